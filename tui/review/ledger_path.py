"""Where a ledger is. Apart from the ledger itself, so that a report without one need not load it."""

from __future__ import annotations

import os
from pathlib import Path

WAL = "-wal"
"""Ending of the file beside a ledger that is there while somebody has it open, and after a crash; it holds acts that
are not in the ledger's own file yet."""

COMPANIONS = (WAL, "-shm", "-journal")
"""Endings of the files that SQLite puts beside a database; it gives them the database's own mode."""


def default_path() -> Path:
    """The user's ledger, in the folder that the system has for a program's data."""
    import platformdirs

    return Path(platformdirs.user_data_dir("twosource", appauthor=False)) / "ledger.sqlite3"


def place_of(path: str | Path | None) -> Path:
    """The absolute path of a ledger that the user names, `~` resolved; the usual one for none or an empty name."""
    return Path(os.path.expanduser(path)).absolute() if path and str(path) else default_path()
