"""Searching and going to a named place on the compare screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.navigation import Cursor, NoSuchPlace, beside_block, find_place
from tui.core.searching import cursor_at, next_hit, search_set_aside
from tui.errors import TwosourceError
from tui.presentation.asking import Purpose, ways_named
from tui.review.filtering import NO_FILTER
from tui.screens.compare_state import Before, CompareState

if TYPE_CHECKING:
    from tui.widgets.prompt import Prompt

QUITTING = ("q", "q!", "wq", "x")
"""What fingers used to vi type behind the colon to leave. No row or sentence is called so."""


class Finding(CompareState):
    """Actions of the two prompts and of the places found."""

    def action_search(self) -> None:
        """Ask for words; the page follows while they are typed."""
        self.before_search = Before(self.cursor, self.query_words, self.ways, self.current_hit)
        self.ask(Purpose.SEARCH)

    def action_end_search(self) -> None:
        """Forget the words and what was found; without any, ask for all rows again."""
        self.message = ""
        if self.query_words:
            self.look_up("")
        elif self.wanted != NO_FILTER:
            self.wanted, self.message = NO_FILTER, "All rows are shown again."

    def action_go_to(self) -> None:
        """Ask for a row or a sentence."""
        self.ask(Purpose.GO_TO)

    def action_hit(self, direction: int) -> None:
        """To the next place found, `direction` 1, or the one before, -1; past the last comes the first."""
        before, last = self.cursor, self.current_hit
        found = self._next_hit(before, last, direction)
        self._show_hit(found)
        if self.cursor != before:
            self.history = self.history.leaving(before)
        if found is None:
            self._tell_hidden()
        elif last is not None and (found - last) * direction <= 0:
            self.message = "Past the last: the first again." if direction > 0 else "Before the first: the last."

    def on_prompt_typed(self, event: Prompt.Typed) -> None:
        """Search while typing, always from where the search began."""
        if event.purpose is Purpose.SEARCH:
            self._search(event.words)

    def on_prompt_entered(self, event: Prompt.Entered) -> None:
        """Keep what was found, or go to the place."""
        if event.purpose is Purpose.SEARCH:
            self._search(event.words)
            if self.cursor != self.before_search.cursor:
                self.history = self.history.leaving(self.before_search.cursor)
            if event.words and not self.hits:
                self._tell_missing(event.words)
            elif self.hits and self.current_hit is None:
                self._tell_hidden()
        elif event.purpose is not Purpose.GO_TO:
            return
        elif event.words.strip() in QUITTING:
            self.call_later(self.app.action_quit)
        elif self.comparison is not None and event.words.strip():
            try:
                self.go_to_named(find_place(self.comparison, event.words, self.cursor.side))
            except NoSuchPlace as error:
                self.message = error.message

    def on_prompt_turned(self, event: Prompt.Turned) -> None:
        """Search in another way from now on; the prompt asks again with the words as they are."""
        self.ways = self.ways._replace(**{event.way: not getattr(self.ways, event.way)})

    def on_prompt_cancelled(self, event: Prompt.Cancelled) -> None:
        """Put everything back as it was before."""
        if event.purpose is Purpose.SEARCH:
            self.ways = self.before_search.ways
            self.look_up(self.before_search.words)
            self.current_hit = self.before_search.current
            self.go(self.before_search.cursor)

    def _search(self, words: str) -> None:
        assert self.comparison is not None
        self.message = ""
        self.look_up(words)
        start = self.before_search.cursor
        found = self._next_hit(start, None, 0)
        told = self.message
        self.go(start)
        self._show_hit(found)
        self.message = told

    def _next_hit(self, cursor: Cursor, current: int | None, direction: int) -> int | None:
        """The hit to go to among those in rows that are shown."""
        assert self.comparison is not None
        if self.shown is None:
            return next_hit(self.comparison, self.hits, cursor, current, direction)
        row_of, rows = self.comparison.row_of, frozenset(self.shown)
        there = self.hits.within(lambda place: row_of[place[0]][place[1]] in rows)
        at = None if current is None else there.index_of(self.hits.nth(current))
        found = next_hit(self.comparison, there, cursor, at, direction)
        return None if found is None else self.hits.index_of(there.nth(found))

    def _tell_hidden(self) -> None:
        self.message = f"All places found are in rows that are not shown{self.way_to_all_rows()}."

    def _tell_missing(self, words: str) -> None:
        """Say that no sentence has the words; if what is not compared has them, say where, and go there."""
        assert self.comparison is not None
        try:
            found = search_set_aside(self.comparison, words, self.ways)
        except TwosourceError as error:
            self.query_words, self.message = "", error.message
            return
        self.look_up("")
        if not found:
            how = "".join(f" ({name})" for name in ways_named(self.ways))
            self.message = f"“{words}” not found{how}: it must stand so in one sentence."
            return
        side, block = found[0]
        self.jump(beside_block(self.comparison, side, block))
        more = f", and {len(found) - 1} more" if len(found) > 1 else ""
        role = self.comparison.articles[side].blocks[block].role
        self.message = f"“{words}” stands only in what is not compared: {role.value} of {side.letter} here{more}."

    def _show_hit(self, index: int | None) -> None:
        assert self.comparison is not None
        self.current_hit = index
        if index is not None:
            hit = self.hits[index]
            self.go(cursor_at(self.comparison, hit))
            if (sight := self.view.sight) is not None:
                line = sight.showing(hit.side, hit.sentence, hit.span.start)
                self.view.scroll_to(y=line, animate=False)
