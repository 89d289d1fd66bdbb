"""Times of day as written: 14:30, 2.15 Uhr, 17 h 30, 5:30 p.m., las cinco y media de la tarde."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from tui.core.facts.when import HALF_DAY
from tui.core.lexicon import Lexicon
from tui.core.words import Wording

_MERIDIEM = {"am": 0, "pm": 720}
DAY_PART_REACH = 4
"""Words behind a time within which its part of the day is named ("de la tarde")."""
_LINKS = frozenset(("de", "la", "del", "du", "l", "am", "in", "der", "the"))
"""Words between a time and its part of the day."""
_ONES = ("una", "une", "ein")


class Time(NamedTuple):
    """A time of day as read."""

    minute: int | None
    """Minutes after midnight; None where the half of the day is open and hours may run to 24."""
    end: int
    """Index of the first word behind."""
    half_open: bool = False
    """Whether it may as well be twelve hours later."""


def time_openers(lexicon: Lexicon) -> frozenset[str]:
    """The words that a time of day may begin with, beside those that begin with a digit."""
    return frozenset((*lexicon.clock.noons, *_lead_openers(lexicon), *lexicon.numbers, *_ONES))


@lru_cache
def _lead_openers(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lead[0] for lead in lexicon.clock.leads if lead)


def time_at(wording: Wording, at: int, lexicon: Lexicon) -> Time | None:
    """The time of day that begins at a word, or None."""
    word = wording.folded(at)
    if word in lexicon.clock.noons:
        return Time(lexicon.clock.noons[word], at + 1)
    return _with_letter(wording, at, lexicon) or _in_figures(wording, at, lexicon) or _in_words(wording, at, lexicon)


def _in_figures(wording: Wording, at: int, lexicon: Lexicon) -> Time | None:
    """14:30, 5 p.m., 2.15 Uhr, las 17.30."""
    word, clock = wording.folded(at), lexicon.clock
    hour, mark, minutes = word.partition(":") if ":" in word else word.partition(".")
    if not (hour.isascii() and hour.isdigit() and len(hour) <= 2 and int(hour) < 25):
        return None
    if mark and not (len(minutes) == 2 and minutes.isdigit() and int(minutes) < 60):
        return None
    follows = wording.folded(at + 1)
    opened = bool(mark) and wording.folded(at - 1) in clock.openers
    unit = follows in clock.units or (follows in clock.hours and wording.folded(at - 1) in clock.openers)
    if follows not in _MERIDIEM and not (mark == ":" or unit or opened):
        return None
    end = at + 1 + (follows in _MERIDIEM or unit or (opened and follows in clock.hours))
    if follows in _MERIDIEM:
        return Time(int(hour) % 12 * 60 + _MERIDIEM[follows] + int(minutes or 0), end)
    minute = int(hour) * 60 + int(minutes or 0)
    part, end = _day_part(wording, end, lexicon)
    half_open = clock.twelve and unit and part is None and int(hour) <= 12
    return Time(minute + (part or 0) * (minute < HALF_DAY), end, half_open)


def _with_letter(wording: Wording, at: int, lexicon: Lexicon) -> Time | None:
    """17 h 30, 9h20, 9 heures 30."""
    hour = wording.folded(at)
    if not (hour.isascii() and hour.isdigit() and len(hour) <= 2 and int(hour) < 25):
        return None
    unit, minutes = wording.folded(at + 1), wording.folded(at + 2)
    opened = wording.folded(at - 1) in lexicon.clock.openers
    if unit not in lexicon.clock.units and not (opened and unit in lexicon.clock.hours):
        return None
    if not (len(minutes) == 2 and minutes.isascii() and minutes.isdigit() and int(minutes) < 60):
        return None
    return Time(int(hour) * 60 + int(minutes), at + 3) if not wording.gap(at + 2).strip() else None


def _in_words(wording: Wording, at: int, lexicon: Lexicon) -> Time | None:
    """Las cinco y media de la tarde, dix heures et demie, Viertel nach zwei, zwei Uhr nachts."""
    clock = lexicon.clock
    for lead in clock.leads if wording.folded(at) in _lead_openers(lexicon) else ():
        behind = at + len(lead)
        if _stands(wording, at, lead) and 0 < _hour(wording, behind, lexicon) <= 12:
            return Time(None, _behind_unit(wording, behind + 1, lexicon))
    hour = _hour(wording, at, lexicon)
    if not 0 < hour < 25:
        return None
    opened = wording.folded(at - 1) in clock.openers
    end = _behind_unit(wording, at + 1, lexicon) if opened else at + 1 + (wording.folded(at + 1) in clock.units)
    named = end > at + 1
    if not (named or opened):
        return None
    share = next((words for words in clock.shares if _stands(wording, end, words)), ())
    end += len(share)
    part, end = _day_part(wording, end, lexicon)
    if not (named or share or part is not None):
        return None
    minute = hour * 60 + clock.shares.get(share, 0)
    if part is None:
        half_open = hour <= 12
        return Time(minute if clock.twelve or not half_open else None, end, half_open and clock.twelve)
    return Time(minute + part * (minute < HALF_DAY), end)


def _hour(wording: Wording, at: int, lexicon: Lexicon) -> int:
    word = wording.folded(at)
    if word.isascii() and word.isdigit() and len(word) <= 2:
        return int(word)
    return lexicon.numbers.get(word, 0) or int(word in _ONES)


def _behind_unit(wording: Wording, at: int, lexicon: Lexicon) -> int:
    return at + (wording.folded(at) in lexicon.clock.units | lexicon.clock.hours)


def _stands(wording: Wording, at: int, words: tuple[str, ...]) -> bool:
    return bool(words) and wording.all_folded[at : at + len(words)] == words


def _day_part(wording: Wording, end: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """The minutes that the part of the day adds to an hour up to twelve, None where no part is named; and the end."""
    for index in range(end, end + DAY_PART_REACH):
        if wording.folded(index) in lexicon.clock.day_parts:
            return lexicon.clock.day_parts[wording.folded(index)], index + 1
        if wording.folded(index) not in _LINKS:
            break
    return None, end
