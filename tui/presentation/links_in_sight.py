"""What is laid over the painted lines for links whose ends stand in different rows: connector, and where partners are.

Only for the links of the cursor's row and of the sentence under the mouse; more would make a net of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from tui.core.sides import Pair, Side
from tui.presentation.connector import ABOVE, BELOW, Tie, connector
from tui.presentation.marks import Apart, Marks
from tui.presentation.pages import Page
from tui.presentation.reference_places import references_on
from tui.presentation.row_layout import RowLayout
from tui.presentation.screen_lines import LineKey, Part

CURSORS_LANE, HOVERED_LANE = 1, 2
"""Cells of the gap between the columns: each connector has its own, so that two links are never taken for one."""


class Laid(NamedTuple):
    """Words of one-cell characters to be laid over blank cells of a line."""

    x: int
    """The first of the cells."""
    words: str
    role: str
    """Of the style sheet."""


class Screenful(NamedTuple):
    """The part of a page that is on the screen: the lines `first` up to `end`."""

    page: Page
    first: int
    end: int

    def line_of(self, side: Side, sentence: int) -> int:
        """The line that a sentence is at: its first one in sight, else the nearest to that."""
        content = self.page.layout.content
        row = content.comparison.row_of[side][sentence]
        top = self.page.line_of(row, side, sentence, 0)
        bottom = self.page.line_of(row, side, sentence, len(content.texts[side][sentence]))
        return min(max(top, self.first), bottom) if top < self.first else top

    def shows(self, side: Side, sentence: int) -> bool:
        """Whether something of a sentence is in sight, and not only a line that stands for its row."""
        line = self.line_of(side, sentence)
        key = self.page.key(line)
        stands_for = isinstance(key, LineKey) and key.part is not Part.BODY
        return self.first <= line < self.end and not stands_for


def laid_on(page: Page, marks: Marks, first: int, height: int) -> dict[int, list[Laid]]:
    """What to lay over each line of the page, on a screen of `height` lines that begins at `first`."""
    found: dict[int, list[Laid]] = {}
    screenful = Screenful(page, first, min(first + height, page.total))
    if marks.apart or marks.hovered_apart:
        for line, laid in (*_connectors(screenful, marks), *_whereabouts(screenful, marks)):
            found.setdefault(line, []).append(laid)
    return found


def _connectors(screenful: Screenful, marks: Marks) -> Iterator[tuple[int, Laid]]:
    """Where rows stand below each other there is a way from one to another; else the partner is brought level."""
    layout = screenful.page.layout
    if not isinstance(layout, RowLayout):
        return
    for links, lane in ((marks.apart, CURSORS_LANE), (marks.hovered_apart, HOVERED_LANE)):
        ties = [Tie(*(screenful.line_of(side, sentence) for side, sentence in ends(link))) for link in links]
        for line, sign in connector(ties, screenful.first, screenful.end).items():
            yield line, Laid(layout.columns.gap + lane, sign, "connector")


def _whereabouts(screenful: Screenful, marks: Marks) -> Iterator[tuple[int, Laid]]:
    """After a reference to a partner that is out of sight, in which direction and row it stands: ` ↓ row 31`."""
    told = _told(screenful, (*marks.apart, *marks.hovered_apart))
    for line in range(screenful.first, screenful.end) if told else ():
        for place in references_on(screenful.page, line):
            partners = told.get((place.side, place.sentence), ())
            for words in (_words(partners), _arrows(partners)):
                if partners and len(words) <= place.room:
                    yield line, Laid(place.cells.stop, words, "reference")
                    break


Told = tuple[tuple[str, int], ...]
"""Partners out of sight: arrow and 0-based row of each."""


def _told(screenful: Screenful, links: tuple[Apart, ...]) -> dict[tuple[Side, int], Told]:
    """For each sentence, by side and number, its partners out of sight, from the top down."""
    found: dict[tuple[Side, int], set[tuple[int, str]]] = {}
    row_of = screenful.page.layout.content.comparison.row_of
    for link in links:
        own = Pair(*ends(link))
        for side in Side:
            partner = own[side.other]
            if not screenful.shows(*partner):
                row = row_of[partner[0]][partner[1]]
                arrow = BELOW if row > row_of[side][own[side][1]] else ABOVE
                found.setdefault(own[side], set()).add((row, arrow))
    return {place: tuple((arrow, row) for row, arrow in sorted(told)) for place, told in found.items()}


def _words(partners: Told) -> str:
    """` ↑ row 3 ↓ rows 31, 44`."""
    words = ""
    for arrow, told in groupby(partners, key=lambda partner: partner[0]):
        rows = [str(row + 1) for _, row in told]
        words += f" {arrow} {'row' if len(rows) == 1 else 'rows'} {', '.join(rows)}"
    return words


def _arrows(partners: Told) -> str:
    return "".join(f" {arrow}" for arrow, _ in groupby(partners, key=lambda partner: partner[0]))


def ends(link: Apart) -> Iterator[tuple[Side, int]]:
    """Both sentences of a link, by side and number."""
    return zip(Side, link, strict=True)
