"""What the detail pane says about the cursor's row: each link, each point with its reason, where a partner went.

The words of a partner in another row are given in full, but once, because they need not be on the screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from tui.core.counted import counted
from tui.core.findings import ClaimKind, Link, Origin, Point, Relation, Row
from tui.core.navigation import Cursor, at_sentence, clamped, occupied_side, partner_of
from tui.core.sides import Pair, Side
from tui.presentation.cells import cell_width
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, wrapped
from tui.presentation.roles import glyph
from tui.review.editors_words import editors_words

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

SURE, LIKELY = 0.9, 0.6
"""From which score on a link is called sure or likely. Scores are meant to be probabilities, so "sure" is wrong at most
once in ten."""

DISMISSED = "Dismissed by the editor."
"""Stands before the reason of a point that is none."""

KIND_WIDTH = 15
"""Cells of the column with a point's kind; the longest is `attribution`."""


def detail_lines(comparison: Comparison, cursor: Cursor, width: int) -> tuple[Line, ...]:
    """The lines of the pane, each at most `width` cells (unless a character is wider)."""
    if not comparison.rows:
        return ()
    cursor = clamped(comparison, cursor)
    row = comparison.rows[cursor.row]
    links = _links_at(comparison, row)
    lines: list[Line] = []
    told: set[tuple[Side, int]] = set()
    for index in links:
        lines += _about_link(comparison, cursor, index, width)
        side = _away_side(comparison, cursor, index)
        if side is not None and (partner := (side, comparison.links[index].sentence(side))) not in told:
            told.add(partner)
            lines += _words_of(comparison, *partner, width)
    if not links:
        lines += _about_unique(comparison, cursor, width)
    lines += _about_unlinked(comparison, row, width)
    return tuple(lines)


def remarks(comparison: Comparison, width: int) -> tuple[Line, ...]:
    """What is to be known about each article as a whole: how it was read, and how much of it takes no part.

    Nobody should take silence for agreement.
    """
    lines: list[Line] = []
    for side in Side:
        for notice in comparison.articles[side].notices:
            lines += wrapped([Piece(quoted(f"Note on {side.letter}: {notice}"), Tone.MUTED)], width, 0)
    left_out = comparison.left_out
    counts = [f"{left_out[side]} of {side.letter}" for side in Side if left_out[side]]
    if counts:
        text = f"Paragraphs not compared (bylines, captions, page furniture): {', '.join(counts)}."
        lines += wrapped([Piece(text, Tone.MUTED)], width, 0)
    return tuple(lines)


def certainty(score: float) -> str:
    """A link's score in a word."""
    return "sure" if score >= SURE else "likely" if score >= LIKELY else "possible"


def sureness(link: Link) -> tuple[str, ...]:
    """How sure the machine is of a link; nothing where only the editor is."""
    return () if link.origin is Origin.EDITOR else (f"{certainty(link.score)} match",)


def _links_at(comparison: Comparison, row: Row) -> tuple[int, ...]:
    """The links of the row's sentences: first what differs; within that first those across the row, then those away."""
    away = {
        index
        for side in Side
        for sentence in row.sentences[side]
        for index in comparison.links_of[side][sentence]
        if index not in row.links
    }
    links = (*row.links, *sorted(away))
    return tuple(sorted(links, key=lambda index: comparison.links[index].relation is not Relation.DIFFERING))


