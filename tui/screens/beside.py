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


class Turns:
    """Computes beside the screen, one thing at a time.

    A thread cannot be stopped: what nobody waits for any more ends, and what follows begins then. Without turns each
    press of a held key would begin another one, all of them alive.
    """

    def __init__(self) -> None:
        """Nothing is being computed."""
        self._running: asyncio.Task[None] | None = None

    async def beside(self, compute: Callable[[], T]) -> T:
        """As the function; when this is cancelled before its turn has come, `compute` is never called."""
        while self._running is not None:
            await asyncio.wait((self._running,))
        found: list[T] = []

        async def run() -> None:
            try:
                found.append(await beside(compute))
            finally:
                self._running = None

        self._running = asyncio.create_task(run())
        await asyncio.shield(self._running)
        return found.pop()
