"""The part of a short list that has room, with the line at hand in it; its edges say how much is hidden."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tui.presentation.pieces import Line, Piece, Tone
from tui.presentation.roles import FOLDED


class Excerpt(NamedTuple):
    """Which of the lines of a list are shown."""

    start: int
    """The first line that is shown, 0-based; before it stands a line that says how many are above, if there are."""
    end: int
    """The line behind the last one that is shown; there stands how many are below, if there are."""
    total: int
    """How many lines there are."""

    @classmethod
    def around(cls, first: int, last: int, count: int, height: int) -> Excerpt:
        """As many of `count` lines as `height` has room for; from `first` to `last` (0-based) they are at hand."""
        height = max(1, height)
        if count <= height:
            return cls(0, count, count)
        if last < height - 1:
            return cls(0, max(1, height - 1), count)
        if first > count - height:
            return cls(min(first, count - max(1, height - 1)), count, count)
        room = max(1, height - 2)
        start = max(0, min(first, last - room + 1) if last - first < room else first)
        return cls(start, start + room, count)

    def of(self, lines: Sequence[Line]) -> tuple[Line, ...]:
        """What is painted of these lines."""
        above, below = self.start, self.total - self.end
        return (
            *((_more(above, "above"),) if above else ()),
            *lines[self.start : self.end],
            *((_more(below, "below"),) if below else ()),
        )

    def line_at(self, y: int) -> int | None:
        """The line that is painted on that one of the screen's, 0-based; None for one that says what is hidden."""
        line = self.start + y - bool(self.start)
        return line if self.start <= line < self.end else None


def _more(count: int, way: str) -> Line:
    return (Piece(f"{FOLDED} {count} more {way}", Tone.MUTED),)
