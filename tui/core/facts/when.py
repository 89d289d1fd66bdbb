"""A date or a time of day as a fact, and whether two of them can be one. Pure data: nothing is read here.

Only what the words say is compared; what they leave out is open. Where the article's own date is known, the calendar
adds what must be so: the weekday of a day, and the days that "last week" may mean.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from tui.core.spans import Span

DAY_MINUTES = 24 * 60
HALF_DAY = 12 * 60
FORTNIGHT = 14
"""Days."""
MONTHS = 180
"""Days up to which a stretch is told by the month."""


class Grain(IntEnum):
    """How exact a date is, the finest part that it states."""

    NONE = 0
    YEAR = 1
    MONTH = 2
    DAY = 3
    TIME = 4


@dataclass(frozen=True, slots=True)
class When:
    """A date or a time of day as far as the words give it; None is open."""

    span: Span
    words: tuple[int, int]
    """First word and the one behind the last, 0-based indexes in the sentence."""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    minute: int | None = None
    """Minutes after midnight."""
    part: int | None = None
    """Which end of the day, month or year is meant: 0 early, 1 late; None for no word of it."""
    part_start: int = 0
    """Where the words for that part begin in the sentence, when there are any."""
    half_open: bool = False
    """Whether the minutes may as well be after noon: five o'clock."""
    relative: bool = False
    """Whether the parts are reckoned from the article's own date: yesterday, last month."""
    calendar_day: date | None = None
    """The day that this is by the calendar; None without an article's date or where the words leave it open."""
    near: bool = False
    """Whether that day is so near the day of writing that a bare weekday may mean it."""
    reach: tuple[date, date] | None = None
    """First and last day that relative words may mean where the parts do not say it: last week, two years ago."""

    @property
    def parts(self) -> tuple[int | None, ...]:
        """Year, month, day, weekday, minute."""
        return (self.year, self.month, self.day, self.weekday, self.minute)

    @property
    def key(self) -> str:
        """The fact as a term."""
        return "@" + "/".join("" if part is None else str(part) for part in self.parts) + "~" * self.half_open

    @property
    def grain(self) -> Grain:
        """The finest part that is stated."""
        if self.minute is not None:
            return Grain.TIME
        if self.day is not None or self.weekday is not None:
            return Grain.DAY
        if self.month is not None:
            return Grain.MONTH
        if self.year is not None:
            return Grain.YEAR
        return Grain.NONE if self.reach is None else _grain_of(self.reach)

    def comparable(self, other: When) -> bool:
        """Whether the two state at least one same part of a date, or the calendar tells one by the other."""
        return bool(self._both(other)) or self._meets(other) is not None

    def by_calendar(self, other: When) -> bool:
        """Whether the two state no same part, so that only the calendar can compare them: Monday and 14 July."""
        return not self._stated_by_both(other)

    def answers(self, other: When) -> bool:
        """Whether both can be one date: something to compare, and nothing that differs."""
        return self.comparable(other) and self.compatible(other)

    def compatible(self, other: When) -> bool:
        """Whether no part that both state differs; late on Tuesday and early on Wednesday are one night."""
        if self.weekday is not None and other.weekday is not None and self._one_night(other):
            return True
        return all(mine == theirs for mine, theirs in self._both(other)) and self._meets(other) is not False

    @property
    def wide_span(self) -> Span:
        """The date with the words for its part: "the second half of July"."""
        return self.span if self.part is None else Span(self.part_start, self.span.end)

    def _one_night(self, other: When) -> bool:
        nights = {(self.weekday, self.part), (other.weekday, other.part)}
        return any((day, 1) in nights and ((day + 1) % 7, 0) in nights for day in range(7))

    def _stated_by_both(self, other: When) -> list[tuple[int, int]]:
        parts = zip(self.parts[:-1], other.parts[:-1], strict=True)
        found = [(mine, theirs) for mine, theirs in parts if mine is not None and theirs is not None]
        if self.minute is not None and other.minute is not None:
            clock = HALF_DAY if self.half_open or other.half_open else DAY_MINUTES
            found.append((self.minute % clock, other.minute % clock))
        return found

    def _both(self, other: When) -> list[tuple[int, int]]:
        """What both state or the calendar tells, part by part."""
        return self._stated_by_both(other) + self._told(other) + [(b, a) for a, b in other._told(self)]

    def _told(self, other: When) -> list[tuple[int, int]]:
        """What the calendar tells of this day beside what the other states.

        The year of a day without one is held against a bare year or month only: the same day of another year, written
        out, is more detail and no contradiction.
        """
        if self.calendar_day is None:
            return []
        found = []
        if self.near and self.weekday is None and other.weekday is not None:
            found.append((self.calendar_day.weekday(), other.weekday))
        if self.year is None and other.year is not None and other.day is None:
            found.append((self.calendar_day.year, other.year))
        return found

    def _meets(self, other: When) -> bool | None:
        """Whether the days that relative words may mean and those of the other meet; None where that says nothing."""
        if self.reach is not None and other.reach is not None:
            return self.reach[0] <= other.reach[1] and other.reach[0] <= self.reach[1]
        if self.reach is not None:
            return other._falls_in(self.reach)
        return None if other.reach is None else self._falls_in(other.reach)

    def _falls_in(self, reach: tuple[date, date]) -> bool | None:
        if self.year is None and self.month is None:
            return None
        years = range(reach[0].year, reach[1].year + 1) if self.year is None else (self.year,)
        return any(
            first <= reach[1] and reach[0] <= last
            for first, last in (days_of(year, self.month, self.day) for year in years)
        )


def _grain_of(reach: tuple[date, date]) -> Grain:
    """How exact so many days are: up to a fortnight is told by the day, as last week is."""
    days = (reach[1] - reach[0]).days
    if days <= FORTNIGHT:
        return Grain.DAY
    return Grain.MONTH if days <= MONTHS else Grain.YEAR


def days_of(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    """First and last day of a year, of a month or of one day; a day that its month lacks is taken for the last one."""
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    length = monthrange(year, month)[1]
    if day is None:
        return date(year, month, 1), date(year, month, length)
    return (date(year, month, min(day, length)),) * 2
