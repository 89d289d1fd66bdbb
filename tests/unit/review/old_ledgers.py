"""Ledgers as earlier versions made them: whole scripts, never changed, each with work in it.

Both hold one pair ("Nobody was hurt. The pier was shut." and "All were safe."), a check that stands, one that was
removed again, a ruling, and an act that was undone.
"""

from __future__ import annotations

HURT = "2bdb8a6b01a83ef63eaf0277a155169c090b2218148d9cfb04c8ba2c36134fc4"
SAFE = "e658e5be151258f2a8f3be21908505bc65b54335acfe797818fe014941b5295c"

_TABLES_1 = """
CREATE TABLE pair (
    id INTEGER PRIMARY KEY, left_print TEXT NOT NULL, right_print TEXT NOT NULL, made_at TEXT NOT NULL,
    UNIQUE (left_print, right_print)
);
CREATE TABLE entry (
    pair INTEGER NOT NULL REFERENCES pair (id), subject TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (pair, subject)
) WITHOUT ROWID;
CREATE TABLE act (
    id INTEGER PRIMARY KEY AUTOINCREMENT, pair INTEGER NOT NULL REFERENCES pair (id), label TEXT NOT NULL,
    changes TEXT NOT NULL, at TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX act_of_pair ON act (pair, undone, id);
"""

_WORK = """
INSERT INTO entry VALUES (1, 'claim:A:0-16', '{"check":{"note":"who?","status":"query","words":"Nobody was hurt."}}');
INSERT INTO entry VALUES (1, 'tie:0:0', '{"ruling":{"hold":"linked"}}');
INSERT INTO act (pair, label, changes, at, undone) VALUES
    (1, 'Queried A1', '[["claim:A:0-16",null,{"check":{"note":"who?","status":"query","words":"Nobody was hurt."}}]]',
     '2031-05-04T08:00:00Z', 0),
    (1, 'Linked A1 and B1', '[["tie:0:0",null,{"ruling":{"hold":"linked"}}]]', '2031-05-04T08:01:00Z', 0),
    (1, 'Confirmed A2', '[["claim:A:17-35",null,{"check":{"status":"confirmed","words":"The pier was shut."}}]]',
     '2031-05-04T08:02:00Z', 1);
"""

VERSION_1 = f"""
PRAGMA application_id = 1415008083;
{_TABLES_1}
INSERT INTO pair VALUES (1, '{HURT}', '{SAFE}', '2031-05-04T07:59:00Z');
{_WORK}
PRAGMA user_version = 1;
"""

VERSION_2 = f"""
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1415008083;
{_TABLES_1}
CREATE TABLE article (
    pair INTEGER NOT NULL REFERENCES pair (id), side TEXT NOT NULL CHECK (side IN ('A', 'B')), title TEXT NOT NULL,
    source TEXT NOT NULL, text TEXT, PRIMARY KEY (pair, side)
) WITHOUT ROWID;
CREATE TABLE sentence (
    pair INTEGER NOT NULL REFERENCES pair (id), side TEXT NOT NULL CHECK (side IN ('A', 'B')),
    first INTEGER NOT NULL, behind INTEGER NOT NULL, block INTEGER NOT NULL, print TEXT NOT NULL,
    PRIMARY KEY (pair, side, first)
) WITHOUT ROWID;
CREATE INDEX sentence_by_print ON sentence (print);
ALTER TABLE pair ADD COLUMN opened_at TEXT NOT NULL DEFAULT '';
INSERT INTO pair VALUES (1, '{HURT}', '{SAFE}', '2031-05-04T07:59:00Z', '2031-05-04T07:59:00Z');
INSERT INTO article VALUES (1, 'A', 'Pier shut', 'a.txt', 'Nobody was hurt. The pier was shut.');
INSERT INTO article VALUES (1, 'B', '', 'b.txt', 'All were safe.');
INSERT INTO sentence VALUES (1, 'A', 0, 16, 0, '15f564485db6e1620c9786dfa3d7a399');
INSERT INTO sentence VALUES (1, 'A', 17, 35, 0, '21c3d764b537dddc053b12f06d16ebb2');
INSERT INTO sentence VALUES (1, 'B', 0, 14, 0, 'e658e5be151258f2a8f3be21908505bc');
{_WORK}
PRAGMA user_version = 2;
"""

SCRIPTS = {1: VERSION_1, 2: VERSION_2}
"""By version. When a version is added, the one before it is added here as it was released."""
