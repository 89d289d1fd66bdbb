"""Where the reader has jumped from, and the way back and forward again: a plain value, kept by the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from tui.core.navigation import Cursor

LONGEST = 500
"""Places remembered; the oldest are forgotten first. More than anyone walks back through."""


@dataclass(frozen=True, slots=True)
class History:
    """Places behind and ahead of the reader, the nearest at the end of each."""

    behind: tuple[Cursor, ...] = ()
    ahead: tuple[Cursor, ...] = ()

    def leaving(self, here: Cursor) -> History:
        """After a jump away from `here`: it is the nearest place behind, and nothing is ahead any more."""
        behind = self.behind if self.behind[-1:] == (here,) else (*self.behind, here)
        return History(behind[-LONGEST:])

    def back(self, here: Cursor) -> tuple[Cursor, History] | None:
        """The place behind and the history as seen from there; None at the beginning."""
        return _step(self, here)

    def forward(self, here: Cursor) -> tuple[Cursor, History] | None:
        """The place that the reader came back from, and the history as seen from there; None at the end."""
        step = _step(self._turned, here)
        return (step[0], step[1]._turned) if step else None

    def carried(self, across: Callable[[Cursor], Cursor]) -> History:
        """The same places in another comparison."""
        return History(tuple(map(across, self.behind)), tuple(map(across, self.ahead)))

    @property
    def _turned(self) -> History:
        return replace(self, behind=self.ahead, ahead=self.behind)


def _step(history: History, here: Cursor) -> tuple[Cursor, History] | None:
    behind = list(history.behind)
    while behind:
        place = behind.pop()
        if place != here:  # the reader may have walked back there
            return place, History(tuple(behind), (*history.ahead, here))
    return None
