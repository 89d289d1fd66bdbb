"""The whole comparison on a strip of a few lines: how much of each stretch differs, how much only one side has."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from tui.core.findings import ClaimKind

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

LEVELS = 4
"""Steps of density that are told apart; four tints of one hue are still distinct in 256 colours."""


class Density(NamedTuple):
    """One stretch of rows: 0 for none of a kind, up to `LEVELS` for nothing else. One row is enough for a 1."""

    only_left: int = 0
    differing: int = 0
    only_right: int = 0


@dataclass(frozen=True)
class Tally:
    """Running counts of the rows of each kind, so that any stretch is counted at once."""

    only_left: Sequence[int]
    differing: Sequence[int]
    only_right: Sequence[int]

    @classmethod
    def of(cls, comparison: Comparison) -> Tally:
        """The counts of a comparison; entry n counts the rows before row n."""
        kinds = comparison.row_kinds
        lone = [kind is ClaimKind.UNIQUE for kind in kinds]
        placed = [row.sentences for row in comparison.rows]
        return cls(
            running([alone and bool(left) for alone, (left, _) in zip(lone, placed, strict=True)]),
            running([kind is ClaimKind.DIFFERING for kind in kinds]),
            running([alone and bool(right) for alone, (_, right) in zip(lone, placed, strict=True)]),
        )

    @property
    def rows(self) -> int:
        """The number of rows."""
        return len(self.differing) - 1

    def lines(self, rows: Iterable[int], count: int) -> frozenset[int]:
        """Which of that many lines of equal length stand for these rows; each row is on one of them."""
        whole = self.rows
        return frozenset([row * count // whole for row in rows if row < whole])

    def stretches(self, count: int) -> list[Density]:
        """The densities of that many stretches of equal length; each row is in one of them, or fills several."""
        found = []
        for index in range(count if self.rows else 0):
            first = index * self.rows // count
            end = max(first + 1, (index + 1) * self.rows // count)
            found.append(
                Density(
                    *(
                        level(sums[end] - sums[first], end - first)
                        for sums in (self.only_left, self.differing, self.only_right)
                    )
                )
            )
        return found


def running(flags: list[bool]) -> array[int]:
    """How many of the flags before each index are set."""
    return array("l", accumulate(flags, initial=0))


def level(part: int, whole: int) -> int:
    """A share as 0 to `LEVELS`, rounded up so that nothing that is there vanishes."""
    return -(-part * LEVELS // whole)
