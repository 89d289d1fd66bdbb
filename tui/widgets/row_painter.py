"""Paints lines of the side-by-side layout: one `Strip` of exact width per line, built in one pass."""

from __future__ import annotations

from collections.abc import Iterator

from rich.segment import Segment

from tui.core.navigation import Cursor
from tui.core.sides import Side
from tui.presentation.columns import GAP
from tui.presentation.roles import FOLDED, NOTHING, css_role, glyph
from tui.presentation.row_layout import CellLine, RowLayout
from tui.presentation.screen_lines import LineKey, Part
from tui.widgets.line_painter import CURSOR_BAR, PARTNER_BAR, Ground, LayoutPainter

AWAY_WORDS = {Part.FOLD: "shared rows", Part.HIDDEN: "rows not shown"}
"""What a line says that stands for rows."""


class RowPainter(LayoutPainter[RowLayout]):
    """Paints the lines of one layout of rows."""

    def _segments(self, key: LineKey | None) -> Iterator[Segment]:
        yield Segment(" " * self.layout.columns.margin, self.styles.of())
        if key is not None:
            painters = {Part.LEAD: self._lead, Part.BODY: self._body, Part.FOLD: self._away, Part.HIDDEN: self._away}
            yield from painters[key.part](key)

    def _body(self, key: LineKey) -> Iterator[Segment]:
        ground = ("cursor-row",) if key.row == self.marks.cursor.row else ()
        yield from self._cell(key, Side.LEFT, ground)
        yield Segment(" " * GAP, self.styles.of(*ground))
        yield from self._cell(key, Side.RIGHT, ground)
        yield Segment(" ", self.styles.of(*ground))

    def _cell(self, key: LineKey, side: Side, ground: Ground) -> Iterator[Segment]:
        lines = self.layout.cell(key.row, side)
        line = lines[key.line] if key.line < len(lines) else CellLine("", 0, 0)
        if self.marks.is_partner(side, line.sentence):
            ground = (*ground, "partner-row")
        yield self._bar(key.row, side, line.sentence, ground)
        yield from self._gutter(side, line, ground)
        yield from self.filled(self._text(key, side, line, ground), self.layout.columns.text, ground)

    def _bar(self, row: int, side: Side, sentence: int | None, ground: Ground) -> Segment:
        if self.marks.cursor == Cursor(row, side):
            return Segment(CURSOR_BAR, self.styles.of(*ground, "cursor-bar"))
        bar = PARTNER_BAR if self.marks.is_partner(side, sentence) else " "
        return Segment(bar, self.styles.of(*ground, "cursor-bar"))

    def _gutter(self, side: Side, line: CellLine, ground: Ground) -> Iterator[Segment]:
        columns = self.layout.columns
        if not line.first or line.sentence is None:
            yield Segment(" " * (columns.gutter - 1), self.styles.of(*ground))
            return
        kind = self.content.comparison.sentence_kinds[side][line.sentence]
        marked = ("marked-id",) if self.marks.is_partner(side, line.sentence) else ()
        identifier = side.sentence_id(line.sentence).rjust(columns.identifier)
        yield Segment(identifier, self.styles.of(*ground, "id", *marked))
        yield self.sign(side, line.sentence, ground, css_role(kind, side))
        yield Segment(f"{glyph(kind, side)} ", self.styles.of(*ground, css_role(kind, side)))

    def _text(self, key: LineKey, side: Side, line: CellLine, ground: Ground) -> Iterator[Segment]:
        if line.sentence is not None:
            yield from self.words(side, line.sentence, line.start, line.end, ground)
        elif key.line == 0 and not line.reference:
            yield Segment(NOTHING, self.styles.of(*ground, "nothing"))
        if line.reference:
            lit = ("marked-id",) if self._is_lit(key.row, side, line.sentence) else ()
            if line.start < line.end:
                yield Segment(" ", self.styles.of(*ground))
            yield Segment(line.reference, self.styles.of(*ground, "reference", *lit))

    def _is_lit(self, row: int, side: Side, sentence: int | None) -> bool:
        """Whether a reference to a partner elsewhere stands out: in the cursor's row, back to it, or of what is lit."""
        if row == self.marks.cursor.row and self.marks.partners:
            return True
        placed = self.content.comparison.rows[row].sentences
        owners = [(side, sentence)] if sentence is not None else [(side.other, n) for n in placed[side.other]]
        return any(self.marks.is_partner(*owner) for owner in owners)

    def _lead(self, key: LineKey) -> Iterator[Segment]:
        columns = self.layout.columns
        for side in Side:
            line = self.layout.aside_line(key.row, side, key.line) or CellLine("", 0, 0)
            yield Segment(" " * columns.gutter, self.styles.of())
            words = Segment(line.text[line.start : line.end], self.styles.of("aside"))
            yield from self.filled([words], columns.text)
            yield Segment(" " * (GAP if side is Side.LEFT else 0), self.styles.of())

    def _away(self, key: LineKey) -> Iterator[Segment]:
        yield Segment(" " * self.layout.columns.gutter, self.styles.of())
        yield Segment(f"{FOLDED} {away_words(key)}", self.styles.of("fold"))


def away_words(key: LineKey) -> str:
    """What a line says that stands for as many rows."""
    words = AWAY_WORDS[key.part]
    return f"{key.line} {words if key.line != 1 else words.replace('rows', 'row')}"
