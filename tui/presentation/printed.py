"""Where the words of the articles stand on the page, by cells; all that is not theirs (ids, signs, gutters) left out.

The shown text has as many characters as the article's, so a place on the page is a place in the article, and back.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from tui.core.selecting import Selection
from tui.core.sides import Side
from tui.core.spans import Span
from tui.presentation.cells import cell_width, cluster_under, edges, whole
from tui.presentation.columns import GAP
from tui.presentation.linear_layout import MARK, LinearLayout, PassageLine
from tui.presentation.pages import Page
from tui.presentation.reading_layout import BAR, ProseLine, sentences_on
from tui.presentation.reading_lines import ReadingLines
from tui.presentation.row_layout import RowLayout
from tui.presentation.screen_lines import LineKey, Part


class Printed(NamedTuple):
    """Words of one article on one line of the page."""

    side: Side
    x: int
    """The cell in which they begin."""
    text: str
    """As shown; never empty."""
    place: int
    """Where they begin in the article's text."""

    @property
    def end(self) -> int:
        """Where they end in the article's text."""
        return self.place + len(self.text)

    def at(self, x: int) -> Span:
        """What the article has under a cell: a character as readers see it; nothing left or right of the words."""
        cell = x - self.x
        if cell < 0:
            return Span(self.place, self.place)
        found = cluster_under(self.text, cell)
        return Span(found.start, found.end).shifted(self.place)

    def cells(self, span: Span) -> tuple[int, int] | None:
        """The first cell that these characters of the article take here, and the one behind them; None for none."""
        start, end = max(span.start, self.place) - self.place, min(span.end, self.end) - self.place
        if start >= end:
            return None
        start, end = whole(edges(self.text), start, end)
        first = self.x + cell_width(self.text[:start])
        return first, first + cell_width(self.text[start:end])


def printed_on(page: Page, line: int) -> tuple[Printed, ...]:
    """The words on a line of the page, left to right."""
    if isinstance(page, ReadingLines):
        return tuple(_prose(page, line))
    key = page.key(line)
    if key is None or key.part not in (Part.LEAD, Part.BODY):
        return ()
    if isinstance(page.layout, LinearLayout):
        return tuple(_passage(page.layout, key))
    assert isinstance(page.layout, RowLayout)
    return tuple(_cells(page.layout, key))


def pressed_at(page: Page, line: int, x: int) -> tuple[Side, Span] | None:
    """The side on which a drag from there selects, and the character there; None where no side has words.

    Beside the words of a column it is the nearest place in them, without a character.
    """
    found = printed_on(page, line)
    if isinstance(page, ReadingLines) or isinstance(page.layout, RowLayout):
        side = page.layout.side_at(x)
        return side, place_at(page, side, line, x)
    return (found[0].side, found[0].at(x)) if found else None


def place_at(page: Page, side: Side, line: int, x: int) -> Span:
    """What a side has under a cell of the page; where it has nothing, the place behind what stands above, empty."""
    mine = [printed for printed in printed_on(page, line) if printed.side is side]
    for printed in mine:
        if x < printed.x + cell_width(printed.text):
            return printed.at(x)
    at = mine[-1].end if mine else _end_above(page, side, line)
    return Span(at, at)


def selected_cells(page: Page, line: int, selection: Selection) -> Iterator[tuple[int, int]]:
    """The runs of cells, first and behind the last, on a line of the page that show selected words."""
    for printed in printed_on(page, line):
        if printed.side is selection.side and (cells := printed.cells(selection.span)) is not None:
            yield cells


def _end_above(page: Page, side: Side, line: int) -> int:
    """Where the text of a side ends that stands on a line, or else above it."""
    if isinstance(page, ReadingLines):
        number = line if side is page.side else line + page.shift
        column = page.layout.columns[side]
        last = min(number, column.total - 1)
        found = [printed for n in (last - 1, last) for printed in _prose_line(page, side, column.line(n))]
        return found[-1].end if found else 0
    line = min(line, page.total - 1)
    key = page.key(line)
    if key is None:
        return 0
    while line >= page.start(key.row):
        if mine := [printed for printed in printed_on(page, line) if printed.side is side]:
            return mine[-1].end
        line -= 1
    comparison = page.layout.content.comparison
    before = bisect_left(comparison.row_of[side], key.row) - 1
    return comparison.articles[side].sentences[before].span.end if before >= 0 else 0


def _cells(layout: RowLayout, key: LineKey) -> Iterator[Printed]:
    columns = layout.columns
    for side in Side:
        x = columns.margin + columns.gutter + (0 if side is Side.LEFT else columns.text + GAP + columns.gutter)
        if key.part is Part.LEAD:
            line = layout.aside_line(key.row, side, key.line)
        else:
            lines = layout.cell(key.row, side)
            line = lines[key.line] if key.line < len(lines) else None
        if line is None or line.start >= line.end:
            continue
        start = layout.content.place_of(side, line.sentence, line.block)
        yield Printed(side, x, line.text[line.start : line.end], start + line.start)


def _passage(layout: LinearLayout, key: LineKey) -> Iterator[Printed]:
    if key.part is Part.BODY:
        line: PassageLine | None = layout.lines(key.row)[key.line]
    else:
        line = layout.aside_line(key.row, key.line)
    side = None if line is None else line.passage.side
    if line is None or side is None:
        return
    passage, first = line.passage, max(line.start, line.passage.words)
    if first < line.end:
        x = MARK + line.indent + cell_width(passage.text[line.start : first])
        sentence = passage.sentence if passage.block is None else None
        start = layout.content.place_of(side, sentence, passage.block)
        yield Printed(side, x, passage.text[first : line.end], start + first - passage.words)


def _prose(page: ReadingLines, line: int) -> Iterator[Printed]:
    key = page.key(line)
    for side in Side:
        number = key.on(side)
        if number is not None:
            yield from _prose_line(page, side, page.layout.columns[side].line(number))


def _prose_line(page: ReadingLines, side: Side, line: ProseLine | None) -> Iterator[Printed]:
    if line is None:
        return
    layout, paragraph = page.layout, line.paragraph
    x = layout.margin + BAR + (0 if side is Side.LEFT else layout.room + GAP + BAR)
    if paragraph.block is not None:
        start = layout.content.place_of(side, None, paragraph.block)
        yield Printed(side, x, paragraph.text[line.start : line.end], start + line.start)
        return
    for sentence in sentences_on(line):
        words = paragraph.words_start(sentence)
        first = max(line.start, words)
        last = min(line.end, words + len(layout.content.texts[side][sentence]))
        if first < last:
            start = layout.content.place_of(side, sentence)
            across = x + cell_width(paragraph.text[line.start : first])
            yield Printed(side, across, paragraph.text[first:last], start + first - words)
