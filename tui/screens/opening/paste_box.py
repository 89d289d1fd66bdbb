"""A box of several lines over the open screen, to paste, write or edit the text of one side."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label, TextArea

from tui.bindings import KEYS, Key, Place
from tui.core.harmless import harmless
from tui.core.sides import Side
from tui.widgets.bound_keys import bound, rebind
from tui.widgets.key_hints import KeyHints


class PasteBox(ModalScreen[str | None]):
    """Ends with the text, or with None when nothing was changed or it was left."""

    DEFAULT_CSS = """
    PasteBox {
        align: center middle;
        background: $background 70%;

        & > Vertical {
            width: 100;
            max-width: 100%;
            height: 100%;
            max-height: 40;
            background: $panel;
            border: solid $rule;
            padding: 0 1;
        }

        Label {
            color: $muted;
            padding: 0 1;
        }

        TextArea {
            border: none;
            padding: 0 1;
            scrollbar-size-vertical: 1;
            scrollbar-color: $rule;
            background: $background;
        }

        TextArea:focus {
            border: none;
            background-tint: $background 0%;
        }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = bound(Place.PASTING)

    def __init__(self, side: Side, text: str, rows: tuple[Key, ...] = KEYS) -> None:
        super().__init__()
        self._side = side
        self._text = text
        self._loaded = ""
        rebind(self, Place.PASTING, rows)

    def compose(self) -> ComposeResult:
        """A line that says what for, the box, and the hints."""
        with Vertical():
            yield Label(f"The text of {self._side.letter}")
            yield TextArea(harmless(self._text), soft_wrap=True, show_line_numbers=False)
            yield KeyHints()

    def on_mount(self) -> None:
        """Remember how the box writes the text, so that an edit can be told."""
        self._loaded = self.query_exactly_one(TextArea).text

    def action_take(self) -> None:
        """Take the text; one that was not edited stays as it is, character for character."""
        text = self.query_exactly_one(TextArea).text
        self.dismiss(None if text == self._loaded else text)

    def action_cancel(self) -> None:
        """Leave everything as it was."""
        self.dismiss(None)
