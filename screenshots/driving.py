"""Drives the real app without a terminal, for screenshots and for tests: no timers, no user's configuration."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import StringIO

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from textual.app import App
from textual.message import Message
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from tui.app import TwosourceApp
from tui.core.sides import Pair
from tui.core.text import Article
from tui.screens.comparing import ComparisonFailed, ComparisonReady
from tui.settings.habits import Habits
from tui.settings.ledger_place import LedgerPlace

SIXTEEN = (
    [(23, 20, 33), (192, 28, 40), (38, 162, 105), (162, 115, 76), (18, 72, 139), (163, 71, 186), (42, 161, 179),
     (208, 207, 204)],
    [(94, 92, 100), (246, 97, 81), (51, 209, 122), (233, 173, 12), (42, 123, 222), (192, 97, 203), (51, 199, 222),
     (255, 255, 255)],
)  # fmt: skip
"""The colours of GNOME's terminal, for pictures of themes that leave colours to the terminal."""

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
    for field in (*pilot.app.screen.query(Input), *pilot.app.screen.query(TextArea)):
        field.cursor_blink = False
    svg = re.sub(r"\s*@font-face\s*\{[^}]*\}", "", exported(pilot.app))
    svg = svg.replace("Fira Code, monospace", "Fira Code, DejaVu Sans Mono, Menlo, Consolas, monospace")
    return "\n".join(line.rstrip() for line in svg.strip().splitlines()) + "\n"


def exported(app: App[int]) -> str:
    """The screen as SVG; with a theme of the terminal's own colours in those of one terminal, dark or light."""
    if not app.native_ansi_color:
        return app.export_screenshot()
    width, height = app.size
    console = Console(
        width=width, height=height, file=StringIO(), force_terminal=True, color_system="truecolor", record=True,
        legacy_windows=False, safe_box=False,
    )  # fmt: skip
    console.print(app.screen._compositor.render_update(full=True, screen_stack=app._background_screens, simplify=True))
    ink, paper = ((208, 207, 204), (30, 30, 30)) if app.current_theme.dark else ((23, 20, 33), (255, 255, 255))
    return console.export_svg(title=app.title, theme=TerminalTheme(paper, ink, *SIXTEEN))
