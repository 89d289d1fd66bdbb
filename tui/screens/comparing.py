"""The comparison as a worker: it computes beside the screen and tells the result by a message; swapping the sides."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from textual import work
from textual.message import Message

from tui.core.corrections import Corrections
from tui.core.navigation import Cursor, carried, sentence_after
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.errors import TwosourceError
from tui.review.store import Store, turned
from tui.screens.beside import Turns
from tui.screens.compare_state import CompareState, Mark
from tui.settings.remembered import TIP
from tui.widgets.bound_keys import key_shown

if TYPE_CHECKING:
    from tui.core.comparer import Comparer
    from tui.core.comparison import Comparison
    from tui.review.checklist import Checklist
    from tui.review.ledger import Session
    from tui.settings.ledger_place import LedgerPlace

CLAIMS_AFTER = 0.1
"""Seconds: the page is painted by then, which would have to share the processor with the search for claims."""

SWAPPING = "Swapping the sides …"
NOTHING_TO_COMPARE = "Neither article has a sentence to compare. Check that both files hold running text; q quits."


@dataclass
class ComparisonReady(Message):
    """The worker is done."""

    comparison: Comparison
    checklist: Checklist
    """What of it is to be checked."""
    comparer: Comparer
    """What made it, and makes the next one quicker."""
    mirrored: bool
    """Whether the sides are the other way round than they were opened."""
    session: Session | None = None
    """The ledger, if it was to be opened."""


@dataclass
class ComparisonFailed(Message):
    """The worker could not finish."""

    reason: str
    """One sentence for the reader: what went wrong and what to do."""


class Asked(NamedTuple):
    """What is to be compared."""

    articles: Pair[Article]
    """As they were read, without the editor's roles."""
    language: str | None
    corrections: Corrections
    mirrored: bool
    comparer: Comparer | None
    """The one that compared these articles last, if there is one."""
    ledger: LedgerPlace | None = None
    """Where to open the ledger first, so that its corrections are those compared under."""
    checked: bool = False
    """Whether there are checks, so that all claims will be asked for at once."""


