"""Paints lines of the linear layout: plain text. Only the cursor's row has a ground, and its sentence a sign too."""

from __future__ import annotations

from collections.abc import Iterator

from rich.segment import Segment

from tui.core.navigation import Cursor
from tui.presentation.linear_layout import MARK, LinearLayout, PassageLine
from tui.presentation.screen_lines import LineKey, Part
from tui.presentation.sentence_runs import runs_within
from tui.widgets.line_painter import Ground, LayoutPainter
from tui.widgets.row_painter import away_words

CURSOR_SIGN = ">"
"""Before the cursor's sentence. A letter-like sign that screen readers speak and every printer has."""


class LinearPainter(LayoutPainter[LinearLayout]):
    """Paints the lines of one linear layout."""

    def _segments(self, key: LineKey | None) -> Iterator[Segment]:
        if key is None:
            return
        if key.part is Part.LEAD:
            if (aside := self.layout.aside_line(key.row, key.line)) is not None:
                yield Segment(" " * (MARK + aside.indent), self.styles.of())
                yield Segment(aside.passage.text[aside.start : aside.end], self.styles.of())
        elif key.part is Part.BODY:
            yield from self._body(key)
        else:
            folded = " folded" if key.part is Part.FOLD else ""
            yield Segment(f"{' ' * MARK}{away_words(key)}{folded}.", self.styles.of())

    def _body(self, key: LineKey) -> Iterator[Segment]:
        line = self.layout.lines(key.row)[key.line]
        passage = line.passage
        ground: Ground = ("cursor-row",) if key.row == self.marks.cursor.row else ()
        if passage.side is not None and self.marks.is_partner(passage.side, passage.sentence):
            ground = (*ground, "partner-row")
        here = line.start == 0 and passage.side is not None and self.marks.cursor == Cursor(key.row, passage.side)
        yield Segment((CURSOR_SIGN if here else "").ljust(MARK), self.styles.of(*ground))
        yield Segment(" " * line.indent, self.styles.of(*ground))
        yield from self.filled(self._text(line, ground), self.layout.room - line.indent, ground)

    def _text(self, line: PassageLine, ground: Ground) -> Iterator[Segment]:
        passage = line.passage
        if passage.side is None:
            yield Segment(passage.text[line.start : line.end], self.styles.of(*ground))
            return
        if line.start < passage.words:
            yield Segment(passage.text[line.start : min(passage.words, line.end)], self.styles.of(*ground))
        start, end = max(0, line.start - passage.words), line.end - passage.words
        for run in runs_within(self.runs(passage.side, passage.sentence), start, end):
            hit = ("hit",) if run.ink.hit else ()
            words = self.content.texts[passage.side][passage.sentence][run.start : run.end]
            yield Segment(words, self.styles.of(*ground, *hit))
