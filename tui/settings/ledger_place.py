"""Where the editor's work is kept, under whose name, and with or without the articles' words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.core.sides import Pair
    from tui.core.text import Article
    from tui.review.ledger import Session
    from tui.review.work import Work
    from tui.settings.options import Settings


@dataclass(frozen=True, slots=True)
class LedgerPlace:
    """What of the call and the settings is about the ledger. Nothing is opened before `open`."""

    file: Path | None = None
    """As it was written, a `~` in front of it too; None for the user's own ledger."""
    checker: str = ""
    keep_text: bool = True

    @classmethod
    def of(
        cls, settings: Settings, *, file: Path | None = None, checker: str | None = None, no_text: bool = False
    ) -> LedgerPlace:
        """The place that the settings name, unless the call says something else; the checker is never nameless."""
        named = file or (Path(settings.ledger) if settings.ledger else None)
        who = settings.checker if checker is None else checker
        return cls(named, who.strip() or account_name(), settings.store_text and not no_text)

    def open(self, articles: Pair[Article]) -> Session:
        """Begin to work on these articles; in memory, with a notice, where the ledger cannot be used."""
        from tui.review.ledger import open_session

        return open_session(articles, path=self.file, checker=self.checker, keep_text=self.keep_text)

    def read(self, articles: Pair[Article]) -> Work:
        """What the ledger says of these articles now, carried over if they changed. Nothing is written.

        Raises LedgerError.
        """
        from tui.review.ledger_path import place_of
        from tui.review.work import Work

        try:
            place_of(self.file).stat()
        except FileNotFoundError:
            return Work()  # and there is no need to load what reads one
        except OSError:
            pass  # which the ledger has words for
        from tui.review.ledger import Ledger

        with Ledger.copy_of(self.file) as ledger:
            return ledger.session(articles).work


def account_name() -> str:
    """The name of the user's account; empty where the system has none."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
