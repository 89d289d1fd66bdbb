"""A ledger without the articles' words: only fingerprints and places, and what the editor wrote."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from tui.review.carry_report import CarryReport
from tui.review.checks import Check
from tui.review.encoding import changes_from_text, changes_text, value_from_text, value_text
from tui.review.work import Act, Change, Value


def act_without_words(act: Act) -> Act:
    """The act without the words of claims."""
    changes = (Change(c.subject, value_without_words(c.before), value_without_words(c.after)) for c in act.changes)
    return Act(act.label, tuple(changes))


def value_without_words(value: Value | None) -> Value | None:
    """What an entry says without the words of its claim."""
    return replace(value, words="", words_before="") if isinstance(value, Check) else value


def report_without_words(report: CarryReport) -> CarryReport:
    """The report without the words of claims."""
    checks = (replace(each, words="", check=replace(each.check, words="", words_before="")) for each in report.checks)
    return replace(report, checks=tuple(checks), words_kept=False)


def take_words_out(connection: sqlite3.Connection, pair: int) -> None:
    """Take the words of a pair that was kept with them out of its entries and acts, inside a transaction."""
    entries = connection.execute("SELECT subject, value FROM entry WHERE pair = ?", (pair,)).fetchall()
    for subject, text in entries:
        value = value_without_words(value_from_text(text))
        assert value is not None
        connection.execute(
            "UPDATE entry SET value = ? WHERE pair = ? AND subject = ?", (value_text(value), pair, subject)
        )
    for number, text in connection.execute("SELECT id, changes FROM act WHERE pair = ?", (pair,)).fetchall():
        changes = act_without_words(Act("", changes_from_text(text))).changes
        connection.execute("UPDATE act SET changes = ? WHERE id = ?", (changes_text(changes), number))
