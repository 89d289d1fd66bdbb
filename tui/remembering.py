"""What the app puts on the list of comparisons opened before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App

from tui.settings.habits import Habits

if TYPE_CHECKING:
    from rich.console import RenderableType

    from tui.core.sides import Pair
    from tui.core.text import Article
    from tui.screens.following import Progressed
    from tui.settings.ledger_place import LedgerPlace


class Remembering(App[int]):
    """Puts a comparison on the list when it is opened, and how far its checking is when it is left."""

    articles: Pair[Article] | None = None
    sources: Pair[str] | None = None
    """Where both articles can be read from again; None when they cannot."""
    habits = Habits()
    ledger: LedgerPlace | None = None
    progressed: Progressed | None = None
    """How far the checking is; None as long as nobody counted."""

    def on_progressed(self, event: Progressed) -> None:
        """Know how far the checking is."""
        self.progressed = event

    def remember_opened(self) -> None:
        """Put the comparison on the list of the last ones, if its articles can be read again."""
        if self.articles is not None and self.sources is not None:
            keep_text = self.ledger.keep_text if self.ledger else self.habits.settings.store_text
            self.habits.keep_opened(self.sources, self.articles, keep_text=keep_text)

    def remember_progress(self) -> None:
        """Put on that list how far the checking of the comparison is that is being left."""
        if self.progressed is not None and self.sources is not None:
            self.habits.keep_progress(self.sources, self.progressed.settled, self.progressed.claims)
        self.progressed = None

    def exit(self, result: int | None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Leave, whatever asked for it."""
        self.remember_progress()
        super().exit(result, return_code, message)
