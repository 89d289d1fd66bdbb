"""The two lines above the columns: each side's letter, title, source, date and counts."""

from __future__ import annotations

from tui.core.findings import ClaimKind, Counts
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.presentation.cells import cell_width
from tui.presentation.columns import GAP, Columns
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, shortened
from tui.presentation.roles import glyph

SEPARATOR = " · "
"""Between source and date."""

BEFORE_COUNTS = 2
"""Blanks that keep the source from running into the counts."""


def headings(articles: Pair[Article], counts: Pair[Counts] | None, columns: Columns) -> tuple[Line, Line]:
    """Title line and source line, both sides aligned to the columns of the page; no counts before the comparison."""
    first: list[Piece] = [Piece(" " * columns.margin)]
    second = first.copy()
    for side in Side:
        if side is Side.RIGHT:
            first.append(Piece(" " * GAP))
            second.append(Piece(" " * GAP))
        article = articles[side]
        title, source = names(article)
        first += [
            Piece(padded(f" {side.letter}", columns.gutter), Tone.MUTED),
            Piece(padded(shortened(title, columns.text), columns.text), Tone.STRONG),
        ]
        second.append(Piece(" " * columns.gutter))
        second += _source_and_counts(source, counts[side] if counts else None, side, columns.text)
    return tuple(first), tuple(second)


def names(article: Article) -> tuple[str, str]:
    """The title and the line below it: source and date. Without a title the source stands in for it."""
    title, source, date = quoted(article.title), quoted(article.source), quoted(article.date)
    below = SEPARATOR.join(part for part in ((source if title else ""), date) if part)
    return title or source or "untitled", below


def count_pieces(counts: Counts, side: Side, width: int, room: int) -> list[Piece]:
    """The counts with their signs, `= 12  ≠ 4  ‹ 7`; closer together where `room` is less than that.

    None at all where even that is wider than `width`.
    """
    told = [
        Piece(f"{glyph(kind, side)} {counts.of(kind)}", Tone.of(kind, side))
        for kind in (ClaimKind.SHARED, ClaimKind.DIFFERING, ClaimKind.UNIQUE)
    ]
    for gap, limit in (("  ", room), (" ", width)):
        pieces = [told[0], Piece(gap), told[1], Piece(gap), told[2]]
        if _width(pieces) <= limit:
            return pieces
    return []


def _source_and_counts(source: str, counts: Counts | None, side: Side, width: int) -> list[Piece]:
    beside_source = width - cell_width(source.partition(SEPARATOR)[0]) - BEFORE_COUNTS
    pieces = count_pieces(counts, side, width, beside_source) if counts else []
    free = width - _width(pieces)
    room = max(0, free - (BEFORE_COUNTS if pieces else 0))
    if cell_width(source) > room:
        source = source.partition(SEPARATOR)[0]  # the file is worth more than half a date
    shown = shortened(source, room)
    return [Piece(padded(shown, free), Tone.MUTED), *pieces]


def _width(pieces: list[Piece]) -> int:
    return sum(cell_width(piece.text) for piece in pieces)
