"""Where checks are kept: one SQLite file, on this machine, readable to the user alone. Every act is written at once.

session = open_session(articles, checker="Ana")
session.do(checking.decide(target, Status.CONFIRMED, Stamp.now("Ana")))
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from tui.core.sides import Pair
from tui.core.text import Article
from tui.review.checking import Stamp
from tui.review.fingerprints import Snapshot
from tui.review.ledger.clashes import Clash
from tui.review.ledger.entering import enter
from tui.review.ledger.errors import LedgerError, telling
from tui.review.ledger.opening import copied_to_memory, memory_copy, opened
from tui.review.ledger.recent import Kept, Recent, load, recent
from tui.review.ledger.session import News, Opened, Session
from tui.review.ledger_path import place_of

__all__ = ["Clash", "Kept", "Ledger", "LedgerError", "News", "Recent", "Session", "open_session"]

IN_MEMORY = "your checks are in memory only: export them before you leave."


class Ledger:
    """An open ledger. Raises LedgerError, with a sentence for the reader, from every method."""

    def __init__(
        self, connection: sqlite3.Connection, file: Path, notice: str = "", *, in_memory: bool = False
    ) -> None:
        self.connection = connection
        self.path = None if in_memory else file
        """None in memory."""
        self.place = str(file)
        """The file as messages name it, also when what it holds is in memory."""
        self.notice = notice
        """Why it is in memory; empty if it is a file."""

    @classmethod
    def open(cls, path: str | Path | None = None) -> Ledger:
        """Open the ledger at that path, or the user's own; it is made if there is none, and brought up to date."""
        file = place_of(path)
        with telling(str(file)):
            return cls(opened(file), file)

    @classmethod
    def copy_of(cls, path: str | Path | None = None) -> Ledger:
        """What the ledger at that path, or the user's own, holds now, to look into it: nothing reaches the file.

        Without such a file it is empty.
        """
        file = place_of(path)
        with telling(str(file)):
            return cls(copied_to_memory(file) if file.exists() else memory_copy(), file, in_memory=True)

    @classmethod
    def in_memory(cls, error: LedgerError, path: str | Path | None = None) -> Ledger:
        """A ledger for this run, because one cannot be used; with what is in that at `path`, if it can be read."""
        notice = f"{error.message} {'Until then' if error.passing else 'This time'} {IN_MEMORY}"
        file = place_of(path)
        if path is not None:
            with suppress(LedgerError), telling(str(file)):
                return cls(copied_to_memory(file), file, notice, in_memory=True)
        return cls(memory_copy(), file, notice, in_memory=True)

    def session(self, articles: Pair[Article], *, checker: str = "", keep_text: bool = True) -> Session:
        """Begin to work on these articles, as left and right.

        If they are a changed version of a pair in the ledger, what was done on that is carried over (`.carried`).
        With `keep_text` false the ledger keeps no words of the articles, and those it had of them are taken out: then a
        claim whose words changed cannot show the old ones.
        """
        return Session(self._entered(articles, checker, keep_text), self.notice)

    def _entered(self, articles: Pair[Article], checker: str, keep_text: bool) -> Opened:
        snapshots = articles.map(lambda article: Snapshot.of(article, keep_text=keep_text))
        with telling(self.place):
            entered = enter(self.connection, snapshots, checker, Stamp.now(checker).at)
        return Opened(self.connection, self.path, self.place, snapshots, entered, checker, keep_text)

    def recent(self, limit: int = 20) -> tuple[Recent, ...]:
        """The pairs that were opened last, the latest first."""
        with telling(self.place):
            return recent(self.connection, limit)

    def load(self, pair: int) -> Kept:
        """All that the ledger has of the pair with that id (`Recent.id`)."""
        with telling(self.place):
            kept = load(self.connection, pair)
        if kept is None:
            raise LedgerError(f"The ledger has no such pair as number {pair}: open the articles instead.")
        return kept

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_session(
    articles: Pair[Article], *, path: str | Path | None = None, checker: str = "", keep_text: bool = True
) -> Session:
    """Begin to work on these articles in the ledger at that path, or in the user's own.

    Where it cannot be used the session goes on in memory and its `notice` says why; no error is raised.
    """
    place = place_of(path)

    def opened() -> Opened:
        ledger = Ledger.open(place)
        try:
            return ledger._entered(articles, checker, keep_text)
        except LedgerError:
            ledger.close()
            raise

    try:
        return Session(opened())
    except LedgerError as error:
        trouble = error
    reopen = opened if trouble.passing else None
    try:
        memory = Ledger.in_memory(trouble, place)
        return Session(memory._entered(articles, checker, keep_text), memory.notice, reopen)
    except LedgerError:  # what could be read of it makes no sense
        memory = Ledger.in_memory(trouble)
        return Session(memory._entered(articles, checker, keep_text), memory.notice, reopen)
