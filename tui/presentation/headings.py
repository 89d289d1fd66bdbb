"""The two lines above the columns: each side's letter, title, source, date and counts."""

from __future__ import annotations

from typing import NamedTuple

from tui.core.counted import counted
from tui.core.findings import ClaimKind, Counts
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.core.verdicts import Verdict
from tui.presentation.cells import cell_width
from tui.presentation.columns import GAP, Columns
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, shortened
from tui.presentation.roles import glyph

SEPARATOR = " · "
"""Between source and date."""

BEFORE_COUNTS = 2
"""Blanks that keep the source from running into the counts."""

KINDS = (ClaimKind.SHARED, ClaimKind.DIFFERING, ClaimKind.UNIQUE)
"""In the order in which they are counted."""


class Form(NamedTuple):
    """One way of writing the counts."""

    total: bool
    """Whether it begins with how many sentences there are."""
    words: bool
    """Whether each sign is followed by its word."""
    gap: str = "  "
    """Between two counts."""


FORMS = (Form(True, True), Form(False, True), Form(False, False), Form(False, False, " "))
"""The first that has room is taken, for both sides the same."""


def headings(articles: Pair[Article], counts: Pair[Counts] | None, columns: Columns) -> tuple[Line, Line]:
    """Title line and source line, both sides aligned to the columns of the page; no counts before the comparison."""
    first: list[Piece] = [Piece(" " * columns.margin)]
    second = first.copy()
    sources = articles.map(lambda article: names(article)[1])
    form = 0 if counts is None else max(_form(counts[side], side, sources[side], columns.text) for side in Side)
    for side in Side:
        if side is Side.RIGHT:
            first.append(Piece(" " * GAP))
            second.append(Piece(" " * GAP))
        first += [
            Piece(padded(f" {side.letter}", columns.gutter), Tone.MUTED),
            Piece(padded(shortened(names(articles[side])[0], columns.text), columns.text), Tone.STRONG),
        ]
        second.append(Piece(" " * columns.gutter))
        told = count_pieces(counts[side], side, FORMS[form]) if counts and form < len(FORMS) else []
        second += _source_and_counts(sources[side], told, columns.text)
    return tuple(first), tuple(second)


def names(article: Article) -> tuple[str, str]:
    """The title and the line below it: source and date. Without a title the source stands in for it."""
    title, source, date = quoted(article.title), quoted(article.source), quoted(article.date)
    below = SEPARATOR.join(part for part in ((source if title else ""), date) if part)
    return title or source or "untitled", below


def count_pieces(counts: Counts, side: Side, form: Form) -> list[Piece]:
    """The counts with their signs: `23 sentences:  = 12 shared  ≠ 4 differing  ‹ 7 only A`, or only some of that."""
    pieces = [Piece(f"{counted(counts.total, 'sentence')}:", Tone.MUTED)]
    for kind in KINDS:
        word = f" {Verdict.of(kind, side).word}" if form.words else ""
        pieces += [Piece(form.gap), Piece(f"{glyph(kind, side)} {counts.of(kind)}{word}", Tone.of(kind, side))]
    return pieces if form.total else pieces[2:]


class Count(NamedTuple):
    """One of the counts, on the line of sources."""

    kind: ClaimKind
    side: Side
    start: int
    """First of its characters on the line, 0-based."""
    end: int
    """The one behind its last."""


def count_at(line: Line, x: int, columns: Columns) -> Count | None:
    """The count under that cell of the line of sources; None where there is none."""
    side = Side.LEFT if x < columns.middle else Side.RIGHT
    kinds = {Tone.of(kind, side): kind for kind in KINDS}
    cell = character = 0
    for piece in line:
        width = cell_width(piece.text)
        if cell <= x < cell + width and piece.tone in kinds:
            return Count(kinds[piece.tone], side, character, character + len(piece.text))
        cell, character = cell + width, character + len(piece.text)
    return None


def count_words(counts: Counts, kind: ClaimKind, side: Side) -> str:
    """What a count counts, and what a click on it does."""
    other = side.other.letter
    meaning = {
        ClaimKind.SHARED: f"{other} says the same",
        ClaimKind.DIFFERING: f"{other} says something else in at least one point",
        ClaimKind.UNIQUE: f"{other} says nothing like it",
    }[kind]
    told = f"{counts.of(kind)} of the {counts.total} sentences of {side.letter}: {meaning}."
    return f"{told} A click goes to the next one." if counts.of(kind) else told


def _form(counts: Counts, side: Side, source: str, width: int) -> int:
    """The index of the first form that has room; behind the last where none has.

    Words need room beside all of the source line, air between the counts beside the source without its date.
    """
    beside_all = width - cell_width(source) - BEFORE_COUNTS
    beside_source = width - cell_width(source.partition(SEPARATOR)[0]) - BEFORE_COUNTS
    for index, form in enumerate(FORMS):
        room = beside_all if form.words else beside_source if form is not FORMS[-1] else width
        if _width(count_pieces(counts, side, form)) <= room:
            return index
    return len(FORMS)


def _source_and_counts(source: str, told: list[Piece], width: int) -> list[Piece]:
    free = width - _width(told)
    room = max(0, free - (BEFORE_COUNTS if told else 0))
    if cell_width(source) > room:
        source = source.partition(SEPARATOR)[0]  # the file is worth more than half a date
    return [Piece(padded(shortened(source, room), free), Tone.MUTED), *told]


def _width(pieces: list[Piece]) -> int:
    return sum(cell_width(piece.text) for piece in pieces)
