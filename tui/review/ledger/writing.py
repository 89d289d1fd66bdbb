"""One act, one transaction: whole on the disk or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

BUSY_MS = 250
"""How long SQLite itself waits for a lock."""

TRIES = 8
"""How often a transaction is begun: together two seconds, longer than any other app's act takes, and short enough
for an editor to wait for once."""


@contextmanager
def writing(connection: sqlite3.Connection, tries: int = TRIES) -> Iterator[None]:
    """A transaction that writes; rolled back when anything is raised inside. Inside another one it is part of that.

    It takes the write lock at once (BEGIN IMMEDIATE), so that what is read inside is what is written over.
    """
    if connection.in_transaction:
        yield
        return
    _begin(connection, tries)
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _begin(connection: sqlite3.Connection, tries: int) -> None:
    for left in reversed(range(tries)):
        try:
            connection.execute("BEGIN IMMEDIATE")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or not left:
                raise
