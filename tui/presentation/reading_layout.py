"""The paragraphs of both articles broken into lines at one width: two columns of different height."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from tui.core.sides import Pair, Side
from tui.presentation.cells import cluster_under
from tui.presentation.columns import GAP, LONGEST_LINE, NARROWEST_LINE, RIGHT_EDGE
from tui.presentation.reading_text import Paragraph, ReadingText
from tui.presentation.wrapping import wrap

BAR = 2
"""Cells before each column of text: the cursor's bar and a blank."""


class ProseLine(NamedTuple):
    """A line of one column: `text[start:end]` of a paragraph."""

    paragraph: Paragraph
    start: int
    end: int


class Column:
    """One article in lines, a blank one between two paragraphs."""

    def __init__(self, paragraphs: tuple[Paragraph, ...], sentences: int, width: int) -> None:
        self.paragraphs = paragraphs
        self._breaks = [wrap(paragraph.text, width) for paragraph in paragraphs]
        self._tops = array("l", accumulate((len(breaks) + 1 for breaks in self._breaks), initial=0))
        self.total = max(0, self._tops[-1] - 1)
        """How many lines there are; none is blank at the end."""
        self.places = array("l", bytes(array("l").itemsize * sentences))
        """For each sentence the paragraph it is in."""
        self.first_lines = array("l", bytes(array("l").itemsize * sentences))
        """For each sentence the line on which it begins; ascending."""
        for number, paragraph in enumerate(paragraphs):
            for offset, start in enumerate(paragraph.starts):
                self.places[paragraph.first + offset] = number
                self.first_lines[paragraph.first + offset] = self._line(number, start)

    def line(self, number: int) -> ProseLine | None:
        """What stands on a line; None where it is blank or outside."""
        if not 0 <= number < self.total:
            return None
        index = bisect_right(self._tops, number) - 1
        breaks, paragraph = self._breaks[index], self.paragraphs[index]
        at = number - self._tops[index]
        if at >= len(breaks):
            return None
        end = breaks[at + 1] if at + 1 < len(breaks) else len(paragraph.text)
        start = breaks[at]
        return ProseLine(paragraph, start, start + len(paragraph.text[start:end].rstrip(" ")))

    def line_of(self, sentence: int, at: int) -> int:
        """The line on which the place `at` of a sentence's words stands."""
        number = self.places[sentence]
        paragraph = self.paragraphs[number]
        return self._line(number, min(paragraph.words_start(sentence) + at, paragraph.end(sentence)))

    def last_line(self, sentence: int) -> int:
        """The line on which a sentence ends."""
        number = self.places[sentence]
        return self._line(number, self.paragraphs[number].end(sentence) - 1)

    def _line(self, number: int, place: int) -> int:
        return self._tops[number] + bisect_right(self._breaks[number], place) - 1


class ReadingLayout:
    """Both columns at one width of the page."""

    def __init__(self, text: ReadingText, width: int) -> None:
        self.text = text
        self.content = text.content
        self.width = width
        self.rows = len(text.content.comparison.rows)
        room = (width - GAP - RIGHT_EDGE) // 2 - BAR
        self.room = max(NARROWEST_LINE, min(LONGEST_LINE, room))
        """Width of each column of text."""
        self.margin = max(0, (width - 2 * (BAR + self.room) - GAP - RIGHT_EDGE) // 2)
        """Empty cells before the left column, so that both together stand in the middle."""
        self.columns: Pair[Column] = Pair(self._column(Side.LEFT), self._column(Side.RIGHT))

    def side_at(self, x: int) -> Side:
        """The side that has this cell of a line."""
        return Side.LEFT if x < self.margin + BAR + self.room + GAP // 2 + 1 else Side.RIGHT

    def sentence_at(self, side: Side, line: int, x: int) -> int | None:
        """The sentence of a side under the cell `x` of one of its lines; None where there is none."""
        found = self.columns[side].line(line)
        if found is None:
            return None
        cell = x - self.margin - BAR - (0 if side is Side.LEFT else BAR + self.room + GAP)
        place = found.start + cluster_under(found.paragraph.text[found.start : found.end], max(0, cell)).start
        return found.paragraph.sentence_at(min(place, found.end))

    def lines_of(self, row: int, side: Side) -> range:
        """The lines of a column on which the sentences of a row stand."""
        sentences = self.content.comparison.rows[row].sentences[side]
        if not sentences:
            return range(0)
        column = self.columns[side]
        return range(column.first_lines[sentences[0]], column.last_line(sentences[-1]) + 1)

    def _column(self, side: Side) -> Column:
        sentences = len(self.content.comparison.articles[side].sentences)
        return Column(self.text.paragraphs[side], sentences, self.room)


def sentences_on(line: ProseLine) -> Iterator[int]:
    """The sentences of which something is on a line."""
    paragraph = line.paragraph
    first = paragraph.sentence_at(line.start)
    if first is None:
        return
    for sentence in range(first, paragraph.first + len(paragraph.starts)):
        if sentence > first and paragraph.starts[sentence - paragraph.first] >= line.end:
            return
        yield sentence
