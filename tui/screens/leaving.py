"""What the app asks its screens before it is left, or opened on another pair."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, runtime_checkable


@runtime_checkable
class Leaving(Protocol):
    """A screen on which something may be lost."""

    def may_leave(self) -> bool:
        """Whether nothing is lost by leaving; if something is, the reader is told, and asking again it is true."""
        ...


def may_leave_all(screens: Iterable[object]) -> bool:
    """Whether nothing is lost with these screens that the reader was not told of; if not, the reader is now."""
    return all(screen.may_leave() for screen in screens if isinstance(screen, Leaving))
