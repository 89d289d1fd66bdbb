"""One line below the page: where the reader is and what was said last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.core.navigation import Cursor, Hit
from tui.core.searching import AS_TYPED, Ways
from tui.core.sides import Side
from tui.key_sequences import Pending
from tui.presentation.filter_words import filtered
from tui.presentation.layouts import Fitted, Layout, remark_on
from tui.presentation.pieces import Piece, Tone
from tui.presentation.position import aligned_at, searched, status, where
from tui.review.filtering import NO_FILTER, Filter
from tui.widgets.tones import styled

if TYPE_CHECKING:
    from tui.core.comparison import Comparison


class StatusLine(Widget):
    """Row, side, how many of the rows that differ are behind, search, folding, and the last message."""

    DEFAULT_CSS = """
    StatusLine {
        height: 1;
        text-wrap: nowrap;
        text-overflow: clip;
        padding: 0 1;
        background: $panel;
    }
    """

    comparison: reactive[Comparison | None] = reactive(None)
    cursor: reactive[Cursor] = reactive(Cursor())
    folded: reactive[bool] = reactive(False)
    query_words: reactive[str] = reactive("")
    ways: reactive[Ways] = reactive(AS_TYPED)
    wanted: reactive[Filter] = reactive(NO_FILTER)
    shown: reactive[tuple[int, ...] | None] = reactive(None)
    hits: reactive[Sequence[Hit]] = reactive(())
    current_hit: reactive[int | None] = reactive(None)
    fitted: reactive[Fitted] = reactive(Fitted())
    tied: reactive[bool] = reactive(True)
    message: reactive[str] = reactive("")
    pending: reactive[Pending] = reactive(Pending())
    aligning: reactive[bool] = reactive(False)
    picked: reactive[int] = reactive(0)
    unkept: reactive[str] = reactive("")
    """Why the editor's work is in memory only."""
    link_from: reactive[tuple[Side, int] | None] = reactive(None)

    def render(self) -> Content:
        """The line, the message at its right edge."""
        parts: tuple[Piece, ...] = ()
        if self.comparison is not None:
            parts = where(self.comparison, self.cursor)
            found = searched(self.query_words, self.current_hit, len(self.hits), self.ways)
            parts = (parts[0], *found, *parts[1:])
            if self.unkept:
                parts = (parts[0], Piece("in memory", Tone.DIFFERING), *parts[1:])
            if self.aligning and self.comparison.rows:
                parts = (aligned_at(self.comparison, self.cursor, self.picked, self.link_from), *parts)
            if self.shown is not None:
                rows = len(self.comparison.rows)
                parts = filtered(parts, self.wanted, self.query_words, len(self.shown), rows)
            if self.folded and self.fitted.layout is not Layout.READING:
                parts += (Piece("folded"),)
            if remark := remark_on(self.fitted, self.tied):
                parts += (Piece(remark),)
        return styled(status(parts, self.pending.typed or self.message, self.content_size.width))
