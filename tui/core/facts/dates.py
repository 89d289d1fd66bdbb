"""Dates and times of day as typed facts. Only what the words say is compared; what they leave out is open.

"14 July" and "July 14, 2025" agree; "Tuesday" and "Friday" do not; "Tuesday" and "July 14" cannot be compared
without a calendar, so nothing is said of them.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from tui.core.facts.clock import time_at, time_openers
from tui.core.facts.openers import Openers
from tui.core.facts.when import DAY_MINUTES, When
from tui.core.lexicon import Lexicon
from tui.core.words import Wording

SLIP_OF_A_DAY = 99
"""Highest number behind a month that is a day, if a wrong one, when a stop or comma ends it: Oct. 36."""
PART_REACH = 4
"""Words before a date in which its part may be named ("second half of July")."""
_YEARS = range(1500, 2101)
_SEPARATORS = frozenset("/-.")
_MAY_WORDS = frozenset({"may", "march"})
"""Months that are common words: a month only with a capital letter and no verb reading."""


def dates_of(wording: Wording, lexicon: Lexicon) -> list[When]:
    """The dates and times of a sentence, in order."""
    found: list[When] = []
    behind = 0
    for at in _openers(lexicon).places(wording.all_folded):
        if at < behind:
            continue
        time = time_at(wording, at, lexicon)
        if time is not None:
            minute = None if time.minute is None else time.minute % DAY_MINUTES
            span = wording.span(at, time.end)
            when: When | None = When(span, (at, time.end), minute=minute, half_open=time.half_open)
        else:
            when = _in_figures(wording, at, lexicon) or _date_at(wording, at, lexicon)
        if when is not None:
            found.append(_with_part(wording, when, lexicon, behind))
            behind = when.words[1]
    return found


@lru_cache
def _openers(lexicon: Lexicon) -> Openers:
    """The words that a date or a time of day may begin with."""
    return Openers(time_openers(lexicon) | lexicon.weekdays.keys() | lexicon.months.keys())


def _with_part(wording: Wording, when: When, lexicon: Lexicon, first: int) -> When:
    """The date with the words before it, from the first that no other date has, that say which part of it is meant."""
    for index in range(when.words[0] - 1, max(when.words[0] - PART_REACH, first) - 1, -1):
        if "," in wording.gap(index + 1):
            break
        if wording.folded(index) in lexicon.date_parts:
            start = wording.words[index].start
            return replace(when, part=lexicon.date_parts[wording.folded(index)], part_start=start)
        if wording.words[index].content and wording.folded(index) not in lexicon.date_part_words:
            break
    return when


def _number(wording: Wording, at: int, top: int) -> int | None:
    """The whole number at a word, when it lies in 1..top."""
    word = wording.folded(at)
    return int(word) if _short_digits(word) and 0 < int(word) <= top else None


def _short_digits(word: str) -> bool:
    """Whether a word is a few plain digits; others (² or ፩, a code of a thousand digits) are no part of a date."""
    return len(word) <= 4 and word.isascii() and word.isdigit()


def _date_at(wording: Wording, at: int, lexicon: Lexicon) -> When | None:
    """A weekday, a day and month in either order, a month and year, or a year."""
    word = wording.words[at]
    if word.folded in lexicon.weekdays and _fits_case(wording, at, lexicon):
        return When(wording.span(at, at + 1), (at, at + 1), weekday=lexicon.weekdays[word.folded])
    if _is_month(wording, at, lexicon):
        return _month_first(wording, at, lexicon)
    day = _number(wording, at, 31)
    if day is not None:
        joiner = at + 1
        while wording.folded(joiner) in ("of", "de", "th", "st", "nd", "rd", "er", "o") and joiner - at <= 2:
            joiner += 1
        if _is_month(wording, joiner, lexicon):
            month = lexicon.months[wording.folded(joiner)]
            year, end = _year_behind(wording, joiner + 1)
            return When(wording.span(at, end), (at, end), year, month, day)
    year = _number(wording, at, 2100) if len(word.folded) == 4 else None
    if year is None or year not in _YEARS:
        return None
    if wording.folded(at + 1) == "s" and not wording.gap(at + 1).strip("'’"):
        return When(wording.span(at, at + 2), (at, at + 2))  # a decade: which of its years is open
    if _stands_for_a_year(wording, at, lexicon):
        return When(wording.span(at, at + 1), (at, at + 1), year)
    return None


def _in_figures(wording: Wording, at: int, lexicon: Lexicon) -> When | None:
    """A date in figures alone where the day comes first: 14.10.2025, 16/02/2026."""
    if not lexicon.day_first or not wording.folded(at)[:1].isdigit():
        return None
    parts, end = wording.folded(at).split("."), at + 1
    while len(parts) < 3 and end < len(wording.words) and wording.gap(end) in _SEPARATORS:
        parts.append(wording.folded(end))
        end += 1
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() and len(part) <= 4 for part in parts):
        return None
    day, month, year = map(int, parts)
    year += 2000 * (len(parts[2]) == 2)
    if not (1 <= day <= 31 and 1 <= month <= 12 and year in _YEARS):
        return None
    return When(wording.span(at, end), (at, end), year, month, day)


def _fits_case(wording: Wording, at: int, lexicon: Lexicon) -> bool:
    """Whether a month or weekday is written as its language has it: "may" and "Santo Domingo" are none."""
    text = wording.words[at].text
    if lexicon.capital_dates:
        return text[:1].isupper()
    return at == 0 or not text[:1].isupper() or (text.isupper() and len(text) > 1)


def _is_month(wording: Wording, at: int, lexicon: Lexicon) -> bool:
    if wording.folded(at) not in lexicon.months:
        return False
    if not _fits_case(wording, at, lexicon):
        return False
    lone = at == 0 and not wording.folded(1)[:1].isdigit()
    return not (wording.folded(at) in _MAY_WORDS and lone)


def _month_first(wording: Wording, at: int, lexicon: Lexicon) -> When:
    month, end = lexicon.months[wording.folded(at)], at + 1
    most = SLIP_OF_A_DAY if wording.gap(end + 1)[:1] in (".", ",", ";", "") else 31
    day = _number(wording, end, most) if wording.gap(end).strip(". ") == "" else None
    if day is not None:
        end += 1
        if wording.folded(end) in ("th", "st", "nd", "rd") and not wording.gap(end):
            end += 1
    year, end = _year_behind(wording, end)
    return When(wording.span(at, end), (at, end), year, month, day)


def _year_behind(wording: Wording, end: int) -> tuple[int | None, int]:
    at = end + (wording.folded(end) in ("de", "del"))
    word = wording.folded(at)
    if len(word) == 4 and _short_digits(word) and int(word) in _YEARS and wording.gap(at).strip() in ("", ","):
        return int(word), at + 1
    return None, end


def _stands_for_a_year(wording: Wording, at: int, lexicon: Lexicon) -> bool:
    """Whether a bare four-digit number is a year: no currency before it, no counted thing behind it."""
    before, behind = wording.gap(at)[-1:], wording.gap(at + 1)
    follows = wording.words[at + 1] if at + 1 < len(wording.words) else None
    if (before in "$€£#-" and before) or behind[:1] == "%":
        return False
    before_it = wording.folded(at - 1)
    if before_it in lexicon.year_words or (follows is None) or not follows.content or behind.strip():
        return True
    if not lexicon.capitals_are_names:
        return False
    return follows.text[:1].isupper() or before_it in ("", "its", "his", "their", "her", "a", "that")