class Comparing(CompareState):
    """Has the articles compared in a thread, and takes in what was found."""

    opened: Pair[Article]
    """The articles as they were read, in the order in which they were opened."""
    store: Store
    """Keeps the editor's work, with the sides as they are on the screen."""
    ledger: LedgerPlace | None = None
    """Where the work is to be kept; None keeps it as long as the screen is there."""
    mirrored = False
    """Whether the sides on the screen are the other way round than they were opened."""
    asked_mirrored = False
    """The same of what is being compared now."""
    comparer: Comparer | None = None
    swap_waiting: ComparisonReady | None = None
    """The other sides, while a box is open over the page: what is written in it is about the sides as they are."""
    comparisons: Turns
    """Of the comparisons of this screen: one at a time, and after it only the last that was asked for."""

    def compare_anew(self) -> None:
        """Compare the articles as asked for, under the corrections as they are."""
        corrections = self.work.corrections
        other = self.asked_mirrored != self.mirrored
        if other:  # it would be of no use any more: what it takes is given back before as much is taken again
            self.comparer = None
        self.compare_articles(
            Asked(
                self.opened.swapped if self.asked_mirrored else self.opened,
                self.language,
                corrections.swapped if other else corrections,
                self.asked_mirrored,
                self.comparer,
                self.ledger if self.comparison is None else None,
                bool(self.work.checks),
            )
        )

    # Without a description Textual would make one of the arguments: all of both articles.
    @work(exclusive=True, exit_on_error=False, group="compare", description="compares the articles")
    async def compare_articles(self, asked: Asked) -> None:
        """Compare, and post ComparisonReady or ComparisonFailed unless another comparison has begun meanwhile."""
        self.post_message(await self.comparisons.beside(lambda: outcome(asked)))

    def look_for_claims(self) -> object:
        """Look for all claims of the checklist, once the page is painted: the first check does not wait then."""
        raise NotImplementedError

    def action_swap(self) -> None:
        """Exchange the sides; the comparison is made anew, so that its words fit the new sides."""
        self.asked_mirrored = not self.asked_mirrored
        self.message = SWAPPING
        self.compare_anew()

    async def on_comparison_ready(self, event: ComparisonReady) -> None:
        """Show it; the reader stays on the same sentence, also after a swap."""
        before, after = self.comparison, event.comparison
        swapped = event.mirrored != self.mirrored
        below = self.app.screen is not self  # `is_current` is true below a box, too
        self.swap_waiting = event if swapped and below and before is not None else None
        if self.swap_waiting is not None:
            return
        self.comparer, self.mirrored = event.comparer, event.mirrored
        if before is None:
            if event.session is not None:
                self.keep_in(event.session)
            self.articles, self.comparison, self.checklist = after.articles, after, event.checklist
            notices = (f"{side.letter}: {notice}" for side in Side for notice in after.articles[side].notices)
            self.message = " ".join(notices) or self.message
            self.notice = "" if after.rows else NOTHING_TO_COMPARE
            if after.rows and not (self.message or self.habits.problems) and self.habits.is_first_time(TIP):
                self.message = self._first_tip()
            if after.rows:
                await self.open_page()
            # The articles stay until the end: the collector need not look through them at every key.
            gc.freeze()
            self.set_timer(CLAIMS_AFTER, self.look_for_claims)
            return
        if swapped:
            self.store = turned(self.store)
            self.work, self.link_from = self.store.work, None
        if self.message == SWAPPING:
            self.message = ""
        self._take_over(before, after, event.checklist, swapped)

    def on_screen_resume(self) -> None:
        """Show the other sides that waited for a box to be closed; what the box ended with comes first."""
        if self.swap_waiting is not None:
            self.post_message(self.swap_waiting)

    @property
    def checker(self) -> str:
        """Who works here."""
        return self.ledger.checker if self.ledger else self.habits.settings.checker

    @property
    def keeps_text(self) -> bool:
        """Whether words of the articles may be kept."""
        return self.ledger.keep_text if self.ledger else self.habits.settings.store_text

    def keep_in(self, session: Session) -> None:
        """Keep the work in the ledger from now on; its sides are those on the screen."""
        self.store, self.work = session, session.work

    def _take_over(self, before: Comparison, after: Comparison, checklist: Checklist, swapped: bool) -> None:
        """Show another comparison of the same texts; every place that is remembered stays on its sentence."""

        def moved(place: Cursor) -> Cursor:
            return carried(before, after, place, swapped=swapped)

        cursor = carried(before, after, self.cursor, swapped=swapped, picked=self.picked)
        place = sentence_after(before, after, self.cursor, swapped=swapped, picked=self.picked)
        self.before_search = self.before_search._replace(cursor=moved(self.before_search.cursor))
        self.history = self.history.carried(moved)
        self.marks = tuple(Mark(letter, moved(place)) for letter, place in self.marks)
        self.articles, self.comparison, self.checklist = after.articles, after, checklist
        self.set_timer(CLAIMS_AFTER, self.look_for_claims)
        self.look_up(self.query_words)
        self.cursor = self.placed(cursor)
        self.say_what_is_missing()
        if after.rows:
            self.pick(place)

    def on_comparison_failed(self, event: ComparisonFailed) -> None:
        """Say why, in place of the page if there is none yet."""
        self.asked_mirrored = self.mirrored
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


def outcome(asked: Asked) -> ComparisonReady | ComparisonFailed:
    """What comes of comparing. The engine is imported here, so that the first paint does not wait for it."""
    from tui.core import comparer as engine
    from tui.review.checklist import Checklist

    try:
        session = asked.ledger.open(asked.articles) if asked.ledger else None
        comparer = asked.comparer or engine.Comparer(asked.articles, asked.language)
        comparison = comparer.compare(session.work.corrections if session else asked.corrections)
        checklist = Checklist.of(comparison)
        if session.work.checks if session else asked.checked:
            checklist.complete()
        return ComparisonReady(comparison, checklist, comparer, asked.mirrored, session)
    except TwosourceError as error:
        return ComparisonFailed(error.message)
    except Exception as error:  # whatever fails, the reader gets a sentence and keeps the screen
        return ComparisonFailed(
            f"The comparison stopped at a fault of the program ({type(error).__name__}: {error}). "
            "Please report it with both articles; q quits."
        )
