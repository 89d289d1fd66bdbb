"""Which line of the scrolled page shows what: prefix sums over the rows, found by bisection.

Here rows are folded away because both sides share them, or left out because the reader asked for others.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum
from itertools import accumulate, groupby
from operator import add
from typing import NamedTuple, Protocol

from tui.core.sides import Side
from tui.presentation.row_content import RowContent

SHORTEST_FOLD = 2
"""A single shared row is not folded: its line would save little and say less."""


class Part(IntEnum):
    """What a line belongs to."""

    LEAD = 0
    """Above a row: blank, or a block that is not compared."""
    BODY = 1
    """The sentences of a row."""
    FOLD = 2
    """Stands for several shared rows."""
    HIDDEN = 3
    """Stands for rows that the reader did not ask for."""


class LineKey(NamedTuple):
    """What a line shows, whatever its place; so a painted line can be kept while others fold or move."""

    part: Part
    row: int
    """0-based; the first row for a fold; one past the last for what follows all rows."""
    line: int
    """0-based line within the part; for a fold the number of rows it stands for."""


class Laid(Protocol):
    """Rows broken into lines at one width, in one column or in two."""

    content: RowContent
    width: int
    rows: int
    heights: array[int]
    """Lines of each row's body."""
    leads: array[int]
    """Lines above the body of each row; one more entry for what follows the last."""
    aside_heights: array[int]
    """How many of them are of blocks set aside."""

    def line_of(self, row: int, side: Side, sentence: int, at: int) -> int:
        """The line of a row's body on which a place of a sentence stands."""

    def side_at(self, x: int) -> Side:
        """The side that has the cell `x` of a line."""

    def sentence_at(self, row: int, line: int, x: int) -> tuple[Side, int] | None:
        """The sentence, by side and number, under the cell `x` of a line of a row's body."""


class ScreenLines:
    """The lines of a layout in order, with runs of rows folded or left out if asked; the cursor's row never is."""

    def __init__(
        self, layout: Laid, folded: bool = False, cursor_row: int = 0, shown: Sequence[int] | None = None
    ) -> None:
        self.layout = layout
        self.rows = layout.rows
        self._folded = folded
        self._shown = None if shown is None else frozenset(shown)
        self.hidden = {} if self._shown is None else hidden_runs(layout.rows, self._shown | {cursor_row})
        """The number of rows left out, by the first of them."""
        self.folds = find_folds(layout, cursor_row, self.hidden) if folded else {}
        """The number of rows folded into one line, by the first of them."""
        self._away = dict(sorted({**self.folds, **self.hidden}.items()))
        self._first_away = tuple(self._away)
        sizes = [*map(add, layout.leads, layout.heights), layout.leads[layout.rows]]
        for first, count in self._away.items():
            sizes[first : first + count] = [self._lead(first) + 1, *[0] * (count - 1)]
        self._starts: array[int] = array("l", accumulate(sizes, initial=0))

    @property
    def total(self) -> int:
        """How many lines there are."""
        return self._starts[-1]

    def start(self, row: int) -> int:
        """The first line of a row, its lead included; `rows` gives the start of what follows the last row."""
        return self._starts[row]

    def top(self, row: int) -> int:
        """The first line of a row's body (or of the line that stands for it and others)."""
        return self._starts[row] + self._lead(row)

    def end(self, row: int) -> int:
        """The line after a row."""
        return self._starts[row + 1]

    def row_at(self, line: int) -> int:
        """The row that has this line; for a fold its first; the nearest row for a line outside. 0 without rows."""
        row = bisect_right(self._starts, line) - 1
        return max(0, min(row, self.rows - 1))

    def beside(self, row: int, direction: int) -> int:
        """The nearest row below (`direction` 1) or above (-1) that is on the page; the row itself at an end."""
        found = row + direction
        while (first := self._run_of(found)) is not None:
            found = first + self._away[first] if direction > 0 else first - 1
        return found if 0 <= found < self.rows else row

    def is_end(self, row: int, direction: int) -> bool:
        """Whether no row on the page follows in that direction."""
        return self.beside(row, direction) == row

    def is_hidden(self, row: int) -> bool:
        """Whether a row is left out because the reader asked for others."""
        return self._run_of(row) in self.hidden

    def is_opened(self, row: int) -> bool:
        """Whether a row is on the page only for as long as the cursor is on it, or not at all."""
        folds_away = self._folded and self.layout.content.foldable[row]
        return folds_away or (self._shown is not None and row not in self._shown)

    def key(self, line: int) -> LineKey | None:
        """What stands on a line, or None below the last one."""
        if not 0 <= line < self.total:
            return None
        row = bisect_right(self._starts, line) - 1
        offset = line - self._starts[row]
        lead = self._lead(row)
        if offset < lead:
            return LineKey(Part.LEAD, row, offset)
        if row in self._away:
            return LineKey(Part.FOLD if row in self.folds else Part.HIDDEN, row, self._away[row])
        return LineKey(Part.BODY, row, offset - lead)

    def line_of(self, row: int, side: Side, sentence: int, at: int) -> int:
        """The line on which the place `at` of a sentence of a row stands, or that which stands for the row."""
        away = self._run_of(row)
        if away is not None:
            return self.top(away)
        return self.top(row) + self.layout.line_of(row, side, sentence, at)

    def position(self, line: int) -> float:
        """The place of a line counted in rows (row 3 half past is 3.5), for showing it on the scale of all rows."""
        row = bisect_right(self._starts, line) - 1
        if row < 0 or row >= self.rows:
            return float(self.rows if row > 0 else 0)
        share = (line - self._starts[row]) / (self._starts[row + 1] - self._starts[row])
        return row + share * self._away.get(row, 1)

    def _run_of(self, row: int) -> int | None:
        """The first row of the fold or gap that a row is part of."""
        index = bisect_right(self._first_away, row) - 1
        if index < 0:
            return None
        first = self._first_away[index]
        return first if row < first + self._away[first] else None

    def _lead(self, row: int) -> int:
        return 0 if row in self.hidden else self.layout.leads[row]


def hidden_runs(rows: int, shown: frozenset[int]) -> dict[int, int]:
    """Runs of rows that are not shown, as first row -> number of rows."""
    runs: dict[int, int] = {}
    at = 0
    for row in (*sorted(row for row in shown if 0 <= row < rows), rows):
        if row > at:
            runs[at] = row - at
        at = row + 1
    return runs


def find_folds(layout: Laid, cursor_row: int, hidden: dict[int, int]) -> dict[int, int]:
    """Runs of shared rows to fold, as first row -> number of rows; a block set aside is never folded away."""
    folds: dict[int, int] = {}
    foldable = bytearray(layout.content.foldable)
    for first, count in hidden.items():
        foldable[first : first + count] = bytes(count)
    if cursor_row < layout.rows:
        foldable[cursor_row] = 0
    stretch = 0

    def run_of(row: int) -> tuple[int, int]:
        nonlocal stretch
        if layout.aside_heights[row]:
            stretch += 1
        return foldable[row], stretch

    for (folds_away, _), group in groupby(range(layout.rows), run_of):
        rows = tuple(group)
        if folds_away and len(rows) >= SHORTEST_FOLD:
            folds[rows[0]] = len(rows)
    return folds
