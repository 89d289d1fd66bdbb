"""Drives the real app without a terminal, for screenshots and for tests: no timers, no user's configuration."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.message import Message
from textual.pilot import Pilot

from tui.app import TwosourceApp
from tui.core.sides import Pair
from tui.core.text import Article
from tui.screens.comparing import ComparisonFailed, ComparisonReady
from tui.settings.habits import Habits
from tui.settings.ledger_place import LedgerPlace

LONGEST_WAIT = 60.0
"""Seconds before a comparison that never ends is given up."""


@asynccontextmanager
async def opened(
    articles: Pair[Article],
    size: tuple[int, int],
    *,
    theme: str = "",
    heard: list[Message] | None = None,
    habits: Habits | None = None,
    ledger: LedgerPlace | None = None,
) -> AsyncIterator[Pilot[int]]:
    """The app on these articles, `size` columns and lines, once their comparison is on the screen.

    Every message handled is added to `heard`. The theme is that of the habits by default, which are nobody's.
    """
    compared = asyncio.Event()

    def listen(message: Message) -> None:
        if heard is not None:
            heard.append(message)
        if isinstance(message, ComparisonReady | ComparisonFailed):
            compared.set()

    app = TwosourceApp(articles, habits=habits, ledger=ledger)
    if theme:
        app.theme = theme
    async with app.run_test(size=size, message_hook=listen) as pilot:
        async with asyncio.timeout(LONGEST_WAIT):
            await compared.wait()
        await pilot.pause()
        yield pilot


async def settled(pilot: Pilot[int]) -> None:
    """Wait until workers are done and everything is painted."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def svg_of(pilot: Pilot[int]) -> str:
    """What is on the screen, as an SVG that loads nothing from the network and is the same bytes every time."""
    svg = re.sub(r"\s*@font-face\s*\{[^}]*\}", "", pilot.app.export_screenshot())
    svg = svg.replace("Fira Code, monospace", "Fira Code, DejaVu Sans Mono, Menlo, Consolas, monospace")
    return "\n".join(line.rstrip() for line in svg.strip().splitlines()) + "\n"
