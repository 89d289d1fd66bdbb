"""The log of sources: a line for each source of each check, as CSV for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from tui.core.sides import Side
from tui.report.checked import sentence_name
from tui.report.handover import Desk
from tui.report.tables import guarded
from tui.report.wording import one_line
from tui.review.checks import Check, ClaimAt, Source

COLUMNS = ("side", "sentence", "status", "words", "source", "place", "date", "who", "note", "checker", "checked_at")


def source_log(desk: Desk) -> str:
    """The whole table. A decided check without a source has a line too: what rests on nothing is to be seen."""
    table = StringIO()
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow(COLUMNS)
    for at, check in sorted(desk.work.checks.items(), key=lambda entry: reading_order(entry[0])):
        name = sentence_name(desk.comparison, at)
        for source in check.sources or (Source(""),):
            rows.writerow(guarded(one_line(cell)) for cell in cells(at, name, check, source))
    return table.getvalue()


def cells(at: ClaimAt, name: str, check: Check, source: Source) -> Iterator[str]:
    """A line of the table; the sentence is empty for words that are not compared any more."""
    yield from (at.side.letter, name, str(check.status), check.words)
    yield from (source.title, source.place, source.date, source.who)
    yield from (check.note, check.checker, check.at)


def reading_order(at: ClaimAt) -> tuple[bool, int, int]:
    """The left side first, then by place."""
    return at.side is Side.RIGHT, at.span.start, at.span.end
