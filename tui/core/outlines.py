"""Which sentence pairs may be told alike, by cosines alone: the cheap look at many pairs before the close one at few.

Terms propose pairs through the sentences that hold them (an inverted index), so that cost grows with the text and
not with its square; no matrix of all pairs is ever held.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tui.core.sides import Pair
from tui.core.terms import Weighted

OWN_SHARE = 2.0
"""Times its own cosine that a pair may gain from its neighbours: beside a verbatim pair nothing links by that alone."""
MAX_HOLDERS = 60
"""Terms in more sentences of a side than this propose no candidates: they tell nothing of any two, and keep the cost
in step with the text."""
LEAD_DECAY = 2.0
"""Sentences after which the weight of standing near the top has fallen to 1/e: leads tell the same news."""
COSINE_DIGITS = 9
"""Decimals to which a cosine is rounded, so that the order of summing cannot show."""


class Outline(NamedTuple):
    """What the cosines of all pairs tell of one pair; every figure is the same when the sides are swapped."""

    cosine: float
    """Of the weighted terms."""
    standing: float
    """The pair's cosine against the best of either sentence: 1 when both have no better partner."""
    diagonal: float
    """The better cosine of the pairs one before and one behind on both sides: neighbours go together."""
    lead: float
    """1 for two opening sentences, falling with the distance from the top."""


_Row = Mapping[int, float]
"""Cosine of one left sentence with each right one that it shares a telling term with."""


def outlines(weighted: Weighted, weights: Outline, least: float) -> Iterator[tuple[int, list[tuple[int, Outline]]]]:
    """For each left sentence the right ones, ascending, whose outline, weighted, comes to at least so much."""
    rows = _cosines(weighted)
    best = Pair([max(row.values(), default=0.0) for row in rows], _best_of_columns(rows, len(weighted.norms.right)))
    nothing: _Row = {}
    for a, row in enumerate(rows):
        above = rows[a - 1] if a else nothing
        below = rows[a + 1] if a + 1 < len(rows) else nothing
        # The most that each unit of cosine can add, so that most pairs are dropped by one multiplication
        most = weights.cosine + weights.standing / (best.left[a] or 1.0) + weights.diagonal * OWN_SHARE
        found = []
        for b, cosine in row.items():
            lead = math.exp(-(a + b) / LEAD_DECAY)
            if most * cosine + weights.lead * lead < least:
                continue
            standing = cosine / max(best.left[a], best.right[b])
            diagonal = min(OWN_SHARE * cosine, max(above.get(b - 1, 0.0), below.get(b + 1, 0.0)))
            outline = Outline(cosine, standing, diagonal, lead)
            if sum(map(float.__mul__, weights, outline)) >= least:
                found.append((b, outline))
        yield a, sorted(found)


def _best_of_columns(rows: Sequence[_Row], count: int) -> list[float]:
    best = [0.0] * count
    for row in rows:
        for b, cosine in row.items():
            if cosine > best[b]:
                best[b] = cosine
    return best


def _cosines(weighted: Weighted) -> list[_Row]:
    """Pivoted cosines of the pairs that share a term which is not everywhere, a row for each left sentence.

    Terms are taken in an order that does not know left from right, so that swapped sides give the same sums.
    """
    holders = weighted.vectors.map(_holders)
    telling = [term for term, lefts in holders.left.items() if len(lefts) <= MAX_HOLDERS]
    telling = [term for term in telling if 0 < len(holders.right.get(term, ())) <= MAX_HOLDERS]
    products: list[dict[int, float]] = [defaultdict(float) for _ in weighted.norms.left]
    for term in sorted(telling, key=lambda term: (isinstance(term, tuple), term)):
        rights = holders.right[term]
        for a, weight in holders.left[term]:
            row = products[a]
            for b, other in rights:
                row[b] += weight * other
    norms = weighted.norms.right
    for norm, row in zip(weighted.norms.left, products, strict=True):
        for b, product in row.items():
            row[b] = round(product / (norm * norms[b]), COSINE_DIGITS)
    return list(products)


def _holders(vectors: Sequence[Mapping[object, float]]) -> dict[object, list[tuple[int, float]]]:
    """For each term the sentences that hold it, with its weight there."""
    found: dict[object, list[tuple[int, float]]] = defaultdict(list)
    for index, vector in enumerate(vectors):
        for term, weight in vector.items():
            found[term].append((index, weight))
    return found
