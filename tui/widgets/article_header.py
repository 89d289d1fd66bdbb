"""What is compared: one header over both columns, aligned to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.presentation.columns import Columns
from tui.presentation.headings import headings
from tui.widgets.tones import stacked

if TYPE_CHECKING:
    from tui.core.comparison import Comparison
    from tui.review.progress import Progress


class ArticleHeader(Widget):
    """Letter, title, source, date and counts of each side."""

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

    def render(self) -> Content:
        """Both lines; counts only when there is a comparison."""
        if self.articles is None:
            return Content("")
        longest = max(len(side.sentence_id(len(self.articles[side].sentences) - 1)) for side in Side)
        columns = Columns.fitting(self.content_size.width, longest)
        return stacked(headings(self.articles, self.comparison.counts if self.comparison else None, columns))

    def watch_progress(self, progress: Progress | None) -> None:
        """Tell it once something is checked."""
        words = ""
        if progress is not None:
            from tui.presentation.check_words import progress_words  # not before the first paint

            words = progress_words(progress)
        self.border_subtitle = Content(f" {words} " if words else "")
