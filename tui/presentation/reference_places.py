"""Where references to partners elsewhere (`→ B14`) stand on the page, by cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tui.core.sides import Side
from tui.presentation.cells import cell_width
from tui.presentation.columns import GAP
from tui.presentation.pages import Page
from tui.presentation.reading_layout import BAR, sentences_on
from tui.presentation.reading_lines import ReadingLines
from tui.presentation.row_layout import RowLayout
from tui.presentation.screen_lines import LineKey, Part


class Place(NamedTuple):
    """A reference on a line, or the part of it that is on this line."""

    cells: range
    side: Side
    sentence: int
    """0-based number, on that side, of the sentence whose partner it names."""
    room: int = 0
    """Blank cells after the whole reference, up to the edge of its column."""


def referring_at(page: Page, line: int, x: int) -> tuple[Side, int] | None:
    """The sentence, by side and number, whose reference stands under a cell; None where there is no reference."""
    return next(((place.side, place.sentence) for place in references_on(page, line) if x in place.cells), None)


def references_on(page: Page, line: int) -> Iterator[Place]:
    """The references on a line of the page, left to right."""
    return _prose(page, line) if isinstance(page, ReadingLines) else _cells(page.layout, page.key(line))


def _cells(layout: object, key: LineKey | None) -> Iterator[Place]:
    if key is None or key.part is not Part.BODY or not isinstance(layout, RowLayout):
        return
    columns = layout.columns
    for side in Side:
        lines = layout.cell(key.row, side)
        line = lines[key.line] if key.line < len(lines) else None
        if line is None or not line.reference:
            continue
        x = columns.margin + columns.gutter + (0 if side is Side.LEFT else columns.text + GAP + columns.gutter)
        edge = min(x + columns.text, columns.width)
        owner = layout.sentence_at(key.row, key.line, x)
        if owner is not None:
            x += cell_width(line.text[line.start : line.end]) + (1 if line.start < line.end else 0)
            end = x + cell_width(line.reference)
            yield Place(range(x, end), *owner, max(0, edge - end))


def _prose(page: ReadingLines, number: int) -> Iterator[Place]:
    layout, key = page.layout, page.key(number)
    for side in Side:
        own = key.on(side)
        line = None if own is None else layout.columns[side].line(own)
        if line is None:
            continue
        margin = layout.margin + BAR + (0 if side is Side.LEFT else layout.room + GAP + BAR)
        text = line.paragraph.text
        for sentence in sentences_on(line):
            words_end = line.paragraph.words_start(sentence) + len(layout.content.texts[side][sentence])
            first, last = max(words_end, line.start), min(line.paragraph.end(sentence), line.end)
            if first < last:
                x = margin + cell_width(text[line.start : first])
                end = x + cell_width(text[first:last])
                ends_here = last == line.end and last == line.paragraph.end(sentence)
                yield Place(
                    range(x, end),
                    side,
                    sentence,
                    max(0, min(margin + layout.room, layout.width) - end) if ends_here else 0,
                )
