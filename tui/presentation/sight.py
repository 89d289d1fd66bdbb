"""Where the keys of moving lead from what is on the screen: to the next row, a page on, further in a high row."""

from __future__ import annotations

from dataclasses import dataclass

from tui.core.sides import Side
from tui.presentation.pages import Page
from tui.presentation.scrolling import CONTEXT


@dataclass(frozen=True, slots=True)
class Sight:
    """What the reader has before them. A direction is 1 for down and -1 for up."""

    lines: Page
    """Of at least one row."""
    row: int
    """The cursor's."""
    scroll: int
    """The first line on the screen."""
    height: int
    """Of the screen, in lines."""

    def row_beside(self, direction: int) -> int:
        """The nearest row that is on the page; the cursor's at an end."""
        return self.lines.beside(self.row, direction)

    def row_a_page_on(self, direction: int, *, half: bool = False) -> int:
        """The row that stands a page (or half) away; the next one at least."""
        lines = self.lines
        row = lines.row_at(lines.top(self.row) + direction * self._page(half))
        if lines.is_hidden(row):
            row = lines.beside(row, -direction)
        return row if (row - self.row) * direction > 0 else lines.beside(self.row, direction)

    def further(self, direction: int, *, half: bool = False, between: bool = False) -> int:
        """The first line to show for reading on in a row that goes beyond the screen; `scroll` when it does not.

        At most a page (or half) away, and never beyond the row; where no other row follows, to the end of the page:
        above the first row and below the last there may be lines that are not compared. `between`: so there may between
        two rows, and they count as a part of the row.
        """
        lines = self.lines
        top, end = lines.top(self.row), lines.end(self.row)
        if between and not lines.is_end(self.row, direction):
            beside = lines.beside(self.row, direction)
            top, end = (min(top, lines.end(beside)), end) if direction < 0 else (top, max(end, lines.top(beside)))
        if direction > 0 and top < self.scroll + self.height < end:
            return min(self.scroll + self._page(half), end - self.height)
        if direction < 0 and top < self.scroll < end:
            return max(self.scroll - self._page(half), top)
        in_sight = self.scroll <= (top if direction < 0 else end - 1) < self.scroll + self.height
        if not in_sight or not lines.is_end(self.row, direction):
            return self.scroll
        if direction < 0:
            return max(self.scroll - self._page(half), 0)
        return max(self.scroll, min(self.scroll + self._page(half), lines.total - self.height))

    def showing(self, side: Side, sentence: int, at: int) -> int:
        """The first line to show for the place `at` of a sentence in the cursor's row; `scroll` when it is in sight."""
        line = self.lines.line_of(self.row, side, sentence, at)
        if self.scroll <= line < self.scroll + self.height:
            return self.scroll
        return max(0, min(line - CONTEXT, self.lines.total - self.height))

    def _page(self, half: bool) -> int:
        """How many lines a page (or half) goes; what was at the edge of the screen stays in sight."""
        return max(1, self.height // 2 if half else self.height - CONTEXT)
