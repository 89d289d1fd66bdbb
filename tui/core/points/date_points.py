"""Dates and times that contradict each other."""

from __future__ import annotations

from tui.core.facts.when import When
from tui.core.findings import Point, PointKind
from tui.core.points.meeting import Meeting
from tui.core.sides import Side

SAME_ROLE = 0.3
"""Alikeness of the words around two dates from which they date the same thing."""


CLOSE = 0.25
"""Closeness of two sentences from which their only dates date the same thing."""


def date_points(meeting: Meeting) -> list[Point]:
    """The dates on which two sentences disagree: comparable, not compatible, and not answered by another date."""
    dates = meeting.sheets.map(lambda sheet: sheet.dates)
    open_dates = {
        side: [when for when in dates[side] if not any(when.answers(other) for other in dates[side.other])]
        for side in Side
    }
    points = []
    used: set[int] = set()
    candidates = [
        (meeting.alike(a.words, b.words), a, b)
        for a in open_dates[Side.LEFT]
        for b in open_dates[Side.RIGHT]
        if a.comparable(b)
    ]
    for alike, a, b in sorted(candidates, key=lambda c: (-c[0], c[1].span, c[2].span)):
        alone = (
            meeting.closeness >= CLOSE
            and len(open_dates[Side.LEFT]) == len(open_dates[Side.RIGHT]) == 1
            and _same_parts(a, b)
        )
        if (alike >= SAME_ROLE or alone) and id(a) not in used and id(b) not in used:
            used |= {id(a), id(b)}
            texts = a.span.of(meeting.text(Side.LEFT)), b.span.of(meeting.text(Side.RIGHT))
            points.append(Point(PointKind.DATE, a.span, b.span, f"A says {texts[0]}, B says {texts[1]}."))
    return points + _precision_points(meeting)


def _precision_points(meeting: Meeting) -> list[Point]:
    """Months and years of which only one side says which part: the second half of July, July."""
    points = []
    lefts, rights = meeting.sheets.map(lambda sheet: {(when.parts, when.part) for when in sheet.dates})
    for a in meeting.sheets.left.dates:
        for b in meeting.sheets.right.dates:
            if (a.parts, a.part) in rights or (b.parts, b.part) in lefts:
                continue
            narrowed = a.weekday is None and a.day is None and (a.part is None) != (b.part is None)
            if narrowed and a.parts == b.parts:
                more, less = (Side.LEFT, Side.RIGHT) if a.part is not None else (Side.RIGHT, Side.LEFT)
                texts = a.wide_span.of(meeting.text(Side.LEFT)), b.wide_span.of(meeting.text(Side.RIGHT))
                reason = f"{more.letter} is more exact than {less.letter}: {texts[0]}, {texts[1]}."
                points.append(Point(PointKind.PRECISION, a.wide_span, b.wide_span, reason))
    return points


def _same_parts(a: When, b: When) -> bool:
    """Whether both are the same sort of date: two weekdays, two days of a month, two years."""
    return [part is None for part in a.parts] == [part is None for part in b.parts]
