"""What pages of text over the comparison share: they scroll, and close."""

from __future__ import annotations

from textual.containers import VerticalScroll
from textual.screen import ModalScreen


class ScrollingScreen(ModalScreen[None]):
    """A page that is read, in one `VerticalScroll`."""

    DEFAULT_CSS = """
    ScrollingScreen {
        align: center middle;
        background: $background 70%;

        VerticalScroll {
            scrollbar-size-vertical: 1;
            scrollbar-color: $rule;
            scrollbar-background: $panel;
            margin-bottom: 1;
        }

        KeyHints {
            padding: 0;
        }
    }
    """

    AUTO_FOCUS = ""

    def action_close(self) -> None:
        """Back to the comparison."""
        self.dismiss()

    def action_scroll(self, lines: int) -> None:
        """That many lines down, or up if negative."""
        self.query_exactly_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_page(self, direction: int) -> None:
        """A page down, `direction` 1, or up, -1."""
        page = self.query_exactly_one(VerticalScroll)
        page.scroll_relative(y=direction * max(1, page.size.height - 2), animate=False)
