"""The acts on one pair in the order in which they were done, and which of them undo and redo are about."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from secrets import token_hex

from tui.review.encoding import changes_from_text, changes_text
from tui.review.ledger.texts import restored, stored
from tui.review.work import Act, Subject


@dataclass(frozen=True, slots=True)
class Past:
    """What one session may take back: all that was done before it began, and what it did itself."""

    pair: int
    session: str
    """Tells the sessions of several apps from each other."""
    seen: int
    """The last act that was there when the session began."""
    undone: frozenset[int] = frozenset()
    """The acts that could be redone then."""

    @classmethod
    def of(cls, connection: sqlite3.Connection, pair: int) -> Past:
        """The past of a session that begins now."""
        seen = connection.execute("SELECT coalesce(max(id), 0) FROM act WHERE pair = ?", (pair,)).fetchone()[0]
        return cls(pair, token_hex(8), seen, frozenset(number for number, _ in _undone(connection, pair)))


def record(connection: sqlite3.Connection, past: Past, act: Act, checker: str, at: str) -> None:
    """Put an act behind the others; what this session could redo is dropped, as it was done on other ground."""
    dropped = [(number,) for number in _redoable(connection, past)]
    connection.executemany("UPDATE act SET dropped = 1 WHERE id = ?", dropped)
    connection.execute(
        "INSERT INTO act (pair, label, changes, checker, at, session) VALUES (?, ?, ?, ?, ?, ?)",
        (past.pair, stored(act.label), changes_text(act.changes), stored(checker), at, past.session),
    )


def to_undo(connection: sqlite3.Connection, past: Past) -> tuple[int, Act] | None:
    """The last act that is this session's to take back, with its number."""
    query = (
        "SELECT id FROM act WHERE pair = ? AND undone = 0 AND (session = ? OR id <= ?) ORDER BY undone, id DESC LIMIT 1"
    )
    row = connection.execute(query, (past.pair, past.session, past.seen)).fetchone()
    return None if row is None else _act(connection, row[0])


def to_redo(connection: sqlite3.Connection, past: Past) -> tuple[int, Act] | None:
    """The act that was undone last, with its number: acts are undone from the last on, so it is the first of them."""
    found = _redoable(connection, past)
    return _act(connection, found[0]) if found else None


def touched_since(connection: sqlite3.Connection, past: Past, number: int) -> frozenset[Subject]:
    """What acts that stand behind this one have changed, be it to and fro: they could not be taken back after it."""
    query = "SELECT changes FROM act WHERE pair = ? AND undone = 0 AND id > ?"
    rows = connection.execute(query, (past.pair, number))
    return frozenset(change.subject for (changes,) in rows for change in changes_from_text(changes))


def mark_undone(connection: sqlite3.Connection, past: Past, number: int) -> None:
    """Mark an act as undone by this session."""
    connection.execute("UPDATE act SET undone = 1, undone_by = ? WHERE id = ?", (past.session, number))


def mark_redone(connection: sqlite3.Connection, past: Past, number: int) -> None:
    """Mark an act as done again.

    Where other apps have acted meanwhile, it goes behind their acts, as it is done on top of them and must be taken
    back before them; with it, in their order, go the acts that this session may redo after it.
    """
    later = "SELECT 1 FROM act WHERE pair = ? AND undone = 0 AND id > ?"
    moving = _redoable(connection, past) if connection.execute(later, (past.pair, number)).fetchone() else []
    connection.execute("UPDATE act SET undone = 0, undone_by = '' WHERE id = ?", (number,))
    connection.executemany(
        "UPDATE act SET id = (SELECT max(id) + 1 FROM act), session = ?, "
        "undone_by = CASE undone WHEN 1 THEN ? ELSE '' END WHERE id = ?",
        [(past.session, past.session, each) for each in moving],
    )


def _redoable(connection: sqlite3.Connection, past: Past) -> list[int]:
    """The numbers of the acts that this session may redo, the next one first."""
    rows = _undone(connection, past.pair)
    return [number for number, by in rows if by == past.session or number in past.undone]


def _undone(connection: sqlite3.Connection, pair: int) -> list[tuple[int, str]]:
    query = "SELECT id, undone_by FROM act WHERE pair = ? AND undone = 1 AND dropped = 0 ORDER BY id"
    return connection.execute(query, (pair,)).fetchall()


def _act(connection: sqlite3.Connection, number: int) -> tuple[int, Act]:
    label, changes = connection.execute("SELECT label, changes FROM act WHERE id = ?", (number,)).fetchone()
    return number, Act(restored(label), changes_from_text(changes))
