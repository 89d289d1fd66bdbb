"""What the keys of moving do on the compare screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui.core.findings import ClaimKind
from tui.core.navigation import (
    Cursor,
    at_sentence,
    next_of_kind,
    next_paragraph,
    occupied_side,
    partner_elsewhere,
    partner_of,
    sentences_ahead,
)
from tui.core.sides import Side
from tui.presentation.layouts import Layout
from tui.presentation.ways import across, is_shown
from tui.screens.compare_state import CompareState

if TYPE_CHECKING:
    from tui.widgets.article_header import ArticleHeader
    from tui.widgets.comparison_view import ComparisonView
    from tui.widgets.overview import Overview


PARTNER_HIDDEN = "The partner is in a row that is not shown"


class Moving(CompareState):
    """Actions that move the cursor. Each is refused by `check_action` while there is no comparison."""

    def action_step(self, direction: int) -> None:
        """To the next row on the page, `direction` 1, or the one before, -1; first to the rest of a very high one."""
        sight = self.view.sight
        if sight is not None and not self._read_on(sight.further(direction)):
            self.go(replace(self.cursor, row=sight.row_beside(direction)))

    def action_page(self, direction: int, half: bool = False) -> None:
        """A page (or half of one) down, `direction` 1, or up, -1; within a row that is higher than the page."""
        sight = self.view.sight
        if sight is not None and not self._read_on(sight.further(direction, half=half, between=True)):
            self.go(replace(self.cursor, row=sight.row_a_page_on(direction, half=half)))

    def action_paragraph(self, direction: int) -> None:
        """To the next start of a paragraph on the cursor's side."""
        assert self.comparison is not None
        self.go(next_paragraph(self.comparison, self.cursor, direction))

    def action_end(self, direction: int) -> None:
        """To the last row, `direction` 1, or the first, -1."""
        assert self.comparison is not None
        self.jump(replace(self.cursor, row=len(self.comparison.rows) if direction > 0 else 0))

    def action_scroll_view(self, lines: int) -> None:
        """Show the page that many lines further down, or up if negative; the cursor stays."""
        self.view.scroll_relative(y=lines, animate=False)

    def action_side(self, letter: str) -> None:
        """Read that side; an empty letter means the other one."""
        side = Side(letter) if letter else self.cursor.side.other
        if self.comparison is not None and self.fitted.layout is Layout.READING:
            self.go(across(self.comparison, self.cursor, side))
        else:
            self.go(replace(self.cursor, side=side))
            if self.comparison is not None and occupied_side(self.comparison, self.cursor) is not side:
                self.message = f"{side.letter} has nothing in this row."

    def action_kind(self, kind: str, direction: int) -> None:
        """To the nearest row of that kind below, `direction` 1, or above, -1."""
        assert self.comparison is not None
        found = next_of_kind(self.comparison, self.cursor, ClaimKind(kind), direction)
        while found is not None and not is_shown(self.shown, found.row):
            found = next_of_kind(self.comparison, found, ClaimKind(kind), direction)
        if found is not None:
            self.go(found)
        else:
            self.message = f"No {kind} row {'below' if direction > 0 else 'above'}."

    def action_partner(self) -> None:
        """To the partner of the cursor's sentence, remembering the way back."""
        assert self.comparison is not None
        found = partner_of(self.comparison, self.cursor)
        if found is not None and not is_shown(self.shown, found.row):
            self.message = f"{PARTNER_HIDDEN}{self.way_to_all_rows()}."
        elif found is not None:
            self.jump(found)
        elif self.comparison.rows:
            self.message = f"Only {occupied_side(self.comparison, self.cursor).letter} says this: there is no partner."

    def action_back(self) -> None:
        """Back to before the last jump."""
        if found := self.history.back(self.cursor):
            place, self.history = found
            self.go(place)

    def action_forward(self) -> None:
        """Forward again, after going back."""
        if found := self.history.forward(self.cursor):
            place, self.history = found
            self.go(place)

    def on_comparison_view_row_chosen(self, event: ComparisonView.RowChosen) -> None:
        """A click reads that row, and works on that sentence; on the line of folded rows it unfolds them all."""
        if event.folded:
            self.folded = False
        self.go(Cursor(event.row, event.side))
        self.pick(self.hovered)

    def on_comparison_view_reference_chosen(self, event: ComparisonView.ReferenceChosen) -> None:
        """A click on a reference goes to the partner that it names; the way back leads to the sentence clicked."""
        assert self.comparison is not None
        self.go(at_sentence(self.comparison, event.side, event.sentence))
        found = partner_elsewhere(self.comparison, event.side, event.sentence)
        if found is not None and not is_shown(self.shown, found.row):
            self.message = f"{PARTNER_HIDDEN}{self.way_to_all_rows()}."
        elif found is not None:
            self.jump(found)

    def on_article_header_count_chosen(self, event: ArticleHeader.CountChosen) -> None:
        """A click on a count reads the next sentence that it counts; after the last one the first again."""
        if self.comparison is None or not self.comparison.rows:
            return
        rows = self.comparison.row_of[event.side]
        found = sentences_ahead(self.comparison, self.at, event.kind, event.side)
        number = next((each for each in found if is_shown(self.shown, rows[each])), None)
        if number is not None:
            self.jump(Cursor(rows[number], event.side))
            self.pick((event.side, number))
        elif found:
            self.message = f"They are all in rows that are not shown{self.way_to_all_rows()}."

    def on_overview_row_chosen(self, event: Overview.RowChosen) -> None:
        """A click on the strip reads that row; the way back is remembered, from where a drag began."""
        place = replace(self.cursor, row=event.row)
        if event.dragged:
            self.go(place)
        else:
            self.jump(place)

    def _read_on(self, line: int) -> bool:
        """Show the page from that line on; whether that is another one than before. A number counts rows, not lines."""
        view = self.view
        if self.counting or line == view.scroll_offset.y:
            return False
        self.message = ""
        view.scroll_to(y=line, animate=False)
        return True
