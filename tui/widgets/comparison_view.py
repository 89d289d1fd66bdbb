"""Two articles side by side in rows of equal height: one scroll area, painted line by line, no widget a sentence.

Follows the measurements of research on Textual's rendering: own cached strips, no built-in scroll bar (the overview
takes its place), never an animation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.filter import ANSIToTruecolor
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.core.comparison import Comparison
from tui.core.navigation import Cursor, Hit, clamped, occupied_side
from tui.core.sides import Side
from tui.core.spans import Span
from tui.presentation.row_content import RowContent
from tui.presentation.row_layout import RowLayout
from tui.presentation.screen_lines import LineKey, Part, ScreenLines
from tui.presentation.scrolling import CONTEXT, scroll_to_row
from tui.widgets.row_painter import Marks, RowPainter
from tui.widgets.style_table import StyleTable

KEPT_SCREENS = 6
"""How many screens of painted lines are kept: enough for paging back and forth; a line is about 2 KB."""


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
        & > .comparison--unique-left-claim { color: $unique-left; }
        & > .comparison--unique-right-claim { color: $unique-right; }
        & > .comparison--point { color: $point; text-style: bold underline; }
        & > .comparison--hit { color: $hit; text-style: reverse; }
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
        """A sentence was clicked."""

        row: int
        side: Side

    @dataclass
    class FoldChosen(Message):
        """The line that stands for folded rows was clicked; `row` is the first of them."""

        row: int

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
        self._height = 0
        self._marks = Marks(Cursor())
        self._styles = StyleTable(self, "comparison--")
        self._strips: dict[LineKey | None, Strip] = {}
        self._viewport = (0.0, 0.0)

    def page_rows(self, direction: int, half: bool = False) -> int:
        """The row to go to for one page (or half) down, `direction` 1, or up, -1; it is another row if there is one."""
        if self._lines is None or not self._lines.layout.rows:
            return 0
        row = self._marks.cursor.row
        distance = self._height // 2 if half else self._height - CONTEXT
        target = self._lines.row_at(self._lines.top(row) + direction * max(1, distance))
        if target == row:
            target += direction
        return max(0, min(target, self._lines.layout.rows - 1))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of the lines in sight, from the cache where they were painted before."""
        self._fit()
        first = self.scroll_offset.y + crop.y
        strips = [self._strip(line) for line in range(first, first + crop.height)]
        if crop.x or crop.width != self.size.width:
            return [strip.crop(crop.x, crop.right) for strip in strips]
        return strips

    def notify_style_update(self) -> None:
        """Forget everything painted in the old style."""
        super().notify_style_update()
        self._styles = StyleTable(self, "comparison--")
        self._strips.clear()

    def on_resize(self) -> None:
        """Lay the rows out for the new size."""
        self._fit()

    def on_click(self, event: events.Click) -> None:
        """Tell which sentence or fold was clicked."""
        key = self._lines.key(self.scroll_offset.y + event.y) if self._lines else None
        if self._lines is None or key is None or key.part is Part.LEAD:
            return
        if key.part is Part.FOLD:
            self.post_message(self.FoldChosen(key.row))
            return
        side = Side.LEFT if event.x < self._lines.layout.columns.middle else Side.RIGHT
        comparison = self._lines.layout.content.comparison
        self.post_message(self.RowChosen(key.row, occupied_side(comparison, Cursor(key.row, side))))

    def watch_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison from its start (or from the cursor)."""
        self._content = RowContent(comparison) if comparison is not None else None
        self._lines = None
        self._marks = self._marks_now()
        self._fit()
        self.refresh()

    def watch_cursor(self, old: Cursor, new: Cursor) -> None:
        """Move the marks, repaint only the rows they touch, and bring the cursor's row into sight."""
        before, self._marks = self._marks, self._marks_now()
        if self._lines is None:
            return
        begun = self._lines.top(before.cursor.row)
        for row in self._marked_rows(before) | self._marked_rows(self._marks):
            self._drop(row)
        if self.folded and before.cursor.row != self._marks.cursor.row:
            line = begun - self.scroll_offset.y
            self._arrange()
            begun = self._lines.top(before.cursor.row)
            self._scroll(begun - line)
        self._scroll(scroll_to_row(self._lines, self._marks.cursor.row, self.scroll_offset.y, self._height, begun))

    def watch_folded(self) -> None:
        """Fold or unfold the shared rows around the cursor's row, which stays where it is."""
        if self._lines is not None:
            row, line = self._anchor()
            self._arrange()
            self._settle(row, line)

    def watch_hits(self) -> None:
        """Mark the words searched for."""
        self._marks = self._marks_now()
        self._strips.clear()
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
        if lines is not None and (lines.layout.columns.width, self._height) == (width, height):
            return
        row, line = self._anchor()
        self._height = height
        if lines is None or lines.layout.columns.width != width:
            self._strips.clear()
            self._lines = ScreenLines(RowLayout(self._content, width), self.folded, self._marks.cursor.row)
        self._arrange()
        self._settle(row, line)

    def _arrange(self) -> None:
        """Place the lines anew, as folds and size ask."""
        assert self._lines is not None
        self._lines = ScreenLines(self._lines.layout, self.folded, self._marks.cursor.row)
        # Without `set_reactive` Textual would lay out the whole screen again, to place a scroll bar that is hidden.
        self.set_reactive(ComparisonView.virtual_size, Size(self.size.width, self._lines.total))
        self.refresh()

    def _anchor(self) -> tuple[int, int | None]:
        """The row the reader looks at, the cursor's if it is in sight, and the screen line where it begins."""
        row, scroll = self._marks.cursor.row, self.scroll_offset.y
        if self._lines is None or not self._lines.layout.rows:
            return row, None
        if not scroll <= self._lines.top(row) < scroll + self._height:
            row = self._lines.row_at(scroll)
        return row, self._lines.top(row) - scroll

    def _settle(self, row: int, line: int | None) -> None:
        """Scroll so that the row begins at that line of the screen again, and is in sight."""
        assert self._lines is not None
        if self._lines.layout.rows:
            if line is not None:
                self._scroll(self._lines.top(row) - line)
            if line is None or row == self._marks.cursor.row:
                self._scroll(scroll_to_row(self._lines, row, self.scroll_offset.y, self._height))
        self._tell_viewport()

    def _scroll(self, line: int) -> None:
        self.scroll_to(y=line, animate=False)

    def _strip(self, line: int) -> Strip:
        key = self._lines.key(line) if self._lines is not None else None
        strip = self._strips.get(key)
        if strip is None:
            if len(self._strips) >= KEPT_SCREENS * max(1, self._height):
                del self._strips[next(iter(self._strips))]
            strip = self._strips[key] = self._painted(key)
        return strip

    def _painted(self, key: LineKey | None) -> Strip:
        if self._lines is None:
            return Strip.blank(self.size.width, self._styles.of())
        strip = RowPainter(self._lines.layout, self._styles, self._marks).paint(key)
        strip = strip.crop(0, self.size.width)
        for line_filter in self.get_line_filters():
            # All colours are RGB already, so the filter that makes them so would only cost time.
            if line_filter.enabled and not isinstance(line_filter, ANSIToTruecolor):
                strip = strip.apply_filter(line_filter, self.background_colors[1])
        return strip

    def _drop(self, row: int) -> None:
        """Have a row painted anew."""
        assert self._lines is not None
        height = self._lines.layout.heights[row]
        for line in range(height):
            self._strips.pop(LineKey(Part.BODY, row, line), None)
        self.refresh_lines(self._lines.top(row), height)

    def _marks_now(self) -> Marks:
        hits: dict[tuple[Side, int], tuple[Span, ...]] = {}
        for hit in self.hits:
            key = (hit.side, hit.sentence)
            hits[key] = (*hits.get(key, ()), hit.span)
        comparison = self.comparison
        if comparison is None or not comparison.rows:
            return Marks(self.cursor, hits=hits)
        cursor = clamped(comparison, self.cursor)
        cursor = Cursor(cursor.row, occupied_side(comparison, cursor))
        return Marks(cursor, frozenset(comparison.rows[cursor.row].moved_to[cursor.side]), hits)

    def _marked_rows(self, marks: Marks) -> set[int]:
        assert self._lines is not None
        row_of = self._lines.layout.content.comparison.row_of[marks.cursor.side.other]
        return {marks.cursor.row, *(row_of[sentence] for sentence in marks.partners)}

    def _tell_viewport(self) -> None:
        if self._lines is None or not self._lines.layout.rows:
            return
        scroll, rows = self.scroll_offset.y, self._lines.layout.rows
        viewport = (self._lines.position(scroll) / rows, self._lines.position(scroll + self._height) / rows)
        if viewport != self._viewport:
            self._viewport = viewport
            self.post_message(self.Scrolled(viewport))
