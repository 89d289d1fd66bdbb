"""Kills a program that works in a ledger, again and again at any moment, and looks at what is left.

Run as a program of its own, `killing.py FOLDER KILLS`: it loads everything once and forks, so that a kill costs
milliseconds. Prints what it did as JSON; exits with an AssertionError when an act that was reported as kept is gone.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import struct
import sys
import time
from contextlib import closing
from pathlib import Path

from tests.unit.review.keeping import numbers, put, session
from tests.unit.review.old_ledgers import SCRIPTS
from tests.unit.review.test_migrations import ARTICLES
from tui.review.work import Work

LONGEST = 0.03
"""Seconds that half of the programs may live: some are killed while they open the ledger, some between two acts."""
LATER = 0.005
"""Seconds that the other half may go on after so many acts as chance says: about as long as an act takes."""
MOST_ACTS = 4
FRESH_EVERY = 10
"""How often it is killed around the making of a new ledger, or the bringing up of an old one."""


def work(path: Path, reports: int) -> None:
    """Act as fast as can be and report each act after it was kept; undo some."""
    one = session(path, ARTICLES)
    number = max(numbers(one.work), default=100)
    while True:
        number += 1
        put(one, number)
        os.write(reports, struct.pack("q", number))
        if number % 7 == 0:
            one.undo()
            os.write(reports, struct.pack("q", -number))


def killed(path: Path, acts: int, seconds: float) -> list[int]:
    """What a program reported that was killed so many seconds after so many acts."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            work(path, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read(8 * acts)
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), "the program ended by itself"
        told += pipe.read()
    return [number for (number,) in struct.iter_unpack("q", told)]


def old_ledger(path: Path, version: int) -> None:
    """An earlier version's ledger in place of the one there, or none for version 0."""
    for file in path.parent.iterdir():
        file.unlink()
    if version:
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(SCRIPTS[version])


def checked(path: Path) -> Work:
    """The work in a ledger that was left behind, once it was found to be whole."""
    one = session(path, ARTICLES)
    (found,) = one._opened.connection.execute("PRAGMA integrity_check").fetchone()
    assert found == "ok", found
    assert one._opened.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    one.close()
    return one.work


def expected(before: set[int], reported: list[int]) -> list[set[int]]:
    """What may be there: all that was reported, with or without the one act in flight."""
    there = set(before)
    for number in reported:
        there = there | {number} if number > 0 else there - {-number}
    last = reported[-1] if reported else max(before, default=100)
    flying = there - {last} if last > 0 and last % 7 == 0 and reported else there | {abs(last) + 1}
    return [there, flying]


def main(folder: Path, kills: int) -> None:
    """Kill so often, and print how it went."""
    chance = random.Random(6)
    path = folder / "ledger.sqlite3"
    there: set[int] = set()
    acts = opening = 0
    for kill in range(kills):
        if kill % FRESH_EVERY == 0:
            version = kill // FRESH_EVERY % (len(SCRIPTS) + 1)
            old_ledger(path, version)
            there = {0} if version else set()
        early = (0, chance.uniform(0.0, LONGEST) if kill % FRESH_EVERY != 4 else 0.0)
        late = (chance.randint(1, MOST_ACTS), chance.uniform(0.0, LATER))
        reported = killed(path, *(late if kill % 2 else early))
        left = set(numbers(checked(path)))
        assert left in expected(there, reported), (kill, sorted(there ^ left), reported[-3:])
        acts += len(reported)
        opening += not reported
        there = left
    print(json.dumps({"kills": kills, "acts": acts, "killed before the first act": opening}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
