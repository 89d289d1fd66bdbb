"""Where in a comparison something stands that the editor's work is about."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from tui.core.corrections import Tie
from tui.core.sides import Side
from tui.review.checks import ClaimAt
from tui.review.work import Act, BlockAt

if TYPE_CHECKING:
    from tui.core.comparison import Comparison


def sentence_of(comparison: Comparison, act: Act, side: Side) -> tuple[Side, int] | None:
    """The sentence, by side and number, at which an act was done; None if it has no place, as a realignment.

    Of two sentences it is the one on `side`.
    """
    for change in act.changes:
        match change.subject:
            case Tie(a=left, b=right):
                return _at(comparison, side, left if side is Side.LEFT else right)
            case ClaimAt(side=home, span=span):
                return _at(comparison, home, span.start)
            case BlockAt(side=home, start=start):
                return _at(comparison, home, start)
    return None


def sentence_holding(comparison: Comparison, at: ClaimAt) -> int | None:
    """The sentence, by its number on its side, in which a place begins; None if it is not compared any more."""
    sentences = comparison.articles[at.side].sentences
    index = bisect_right(sentences, at.span.start, key=lambda sentence: sentence.span.start) - 1
    return None if index < 0 or at.span.start >= sentences[index].span.end else index


def row_at(comparison: Comparison, at: ClaimAt) -> int | None:
    """The row of that sentence."""
    sentence = sentence_holding(comparison, at)
    return None if sentence is None else comparison.row_of[at.side][sentence]


def reading_order(row: int | None, at: ClaimAt) -> tuple[bool, int, bool, int, int]:
    """Sorts places with their rows as they are read: the left side of a row first; last what is in no row."""
    return row is None, row or 0, at.side is Side.RIGHT, at.span.start, at.span.end


def _at(comparison: Comparison, side: Side, start: int) -> tuple[Side, int] | None:
    """The sentence in which that place of the text stands; the one before it where none does."""
    sentences = comparison.articles[side].sentences
    index = bisect_right(sentences, start, key=lambda sentence: sentence.span.start) - 1
    return (side, max(0, index)) if sentences else None
