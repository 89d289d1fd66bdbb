"""Align mode on the compare screen: the keys that say which sentences belong together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from tui.core.sides import Side
from tui.review import aligning as acts
from tui.screens.correcting import Correcting
from tui.screens.moving import Moving
from tui.widgets.bound_keys import key_shown

if TYPE_CHECKING:
    from tui.core.comparison import Comparison
    from tui.review.aligning import Answer
    from tui.review.work import Work


class Aligning(Moving, Correcting):
    """Actions of align mode. There the cursor goes from sentence to sentence, also inside a row."""

    def compute_worked_on(self) -> frozenset[tuple[Side, int]]:
        """The end of a link that waits; and which sentence is picked, where the row has several."""
        if not self.aligning or self.comparison is None or not self.comparison.rows:
            return frozenset()
        side, sentence = self.at
        several = len(self.comparison.rows[self.comparison.row_of[side][sentence]].sentences[side]) > 1
        return frozenset([self.link_from] if self.link_from else []) | ({(side, sentence)} if several else frozenset())

    def action_align(self) -> None:
        """Begin to align, or leave it."""
        self.message, self.link_from = "", None
        self.aligning = not self.aligning

    def action_leave_aligning(self) -> None:
        """Forget the end of a link that was marked; without one, leave align mode."""
        self.message = "" if self.link_from is None else "The link that was begun is forgotten."
        if self.link_from is None:
            self.aligning = False
        self.link_from = None

    def action_step(self, direction: int) -> None:
        """To the next sentence of a row with several while aligning, then as always."""
        if not self.aligning or self.counting or self.comparison is None:
            super().action_step(direction)
            return
        side, sentence = self.at
        sentences = self.comparison.rows[self.cursor.row].sentences[side]
        index = sentences.index(sentence) + direction
        if 0 <= index < len(sentences):
            self.message, self.picked = "", index
            return
        before = self.cursor
        super().action_step(direction)
        if direction < 0 and self.cursor != before:
            side, _ = self.at
            self.picked = len(self.comparison.rows[self.cursor.row].sentences[side]) - 1

    def action_align_split(self) -> None:
        """Take the sentence out of its row."""
        self._act(acts.split)

    def action_align_merge(self) -> None:
        """Take the next sentence of this side into the row."""
        self._act(acts.merge)

    def action_align_move(self, direction: int) -> None:
        """Give the sentence the next partner below, `direction` 1, or above, -1."""
        self._act(partial(acts.move, direction=direction))

    def action_align_pin(self) -> None:
        """Pin the sentence's links, or unpin them."""
        self._act(acts.pin)

    def action_align_unlink(self) -> None:
        """Take the sentence's links away."""
        self._act(acts.unlink)

    def action_align_accept(self) -> None:
        """Hold the row's links to be right, and go on to the next row."""
        self._act(acts.accept)
        said, sight = self.message, self.view.sight
        if sight is not None:
            self.go(replace(self.cursor, row=sight.row_beside(1)))
        self.message = said

    def action_realign(self) -> None:
        """Align the rest anew around what the editor holds."""
        self.do(acts.realign(self.work))

    def action_align_link(self) -> None:
        """Mark the sentence as one end of a link; on the other side, link the two."""
        assert self.comparison is not None
        side, sentence = self.at
        if self.link_from is None or self.link_from[0] is side:
            again = self.link_from == (side, sentence)
            self.link_from = None if again else (side, sentence)
            name, key = side.sentence_id(sentence), key_shown(self, "align.link")
            self.message = "" if again else f"{name}: go to its partner in {side.other.letter} and press {key} again"
            return
        _, other = self.link_from
        ends = (sentence, other) if side is Side.LEFT else (other, sentence)
        self.link_from = None
        self.do(acts.link(self.comparison, self.work, *ends))

    def _act(self, act: Callable[[Comparison, Work, Side, int], Answer]) -> None:
        assert self.comparison is not None
        self.do(act(self.comparison, self.work, *self.at))
