"""The log of sources: a line for each source of each check, as CSV for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple

from tui.report.checked import sentence_name
from tui.report.handover import Desk
from tui.report.tables import csv_table
from tui.review.checks import Check, ClaimAt, Source
from tui.review.whereabouts import reading_order

COLUMNS = ("side", "sentence", "status", "words", "source", "place", "date", "who", "note", "checker", "checked_at")


def source_log(desk: Desk) -> str:
    """The whole table. A decided check without a source has a line too: what rests on nothing is to be seen."""
    checks = sorted(desk.work.checks.items(), key=lambda entry: reading_order(0, entry[0]))
    return csv_table(COLUMNS, (row for at, check in checks for row in rows(desk, at, check)))


def rows(desk: Desk, at: ClaimAt, check: Check) -> Iterator[tuple[str, ...]]:
    """The lines of a check; the sentence is empty for words that are not compared any more."""
    claim = (at.side.letter, sentence_name(desk.comparison, at), str(check.status), check.words)
    for source in check.sources or (Source(""),):
        yield (*claim, *astuple(source), check.note, check.checker, check.at)
