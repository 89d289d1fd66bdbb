"""Rows broken into lines at one width: both cells of a row are equally high, so the columns can never drift.

A row is its lead (a blank line, blocks that are not compared) and its body (the sentences). Heights are plain arrays;
where a row stands on the screen is the business of `screen_lines`.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import pairwise

from tui.core.sides import BOTH, Side
from tui.presentation.cells import cell_width
from tui.presentation.columns import Columns
from tui.presentation.row_content import RowContent
from tui.presentation.wrapping import line_counts, wrap

KEPT_CELLS = 200
"""Some screens of cells. A page asks for the cell of every line that it paints, and a cell may have thousands."""


@dataclass(frozen=True, slots=True)
class CellLine:
    """One line of one cell: `text[start:end]` of a sentence or of a block set aside, or only a reference."""

    text: str
    start: int
    end: int
    sentence: int | None = None
    """0-based index on its side; None for a block set aside and for an empty cell."""
    first: bool = False
    """Whether id and glyph stand before it."""
    reference: str = ""
    """Stands after the text: where the partner is."""
    block: int | None = None
    """0-based index on its side of the block set aside."""


class RowLayout:
    """All rows of a comparison at one width."""

    def __init__(self, content: RowContent, width: int) -> None:
        self.content = content
        longest = max(len(side.sentence_id(len(content.texts[side]) - 1)) for side in BOTH)
        self.width = width
        self.columns = Columns.fitting(width, longest)
        self._cells: dict[tuple[int, Side], list[CellLine]] = {}
        self.rows = len(content.comparison.rows)
        self.heights = self._heights()
        """Lines of each row's body."""
        self.aside_heights = array("l", bytes(array("l").itemsize * (self.rows + 1)))
        """Lines of the blocks set aside before each row; one more entry for those after the last."""
        self.leads = array("l", (False, *content.new_block[1:], False) if self.rows else (False,))
        """Lines above the body of each row, and after the last: blank lines and blocks set aside."""
        for row in content.asides.left.keys() | content.asides.right.keys():
            self.aside_heights[row] = max(len(self._aside_lines(row, side)) for side in BOTH)
            self.leads[row] = self._lead(row)

    def aside_line(self, row: int, side: Side, line: int) -> CellLine | None:
        """A line of a row's lead on one side; None where it is blank."""
        line -= 1 if row else 0
        found = self._aside_lines(row, side) if line >= 0 else []
        return found[line] if 0 <= line < len(found) else None

    def cell(self, row: int, side: Side) -> list[CellLine]:
        """The lines of a row's body on one side; for an empty side at most the reference to where the partner is."""
        found = self._cells.get((row, side))
        if found is None:
            if len(self._cells) >= KEPT_CELLS:
                self._cells.clear()
            found = self._cells[row, side] = self._cell_lines(row, side)
        return found

    def _lead(self, row: int) -> int:
        """The lead of a row with blocks set aside: they stand between blank lines."""
        return (1 if row else 0) + self.aside_heights[row] + (1 if row < self.rows else 0)

    def line_of(self, row: int, side: Side, sentence: int, at: int) -> int:
        """The line of a row's body on which the place `at` of a sentence stands."""
        lines = self.cell(row, side)
        return max((n for n, line in enumerate(lines) if line.sentence == sentence and line.start <= at), default=0)

    def side_at(self, x: int) -> Side:
        """The side that has the cell `x` of a line."""
        return Side.LEFT if x < self.columns.middle else Side.RIGHT

    def sentence_at(self, row: int, line: int, x: int) -> tuple[Side, int] | None:
        """The sentence, by side and number, under the cell `x` of a line of a row's body.

        A reference on the empty side of a row belongs to the sentence on the other side.
        """
        side = self.side_at(x)
        lines = self.cell(row, side)
        if line >= len(lines):
            return None
        sentence = lines[line].sentence
        if sentence is not None:
            return side, sentence
        across = self.content.comparison.rows[row].sentences[side.other]
        return (side.other, across[0]) if lines[line].reference and across else None

    def _cell_lines(self, row: int, side: Side) -> list[CellLine]:
        content = self.content
        sentences = content.comparison.rows[row].sentences
        if sentences[side]:
            return [line for sentence in sentences[side] for line in self._spaced_lines(row, side, sentence)]
        references = (content.reference(row, side.other, sentence) for sentence in sentences[side.other])
        return [CellLine("", 0, 0, reference=reference) for reference in references if reference]

    def _spaced_lines(self, row: int, side: Side, sentence: int) -> list[CellLine]:
        """The lines of a sentence, after a blank one where a paragraph begins within a row."""
        lines = self._sentence_lines(row, side, sentence)
        placed = self.content.comparison.rows[row].sentences[side]
        if sentence != placed[0] and self.content.begins_block(side, sentence):
            return [CellLine("", 0, 0), *lines]
        return lines

    def _sentence_lines(self, row: int, side: Side, sentence: int) -> list[CellLine]:
        text = self.content.texts[side][sentence]
        starts = wrap(text, self.columns.text)
        lines = [
            CellLine(text, start, start + len(text[start:end].rstrip(" ")), sentence, first=start == 0)
            for start, end in pairwise((*starts, len(text)))
        ]
        if reference := self._own_reference(row, side, sentence):
            if not self._reference_fits(text[starts[-1] :], reference):
                lines.append(CellLine(text, len(text), len(text), sentence))
            last = lines[-1]
            lines[-1] = CellLine(text, last.start, last.end, sentence, last.first, reference)
        return lines

    def _own_reference(self, row: int, side: Side, sentence: int) -> str:
        if not self.content.comparison.rows[row].sentences[side.other]:
            return ""  # stands on the empty side
        return self.content.reference(row, side, sentence)

    def _reference_fits(self, last_line: str, reference: str) -> bool:
        return cell_width(last_line.rstrip(" ")) + 1 + len(reference) <= self.columns.text

    def _heights(self) -> array[int]:
        """Each row is as high as its higher side; a reference on an empty side takes no line more than the other."""
        content, room = self.content, self.columns.text
        sides = []
        for side in BOTH:
            lines = line_counts(content.texts[side], content.prose[side], room)
            lines.append(0)  # of a gap
            sides.append(map(lines.__getitem__, content.placing.first[side]))
        heights = array("l", map(max, *sides))
        for row in content.placing.uneven:
            heights[row] = max(1, *(len(self._cell_lines(row, side)) for side in BOTH))
        return heights

    def _aside_lines(self, row: int, side: Side) -> list[CellLine]:
        lines = []
        for block in self.content.asides[side].get(row, ()):
            text = self.content.aside_text(side, block)
            starts = wrap(text, self.columns.text)
            lines += [
                CellLine(text, a, a + len(text[a:b].rstrip(" ")), block=block)
                for a, b in pairwise((*starts, len(text)))
            ]
        return lines
