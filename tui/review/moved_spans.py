"""Where the words of a claim stand in the edited sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tui.core.spans import Span
from tui.core.word_edits import Edit, word_edits

_TOKEN = re.compile(r"\w+|[^\w\s]")

MOST_COMPARED = 4_000_000
"""Words of one sentence times words of the other up to which edits are looked for; beyond, all between their equal
beginning and end counts as edited, so that an endless line does not hold up the carrying over."""


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a run of words of the old sentence stands in the new one."""

    span: Span
    """Counted inside the new sentence; the whole of it where the words are gone."""
    touched: bool
    """Whether its words are others now, white space aside."""


def landing(old: str, new: str, span: Span) -> Landing:
    """Where that run of the old sentence stands in the new one, by word edits. White space at its edges goes along."""
    if old == new:
        return Landing(span, touched=False)
    olds, news = ([Span(*found.span()) for found in _TOKEN.finditer(text)] for text in (old, new))
    inside = [index for index, token in enumerate(olds) if token.overlaps(span)]
    whole = Landing(Span(0, len(new)), touched=True)
    if not inside:
        return whole
    first, last = inside[0], inside[-1]
    edits = _edits([token.of(old) for token in olds], [token.of(new) for token in news])
    start, end = _edge(edits, first, 0), _edge(edits, last, 1)
    if start >= end:
        return whole
    run = Span(news[start].start, news[end - 1].end)
    touched = not any(edit.equal and edit.a[0] <= first and last < edit.a[1] for edit in edits)
    if touched:
        return Landing(run, touched=True)
    outer = Span(olds[first].start, olds[last].end)
    return Landing(_fringed(old, new, outer, run, span), touched=False)


def _edge(edits: list[Edit], token: int, side: int) -> int:
    """Where the new run begins (`side` 0) at the edit that holds an old token, or ends (1): an index of new tokens."""
    edit = next(edit for edit in edits if edit.a[0] <= token < edit.a[1])
    return edit.b[0] + token - edit.a[0] + side if edit.equal else edit.b[side]


def _fringed(old: str, new: str, outer: Span, run: Span, span: Span) -> Span:
    """The new run, cut inside its outer words as the old one was, or with white space around it as that had."""
    start, end = run.start + span.start - outer.start, run.end + span.end - outer.end
    if span.start < outer.start:
        start = len(new[: run.start].rstrip())
    if span.end > outer.end:
        end = run.end + len(new[run.end :]) - len(new[run.end :].lstrip())
    return Span(start, end)


def _edits(old: list[str], new: list[str]) -> list[Edit]:
    if len(old) * len(new) <= MOST_COMPARED:
        return word_edits(old, new)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    a, b = len(old) - tail, len(new) - tail
    runs = [
        Edit(True, (0, head), (0, head)),
        Edit(False, (head, a), (head, b)),
        Edit(True, (a, len(old)), (b, len(new))),
    ]
    return [edit for edit in runs if edit.a != (edit.a[0],) * 2 or edit.b != (edit.b[0],) * 2]
