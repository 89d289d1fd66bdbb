"""What can be wrong with a ledger, each in one plain sentence that says what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from tui.core.harmless import harmless
from tui.errors import TwosourceError
from tui.review.encoding import NotOurs


class LedgerError(TwosourceError):
    """The ledger cannot be used; the message names the file, the cause and what to do. Nothing in it is lost."""

    title = "Cannot use the ledger"
    passing = False
    """Whether it may be over by itself, so that it is worth trying again."""


class LedgerLocked(LedgerError):
    """Another program keeps the ledger locked."""

    title = "The ledger is in use"
    passing = True


class LedgerFull(LedgerError):
    """The disk is full."""

    title = "No room for the ledger"
    passing = True


class LedgerReadOnly(LedgerError):
    """The file or its folder cannot be written."""

    title = "The ledger cannot be written"


class LedgerNewer(LedgerError):
    """A newer Twosource made it."""

    title = "The ledger is from a newer version"


class LedgerDamaged(LedgerError):
    """It is no ledger, or not a whole one any more. It is left as it is."""

    title = "The ledger is damaged"

    @classmethod
    def of(cls, path: str) -> LedgerDamaged:
        """The error for the ledger at that path."""
        return cls(
            f"The ledger {harmless(path)} is damaged and is left as it is: move it away to start a new one, "
            "or put a backup in its place."
        )


class LedgerGone(LedgerError):
    """Its file was moved or deleted while it was open."""

    title = "The ledger is gone"

    @classmethod
    def of(cls, path: str) -> LedgerGone:
        """The error for the ledger at that path."""
        return cls(f"The ledger {harmless(path)} was moved or deleted while it was open: put it back and start anew.")


class LedgerForeign(LedgerError):
    """It is a database of another program."""

    title = "This is no ledger"


_TELLING: dict[int, tuple[type[LedgerError], str]] = {
    sqlite3.SQLITE_BUSY: (LedgerLocked, "is kept locked by another program: close that, or wait"),
    sqlite3.SQLITE_LOCKED: (LedgerLocked, "is kept locked by another program: close that, or wait"),
    sqlite3.SQLITE_FULL: (LedgerFull, "has no room to grow, because its disk is full: make room"),
    sqlite3.SQLITE_READONLY: (LedgerReadOnly, "may not be written: change its permissions or name another --ledger"),
    sqlite3.SQLITE_PERM: (LedgerReadOnly, "may not be written: change its permissions or name another --ledger"),
    sqlite3.SQLITE_AUTH: (LedgerReadOnly, "may not be written: change its permissions or name another --ledger"),
    sqlite3.SQLITE_CANTOPEN: (
        LedgerReadOnly,
        "cannot be opened for writing: check that its folder exists and may be written, or name another --ledger",
    ),
    sqlite3.SQLITE_IOERR: (
        LedgerFull,
        "cannot be read or written, because its disk reports an error: check the disk and the room on it",
    ),
}
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_ERROR)
"""What SQLite reports of a file that is no database or not a whole one; the last for tables that are not there."""


def error_of(error: sqlite3.Error | OSError | NotOurs, path: str) -> LedgerError:
    """What an error of SQLite (https://sqlite.org/rescode.html) or of the file system means for the reader."""
    name = harmless(path)
    if isinstance(error, OSError):
        kind: type[LedgerError] = LedgerReadOnly if isinstance(error, PermissionError) else LedgerError
        return kind(f"The ledger {name} cannot be opened ({error.strerror}): name another file with --ledger.")
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _TELLING:
        kind, cause = _TELLING[code]
        return kind(f"The ledger {name} {cause}.")
    if isinstance(error, NotOurs) or code in _BROKEN:
        return LedgerDamaged.of(path)
    return LedgerError(f"The ledger {name} cannot be used ({harmless(str(error))}): name another file with --ledger.")


@contextmanager
def telling(path: str) -> Iterator[None]:
    """Raise what SQLite, the file system or the reading of entries reports inside as a LedgerError."""
    try:
        yield
    except (sqlite3.Error, OSError, NotOurs) as error:
        raise error_of(error, path) from error
