"""Quotations: the quoted runs of a sentence, also when the quotation began in a sentence before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tui.core.spans import Span

_MARK = re.compile(r"“|”|„|‟|«|»|\"|''|``")
"""Each by itself and none in a set: then `re` passes over what none begins with, in half of the time."""
_OPENERS = frozenset({"“", "„", "‟", "``"})
_STRAIGHT = frozenset({'"', "''"})
_STOPS = frozenset(".,!?")
_CLOSERS = frozenset({"”"})
LOOK_AHEAD = 8
"""Sentences in which an open quotation must close; one that never does is a slip of the pen, not a quotation."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted run, marks left out."""

    span: Span


def quotations_of(sentences: Sequence[str]) -> list[tuple[Quotation, ...]]:
    """For each sentence of one article its quoted runs. A quotation left open goes on in the next sentence.

    An open one ends with its sentence if the next sentence opens a quotation of its own (newspapers open each
    paragraph of a long quotation anew).
    """
    found = []
    opener = ""
    for index, text in enumerate(sentences):
        runs, opener = _runs(text, opener)
        if opener and not _closes_soon(sentences[index + 1 : index + 1 + LOOK_AHEAD], opener):
            opener = ""
        found.append(tuple(Quotation(run) for run in runs if run.start < run.end))
    return found


def _closes(mark: str, opener: str) -> bool:
    """Whether a mark ends the quotation that the other began; German closes with what opens in English."""
    return mark not in _OPENERS or (opener == "„" and mark != "„")


def _closes_soon(following: Sequence[str], opener: str) -> bool:
    """Whether the next quotation mark closes the open one."""
    for text in following:
        match = _MARK.search(text)
        if match is not None:
            at_start = not text[: match.start()].strip()
            return _closes(match.group(), opener) and not (match.group() in ('"', "''", "«") and at_start)
    return False


def _runs(text: str, opener: str) -> tuple[list[Span], str]:
    """The quoted runs of one sentence, given the mark still open before it, and the mark still open behind it."""
    runs, start = [], 0 if opener else -1
    for match in _MARK.finditer(text):
        mark = match.group()
        if start < 0:
            if mark not in _CLOSERS and not _ends_a_word(text, match):
                start, opener = match.end(), mark
        elif _closes(mark, opener):
            runs.append(_trimmed(text, start, match.start()))
            start = -1
    if start >= 0:
        runs.append(_trimmed(text, start, len(text)))
    return runs, opener if start >= 0 else ""


def _ends_a_word(text: str, match: re.Match[str]) -> bool:
    """Whether a straight mark stands where one only closes, behind a word and before a space: 5" wide."""
    before, behind = text[max(match.start() - 1, 0) : match.start()], text[match.end() : match.end() + 1]
    return match.group() in _STRAIGHT and (before.isalnum() or before in _STOPS) and not behind.strip()


def _trimmed(text: str, start: int, end: int) -> Span:
    inner = text[start:end]
    lead = len(inner) - len(inner.lstrip())
    return Span(start + lead, start + max(lead, len(inner.rstrip())))
