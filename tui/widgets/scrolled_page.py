"""The scrolled page of a comparison: laid out for its size, arranged as folds and filters ask, the cursor in sight.

Follows the measurements of research on Textual's rendering: no widget a sentence, no built-in scroll bar (the overview
takes its place), never an animation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.geometry import Offset
from textual.message import Message
from textual.reactive import var

from tui.core.navigation import Cursor, Hit, sentence_at
from tui.core.sides import Side
from tui.presentation.layouts import Fitted
from tui.presentation.marks import Marks, marks_on
from tui.presentation.pages import LaidOut, Page, Typesetter, arranged
from tui.presentation.reading_lines import ReadingLines
from tui.presentation.row_content import RowContent
from tui.presentation.scrolling import looked_at, scroll_to_row, viewport
from tui.presentation.sight import Sight
from tui.widgets.barless_scroll import BarlessScroll
from tui.widgets.painted_lines import PaintedLines

if TYPE_CHECKING:
    from tui.core.comparison import Comparison
    from tui.presentation.check_details import ClaimAtHand
    from tui.presentation.check_signs import Shown


class ScrolledPage(BarlessScroll, can_focus=True, inherit_bindings=False):
    """The lines of a comparison and where they are scrolled to. State comes in by the reactives."""

    comparison: var[Comparison | None] = var(None)
    cursor: var[Cursor] = var(Cursor())
    folded: var[bool] = var(False)
    hits: var[Sequence[Hit]] = var(())
    current_hit: var[int | None] = var(None)
    """0-based index into `hits`."""
    fitted: var[Fitted] = var(Fitted())
    shown: var[tuple[int, ...] | None] = var(None)
    """The rows, ascending, that the reader asked for; None for all."""
    tied: var[bool] = var(True)
    """Whether, in the reading layout, the other column follows the one that is read."""
    hovered: var[tuple[Side, int] | None] = var(None)
    """The sentence under the mouse, by side and number."""
    worked_on: var[frozenset[tuple[Side, int]]] = var(frozenset())
    """Sentences that stand out while pairs are aligned, by side and number."""
    at_hand: var[ClaimAtHand | None] = var(None)
    """The claim that the keys of checking are about."""
    signs: var[Mapping[tuple[Side, int], Shown]] = var({})
    """What the checks say, by side and number of the sentence."""

    plain_emoji = False
    """Whether joined emoji are taken apart; to be set before there is a comparison."""

    @dataclass
    class Scrolled(Message, namespace="comparison_view"):
        """Another part of the comparison is on screen: `viewport` as fractions (0..1) of all its rows."""

        viewport: tuple[float, float]

        def can_replace(self, message: Message) -> bool:
            """Only the latest place matters."""
            return isinstance(message, ScrolledPage.Scrolled)

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._typesetter: Typesetter | None = None
        self._laid: LaidOut | None = None
        """What `_lines` are the lines of."""
        self._lines: Page | None = None
        """None until there is a comparison and room to show it."""
        self._height = 0
        """Of the screen that `_lines` was made for."""
        self._marks = Marks(Cursor())
        self._painted = PaintedLines(self, "comparison--")
        self._viewport = (0.0, 0.0)

    @property
    def sight(self) -> Sight | None:
        """What is on the screen now, for moving from there; None while there is no row."""
        if self._lines is None or not self._lines.rows:
            return None
        return Sight(self._lines, self._marks.cursor.row, self.scroll_offset.y, self._height)

    def watch_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison, at the cursor's row."""
        again = self._lines is not None
        self._typesetter = None
        if comparison is not None:
            self._typesetter = Typesetter(RowContent(comparison, plain_emoji=self.plain_emoji))
            self._typesetter.tell(self.signs)
        self._lines = self._laid = None
        self._marks = marks_of(self)
        self._painted.clear()
        self._fit(again=again)
        self.refresh()

    def watch_cursor(self) -> None:
        """Move the marks, repaint only the rows they touch, and bring the cursor's row into sight."""
        before, self._marks = self._marks, marks_of(self)
        lines = self._lines
        if lines is None or not lines.rows:
            return
        touched = before.rows | self._marks.rows
        self._painted.forget(lines, touched)
        if isinstance(lines, ReadingLines):
            self._turn_to(lines, self._marks.cursor.side)
            self.refresh()
        elif lines.is_opened(before.cursor.row) or lines.is_opened(self._marks.cursor.row):
            self._keep_line(before.cursor.row)
        else:
            for row in touched:
                self.refresh_lines(lines.top(row), lines.layout.heights[row])
        if before.apart or self._marks.apart:
            self.refresh()  # connectors lie over lines between the rows
        self._show_cursor(before=before.cursor.row)

    def show_cursor(self) -> None:
        """Bring the cursor's row into sight; nothing moves where some of it is."""
        lines, row, scroll = self._lines, self._marks.cursor.row, self.scroll_offset.y
        if lines is not None and not (lines.top(row) < scroll + self._height and scroll < lines.end(row)):
            self._show_cursor()

    def watch_tied(self) -> None:
        """Bring the other column level again; untied it stays as it is."""
        self._level(self._marks.cursor.row)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Repaint, keep an untied column where it is, and tell how far the reader has come."""
        super().watch_scroll_y(old_value, new_value)
        if isinstance(self._lines, ReadingLines) and not self.tied:
            self._lines.shift -= round(new_value) - round(old_value)
        self._tell_viewport()

    def _fit(self, *, again: bool = False) -> None:
        """Lay out for the present size, if that is not done; what the reader looks at keeps its line on the screen.

        `again`: a corrected comparison takes the place of one that is on the screen, where the page stays as it is.
        """
        width, height = self.size
        if self._typesetter is None or not width or not height:
            return
        laid = self._typesetter.laid_out(self.fitted.layout, width)
        if self._lines is None:
            self._height = height
            self._arrange(laid)
            self._show_cursor(before=self._marks.cursor.row if again else None)
        elif laid is not self._laid:
            self._painted.clear()
            self._keep_place(lambda: self._arrange(laid), to_cursor=type(laid) is not type(self._laid))
        elif self._height != height:
            self._keep_place(self._arrange)

    def _arrange(self, laid: LaidOut | None = None) -> None:
        """Place the lines of a layout (the present one by default) as folds and filters ask."""
        shift = self._lines.shift if isinstance(self._lines, ReadingLines) and laid is None else 0
        self._laid = laid or self._laid
        assert self._laid is not None
        self._lines = arranged(self._laid, self._marks.cursor, folded=self.folded, shown=self.shown, shift=shift)
        self.measure(self._lines.total)
        self.refresh()

    def _keep_place(self, change: Callable[[], None], *, to_cursor: bool = False) -> None:
        """Change the lines; the row that the reader looks at begins at the same line of the screen afterwards.

        `to_cursor`: if that is not the cursor's row, go to the cursor all the same; so it is after a time out of sight.
        """
        assert self._lines is not None
        to_cursor = to_cursor or not self._height
        cursor_row = self._marks.cursor.row
        # A screen that has grown may show more already, for Textual has scrolled back to what there was to show.
        height = max(self._height, self.size.height)
        row, line = looked_at(self._lines, cursor_row, self.scroll_offset.y, height)
        change()
        self._height = self.size.height
        top = self._lines.top(row)
        self.scroll_to(y=top - line, animate=False)
        self._level(row, always=True)
        if row == cursor_row or to_cursor:
            self._show_cursor(row if row == cursor_row else None)
        self._tell_viewport()

    def _keep_line(self, row: int) -> None:
        """Fold and open around the cursor as it is now; a row stays where it is on the screen."""
        assert self._lines is not None
        line = self._lines.top(row) - self.scroll_offset.y
        self._arrange()
        self.scroll_to(y=self._lines.top(row) - line, animate=False)

    def _show_cursor(self, before: int | None = None) -> None:
        """Scroll until the cursor's row is in sight; `before` is the row where the cursor was."""
        lines = self._lines
        assert lines is not None
        if lines.rows:
            row, scroll = self._marks.cursor.row, self.scroll_offset.y
            line = None if before is None else lines.top(before)
            scroll = scroll_to_row(lines, row, scroll, self._height, line)
            if before == row and self.comparison is not None:
                # One side of a high row may stand below the other.
                place = sentence_at(self.comparison, self._marks.cursor)
                scroll = Sight(lines, row, scroll, self._height).showing(*place, 0)
            self.scroll_to(y=scroll, animate=False)
            self._level(row)
            point_out(self, lines, row)
        self._tell_viewport()

    def _turn_to(self, lines: ReadingLines, side: Side) -> None:
        """Let the column of that side be the one that is read; on the screen both stay where they are."""
        if side is not lines.side:
            other = self.scroll_offset.y
            turned, scroll = lines.turned(other)
            self._lines = turned
            self.measure(turned.total)
            self.scroll_to(y=scroll, animate=False)
            turned.shift = other - self.scroll_offset.y

    def _level(self, row: int, *, always: bool = False) -> None:
        """Bring what answers a row level with it, if the columns are tied."""
        lines = self._lines
        if isinstance(lines, ReadingLines) and lines.rows and (self.tied or always):
            lines.shift = lines.level(row, self.scroll_offset.y, self._height)
            self.refresh()

    def _tell_viewport(self) -> None:
        if self._lines is not None:
            seen = viewport(self._lines, self.scroll_offset.y, self._height)
            if seen != self._viewport:
                self._viewport = seen
                self.screen.post_message(self.Scrolled(seen))


def point_out(page: ScrolledPage, lines: Page, row: int) -> None:
    """Put the terminal's own cursor, which is hidden, before a row: screen readers and magnifiers follow it.

    While something is typed it stays in the text field.
    """
    if page.screen.focused is None:
        page.app.cursor_position = page.region.offset + Offset(0, lines.top(row) - page.scroll_offset.y)


def marks_of(page: ScrolledPage) -> Marks:
    """What is to be marked on the page as its state is now."""
    at = page.current_hit
    current = page.hits[at] if at is not None and at < len(page.hits) else None
    claim = page.at_hand.place if page.at_hand else None
    return marks_on(page.comparison, page.cursor, page.hits, page.hovered, page.worked_on, current, claim, page.signs)
