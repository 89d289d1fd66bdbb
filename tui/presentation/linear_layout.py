"""Rows as numbered text broken into lines at one width: one column, no signs, nothing beside anything else."""

from __future__ import annotations

from array import array
from itertools import pairwise
from typing import NamedTuple

from tui.core.sides import Side
from tui.presentation.columns import LONGEST_LINE, NARROWEST_LINE
from tui.presentation.linear_text import LinearText, Passage
from tui.presentation.row_content import RowContent
from tui.presentation.wrapping import wrap

MARK = 2
"""Cells before the text, for the sign of the cursor."""

INDENT = 3
"""Cells by which everything of a row but its first line is set in, so that the numbers stand out."""

KEPT_ROWS = 200
"""Some screens of rows."""

NOT_COMPARED = "Not compared, {letter}: {text}"


class PassageLine(NamedTuple):
    """A line of a row: `text[start:end]` of a passage, `indent` cells in."""

    passage: Passage
    start: int
    end: int
    indent: int


class LinearLayout:
    """All rows of a comparison as text of one width."""

    def __init__(self, text: LinearText, width: int) -> None:
        self.text = text
        self.content: RowContent = text.content
        self.width = width
        self.room = max(NARROWEST_LINE, min(LONGEST_LINE, width - 2 * MARK))
        """Width of the text, indent included."""
        self.rows = len(text.passages)
        self._lines: dict[int, list[PassageLine]] = {}
        words = self.room - INDENT
        self.heights = array("l", (sum(len(wrap(each.text, words)) for each in row) for row in text.passages))
        """Lines of each row's text."""
        self.aside_heights = array("l", (len(self._asides(row)) for row in range(self.rows + 1)))
        """Lines of the blocks set aside before each row; one more entry for those after the last."""
        self.leads = array("l", (self._lead(row) for row in range(self.rows + 1)))
        """Lines above the text of each row, and after the last: blank lines and blocks set aside."""

    def lines(self, row: int) -> list[PassageLine]:
        """The lines of a row's text."""
        found = self._lines.get(row)
        if found is None:
            if len(self._lines) >= KEPT_ROWS:
                self._lines.clear()
            found = self._lines[row] = self._broken(row)
        return found

    def aside_line(self, row: int, line: int) -> PassageLine | None:
        """A line of what stands above a row; None where it is blank."""
        line -= 1 if row else 0
        found = self._asides(row) if line >= 0 else []
        return found[line] if 0 <= line < len(found) else None

    def line_of(self, row: int, side: Side, sentence: int, at: int) -> int:
        """The line of a row on which the place `at` of a sentence stands."""
        return max(
            (
                number
                for number, line in enumerate(self.lines(row))
                if line.passage.side is side
                and line.passage.sentence == sentence
                and line.start <= line.passage.words + at
            ),
            default=0,
        )

    def side_at(self, x: int) -> Side:
        """No side has a place of its own here; a remark is read on the side that comes first."""
        return Side.LEFT

    def sentence_at(self, row: int, line: int, x: int) -> tuple[Side, int] | None:
        """The sentence, by side and number, on a line of a row's text, wherever `x` is; None for a remark."""
        passage = self.lines(row)[line].passage
        return None if passage.side is None else (passage.side, passage.sentence)

    def _broken(self, row: int) -> list[PassageLine]:
        found: list[PassageLine] = []
        for passage in self.text.passages[row]:
            found += broken(passage, self.room, hanging=not found)
        return found

    def _lead(self, row: int) -> int:
        gap = 1 if row else 0
        if self.aside_heights[row]:
            return gap + self.aside_heights[row] + (1 if row < self.rows else 0)
        return gap if row < self.rows else 0

    def _asides(self, row: int) -> list[PassageLine]:
        asides = self.content.asides
        if row not in asides.left and row not in asides.right:
            return []
        found: list[PassageLine] = []
        for side in Side:
            for block in asides[side].get(row, ()):
                words = self.content.aside_text(side, block)
                text = NOT_COMPARED.format(letter=side.letter, text=words)
                passage = Passage(text, side, words=len(text) - len(words), block=block)
                found += broken(passage, self.room, hanging=True)
        return found


def broken(passage: Passage, room: int, *, hanging: bool) -> list[PassageLine]:
    """The lines of a passage; the first one of a `hanging` passage is not set in."""
    text = passage.text
    return [
        PassageLine(passage, start, start + len(text[start:end].rstrip(" ")), 0 if hanging and not start else INDENT)
        for start, end in pairwise((*wrap(text, room - INDENT), len(text)))
    ]
