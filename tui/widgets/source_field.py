"""The field for one article: a path or web address is typed, a text that is pasted is only named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.widgets import Input

from tui.bindings import KEYS, Key, Place
from tui.core.sides import Side

PLACEHOLDER = "a path, a web address, or paste the text"


class SourceField(Input):
    """One line. What is pasted goes to the screen, which knows files from texts."""

    @dataclass
    class Typed(Message):
        """The words in the field changed."""

        side: Side
        words: str

    @dataclass
    class Pasted(Message):
        """Something was pasted, or dropped on the terminal."""

        side: Side
        text: str

    @dataclass
    class Edited(Message):
        """The name of a pasted text was edited, which cannot be; `emptied` when something of it was deleted."""

        side: Side
        emptied: bool

    def __init__(self, side: Side, rows: Iterable[Key] = KEYS) -> None:
        super().__init__(placeholder=PLACEHOLDER, compact=True, select_on_focus=False)
        self.side = side
        self.held = False
        """Whether it names a pasted text."""
        for key in (key for row in rows if row.place is Place.OPENING for key in row.keys):
            self._bindings.key_to_bindings.pop(key, None)  # the screen's keys come first, but after what was typed

    def show(self, words: str, *, held: bool = False) -> None:
        """Put these words there, without telling."""
        self.held = held
        if words != self.value:
            with self.prevent(Input.Changed):
                self.value = words
        self.cursor_position = len(words)

    def replace(self, text: str, start: int, end: int) -> None:
        """Every change by keys comes through here."""
        if self.held:
            self.post_message(self.Edited(self.side, not text))
        else:
            super().replace(text, start, end)

    def action_paste(self) -> None:
        """From Textual's own clipboard, as from the terminal's."""
        self.post_message(self.Pasted(self.side, self.app.clipboard))

    def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        self.post_message(self.Pasted(self.side, event.text))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell the words with their side."""
        event.stop()
        self.post_message(self.Typed(self.side, event.value))
