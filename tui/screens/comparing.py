"""The comparison as a worker: it computes beside the screen and tells the result by a message; swapping the sides."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message

from tui.core.navigation import carried_across
from tui.core.searching import search
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.errors import TwosourceError
from tui.screens.compare_state import Before, CompareState, Mark
from tui.settings.remembered import TIP
from tui.widgets.bound_keys import key_shown

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

    asked: Pair[Article] | None = None
    """The sides as the last swap asked for them, which may not be compared yet; None for those on the screen."""

    @work(exclusive=True, exit_on_error=False, group="compare")
    async def compare_articles(self, articles: Pair[Article]) -> None:
        """Compare, and post ComparisonReady or ComparisonFailed unless another comparison has begun meanwhile."""
        self.post_message(await beside(lambda: outcome(articles, self.language)))

    def action_swap(self) -> None:
        """Exchange the sides; the comparison is made anew, so that its words fit the new sides."""
        sides = self.asked or self.articles
        assert sides is not None
        self.asked = sides.swapped
        self.message = "Swapping the sides …"
        self.compare_articles(self.asked)

    async def on_comparison_ready(self, event: ComparisonReady) -> None:
        """Show it; after a swap the reader stays on the same sentence."""
        before, after = self.comparison, event.comparison
        self.articles, self.comparison = after.articles, after
        if before is None:
            notices = (f"{side.letter}: {notice}" for side in Side for notice in after.articles[side].notices)
            self.message = " ".join(notices) or self.message
            self.notice = "" if after.rows else NOTHING_TO_COMPARE
            if after.rows and not (self.message or self.habits.problems) and self.habits.is_first_time(TIP):
                self.message = self._first_tip()
            if after.rows:
                await self.open_page()
            # The articles stay until the end: the collector need not look through them at every key.
            gc.freeze()
            return
        if after.articles == before.articles:  # swapped, and swapped back before the first was done
            self.message = ""
            return
        self.before_search = Before(carried_across(before, after, self.before_search.cursor), self.before_search.words)
        self.history = self.history.carried(lambda place: carried_across(before, after, place))
        self.marks = tuple(Mark(letter, carried_across(before, after, place)) for letter, place in self.marks)
        self.hits, self.current_hit = search(after, self.query_words), None
        self.go(carried_across(before, after, self.cursor))

    def on_comparison_failed(self, event: ComparisonFailed) -> None:
        """Say why, in place of the page if there is none yet."""
        self.asked = None
        if self.comparison is None:
            self.notice = event.reason
        else:
            self.message = event.reason

    def _first_tip(self) -> str:
        """The one line that is said at the first start, with the present keys."""
        told = (
            (("row.next", "row.previous"), "rows"),
            (("differing.next",), "next difference"),
            (("help",), "all keys"),
        )
        keys = [([key_shown(self, id_) for id_ in ids], word) for ids, word in told]
        return " · ".join(f"{' '.join(names)} {word}" for names, word in keys if all(names))


def outcome(articles: Pair[Article], language: str | None) -> ComparisonReady | ComparisonFailed:
    """What comes of comparing. The engine is imported here, so that the first paint does not wait for it."""
    from tui.core import comparison as engine

    try:
        return ComparisonReady(engine.compare(articles.left, articles.right, language=language))
    except TwosourceError as error:
        return ComparisonFailed(error.message)
    except Exception as error:  # whatever fails, the reader gets a sentence and keeps the screen
        return ComparisonFailed(
            f"The comparison stopped at a fault of the program ({type(error).__name__}: {error}). "
            "Please report it with both articles; q quits."
        )


async def beside(compute: Callable[[], Message]) -> Message:
    """What `compute` returns, from a daemon thread. It must not raise.

    The process waits at its end for threads of asyncio and of Textual, but not for this one: quitting is at once.
    """
    future: Future[Message] = Future()
    future.set_running_or_notify_cancel()  # from here on a cancelled wait leaves the future alone, and nobody hears it
    Thread(target=lambda: future.set_result(compute()), daemon=True).start()
    return await asyncio.wrap_future(future)
