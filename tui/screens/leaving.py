"""What the app asks its screens before it is left."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class Leaving(Protocol):
    """A screen on which something may be lost."""

    def may_leave(self) -> bool:
        """Whether nothing is lost by leaving; if something is, the reader is told, and the next time it is true."""
        ...
