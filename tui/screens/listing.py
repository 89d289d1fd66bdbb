"""The lists of findings and of notes: opening them, following from entry to entry, and how they end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.navigation import Cursor
from tui.presentation.asking import Purpose
from tui.presentation.filter_words import filter_words
from tui.review.filtering import NO_FILTER
from tui.screens.filtering import Filtering
from tui.screens.following import Following

if TYPE_CHECKING:
    from tui.review.entries import Entry
    from tui.widgets.entry_list import EntryList
    from tui.widgets.filter_panel import FilterPanel
    from tui.widgets.prompt import Prompt

FINDINGS, NOTES = "findings", "notes"
"""The lists there are."""

NOTHING_NOTED = "You have noted, flagged and asked nothing yet."
NOTHING_FOUND = "There is nothing to list: no disagreement, nothing that one side only has, nothing moved."


class Listing(Following, Filtering):
    """Actions that open a list; the page follows while the reader goes through it."""

    before_list = Cursor()
    """Where the reader was when the list was opened."""
    listed = ""
    """The list that is open, or comes back when the filter is chosen; empty for none."""

    async def action_list(self, name: str) -> None:
        """Open a list."""
        self.before_list = self.cursor
        await self._open(name)

    def on_entry_list_at(self, event: EntryList.At) -> None:
        """The page follows."""
        if event.entry.place is not None:
            self.go(event.entry.place)
            self._take_claim_of(event.entry)
        else:
            self.message = "Its words are not compared any more."

    async def on_entry_list_closed(self, event: EntryList.Closed) -> None:
        """Go to the entry, or back."""
        self.listed = ""
        await self._close_list()
        self.go(self.before_list)
        if event.entry is not None and event.entry.place is not None:
            self.go_to_named(event.entry.place)
            self._take_claim_of(event.entry)

    async def on_entry_list_asked(self, event: EntryList.Asked) -> None:
        """Have words typed, or close for as long as the filter is chosen."""
        if event.filtering:
            await self._close_list()
            await self.action_filter()
        else:
            self.ask(Purpose.LIST)

    async def on_filter_panel_closed(self, event: FilterPanel.Closed) -> None:
        """The list comes back that the filter was chosen from."""
        if self.listed:
            self.call_later(self._open, self.listed)

    def on_prompt_typed(self, event: Prompt.Typed) -> None:
        """List what has the words, while they are typed."""
        if event.purpose is Purpose.LIST:
            self._narrow(event.words)

    def on_prompt_entered(self, event: Prompt.Entered) -> None:
        """Back to the list."""
        if event.purpose is Purpose.LIST:
            self._narrow(event.words)
            self._focus_list()

    def on_prompt_cancelled(self, event: Prompt.Cancelled) -> None:
        """Back to the whole list."""
        if event.purpose is Purpose.LIST:
            self._narrow("")
            self._focus_list()

    def _take_claim_of(self, entry: Entry) -> None:
        if entry.at is not None:
            self.take_claim(entry.at)

    async def _open(self, name: str) -> None:
        from tui.review.entries import entry_near
        from tui.widgets.entry_list import EntryList

        title, entries = self._entries(name)
        nothing = NOTHING_NOTED if name == NOTES else NOTHING_FOUND
        self.listed, self.panel_open, self.message = name, True, ""
        panel = EntryList(self.habits.rows)
        await self.mount(panel, before="StatusLine")
        panel.list(title, entries, entry_near(entries, self.cursor), nothing)
        self.set_focus(panel)

    def _entries(self, name: str) -> tuple[str, tuple[Entry, ...]]:
        """The title of a list, and what it lists."""
        from tui.review.entries import findings, noted
        from tui.review.progress import remarks, wants

        assert self.comparison is not None
        checks = self.work.checks
        told = f" ({filter_words(self.wanted, self.query_words)})" if self.wanted != NO_FILTER else ""
        if name == NOTES:
            found = [each for each in remarks(self.faceted.checklist, checks) if wants(self.wanted, self.shown, each)]
            return f"Notes, flags and queries{told}", noted(self.comparison, found)
        points = self.wanted.points
        return f"Findings{told}", findings(self.comparison, checks, points=points, rows=self.shown)

    async def _close_list(self) -> None:
        self.set_focus(None)
        self.panel_open = False
        await self.query("EntryList").remove()

    def _narrow(self, words: str) -> None:
        from tui.widgets.entry_list import EntryList

        for panel in self.query(EntryList):
            panel.words = words

    def _focus_list(self) -> None:
        for panel in self.query("EntryList"):
            self.set_focus(panel)
