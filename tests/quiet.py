"""Waiting until an app has done all it has to do.

Textual's pilot waits after every key until the process has been idle for 20 milliseconds, twice. That is most of
what tests of the app take, and it is no proof: on a busy machine a message may come later. Here messages, callbacks
and paints are waited for themselves.
"""

from __future__ import annotations

import asyncio
from asyncio import Task
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from textual._context import active_app
from textual.app import App
from textual.message_pump import MessagePump
from textual.pilot import Pilot
from textual.screen import Screen

ROUNDS = 300
"""Most times to wait for messages that messages lead to."""

QUIET_ROUNDS = 2
"""In turn; one alone may fall between a message taken from its queue and what follows from it."""

WORKERS_WAIT = 0.04
"""Seconds that workers are given, as Textual's pilot gives them: not longer, for some tests hold one back."""

RESIZE_WAIT = 0.01
"""Seconds after which Textual looks whether a window is still being resized."""


async def quiet(*_: object) -> None:
    """Wait until the present app has no message, callback or paint to come. AssertionError if that never ends."""
    app: App[object] = active_app.get()
    pilot = Pilot(app)
    in_turn = 0
    given = asyncio.get_running_loop().time() + WORKERS_WAIT
    for _round in range(ROUNDS):
        if not app._running or app._exception is not None:
            return
        await pilot._wait_for_screen()
        await asyncio.sleep(0 if app._resize_timer is None else RESIZE_WAIT)
        in_turn = 0 if app._resize_timer is not None or any(map(_busy, _pumps(app))) or _painted(app) else in_turn + 1
        if in_turn < QUIET_ROUNDS:
            continue
        left = given - asyncio.get_running_loop().time()
        working = _working(app)
        if not working or left <= 0:
            return
        await asyncio.wait(working, timeout=left)
        in_turn = 0
    raise AssertionError("messages without end")


@contextmanager
def quick_pilots() -> Iterator[None]:
    """Pilots wait for the app, not for the clock."""
    with patch("textual.app.wait_for_idle", quiet), patch("textual.pilot.wait_for_idle", quiet):
        yield


def _pumps(app: App[object]) -> list[MessagePump]:
    return [app, *(each for screen in app.screen_stack for each in screen.walk_children(with_self=True))]


def _busy(pump: MessagePump) -> bool:
    return bool(pump._next_callbacks) or not pump._message_queue.empty()


def _painted(app: App[object]) -> bool:
    """Whether something was to be painted, or to be called after that; it is now. Textual waits for the next frame."""
    waiting = [each for each in app.screen_stack if each._callbacks or (each.is_current and _unpainted(each))]
    for screen in waiting:
        screen._on_timer_update()
    return bool(waiting)


def _unpainted(screen: Screen[object]) -> bool:
    # One below a dialog always wants to be painted as a whole once it was, until the dialog closes.
    whole = screen._repaint_required and screen is screen.app.screen
    return bool(whole or screen._dirty_widgets or screen._layout_required or screen._scroll_required)


def _working(app: App[object]) -> list[Task[object]]:
    tasks = (worker._task for worker in app.workers)
    return [task for task in tasks if task is not None and not task.done()]
