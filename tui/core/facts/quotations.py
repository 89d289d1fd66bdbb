"""Quotations: the quoted runs of a sentence, also when the quotation began in a sentence before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tui.core.spans import Span

_MARK = re.compile(r"[“”„‟«»\"]|''|``")
_OPENERS = frozenset({"“", "„", "‟", "``"})
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
    inside = False
    for index, text in enumerate(sentences):
        runs, inside = _runs(text, inside)
        inside = inside and _closes_soon(sentences[index + 1 : index + 1 + LOOK_AHEAD])
        found.append(tuple(Quotation(run) for run in runs if run.start < run.end))
    return found


def _closes_soon(following: Sequence[str]) -> bool:
    """Whether the next quotation mark closes one."""
    for text in following:
        match = _MARK.search(text)
        if match is not None:
            at_start = not text[: match.start()].strip()
            return match.group() not in _OPENERS and not (match.group() in ('"', "''", "«") and at_start)
    return False


def _runs(text: str, inside: bool) -> tuple[list[Span], bool]:
    """The quoted runs of one sentence, and whether a quotation is still open behind it."""
    runs, start, opener = [], 0 if inside else -1, ""
    for match in _MARK.finditer(text):
        mark = match.group()
        if start < 0:
            if mark not in _CLOSERS:
                start, opener = match.end(), mark
        elif mark not in _OPENERS or opener == "„":  # German closes with what opens in English
            runs.append(_trimmed(text, start, match.start()))
            start = -1
    if start >= 0:
        runs.append(_trimmed(text, start, len(text)))
    return runs, start >= 0


def _trimmed(text: str, start: int, end: int) -> Span:
    inner = text[start:end]
    lead = len(inner) - len(inner.lstrip())
    return Span(start + lead, start + max(lead, len(inner.rstrip())))
