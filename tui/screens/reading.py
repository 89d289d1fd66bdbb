"""The first paint for articles that were named: what is read is said, and read beside the screen."""

from __future__ import annotations

from dataclasses import dataclass

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from tui.bindings import Place
from tui.core.collecting import collector_paused
from tui.core.harmless import harmless
from tui.core.sides import Pair
from tui.screens.beside import beside
from tui.screens.pair_opened import PairOpened
from tui.settings.habits import Habits
from tui.widgets.bound_keys import rebind


@dataclass
class ReadingFailed(Message):
    """An article could not be read."""

    error: Exception
    """A ReadError, unless the fault is the program's own."""


class ReadingScreen(Screen[None]):
    """Says what is being read until `PairOpened` or `ReadingFailed`.

    It needs nothing but Textual, so that it is there long before readers and comparison are even imported.
    """

    DEFAULT_CSS = """
    ReadingScreen Static {
        height: 1fr;
        padding: 1 4;
        content-align: center middle;
        text-align: center;
        color: $muted;
    }
    """

    def __init__(self, named: Pair[str], again: Pair[str] | None, habits: Habits, *, allow_private: bool) -> None:
        """`named` are paths or web addresses to read; `again` those to remember the pair by, if it is remembered."""
        super().__init__()
        self.named, self.again, self.allow_private = named, again, allow_private
        rebind(self, Place.COMPARING, [row for row in habits.rows if row.id == "quit"])

    def compose(self) -> ComposeResult:
        """One sentence."""
        yield Static(Content(harmless(f"Reading {self.named.left} and {self.named.right} …")))

    def on_mount(self) -> None:
        """Paint first."""
        self.call_after_refresh(self.read)

    @work(exit_on_error=False)
    async def read(self) -> None:
        """Read both, and tell what came of it."""
        self.post_message(await beside(self.outcome))

    def outcome(self) -> PairOpened | ReadingFailed:
        """What comes of reading. The screen that shows the articles is imported meanwhile, too."""
        try:
            with collector_paused():  # importing leaves nothing to collect
                from tui.articles.pairs import read_pair
                from tui.screens import compare  # noqa: F401
            articles = read_pair(self.named, allow_private=self.allow_private)
        except Exception as error:  # told on standard error when the app is left
            return ReadingFailed(error)
        return PairOpened(articles, self.again, None, self.named)
