"""Paints the lines of the overview strip: one per state, for many lines look alike."""

from __future__ import annotations

from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.strip import Strip
from textual.widget import Widget

from tui.presentation.densities import LEVELS, Density
from tui.widgets.painted_lines import filtered

FAINTEST = 0.45
"""How much of its hue the lowest density shows; below about 0.4 one differing row among many is lost on both themes."""

CURSOR_SIGN = "━"
HIT_SIGN, NOTE_SIGN, BOTH_SIGN = "•", "+", "⊕"
"""In the last column: words searched for, the editor's notes, flags and queries, both."""


class LineState(NamedTuple):
    """Everything that decides how a line looks."""

    upper: Density
    lower: Density
    seen: tuple[bool, bool]
    """Whether the upper and the lower half are on the page now."""
    cursor: bool
    hit: bool = False
    note: bool = False


class OverviewPainter:
    """Paints for one widget, in the colours of its component classes, and keeps what it has painted."""

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._strips: dict[LineState | None, Strip] = {}

    def clear(self) -> None:
        """Forget everything painted in the old style."""
        self._strips.clear()

    def strip(self, state: LineState | None) -> Strip:
        """The line in that state, as it was painted before or painted now."""
        strip = self._strips.get(state)
        if strip is None:
            strip = self._strips[state] = self._painted(state)
        return strip

    def _painted(self, state: LineState | None) -> Strip:
        background = self._widget.background_colors[1]
        if state is None:
            return Strip.blank(self._widget.size.width, Style(bgcolor=background.rich_color))
        lit = background + self._widget.get_component_styles("overview--seen").background
        grounds = [lit if seen else background for seen in state.seen]
        segments = []
        for column, role in enumerate(("unique-left", "differing", "unique-right")):
            hue = self._widget.get_component_styles(f"overview--{role}").color
            upper, lower = (
                tinted(ground, hue, density[column])
                for ground, density in zip(grounds, (state.upper, state.lower), strict=True)
            )
            if not (state.upper[column] or state.lower[column]):
                upper = lower = lit if any(state.seen) else background  # an edge here would seem to tell something
            if state.cursor:
                behind = upper if state.upper[column] >= state.lower[column] else lower
                color = self._widget.get_component_styles("overview--cursor").color
                segments.append(Segment(CURSOR_SIGN, Style(color=color.rich_color, bgcolor=behind.rich_color)))
            else:
                segments.append(half_blocks(upper, lower, state.upper[column] > 0, state.lower[column] > 0))
        segments.append(self._sign(state, grounds[0]))
        strip = Strip(segments, len(segments)).adjust_cell_length(
            self._widget.size.width, Style(bgcolor=background.rich_color)
        )
        return filtered(strip, self._widget)

    def _sign(self, state: LineState, ground: Color) -> Segment:
        """The cell that says whether something was found or noted here."""
        sign = BOTH_SIGN if state.hit and state.note else HIT_SIGN if state.hit else NOTE_SIGN if state.note else " "
        styles = self._widget.get_component_styles("overview--sign")
        style = Style(color=styles.color.rich_color, bgcolor=ground.rich_color, bold=True)
        return Segment(sign, style)


def half_blocks(upper: Color, lower: Color, told_above: bool, told_below: bool) -> Segment:
    """A cell of two halves, as much of it drawn as has something to tell: then it can be read without colour, too."""
    if upper == lower:
        sign = "█" if told_above and told_below else " "
    else:
        sign = "▄" if told_below and not told_above else "▀"
    ink, ground = (lower, upper) if sign == "▄" else (upper, lower)
    return Segment(sign, Style(color=ink.rich_color, bgcolor=ground.rich_color))


def tinted(ground: Color, hue: Color, level: int) -> Color:
    """The colour of a half cell: its ground for level 0, the full hue for the highest."""
    if not level:
        return ground
    return ground.blend(hue, FAINTEST + (1 - FAINTEST) * (level - 1) / (LEVELS - 1))
