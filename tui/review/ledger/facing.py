"""Between the screen and the ledger: sides as the articles were opened, and as the ledger has them."""

from __future__ import annotations

from dataclasses import dataclass

from tui.review.carry_report import CarryReport
from tui.review.ledger.clashes import Clash
from tui.review.swapping import swapped_act, swapped_report, swapped_work
from tui.review.without_words import act_without_words
from tui.review.work import Act, Change, Work


@dataclass(frozen=True, slots=True)
class Facing:
    """How one session looks at a pair."""

    swapped: bool
    """Whether the ledger has it with the sides the other way round."""
    keep_text: bool

    def inward(self, act: Act) -> Act:
        """An act as the ledger has it, without words if it keeps none."""
        act = self.act(act)
        return act if self.keep_text else act_without_words(act)

    def act(self, act: Act) -> Act:
        """An act turned to the other side of the border."""
        return swapped_act(act) if self.swapped else act

    def changes(self, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """Changes turned to the other side of the border."""
        return self.act(Act("", changes)).changes

    def work(self, work: Work) -> Work:
        """The ledger's work as the screen has it."""
        return swapped_work(work) if self.swapped else work

    def report(self, report: CarryReport | None) -> CarryReport | None:
        """The ledger's report as the screen has it."""
        return swapped_report(report) if report is not None and self.swapped else report

    def clash(self, clash: Clash) -> Clash:
        """The ledger's clash as the screen has it."""
        if not self.swapped:
            return clash
        again = None if clash.again is None else self.act(clash.again)
        return Clash(clash.message, self.changes(clash.met), again)
