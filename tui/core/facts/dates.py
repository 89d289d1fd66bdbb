"""Dates and times of day as typed facts. Only what the words say is compared; what they leave out is open.

"14 July" and "July 14, 2025" agree; "Tuesday" and "Friday" do not; "Tuesday" and "July 14" cannot be compared
without a calendar, so nothing is said of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tui.core.lexicon import Lexicon
from tui.core.spans import Span
from tui.core.words import Wording

PART_REACH = 4
"""Words before a date in which its part may be named ("second half of July")."""
_YEARS = range(1500, 2101)
_MAY_WORDS = frozenset({"may", "march"})
"""Months that are common words: a month only with a capital letter and no verb reading."""
_NOON = {"noon": 720, "midday": 720, "midnight": 0}
_MERIDIEM = {"am": 0, "pm": 720}
_CLOCK_WORDS = frozenset({"oclock", "uhr"})


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

    @property
    def parts(self) -> tuple[int | None, ...]:
        """Year, month, day, weekday, minute."""
        return (self.year, self.month, self.day, self.weekday, self.minute)

    @property
    def key(self) -> str:
        """The fact as a term."""
        return "@" + "/".join("" if part is None else str(part) for part in self.parts)

    def comparable(self, other: When) -> bool:
        """Whether the two state at least one same part of a date."""
        return bool(self._both(other))

    def compatible(self, other: When) -> bool:
        """Whether no part that both state differs; late on Tuesday and early on Wednesday are one night."""
        if self.weekday is not None and other.weekday is not None and self._one_night(other):
            return True
        return all(mine == theirs for mine, theirs in self._both(other))

    def _one_night(self, other: When) -> bool:
        nights = {(self.weekday, self.part), (other.weekday, other.part)}
        return any((day, 1) in nights and ((day + 1) % 7, 0) in nights for day in range(7))

    @property
    def wide_span(self) -> Span:
        """The date with the words for its part: "the second half of July"."""
        return self.span if self.part is None else Span(self.part_start, self.span.end)

    def _both(self, other: When) -> list[tuple[int, int]]:
        parts = zip(self.parts, other.parts, strict=True)
        return [(mine, theirs) for mine, theirs in parts if mine is not None and theirs is not None]


def dates_of(wording: Wording, lexicon: Lexicon) -> list[When]:
    """The dates and times of a sentence, in order."""
    found: list[When] = []
    at = 0
    while at < len(wording.words):
        when = _time_at(wording, at) or _date_at(wording, at, lexicon)
        if when is None:
            at += 1
            continue
        found.append(_with_part(wording, when, lexicon))
        at = when.words[1]
    return found


def _with_part(wording: Wording, when: When, lexicon: Lexicon) -> When:
    """The date with the words before it that say which part of it is meant."""
    for index in range(when.words[0] - 1, max(when.words[0] - PART_REACH, 0) - 1, -1):
        if "," in wording.gap(index + 1):
            break
        if wording.folded(index) in lexicon.date_parts:
            start = wording.words[index].span.start
            return replace(when, part=lexicon.date_parts[wording.folded(index)], part_start=start)
        if wording.words[index].content and wording.folded(index) not in lexicon.date_part_words:
            break
    return when


def _number(wording: Wording, at: int, top: int) -> int | None:
    """The whole number at a word, when it lies in 1..top."""
    word = wording.folded(at)
    return int(word) if word.isascii() and word.isdigit() and 0 < int(word[:9]) <= top else None


def _time_at(wording: Wording, at: int) -> When | None:
    word = wording.folded(at)
    if word in _NOON:
        return When(wording.span(at, at + 1), (at, at + 1), minute=_NOON[word])
    hour, mark, minutes = word.partition(":") if ":" in word else word.partition(".")
    if not (hour.isascii() and hour.isdigit() and len(hour) <= 2 and int(hour) < 25):
        return None
    if mark and not (len(minutes) == 2 and minutes.isdigit() and int(minutes) < 60):
        return None
    follows = wording.folded(at + 1)
    clock = mark == ":" or follows in _CLOCK_WORDS
    if follows not in _MERIDIEM and not clock:
        return None
    end = at + 1 + (follows in _MERIDIEM or follows in _CLOCK_WORDS)
    minute = int(hour) % 12 * 60 + _MERIDIEM[follows] if follows in _MERIDIEM else int(hour) * 60
    return When(wording.span(at, end), (at, end), minute=minute + int(minutes or 0))


def _date_at(wording: Wording, at: int, lexicon: Lexicon) -> When | None:
    """A weekday, a day and month in either order, a month and year, or a year."""
    word = wording.words[at]
    if word.folded in lexicon.weekdays and word.text[:1].isupper() | (lexicon.code != "en"):
        return When(wording.span(at, at + 1), (at, at + 1), weekday=lexicon.weekdays[word.folded])
    if _is_month(wording, at, lexicon):
        return _month_first(wording, at, lexicon)
    day = _number(wording, at, 31)
    if day is not None:
        joiner = at + 1
        while wording.folded(joiner) in ("of", "de", "th", "st", "nd", "rd", "er") and joiner - at <= 2:
            joiner += 1
        if _is_month(wording, joiner, lexicon):
            month = lexicon.months[wording.folded(joiner)]
            year, end = _year_behind(wording, joiner + 1)
            return When(wording.span(at, end), (at, end), year, month, day)
    year = _number(wording, at, 2100) if word.folded.isdigit() and len(word.folded) == 4 else None
    if year in _YEARS and _stands_for_a_year(wording, at):
        return When(wording.span(at, at + 1), (at, at + 1), year)
    return None


def _is_month(wording: Wording, at: int, lexicon: Lexicon) -> bool:
    if wording.folded(at) not in lexicon.months:
        return False
    if lexicon.code != "en":
        return True
    if not wording.words[at].text[:1].isupper():
        return False
    lone = at == 0 and not wording.folded(1)[:1].isdigit()
    return not (wording.folded(at) in _MAY_WORDS and lone)


def _month_first(wording: Wording, at: int, lexicon: Lexicon) -> When:
    month, end = lexicon.months[wording.folded(at)], at + 1
    day = _number(wording, end, 31) if wording.gap(end).strip(". ") == "" else None
    if day is not None:
        end += 1
        if wording.folded(end) in ("th", "st", "nd", "rd") and not wording.gap(end):
            end += 1
    year, end = _year_behind(wording, end)
    return When(wording.span(at, end), (at, end), year, month, day)


def _year_behind(wording: Wording, end: int) -> tuple[int | None, int]:
    at = end + (wording.folded(end) in ("de", "del"))
    word = wording.folded(at)
    if len(word) == 4 and word.isdigit() and int(word) in _YEARS and wording.gap(at).strip() in ("", ","):
        return int(word), at + 1
    return None, end


def _stands_for_a_year(wording: Wording, at: int) -> bool:
    """Whether a bare four-digit number is a year: no currency before it, no counted thing behind it."""
    before, behind = wording.gap(at)[-1:], wording.gap(at + 1)
    follows = wording.words[at + 1] if at + 1 < len(wording.words) else None
    if (before in "$€£#-" and before) or behind[:1] == "%":
        return False
    year_words = ("in", "since", "of", "by", "from", "until", "to", "the", "and", "late", "early", "before", "after")
    if wording.folded(at - 1) in year_words or (follows is None) or not follows.content or behind.strip():
        return True
    return follows.text[:1].isupper() or wording.folded(at - 1) in ("", "its", "his", "their", "her", "a", "that")
