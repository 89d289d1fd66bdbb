"""Searching and going to a named place on the compare screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.navigation import NoSuchPlace, find_place
from tui.core.searching import cursor_at, next_hit, search
from tui.presentation.asking import Purpose
from tui.screens.compare_state import Before, CompareState

if TYPE_CHECKING:
    from tui.widgets.prompt import Prompt

QUITTING = ("q", "q!", "wq", "x")
"""What fingers used to vi type behind the colon to leave. No row or sentence is called so."""


class Finding(CompareState):
    """Actions of the two prompts and of the places found."""

    def action_search(self) -> None:
        """Ask for words; the page follows while they are typed."""
        self.before_search = Before(self.cursor, self.query_words, self.current_hit)
        self._ask(Purpose.SEARCH)

    def action_end_search(self) -> None:
        """Forget the words and what was found."""
        self.message = ""
        self._look_up("")

    def action_go_to(self) -> None:
        """Ask for a row or a sentence."""
        self._ask(Purpose.GO_TO)

    def action_hit(self, direction: int) -> None:
        """To the next place found, `direction` 1, or the one before, -1; past the last comes the first."""
        assert self.comparison is not None
        before = self.cursor
        self._show_hit(next_hit(self.comparison, self.hits, before, self.current_hit, direction))
        if self.cursor != before:
            self.history = self.history.leaving(before)

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
                self._look_up("")
                self.message = f"“{event.words}” not found: it must stand so in one sentence."
        elif event.words.strip() in QUITTING:
            self.call_later(self.app.action_quit)
        elif self.comparison is not None and event.words.strip():
            try:
                self.jump(find_place(self.comparison, event.words, self.cursor.side))
            except NoSuchPlace as error:
                self.message = error.message

    def on_prompt_cancelled(self, event: Prompt.Cancelled) -> None:
        """Put everything back as it was before."""
        if event.purpose is Purpose.SEARCH:
            self._look_up(self.before_search.words)
            self.current_hit = self.before_search.current
            self.go(self.before_search.cursor)

    def _ask(self, purpose: Purpose) -> None:
        from tui.widgets.prompt import Prompt

        self.query_exactly_one(Prompt).ask(purpose)

    def _search(self, words: str) -> None:
        assert self.comparison is not None
        self._look_up(words)
        start = self.before_search.cursor
        found = next_hit(self.comparison, self.hits, start, None, 0)
        self.go(start)
        self._show_hit(found)

    def _look_up(self, words: str) -> None:
        assert self.comparison is not None
        self.query_words = words
        self.hits = search(self.comparison, words)
        self.current_hit = None

    def _show_hit(self, index: int | None) -> None:
        assert self.comparison is not None
        self.current_hit = index
        if index is not None:
            hit = self.hits[index]
            self.go(cursor_at(self.comparison, hit))
            if (sight := self.view.sight) is not None:
                line = sight.showing(hit.side, hit.sentence, hit.span.start)
                self.view.scroll_to(y=line, animate=False)
