"""How long a page may take and how large it may be."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of fetching one page, redirects included."""

    seconds: float = 20.0
    """For everything together, from the look-up of the name to the last byte."""
    silence: float = 10.0
    """Seconds without a byte after which it is given up."""
    size: int = 5 * MEGABYTE
    """Bytes of the page, as sent and unpacked: fifty times a long article with its page."""
    redirects: int = 5
    """News sites need three to five: to https, to `www`, to the story's new place."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The time that is left."""

    limits: Limits
    end: float = field(default=0.0)

    @classmethod
    def started(cls, limits: Limits) -> Clock:
        """A clock that runs from now on."""
        return cls(limits, time.monotonic() + limits.seconds)

    def left(self) -> float:
        """Seconds that the next step may take, more than 0. Raises TimeoutError when the time is up."""
        remaining = self.end - time.monotonic()
        if remaining <= 0:
            raise TimeoutError
        return min(self.limits.silence, remaining)
