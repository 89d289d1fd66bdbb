"""The painted lines of the page, kept for as long as they look the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.style import Style
from textual.filter import ANSIToTruecolor
from textual.strip import Strip
from textual.widget import Widget

from tui.core.sides import Pair, Side
from tui.presentation.linear_layout import LinearLayout
from tui.presentation.links_in_sight import Laid
from tui.presentation.marks import Marks
from tui.presentation.pages import Page, PageKey
from tui.presentation.reading_lines import BesideKey, ReadingLines
from tui.presentation.row_layout import RowLayout
from tui.presentation.screen_lines import LineKey, Part
from tui.presentation.sentence_runs import Run
from tui.widgets.laid_over import laid_over, written_over
from tui.widgets.linear_painter import LinearPainter
from tui.widgets.reading_painter import Halves, ReadingPainter
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
        """Forget all lines and styles: another theme, layout, width or comparison, other hits."""
        self._styles = StyleTable(self._widget, self._prefix)
        self._strips: dict[PageKey | None, Strip] = {}
        self._runs: dict[tuple[Side, int], list[Run]] = {}
        self._halves: Halves = {}

    def forget(self, lines: Page, rows: Iterable[int]) -> None:
        """Forget what shows the sentences of these rows."""
        if isinstance(lines, ReadingLines):
            self._forget_halves(lines, rows)
            return
        for row in rows:
            for line in range(lines.layout.heights[row]):
                self._strips.pop(LineKey(Part.BODY, row, line), None)

    def forget_words(self, lines: Page, sentences: Iterable[tuple[Side, int]]) -> None:
        """Forget how the words of these sentences, by side and number, are written, and what shows them.

        A number that is not there, as of another comparison, means nothing.
        """
        sentences = tuple(sentences)
        for place in sentences:
            self._runs.pop(place, None)
        row_of = lines.layout.content.comparison.row_of
        self.forget(lines, {row_of[side][number] for side, number in sentences if number < len(row_of[side])})

    def strip(self, lines: Page, marks: Marks, key: PageKey | None) -> Strip:
        """The line as it is, or painted now."""
        strip = self._strips.get(key)
        if strip is None:
            if len(self._strips) >= KEPT_LINES:
                del self._strips[next(iter(self._strips))]
            if len(self._runs) >= KEPT_LINES:
                self._runs.clear()
            if len(self._halves) >= 2 * KEPT_LINES:
                self._halves.clear()
            strip = self._strips[key] = filtered(self._painted(lines, marks, key), self._widget)
        return strip

    def selected(self, strip: Strip, runs: Sequence[tuple[int, int]]) -> Strip:
        """A line with the cells of these runs shown as selected; the line itself where there are none."""
        return filtered(laid_over(strip, runs, self._styles.of("selected")), self._widget) if runs else strip

    def overlaid(self, strip: Strip, laid: Sequence[Laid], underlined: Sequence[range] = ()) -> Strip:
        """A line with words over blank cells and other cells underlined; the line itself where there are none."""
        if not laid and not underlined:
            return strip
        for x, words, role in laid:
            strip = written_over(strip, x, words, self._styles.ink(role))
        strip = laid_over(strip, [(cells.start, cells.stop) for cells in underlined], Style(underline=True))
        return filtered(strip, self._widget)

    def blank(self, width: int) -> Strip:
        """A line of a page without rows."""
        return filtered(Strip.blank(width, self._styles.of()), self._widget)

    def _painted(self, lines: Page, marks: Marks, key: PageKey | None) -> Strip:
        if isinstance(lines, ReadingLines):
            assert not isinstance(key, LineKey)
            return ReadingPainter(lines, self._styles, marks, self._runs, self._halves).paint(key)
        assert not isinstance(key, BesideKey)
        if isinstance(lines.layout, LinearLayout):
            return LinearPainter(lines.layout, self._styles, marks, self._runs).paint(key)
        assert isinstance(lines.layout, RowLayout)
        return RowPainter(lines.layout, self._styles, marks, self._runs).paint(key)

    def _forget_halves(self, lines: ReadingLines, rows: Iterable[int]) -> None:
        touched: Pair[set[int]] = Pair(set(), set())
        for row in rows:
            for side in Side:
                touched[side].update(lines.layout.lines_of(row, side))
        for side in Side:
            for line in touched[side]:
                self._halves.pop((side, line), None)
        for key in [key for key in self._strips if isinstance(key, BesideKey)]:
            if key.left in touched.left or key.right in touched.right:
                del self._strips[key]


def filtered(strip: Strip, widget: Widget) -> Strip:
    """The strip as the user's terminal is to show it (`NO_COLOR`); Textual leaves this to widgets with own lines."""
    for line_filter in widget.get_line_filters():
        # The colours of our themes are RGB, so the filter that makes them so would only cost time.
        if line_filter.enabled and not isinstance(line_filter, ANSIToTruecolor):
            strip = strip.apply_filter(line_filter, widget.background_colors[1])
    return strip
