"""Cells of tables that spreadsheets open."""

from __future__ import annotations

FORMULA_OPENINGS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What makes a spreadsheet compute a cell (OWASP, CSV injection); the wide signs do in some languages."""


def guarded(cell: str) -> str:
    """The cell, with an apostrophe in front when a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA_OPENINGS) else cell
