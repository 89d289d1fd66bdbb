"""The line above the hints of the open screen: what was said last, or what can be done with both sides."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.core.sides import Pair
from tui.presentation.opening.filling import Filling, remark
from tui.presentation.pieces import Piece, Tone, quoted, shortened
from tui.widgets.article_field import EMPTY
from tui.widgets.bound_keys import key_shown
from tui.widgets.tones import styled


class SaidLine(Widget):
    """One line; a message goes before a remark."""

    DEFAULT_CSS = """
    SaidLine {
        height: 1;
        padding: 0 3;
        text-wrap: nowrap;
        text-overflow: clip;
    }
    """

    message: reactive[str] = reactive("")
    sides: reactive[Pair[Filling]] = reactive(EMPTY)

    def render(self) -> Content:
        """The line."""
        words = shortened(
            quoted(self.message or remark(self.sides, key_shown(self.screen, "open.take"))), self.content_size.width
        )
        return styled((Piece(words, Tone.DIFFERING if self.message else Tone.STRONG),))
