"""One app's work on one pair of articles: a `Store` that keeps each act at once, and goes on in memory if it cannot."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import TypeVar

from tui.core.counted import counted
from tui.core.harmless import harmless
from tui.core.sides import Pair
from tui.review.carry_report import CarryReport
from tui.review.checking import Stamp
from tui.review.encoding import NotOurs
from tui.review.fingerprints import Snapshot
from tui.review.ledger.clashes import Clash
from tui.review.ledger.entering import Entered, last_report
from tui.review.ledger.errors import LedgerError, LedgerGone, telling
from tui.review.ledger.facing import Facing
from tui.review.ledger.kept_work import KeptWork
from tui.review.ledger.opening import memory_copy
from tui.review.ledger.pairs import register
from tui.review.ledger.transactions import writing
from tui.review.work import Act, Change, Work

T = TypeVar("T")

Step = Callable[[KeptWork, bool], object]
"""An act, undo or redo, to be done in whichever ledger there is; it is told whether that has the sides swapped."""

RETRY_SECONDS = 5.0
"""How often it is tried whether a ledger that was locked or full can be written again."""


@dataclass(frozen=True, slots=True)
class News:
    """What happened without the editor."""

    changes: tuple[Change, ...]
    """What other apps wrote; empty when only the ledger's own state changed."""
    sentence: str
    """For the status line."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a session works with."""

    connection: sqlite3.Connection
    path: Path | None
    """None in memory."""
    place: str
    """The file as messages name it, also when what it holds is in memory."""
    articles: Pair[Snapshot]
    entered: Entered
    checker: str
    keep_text: bool


