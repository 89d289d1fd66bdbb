"""A short list in the middle of the screen from which one thing is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.screen import ModalScreen
from textual.widget import Widget

from tui.bindings import Place
from tui.presentation.pieces import Line, Piece, Tone, quoted, shortened, wrapped
from tui.widgets.bound_keys import bound
from tui.widgets.key_hints import KeyHints
from tui.widgets.tones import stacked

CHOSEN = "▌"


class ChoiceList(Widget):
    """The heading and the options, each on one line; the one at hand has a bar before it."""

    DEFAULT_CSS = """
    ChoiceList {
        width: 1fr;
        height: auto;
        text-wrap: nowrap;
        text-overflow: clip;
        padding: 0 1;
    }
    """

    at: reactive[int] = reactive(0)

    @dataclass
    class Clicked(Message):
        """An option was clicked, by its 0-based index."""

        index: int

    def __init__(self, heading: str, options: Sequence[str], at: int = 0) -> None:
        super().__init__()
        self.heading, self._options = heading, options
        self.set_reactive(ChoiceList.at, at)

    @property
    def last(self) -> int:
        """0-based index of the last option."""
        return len(self._options) - 1

    def render(self) -> Content:
        """Every line, shortened to the width."""
        width = max(1, self.content_size.width)
        return stacked([*self.head(width), *self.lines(width)])

    def on_click(self, event: events.Click) -> None:
        """Tell which option was clicked."""
        place, width = event.get_content_offset(self), max(1, self.content_size.width)
        index = None if place is None else self.option_at(place.y - len(self.head(width)), place.x, width)
        if index is not None:
            self.post_message(self.Clicked(index))

    def lines(self, width: int) -> list[Line]:
        """The options below the heading."""
        lines: list[Line] = []
        for index, option in enumerate(self._options):
            mine = index == self.at
            words = shortened(f"{CHOSEN if mine else ' '} {index + 1}  {option}", width)
            lines.append((Piece(words, Tone.STRONG if mine else Tone.PLAIN),))
        return lines

    def option_at(self, line: int, x: int, width: int) -> int | None:
        """The option under the cell `x` of one of these lines; None where there is none."""
        return line if 0 <= line < len(self._options) else None

    def head(self, width: int) -> Sequence[Line]:
        """The lines above the options."""
        return wrapped([Piece(quoted(self.heading), Tone.STRONG)], width, 0)


class ChoiceScreen(ModalScreen[int]):
    """Ends with the 0-based index of the chosen option, or with None."""

    DEFAULT_CSS = """
    ChoiceScreen {
        align: center middle;
        background: $background 60%;

        Vertical {
            width: 90%;
            max-width: 100;
            height: auto;
            max-height: 90%;
            background: $panel;
            border: solid $rule;
        }
    }
    """

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = bound(Place.CHOOSING)

    def __init__(self, listed: ChoiceList) -> None:
        super().__init__()
        self._list = listed
        self._typed = ""

    def compose(self) -> ComposeResult:
        """The list, and what the keys do."""
        with Vertical():
            yield self._list
            yield KeyHints()

    def on_key(self, event: events.Key) -> None:
        """Remember the digit that an option is chosen by."""
        self._typed = event.character or ""

    def action_step(self, direction: int) -> None:
        """To the next option, `direction` 1, or the one before, -1."""
        self._list.at = max(0, min(self._list.at + direction, self._list.last))

    def action_take(self) -> None:
        """Choose the option at hand."""
        self.dismiss(self._list.at)

    def action_number(self) -> None:
        """Choose the option of the digit that was pressed."""
        if self._typed.isdecimal() and int(self._typed) - 1 <= self._list.last:
            self.dismiss(int(self._typed) - 1)

    def action_close(self) -> None:
        """Choose nothing."""
        self.dismiss(None)

    def on_choice_list_clicked(self, event: ChoiceList.Clicked) -> None:
        """A click chooses; a second one that comes with it does nothing more."""
        if self.is_current:
            self.dismiss(event.index)

    def on_click(self, event: events.Click) -> None:
        """A click beside the list chooses nothing."""
        if self.is_current and self.get_widget_at(*event.screen_offset)[0] is self:
            self.dismiss(None)
