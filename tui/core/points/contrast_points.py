"""Words that exclude each other in one place: suspended and dismissed, mayor and deputy mayor, diesel and petrol."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tui.core.findings import Point, PointKind
from tui.core.lexicon.contrast import Group, Strength
from tui.core.lexicon.contrast.directed import words_before_doers
from tui.core.points.contrasts import Found, Occurrence
from tui.core.points.meeting import Meeting
from tui.core.points.slots import slot
from tui.core.sides import BOTH, LEFT, RIGHT, Pair, Side
from tui.core.spans import Span

DOUBTFUL = 0.5
"""Score of a link below which words must stand in places as like as `SURE_PLACE`."""
SURE_PLACE = 0.4
"""Alikeness of the words around two words that is a sign of one role whatever the words and the link."""
SAME_PLACE = 0.15
"""The same for contraries, and for steps and roles of which neither article has the other's."""
SAME_SORT = 0.5
"""Alikeness of the words around two sorts of a thing from which they are told of one thing."""
SURE_LINK = 0.8
"""Score of a link from which telling contraries contradict each other wherever they stand."""
TOLD = 0.4
"""Share of the words of the two clauses, added up, that the other sentence must have for telling contraries."""
SAME_SLOT = 1.5
"""Words in a row next to two words, by `points.slots`, from which the one is in the other's slot."""
SURE_SLOT = 2.0
"""The same where an article has both words: most often of two people or things."""
NEAR_BY = 3
"""Words from "by" to the last of who did it."""
DENIED = 6
"""Words behind a word like "refused" that it may deny."""
DENIED_BY_NOT = 10
"""The same for a negation: "none of the five workers in the mine was hurt"."""


class Candidate(NamedTuple):
    """Two words of one group that exclude each other."""

    unlike: float
    """How little alike their places are: 0 not at all, -1 all alike."""
    a: Occurrence
    b: Occurrence
    group: Group


def contrast_points(meeting: Meeting) -> list[Point]:
    """The words on which two sentences disagree: of one group, in one place, and neither side has the other's."""
    found = meeting.sheets.map(meeting.contrasts.of)
    cells = found.map(lambda side: side.cells)
    contested = {
        group
        for group in cells.left.keys() & cells.right.keys()
        if cells.left[group] & ~cells.right[group] and cells.right[group] & ~cells.left[group]
    }
    if not contested:
        return []
    candidates = sorted(
        _candidates(meeting, found, cells, contested),
        key=lambda c: (c.unlike, min(c.a.start, c.b.start), max(c.a.start, c.b.start)),  # whichever side is left
    )
    points: list[Point] = []
    used: Pair[set[int]] = Pair(set(), set())
    for candidate in candidates:
        if candidate.a.start not in used.left and candidate.b.start not in used.right:
            used.left.add(candidate.a.start)
            used.right.add(candidate.b.start)
            points.append(_point(meeting, candidate))
    return points


def _candidates(
    meeting: Meeting, found: Pair[Found], cells: Pair[Mapping[Group, int]], contested: set[Group]
) -> Iterator[Candidate]:
    """The pairs of words that contradict each other."""
    lefts, rights = (
        [one for one in found[side].occurrences if not contested.isdisjoint(one.cells) and _states(meeting, side, one)]
        for side in BOTH
    )
    for a in lefts:
        for b in rights:
            groups = [
                group
                for group in contested.intersection(a.cells, b.cells)
                if not (a.cells[group] & cells.right[group] or b.cells[group] & cells.left[group])
                and _contradict(meeting, a, b, group)
            ]
            if groups:
                surest = min(groups, key=lambda group: (-group.strength, group.topic))
                yield Candidate(-meeting.alike((a.start, a.end), (b.start, b.end)), a, b, surest)


def _states(meeting: Meeting, side: Side, word: Occurrence) -> bool:
    """Whether the word says something by itself: it is not denied, and no part of a name or a date."""
    sheet, lexicon = meeting.sheets[side], meeting.lexicon
    span = sheet.wording.span(word.start, word.end)
    taken = [*(name.span for name in sheet.names), *(when.wide_span for when in sheet.dates)]
    if any(fact.overlaps(span) for fact in taken):
        return False
    before = sheet.wording.all_folded[max(word.start - DENIED_BY_NOT, 0) : word.start]
    if not lexicon.negations.isdisjoint(before):
        return False
    negatives = lexicon.lexical_negatives
    return not any(other in negatives or lexicon.stem(other) in negatives for other in before[-DENIED:])


def _contradict(meeting: Meeting, a: Occurrence, b: Occurrence, group: Group) -> bool:
    """Whether two words stand in one role, by as many signs as their group asks for."""
    places = (a.start, a.end), (b.start, b.end)
    alike = meeting.alike(*places)
    if meeting.score < DOUBTFUL and alike < SURE_PLACE:
        return False
    if _quoted(meeting, LEFT, a) and _quoted(meeting, RIGHT, b):
        return False
    on_end = a.end - a.start > 1 and b.end - b.start > 1
    if group.strength is Strength.TELLING or (group.strength is Strength.SURE and on_end):
        return alike >= SAME_PLACE or meeting.score >= SURE_LINK or _told(meeting, a, b) >= TOLD
    if group.strength is Strength.SURE:
        return alike >= SAME_PLACE or meeting.same_neighbour(*places)
    fit = slot(meeting, *places)
    if group.strength is Strength.USUAL:
        doer = group.kind is PointKind.NAME and (_by(meeting, LEFT, a) or _by(meeting, RIGHT, b))
        in_place = alike >= SAME_PLACE or doer
    else:
        in_place = alike >= SAME_SORT or fit >= SAME_SLOT
    if not in_place:
        return False
    sure = alike >= SURE_PLACE and fit >= SURE_SLOT
    return sure or not meeting.contrasts.may_have_both(group, a.cells[group], b.cells[group])


def _by(meeting: Meeting, side: Side, word: Occurrence) -> bool:
    """Whether the word is said to be who did it: by the council."""
    before = meeting.sheets[side].wording.all_folded[max(word.start - NEAR_BY, 0) : word.start]
    return not words_before_doers(meeting.lexicon.code).isdisjoint(before)


def _told(meeting: Meeting, a: Occurrence, b: Occurrence) -> float:
    """0..2, the shares of the words of both words' clauses that the other sentence has."""
    return meeting.told(LEFT, meeting.words(LEFT)[a.start]) + meeting.told(RIGHT, meeting.words(RIGHT)[b.start])


def _quoted(meeting: Meeting, side: Side, word: Occurrence) -> bool:
    """Whether the word stands in a quotation."""
    span = _span(meeting, side, word)
    return any(quotation.span.contains(span) for quotation in meeting.sheets[side].quotations)


def _span(meeting: Meeting, side: Side, word: Occurrence) -> Span:
    return meeting.sheets[side].wording.span(word.start, word.end)


def _point(meeting: Meeting, candidate: Candidate) -> Point:
    a, b = _span(meeting, LEFT, candidate.a), _span(meeting, RIGHT, candidate.b)
    texts = a.of(meeting.text(LEFT)), b.of(meeting.text(RIGHT))
    reason = f"“{texts[0]}” in A against “{texts[1]}” in B: {candidate.group.topic}."
    return Point(candidate.group.kind, a, b, reason)
