"""One line for typing: what to search for, or where to go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input, Label

from tui.bindings import KEYS, Key, Place
from tui.core.searching import AS_TYPED, Ways
from tui.presentation.asking import Purpose, label
from tui.widgets.bound_keys import bound, rebind

MOST_RECALLED = 50
"""Searches that Up brings back."""


class Prompt(Horizontal):
    """Hidden until `ask` is called. It says what is typed while it is typed, and how it ended."""

    DEFAULT_CSS = """
    Prompt {
        width: 1fr;
        height: 1;
        padding: 0 1;
        background: $panel;
        display: none;
        Label {
            width: auto;
            margin-right: 1;
            color: $muted;
        }
        Input {
            width: 1fr;
            background: $panel;
        }
        Input:focus {
            background-tint: $panel 0%;
        }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = bound(Place.TYPING)

    def __init__(self, rows: Iterable[Key] = KEYS) -> None:
        super().__init__()
        rebind(self, Place.TYPING, rows)
        self._asked: list[str] = []
        """What was searched for, the latest last; what is being typed stands behind it."""
        self._recalled = 0
        """0-based index into these."""
        self._typing = ""

    purpose: reactive[Purpose | None] = reactive(None)
    """What is asked for now; None while hidden."""
    ways: reactive[Ways] = reactive(AS_TYPED)
    """How a search is done."""

    @dataclass
    class Typed(Message):
        """The words changed while typing."""

        purpose: Purpose
        words: str

    @dataclass
    class Entered(Message):
        """The reader is done with these words."""

        purpose: Purpose
        words: str

    @dataclass
    class Cancelled(Message):
        """The reader wants everything as it was."""

        purpose: Purpose

    @dataclass
    class Turned(Message):
        """The reader wants to search in another way: one of the names of `Ways` is to be turned over."""

        way: str

    def compose(self) -> ComposeResult:
        """A label and a text field."""
        yield Label()
        yield Input(compact=True)

    def ask(self, purpose: Purpose, words: str = "") -> None:
        """Show the line, with these words in it, and take the keys."""
        self.purpose = purpose
        self._recalled, self._typing = len(self._asked), ""
        self._show_label()
        field = self.query_one(Input)
        with field.prevent(Input.Changed):
            field.value = words
        field.cursor_position = len(words)
        self.screen.set_focus(field)  # at once: `focus` would let keys that were typed ahead pass by

    def watch_purpose(self, purpose: Purpose | None) -> None:
        """Shown only while something is asked for."""
        self.display = purpose is not None

    @on(Input.Changed)
    def tell_typed(self, event: Input.Changed) -> None:
        """Pass on what is typed."""
        event.stop()
        if self.purpose is not None:
            self.post_message(self.Typed(self.purpose, event.value))

    def action_submit(self) -> None:
        """Close, and tell the words."""
        if purpose := self._close():
            words = self.query_one(Input).value
            if purpose is Purpose.SEARCH and words:
                self._asked = [*(each for each in self._asked if each != words), words][-MOST_RECALLED:]
            self.post_message(self.Entered(purpose, words))

    def action_cancel(self) -> None:
        """Close, and tell that nothing is wanted."""
        if purpose := self._close():
            self.post_message(self.Cancelled(purpose))

    def action_turn(self, way: str) -> None:
        """Search in another way: `whole` or `pattern`."""
        self.post_message(self.Turned(way))

    def action_recall(self, direction: int) -> None:
        """Put in what was searched for before, `direction` -1, or after that, 1; at the end what was being typed."""
        field = self.query_one(Input)
        if self._recalled == len(self._asked):
            self._typing = field.value
        self._recalled = max(0, min(self._recalled + direction, len(self._asked)))
        field.value = [*self._asked, self._typing][self._recalled]
        field.cursor_position = len(field.value)

    def watch_ways(self) -> None:
        """Say how it is searched, and search so at once."""
        self._show_label()
        if self.purpose is Purpose.SEARCH:
            self.post_message(self.Typed(self.purpose, self.query_one(Input).value))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a key does something here: ways and earlier words are only those of a search."""
        return self.purpose is Purpose.SEARCH if action in ("turn", "recall") else True

    def _show_label(self) -> None:
        if self.purpose is not None:
            self.query_one(Label).update(label(self.purpose, self.ways))

    def _close(self) -> Purpose | None:
        purpose, self.purpose = self.purpose, None
        self.screen.set_focus(None)
        return purpose
