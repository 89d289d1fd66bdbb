"""The page in any layout: one way to ask what stands where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from tui.core.navigation import Cursor, at_sentence, occupied_side
from tui.core.sides import Side
from tui.presentation.check_signs import Shown
from tui.presentation.layouts import Layout
from tui.presentation.linear_layout import LinearLayout
from tui.presentation.linear_text import LinearText
from tui.presentation.reading_layout import ReadingLayout
from tui.presentation.reading_lines import BesideKey, ReadingLines
from tui.presentation.reading_text import ReadingText
from tui.presentation.row_content import RowContent
from tui.presentation.row_layout import RowLayout
from tui.presentation.screen_lines import LineKey, Part, ScreenLines

Page = ScreenLines | ReadingLines
"""Lines in order, with one way to ask for `total`, `top`, `end`, `row_at`, `beside`, `key`, `line_of`, `position`."""

PageKey = LineKey | BesideKey
"""What a line of a page shows."""

LaidOut = RowLayout | LinearLayout | ReadingLayout
"""A comparison broken into lines at one width."""


class Typesetter:
    """Lays out one comparison, and keeps what does not change with the width."""

    def __init__(self, content: RowContent) -> None:
        self.content = content
        self._kept: dict[Layout, LaidOut] = {}

    def tell(self, checks: Mapping[tuple[Side, int], Shown]) -> None:
        """Let the linear layout tell these checks from now on; the others show them by signs."""
        told = {place: tuple(map(self.content.shown, found.told)) for place, found in checks.items() if found.told}
        if told != self.content.told_checks:
            self.content.told_checks = told
            self._kept.pop(Layout.LINEAR, None)

    def laid_out(self, layout: Layout, width: int) -> LaidOut:
        """The comparison in that layout, `width` cells wide; the last of each layout is kept for coming back."""
        found = self._kept.get(layout)
        if found is None or found.width != width:
            found = self._kept[layout] = self._made(layout, width)
        return found

    def _made(self, layout: Layout, width: int) -> LaidOut:
        if layout is Layout.ROWS:
            return RowLayout(self.content, width)
        if layout is Layout.LINEAR:
            return LinearLayout(self._linear_text, width)
        return ReadingLayout(self._reading_text, width)

    @cached_property
    def _linear_text(self) -> LinearText:
        return LinearText(self.content)

    @cached_property
    def _reading_text(self) -> ReadingText:
        return ReadingText(self.content)


def arranged(
    laid: LaidOut, cursor: Cursor, *, folded: bool = False, shown: Sequence[int] | None = None, shift: int = 0
) -> Page:
    """The lines of a layout in order. `cursor` is on a side on which its row has a sentence: that side is read.

    `folded`: runs of shared rows are one line (not while reading); `shown`: the rows asked for, None for all;
    `shift`: how much further the other column is while reading.
    """
    if isinstance(laid, ReadingLayout):
        return ReadingLines(laid, cursor.side, shift, shown)
    return ScreenLines(laid, folded, cursor.row, shown)


def sentence_at(page: Page, line: int, x: int) -> tuple[Side, int] | None:
    """The sentence, by side and number, under the cell `x` of a line; None where there is none."""
    key = page.key(line)
    if isinstance(page, ReadingLines):
        assert isinstance(key, BesideKey)
        side = page.layout.side_at(x)
        number = key.on(side)
        sentence = page.layout.sentence_at(side, number, x) if number is not None else None
        return None if sentence is None else (side, sentence)
    if not isinstance(key, LineKey) or key.part is not Part.BODY:
        return None
    return page.layout.sentence_at(key.row, key.line, x)


def chosen_at(page: Page, line: int, x: int) -> Cursor | None:
    """Where a click on the cell `x` of a line leads: a sentence, or the first of the rows that a fold stands for."""
    comparison = page.layout.content.comparison
    found = sentence_at(page, line, x)
    if found is not None:
        return at_sentence(comparison, *found)
    key = page.key(line)
    if not isinstance(key, LineKey) or key.part not in (Part.BODY, Part.FOLD):
        return None
    side = page.layout.side_at(x)
    return Cursor(key.row, occupied_side(comparison, Cursor(key.row, side)))
