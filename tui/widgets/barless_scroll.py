"""A scroll area of painted lines without scroll bars, whose height is known before Textual tells of it."""

from __future__ import annotations

from textual.geometry import Size
from textual.scroll_view import ScrollView


class BarlessScroll(ScrollView, can_focus=True, inherit_bindings=False):
    """As many lines as are painted, scrolled by the screen that they have now."""

    @property
    def max_scroll_y(self) -> int:
        """The last line that the page may begin with.

        Textual counts with a height of its own that it sets some time after it has placed the page anew. What is
        painted in between would be scrolled by the old height, and the cursor left below a page that has shrunk.
        """
        return max(0, self.virtual_size.height - (self.size.height or self.container_size.height))

    def measure(self, lines: int) -> None:
        """Be so many lines high.

        Without `set_reactive` Textual would lay out the whole screen again, to place a scroll bar that is hidden.
        """
        self.set_reactive(ScrollView.virtual_size, Size(self.size.width, lines))
