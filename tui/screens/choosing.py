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
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.screen import ModalScreen
from textual.widget import Widget

from tui.bindings import Place
from tui.presentation.excerpt import Excerpt
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, shortened, wrapped
from tui.widgets.bound_keys import bound
from tui.widgets.key_hints import KeyHints
from tui.widgets.tones import stacked

CHOSEN = "▌"

NUMBERED = 4
"""Cells before an option besides its number: the bar, and air."""

SHARE = 0.9
"""How much of the screen a list may take, each way."""

AROUND = 3
"""Lines of the box that are no list: its border and the hints."""


class ChoiceList(Widget):
    """The heading and the options; the one at hand has a bar before it.

    Where not all have room, they are cut to a line each but the one at hand, and the edges say how many are hidden.
    """

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
        """The heading, and the options in sight."""
        width = max(1, self.content_size.width)
        return stacked([*self.head(width), *self._excerpt(width).of(self.lines(width))])

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """All lines, as far as the screen has room for them."""
        return min(self._room, len(self.head(width)) + sum(map(len, self._whole(width))))

    def on_click(self, event: events.Click) -> None:
        """Tell which option was clicked."""
        place, width = event.get_content_offset(self), max(1, self.content_size.width)
        line = None if place is None else self._excerpt(width).line_at(place.y - len(self.head(width)))
        index = None if place is None or line is None else self.option_at(line, place.x, width)
        if index is not None:
            self.post_message(self.Clicked(index))

    def lines(self, width: int) -> list[Line]:
        """The options below the heading."""
        return [line for option in self._told(width) for line in option]

    def option_at(self, line: int, x: int, width: int) -> int | None:
        """The option under the cell `x` of one of these lines; None where there is none."""
        owners = [index for index, option in enumerate(self._told(width)) for _ in option]
        return owners[line] if 0 <= line < len(owners) else None

    def lines_at_hand(self, width: int) -> tuple[int, int]:
        """The first and the last of these lines that the option at hand takes."""
        told = self._told(width)
        before = sum(map(len, told[: self.at]))
        return before, before + len(told[self.at]) - 1

    def head(self, width: int) -> Sequence[Line]:
        """The lines above the options."""
        return wrapped([Piece(quoted(self.heading), Tone.STRONG)], width, 0)

    @property
    def _room(self) -> int:
        return max(1, int(self.screen.size.height * SHARE) - AROUND)

    def _excerpt(self, width: int) -> Excerpt:
        return Excerpt.around(*self.lines_at_hand(width), len(self.lines(width)), self._room - len(self.head(width)))

    def _whole(self, width: int) -> list[tuple[Line, ...]]:
        """The lines of every option, broken to the width."""
        return [self._option(index, option, width) for index, option in enumerate(self._options)]

    def _told(self, width: int) -> list[tuple[Line, ...]]:
        """The lines of every option as it is shown."""
        whole = self._whole(width)
        if len(self.head(width)) + sum(map(len, whole)) <= self._room:
            return whole
        cut = (shortened(option, self._beside(width)) for option in self._options)
        return [
            whole[index] if index == self.at else self._option(index, option, width) for index, option in enumerate(cut)
        ]

    def _beside(self, width: int) -> int:
        """Cells for the words of an option."""
        return max(1, width - NUMBERED - len(str(len(self._options))))

    def _option(self, index: int, option: str, width: int) -> tuple[Line, ...]:
        mine = index == self.at
        bar, tone = (CHOSEN, Tone.STRONG) if mine else (" ", Tone.PLAIN)
        lines = wrapped([Piece(option, tone)], self._beside(width), 0)
        heads = (f"{bar} {index + 1}", *(bar for _ in lines[1:]))
        before = width - self._beside(width)
        return tuple((Piece(padded(head, before), tone), *line) for head, line in zip(heads, lines, strict=True))


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
