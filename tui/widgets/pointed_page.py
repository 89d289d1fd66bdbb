"""The page under the mouse: what a click, a move and the wheel mean there."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.reactive import var

from tui.core.sides import Side
from tui.presentation.pages import chosen_at, sentence_at
from tui.presentation.reading_lines import ReadingLines
from tui.presentation.reference_places import referring_at
from tui.presentation.screen_lines import LineKey, Part
from tui.widgets.selecting_page import SelectingPage

RIGHT_BUTTON = 3

WHEEL_LINES = 3
"""Lines that one notch of the wheel moves a column that stands for itself."""


class PointedPage(SelectingPage):
    """Tells what the mouse does: a click and a sentence under the mouse go out as messages."""

    pointed: var[tuple[Side, int] | None] = var(None)
    """The sentence, by side and number, whose reference is under the mouse: a click there goes to its partner."""

    @dataclass
    class RowChosen(Message, namespace="comparison_view"):
        """A sentence was clicked, or the line that stands for folded rows (then `row` is the first of them)."""

        row: int
        side: Side
        folded: bool = False
        """Whether it was the line of folded rows."""

    @dataclass
    class ReferenceChosen(Message, namespace="comparison_view"):
        """A reference to a partner elsewhere was clicked; it stands at this sentence."""

        side: Side
        sentence: int

    class MenuAsked(Message, namespace="comparison_view"):
        """The right button was clicked; where no words are selected, the sentence there is told before."""

    @dataclass
    class Hovered(Message, namespace="comparison_view"):
        """The mouse has come onto another sentence, by side and number; None when it has left the last one."""

        sentence: tuple[Side, int] | None

        def can_replace(self, message: Message) -> bool:
            """Only the latest place matters."""
            return isinstance(message, PointedPage.Hovered)

    def on_click(self, event: events.Click) -> None:
        """Tell which sentence was clicked, unless the click selects words or is for the words selected."""
        if event.button == RIGHT_BUTTON:
            self._ask_for_menu(event)
        elif not self.selects_by_click(event) and self._lines is not None:
            lines, line = self._lines, self.scroll_offset.y + event.y
            if (referring := referring_at(lines, line, event.x)) is not None:
                self.post_message(self.ReferenceChosen(*referring))
            elif (chosen := chosen_at(lines, line, event.x)) is not None:
                key = lines.key(line)
                folded = isinstance(key, LineKey) and key.part is Part.FOLD
                self.post_message(self.RowChosen(chosen.row, chosen.side, folded))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Tell which sentence the mouse is on, when that changes."""
        if self._lines is not None and event.button == 0:
            line = self.scroll_offset.y + event.y
            self._hover(sentence_at(self._lines, line, event.x))
            self.pointed = referring_at(self._lines, line, event.x)

    def on_leave(self) -> None:
        """The mouse is on no sentence any more."""
        self._hover(None)
        self.pointed = None

    def watch_pointed(self) -> None:
        """Underline the reference under the mouse."""
        self.refresh()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll the column under the mouse, if it is untied and not the one that is read."""
        self._scroll_beside(event, WHEEL_LINES)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll the column under the mouse, if it is untied and not the one that is read."""
        self._scroll_beside(event, -WHEEL_LINES)

    def _ask_for_menu(self, event: events.Click) -> None:
        event.stop()
        if self.selected is None and self._lines is not None:
            chosen = chosen_at(self._lines, self.scroll_offset.y + event.y, event.x)
            if chosen is not None:
                self.post_message(self.RowChosen(chosen.row, chosen.side))
        self.post_message(self.MenuAsked())

    def _hover(self, sentence: tuple[Side, int] | None) -> None:
        if sentence != self.hovered:
            self.post_message(self.Hovered(sentence))

    def _scroll_beside(self, event: events.MouseEvent, count: int) -> None:
        lines = self._lines
        if isinstance(lines, ReadingLines) and not self.tied and lines.layout.side_at(event.x) is not lines.side:
            lines.scroll_beside(count, self.scroll_offset.y, self._height)
            event.prevent_default()
            event.stop()
            self.refresh()
