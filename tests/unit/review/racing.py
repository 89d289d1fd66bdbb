"""Several apps open one ledger at the same moment: a new one, or one of an earlier version. Prints what went wrong.

Run as a program of its own, `racing.py FOLDER ROUNDS`: it loads everything once and forks.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
import traceback
from contextlib import closing
from pathlib import Path

from tests.unit.review.keeping import numbers, put, session
from tests.unit.review.old_ledgers import SCRIPTS
from tests.unit.review.test_migrations import ARTICLES

APPS = 4
SOON = 0.02
"""Seconds until all begin: as long as forking them takes."""


def begun(path: Path, number: int, start: float) -> int:
    """The process id of an app that opens the ledger at that time and acts once."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        time.sleep(max(0.0, start - time.monotonic()))
        put(session(path, ARTICLES), number)
        code = 0
    except Exception:
        traceback.print_exc()
    finally:
        os._exit(code)


def main(folder: Path, rounds: int) -> None:
    """Race so often."""
    for turn in range(rounds):
        path = folder / f"{turn}.sqlite3"
        version = turn % (len(SCRIPTS) + 1)
        if version:
            with closing(sqlite3.connect(path)) as connection:
                connection.executescript(SCRIPTS[version])
        wanted = [*range(100, 100 + APPS)]
        start = time.monotonic() + SOON
        apps = [begun(path, number, start) for number in wanted]
        codes = [os.waitpid(app, 0)[1] for app in apps]
        found = [number for number in numbers(session(path, ARTICLES).work) if number >= min(wanted)]
        if any(codes) or found != wanted:
            print(f"from version {version}: {codes}, kept {found}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
