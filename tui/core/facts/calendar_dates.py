"""Dates reckoned from the article's own date: yesterday, last month, two years ago; and which weekday 14 July is.

No clock is read: the day of writing is the article's date as printed (`anchor_of`), and without one every date stays
what its words alone say.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from tui.core.facts.dates import dates_of
from tui.core.facts.figure_neighbours import bound_before
from tui.core.facts.openers import Openers
from tui.core.facts.when import When, days_of
from tui.core.lexicon import Lexicon
from tui.core.spans import Span
from tui.core.words import Wording, wording_of

_YEAR, _MONTH, _DAY = r"(?P<year>1[5-9]\d\d|20\d\d)", r"(?P<month>0?[1-9]|1[0-2])", r"(?P<day>[12]\d|3[01]|0?[1-9])"
_ISO = re.compile(rf"(?<!\d){_YEAR}-{_MONTH}-{_DAY}(?!\d)")
_DOTTED = re.compile(rf"(?<![\d.]){_DAY}\.\s?{_MONTH}\.\s?{_YEAR}(?!\d)")
"""With full stops the day comes first in every language."""
_UNIT_DAYS = {"day": 1, "week": 7, "month": 30.4, "year": 365.25}
"""Days of each unit; of a month and a year on the mean."""
LOOSE = 0.4
"""Share of a unit by which "two years ago" may miss, beside the whole calendar year that it names: under a half,
beyond which one says another number."""
LOOSE_FROM = 5
"""Units from which that share grows with their number: "fifty years ago" is rounder than "two years ago"."""
MOST_UNITS = 100
"""Units ago that are reckoned at all; beyond them a number is a figure of speech."""
NEAR = timedelta(13)
"""Time from the day of writing to the furthest day that a bare weekday may mean: "Tuesday" is last week's at most."""
WEEKDAY_REACH = {-1: (-13, -1), 0: (-6, 6), 1: (1, 13)}
"""Days from the day of writing on which "last Tuesday", "this Tuesday" and "next Tuesday" may be: some mean the
nearest, some the one of the next week."""


def anchor_of(written: str, lexicon: Lexicon) -> date | None:
    """The day that an article's date names, as written in it; None unless it has a year, a month and a day."""
    figures = _ISO.search(written) or _DOTTED.search(written)
    if figures is not None:
        return _day(*(int(figures[part]) for part in ("year", "month", "day")))
    for when in dates_of(wording_of(written, lexicon), lexicon):
        found = None if when.year is None else _day(when.year, when.month, when.day)
        if found is not None:
            return found
    return None


def dates_from(anchor: date | None, wording: Wording, lexicon: Lexicon, quoted: Sequence[Span] = ()) -> list[When]:
    """The dates of a sentence in order, those that its words name from the day of writing among them.

    Inside the `quoted` runs nothing is reckoned: a speaker's yesterday counts from the day of speaking.
    """
    written = dates_of(wording, lexicon)
    if anchor is None:
        return written
    found = _Reckoner(anchor, wording, lexicon, written).read()
    relative = [when for when in found if not any(run.overlaps(when.span) for run in quoted)]
    covered = {index for when in relative for index in range(*when.words)}
    written = [when for when in written if when.words[0] not in covered]
    elsewhere = any(when.year is not None for when in written) or any(_in_another_year(r, anchor) for r in relative)
    placed = [_placed(when, anchor, elsewhere) for when in written]
    return sorted([*placed, *relative], key=lambda when: when.words)


def _in_another_year(when: When, anchor: date) -> bool:
    first = when.year if when.reach is None else when.reach[0].year
    return first is not None and first != anchor.year


def _placed(when: When, anchor: date, elsewhere: bool) -> When:
    """A day and month with its day in the calendar: in the year nearest to the day of writing, if it has none.

    Where the sentence names a year elsewhere, it may be about that one: the year stays open.
    """
    if when.day is None or (when.year is None and elsewhere):
        return when
    years = (anchor.year - 1, anchor.year, anchor.year + 1) if when.year is None else (when.year,)
    days = [day for year in years if (day := _day(year, when.month, when.day)) is not None]
    if not days:
        return when
    nearest = min(days, key=lambda day: abs(day - anchor))
    return replace(when, calendar_day=nearest, near=abs(nearest - anchor) <= NEAR)


