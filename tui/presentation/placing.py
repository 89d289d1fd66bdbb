"""Which sentences the rows of a comparison hold, as plain arrays: what a page asks of every row at every width."""

from __future__ import annotations

from array import array
from itertools import pairwise
from operator import ne, or_
from typing import TYPE_CHECKING, NamedTuple

from tui.core.sides import Pair, Side

if TYPE_CHECKING:
    from tui.core.comparison import Comparison
    from tui.core.text import Article


class Placing(NamedTuple):
    """Made by `placing`."""

    first: Pair[array[int]]
    """For each row the first of its sentences on a side, 0-based; the number of sentences where the row has a gap."""
    uneven: tuple[int, ...]
    """The rows, ascending, that may be higher than the higher of two sentences: with several on a side, or a reference
    after the words."""


def placing(comparison: Comparison) -> Placing:
    """The sentences of each row."""
    none = comparison.articles.map(lambda article: len(article.sentences))
    left, right, uneven = array("l"), array("l"), []
    for index, row in enumerate(comparison.rows):
        a, b = row.sentences.left, row.sentences.right
        left.append(a[0] if a else none.left)
        right.append(b[0] if b else none.right)
        if len(a) > 1 or len(b) > 1 or (a and b and (row.moved_to.left or row.moved_to.right)):
            uneven.append(index)
    return Placing(Pair(left, right), tuple(uneven))


def block_starts(comparison: Comparison, first: Pair[array[int]]) -> tuple[bool, ...]:
    """For each row, given the first of its sentences a side, whether a block begins with it on either side."""
    begun = comparison.articles.map(_begin_blocks)
    left, right = (map(begun[side].__getitem__, first[side]) for side in Side)
    return tuple(map(or_, left, right))


def _begin_blocks(article: Article) -> list[bool]:
    """For each sentence whether it is the first of its block; one more entry, False, for a gap."""
    blocks = (-1, *(sentence.block for sentence in article.sentences))
    return [*(ne(a, b) for a, b in pairwise(blocks)), False]
