"""Which layout the page has: the one that the reader chose, if the screen has room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events
from textual.geometry import Size

from tui.presentation.layouts import CROWDED_LINES, Layout, fitting, too_small
from tui.screens.compare_state import CompareState
from tui.widgets.bound_keys import key_shown

if TYPE_CHECKING:
    from tui.widgets.comparison_view import ComparisonView


class Fitting(CompareState):
    """Actions that choose a layout, and what follows from the size of the screen."""

    hid_details = False
    """Whether the details are hidden because there was no room, not because the reader hid them."""

    _told_itself: Size | None = None
    """The size that Textual is about to tell the screen although it has it."""

    def action_layout(self, name: str = "") -> None:
        """Lay the page out in that way; without a name in the next one."""
        self.message = ""
        self.page_layout = Layout(name) if name else self.page_layout.following
        self.habits.keep_layout(self.page_layout)
        if self.fitted.layout is not self.page_layout:
            self.message = f"The {self.page_layout} layout comes when the window is wider."

    def action_tie(self) -> None:
        """Let the column that is not read stand still, or follow again."""
        if self.fitted.layout is not Layout.READING:
            self.message = f"In {self.fitted.layout} both sides always move together; in reading they need not."
            return
        self.tied = not self.tied
        self.message = "" if self.tied else f"{self.cursor.side.other.letter} stands still."

    def _screen_resized(self, size: Size) -> None:
        """Lay out and paint once. Having done it, Textual tells the screen its new size, too, and would do it again."""
        if size == self._told_itself:
            self._told_itself = None
            return
        before = self.outer_size
        super()._screen_resized(size)
        self._told_itself = size if self.outer_size not in (before, Size(0, 0)) else None

    def on_resize(self, event: events.Resize) -> None:
        """Take the layout that the new size has room for."""
        self.too_small = too_small(event.size.width, event.size.height)
        self.fitted = fitting(self.page_layout, event.size.width)
        self.crowded = event.size.height < CROWDED_LINES

    def watch_crowded(self, crowded: bool) -> None:
        """Hide the details where there is little room, and bring them back when there is more."""
        if crowded and self.detail_shown:
            self.hid_details = True
            self.detail_shown = False
            key = key_shown(self, "detail")
            self.message = f"Details are hidden: {key} shows them." if key else "Details are hidden."
        elif self.hid_details and not crowded:
            self.hid_details = False
            self.detail_shown = True

    def watch_page_layout(self) -> None:
        """Take it, if there is room."""
        self.fitted = fitting(self.page_layout, self.size.width)

    def watch_fitted(self) -> None:
        """While reading, the side that is read is one that has something here."""
        if self.comparison is not None and self.comparison.rows:
            self.cursor = self.placed(self.cursor)

    def watch_too_small(self, sentence: str) -> None:
        """Only the sentence, while there is no room for more."""
        self.set_class(bool(sentence), "too-small")

    def on_comparison_view_hovered(self, event: ComparisonView.Hovered) -> None:
        """Both ends of a link light up under the mouse."""
        self.hovered = event.sentence
