"""The articles' words taken out of a ledger that is to keep none."""

from __future__ import annotations

import sqlite3

from tui.review.encoding import changes_from_text, changes_text, value_from_text, value_text
from tui.review.without_words import act_without_words, value_without_words
from tui.review.work import Act


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
