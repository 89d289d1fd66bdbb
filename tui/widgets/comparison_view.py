"""Two articles beside each other in one of three layouts: one scroll area, painted line by line from cached strips."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.geometry import Region
from textual.strip import Strip

from tui.core.sides import Side
from tui.presentation.links_in_sight import laid_on
from tui.presentation.pages import Page
from tui.presentation.printed import selected_cells
from tui.presentation.reference_places import references_on
from tui.widgets.pointed_page import PointedPage
from tui.widgets.scrolled_page import marks_of

if TYPE_CHECKING:
    from tui.presentation.check_signs import Shown


class ComparisonView(PointedPage):
    """Paints the page, and paints it anew where what is asked for or marked has changed."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"comparison--{role}"
        for role in (
            *("shared", "differing", "unique-left", "unique-right"),
            *(
                "shared-claim",
                "differing-claim",
                "unique-left-claim",
                "unique-right-claim",
                "set-off",
                "point",
                "hit",
                "current-hit",
            ),
            *("id", "marked-id", "reference", "connector", "nothing", "aside", "fold", "sign"),
            *("cursor-row", "partner-row", "cursor-bar", "claim-at-hand", "check", "check-urgent", "selected"),
        )
    }

    # A hit is reversed, so its hue is the ground and its words are black; without colour it is still reversed.
    # The theme (or `App.get_theme_variable_defaults`) provides the variables of `tui.presentation.palette`:
    # $shared $differing $unique-left $unique-right $point $hit $muted $cursor-row $cursor-bar $partner-row
    # $claim-at-hand
    DEFAULT_CSS = """
    ComparisonView {
        width: 1fr;
        height: 1fr;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 0;
        background: $background;
        color: $foreground;

        & > .comparison--shared { color: $shared; }
        & > .comparison--differing { color: $differing; text-style: bold; }
        & > .comparison--unique-left { color: $unique-left; text-style: bold; }
        & > .comparison--unique-right { color: $unique-right; text-style: bold; }
        & > .comparison--unique-left-claim { color: $unique-left; text-style: italic; }
        & > .comparison--unique-right-claim { color: $unique-right; text-style: italic; }
        & > .comparison--point { color: $point; text-style: bold underline; }
        & > .comparison--hit { color: $hit; background: black; text-style: reverse; }
        & > .comparison--current-hit { color: $cursor-bar; background: $background; text-style: bold underline; }
        & > .comparison--set-off { color: $muted; }
        & > .comparison--id { color: $muted; }
        & > .comparison--marked-id { color: $foreground; text-style: bold; }
        & > .comparison--reference { color: $muted; }
        & > .comparison--connector { color: $muted; }
        & > .comparison--nothing { color: $muted; }
        & > .comparison--aside { color: $muted; }
        & > .comparison--fold { color: $muted; }
        & > .comparison--sign { text-style: not bold dim; }
        & > .comparison--cursor-row { background: $cursor-row; }
        & > .comparison--partner-row { background: $partner-row; }
        & > .comparison--cursor-bar { color: $cursor-bar; }
        & > .comparison--claim-at-hand { background: $claim-at-hand; }
        & > .comparison--check { color: $muted; }
        & > .comparison--check-urgent { color: $foreground; text-style: bold; }
        & > .comparison--selected { color: $foreground; background: $background; text-style: reverse; }
    }
    """

    ALLOW_SELECT = False

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of the lines in sight, from the cache where they were painted before."""
        self._fit()
        lines = self._lines
        if lines is None:
            return [self._painted.blank(crop.width)] * crop.height
        first = self.scroll_offset.y + crop.y
        strips = [self._painted.strip(lines, self._marks, lines.key(n)) for n in range(first, first + crop.height)]
        if self.selected is not None:
            runs = [tuple(selected_cells(lines, n, self.selected)) for n in range(first, first + crop.height)]
            strips = [self._painted.selected(strip, cells) for strip, cells in zip(strips, runs, strict=True)]
        strips = self._with_links(lines, first, strips)
        return strips if crop.width == self.size.width else [strip.crop(crop.x, crop.right) for strip in strips]

    def _with_links(self, lines: Page, first: int, strips: list[Strip]) -> list[Strip]:
        laid = laid_on(lines, self._marks, self.scroll_offset.y, self.size.height)
        if not laid and self.pointed is None:
            return strips
        return [
            self._painted.overlaid(strip, laid.get(line, ()), self._underlined(lines, line))
            for line, strip in enumerate(strips, first)
        ]

    def _underlined(self, lines: Page, line: int) -> list[range]:
        if self.pointed is None:
            return []
        return [place.cells for place in references_on(lines, line) if place[1:3] == self.pointed]

    def notify_style_update(self) -> None:
        """Forget everything painted in the old style."""
        super().notify_style_update()
        self._painted.clear()

    def watch_folded(self) -> None:
        """Fold or unfold the shared rows around the cursor's row, which stays where it is."""
        if self._lines is not None:
            self._keep_place(self._arrange)

    def watch_shown(self) -> None:
        """Leave out the rows that were not asked for, around the cursor's row, which stays where it is."""
        self._painted.clear()
        if self._lines is not None:
            self._keep_place(self._arrange)

    def watch_fitted(self) -> None:
        """Change the layout; the cursor's row is in sight, if it was at the same line of the screen."""
        self._fit()

    def watch_hits(self) -> None:
        """Mark the words searched for."""
        self._marks = marks_of(self)
        self._painted.clear()
        self.refresh()

    def watch_current_hit(self) -> None:
        """Mark the place that the search is at; only the sentences that it leaves and comes to look different."""
        before, self._marks = self._marks, marks_of(self)
        places = {(hit.side, hit.sentence) for hit in (before.current, self._marks.current) if hit is not None}
        if self._lines is not None and places:
            self._painted.forget_words(self._lines, places)
            self.refresh()

    def watch_hovered(self) -> None:
        """Light up both ends of the links of the sentence under the mouse."""
        self._light_up()

    def watch_worked_on(self) -> None:
        """Light up what pairs are made of."""
        self._light_up()

    def watch_at_hand(self) -> None:
        """Mark the words of the claim at hand."""
        self._light_up()

    def watch_signs(self, before: Mapping[tuple[Side, int], Shown], after: Mapping[tuple[Side, int], Shown]) -> None:
        """Show what the checks say; only the sentences of which they say something else look different."""
        self._marks = marks_of(self)
        if self._typesetter is not None:
            self._typesetter.tell(after)
            self._fit()
        if self._lines is not None:
            places = before.keys() | after.keys()
            self._painted.forget_words(self._lines, {at for at in places if before.get(at) != after.get(at)})
        self.refresh()

    def _light_up(self) -> None:
        before, self._marks = self._marks, marks_of(self)
        if self._lines is not None:
            self._painted.forget(self._lines, before.rows | self._marks.rows)
            self.refresh()
