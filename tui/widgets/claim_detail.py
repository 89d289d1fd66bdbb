"""The detail pane: everything known about the cursor's row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.core.navigation import Cursor
from tui.presentation.details import detail_lines
from tui.widgets.tones import stacked

if TYPE_CHECKING:
    from tui.core.comparison import Comparison


class DetailText(Widget):
    """The text inside the pane, as high as it needs to be."""

    DEFAULT_CSS = """
    DetailText {
        height: auto;
    }
    """

    comparison: reactive[Comparison | None] = reactive(None, layout=True)
    cursor: reactive[Cursor] = reactive(Cursor(), layout=True)

    def render(self) -> Content:
        """The lines of the row."""
        if self.comparison is None:
            return Content("")
        return stacked(detail_lines(self.comparison, self.cursor, max(1, self.content_size.width)))


class ClaimDetail(VerticalScroll, can_focus=False):
    """Links, points with their reasons, and where a partner went; scrolls when it is more than fits."""

    DEFAULT_CSS = """
    ClaimDetail {
        height: 25%;
        min-height: 5;
        max-height: 10;
        padding: 0 1;
        border-top: solid $rule;
        background: $background;
        scrollbar-size-vertical: 1;
        scrollbar-color: $rule;
        scrollbar-background: $background;
    }
    """

    comparison: reactive[Comparison | None] = reactive(None)
    cursor: reactive[Cursor] = reactive(Cursor())

    def compose(self) -> ComposeResult:
        """One text, bound to the same state."""
        yield DetailText().data_bind(ClaimDetail.comparison, ClaimDetail.cursor)

    def watch_cursor(self) -> None:
        """Another row is read from its beginning."""
        self.scroll_home(animate=False)
