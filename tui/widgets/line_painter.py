"""What the painters of all layouts share: styled words of sentences, and lines of exact width."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from rich.segment import Segment
from textual.strip import Strip

from tui.core.sides import Side
from tui.core.spans import Span
from tui.presentation.cells import cell_width
from tui.presentation.linear_layout import LinearLayout
from tui.presentation.marks import Marks
from tui.presentation.roles import css_role
from tui.presentation.row_content import RowContent
from tui.presentation.row_layout import RowLayout
from tui.presentation.screen_lines import LineKey
from tui.presentation.sentence_runs import Ink, Run, runs_of, runs_within
from tui.widgets.style_table import StyleTable

CURSOR_BAR = "▌"
PARTNER_BAR = "▏"

Ground = tuple[str, ...]
"""Roles that give a background, below those of the text."""


class LinePainter:
    """Paints words of one comparison with one set of marks.

    `runs` keeps the runs of sentences, by side and number, for as long as comparison and hits stay the same.
    """

    def __init__(
        self, content: RowContent, styles: StyleTable, marks: Marks, runs: dict[tuple[Side, int], list[Run]]
    ) -> None:
        self.content = content
        self.styles = styles
        self.marks = marks
        self._runs = runs

    def words(self, side: Side, sentence: int, start: int, end: int, ground: Ground) -> Iterator[Segment]:
        """The shown words `start`..`end` of a sentence, in the styles of their claims, points and hits."""
        text = self.content.texts[side][sentence]
        claim = self.marks.claim
        at_hand = claim[2].without_blanks(text) if claim is not None and claim[:2] == (side, sentence) else Span(0, 0)
        for first, last, here in (
            (start, at_hand.start, False),
            (at_hand.start, at_hand.end, True),
            (at_hand.end, end, False),
        ):
            roles = (*ground, "claim-at-hand") if here else ground
            for run in runs_within(self.runs(side, sentence), max(first, start), min(last, end)):
                yield Segment(text[run.start : run.end], self.styles.of(*roles, *ink_roles(run.ink, side)))

    def runs(self, side: Side, sentence: int) -> list[Run]:
        """The runs of a sentence that look alike."""
        place = (side, sentence)
        if place not in self._runs:
            hits, text = self.marks.hits.get(place, ()), self.content.texts[side][sentence]
            current = self.marks.current_in(side, sentence)
            self._runs[place] = runs_of(self.content.comparison, side, sentence, text, hits, current)
        return self._runs[place]

    def sign(self, side: Side, sentence: int, ground: Ground, *roles: str) -> Segment:
        """The cell of what the editor did: the sign of the checks, or else that of corrected links."""
        shown = self.marks.signs.get((side, sentence))
        sign = shown.sign if shown else None
        if sign is None:
            return Segment(self.content.editors_sign(side, sentence), self.styles.of(*ground, *roles))
        return Segment(sign.glyph, self.styles.of(*ground, "check-urgent" if sign.urgent else "check"))

    def filled(self, segments: Iterable[Segment], width: int, ground: Ground = ()) -> Iterator[Segment]:
        """The segments, then blanks to that many cells."""
        used = 0
        for segment in segments:
            used += cell_width(segment.text)
            yield segment
        yield Segment(" " * (width - used), self.styles.of(*ground))

    def line(self, segments: Iterable[Segment], width: int) -> Strip:
        """The segments as one line of that many cells, cut or filled up."""
        line = list(segments)
        used = sum(segment.cell_length for segment in line)
        if used > width:
            return Strip(line, used).crop(0, width)
        line.append(Segment(" " * (width - used), self.styles.of()))
        return Strip(line, width)


L = TypeVar("L", RowLayout, LinearLayout)


class LayoutPainter(LinePainter, Generic[L]):
    """Paints the lines of one layout that has a line by its key."""

    def __init__(self, layout: L, styles: StyleTable, marks: Marks, runs: dict[tuple[Side, int], list[Run]]) -> None:
        super().__init__(layout.content, styles, marks, runs)
        self.layout: L = layout

    def paint(self, key: LineKey | None) -> Strip:
        """The line, exactly as wide as the layout; a blank one for None."""
        return self.line(self._segments(key), self.layout.width)

    def _segments(self, key: LineKey | None) -> Iterator[Segment]:
        raise NotImplementedError


def ink_roles(ink: Ink, side: Side) -> tuple[str, ...]:
    """The style roles of a run, least important first."""
    return (
        "set-off" if ink.sign else f"{css_role(ink.kind, side)}-claim",
        *(("point",) if ink.point else ()),
        *(("hit",) if ink.hit else ()),
        *(("current-hit",) if ink.current else ()),
    )
