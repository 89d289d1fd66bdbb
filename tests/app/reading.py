"""The app on a comparison made by hand, for tests that press keys."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from unittest.mock import patch

from textual.message import Message
from textual.pilot import Pilot

from screenshots.driving import opened
from tests.made import mirrored
from tui.core.comparison import Comparison
from tui.core.corrections import Corrections
from tui.core.sides import Pair
from tui.core.text import Article
from tui.screens.compare import CompareScreen
from tui.settings.habits import Habits

SIZE = (120, 36)


class Reader:
    """A pilot with the compare screen at hand."""

    def __init__(self, pilot: Pilot[int], heard: list[Message]) -> None:
        self.pilot = pilot
        self.heard = heard
        self.screen = next(each for each in pilot.app.screen_stack if isinstance(each, CompareScreen))

    async def press(self, *keys: str) -> None:
        """Press the keys, and wait until everything that follows is done."""
        await self.pilot.press(*keys)
        await self.pilot.app.workers.wait_for_complete()
        await self.pilot.pause()

    @property
    def place(self) -> str:
        """The cursor as `3B`: row from 0, side."""
        return f"{self.screen.cursor.row}{self.screen.cursor.side.letter}"

    def names(self) -> list[str]:
        """The kinds of message heard, in order; one that bubbles up is heard by each widget, but listed once."""
        return [type(message).__qualname__ for message in {id(message): message for message in self.heard}.values()]

    def text(self) -> str:
        """What is on the screen as plain text."""
        strips = self.pilot.app.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips)


@asynccontextmanager
async def reading(
    story: Comparison, size: tuple[int, int] = SIZE, habits: Habits | None = None
) -> AsyncIterator[Reader]:
    """The app, comparing with an engine that always finds this story (mirrored, if the sides are swapped)."""
    heard: list[Message] = []

    class Handmade:
        """Finds the story, whatever is corrected."""

        def __init__(self, articles: Pair[Article], language: str | None) -> None:
            self.articles = articles

        def compare(self, corrections: Corrections) -> Comparison:
            return story if self.articles.left is story.articles.left else mirrored(story)

    with patch("tui.core.comparer.Comparer", Handmade):
        async with opened(story.articles, size, heard=heard, habits=habits) as pilot:
            yield Reader(pilot, heard)
