"""Correcting what is found about the cursor's sentence: relation, points, and what its block is."""

from __future__ import annotations

from tui.core.text import Role
from tui.presentation.choices import block_choice, point_choice, role_choice
from tui.review.correcting import blocks_near, points_at, set_role, turn_point, turn_relation
from tui.screens.working import Working


class Correcting(Working):
    """Actions that change what a link or a block is. The engine of acts is pure: see `tui.review.correcting`."""

    def action_turn_relation(self) -> None:
        """Call the cursor's link shared if it differs, differing if it is shared."""
        assert self.comparison is not None
        self.do(turn_relation(self.comparison, self.work, *self.at))

    def action_turn_point(self) -> None:
        """Dismiss the point of the cursor's sentence, or restore it; of several the editor chooses."""
        assert self.comparison is not None
        comparison = self.comparison
        points = points_at(comparison, *self.at)

        def turn(index: int) -> None:
            self.do(turn_point(comparison, self.work, *points[index]))

        if not points:
            self.message = "There is no point here to dismiss."
        elif len(points) == 1:
            turn(0)
        else:
            options = [point_choice(comparison.articles, link, point) for link, point in points]
            self.choose("Dismiss or restore which point?", options, turn)

    def action_set_role(self) -> None:
        """Change the role of a block here: choose the block, unless there is one only, then the role."""
        assert self.comparison is not None
        comparison = self.comparison
        side, sentence = self.at
        article = comparison.articles[side]
        blocks = blocks_near(comparison, side, sentence)
        roles = tuple(Role)

        def choose_role(index: int) -> None:
            block = blocks[index]

            def give(role: int) -> None:
                self.do(set_role(comparison, self.work, side, block, roles[role]))

            heading = f"{block_choice(article, block)} – what is it?"
            self.choose(heading, [*map(role_choice, roles)], give, roles.index(article.blocks[block].role))

        if len(blocks) == 1:
            choose_role(0)
        else:
            options = [block_choice(article, block) for block in blocks]
            here = blocks.index(article.sentences[sentence].block)
            self.choose(f"Change the role of which block of {side.letter}?", options, choose_role, here)
