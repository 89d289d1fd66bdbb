"""Two articles beside each other in one of three layouts: one scroll area, painted line by line from cached strips."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from tui.core.sides import Side
from tui.presentation.pages import chosen_at, sentence_at
from tui.presentation.reading_lines import ReadingLines
from tui.widgets.scrolled_page import ScrolledPage

WHEEL_LINES = 3
"""Lines that one notch of the wheel moves a column that stands for itself."""


class ComparisonView(ScrolledPage):
    """Paints the page and tells what the mouse does: a click and a sentence under the mouse go out as messages."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"comparison--{role}"
        for role in (
            *("shared", "differing", "unique-left", "unique-right"),
            *("shared-claim", "differing-claim", "unique-left-claim", "unique-right-claim", "point", "hit"),
            *("id", "marked-id", "reference", "nothing", "aside", "fold", "sign"),
            *("cursor-row", "partner-row", "cursor-bar"),
        )
    }

    # A hit is reversed, so its hue is the ground and its words are black; without colour it is still reversed.
    # The theme (or `App.get_theme_variable_defaults`) provides the variables of `tui.presentation.palette`:
    # $shared $differing $unique-left $unique-right $point $hit $muted $cursor-row $cursor-bar $partner-row
    DEFAULT_CSS = """
    ComparisonView {
        width: 1fr;
        height: 1fr;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 0;
        background: $background;
        color: $foreground;

        & > .comparison--shared { color: $shared; }
        & > .comparison--differing { color: $differing; text-style: bold; }
        & > .comparison--unique-left { color: $unique-left; text-style: bold; }
        & > .comparison--unique-right { color: $unique-right; text-style: bold; }
        & > .comparison--unique-left-claim { color: $unique-left; text-style: italic; }
        & > .comparison--unique-right-claim { color: $unique-right; text-style: italic; }
        & > .comparison--point { color: $point; text-style: bold underline; }
        & > .comparison--hit { color: $hit; background: black; text-style: reverse; }
        & > .comparison--id { color: $muted; }
        & > .comparison--marked-id { color: $foreground; text-style: bold; }
        & > .comparison--reference { color: $muted; }
        & > .comparison--nothing { color: $muted; }
        & > .comparison--aside { color: $muted; }
        & > .comparison--fold { color: $muted; }
        & > .comparison--sign { text-style: not bold dim; }
        & > .comparison--cursor-row { background: $cursor-row; }
        & > .comparison--partner-row { background: $partner-row; }
        & > .comparison--cursor-bar { color: $cursor-bar; }
    }
    """

    ALLOW_SELECT = False

    @dataclass
    class RowChosen(Message):
        """A sentence was clicked, or the line that stands for folded rows (then `row` is the first of them)."""

        row: int
        side: Side

    @dataclass
    class Hovered(Message):
        """The mouse has come onto another sentence, by side and number; None when it has left the last one."""

        sentence: tuple[Side, int] | None

        def can_replace(self, message: Message) -> bool:
            """Only the latest place matters."""
            return isinstance(message, ComparisonView.Hovered)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of the lines in sight, from the cache where they were painted before."""
        self._fit()
        lines = self._lines
        if lines is None:
            return [self._painted.blank(crop.width)] * crop.height
        first = self.scroll_offset.y + crop.y
        strips = [self._painted.strip(lines, self._marks, lines.key(n)) for n in range(first, first + crop.height)]
        return strips if crop.width == self.size.width else [strip.crop(crop.x, crop.right) for strip in strips]

    def notify_style_update(self) -> None:
        """Forget everything painted in the old style."""
        super().notify_style_update()
        self._painted.clear()

    def watch_folded(self) -> None:
        """Fold or unfold the shared rows around the cursor's row, which stays where it is."""
        if self._lines is not None:
            self._keep_place(self._arrange)

    def watch_shown(self) -> None:
        """Leave out the rows that were not asked for, around the cursor's row, which stays where it is."""
        self._painted.clear()
        if self._lines is not None:
            self._keep_place(self._arrange)

    def watch_fitted(self) -> None:
        """Change the layout; the cursor's row is in sight, if it was at the same line of the screen."""
        self._fit()

    def watch_hits(self) -> None:
        """Mark the words searched for."""
        self._marks = self._marked()
        self._painted.clear()
        self.refresh()

    def watch_hovered(self) -> None:
        """Light up both ends of the links of the sentence under the mouse."""
        self._light_up()

    def watch_worked_on(self) -> None:
        """Light up what pairs are made of."""
        self._light_up()

    def _light_up(self) -> None:
        before, self._marks = self._marks, self._marked()
        if self._lines is not None:
            self._painted.forget(self._lines, before.rows | self._marks.rows)
            self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Tell which sentence was clicked."""
        if self._lines is not None:
            chosen = chosen_at(self._lines, self.scroll_offset.y + event.y, event.x)
            if chosen is not None:
                self.post_message(self.RowChosen(chosen.row, chosen.side))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Tell which sentence the mouse is on, when that changes."""
        if self._lines is not None:
            self._hover(sentence_at(self._lines, self.scroll_offset.y + event.y, event.x))

    def on_leave(self) -> None:
        """The mouse is on no sentence any more."""
        self._hover(None)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll the column under the mouse, if it is untied and not the one that is read."""
        self._scroll_beside(event, WHEEL_LINES)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll the column under the mouse, if it is untied and not the one that is read."""
        self._scroll_beside(event, -WHEEL_LINES)

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
