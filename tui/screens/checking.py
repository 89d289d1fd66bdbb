"""Checking claim by claim on the compare screen: one key decides and leads to the next open claim."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tui.core.navigation import Cursor, occupied_side
from tui.presentation.pieces import quoted, shortened
from tui.presentation.ways import is_shown
from tui.review.checks import Status
from tui.review.work import Act
from tui.screens.finding import Finding
from tui.screens.following import Following
from tui.screens.keeping import Keeping

if TYPE_CHECKING:
    from tui.review.checking import Stamp, Target
    from tui.review.checklist import Item, Place

NOTHING_TO_CHECK = "There is no claim here to check."
WORDS_IN_MESSAGE = 24
"""Cells that the words of a claim get in the status line, which a narrow window shares with the row."""
NO_DECISION = "There is no decision on this claim to take back."


class Checking(Following, Finding, Keeping):
    """Actions on the claim at hand. The acts are pure: see `tui.review.checking`."""

    def action_verdict(self, word: str) -> None:
        """Decide on the claim at hand, and go to the next open one if the editor wants that."""
        from tui.review.checking import decide

        status = Status(word)
        if status is Status.OPEN and self.at_hand is not None and self.at_hand.check.status is Status.OPEN:
            self.message = NO_DECISION
            return
        item = self._mark(lambda target, stamp: decide(target, status, stamp))
        if item is not None and status is not Status.OPEN and self.habits.settings.advance_after_verdict:
            said = self.message
            found = self._open_claim(item.place, 1)
            if found is not None:
                self._be_on(found)
            elif self.progress is not None and not self.progress.open:
                said += " · everything is settled"
            self.message = said

    def done_words(self, act: Act) -> str:
        """What was done, where a row has several claims with the words of the one that it was done to."""
        said = super().done_words(act)
        here = self.at_hand
        if here is None or here.place is None or all(change.subject != here.item.at for change in act.changes):
            return said
        words = shortened(quoted(here.item.words), WORDS_IN_MESSAGE)
        return said.replace(here.item.name, f"{here.item.name} “{words}”", 1)

    def action_flag(self) -> None:
        """Flag the claim for later, or take the flag off."""
        from tui.review.checking import flag

        self._mark(flag)

    def action_claim(self, direction: int) -> None:
        """To the next claim of the row, `direction` 1, or the one before, -1; then on to the next row with one."""
        if self.checklist is None or self.comparison is None:
            return
        here = self.claims_in(self.cursor.row)
        if 0 <= self.claim + direction < len(here):
            self.message = ""
            self._take(here[self.claim + direction])
            return
        row = self.cursor.row + direction
        while 0 <= row < len(self.comparison.rows):
            if is_shown(self.shown, row) and (items := self.claims_in(row)):
                side = self.cursor.side
                self.go(Cursor(row, side))
                self._take(items[0 if direction > 0 else -1])
                return
            row += direction
        self.message = f"There is no claim {'below' if direction > 0 else 'above'}."

    def action_hit(self, direction: int) -> None:
        """To the next open claim, or while searching to the next place found."""
        if self.hits:
            super().action_hit(direction)
            return
        place = self.at_hand.item.place if self.at_hand else (self.cursor.row, 0, -1)
        found = self._open_claim(place, direction)
        if found is not None:
            self._be_on(found, jump=True)
        else:
            self.message = f"No open claim {'below' if direction > 0 else 'above'}."

    def action_next_note(self, direction: int) -> None:
        """To the next row and side with something that the editor wrote or asked, or the one before."""
        from tui.review.progress import next_remark

        if self.checklist is None or self.comparison is None:
            return
        row, side = self.cursor.row, occupied_side(self.comparison, self.cursor)
        span = self.at_hand.item.at.span if self.at_hand else None
        found = next_remark(self.checklist, self.work.checks, row, side, direction, span)
        while found is not None and found.row is not None and not is_shown(self.shown, found.row):
            found = next_remark(self.checklist, self.work.checks, found.row, found.at.side, direction, found.at.span)
        if found is None or found.row is None:
            self.message = f"No note {'below' if direction > 0 else 'above'}."
            return
        self.jump(Cursor(found.row, found.at.side))
        self.take_claim(found.at)

    def _mark(self, act: Callable[[Target, Stamp], Act], item: Item | None = None) -> Item | None:
        """Do this to the claim at hand, or to another one; the claim if it was done."""
        from tui.review.checking import Stamp
        from tui.review.taking_up import target_of

        item = item or (self.at_hand.item if self.at_hand else None)
        if item is None:
            self.message = NOTHING_TO_CHECK
            return None
        assert self.checklist is not None
        target = target_of(self.checklist, self.work.checks, item)
        return item if self.do(act(target, Stamp.now(self.checker))) else None

    def _open_claim(self, place: Place, direction: int) -> Item | None:
        """The next open claim in a row that is shown."""
        assert self.checklist is not None
        found = self.checklist.next_open(self.work.checks, place, direction)
        while found is not None and not is_shown(self.shown, found.row):
            found = self.checklist.next_open(self.work.checks, found.place, direction)
        return found

    def _be_on(self, item: Item, *, jump: bool = False) -> None:
        (self.jump if jump else self.go)(Cursor(item.row, item.side))
        self._take(item)
