"""What a number measures: currency, percent, ordinal, age, or a unit; read from the words around it."""

from __future__ import annotations

from typing import NamedTuple

from tui.core.facts.figures import POINTS
from tui.core.facts.units import MEASURES, MONEY_SIGNS, MONEY_WORDS, PERCENT_WORDS, measure_of
from tui.core.lexicon import Lexicon
from tui.core.words import Wording

_DEGREES = {"c": "celsius", "celsius": "celsius", "f": "fahrenheit", "fahrenheit": "fahrenheit"}
_PER = frozenset({"an", "a", "per", "pro", "par", "por"})
_PER_CENT = frozenset({("per", "cent"), ("pour", "cent"), ("por", "ciento")})
_YEARS = frozenset({"year", "years", "jahr", "jahre", "jahren"})
_OLD = frozenset({"old", "olds", "alt", "alte", "alten", "alter", "altes"})
_AGED = ("jahrig", "jahrige", "jahriger", "jahrigen", "jahriges", "jahrigem")
_PERCENTAGE_POINTS = (
    ("percentage", "points"),
    ("percentage", "point"),
    ("prozentpunkte",),
    ("prozentpunkten",),
    ("points", "de", "pourcentage"),
    ("puntos", "porcentuales"),
)
_RATES = {
    "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year",
    "taglich": "day", "wochentlich": "week", "monatlich": "month", "jahrlich": "year",
}  # fmt: skip
"""Words behind a number that tell in which time it comes about."""
_MORE = frozenset({"more", "less", "extra", "mehr", "weniger"})
"""Words that may stand before them."""
_NO_RATE = frozenset({"ago", "earlier", "later", "before", "after", "old"})
"""Words behind "a year" that make a date or an age of it."""
_SQUARE = frozenset({"square", "sq"})
_HECTARE = 10_000
"""Square metres, the base unit of areas."""
AGE_DIGITS = 2
"""Digits of an age that needs no word for it."""
_OF = frozenset({"de", "d"})


class Unit(NamedTuple):
    """What a number measures."""

    dimension: str
    size: float
    """One of this unit, in the dimension's base unit."""
    name: str
    """The unit as written, folded and singular; empty where the dimension says it all."""
    end: int
    """Index of the first word behind the unit."""


def unit_of(wording: Wording, at: int, end: int, lexicon: Lexicon) -> Unit:
    """The unit of the number made of words `at` up to `end`; a plain count when nothing names one."""
    first, last = wording.words[at].start, wording.words[end - 1].end
    before, behind = wording.text[first - 1 : first], wording.text[last : last + 2].lstrip()[:1]
    word, after = wording.folded(end), wording.folded(end + 1)
    if before in MONEY_SIGNS:
        return Unit(f"money:{MONEY_SIGNS[before]}", 1.0, "", end)
    for points in _PERCENTAGE_POINTS:
        if wording.all_folded[end : end + len(points)] == points:
            return Unit("percent", 1.0, POINTS, end + len(points))
    if behind == "%" or word in PERCENT_WORDS:
        return Unit("percent", 1.0, "", end + (behind != "%"))
    if (word, after) in _PER_CENT:
        return Unit("percent", 1.0, "", end + 2)
    if behind in MONEY_SIGNS:
        return Unit(f"money:{MONEY_SIGNS[behind]}", 1.0, "", end)
    if word in MONEY_WORDS:
        return Unit(f"money:{MONEY_WORDS[word]}", 1.0, "", end + 1)
    if word in _OF and after in MONEY_WORDS:
        return Unit(f"money:{MONEY_WORDS[after]}", 1.0, "", end + 2)
    if word in lexicon.ordinal_endings and not wording.gap(end):
        return Unit("ordinal", 1.0, "", end + 1)
    if lexicon.ordinal_stop and wording.gap(end) == ". " and word:
        return Unit("ordinal", 1.0, "", end)
    if word in _DEGREES and not wording.gap(end).strip("° \u00a0"):
        return Unit(f"degrees:{_DEGREES[word]}", 1.0, "", end + 1)
    if word == "degrees" and after in _DEGREES:
        return Unit(f"degrees:{_DEGREES[after]}", 1.0, "", end + 2)
    if word in _YEARS and after in _OLD:
        return Unit("age", 1.0, "", end + 2)
    if word in _AGED:
        return Unit("age", 1.0, "", end + 1)
    if _behind_a_name(wording, at, end):
        return Unit("age", 1.0, "", end)
    return _measure(wording, end)


def time_behind(wording: Wording, end: int) -> tuple[float, int]:
    """Seconds of the time in which the number that ends here comes about ("a year"), and the index behind its words.

    0 and the same index where no such words follow.
    """
    at = end
    end += wording.folded(end) in _MORE
    word = wording.folded(end)
    if word in _RATES and not _closed(wording, end):
        return MEASURES[_RATES[word]][1], end + 1
    if word not in _PER or _closed(wording, end) or _closed(wording, end + 1):
        return 0.0, at
    measure = measure_of(wording.folded(end + 1)) if wording.folded(end + 1) else None
    if measure is None or measure[0] != "duration" or wording.folded(end + 2) in _NO_RATE:
        return 0.0, at
    return measure[1], end + 2


def _closed(wording: Wording, at: int) -> bool:
    return bool(wording.gap(at).strip(" -\u00a0/"))


def _behind_a_name(wording: Wording, at: int, end: int) -> bool:
    """Whether a number stands alone between commas behind a name, as ages do: Ana Okonjo, 58, said."""
    age = wording.folded(at).isdigit() and len(wording.folded(at)) == AGE_DIGITS
    named = at > 0 and wording.words[at - 1].capitalised
    return age and named and wording.gap(at) == ", " and wording.gap(end)[:1] == ","


def _measure(wording: Wording, end: int) -> Unit:
    squared = wording.folded(end) in _SQUARE
    end += squared
    measure = measure_of(wording.folded(end)) if wording.folded(end) else None
    if squared:
        return _area(end, measure)
    if measure is None:
        return Unit("count", 1.0, "", end)
    dimension, size, name = measure
    per = wording.folded(end + 1) in _PER and wording.folded(end + 2) in ("hour", "stunde", "heure", "hora")
    if name == "km" and wording.gap(end + 1) == "/" and wording.folded(end + 1) == "h":
        return Unit("speed", 1.0, "km/h", end + 2)
    if dimension == "length" and per and size in (1000, 1609.344):
        return Unit("speed", size / 1000, f"{name} per hour", end + 3)
    if wording.folded(end) == "mph":
        return Unit("speed", size, "mile per hour", end + 1)
    return Unit(dimension, size, name, end + 1)


def _area(end: int, side: tuple[str, float, str] | None) -> Unit:
    """A square unit, given the unit of its side at `end`; a count of squares where that is no length."""
    if side is None or side[0] != "length":
        return Unit("count", 1.0, "", end - 1)
    return Unit("area", side[1] ** 2 / _HECTARE, f"square {side[2]}", end + 1)
