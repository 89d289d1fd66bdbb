"""The painted lines of the page, kept for as long as they look the same."""

from __future__ import annotations

from collections.abc import Iterable

from textual.filter import ANSIToTruecolor
from textual.strip import Strip
from textual.widget import Widget

from tui.core.sides import Side
from tui.presentation.marks import Marks
from tui.presentation.row_layout import RowLayout
from tui.presentation.screen_lines import LineKey, Part
from tui.presentation.sentence_runs import Run
from tui.widgets.row_painter import RowPainter
from tui.widgets.style_table import StyleTable

KEPT_LINES = 400
"""Some screens of lines: enough for paging back and forth. A painted line takes about 3 KB."""


class PaintedLines:
    """Strips by what they show, so that scrolling and folding find them again; the oldest make room."""

    def __init__(self, widget: Widget, prefix: str) -> None:
        self._widget = widget
        self._prefix = prefix
        self.clear()

    def clear(self) -> None:
        """Forget all lines and styles: another theme, width or comparison, other hits."""
        self._styles = StyleTable(self._widget, self._prefix)
        self._strips: dict[LineKey | None, Strip] = {}
        self._runs: dict[tuple[Side, int], list[Run]] = {}

    def forget(self, layout: RowLayout, rows: Iterable[int]) -> None:
        """Forget the bodies of these rows."""
        for row in rows:
            for line in range(layout.heights[row]):
                self._strips.pop(LineKey(Part.BODY, row, line), None)

    def strip(self, layout: RowLayout, marks: Marks, key: LineKey | None) -> Strip:
        """The line as it is, or painted now."""
        strip = self._strips.get(key)
        if strip is None:
            if len(self._strips) >= KEPT_LINES:
                del self._strips[next(iter(self._strips))]
            if len(self._runs) >= KEPT_LINES:
                self._runs.clear()
            painted = RowPainter(layout, self._styles, marks, self._runs).paint(key)
            strip = self._strips[key] = filtered(painted, self._widget)
        return strip

    def blank(self, width: int) -> Strip:
        """A line of a page without rows."""
        return filtered(Strip.blank(width, self._styles.of()), self._widget)


def filtered(strip: Strip, widget: Widget) -> Strip:
    """The strip as the user's terminal is to show it (`NO_COLOR`); Textual leaves this to widgets with own lines."""
    for line_filter in widget.get_line_filters():
        # The colours of our themes are RGB, so the filter that makes them so would only cost time.
        if line_filter.enabled and not isinstance(line_filter, ANSIToTruecolor):
            strip = strip.apply_filter(line_filter, widget.background_colors[1])
    return strip
