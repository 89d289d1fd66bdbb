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
from tui.presentation.asking import Purpose
from tui.widgets.bound_keys import bound, rebind


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

    purpose: reactive[Purpose | None] = reactive(None)
    """What is asked for now; None while hidden."""

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

    def compose(self) -> ComposeResult:
        """A label and a text field."""
        yield Label()
        yield Input(compact=True)

    def ask(self, purpose: Purpose) -> None:
        """Show the line, empty, and take the keys."""
        self.purpose = purpose
        self.query_one(Label).update(purpose.value)
        field = self.query_one(Input)
        with field.prevent(Input.Changed):
            field.value = ""
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
            self.post_message(self.Entered(purpose, self.query_one(Input).value))

    def action_cancel(self) -> None:
        """Close, and tell that nothing is wanted."""
        if purpose := self._close():
            self.post_message(self.Cancelled(purpose))

    def _close(self) -> Purpose | None:
        purpose, self.purpose = self.purpose, None
        self.screen.set_focus(None)
        return purpose
