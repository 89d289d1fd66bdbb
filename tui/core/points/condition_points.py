"""A condition or an exception that only one side makes."""

from __future__ import annotations

from collections.abc import Iterator

from tui.core.findings import Point, PointKind
from tui.core.points.meeting import Meeting
from tui.core.points.phrases import openers
from tui.core.points.stance_points import placed
from tui.core.sides import BOTH, Side
from tui.core.spans import Span

SURE = 0.5
"""Score of a link from which a condition on one side is missing on the other."""
CLOSE = 0.2
"""Closeness of two sentences from which it is."""
_ENDS = frozenset(",;:.—–”")


def condition_points(meeting: Meeting) -> Iterator[Point]:
    """What holds on conditions for one side and without any for the other: weather permitting, excluding security."""
    if meeting.score < SURE or meeting.closeness < CLOSE:
        return
    found = [_conditions(meeting, side) for side in BOTH]
    for side, here, there in zip(BOTH, found, reversed(found), strict=True):
        if here and not there and not _may_make_one(meeting, side.other):
            span = here[0]
            reason = f"Only {side.letter} makes a condition or an exception: “{span.of(meeting.text(side))}”."
            yield placed(PointKind.PRECISION, side, span, None, reason)


def _may_make_one(meeting: Meeting, side: Side) -> bool:
    return not meeting.lexicon.ifs.isdisjoint(meeting.sheets[side].wording.all_folded)


def _conditions(meeting: Meeting, side: Side) -> list[Span]:
    """Where conditions are made, each up to the end of its clause."""
    lexicon, wording = meeting.lexicon, meeting.sheets[side].wording
    found: list[Span] = []
    if openers(lexicon.conditions, lexicon.condition_phrases).isdisjoint(wording.all_folded):
        return found
    for at, folded in enumerate(wording.all_folded):
        if folded in lexicon.conditions or (folded, wording.folded(at + 1)) in lexicon.condition_phrases:
            end = at + 1
            while end < len(wording.words) and not _ENDS.intersection(wording.gap(end)):
                end += 1
            found.append(wording.span(at, end))
    return found
