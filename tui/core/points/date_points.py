"""Dates and times that contradict each other."""

from __future__ import annotations

from tui.core.facts.when import When
from tui.core.findings import Point, PointKind
from tui.core.points.dates_in_words import meaning
from tui.core.points.meeting import Meeting
from tui.core.sides import LEFT, RIGHT, Pair, Side

SAME_ROLE = 0.3
"""Alikeness of the words around two dates from which they date the same thing."""


CLOSE = 0.25
"""Closeness of two sentences from which their only dates date the same thing."""


def date_points(meeting: Meeting) -> list[Point]:
    """The dates on which two sentences disagree: comparable, not compatible, and not answered by another date."""
    if not all(sheet.dates for sheet in meeting.sheets):
        return []
    dates = meeting.sheets.map(lambda sheet: sheet.dates)
    open_dates = Pair(
        [when for when in dates.left if not any(when.answers(other) for other in dates.right)],
        [when for when in dates.right if not any(when.answers(other) for other in dates.left)],
    )
    points = []
    used: set[int] = set()
    candidates = [
        (a.by_calendar(b), -meeting.alike(a.words, b.words), a, b)
        for a in open_dates.left
        for b in open_dates.right
        if a.comparable(b) and _of_one_grain(a, b)
    ]
    for by_calendar, unlike, a, b in sorted(candidates, key=lambda c: (c[0], c[1], c[2].span, c[3].span)):
        alone = (
            meeting.closeness >= CLOSE
            and len(open_dates.left) == len(open_dates.right) == 1
            and _same_sort(a, b, by_calendar)
        )
        if (-unlike >= SAME_ROLE or alone) and id(a) not in used and id(b) not in used:
            used |= {id(a), id(b)}
            said = (_said(meeting, side, when, by_calendar) for side, when in ((LEFT, a), (RIGHT, b)))
            points.append(Point(PointKind.DATE, a.span, b.span, ", ".join(said) + "."))
    return points + _precision_points(meeting)


def _precision_points(meeting: Meeting) -> list[Point]:
    """Months and years of which only one side says which part: the second half of July, July."""
    points = []
    lefts, rights = meeting.sheets.map(lambda sheet: {(when.parts, when.part) for when in sheet.dates})
    for a in meeting.sheets.left.dates:
        for b in meeting.sheets.right.dates:
            if (a.parts, a.part) in rights or (b.parts, b.part) in lefts:
                continue
            if a.reach is not None or b.reach is not None:
                continue
            narrowed = a.weekday is None and a.day is None and (a.part is None) != (b.part is None)
            if narrowed and a.parts == b.parts:
                more, less = (LEFT, RIGHT) if a.part is not None else (RIGHT, LEFT)
                texts = a.wide_span.of(meeting.text(LEFT)), b.wide_span.of(meeting.text(RIGHT))
                reason = f"{more.letter} is more exact than {less.letter}: “{texts[0]}” against “{texts[1]}”."
                points.append(Point(PointKind.PRECISION, a.wide_span, b.wide_span, reason))
    return points


def _of_one_grain(a: When, b: When) -> bool:
    """Whether two dates can date one thing, if one is reckoned: last year and tomorrow hardly do, month and day may."""
    return not (a.by_calendar(b) or a.relative or b.relative) or abs(a.grain - b.grain) <= 1


def _same_sort(a: When, b: When, by_calendar: bool) -> bool:
    """Whether both are the same sort of date: two weekdays, two days of a month, two years; yesterday and Monday."""
    same_parts = [part is None for part in a.parts] == [part is None for part in b.parts]
    return same_parts or ((by_calendar or a.relative or b.relative) and a.grain == b.grain)


def _said(meeting: Meeting, side: Side, when: When, by_calendar: bool) -> str:
    """What a side says, with what it comes to where the words alone do not show the disagreement."""
    said = f"{side.letter} says {when.span.of(meeting.text(side))}"
    reckoned = meaning(when) if by_calendar or when.relative else ""
    return f"{said} ({reckoned})" if reckoned else said
