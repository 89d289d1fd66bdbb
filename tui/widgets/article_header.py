"""What is compared: one header over both columns, aligned to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tui.core.findings import ClaimKind
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.presentation.columns import Columns
from tui.presentation.headings import Count, count_at, count_words, headings
from tui.presentation.pieces import Line
from tui.widgets.tones import stacked

if TYPE_CHECKING:
    from tui.core.comparison import Comparison
    from tui.review.progress import Progress


SOURCES = 1
"""The line with sources and counts, 0-based."""


class ArticleHeader(Widget):
    """Letter, title, source, date and counts of each side; a count under the mouse says what it counts."""

    DEFAULT_CSS = """
    ArticleHeader {
        height: 3;
        text-wrap: nowrap;
        text-overflow: clip;
        border-bottom: solid $rule;
        border-subtitle-color: $muted;
        border-subtitle-align: right;
        background: $background;
    }
    """

    articles: reactive[Pair[Article] | None] = reactive(None)
    comparison: reactive[Comparison | None] = reactive(None)
    progress: reactive[Progress | None] = reactive(None)
    """How far the checking is; told on the rule below the lines."""
    pointed: reactive[Count | None] = reactive(None)
    """The count under the mouse."""

    @dataclass
    class CountChosen(Message):
        """A count was clicked."""

        kind: ClaimKind
        side: Side

    def render(self) -> Content:
        """Both lines; counts only when there is a comparison."""
        if self.articles is None:
            return Content("")
        content = stacked(lines := self._lines(self.articles))
        if self.pointed is None:
            return content
        before = sum(len(piece.text) for piece in lines[0]) + len("\n")
        return content.stylize("underline", before + self.pointed.start, before + self.pointed.end)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Say what the count under the mouse counts."""
        found = self._count_under(event)
        if found != self.pointed:
            self.pointed = found
            counted = found and self.comparison and self.comparison.counts[found.side]
            self.tooltip = count_words(counted, found.kind, found.side) if found and counted else None

    def on_leave(self) -> None:
        """The mouse is elsewhere."""
        self.pointed = self.tooltip = None

    def on_click(self, event: events.Click) -> None:
        """Lead to what the count under the mouse counts."""
        if found := self._count_under(event):
            event.stop()
            self.post_message(self.CountChosen(found.kind, found.side))

    def _columns(self, articles: Pair[Article]) -> Columns:
        longest = max(len(side.sentence_id(len(articles[side].sentences) - 1)) for side in Side)
        return Columns.fitting(self.content_size.width, longest)

    def _lines(self, articles: Pair[Article]) -> tuple[Line, Line]:
        return headings(articles, self.comparison.counts if self.comparison else None, self._columns(articles))

    def _count_under(self, event: events.MouseEvent) -> Count | None:
        if self.articles is None or event.y != SOURCES:
            return None
        return count_at(self._lines(self.articles)[SOURCES], event.x, self._columns(self.articles))

    def watch_progress(self, progress: Progress | None) -> None:
        """Tell it once something is checked."""
        words = ""
        if progress is not None:
            from tui.presentation.check_words import progress_words  # not before the first paint

            words = progress_words(progress)
        self.border_subtitle = Content(f" {words} " if words else "")