def _about_link(comparison: Comparison, cursor: Cursor, index: int, width: int) -> Iterator[Line]:
    link = comparison.links[index]
    kind = ClaimKind.DIFFERING if link.relation is Relation.DIFFERING else ClaimKind.SHARED
    names = f"{Side.LEFT.sentence_id(link.a)} {glyph(kind, Side.LEFT)} {Side.RIGHT.sentence_id(link.b)}"
    head = [
        Piece(padded(names, KIND_WIDTH), Tone.of(kind, Side.LEFT)),
        Piece(", ".join((str(link.relation), *sureness(link), *editors_words(link)))),
    ]
    if (away := _away_side(comparison, cursor, index)) is not None:
        head.append(Piece(_whereabouts(comparison, cursor, link, away)))
    if link.same_wording:
        head.append(Piece("; almost word for word: one source?"))
    yield from wrapped(head, width, KIND_WIDTH)
    sentences = comparison.articles.map(lambda article: article.sentences)
    words = Pair(sentences.left[link.a].text, sentences.right[link.b].text)
    for point in link.points:
        yield from _about_point(point, words, width)
    for point in link.dismissed:
        yield from _about_point(replace(point, reason=f"{DISMISSED} {point.reason}"), words, width)


def _words_of(comparison: Comparison, side: Side, sentence: int, width: int) -> tuple[Line, ...]:
    name = padded(f"  {side.sentence_id(sentence)}", KIND_WIDTH)
    words = quoted(comparison.articles[side].sentences[sentence].text)
    return wrapped([Piece(name, Tone.MUTED), Piece(words)], width, KIND_WIDTH)


def _away_side(comparison: Comparison, cursor: Cursor, index: int) -> Side | None:
    """The side of the link's sentence that stands in another row; None if both are in this one."""
    row = comparison.rows[cursor.row]
    return next((s for s in Side if comparison.links[index].sentence(s) not in row.sentences[s]), None)


def _whereabouts(comparison: Comparison, cursor: Cursor, link: Link, away: Side) -> str:
    partner = link.sentence(away)
    distance = comparison.row_of[away][partner] - cursor.row
    rows = counted(abs(distance), "row")
    way = ", Enter goes there" if partner_of(comparison, cursor) == at_sentence(comparison, away, partner) else ""
    return f"; {away.sentence_id(partner)} is {rows} {'below' if distance > 0 else 'above'}{way}"


def _about_point(point: Point, words: Pair[str], width: int) -> Iterator[Line]:
    told = [Piece(padded(f"  {point.kind}", KIND_WIDTH), Tone.MUTED)]
    for side in Side:
        span = point.on(side)
        if side is Side.RIGHT:
            told.append(Piece(" ↔ ", Tone.MUTED))
        told.append(Piece(quoted(span.of(words[side])), Tone.STRONG) if span else Piece("(nothing)", Tone.MUTED))
    reason = Piece(quoted(point.reason), Tone.MUTED)
    if sum(cell_width(piece.text) for piece in told) + 3 + cell_width(reason.text) <= width:
        yield (*told, Piece("   "), reason)
        return
    yield from wrapped(told, width, KIND_WIDTH)
    yield from wrapped([Piece(" " * KIND_WIDTH), reason], width, KIND_WIDTH)


def _about_unique(comparison: Comparison, cursor: Cursor, width: int) -> Iterator[Line]:
    side = occupied_side(comparison, cursor)
    sentence = comparison.rows[cursor.row].sentences[side][0]
    name = f"{side.sentence_id(sentence)} {glyph(ClaimKind.UNIQUE, side)}"
    yield from wrapped(
        [Piece(padded(name, KIND_WIDTH), Tone.of(ClaimKind.UNIQUE, side)), Piece(f"only {side.letter} says this")],
        width,
        KIND_WIDTH,
    )


def _about_unlinked(comparison: Comparison, row: Row, width: int) -> Iterator[Line]:
    """The pairs of this row's sentences that the machine would link and the editor took apart."""
    for ends in comparison.unlinked:
        if any(ends[index] in row.sentences[side] for index, side in enumerate(Side)):
            names = ", ".join(side.sentence_id(sentence) for side, sentence in zip(Side, ends, strict=True))
            yield from wrapped(
                [Piece(padded(names, KIND_WIDTH), Tone.MUTED), Piece("unlinked by the editor")], width, KIND_WIDTH
            )
