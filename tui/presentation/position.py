"""The status line: where the reader is, how far, what is folded or searched, and the last message."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from tui.core.findings import ClaimKind
from tui.core.navigation import Cursor
from tui.presentation.cells import cell_width
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, shortened

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

LONGEST_QUERY = 20
"""Cells of the search words that are shown; the rest is cut, so that the message keeps room."""


def where(comparison: Comparison, cursor: Cursor) -> Line:
    """The row, its side, and how many of the differing rows are behind the reader."""
    differing = comparison.rows_of_kind[ClaimKind.DIFFERING]
    passed = bisect_right(differing, cursor.row)
    return (
        Piece(f"row {min(cursor.row + 1, len(comparison.rows))}/{len(comparison.rows)}"),
        Piece(" · ", Tone.MUTED),
        Piece(f"side {cursor.side.letter}"),
        Piece(" · ", Tone.MUTED),
        Piece(f"≠ {passed} of {len(differing)}", Tone.DIFFERING if differing else Tone.MUTED),
    )


def searched(query: str, current: int | None, count: int) -> Line:
    """The words searched for, and which of the places found is the current one (0-based); nothing without words."""
    if not query:
        return ()
    place = "not found" if not count else f"{count} found" if current is None else f"{current + 1}/{count}"
    return (Piece(" · ", Tone.MUTED), Piece(f"search “{shortened(quoted(query), LONGEST_QUERY)}” {place}"))


def beside(left: Line, message: str, width: int) -> Line:
    """The line with the message at its right edge, shortened to what is left of the width."""
    used = sum(cell_width(piece.text) for piece in left)
    said = shortened(quoted(message), max(0, width - used - 3))
    gap = padded("", max(0, width - used - cell_width(said)))
    return (*left, Piece(gap), Piece(said, Tone.STRONG))