@lru_cache
def _openers(lexicon: Lexicon) -> Openers:
    """The words that a relative date may begin with, beside those of written dates."""
    calendar, phrases = lexicon.calendar, (words[0] for words in lexicon.calendar.ago_openers)
    counts = (*calendar.one, *lexicon.numbers)
    return Openers((*calendar.days, *calendar.units, *calendar.turns, *calendar.sooner, *counts, *phrases))


class _Reckoner:
    """Reads the dates of one sentence that count from the day of writing."""

    def __init__(self, anchor: date, wording: Wording, lexicon: Lexicon, written: list[When]) -> None:
        self.anchor = anchor
        self.wording = wording
        self.lexicon = lexicon
        self.calendar = lexicon.calendar
        self.starts = {when.words[0]: when for when in written}
        self.covered = {index for when in written for index in range(*when.words)}

    def read(self) -> Iterator[When]:
        """The relative dates in order."""
        behind = 0
        for at in sorted(self.starts.keys() | _openers(self.lexicon).places(self.wording.all_folded)):
            if at < behind:
                continue
            when = self._at(at)
            if when is not None:
                yield when
                behind = when.words[1]

    def _at(self, at: int) -> When | None:
        if self.wording.gap(at).endswith("-"):
            return None
        if at in self.covered and at not in self.starts:
            return None
        found = self._ago(at) or self._turned(at) or (None if at in self.covered else self._day_word(at))
        if found is None:
            return None
        end = found.words[1]
        if end < len(self.wording.words) and self.wording.gap(end) in ("-", "‑"):
            if self.wording.folded(end) not in self.calendar.tails:
                return None
            end += 1
        if any(self._stands(end, words) and not self.wording.gap(end).strip() for words in self.calendar.ends):
            return None
        return replace(found, span=self.wording.span(found.words[0], end), words=(found.words[0], end), relative=True)

    def _day_word(self, at: int) -> When | None:
        """Today, gestern, mañana. One with a capital inside a sentence is part of a name, or a noun: der Morgen."""
        distance = self.calendar.days.get(self.wording.folded(at))
        if distance is None or self.wording.folded(at - 1) in self.calendar.day_stops:
            return None
        if at > 0 and self.wording.words[at].capitalised:
            return None
        return self._on(at, at + 1, self.anchor + timedelta(distance))

    def _ago(self, at: int) -> When | None:
        """Two years ago, vor drei Wochen, il y a un an."""
        opener = next((words for words in self.calendar.ago_openers if self._stands(at, words)), None)
        first = at + len(opener or ())
        noun = self.wording.folded(first + 1)
        unit = self.calendar.units.get(noun) or self.calendar.more_units.get(noun)
        number = self._count(first) if unit else None
        if number is None or unit is None or (opener and self.wording.folded(at - 1) in self.calendar.stretches):
            return None
        end = first + 2
        if opener is None:
            if self.wording.folded(end) not in self.calendar.ago or not self._whole(at):
                return None
            end += 1
            nested = self._turned(end) or self._day_word(end)  # a year ago today
            end = nested.words[1] if nested else end
        return self._reckoned_back(at, end, number, unit)

    def _count(self, at: int) -> int | None:
        word = self.wording.folded(at)
        if word.isascii() and word.isdigit() and len(word) <= 3:
            number = int(word)
        else:
            number = 1 if word in self.calendar.one else self.lexicon.numbers.get(word, 0)
        return number if 0 < number <= MOST_UNITS else None

    def _whole(self, at: int) -> bool:
        """Whether the count that begins here is all that is said: not twenty-five, half a year, more than two years."""
        before = self.wording.folded(at - 1)
        part = before in self.lexicon.numbers or before in self.lexicon.halves or before[:1].isdigit()
        return not part and bound_before(self.wording, at, self.lexicon) == (0, False)

    def _reckoned_back(self, at: int, end: int, number: int, unit: str) -> When:
        """So many units before the day of writing: the calendar unit of that day, and some days around it."""
        if unit == "day" and number < 7:
            return self._on(at, end, self.anchor - timedelta(number))
        middle = _back(self.anchor, number, unit)
        slack = timedelta(int(LOOSE * _UNIT_DAYS[unit] * max(1, number / LOOSE_FROM)))
        first, last = _around(middle, unit)
        reach = min(first, middle - slack), max(last, middle + slack)
        return When(self.wording.span(at, end), (at, end), reach=reach)

    def _turned(self, at: int) -> When | None:
        """Last week, this July, next Tuesday, le mois dernier; "earlier this month"."""
        sooner = self.calendar.sooner.get(self.wording.folded(at), 0)
        first = at + bool(sooner)
        turn = self.calendar.turns.get(self.wording.folded(first))
        noun = first if turn is None else first + 1
        end = self.starts[noun].words[1] if noun in self.starts else noun + 1
        if turn is None:
            turn = self.calendar.turns_behind.get(self.wording.folded(end))
            end += 1
        blocked = turn is None or self.wording.folded(at - 1) in self.calendar.stretches
        gaps = (self.wording.gap(index) for index in range(at + 1, min(end, len(self.wording.words))))
        if blocked or end > len(self.wording.words) or any(gap.strip() for gap in gaps):
            return None
        if noun in self.starts:
            return None if sooner else self._named(at, end, self.starts[noun], turn or 0)
        unit = self.calendar.units.get(self.wording.folded(noun))
        if unit is None or unit == "day" or (sooner and turn):
            return None
        found = self._unit(at, end, unit, turn or 0)
        return self._narrowed(found, unit, sooner) if sooner else found

    def _named(self, at: int, end: int, when: When, turn: int) -> When | None:
        """Last Tuesday: some days that it may be. Last July: the year, where the day of writing leaves no doubt."""
        named = replace(when, span=self.wording.span(at, end), words=(at, end))
        if when.weekday is not None:
            first, last = (self.anchor + timedelta(days) for days in WEEKDAY_REACH[turn])
            return replace(named, reach=(first, last))
        if when.month is None or when.day is not None or when.year is not None:
            return None
        passed = (when.month - self.anchor.month) * turn <= 0  # last July, said in July or before; next July, after
        return replace(named, year=self.anchor.year + turn if passed else None)

    def _unit(self, at: int, end: int, unit: str, turn: int) -> When:
        span, words = self.wording.span(at, end), (at, end)
        if unit == "year":
            return When(span, words, year=self.anchor.year + turn)
        if unit == "month":
            months = self.anchor.year * 12 + self.anchor.month - 1 + turn
            return When(span, words, year=months // 12, month=months % 12 + 1)
        first, last = _around(self.anchor + timedelta(7 * turn), unit)
        if turn < 0 and self.anchor.weekday() >= 5:  # at the weekend it may be the week that ends
            last = self.anchor - timedelta(1)
        return When(span, words, reach=(first, last))

    def _narrowed(self, when: When, unit: str, sooner: int) -> When:
        first, last = _around(self.anchor, unit)
        return replace(when, reach=(first, self.anchor) if sooner < 0 else (self.anchor, last))

    def _on(self, at: int, end: int, day: date) -> When:
        span = self.wording.span(at, end)
        return When(span, (at, end), day.year, day.month, day.day, calendar_day=day, near=True)

    def _stands(self, at: int, words: tuple[str, ...]) -> bool:
        return all(self.wording.folded(at + step) == word for step, word in enumerate(words))


def _day(year: int, month: int | None, day: int | None) -> date | None:
    if month is None or day is None or day > monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def _back(day: date, number: int, unit: str) -> date:
    """The day so many units earlier; the last of its month where that month is shorter."""
    if unit in ("day", "week"):
        return day - timedelta(number * int(_UNIT_DAYS[unit]))
    months = day.year * 12 + day.month - 1 - number * (12 if unit == "year" else 1)
    return days_of(months // 12, months % 12 + 1, day.day)[0]


def _around(day: date, unit: str) -> tuple[date, date]:
    """First and last day of the unit that a day is in. Weeks begin on a Sunday for some and end on it for others."""
    if unit == "day":
        return day, day
    if unit == "week":
        monday = day - timedelta(day.weekday())
        return monday - timedelta(1), monday + timedelta(6)
    return days_of(day.year, day.month if unit == "month" else None, None)
