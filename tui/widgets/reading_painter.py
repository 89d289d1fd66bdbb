"""Paints lines of the reading layout: a line of each article beside the other, each kept for itself."""

from __future__ import annotations

from collections.abc import Iterator

from rich.segment import Segment
from textual.strip import Strip

from tui.core.sides import Side
from tui.presentation.columns import GAP
from tui.presentation.marks import Marks
from tui.presentation.reading_layout import BAR, ProseLine, sentences_on
from tui.presentation.reading_lines import BesideKey, ReadingLines
from tui.presentation.reading_text import GLUE, SIGN
from tui.presentation.roles import css_role
from tui.presentation.sentence_runs import Run
from tui.widgets.line_painter import CURSOR_BAR, PARTNER_BAR, Ground, LinePainter
from tui.widgets.style_table import StyleTable

Halves = dict[tuple[Side, int], list[Segment]]
"""Painted lines of the columns, by side and number."""


class ReadingPainter(LinePainter):
    """Paints the lines of one reading page. `halves` keeps what is painted of either column."""

    def __init__(
        self,
        lines: ReadingLines,
        styles: StyleTable,
        marks: Marks,
        runs: dict[tuple[Side, int], list[Run]],
        halves: Halves,
    ) -> None:
        super().__init__(lines.layout.content, styles, marks, runs)
        self.layout = lines.layout
        self._lines = lines
        self._halves = halves

    def paint(self, key: BesideKey | None) -> Strip:
        """The line, exactly as wide as the layout; a blank one for None."""
        return self.line(self._segments(key or BesideKey(None, None)), self.layout.width)

    def _segments(self, key: BesideKey) -> Iterator[Segment]:
        yield Segment(" " * self.layout.margin, self.styles.of())
        yield from self._half(Side.LEFT, key.left)
        yield Segment(" " * GAP, self.styles.of())
        yield from self._half(Side.RIGHT, key.right)

    def _half(self, side: Side, number: int | None) -> list[Segment]:
        line = self.layout.columns[side].line(number) if number is not None else None
        if number is None or line is None:
            return [Segment(" " * (BAR + self.layout.room), self.styles.of())]
        kept = self._halves.get((side, number))
        if kept is None:
            kept = self._halves[side, number] = [
                self._bar(side, line),
                self._check_sign(side, line, line.start),
                *self.filled(self._text(side, line), self.layout.room),
            ]
        return kept

    def _bar(self, side: Side, line: ProseLine) -> Segment:
        grounds = {self._ground(side, sentence) for sentence in sentences_on(line)}
        bar = CURSOR_BAR if ("cursor-row",) in grounds else PARTNER_BAR if ("partner-row",) in grounds else " "
        return Segment(bar, self.styles.of("cursor-bar"))

    def _text(self, side: Side, line: ProseLine) -> Iterator[Segment]:
        paragraph = line.paragraph
        if not paragraph.starts:
            yield Segment(paragraph.text[line.start : line.end], self.styles.of("aside"))
        for sentence in sentences_on(line):
            yield from self._sentence(side, sentence, line)
            if paragraph.end(sentence) < line.end:
                yield self._check_sign(side, line, paragraph.end(sentence) + 1)

    def _check_sign(self, side: Side, line: ProseLine, place: int) -> Segment:
        """The blank before that place of the text: what the editor did, if a sentence's sign is there on the line."""
        sentence = line.paragraph.sentence_at(place)
        if sentence is None or line.paragraph.words_start(sentence) - SIGN != place or place >= line.end:
            return Segment(" ", self.styles.of())
        return self.sign(side, sentence, (), "sign")

    def _sentence(self, side: Side, sentence: int, line: ProseLine) -> Iterator[Segment]:
        """What of a sentence is on the line: its sign, its words, the reference after them."""
        text, start = line.paragraph.text, line.paragraph.words_start(sentence)
        end = start + len(self.content.texts[side][sentence])
        hidden = self._lines.is_hidden(self.content.comparison.row_of[side][sentence])
        ground = self._ground(side, sentence)
        if line.start <= start - SIGN:
            kind = self.content.comparison.sentence_kinds[side][sentence]
            role = "aside" if hidden else css_role(kind, side)
            sign = text[start - SIGN : start].replace(GLUE, " ")
            yield Segment(sign, self.styles.of(*ground, role, "sign"))
        first, last = max(start, line.start), min(end, line.end)
        if first < last and hidden:
            yield Segment(text[first:last], self.styles.of(*ground, "aside"))
        elif first < last:
            yield from self.words(side, sentence, first - start, last - start, ground)
        after = text[max(end, line.start) : min(line.paragraph.end(sentence), line.end)]
        if after:
            lit = ("marked-id",) if ground else ()
            yield Segment(after.replace(GLUE, " "), self.styles.of(*ground, "reference", *lit))

    def _ground(self, side: Side, sentence: int) -> Ground:
        cursor = self.marks.cursor
        if self.content.comparison.row_of[side][sentence] == cursor.row:
            return ("cursor-row",) if side is cursor.side else ("partner-row",)
        return ("partner-row",) if self.marks.is_partner(side, sentence) else ()
