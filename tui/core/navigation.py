"""Where to go in a comparison: rows of a kind, paragraphs, partners, places named by the reader.

Plain functions from a comparison and a cursor to the next cursor (or None where there is nothing to go to), so that
every way of moving is tested without a screen. Searching is in `tui.core.searching`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tui.core.findings import ClaimKind
from tui.core.sides import Side
from tui.core.spans import Span
from tui.errors import TwosourceError

if TYPE_CHECKING:
    from tui.core.comparison import Comparison


class NoSuchPlace(TwosourceError):
    """The reader named a row or sentence that is not there; the message says what there is."""

    title = "No such place"


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the reader is."""

    row: int = 0
    """0-based index into `Comparison.rows`."""
    side: Side = Side.LEFT
    """The side that is read; it stays when the row has a gap there."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the searched words stand."""

    side: Side
    sentence: int
    """0-based index of the sentence on its side."""
    span: Span
    """Counted inside the sentence; never empty."""


def clamped(comparison: Comparison, cursor: Cursor) -> Cursor:
    """The cursor, moved to the nearest row that exists (row 0 of a comparison without rows)."""
    return replace(cursor, row=max(0, min(cursor.row, len(comparison.rows) - 1)))


def next_of_kind(comparison: Comparison, cursor: Cursor, kind: ClaimKind, direction: int) -> Cursor | None:
    """The nearest row of that kind below (`direction` 1) or above (-1) the cursor; None at the last one."""
    rows = comparison.rows_of_kind[kind]
    index = bisect_right(rows, cursor.row) if direction > 0 else bisect_left(rows, cursor.row) - 1
    return replace(cursor, row=rows[index]) if 0 <= index < len(rows) else None


def sentences_ahead(comparison: Comparison, at: tuple[Side, int], kind: ClaimKind, side: Side) -> tuple[int, ...]:
    """The sentences of that kind and side (0-based): those after the one that is read, then from the first one on.

    `at` is the one that is read, by side and number; of the other side those of its own row are still ahead.
    """
    rows = comparison.row_of[side]
    numbers = [number for number, each in enumerate(comparison.sentence_kinds[side]) if each is kind]
    if at[0] is side:
        start = bisect_right(numbers, at[1])
    else:
        start = bisect_left(numbers, comparison.row_of[at[0]][at[1]], key=rows.__getitem__)
    return (*numbers[start:], *numbers[:start])


def next_paragraph(comparison: Comparison, cursor: Cursor, direction: int) -> Cursor:
    """The start of the next paragraph of the cursor's side; backwards first the start of this one, as in an editor.

    Past the last paragraph it is the last row, before the first one the first row.
    """
    starts = paragraph_starts(comparison, cursor.side)
    index = bisect_right(starts, cursor.row) if direction > 0 else bisect_left(starts, cursor.row) - 1
    if 0 <= index < len(starts):
        return replace(cursor, row=starts[index])
    return clamped(comparison, replace(cursor, row=len(comparison.rows) if direction > 0 else 0))


def paragraph_starts(comparison: Comparison, side: Side) -> tuple[int, ...]:
    """The rows, ascending, in which a paragraph (block) of that side begins."""
    sentences = comparison.articles[side].sentences
    row_of = comparison.row_of[side]
    first = {sentence.block: index for index, sentence in reversed(tuple(enumerate(sentences)))}
    return tuple(sorted({row_of[index] for index in first.values()}))


def occupied_side(comparison: Comparison, cursor: Cursor) -> Side:
    """The cursor's side if its row has a sentence there, else the other one (a row is never empty on both)."""
    return cursor.side if comparison.rows[cursor.row].sentences[cursor.side] else cursor.side.other


def sentence_at(comparison: Comparison, cursor: Cursor, picked: int = 0) -> tuple[Side, int]:
    """The sentence that the cursor is on, by side and number; `picked` says which of its row, the nearest there is."""
    cursor = clamped(comparison, cursor)
    side = occupied_side(comparison, cursor)
    sentences = comparison.rows[cursor.row].sentences[side]
    return side, sentences[max(0, min(picked, len(sentences) - 1))]


