"""Where moves lead that know what is on the page: only rows that were asked for, and across while reading."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tui.core.navigation import Cursor, at_sentence, occupied_side
from tui.core.sides import Side

if TYPE_CHECKING:
    from tui.core.comparison import Comparison


def is_shown(shown: Sequence[int] | None, row: int) -> bool:
    """Whether a row is one of those asked for, given ascending; None asks for all."""
    if shown is None:
        return True
    index = bisect_left(shown, row)
    return index < len(shown) and shown[index] == row


def snapped(shown: Sequence[int] | None, cursor: Cursor, before: Cursor) -> Cursor:
    """The cursor, moved on to a row that was asked for, in the direction in which it came; where there is none, back.

    As it is if all rows are asked for, or none.
    """
    if not shown or is_shown(shown, cursor.row):
        return cursor
    after = bisect_left(shown, cursor.row)
    index = after if cursor.row >= before.row else after - 1
    return replace(cursor, row=shown[max(0, min(index, len(shown) - 1))])


def nearest(shown: Sequence[int] | None, cursor: Cursor) -> Cursor:
    """The cursor on the nearest row that was asked for; of two as near, on the lower. As it is if there is none."""
    if not shown or is_shown(shown, cursor.row):
        return cursor
    after = bisect_left(shown, cursor.row)
    around = [shown[index] for index in (after, after - 1) if 0 <= index < len(shown)]
    return replace(cursor, row=min(around, key=lambda row: abs(row - cursor.row)))


def across(comparison: Comparison, cursor: Cursor, side: Side) -> Cursor:
    """From the cursor's row to what answers it on that side: its partner, also elsewhere, else what stands before it.

    As it is where that side is read already, or has no sentence at all.
    """
    rows = comparison.row_of[side]
    if not rows or occupied_side(comparison, cursor) is side:
        return cursor
    row = comparison.rows[cursor.row]
    if row.sentences[side]:
        return Cursor(cursor.row, side)
    if row.moved_to[side.other]:
        return at_sentence(comparison, side, row.moved_to[side.other][0])
    return Cursor(rows[max(0, bisect_right(rows, cursor.row) - 1)], side)
