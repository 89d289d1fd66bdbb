"""Tables for spreadsheets, as CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from tui.report.wording import one_line

FORMULA_OPENINGS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What makes a spreadsheet compute a cell (OWASP, CSV injection); the wide signs do in some languages."""


def guarded(cell: str) -> str:
    """The cell, with an apostrophe in front when a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA_OPENINGS) else cell


def csv_table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """The table under the names of its columns (RFC 4180, with plain line ends); no cell has lines or is computed."""
    table = StringIO()
    lines = csv.writer(table, lineterminator="\n")
    lines.writerow(columns)
    lines.writerows([guarded(one_line(cell)) for cell in row] for row in rows)
    return table.getvalue()
