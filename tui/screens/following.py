"""What follows on the compare screen from the cursor and the checks: the claim at hand, signs and progress."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message

from tui.core.navigation import Cursor, clamped, occupied_side
from tui.review.checks import ClaimAt
from tui.screens.beside import Turns
from tui.screens.compare_state import CompareState

if TYPE_CHECKING:
    from tui.core.sides import Side
    from tui.review.checklist import Checklist, Item
    from tui.review.checks import Check
    from tui.review.work import Act


@dataclass
class Progressed(Message):
    """The claims were counted."""

    settled: int
    """How many need nothing more."""
    claims: int
    """How many there are to check."""


class ClaimsFound(Message):
    """All claims to check were looked for."""


class Following(CompareState):
    """Keeps the state of checking in step with cursor, work and comparison."""

    _told: tuple[int, int] | None = None
    """How many claims need nothing more, and how many there are, as it was told last."""
    searches: Turns
    """Of the searches for all claims of this screen."""

    def watch_cursor(self) -> None:
        """Another row has other claims."""
        self._find_claim()

    def watch_claim(self) -> None:
        """Another claim of the row is at hand."""
        self._find_claim()

    def watch_checklist(self) -> None:
        """Another comparison has other claims."""
        self._count()

    def watch_work(self) -> None:
        """Another act was done."""
        self._count()

    def pick(self, place: tuple[Side, int] | None) -> None:
        """Be on that sentence of the cursor's row, and on its first claim unless on one of its claims already."""
        super().pick(place)
        items = self.claims_in(self.cursor.row)
        mine = [index for index, item in enumerate(items) if (item.side, item.claim.sentence) == self.at]
        if mine and self.claim not in mine:
            self.claim = mine[0]

    def claims_in(self, row: int) -> tuple[Item, ...]:
        """The claims of a row on the side that the reader is on, or on the other where it has nothing."""
        if self.checklist is None or not self.checklist.comparison.rows:
            return ()
        cursor = clamped(self.checklist.comparison, Cursor(row, self.cursor.side))
        return self.checklist.at(cursor.row, occupied_side(self.checklist.comparison, cursor))

    def be_at(self, act: Act) -> None:
        """Be on the claim that an act was done to, if it is in the cursor's row."""
        for change in act.changes:
            if isinstance(change.subject, ClaimAt):
                self.take_claim(change.subject)

    def take_claim(self, at: ClaimAt) -> None:
        """Let the keys be about the first claim of the cursor's row that stands there; nothing changes without one."""
        found = next((item for item in self.claims_in(self.cursor.row) if item.at.overlaps(at)), None)
        if found is not None:
            self._take(found)

    def _take(self, item: Item) -> None:
        """Let the keys be about that claim of the cursor's row."""
        self.claim = item.number
        self.pick((item.side, item.claim.sentence))

    @work(exclusive=True, exit_on_error=False, group="checklist", description="looks for claims")
    async def look_for_claims(self) -> None:
        """Have all claims to check looked for; until somebody checks one, those of the cursor's row are enough."""
        if self.checklist is not None and not self.checklist.is_complete:
            await self.searches.beside(self.checklist.complete)
            self.post_message(ClaimsFound())

    def on_claims_found(self) -> None:
        """Tell how many claims there are."""
        self._count()

    def _count(self) -> None:
        if self.checklist is None:
            return
        checks = self.work.checks
        if checks or self.checklist.is_complete:
            self._tell_progress(self.checklist, checks)
        else:
            self.progress, self.signs = None, {}
        self._find_claim()

    def _tell_progress(self, checklist: Checklist, checks: Mapping[ClaimAt, Check]) -> None:
        from tui.presentation.check_signs import shown_checks
        from tui.review.progress import progress

        found = progress(checklist, checks)
        if checks or self.progress is not None:  # before the first check there is nothing to show
            self.progress = found
        if self._told != (found.settled, found.claims):
            self._told = found.settled, found.claims
            self.post_message(Progressed(*self._told))
        self.signs = shown_checks(checklist, checks, checklist.settled(checks))

    def _find_claim(self) -> None:
        items = self.claims_in(self.cursor.row)
        if self.checklist is None or not items:
            self.at_hand = None
            return
        from tui.presentation.check_details import ClaimAtHand
        from tui.review.taking_up import target_of

        checks = self.work.checks
        item = items[max(0, min(self.claim, len(items) - 1))]
        record = target_of(self.checklist, checks, item).record
        self.at_hand = ClaimAtHand(item, len(items), record, self.checklist.is_settled(checks, item))
