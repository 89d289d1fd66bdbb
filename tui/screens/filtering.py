"""Showing only some rows: the panel, the filter, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from tui.core.navigation import Cursor, Hit
from tui.core.searching import search
from tui.errors import TwosourceError
from tui.presentation.ways import nearest
from tui.review.filtering import GROUPS, NO_FILTER, Filter
from tui.screens.compare_state import CompareState
from tui.widgets.bound_keys import key_shown

if TYPE_CHECKING:
    from tui.review.faceted import FacetedRows
    from tui.widgets.filter_panel import FilterPanel

NOTHING_LEFT = "No block is compared any more: undo brings back what was."


class BeforeFilter(NamedTuple):
    """What the panel goes back to."""

    cursor: Cursor = Cursor()
    wanted: Filter = NO_FILTER


class Filtering(CompareState):
    """Actions that choose the rows on the page, and the watchers that keep them true."""

    before_filter: BeforeFilter | None = None
    """How it was when the panel was opened; None while it is closed."""
    _faceted: FacetedRows | None = None

    def follow_filter(self) -> None:
        """Work the rows out anew whenever anything changes that they depend on."""
        for name in ("comparison", "work", "wanted", "hits", "query_words"):
            self.watch(self, name, self._show_rows, init=False)

    @property
    def faceted(self) -> FacetedRows:
        """The rows of the present comparison and work by their facets; there must be a comparison."""
        from tui.review.faceted import FacetedRows

        assert self.comparison is not None
        kept = self._faceted
        if kept is None or kept.comparison is not self.comparison or kept.checks is not self.work.checks:
            listed = self.checklist  # one of another comparison, while the next one is being taken in
            listed = listed if listed is not None and listed.comparison is self.comparison else None
            kept = self._faceted = FacetedRows(self.comparison, self.work.checks, listed)
        return kept

    async def action_filter(self) -> None:
        """Open the panel."""
        from tui.widgets.filter_panel import FilterPanel

        self.before_filter = BeforeFilter(self.cursor, self.wanted)
        panel = FilterPanel(self.habits.rows).data_bind(CompareState.wanted)
        panel.counts = {facet: len(self.faceted.of(facet)) for group in GROUPS.values() for facet in group}
        self.panel_open = True
        await self.mount(panel, before="StatusLine")
        self.set_focus(panel)

    def action_only_hits(self) -> None:
        """Only the rows with what is searched for, or not only those."""
        if not self.hits:
            key = key_shown(self, "search")
            self.message = f"Search for something first: {key}" if key else "Search for something first."
            return
        self.wanted = replace(self.wanted, hits_only=not self.wanted.hits_only)

    def action_show_all(self) -> None:
        """All rows again."""
        self.wanted = NO_FILTER

    def on_filter_panel_changed(self, event: FilterPanel.Changed) -> None:
        """The page follows; the reader stays as near as can be to where the panel was opened."""
        self.wanted = event.wanted
        if self.before_filter is not None:
            self.cursor = self.placed(nearest(self.shown, self.before_filter.cursor))

    async def on_filter_panel_closed(self, event: FilterPanel.Closed) -> None:
        """Take the panel away."""
        before, self.before_filter = self.before_filter, None
        if before is not None and not event.kept:
            self.wanted = before.wanted
            self.go(before.cursor)
        self.set_focus(None)
        self.panel_open = False
        await self.query("FilterPanel").remove()

    def watch_shown(self) -> None:
        """The cursor is on the nearest row that is shown; without any, a sentence stands in place of the page."""
        if self.comparison is None or not self.comparison.rows:
            return
        self.cursor = self.placed(nearest(self.shown, self.cursor))
        self.say_what_is_missing()
        self.query("ComparisonView").set(display=self.shown != ())

    def say_what_is_missing(self) -> None:
        """Say in place of the page that there is no row, or none that was asked for; nothing where rows are shown."""
        assert self.comparison is not None
        if not self.comparison.rows:
            self.notice = NOTHING_LEFT
        else:
            self.notice = self._nothing_shown() if self.shown == () else ""

    def _show_rows(self) -> None:
        if self.comparison is None or (self.wanted == NO_FILTER and self.shown is None):
            return
        if self.wanted.hits_only and not self.query_words:
            self.wanted = replace(self.wanted, hits_only=False)
        self.shown = self.faceted.shown(self.wanted, self._present_hits() if self.wanted.hits_only else ())

    def _present_hits(self) -> Sequence[Hit]:
        """The places found, also while a comparison has come in which they are yet to be looked up."""
        assert self.comparison is not None
        if self.hits_in is self.comparison:
            return self.hits
        try:
            return search(self.comparison, self.query_words, self.ways)
        except TwosourceError:
            return ()

    def _nothing_shown(self) -> str:
        """That there is no such row, and how to see rows again."""
        return f"No row is or has all that is asked for{self.way_to_all_rows()}."