class Session:
    """The work on one pair, kept in a ledger. Sides are as the articles were opened.

    Not for several threads at once.
    """

    _opened: Opened
    _facing: Facing
    _kept: KeptWork
    _filed: KeptWork
    """What the ledger's file has; the same as `_kept` unless that is in memory for now."""

    def __init__(self, opened: Opened, notice: str = "", reopen: Callable[[], Opened] | None = None) -> None:
        self.notice = notice
        """Why the work is in memory only, one or two sentences; empty while it is kept."""
        self._reopen = reopen  # for a ledger that could not be used yet; raises LedgerError
        self._waiting: list[Step] | None = None if reopen is None else []
        self._tried = monotonic()
        self._turned = False
        self._take_up(opened, _kept_work(opened))

    @property
    def work(self) -> Work:
        """The work as it is now."""
        return self._work

    @property
    def carried(self) -> CarryReport | None:
        """What was carried over when this session was opened, to be shown once; None if nothing was."""
        return self._facing.report(self._opened.entered.carried)

    @property
    def carried_before(self) -> CarryReport | None:
        """What was carried over when this version of the text was opened first, in whichever session that was."""
        return self._facing.report(last_report(self._kept.connection, self._kept.pair))

    @property
    def kept(self) -> str:
        """Where everything is, for the key that saves in other programs."""
        checks = counted(len(self._work.checks), "check")
        if self.notice or self._opened.path is None:
            return f"Only in memory so far: {checks}. {self.notice}".rstrip()
        return f"Everything is kept already: {checks} in {harmless(self._opened.place)}."

    def do(self, act: Act) -> Work:
        """Do it and keep it, and give the work after it. An act without changes does nothing.

        Raises Clash, and does nothing, if another app has changed an entry since it was last seen here.
        """
        if act.changes:
            at, turned, keep_text = Stamp.now("").at, self._turned, self._opened.keep_text
            self._step(lambda kept, swapped: kept.do(Facing(swapped != turned, keep_text).inward(act), at))
        return self._work

    def undo(self) -> Act | None:
        """Take the last act back, of an earlier session too, and say which; None when there is none.

        Raises Clash if another app has changed an entry of it since.
        """
        act = self._step(lambda kept, _: kept.undo())
        return act and self._facing.act(act)

    def redo(self) -> Act | None:
        """Do again what was undone last, and say what; None when there is nothing. Raises Clash as `undo`."""
        act = self._step(lambda kept, _: kept.redo())
        return act and self._facing.act(act)

    def turned(self) -> Session:
        """Itself, with left for right from now on."""
        self._turned = not self._turned
        self._facing = replace(self._facing, swapped=not self._facing.swapped)
        self._work = self._facing.work(self._kept.work)
        return self

    def poll(self) -> News | None:
        """Take up what other apps wrote since the last call, and come back to a ledger that can be written again.

        To be called each second; it costs next to nothing while nothing happens. None when nothing did.
        """
        if self._waiting is not None:
            return self._come_back()
        if self.notice or self._opened.path is None:
            return None
        try:
            with telling(self._opened.place):
                if _inode(self._opened.path) != self._inode:
                    raise LedgerGone.of(self._opened.place)
                changes = self._kept.news()
        except LedgerError as error:
            if error.passing:
                return None
            self._fall_back(error)
            return News((), self.notice)
        if not changes:
            return None
        self._work = self._facing.work(self._kept.work)
        told = self._facing.changes(changes)
        return News(told, f"Another window changed {counted(len(told), 'entry', 'entries')}.")

    def close(self) -> None:
        """Close the ledger; nothing is lost by leaving it open."""
        for connection in {self._kept.connection, self._opened.connection}:
            connection.close()

    def _step(self, step: Callable[[KeptWork, bool], T]) -> T:
        """Do it in the ledger; in memory from the moment on when the ledger fails."""
        try:
            with telling(self._opened.place):
                done = step(self._kept, self._opened.entered.swapped)
        except Clash as clash:
            raise self._facing.clash(clash) from None
        except LedgerError as error:
            if self.notice:
                raise
            self._fall_back(error)
            done = step(self._kept, self._opened.entered.swapped)
        finally:
            self._work = self._facing.work(self._kept.work)
        if self._waiting is not None:
            self._waiting.append(step)
        return done

    def _fall_back(self, error: LedgerError) -> None:
        """Go on in memory, with all that is there."""
        self._kept = _in_memory(self._opened, self._kept.work)
        self._waiting = [] if error.passing else None
        self._tried = monotonic()
        until = "Until then" if error.passing else "From now on"
        self.notice = f"{error.message} {until} your checks are in memory only: export them before you leave."

    def _take_up(self, opened: Opened, kept: KeptWork) -> None:
        """Work in this ledger from now on."""
        self._opened = opened
        self._facing = Facing(opened.entered.swapped != self._turned, opened.keep_text)
        self._kept = self._filed = kept
        self._inode = _inode(opened.path)
        self._work = self._facing.work(kept.work)

    def _come_back(self) -> News | None:
        """Do in the ledger what was done in memory, if it can be written again."""
        if self._waiting is None or monotonic() - self._tried < RETRY_SECONDS:
            return None
        self._tried = monotonic()
        opened, filed = self._opened, self._filed
        try:
            if self._reopen is not None:
                opened = self._reopen()
                filed = _kept_work(opened)
            with telling(opened.place), writing(filed.connection, tries=1):
                filed.refresh()
                for step in self._waiting:
                    step(filed, opened.entered.swapped)
        except LedgerError:
            return None
        except Clash as clash:
            self._waiting = None
            self.notice = f"{clash.message} Your checks since then are in memory only: export them before you leave."
            return News((), self.notice)
        self._waiting, self._reopen, self.notice = None, None, ""
        self._take_up(opened, filed)
        return News((), f"The ledger can be written again. {self.kept}")


def _kept_work(opened: Opened) -> KeptWork:
    with telling(opened.place):
        return KeptWork(opened.connection, opened.entered.pair, opened.checker)


def _in_memory(opened: Opened, work: Work) -> KeptWork:
    """The work in a ledger in memory, with its history if the file can still be read."""
    try:
        kept = KeptWork(memory_copy(opened.connection), opened.entered.pair, opened.checker)
        if kept.work == work:
            return kept
    except (sqlite3.Error, NotOurs):
        pass
    memory = memory_copy()
    articles = opened.articles.swapped if opened.entered.swapped else opened.articles
    with writing(memory):
        pair = register(memory, articles, Stamp.now("").at)
        return KeptWork(memory, pair, opened.checker).beginning_with(work)


def _inode(path: Path | None) -> tuple[int, int] | None:
    """Tells the file from one that was put in its place; None if there is none."""
    try:
        found = path.stat() if path else None
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found else None
