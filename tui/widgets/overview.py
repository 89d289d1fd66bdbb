"""The whole comparison as a narrow strip: where it differs, what only one side has, where the reader is, and what was
found or noted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from tui.core.hits import by_sentence
from tui.core.navigation import Cursor, Hit
from tui.presentation.densities import Density, Tally
from tui.review.progress import is_remark
from tui.review.whereabouts import row_at
from tui.review.work import Work
from tui.widgets.overview_painter import LineState, OverviewPainter

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

HALVES = 2
"""Stretches a line: the upper and the lower half of its cells."""


class Overview(Widget):
    """Columns for only A, differing, only B, and what was found or noted; the first row at the top, the last below."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"overview--{role}" for role in ("unique-left", "differing", "unique-right", "seen", "cursor", "sign")
    }

    # The variables are those of `tui.presentation.palette`, as for the comparison view.
    DEFAULT_CSS = """
    Overview {
        dock: right;
        width: 4;
        height: 1fr;
        background: $panel;

        & > .overview--unique-left { color: $unique-left; }
        & > .overview--differing { color: $differing; }
        & > .overview--unique-right { color: $unique-right; }
        & > .overview--seen { background: $foreground 16%; }
        & > .overview--cursor { color: $foreground; }
        & > .overview--sign { color: $foreground; }
    }
    """

    ALLOW_SELECT = False

    comparison: var[Comparison | None] = var(None)
    cursor: var[Cursor] = var(Cursor())
    hits: var[Sequence[Hit]] = var(())
    work: var[Work] = var(Work())
    viewport: var[tuple[float, float]] = var((0.0, 0.0))
    """What is on the page, as fractions (0..1) of all rows."""

    @dataclass
    class RowChosen(Message):
        """A place of the strip was clicked, or the mouse was `dragged` to it; `row` is the row it stands for."""

        row: int
        dragged: bool = False

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._tally: Tally | None = None
        self._stretches: list[Density] = []
        self._painter = OverviewPainter(self)
        self._hit_lines: frozenset[int] = frozenset()
        self._note_lines: frozenset[int] = frozenset()
        self._dragged = -1
        """The row that the mouse was last on while its button is held; -1 while it is not."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of the strip, marked for its present height."""
        count = HALVES * self.size.height
        if self._tally is not None and len(self._stretches) != count:
            self._stretches = self._tally.stretches(count)
            self._place_signs()
        strips = [self._painter.strip(self._state(line)) for line in range(crop.y, crop.bottom)]
        return [strip.crop(crop.x, crop.right) for strip in strips] if crop.width != self.size.width else strips

    def notify_style_update(self) -> None:
        """Forget everything painted in the old style."""
        super().notify_style_update()
        self._painter.clear()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Tell which row was meant, and follow the mouse until its button is let go."""
        if event.button == 1 and self._tally is not None and self._tally.rows:
            self.capture_mouse()
            self._dragged = -1
            self._choose(event.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Tell the row that the mouse was dragged to."""
        if self.app.mouse_captured is self:
            self._choose(event.y)

    def on_mouse_up(self) -> None:
        """Follow the mouse no more."""
        self.release_mouse()

    def watch_comparison(self, comparison: Comparison | None) -> None:
        """Count the rows of the new comparison."""
        self._tally = Tally.of(comparison) if comparison is not None else None
        self._stretches = []
        self.refresh()

    def watch_hits(self) -> None:
        """Mark where the words searched for stand."""
        self._place_signs()
        self.refresh()

    def watch_work(self) -> None:
        """Mark where the editor noted, flagged or asked something."""
        self._place_signs()
        self.refresh()

    def watch_cursor(self, old: Cursor, new: Cursor) -> None:
        """Move the sign of the cursor."""
        if self._line_of(old) != self._line_of(new):
            self.refresh()

    def watch_viewport(self) -> None:
        """Move the lit stretch."""
        self.refresh()

    def _choose(self, y: int) -> None:
        assert self._tally is not None
        row = int((y + 0.5) / max(1, self.size.height) * self._tally.rows)
        row = max(0, min(row, self._tally.rows - 1))
        if row != self._dragged:
            dragged, self._dragged = self._dragged >= 0, row
            self.post_message(self.RowChosen(row, dragged))

    def _place_signs(self) -> None:
        comparison, height = self.comparison, self.size.height
        if comparison is None or self._tally is None or not self._tally.rows:
            return
        found = {
            comparison.row_of[side][sentence]
            for side, sentence in by_sentence(self.hits)
            if sentence < len(comparison.row_of[side])
        }
        noted = {
            row
            for at, check in self.work.checks.items()
            if is_remark(check) and (row := row_at(comparison, at)) is not None
        }
        self._hit_lines, self._note_lines = self._tally.lines(found, height), self._tally.lines(noted, height)

    def _line_of(self, cursor: Cursor) -> int:
        rows = self._tally.rows if self._tally is not None else 0
        return min(cursor.row, rows - 1) * self.size.height // rows if rows else -1

    def _state(self, line: int) -> LineState | None:
        if HALVES * (line + 1) > len(self._stretches):  # none yet, or it has just become lower than the screen knows
            return None
        upper, lower = self._stretches[HALVES * line : HALVES * line + HALVES]
        start, end = (fraction * len(self._stretches) for fraction in self.viewport)
        seen = (
            start < HALVES * line + 1 and HALVES * line < end,
            start < HALVES * line + 2 and HALVES * line + 1 < end,
        )
        here = line == self._line_of(self.cursor)
        return LineState(upper, lower, seen, here, line in self._hit_lines, line in self._note_lines)
