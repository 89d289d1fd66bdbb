"""The copies that are put beside a ledger before it is brought up to a later version."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

ENDING = ".backup"


def backup_path(ledger: Path, version: int) -> Path:
    """A name that no other copy has: the ledger's, the version of the copy, the moment and this process."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    return ledger.with_name(f"{ledger.name}.version-{version}.{moment}-{os.getpid()}{ENDING}")


def drop_backups(connection: sqlite3.Connection, pairs: Iterable[int]) -> None:
    """Delete the copies of this ledger that hold one of the pairs with these ids; raises OSError where that fails.

    They are older than the ledger and it was brought up to date from them, so all the work in them is in it, too. One
    that cannot be read may hold anything and goes as well.
    """
    (file,) = (file for _, name, file in connection.execute("PRAGMA database_list") if name == "main")
    if not file:
        return
    ledger, ids = Path(file), frozenset(pairs)
    beside = [path for path in ledger.parent.iterdir() if path.name.startswith(f"{ledger.name}.version-")]
    for copy in beside:
        if copy.suffix == ENDING and _holds(copy, ids):
            copy.unlink(missing_ok=True)  # another app may be faster


def _holds(copy: Path, ids: frozenset[int]) -> bool:
    try:
        with closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            return any(pair in ids for (pair,) in connection.execute("SELECT id FROM pair"))
    except sqlite3.Error:
        return True
