"""Computing beside the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


async def beside(compute: Callable[[], T]) -> T:
    """What `compute` returns, from a daemon thread. It must not raise.

    The process waits at its end for threads of asyncio and of Textual, but not for this one: quitting is at once.
    """
    future: Future[T] = Future()
    future.set_running_or_notify_cancel()  # from here on a cancelled wait leaves the future alone, and nobody hears it
    Thread(target=lambda: future.set_result(compute()), daemon=True).start()
    return await asyncio.wrap_future(future)
