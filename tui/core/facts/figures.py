"""Numbers as typed facts: value, dimension, how exact they claim to be, and what they count.

Two figures are compatible when they can both be true: equal in value whatever the writing ("twelve", 12), one a
rounding of the other ("nearly $15 million", $14,959,450), or one inside the other's range ("dozens", 40).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from tui.core.spans import Span

EXACT_BELOW = 10_000
"""Below this a plain figure means every digit it shows ("50 dead"); above, trailing zeros are taken as rounding."""
ROUNDING_SHARE = 0.25
"""Share of a figure that rounding may take or add: $1 million is no rounding of $500,000."""
UNIT_SLACK = 0.03
"""Share by which figures in different units of measurement may differ after conversion (writers round twice)."""
ROUNDING_OF_RATES = 0.05
"""Share of a rate within which it may be rounded when told for another time: a year has 52 weeks, or 48 of work."""
POINTS = "points"
"""Unit of a difference between two shares in percent: 6 percentage points are not 6 percent."""
BOUND_REACH = 1.5
"""How far a "more than" or "up to" is taken to reach beyond its figure, as a factor."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a sentence."""

    span: Span
    """Where it stands in the sentence, currency, scale word and unit included."""
    low: float
    high: float
    """The value in the dimension's base unit; `low < high` for ranges and vague words ("dozens")."""
    dimension: str
    """What it measures: "count", "percent", "ordinal", "age", "money:usd", "length" …"""
    grain: float
    """Size of the last digit that is meant; a value half a grain away is still the same figure."""
    bound: int = 0
    """-1 "up to", "fewer than"; 1 "at least", "more than"; 0 neither."""
    unit: str = ""
    """The unit as written, folded; figures in different units get a little slack for conversion."""
    noun: str = ""
    """Key of the word it counts: "dead" in "3 dead"; empty when none follows."""
    below_zero: bool = False
    """Whether a minus stands before it; `low` and `high` are without their sign."""
    vague: bool = False
    """Whether a word leaves the number open ("dozens")."""
    per: float = 0.0
    """Seconds in which it comes about ("$12 a month"); 0 where nothing is said of that."""
    word: int = 0
    """0-based index of its first word in the sentence."""
    end: int = 0
    """Index behind its last number or scale word; the unit is not counted."""

    @property
    def key(self) -> str:
        """The figure as a term: equal for equal values, large ones to two digits, whatever the writing."""
        return f"#{self.high:g}" if self.high < 1000 else f"#{self.high:.1e}"

    def compatible(self, other: Figure) -> bool:
        """Whether both figures can be true of the same thing."""
        if self.dimension != other.dimension or (self.below_zero != other.below_zero and self.high > 0):
            return False
        if self.per and other.per and self.per != other.per:
            return self._over(other.per).compatible(other)
        if (self.unit == POINTS) != (other.unit == POINTS):
            return False
        if self.low < self.high and other.low < other.high and not (self.vague or other.vague):
            return self._near(self.low - other.low, other) and self._near(self.high - other.high, other)
        slack = min(max(self.grain, other.grain) / 2, ROUNDING_SHARE * max(self.high, other.high))
        if self.unit != other.unit:
            slack = max(slack, UNIT_SLACK * max(self.high, other.high))
        open_ended = self.bound != other.bound
        mine, theirs = self._reach(open_ended), other._reach(open_ended)
        return mine[0] - slack <= theirs[1] and theirs[0] - slack <= mine[1]

    def _over(self, seconds: float) -> Figure:
        """The same rate told for another time: $12 a month is $144 a year."""
        factor = seconds / self.per
        grain = max(self.grain * factor, ROUNDING_OF_RATES * self.high * factor)
        return replace(self, low=self.low * factor, high=self.high * factor, grain=grain, per=seconds)

    def same_value(self, other: Figure) -> bool:
        """Whether both have one exact value, whatever bound it is given as."""
        exact = self.low == self.high and not self.vague
        return exact and self.dimension == other.dimension and (self.low, self.high) == (other.low, other.high)

    def _near(self, distance: float, other: Figure) -> bool:
        return abs(distance) <= max(self.grain, other.grain) / 2

    def _reach(self, open_ended: bool) -> tuple[float, float]:
        if self.bound > 0 and open_ended:
            return self.low, self.high * BOUND_REACH
        return (self.low / BOUND_REACH, self.high) if self.bound < 0 and open_ended else (self.low, self.high)


def grain_of(value: float, shown: str, factor: float, approximate: bool) -> float:
    """The size of the last meant digit of a number shown as `shown` (digits as written) and scaled by `factor`."""
    if "." in shown:
        return factor * 10.0 ** -len(shown.rpartition(".")[2])
    if factor == 1 and value < EXACT_BELOW and not approximate:
        return 0.0
    digits = shown.rstrip("0") or "0"
    return factor * 10.0 ** (len(shown) - len(digits)) if shown.isdigit() else factor


def last_nonzero_place(value: float) -> float:
    """The power of ten at the value's last nonzero digit: 10 for 50, 100 for 1,400."""
    if value < 1 or not math.isfinite(value):
        return 1.0
    power = 1.0
    whole = int(value)
    while whole % 10 == 0 and whole:
        whole //= 10
        power *= 10
    return power
