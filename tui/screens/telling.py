"""A page of text over the comparison that is read once: it scrolls, and any other key closes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget

from tui.bindings import Place
from tui.presentation.pieces import Line
from tui.widgets.bound_keys import bound
from tui.widgets.key_hints import KeyHints
from tui.widgets.tones import stacked


class ToldText(Widget):
    """The text, broken to the width it gets."""

    DEFAULT_CSS = """
    ToldText {
        height: auto;
    }
    """

    def __init__(self, lines: Callable[[int], Iterable[Line]]) -> None:
        super().__init__()
        self._told = lines

    def render(self) -> Content:
        """The lines."""
        return stacked(self._told(max(1, self.content_size.width)))


class TellingScreen(ModalScreen[None]):
    """Shows lines that it is given for a width in cells."""

    DEFAULT_CSS = """
    TellingScreen {
        align: center middle;
        background: $background 70%;

        & > Vertical {
            width: 90%;
            max-width: 100;
            height: auto;
            max-height: 90%;
            background: $panel;
            border: solid $rule;
            border-title-color: $foreground;
            padding: 0 1;
        }

        VerticalScroll {
            height: auto;
            max-height: 1fr;
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
    BINDINGS: ClassVar[list[BindingType]] = bound(Place.TELLING)

    def __init__(self, heading: str, lines: Callable[[int], Iterable[Line]]) -> None:
        super().__init__()
        self._heading, self._told = heading, lines

    def compose(self) -> ComposeResult:
        """The text and the hints."""
        with Vertical() as page:
            page.border_title = Content(self._heading)
            with VerticalScroll(can_focus=False):
                yield ToldText(self._told)
            yield KeyHints()

    def on_key(self, event: events.Key) -> None:
        """Close with any key that does not scroll."""
        if not any(event.key == key for key in self._bindings.key_to_bindings):
            event.stop()
            self.dismiss()

    def action_scroll(self, lines: int) -> None:
        """That many lines down, or up if negative."""
        self.query_exactly_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_page(self, direction: int) -> None:
        """A page down, `direction` 1, or up, -1."""
        page = self.query_exactly_one(VerticalScroll)
        page.scroll_relative(y=direction * max(1, page.size.height - 2), animate=False)

    def action_close(self) -> None:
        """Back to the comparison."""
        self.dismiss()

    def on_click(self) -> None:
        """A click closes it too."""
        self.dismiss()
