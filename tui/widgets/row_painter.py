"""Paints lines of the side-by-side view: one `Strip` of exact width per line, built in one pass."""

from __future__ import annotations

from collections.abc import Iterator

from rich.segment import Segment
from textual.strip import Strip

from tui.core.navigation import Cursor
from tui.core.sides import Side
from tui.presentation.cells import cell_width
from tui.presentation.columns import GAP
from tui.presentation.marks import Marks
from tui.presentation.roles import FOLDED, NOTHING, css_role, glyph
from tui.presentation.row_layout import CellLine, RowLayout
from tui.presentation.screen_lines import LineKey, Part
from tui.presentation.sentence_runs import Ink, Run, runs_of, runs_within
from tui.widgets.style_table import StyleTable

CURSOR_BAR = "▌"
PARTNER_BAR = "▏"


class RowPainter:
    """Paints the lines of one layout with one set of marks.

    `runs` keeps the runs of sentences, by side and number, for as long as comparison and hits stay the same.
    """

    def __init__(
        self, layout: RowLayout, styles: StyleTable, marks: Marks, runs: dict[tuple[Side, int], list[Run]]
    ) -> None:
        self.layout = layout
        self.styles = styles
        self.marks = marks
        self.runs = runs

    def paint(self, key: LineKey | None) -> Strip:
        """The line, exactly as wide as the layout; a blank one for None."""
        columns = self.layout.columns
        segments = [Segment(" " * columns.margin, self.styles.of())]
        if key is not None:
            painters = {Part.LEAD: self._lead, Part.BODY: self._body, Part.FOLD: self._fold}
            segments += painters[key.part](key)
        used = sum(segment.cell_length for segment in segments)
        if used > columns.width:
            return Strip(segments, used).crop(0, columns.width)
        segments.append(Segment(" " * (columns.width - used), self.styles.of()))
        return Strip(segments, columns.width)

    def _body(self, key: LineKey) -> Iterator[Segment]:
        ground = ("cursor-row",) if key.row == self.marks.cursor.row else ()
        yield from self._cell(key, Side.LEFT, ground)
        yield Segment(" " * GAP, self.styles.of(*ground))
        yield from self._cell(key, Side.RIGHT, ground)
        yield Segment(" ", self.styles.of(*ground))

    def _cell(self, key: LineKey, side: Side, ground: tuple[str, ...]) -> Iterator[Segment]:
        lines = self.layout.cell(key.row, side)
        line = lines[key.line] if key.line < len(lines) else CellLine("", 0, 0)
        if self.marks.is_partner(side, line.sentence):
            ground = (*ground, "partner-row")
        yield self._bar(key.row, side, line.sentence, ground)
        yield from self._gutter(side, line, ground)
        if line.sentence is None and key.line == 0 and not line.reference:
            yield from self._text([Segment(NOTHING, self.styles.of(*ground, "nothing"))], ground)
        else:
            yield from self._text(
                [*self._runs(side, line, ground), *self._reference(key.row, side, line, ground)], ground
            )

    def _bar(self, row: int, side: Side, sentence: int | None, ground: tuple[str, ...]) -> Segment:
        if self.marks.cursor == Cursor(row, side):
            return Segment(CURSOR_BAR, self.styles.of(*ground, "cursor-bar"))
        bar = PARTNER_BAR if self.marks.is_partner(side, sentence) else " "
        return Segment(bar, self.styles.of(*ground, "cursor-bar"))

    def _gutter(self, side: Side, line: CellLine, ground: tuple[str, ...]) -> Iterator[Segment]:
        columns = self.layout.columns
        if not line.first or line.sentence is None:
            yield Segment(" " * (columns.gutter - 1), self.styles.of(*ground))
            return
        kind = self.layout.content.comparison.sentence_kinds[side][line.sentence]
        marked = ("marked-id",) if self.marks.is_partner(side, line.sentence) else ()
        identifier = side.sentence_id(line.sentence).rjust(columns.identifier)
        yield Segment(identifier, self.styles.of(*ground, "id", *marked))
        yield Segment(f" {glyph(kind, side)} ", self.styles.of(*ground, css_role(kind, side)))

    def _runs(self, side: Side, line: CellLine, ground: tuple[str, ...]) -> Iterator[Segment]:
        if line.sentence is None:
            return
        place = (side, line.sentence)
        if place not in self.runs:
            hits = self.marks.hits.get(place, ())
            self.runs[place] = runs_of(self.layout.content.comparison, side, line.sentence, line.text, hits)
        for run in runs_within(self.runs[place], line.start, line.end):
            yield Segment(line.text[run.start : run.end], self.styles.of(*ground, *ink_roles(run.ink, side)))

    def _reference(self, row: int, side: Side, line: CellLine, ground: tuple[str, ...]) -> Iterator[Segment]:
        if line.reference:
            lit = ("marked-id",) if row == self.marks.cursor.row and self.marks.partners else ()
            if line.start < line.end:
                yield Segment(" ", self.styles.of(*ground))
            yield Segment(line.reference, self.styles.of(*ground, "reference", *lit))

    def _text(self, segments: list[Segment], ground: tuple[str, ...]) -> Iterator[Segment]:
        yield from segments
        used = sum(cell_width(segment.text) for segment in segments)
        yield Segment(" " * (self.layout.columns.text - used), self.styles.of(*ground))

    def _lead(self, key: LineKey) -> Iterator[Segment]:
        columns = self.layout.columns
        for side in Side:
            line = self.layout.aside_line(key.row, side, key.line) or CellLine("", 0, 0)
            yield Segment(" " * columns.gutter, self.styles.of())
            yield from self._text([Segment(line.text[line.start : line.end], self.styles.of("aside"))], ())
            yield Segment(" " * (GAP if side is Side.LEFT else 0), self.styles.of())

    def _fold(self, key: LineKey) -> Iterator[Segment]:
        columns = self.layout.columns
        yield Segment(" " * columns.gutter, self.styles.of())
        yield Segment(f"{FOLDED} {key.line} shared rows", self.styles.of("fold"))


def ink_roles(ink: Ink, side: Side) -> tuple[str, ...]:
    """The style roles of a run, least important first."""
    return (
        f"{css_role(ink.kind, side)}-claim",
        *(("point",) if ink.point else ()),
        *(("hit",) if ink.hit else ()),
    )
