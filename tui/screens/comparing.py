"""The comparison as a worker: it computes beside the screen and tells the result by a message; swapping the sides."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.worker import get_current_worker

from tui.core.navigation import carried_across
from tui.core.searching import search
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.errors import TwosourceError
from tui.screens.compare_state import CompareState

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

NOTHING_TO_COMPARE = "Neither article has a sentence to compare. Check that both files hold running text; q quits."


@dataclass
class ComparisonReady(Message):
    """The worker is done."""

    comparison: Comparison


@dataclass
class ComparisonFailed(Message):
    """The worker could not finish."""

    reason: str
    """One sentence for the reader: what went wrong and what to do."""


class Comparing(CompareState):
    """Runs `compare` in a thread, and takes in what it found."""

    @work(thread=True, exclusive=True, exit_on_error=False, group="compare")
    def compare_articles(self, articles: Pair[Article]) -> None:
        """Compare, and post ComparisonReady or ComparisonFailed unless another comparison has begun meanwhile.

        The engine is imported here, so that the first paint does not wait for it.
        """
        from tui.core import comparison as engine

        answer: Message
        try:
            answer = ComparisonReady(engine.compare(articles.left, articles.right, language=self.language))
        except TwosourceError as error:
            answer = ComparisonFailed(error.message)
        except Exception as error:  # whatever fails, the reader gets a sentence and keeps the screen
            answer = ComparisonFailed(
                f"The comparison stopped at a fault of the program ({type(error).__name__}: {error}). "
                "Please report it with both articles; q quits."
            )
        if not get_current_worker().is_cancelled:
            self.post_message(answer)

    def action_swap(self) -> None:
        """Exchange the sides; the comparison is made anew, so that its words fit the new sides."""
        assert self.articles is not None
        self.message = "Swapping the sides …"
        self.compare_articles(self.articles.swapped)

    async def on_comparison_ready(self, event: ComparisonReady) -> None:
        """Show it; after a swap the reader stays on the same sentence."""
        before, after = self.comparison, event.comparison
        self.articles, self.comparison = after.articles, after
        if before is None:
            self.message = " ".join(
                f"{side.letter}: {notice}" for side in Side for notice in after.articles[side].notices
            )
            self.notice = "" if after.rows else NOTHING_TO_COMPARE
            if after.rows:
                await self.open_page()
            # The articles stay until the end: the collector need not look through them at every key.
            gc.freeze()
            return
        self.trail = tuple(carried_across(before, after, cursor) for cursor in self.trail)
        self.hits, self.current_hit = search(after, self.query_words), None
        self.go(carried_across(before, after, self.cursor))

    def on_comparison_failed(self, event: ComparisonFailed) -> None:
        """Say why, in place of the page if there is none yet."""
        if self.comparison is None:
            self.notice = event.reason
        else:
            self.message = event.reason
