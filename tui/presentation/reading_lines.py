"""The page of the reading layout: the column that is read scrolls, the other one stands beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tui.core.sides import Side
from tui.presentation.reading_layout import Column, ReadingLayout


class BesideKey(NamedTuple):
    """What a line of the page shows: a line of either column, None for a column that has none there."""

    left: int | None
    right: int | None

    def on(self, side: Side) -> int | None:
        """The line of that side's column."""
        return self.left if side is Side.LEFT else self.right


class ReadingLines:
    """The lines of the column of one side, each beside the line of the other column that is `shift` lines further.

    Only rows with a sentence on that side are on the page; a row begins where its first sentence begins.
    """

    def __init__(self, layout: ReadingLayout, side: Side, shift: int = 0, shown: Sequence[int] | None = None) -> None:
        self.layout = layout
        self.side = side
        self.shift = shift
        """Changes with every move: what stands beside is all that a page of this layout has of its own."""
        self.shown = None if shown is None else frozenset(shown)
        """The rows asked for, if not all are; the others are dimmed."""
        self.rows = layout.rows
        self._row_of = layout.content.comparison.row_of[side]
        self._on_page = self._row_of if self.shown is None else [row for row in self._row_of if row in self.shown]

    @property
    def total(self) -> int:
        """How many lines the column that is read has."""
        return self._column.total

    def top(self, row: int) -> int:
        """The line on which a row begins on this side; that of the next one that has a sentence here."""
        sentence = bisect_left(self._row_of, row)
        return self._column.first_lines[sentence] if sentence < len(self._row_of) else self.total

    def end(self, row: int) -> int:
        """The line after a row's last one."""
        sentence = bisect_right(self._row_of, row) - 1
        return self._column.last_line(sentence) + 1 if sentence >= 0 else 0

    def row_at(self, line: int) -> int:
        """The last row that has begun on a line or before it; the nearest one for a line outside."""
        if not self._row_of:
            return 0
        sentence = bisect_right(self._column.first_lines, line) - 1
        return self._row_of[max(0, sentence)]

    def beside(self, row: int, direction: int) -> int:
        """The nearest row of this side below (`direction` 1) or above (-1); the row itself at an end."""
        rows = self._on_page
        index = bisect_right(rows, row) if direction > 0 else bisect_left(rows, row) - 1
        return rows[index] if 0 <= index < len(rows) else row

    def is_end(self, row: int, direction: int) -> bool:
        """Whether no row of this side follows in that direction."""
        return self.beside(row, direction) == row

    def is_hidden(self, row: int) -> bool:
        """Whether the reader asked for other rows."""
        return self.shown is not None and row not in self.shown

    def key(self, line: int) -> BesideKey:
        """What stands on a line of the page."""
        own = line if 0 <= line < self.total else None
        other = line + self.shift
        other_line = other if 0 <= other < self.layout.columns[self.side.other].total else None
        return BesideKey(own, other_line) if self.side is Side.LEFT else BesideKey(other_line, own)

    def line_of(self, row: int, side: Side, sentence: int, at: int) -> int:
        """The line on which the place `at` of a sentence stands; if it is in the other column, the line beside it."""
        line = self.layout.columns[side].line_of(sentence, at)
        return line if side is self.side else line - self.shift

    def position(self, line: int) -> float:
        """The row that a line belongs to; past the last line the number of rows."""
        return float(self.rows if line >= self.total else self.row_at(line) if line > 0 else 0)

    def turned(self, scroll: int) -> tuple[ReadingLines, int]:
        """The same page with the other column read, and where it is scrolled to, if this one is to `scroll`."""
        shown = None if self.shown is None else sorted(self.shown)
        return ReadingLines(self.layout, self.side.other, -self.shift, shown), scroll + self.shift

    def level(self, row: int, scroll: int, height: int) -> int:
        """The shift with which the passage that answers the row is level with it, on a screen that begins at `scroll`.

        The partner of a sentence that is above or below the screen is taken to its edge, so that it stays in sight.
        """
        found = self.layout.text.counterparts(row, self.side)
        if found is None:
            return 0
        own = self._column.first_lines[found[0]]
        partner = self.layout.columns[self.side.other].first_lines[found[1]]
        return partner - max(scroll, min(own, scroll + height - 1))

    def scroll_beside(self, count: int, scroll: int, height: int) -> None:
        """Move the other column by that many lines; something of it stays on a screen that begins at `scroll`."""
        total = self.layout.columns[self.side.other].total
        self.shift = max(1 - height, min(scroll + self.shift + count, total - 1)) - scroll

    @property
    def _column(self) -> Column:
        return self.layout.columns[self.side]