def partner_of(comparison: Comparison, cursor: Cursor) -> Cursor | None:
    """Where the cursor's sentence has its partner: elsewhere if it moved, else across the row; None if it is unique."""
    if not comparison.rows:
        return None
    side = occupied_side(comparison, cursor)
    row = comparison.rows[cursor.row]
    if row.moved_to[side]:
        return at_sentence(comparison, side.other, row.moved_to[side][0])
    return Cursor(cursor.row, side.other) if row.links else None


def partner_elsewhere(comparison: Comparison, side: Side, sentence: int) -> Cursor | None:
    """Where the first partner of a sentence stands that is not in its own row; None if there is none."""
    row = comparison.row_of[side][sentence]
    partners = (comparison.links[index].sentence(side.other) for index in comparison.links_of[side][sentence])
    places = (at_sentence(comparison, side.other, partner) for partner in partners)
    return next((place for place in places if place.row != row), None)


def at_sentence(comparison: Comparison, side: Side, sentence: int) -> Cursor:
    """The cursor on that sentence (0-based index on its side)."""
    return Cursor(comparison.row_of[side][sentence], side)


def beside_block(comparison: Comparison, side: Side, block: int) -> Cursor:
    """The first row of a block (0-based index) or, if it has no sentence, the row that follows it; else the last."""
    sentences = comparison.articles[side].sentences
    index = bisect_left(sentences, block, key=lambda sentence: sentence.block)
    if index < len(sentences):
        return at_sentence(comparison, side, index)
    return clamped(comparison, Cursor(len(comparison.rows), side))


def find_place(comparison: Comparison, words: str, side: Side) -> Cursor:
    """The place that a reader names: a row number (`12`) or a sentence id (`A4`, `b12`), both from 1.

    A row number keeps the given side. Raises NoSuchPlace with what there is instead.
    """
    name = words.strip().upper()
    named_side = next((each for each in Side if name.startswith(each.letter)), None)
    digits = name.removeprefix(named_side.letter) if named_side else name
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 9):
        raise NoSuchPlace("Type a row number such as 12, or a sentence such as A4 or B12.")
    index = int(digits) - 1
    if named_side is None:
        if not 0 <= index < len(comparison.rows):
            raise NoSuchPlace(f"There is no row {digits}: the rows are 1 to {len(comparison.rows)}.")
        return Cursor(index, side)
    count = len(comparison.articles[named_side].sentences)
    if not 0 <= index < count:
        raise NoSuchPlace(f"There is no sentence {name}: side {named_side.letter} has 1 to {count}.")
    return at_sentence(comparison, named_side, index)


def carried(before: Comparison, after: Comparison, cursor: Cursor, *, swapped: bool = False, picked: int = 0) -> Cursor:
    """The cursor on the same sentence of another comparison of the same texts; on the one before it, if it is gone.

    `swapped` says that the sides were exchanged meanwhile, `picked` which of its row's sentences the cursor is on.
    """
    wanted = cursor.side.other if swapped else cursor.side
    place = sentence_after(before, after, cursor, swapped=swapped, picked=picked)
    return clamped(after, Cursor(0, wanted)) if place is None else replace(at_sentence(after, *place), side=wanted)


def sentence_after(
    before: Comparison, after: Comparison, cursor: Cursor, *, swapped: bool = False, picked: int = 0
) -> tuple[Side, int] | None:
    """Where the sentence of the cursor stands in another comparison of the same texts, by side and number."""
    if not before.rows:
        return None
    side, sentence = sentence_at(before, cursor, picked)
    start = before.articles[side].sentences[sentence].span.start
    there = side.other if swapped else side
    sentences = after.articles[there].sentences
    found = bisect_right(sentences, start, key=lambda each: each.span.start) - 1
    return (there, max(0, found)) if sentences else None
