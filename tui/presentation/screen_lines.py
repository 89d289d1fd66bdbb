"""Which line of the scrolled page shows what: prefix sums over the rows, found by bisection; folding happens here."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from enum import IntEnum
from itertools import accumulate, groupby
from typing import NamedTuple

from tui.presentation.row_layout import RowLayout

SHORTEST_FOLD = 2
"""A single shared row is not folded: its line would save little and say less."""


class Part(IntEnum):
    """What a line belongs to."""

    LEAD = 0
    """Above a row: blank, or a block that is not compared."""
    BODY = 1
    """The sentences of a row."""
    FOLD = 2
    """Stands for several rows."""


class LineKey(NamedTuple):
    """What a line shows, whatever its place; so a painted line can be kept while others fold or move."""

    part: Part
    row: int
    """0-based; the first row for a fold; one past the last for what follows all rows."""
    line: int
    """0-based line within the part; for a fold the number of rows it stands for."""


class ScreenLines:
    """The lines of a layout in order, with runs of shared rows folded if asked; the cursor's row never is."""

    def __init__(self, layout: RowLayout, folded: bool = False, cursor_row: int = 0) -> None:
        self.layout = layout
        self.folds = find_folds(layout, cursor_row) if folded else {}
        """The number of rows folded into one line, by the first of them."""
        self._first_folded = tuple(self.folds)
        sizes = [layout.lead(row) + height for row, height in enumerate(layout.heights)]
        for first, count in self.folds.items():
            sizes[first : first + count] = [layout.lead(first) + 1, *[0] * (count - 1)]
        sizes.append(layout.lead(layout.rows))
        self._starts = array("l", accumulate(sizes, initial=0))

    def is_folded(self, row: int) -> bool:
        """Whether a row is one of those that a fold stands for."""
        first = bisect_right(self._first_folded, row) - 1
        return first >= 0 and row < self._first_folded[first] + self.folds[self._first_folded[first]]

    @property
    def total(self) -> int:
        """How many lines there are."""
        return self._starts[-1]

    def start(self, row: int) -> int:
        """The first line of a row, its lead included; `layout.rows` gives the start of what follows the last row."""
        return self._starts[row]

    def top(self, row: int) -> int:
        """The first line of a row's body (or of the fold that begins with it)."""
        return self._starts[row] + self.layout.lead(row)

    def end(self, row: int) -> int:
        """The line after a row."""
        return self._starts[row + 1]

    def row_at(self, line: int) -> int:
        """The row that has this line; for a fold its first; the nearest row for a line outside. 0 without rows."""
        row = bisect_right(self._starts, line) - 1
        return max(0, min(row, self.layout.rows - 1))

    def key(self, line: int) -> LineKey | None:
        """What stands on a line, or None below the last one."""
        if not 0 <= line < self.total:
            return None
        row = bisect_right(self._starts, line) - 1
        offset = line - self._starts[row]
        lead = self.layout.lead(row)
        if offset < lead:
            return LineKey(Part.LEAD, row, offset)
        if row in self.folds:
            return LineKey(Part.FOLD, row, self.folds[row])
        return LineKey(Part.BODY, row, offset - lead)

    def position(self, line: int) -> float:
        """The place of a line counted in rows (row 3 half past is 3.5), for showing it on the scale of all rows."""
        row = bisect_right(self._starts, line) - 1
        if row < 0 or row >= self.layout.rows:
            return float(self.layout.rows if row > 0 else 0)
        share = (line - self._starts[row]) / (self._starts[row + 1] - self._starts[row])
        return row + share * self.folds.get(row, 1)


def find_folds(layout: RowLayout, cursor_row: int) -> dict[int, int]:
    """Runs of shared rows to fold, as first row -> number of rows; a block set aside is never folded away."""
    folds: dict[int, int] = {}
    foldable = layout.content.foldable
    stretch = 0

    def run_of(row: int) -> tuple[bool, int]:
        nonlocal stretch
        if layout.aside_heights[row]:
            stretch += 1
        return foldable[row] and row != cursor_row, stretch

    for (folds_away, _), group in groupby(range(layout.rows), run_of):
        rows = tuple(group)
        if folds_away and len(rows) >= SHORTEST_FOLD:
            folds[rows[0]] = len(rows)
    return folds
