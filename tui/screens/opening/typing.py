"""What is typed into the fields of the open screen, and which of them is typed into."""

from __future__ import annotations

from textual import events

from tui.articles.dropped import is_address
from tui.articles.typed_paths import typed_path
from tui.core.sides import Side
from tui.presentation.opening.filling import Filling
from tui.screens.opening.reading import Reading
from tui.widgets.source_field import SourceField


class Typing(Reading):
    """Follows the fields."""

    def action_other_side(self) -> None:
        """To the other field."""
        self.take_in_typed()
        self.go_to(self.side.other)

    def action_clear(self) -> None:
        """Empty the field."""
        self.message = ""
        self.show(self.side, Filling())
        self.look()

    def go_to(self, side: Side) -> None:
        """Give that field the focus, and have its list made."""
        self.set_focus(self.field(side))  # at once: `focus` would let keys that were typed ahead pass by
        self.side = side
        self.look()

    def type_in(self, side: Side, words: str) -> None:
        """Let these words, typed as a path or web address, fill a side."""
        source = words.strip() if is_address(words) else typed_path(words).path
        self.put(side, Filling(typed=words, source=source))
        self.message = ""
        self.enters_waiting, self.opening_waits = 0, False
        self.taken = None
        self.look()

    def take_in_typed(self) -> None:
        """Take in what the field has and has not told yet: keys typed ahead come before Enter."""
        field = self.field(self.side)
        if not field.held and field.value != self.filling.typed:
            self.type_in(self.side, field.value)

    def on_source_field_typed(self, event: SourceField.Typed) -> None:
        """Follow what is typed; what was known already, because Enter came first, is not news."""
        if event.words != self.sides[event.side].typed and event.words == self.field(event.side).value:
            self.type_in(event.side, event.words)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The list is for the field that has the focus, also when the mouse gave it."""
        if isinstance(event.widget, SourceField) and event.widget.side is not self.side:
            self.side = event.widget.side
            self.look()
