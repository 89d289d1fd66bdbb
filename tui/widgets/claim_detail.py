"""The detail pane: everything known about the cursor's row.

It paints its part of the lines itself: a scrolled container would have the whole screen laid out anew at every key.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.core.navigation import Cursor
from tui.presentation.check_details import ClaimAtHand, check_lines
from tui.presentation.details import detail_lines, remarks
from tui.presentation.pieces import Line, Piece, Tone
from tui.presentation.roles import FOLDED
from tui.widgets.bound_keys import key_shown
from tui.widgets.tones import stacked

if TYPE_CHECKING:
    from tui.core.comparison import Comparison


class ClaimDetail(Widget):
    """Links, points with their reasons, and where a partner went; scrolls when it is more than fits.

    Remarks on the articles follow where there is room, and on the first row in any case.
    """

    DEFAULT_CSS = """
    ClaimDetail {
        height: 25%;
        min-height: 5;
        max-height: 10;
        text-wrap: nowrap;
        text-overflow: clip;
        padding: 0 1;
        border-top: solid $rule;
        background: $background;
    }
    """

    comparison: reactive[Comparison | None] = reactive(None)
    cursor: reactive[Cursor] = reactive(Cursor())
    at_hand: reactive[ClaimAtHand | None] = reactive(None)
    """The claim that the keys of checking are about."""
    first: reactive[int] = reactive(0)
    """0-based line at the top."""

    def render(self) -> Content:
        """The lines of the row that fit."""
        return stacked(part_of(self._lines(), self.first, self.content_size.height, self._scroll_keys))

    @property
    def _scroll_keys(self) -> tuple[str, str]:
        return key_shown(self.screen, "detail.down"), key_shown(self.screen, "detail.up")

    def scroll_lines(self, lines: int) -> None:
        """Scroll that many lines down, or up if negative, to the ends."""
        hidden = len(self._lines()) - self.content_size.height
        self.first = max(0, min(self.first + lines, hidden + 1 if hidden > 0 else 0))

    def watch_cursor(self) -> None:
        """Another row is read from its beginning."""
        self.first = 0

    def on_mouse_scroll_down(self) -> None:
        """The wheel scrolls, too."""
        self.scroll_lines(1)

    def on_mouse_scroll_up(self) -> None:
        """The wheel scrolls, too."""
        self.scroll_lines(-1)

    def _lines(self) -> tuple[Line, ...]:
        if self.comparison is None:
            return ()
        width, height = max(1, self.content_size.width), self.content_size.height
        found = (*check_lines(self.at_hand, width), *detail_lines(self.comparison, self.cursor, width))
        rest = remarks(self.comparison, width)
        # What is true of every row is worth scrolling on one of them only.
        return (*found, *rest) if self.cursor.row == 0 or len(found) + len(rest) <= height else found


def part_of(lines: Sequence[Line], first: int, height: int, keys: tuple[str, str]) -> Sequence[Line]:
    """The lines from `first` on that fit; where not all fit, the last line says how many more there are and the key.

    `keys` are those for further down and further up, as shown; empty where there is none.
    """
    if len(lines) <= height:
        return lines
    room = max(0, height - 1)
    first = min(first, len(lines) - room)
    below = len(lines) - first - room
    left, way, key = (below, "below", keys[0]) if below else (first, "above", keys[1])
    more = Piece(f"{FOLDED} {left} more {way}" + (f", {key}" if key else ""), Tone.MUTED)
    return (*lines[first : first + room], (more,))
