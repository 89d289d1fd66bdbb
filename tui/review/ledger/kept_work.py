"""The work on one pair in one open ledger: entries read, acts written and taken back. Sides as the ledger has them."""

from __future__ import annotations

import sqlite3

from tui.review.encoding import subject_from, subject_text, value_from_text, value_text
from tui.review.ledger import history
from tui.review.ledger.clashes import clash_of, refusal_of
from tui.review.ledger.history import Past
from tui.review.ledger.transactions import reading, writing
from tui.review.work import Act, Change, Subject, Value, Work, applied, entries_of


class KeptWork:
    """One pair's work. Every method is one transaction; what SQLite raises goes through, and then nothing was done."""

    def __init__(self, connection: sqlite3.Connection, pair: int, checker: str) -> None:
        self.connection = connection
        self.pair = pair
        self.checker = checker
        self.work = Work()
        self._seen: dict[str, str] = {}
        self._version = -1
        with reading(connection):
            self._past = Past.of(connection, pair)
            self.refresh()

    def beginning_with(self, work: Work) -> KeptWork:
        """Put that work into a pair that has none, without a history."""
        entries = entries_of(work)
        self._write(Act("", tuple(Change(subject, None, value) for subject, value in entries)))
        self.refresh()
        return self

    def do(self, act: Act, at: str) -> None:
        """Do it. Raises Clash, with the work brought up to date, if an entry is not as the act expects it."""
        with writing(self.connection):
            met = self._met(act)
            if not met:
                self._write(act)
                history.record(self.connection, self._past, act, self.checker, at)
        if met:
            self.refresh()
            raise clash_of(act, met)
        self._take(act)

    def undo(self) -> Act | None:
        """Take the last act back, and say which. Raises Clash if an entry of it was changed by another app since."""
        return self._turn(undone=True)

    def redo(self) -> Act | None:
        """Do again what was undone last, and say what. Raises Clash as `undo`."""
        return self._turn(undone=False)

    def refresh(self) -> tuple[Change, ...]:
        """Take up what other apps wrote; gives those changes."""
        now: dict[str, str] = dict(
            self.connection.execute("SELECT subject, value FROM entry WHERE pair = ?", (self.pair,))
        )
        names = [name for name in {**self._seen, **now} if self._seen.get(name) != now.get(name)]
        news = []
        for name in names:
            value = value_from_text(now[name]) if name in now else None
            news.append(Change(subject_from(name), self.work.of(subject_from(name)), value))
        self._seen = now
        self.work = applied(self.work, Act("", tuple(news)))
        return tuple(news)

    def news(self) -> tuple[Change, ...]:
        """What other apps wrote since it was last asked; cheap while they write nothing.

        `data_version` changes when another connection has written (https://sqlite.org/pragma.html#pragma_data_version).
        """
        (version,) = self.connection.execute("PRAGMA data_version").fetchone()
        if version == self._version:
            return ()
        self._version = version
        return self.refresh()

    def _turn(self, *, undone: bool) -> Act | None:
        met: tuple[Change, ...] = ()
        with writing(self.connection):
            find = history.to_undo if undone else history.to_redo
            found = find(self.connection, self._past)
            if found is None:
                return None
            number, act = found
            step = act.reversed if undone else act
            since = history.touched_since(self.connection, self._past, number) if undone else frozenset()
            met = self._met(step, since)
            if not met:
                self._write(step)
                mark = history.mark_undone if undone else history.mark_redone
                mark(self.connection, self._past, number)
        if met:
            self.refresh()
            raise refusal_of(act, met, again=not undone)
        self._take(step)
        return act

    def _met(self, act: Act, since: frozenset[Subject] = frozenset()) -> tuple[Change, ...]:
        """The entries that are not as an act expects them, or changed `since`: as it expects them and as they are."""
        expected: dict[Subject, Value | None] = {}
        for change in act.changes:
            expected.setdefault(change.subject, change.before)
        there = {subject: self._value(subject) for subject in expected}
        return tuple(
            Change(subject, value, there[subject])
            for subject, value in expected.items()
            if subject in since or _kept(subject, value) != there[subject]
        )

    def _value(self, subject: Subject) -> Value | None:
        query = "SELECT value FROM entry WHERE pair = ? AND subject = ?"
        row = self.connection.execute(query, (self.pair, subject_text(subject))).fetchone()
        return None if row is None else value_from_text(row[0])

    def _write(self, act: Act) -> None:
        for change in act.changes:
            name, value = subject_text(change.subject), _kept(change.subject, change.after)
            if value is None:
                self.connection.execute("DELETE FROM entry WHERE pair = ? AND subject = ?", (self.pair, name))
            else:
                self.connection.execute(
                    "INSERT INTO entry (pair, subject, value) VALUES (?, ?, ?) "
                    "ON CONFLICT (pair, subject) DO UPDATE SET value = excluded.value",
                    (self.pair, name, value_text(value)),
                )

    def _take(self, act: Act) -> None:
        """Take a written act into the work that is in memory."""
        self.work = applied(self.work, act)
        for subject in {change.subject for change in act.changes}:
            value = self.work.of(subject)
            if value is None:
                self._seen.pop(subject_text(subject), None)
            else:
                self._seen[subject_text(subject)] = value_text(value)


def _kept(subject: Subject, value: Value | None) -> Value | None:
    """What is kept of a value: nothing of one that says nothing. TypeError for a value of another subject."""
    return applied(Work(), Act("", (Change(subject, None, value),))).of(subject)
