"""A bare app around the widgets that show a comparison, for tests of the widgets alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.app import App, ComposeResult
from textual.message import Message
from textual.pilot import Pilot

from tui.core.comparison import Comparison
from tui.core.navigation import Cursor
from tui.presentation.palette import DARK, LIGHT
from tui.widgets.comparison_view import ComparisonView
from tui.widgets.overview import Overview


class ViewingApp(App[None]):
    """The page and its overview, with the findings' colours for any theme."""

    CSS = "Screen { layout: horizontal; }"

    def compose(self) -> ComposeResult:
        yield ComparisonView()
        yield Overview()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return DARK if self.current_theme.dark else LIGHT

    @property
    def view(self) -> ComparisonView:
        return self.query_exactly_one(ComparisonView)

    @property
    def overview(self) -> Overview:
        return self.query_exactly_one(Overview)

    def move(self, cursor: Cursor) -> None:
        """Put the cursor there, as the compare screen does."""
        self.view.cursor = cursor
        self.overview.cursor = cursor

    def row_a_page_on(self, direction: int, *, half: bool = False) -> int:
        """Where the keys of paging lead."""
        sight = self.view.sight
        assert sight is not None
        return sight.row_a_page_on(direction, half=half)

    def on_comparison_view_scrolled(self, event: ComparisonView.Scrolled) -> None:
        self.overview.viewport = event.viewport

    def page_text(self) -> list[str]:
        """The lines of the page as they are on the screen, without blanks at their ends."""
        view = self.view
        return [strip.text.rstrip() for strip in view.render_lines(view.size.region)]

    def screen_line(self, words: str) -> int:
        """The line of the page on which these words stand."""
        return next(number for number, text in enumerate(self.page_text()) if words in text)


@asynccontextmanager
async def viewing(
    comparison: Comparison, size: tuple[int, int] = (80, 24), messages: list[Message] | None = None
) -> AsyncIterator[tuple[ViewingApp, Pilot[None]]]:
    """The app showing a comparison; messages are collected in the list, each once however far it bubbles."""
    app = ViewingApp()

    def collect(message: Message) -> None:
        if messages is not None and all(known is not message for known in messages):
            messages.append(message)

    async with app.run_test(size=size, message_hook=collect) as pilot:
        app.view.comparison = comparison
        app.overview.comparison = comparison
        await pilot.pause()
        yield app, pilot
