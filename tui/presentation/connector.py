"""The line between the columns that ties both ends of a link: one sign of one cell for each line of the screen."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntFlag
from typing import NamedTuple

ABOVE, BELOW = "↑", "↓"
"""Say where something stands that is not in sight."""


class Tie(NamedTuple):
    """A link whose ends stand in different rows: the line of the page that each end is at."""

    left: int
    right: int


class Way(IntFlag):
    """Where the line leaves a cell."""

    UP = 1
    DOWN = 2
    LEFT = 4
    RIGHT = 8


SIGNS = " ╵╷│╴╯╮┤╶╰╭├─┴┬┼"
"""The sign of each mixture of ways, by its number."""


def connector(ties: Iterable[Tie], first: int, end: int) -> dict[int, str]:
    """The signs by line of the page, for a screen of the lines `first` up to `end`; where ties meet, they branch.

    A tie that goes on beyond the screen ends in an arrow at the edge; one of which neither end is in sight is left out.
    """
    ways: dict[int, Way] = {}
    arrows: dict[int, str] = {}
    for tie in ties:
        upper, lower = sorted(tie)
        if not any(first <= line < end for line in tie):
            continue
        for line in range(max(first, upper), min(end, lower + 1)):
            ways[line] = ways.get(line, Way(0)) | _ways(tie, line)
        if upper < first:
            arrows[first] = ABOVE
        if lower >= end:
            arrows[end - 1] = BELOW
    return {line: SIGNS[way] for line, way in ways.items()} | arrows


def _ways(tie: Tie, line: int) -> Way:
    way = Way.LEFT if line == tie.left else Way(0)
    way |= Way.RIGHT if line == tie.right else Way(0)
    way |= Way.UP if line > min(tie) else Way(0)
    return way | (Way.DOWN if line < max(tie) else Way(0))
