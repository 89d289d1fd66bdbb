"""The editor's work on the compare screen: every act goes through `do`, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tui.core.navigation import at_sentence
from tui.errors import TwosourceError
from tui.review.whereabouts import sentence_of
from tui.review.work import Act, Refused, Work
from tui.screens.comparing import Comparing
from tui.widgets.bound_keys import key_shown

if TYPE_CHECKING:
    from tui.review.aligning import Answer

NO_CHANGE = "That is how it stands already."


class Working(Comparing):
    """Does acts, takes them back and does them again. What an act corrects is compared again beside the screen."""

    def do(self, answer: Answer) -> bool:
        """Do the act and say so, or say why not; whether it is done now, or was before."""
        if isinstance(answer, Refused):
            self.message = answer.reason
            return False
        if not answer.changes:
            self.message = NO_CHANGE
            return True
        try:
            work = self.store.do(answer)
        except TwosourceError as error:
            self.not_done(error)
            return False
        self.take_in(work)
        self.message = self.done_words(answer)
        return True

    def not_done(self, error: TwosourceError) -> None:
        """Show the work as it is kept, and say why an act was not done."""
        self.take_in(self.store.work)
        self.message = error.message

    def done_words(self, act: Act) -> str:
        """What was done, and how to take it back."""
        key = key_shown(self, "undo")
        return f"{act.label} · {key} undoes" if key else act.label

    def take_in(self, work: Work) -> None:
        """Show this work; compare anew if it corrects other things than before."""
        before, self.work = self.work.corrections, work
        if work.corrections != before:
            self.link_from = None
            self.compare_anew()

    def action_undo(self) -> None:
        """Take the last act back, and show where it was done."""
        self._follow(self.store.undo, "Undone: {}", "There is nothing to undo.")

    def action_redo(self) -> None:
        """Do again what was undone last, and show where."""
        self._follow(self.store.redo, "Done again: {}", "There is nothing to do again.")

    def be_at(self, act: Act) -> None:
        """Be on what an act was done to, as far as the cursor's row has several such things."""

    def _follow(self, turn: Callable[[], Act | None], told: str, nothing: str) -> None:
        try:
            act = turn()
        except TwosourceError as error:
            self.not_done(error)
            return
        if act is None:
            self.message = nothing
            return
        assert self.comparison is not None
        place = sentence_of(self.comparison, act, self.at[0]) if self.comparison.rows else None
        if place is not None:
            side, sentence = place
            self.jump(at_sentence(self.comparison, side, sentence))
            self.pick(place)
        self.take_in(self.store.work)
        self.be_at(act)
        self.message = told.format(act.label)
