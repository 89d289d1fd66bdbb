"""One act, one transaction: whole on the disk or not at all. And waiting for another app's."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import sleep
from typing import TypeVar

T = TypeVar("T")

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
    patiently(lambda: connection.execute("BEGIN IMMEDIATE"), tries)
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction in which everything is read as it was at one moment, whatever other apps write meanwhile."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def patiently(step: Callable[[], T], tries: int = TRIES, pause: float = 0.0) -> T:
    """Do it again, after a pause in seconds, while another app has a lock that it wants; at last raise that."""
    for _ in range(tries - 1):
        try:
            return step()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            sleep(pause)
    return step()
