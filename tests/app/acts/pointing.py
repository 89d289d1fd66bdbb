"""The mouse over the screen, and what an act of it is tried with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple

from textual.events import Click, MouseDown, MouseEvent, MouseMove, MouseUp

from tests.app.acts.act import Seeing
from tests.app.reading import Reader
from tui.widgets.claim_detail import ClaimDetail
from tui.widgets.overview import Overview

LEFT, RIGHT = 1, 3


class Mouse:
    """The mouse over the screen; places are words on it, or a widget's name with a cell of it."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def at(self, words: str) -> tuple[int, int]:
        """The cell on which these words begin first, from the top."""
        lines = self.reader.text().split("\n")
        y, line = next((y, line) for y, line in enumerate(lines) if words in line)
        return line.index(words), y

    async def click(self, words: str, button: int = LEFT, times: int = 1) -> None:
        await self.reader.pilot.click(offset=self.at(words), button=button, times=times)
        await self.reader.press()

    async def click_in(self, widget: str, x: int, y: int, times: int = 1) -> None:
        await self.reader.pilot.click(widget, offset=(x, y), button=LEFT, times=times)
        await self.reader.press()

    async def hint(self, key: str) -> None:
        """Click on that key on the last line."""
        line = self.reader.text().split("\n")[-1]
        await self.click_in("KeyHints", line.index(f" {key} ") + 1, 0)

    async def hover(self, words: str) -> None:
        await self.reader.pilot.hover(offset=self.at(words))

    async def wheel(self, kind: type[MouseEvent], place: tuple[int, int]) -> None:
        await self.reader.pilot._post_mouse_events([kind], offset=place)

    async def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        post = self.reader.pilot._post_mouse_events
        await post([MouseDown], offset=start, button=LEFT)
        await post([MouseMove], offset=end, button=LEFT)
        await post([MouseUp, Click], offset=end, button=LEFT)

    def on_details(self) -> tuple[int, int]:
        """A cell of the details."""
        region = self.reader.screen.query_exactly_one(ClaimDetail).region
        return region.x + 3, region.y + 2

    def strip(self, line: int) -> tuple[int, int]:
        """A cell of the overview, in that line; the last for -1."""
        region = self.reader.screen.query_exactly_one(Overview).region
        return region.x + 1, region.y + (line if line >= 0 else region.height - 1)


class MouseAct(NamedTuple):
    """One thing that the mouse does."""

    does: Callable[[Mouse], Awaitable[None]]
    sees: Seeing
    after: Any
    first: str = ""
    """Keys pressed before, with blanks between them; `@telling` opens a page of text."""
    last: str = ""
    """Keys that bring back what was."""
    handlers: str = ""
    """The handlers that it tries, as `Class.method`, with blanks between them; Textual's own have none here."""


MouseActs = Mapping[str, MouseAct]


def wheel(kind: type[MouseEvent], words: str) -> Callable[[Mouse], Awaitable[None]]:
    """Turn the wheel over these words."""
    return lambda mouse: mouse.wheel(kind, mouse.at(words))


def click(words: str, button: int = LEFT, times: int = 1) -> Callable[[Mouse], Awaitable[None]]:
    """Click on these words."""
    return lambda mouse: mouse.click(words, button, times)
