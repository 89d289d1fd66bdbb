"""Work without the search for cyclic garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause Python's search for reference cycles inside the block, if it is on.

    Comparing makes a million small objects, none of them in a cycle, and the search looks through all of them again and
    again: half of the time from a thousand sentences on. What is no longer needed is freed all the same.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
