"""The list to choose from on the open screen. It never has the focus: the field above keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tui.presentation.opening.choices import Row, Section, first_in_sight, line_of, rows_of
from tui.presentation.pieces import Line, Piece, Tone
from tui.widgets.line_painter import CURSOR_BAR
from tui.widgets.tones import stacked

MARGIN = 2
"""Cells before each line, the bar included."""


class ChoiceList(Widget):
    """Paints the part of the list that the chosen line is in."""

    DEFAULT_CSS = """
    ChoiceList {
        height: 1fr;
        padding: 0 2 0 1;
        text-wrap: nowrap;
        text-overflow: clip;
    }
    """

    sections: reactive[tuple[Section, ...]] = reactive(())
    chosen: reactive[int | None] = reactive(None)
    """Index among all choices; None for none."""

    @dataclass
    class Picked(Message):
        """A choice was clicked."""

        index: int

    @dataclass
    class Rolled(Message):
        """The wheel was turned: 1 down, -1 up."""

        direction: int

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._top = 0

    def watch_sections(self, sections: tuple[Section, ...]) -> None:
        """A new list begins at its top."""
        self._rows, self._top = rows_of(sections), 0

    def render(self) -> Content:
        """The lines in sight."""
        height, width = self.content_size.height, self.content_size.width - MARGIN
        at = next((line for line, row in enumerate(self._rows) if row.index == self.chosen is not None), 0)
        at = 0 if at == 1 else at  # with the first choice its heading is in sight
        self._top = first_in_sight(self._top, at, height)
        now = datetime.now().astimezone()
        return stacked(self._painted(row, width, now) for row in self._rows[self._top : self._top + height])

    def _painted(self, row: Row, width: int, now: datetime) -> Line:
        chosen = row.index is not None and row.index == self.chosen
        bar = Piece((CURSOR_BAR if chosen else " ") + " " * (MARGIN - 1), Tone.STRONG)
        line = line_of(row, max(0, width), now)
        if chosen:
            line = tuple(Piece(each.text, Tone.STRONG if each.tone is Tone.PLAIN else each.tone) for each in line)
        return bar, *line

    def on_click(self, event: events.Click) -> None:
        """Tell what was clicked."""
        line = self._top + event.y
        if line < len(self._rows) and (index := self._rows[line].index) is not None:
            self.post_message(self.Picked(index))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """To the next choice."""
        event.stop()
        self.post_message(self.Rolled(1))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """To the choice before."""
        event.stop()
        self.post_message(self.Rolled(-1))
