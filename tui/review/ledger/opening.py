"""A ledger's file: who may read it, whether it is whole, and made one of today's version."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from tui.core.harmless import harmless
from tui.review.ledger.backups import backup_path
from tui.review.ledger.errors import LedgerDamaged, LedgerForeign, LedgerNewer
from tui.review.ledger.schema import APPLICATION_ID, STEPS, VERSION
from tui.review.ledger.transactions import BUSY_MS, patiently, reading, writing
from tui.review.ledger_path import COMPANIONS, WAL, default_path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def opened(path: Path) -> sqlite3.Connection:
    """A connection to the ledger at that path, made or brought up to today's version.

    Raises LedgerNewer, LedgerForeign and LedgerDamaged, and what SQLite and the file system raise. A file that is not
    a whole ledger is never written to.
    """
    path = real_place(path)
    make_private(path)
    connection = connected(str(path))
    try:
        patiently(lambda: _made_ready(connection, path), pause=BUSY_MS / 1000)
    except BaseException:
        connection.close()
        raise
    return connection


def real_place(path: Path) -> Path:
    """Where the file is, behind any links: SQLite puts its own files beside that. Raises OSError for no path at all."""
    if "\0" in str(path):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    return Path(os.path.realpath(path))


def _made_ready(connection: sqlite3.Connection, path: Path) -> None:
    with reading(connection):
        _look_over(connection, path)
    for file in (path, *(Path(f"{path}{ending}") for ending in COMPANIONS)):
        _restrict(file, PRIVATE_FILE)  # only now: a file of another program keeps its mode
    bring_up(connection, path)
    connection.execute("PRAGMA journal_mode = WAL")  # busy while another app opens the same new ledger


def connected(database: str, *, uri: bool = False) -> sqlite3.Connection:
    """A connection as the ledger wants it; nothing is read or written yet.

    `synchronous` is FULL, so that an act that was reported as kept outlasts not only the process but a loss of power
    (https://sqlite.org/pragma.html#pragma_synchronous); it costs milliseconds a key press.
    """
    connection = sqlite3.connect(
        database, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False, uri=uri
    )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # what is taken out of a private ledger is not left in its file
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def make_private(path: Path) -> None:
    """Make the file if it is not there, readable to the user alone, and so the folder if it has to be made."""
    folder = path.parent
    if not folder.exists():
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)  # another app may be faster
    if folder == default_path().parent:
        _restrict(folder, PRIVATE_FOLDER)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))


def _restrict(path: Path, mode: int) -> None:
    """Take rights from others if there are any to take and the file is ours; a file of someone else stays as it is."""
    with suppress(OSError):
        if stat.S_IMODE(path.stat().st_mode) & ~mode:
            path.chmod(stat.S_IMODE(path.stat().st_mode) & mode)


def _look_over(connection: sqlite3.Connection, path: Path) -> None:
    """Raise unless it is an empty file or a whole ledger that this version knows. Only reads."""
    name = harmless(str(path))
    version, application = version_of(connection), _number(connection, "PRAGMA application_id")
    tables = _number(connection, "SELECT count(*) FROM sqlite_schema")
    if application != APPLICATION_ID and (tables or version or application):
        raise LedgerForeign(f"The file {name} is a database of another program: name another file with --ledger.")
    if version > VERSION:
        raise LedgerNewer(
            f"The ledger {name} was made by a newer Twosource (its version is {version}, this one knows {VERSION}): "
            "use that one, or name another file with --ledger."
        )
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise LedgerDamaged.of(str(path))


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the ledger's tables; 0 before there are any."""
    return _number(connection, "PRAGMA user_version")


def bring_up(connection: sqlite3.Connection, path: Path | None) -> None:
    """Make the tables, or bring older ones up to today's version, after a copy of the file was put beside it."""
    version = version_of(connection)
    if version == VERSION:
        return
    if version and path is not None:
        back_up(connection, path, version)
    with writing(connection):
        # another app may have been faster
        for number in range(version_of(connection), VERSION):
            for statement in STEPS[number]:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")


def back_up(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Copy the whole ledger of that version to a new file beside it, private to the user; whole or not at all."""
    backup = backup_path(path, version)
    partial = backup.with_suffix(".partial")
    os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))
    try:
        with closing(sqlite3.connect(partial)) as copy:
            connection.backup(copy)
            as_it_was = version_of(copy) == version
        if as_it_was:  # else another app was faster, and made its own
            os.replace(partial, backup)
    finally:
        partial.unlink(missing_ok=True)


def copied_to_memory(path: Path) -> sqlite3.Connection:
    """What a ledger holds now, in memory; the file is left as it is. Raises as `opened` does.

    One that is open in an app is read as SQLite does it: copied as a file it could change between two reads. In a
    folder that may not be written it cannot even be read where it is, so a private copy is read.
    """
    real = real_place(path)
    if os.path.exists(f"{real}{WAL}"):
        with suppress(sqlite3.Error):
            return _held_by(f"{real.as_uri()}?mode=ro", path)
    with TemporaryDirectory(prefix="twosource-") as folder:
        copy = Path(folder) / "ledger.sqlite3"
        for ending in ("", WAL):
            if os.path.exists(f"{real}{ending}"):
                shutil.copyfile(f"{real}{ending}", f"{copy}{ending}")
        return _held_by(copy.as_uri(), path)


def _held_by(database: str, path: Path) -> sqlite3.Connection:
    """What is in the database at that URI, in memory; messages name `path`."""
    with closing(connected(database, uri=True)) as connection:
        with reading(connection):
            _look_over(connection, path)
        return memory_copy(connection)


def memory_copy(connection: sqlite3.Connection | None = None) -> sqlite3.Connection:
    """A ledger in memory, with all that is in another one."""
    memory = connected(":memory:")
    if connection is not None:
        with reading(connection):
            version_of(connection)  # raises if it is locked; `backup` would wait for ever
            connection.backup(memory)
    bring_up(memory, None)
    return memory


def _number(connection: sqlite3.Connection, query: str) -> int:
    (number,) = connection.execute(query).fetchone()
    return int(number)
