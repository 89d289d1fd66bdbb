"""A page of text over the comparison that is read once: it scrolls, and any other key closes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget

from tui.bindings import Place
from tui.presentation.pieces import Line
from tui.screens.scrolling import ScrollingScreen
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


class TellingScreen(ScrollingScreen):
    """Shows lines that it is given for a width in cells."""

    DEFAULT_CSS = """
    TellingScreen {
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
        }
    }
    """

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

    def on_click(self) -> None:
        """A click closes it too."""
        self.dismiss()
