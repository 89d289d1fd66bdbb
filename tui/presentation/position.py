"""The status line: where the reader is, how far, what is folded or searched, and the last message."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui.core.findings import ClaimKind
from tui.core.navigation import Cursor, occupied_side, sentence_at
from tui.core.searching import AS_TYPED, Ways
from tui.core.sides import Side
from tui.presentation.asking import ways_named
from tui.presentation.cells import cell_width
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, shortened

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

LONGEST_QUERY = 20
"""Cells of the search words that are shown; the rest is cut, so that the message keeps room."""

SEPARATOR = Piece(" · ", Tone.MUTED)
"""Between two parts of the line."""

BEFORE_MESSAGE = 3
"""Blanks at least between the parts and the message."""


def where(comparison: Comparison, cursor: Cursor) -> tuple[Piece, ...]:
    """The row, the side on which the cursor's bar is, and how many of the differing rows are behind the reader."""
    side = occupied_side(comparison, cursor) if cursor.row < len(comparison.rows) else cursor.side
    differing = comparison.rows_of_kind[ClaimKind.DIFFERING]
    passed = bisect_right(differing, cursor.row)
    return (
        Piece(f"row {min(cursor.row + 1, len(comparison.rows))}/{len(comparison.rows)}"),
        Piece(f"side {side.letter}"),
        Piece(f"≠ {passed}/{len(differing)} rows", Tone.DIFFERING if differing else Tone.MUTED),
    )


def aligned_at(comparison: Comparison, cursor: Cursor, picked: int, link_from: tuple[Side, int] | None) -> Piece:
    """That pairs are being corrected, and which sentence it is about: the `picked` one of the cursor's row (0-based).

    `link_from` is the sentence, by side and number, that waits for the other end of its link.
    """
    side, sentence = sentence_at(comparison, cursor, picked)
    name = side.sentence_id(sentence)
    if link_from is None:
        return Piece(f"aligning {name}", Tone.STRONG)
    other, waiting = link_from
    return Piece(f"linking {other.sentence_id(waiting)} with {'…' if other is side else name}", Tone.STRONG)


def searched(query: str, current: int | None, count: int, ways: Ways = AS_TYPED) -> tuple[Piece, ...]:
    """The words searched for, and which of the places found is the current one (0-based); nothing without words."""
    if not query:
        return ()
    place = "not found" if not count else f"{count} found" if current is None else f"{current + 1} of {count}"
    how = "".join(f"{name} " for name in ways_named(ways))
    return (Piece(f"search {how}“{shortened(quoted(query), LONGEST_QUERY)}” {place}"),)


def status(parts: Sequence[Piece], message: str, width: int) -> Line:
    """The parts beside each other, the message at the right edge. The last parts go where both have no room.

    A message that has no room beside the first part stands alone, for it is gone at the next key and the part is not.
    """
    first = cell_width(parts[0].text) if parts else 0
    said = quoted(message)
    if said and first + BEFORE_MESSAGE + cell_width(said) > width:
        said, parts, first = shortened(said, max(0, width)), (), 0
    room = width - cell_width(said) - BEFORE_MESSAGE if said else width
    line, used = list(parts[:1]), first
    for part in parts[1:]:
        used_with = used + cell_width(SEPARATOR.text) + cell_width(part.text)
        if used_with > room:
            break
        line += [SEPARATOR, part]
        used = used_with
    return (*line, Piece(padded("", max(0, width - used - cell_width(said)))), Piece(said, Tone.STRONG))
