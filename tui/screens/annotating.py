"""Writing on a claim: notes, wordings and sources; drafts that outlast the app; coming back to where one left off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui.core.navigation import Cursor
from tui.core.sides import Side
from tui.review.checks import Source, Status
from tui.screens.checking import NOTHING_TO_CHECK, Checking
from tui.settings.drafts import Drafts, draft_name

if TYPE_CHECKING:
    from tui.review.checklist import Checklist, Item
    from tui.review.ledger import Session
    from tui.screens.noting import Written
    from tui.screens.sourcing import Sourced

NOT_KEPT = "Not kept; what you wrote is there when you come back to it."


class Annotating(Checking):
    """Actions that open a box to write in. What is typed there is a draft until it is kept or taken out again."""

    drafts: Drafts
    """What was written and not kept."""

    def keep_in(self, session: Session) -> None:
        """Keep the work there, and go to where it was left."""
        super().keep_in(session)
        self.call_after_refresh(self._resume)

    def action_note(self) -> None:
        """Write a note on the claim at hand, and the wording that should stand there."""
        from tui.review.checking import remark
        from tui.screens.noting import NoteScreen, Written

        if self.at_hand is None:
            self.message = NOTHING_TO_CHECK
            return
        item, check = self.at_hand.item, self.at_hand.check
        name = f"note:{self._draft_name(item)}"
        keep = partial(self._keep_note, name)

        def take(written: Written | None) -> None:
            drafted = name in self.drafts.all()
            if written is not None and not written.kept:
                keep(written)
                self.message = NOT_KEPT
            elif written is None:
                keep(None)
                self.message = "" if drafted else "Nothing was changed."
            elif self._mark(lambda target, stamp: remark(target, written.note, written.wording, stamp), item):
                keep(None)

        before, draft = Written(check.note, check.suggestion), written_in(self.drafts.all().get(name))
        self.app.push_screen(NoteScreen(item, before, draft, self.habits.rows, keep), take)

    def action_source(self) -> None:
        """Add, change or remove what the check of the claim at hand rests on."""
        from tui.review.checking import set_sources
        from tui.screens.sourcing import SourceScreen

        if self.at_hand is None:
            self.message = NOTHING_TO_CHECK
            return
        item = self.at_hand.item
        name = f"sources:{self._draft_name(item)}"
        keep = partial(self._keep_sources, name)

        def take(sourced: Sourced | None) -> None:
            if sourced is not None and not sourced.kept:
                keep(sourced)
                self.message = NOT_KEPT
            elif sourced is None or self._mark(lambda target, stamp: set_sources(target, sourced.sources, stamp), item):
                keep(None)

        draft = sources_in(self.drafts.all().get(name))
        self.app.push_screen(SourceScreen(item, self.at_hand.check.sources, draft, self.habits.rows, keep), take)

    def _keep_note(self, name: str, written: Written | None) -> None:
        self.drafts.keep(name, written and [written.note, written.wording])

    def _keep_sources(self, name: str, sourced: Sourced | None) -> None:
        self.drafts.keep(name, sourced and [[s.title, s.place, s.date, s.who] for s in sourced.sources])

    def _draft_name(self, item: Item) -> str:
        assert self.comparison is not None
        side = item.side.other if self.mirrored else item.side  # as it was opened
        return draft_name(
            self.comparison.articles[item.side].sentences[item.claim.sentence].text, side.letter, item.claim.span
        )

    def _resume(self) -> None:
        """Be where there is something to go on with, and say what was written and not kept."""
        if self.checklist is None or self.comparison is None or self.cursor != Cursor():
            return
        drafts = {name.partition(":")[2] for name in self.drafts.all()}
        drafted = [item for item in self.checklist.items if self._draft_name(item) in drafts] if drafts else []
        found = drafted[0] if drafted else self._to_go_on_with(self.checklist)
        if found is not None:
            self._be_on(found)
        if drafted:
            names = ", ".join(dict.fromkeys(item.name for item in drafted))
            self.message = f"Written and not kept on {names}: it is in the box again."

    def _to_go_on_with(self, checklist: Checklist) -> Item | None:
        """Of a changed text the first claim to be checked again, else the open one behind this checker's last check."""
        checks = self.work.checks
        if self.session is not None and self.session.carried is not None:
            again = [at for at, check in checks.items() if check.status is Status.RECHECK]
            return next((item for item in checklist.items if any(map(item.at.overlaps, again))), None)
        mine = [at for at, check in checks.items() if check.checker == self.checker]
        if not mine:
            return None
        last = max(mine, key=lambda at: (checks[at].at, at.side is Side.RIGHT, at.span))
        there = [item for item in checklist.items if item.at.overlaps(last)]
        return (self._open_claim(there[-1].place, 1) or there[-1]) if there else None


def written_in(draft: object) -> Written | None:
    """A note and a wording from JSON's own types; None for anything else."""
    from tui.screens.noting import Written

    match draft:
        case [str(note), str(wording)]:
            return Written(note, wording)
    return None


def sources_in(draft: object) -> tuple[Source, ...] | None:
    """Sources from JSON's own types; None for anything else."""

    if not isinstance(draft, list):
        return None
    found = [
        each for each in draft if isinstance(each, list) and len(each) == 4 and all(isinstance(f, str) for f in each)
    ]
    return tuple(Source(*fields) for fields in found)
