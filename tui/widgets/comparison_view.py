"""Two articles side by side in rows of equal height: one scroll area, painted line by line, no widget a sentence.

Follows the measurements of research on Textual's rendering: own cached strips, no built-in scroll bar (the overview
takes its place), never an animation.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.core.navigation import Cursor, Hit, occupied_side
from tui.core.sides import Side
from tui.presentation.marks import Marks, marks_on
from tui.presentation.row_content import RowContent
from tui.presentation.row_layout import RowLayout
from tui.presentation.screen_lines import Part, ScreenLines
from tui.presentation.scrolling import looked_at, scroll_to_row, viewport
from tui.presentation.sight import Sight
from tui.widgets.painted_lines import PaintedLines

if TYPE_CHECKING:
    from tui.core.comparison import Comparison


class ComparisonView(ScrollView, can_focus=True, inherit_bindings=False):
    """The rows of a comparison. State comes in by its reactives; a click goes out as a message."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"comparison--{role}"
        for role in (
            *("shared", "differing", "unique-left", "unique-right"),
            *("shared-claim", "differing-claim", "unique-left-claim", "unique-right-claim", "point", "hit"),
            *("id", "marked-id", "reference", "nothing", "aside", "fold"),
            *("cursor-row", "partner-row", "cursor-bar"),
        )
    }

    # A hit is reversed, so its hue is the ground and its words are black; without colour it is still reversed.
    # The theme (or `App.get_theme_variable_defaults`) provides the variables of `tui.presentation.palette`:
    # $shared $differing $unique-left $unique-right $point $hit $muted $cursor-row $cursor-bar $partner-row
    DEFAULT_CSS = """
    ComparisonView {
        width: 1fr;
        height: 1fr;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 0;
        background: $background;
        color: $foreground;

        & > .comparison--shared { color: $shared; }
        & > .comparison--differing { color: $differing; text-style: bold; }
        & > .comparison--unique-left { color: $unique-left; text-style: bold; }
        & > .comparison--unique-right { color: $unique-right; text-style: bold; }
        & > .comparison--unique-left-claim { color: $unique-left; text-style: italic; }
        & > .comparison--unique-right-claim { color: $unique-right; text-style: italic; }
        & > .comparison--point { color: $point; text-style: bold underline; }
        & > .comparison--hit { color: $hit; background: black; text-style: reverse; }
        & > .comparison--id { color: $muted; }
        & > .comparison--marked-id { color: $foreground; text-style: bold; }
        & > .comparison--reference { color: $muted; }
        & > .comparison--nothing { color: $muted; }
        & > .comparison--aside { color: $muted; }
        & > .comparison--fold { color: $muted; }
        & > .comparison--cursor-row { background: $cursor-row; }
        & > .comparison--partner-row { background: $partner-row; }
        & > .comparison--cursor-bar { color: $cursor-bar; }
    }
    """

    ALLOW_SELECT = False

    comparison: var[Comparison | None] = var(None)
    cursor: var[Cursor] = var(Cursor())
    folded: var[bool] = var(False)
    hits: var[tuple[Hit, ...]] = var(())

    @dataclass
    class RowChosen(Message):
        """A sentence was clicked, or the line that stands for folded rows (then `row` is the first of them)."""

        row: int
        side: Side

    @dataclass
    class Scrolled(Message):
        """Another part of the comparison is on screen: `viewport` as fractions (0..1) of all its rows."""

        viewport: tuple[float, float]

        def can_replace(self, message: Message) -> bool:
            """Only the latest place matters."""
            return isinstance(message, ComparisonView.Scrolled)

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._content: RowContent | None = None
        self._lines: ScreenLines | None = None
        """None until there is a comparison and room to show it."""
        self._height = 0
        """Of the screen that `_lines` was made for."""
        self._marks = Marks(Cursor())
        self._painted = PaintedLines(self, "comparison--")
        self._viewport = (0.0, 0.0)

    @property
    def sight(self) -> Sight | None:
        """What is on the screen now, for moving from there; None while there is no row."""
        if self._lines is None or not self._lines.layout.rows:
            return None
        return Sight(self._lines, self._marks.cursor.row, self.scroll_offset.y, self._height)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of the lines in sight, from the cache where they were painted before."""
        self._fit()
        if self._lines is None:
            return [self._painted.blank(crop.width)] * crop.height
        first = self.scroll_offset.y + crop.y
        lines, marks = self._lines, self._marks
        strips = [
            self._painted.strip(lines.layout, marks, lines.key(line)) for line in range(first, first + crop.height)
        ]
        return strips if crop.width == self.size.width else [strip.crop(crop.x, crop.right) for strip in strips]

    def notify_style_update(self) -> None:
        """Forget everything painted in the old style."""
        super().notify_style_update()
        self._painted.clear()

    def on_click(self, event: events.Click) -> None:
        """Tell which sentence was clicked."""
        key = self._lines.key(self.scroll_offset.y + event.y) if self._lines is not None else None
        if self._lines is not None and key is not None and key.part is not Part.LEAD:
            side = Side.LEFT if event.x < self._lines.layout.columns.middle else Side.RIGHT
            comparison = self._lines.layout.content.comparison
            self.post_message(self.RowChosen(key.row, occupied_side(comparison, Cursor(key.row, side))))

    def watch_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison, at the cursor's row."""
        self._content = RowContent(comparison) if comparison is not None else None
        self._lines = None
        self._marks = marks_on(comparison, self.cursor, self.hits)
        self._painted.clear()
        self._fit()
        self.refresh()

    def watch_cursor(self) -> None:
        """Move the marks, repaint only the rows they touch, and bring the cursor's row into sight."""
        before, self._marks = self._marks, marks_on(self.comparison, self.cursor, self.hits)
        if self._lines is None or not self._lines.layout.rows:
            return
        touched = before.rows | self._marks.rows
        self._painted.forget(self._lines.layout, touched)
        if self.folded:
            line = self._lines.top(before.cursor.row) - self.scroll_offset.y
            self._arrange()
            self.scroll_to(y=self._lines.top(before.cursor.row) - line, animate=False)
        else:
            for row in touched:
                self.refresh_lines(self._lines.top(row), self._lines.layout.heights[row])
        self._show_cursor(self._lines.top(before.cursor.row))

    def watch_folded(self) -> None:
        """Fold or unfold the shared rows around the cursor's row, which stays where it is."""
        if self._lines is not None:
            self._keep_place(self._arrange)

    def watch_hits(self) -> None:
        """Mark the words searched for."""
        self._marks = marks_on(self.comparison, self.cursor, self.hits)
        self._painted.clear()
        self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Repaint, and tell how far the reader has come."""
        super().watch_scroll_y(old_value, new_value)
        self._tell_viewport()

    def _fit(self) -> None:
        """Lay out for the present size, if that is not done; what the reader looks at keeps its line on the screen."""
        width, height = self.size
        if self._content is None or not width or not height:
            return
        lines = self._lines
        if lines is None:
            self._lines = ScreenLines(RowLayout(self._content, width))
            self._height = height
            self._arrange()
            self._show_cursor()
        elif lines.layout.columns.width != width:
            layout = RowLayout(self._content, width)
            self._painted.clear()
            self._keep_place(lambda: self._arrange(layout))
        elif self._height != height:
            self._keep_place(self._arrange)

    def _arrange(self, layout: RowLayout | None = None) -> None:
        """Place the lines of a layout (the present one by default) as folds ask."""
        assert self._lines is not None
        self._lines = ScreenLines(layout or self._lines.layout, self.folded, self._marks.cursor.row)
        # Without `set_reactive` Textual would lay out the whole screen again, to place a scroll bar that is hidden.
        self.set_reactive(ComparisonView.virtual_size, Size(self.size.width, self._lines.total))
        self.refresh()

    def _keep_place(self, change: Callable[[], None]) -> None:
        """Change the lines; the row that the reader looks at begins at the same line of the screen afterwards."""
        assert self._lines is not None
        cursor_row = self._marks.cursor.row
        # A screen that has grown may show more already, for Textual has scrolled back to what there was to show.
        height = max(self._height, self.size.height)
        row, line = looked_at(self._lines, cursor_row, self.scroll_offset.y, height)
        change()
        self._height = self.size.height
        top = self._lines.top(row)
        self.scroll_to(y=top - line, animate=False)
        if row == cursor_row:
            self._show_cursor(top)
        self._tell_viewport()

    def _show_cursor(self, before: int | None = None) -> None:
        """Scroll until the cursor's row is in sight; `before` is the line where the cursor was."""
        assert self._lines is not None
        if self._lines.layout.rows:
            row, scroll = self._marks.cursor.row, self.scroll_offset.y
            self.scroll_to(y=scroll_to_row(self._lines, row, scroll, self._height, before), animate=False)
        self._tell_viewport()

    def _tell_viewport(self) -> None:
        if self._lines is not None:
            seen = viewport(self._lines, self.scroll_offset.y, self._height)
            if seen != self._viewport:
                self._viewport = seen
                self.post_message(self.Scrolled(seen))
