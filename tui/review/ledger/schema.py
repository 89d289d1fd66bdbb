"""The tables of a ledger, and the steps by which an older one becomes one of today.

A step is never changed once it has been released: a ledger of any age goes through those that it lacks, in order.
Texts that UTF-8 cannot hold (lone surrogates) are kept as blobs; see `tui.review.ledger.texts`.
"""

from __future__ import annotations

APPLICATION_ID = 0x54574F53
"""`TWOS`: tells a ledger from a database of another program (https://sqlite.org/pragma.html#pragma_application_id)."""

STEPS: tuple[tuple[str, ...], ...] = (
    # 1: pairs of articles, what stands on each of their entries, and all that was done
    (
        """CREATE TABLE pair (
            id INTEGER PRIMARY KEY,
            left_print TEXT NOT NULL,
            right_print TEXT NOT NULL,
            made_at TEXT NOT NULL,
            UNIQUE (left_print, right_print)
        )""",
        """CREATE TABLE entry (
            pair INTEGER NOT NULL REFERENCES pair (id),
            subject TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (pair, subject)
        ) WITHOUT ROWID""",
        """CREATE TABLE act (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            pair INTEGER NOT NULL REFERENCES pair (id),
            label TEXT NOT NULL,
            changes TEXT NOT NULL,
            at TEXT NOT NULL,
            undone INTEGER NOT NULL DEFAULT 0
        )""",
        "CREATE INDEX act_of_pair ON act (pair, undone, id)",
    ),
    # 2: what is needed to know a changed version of an article again
    (
        """CREATE TABLE article (
            pair INTEGER NOT NULL REFERENCES pair (id),
            side TEXT NOT NULL CHECK (side IN ('A', 'B')),
            title TEXT NOT NULL,
            source TEXT NOT NULL,
            text TEXT,
            PRIMARY KEY (pair, side)
        ) WITHOUT ROWID""",
        """CREATE TABLE sentence (
            pair INTEGER NOT NULL REFERENCES pair (id),
            side TEXT NOT NULL CHECK (side IN ('A', 'B')),
            first INTEGER NOT NULL,
            behind INTEGER NOT NULL,
            block INTEGER NOT NULL,
            print TEXT NOT NULL,
            PRIMARY KEY (pair, side, first)
        ) WITHOUT ROWID""",
        "CREATE INDEX sentence_by_print ON sentence (print)",
        "ALTER TABLE pair ADD COLUMN opened_at TEXT NOT NULL DEFAULT ''",
        "UPDATE pair SET opened_at = made_at",
    ),
    # 3: who did what, for two apps on one ledger; what was carried over
    (
        "ALTER TABLE act ADD COLUMN checker TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE act ADD COLUMN session TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE act ADD COLUMN undone_by TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE act ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0",
        """CREATE TABLE carriage (
            pair INTEGER PRIMARY KEY REFERENCES pair (id),
            of INTEGER NOT NULL REFERENCES pair (id),
            at TEXT NOT NULL,
            report TEXT NOT NULL
        )""",
    ),
)

VERSION = len(STEPS)
"""Kept in the file as `user_version`."""
