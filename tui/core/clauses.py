"""A sentence cut into clauses, by rules: at marks, and before words that open a clause."""

from __future__ import annotations

from itertools import accumulate, pairwise

from tui.core.lexicon import Lexicon
from tui.core.spans import Span
from tui.core.words import Wording

LEAST_WORDS = 3
"""Words with meaning of their own that a clause must have; fewer (an item of a list, an aside) stay with what is
before them."""
_MARKS = frozenset(",;:—–(){}[]")


def clauses_of(wording: Wording, lexicon: Lexicon) -> list[Span]:
    """The clauses of a sentence in order; they tile it, each carrying the marks and white space behind it."""
    starts, openers, text = [0], lexicon.clause_openers, wording.text
    for index, (before, word) in enumerate(pairwise(wording.words), start=1):
        opens = word.folded in openers and before.folded not in openers
        gap = text[before.end : word.start]
        if opens or (gap != " " and _MARKS.intersection(gap)):
            starts.append(index)
    bounds = _merged(wording, starts)
    edges = [0, *(_edge(wording, index) for index in bounds[1:]), len(wording.text)]
    return [Span(start, end) for start, end in pairwise(edges) if start < end]


def _merged(wording: Wording, starts: list[int]) -> list[int]:
    """The starts, without those that would leave too small a clause before or behind them."""
    weights = list(accumulate((word.content for word in wording.words), initial=0))
    kept = [0]
    for position, start in enumerate(starts[1:], start=1):
        end = starts[position + 1] if position + 1 < len(starts) else len(wording.words)
        if min(weights[start] - weights[kept[-1]], weights[end] - weights[start]) >= LEAST_WORDS:
            kept.append(start)
    return kept


def _edge(wording: Wording, index: int) -> int:
    """Where the clause that begins at this word starts: an opening mark goes with it, white space does not."""
    start = wording.words[index].start
    while start > wording.words[index - 1].end and wording.text[start - 1] in "“„«\"'‘([":
        start -= 1
    return start
