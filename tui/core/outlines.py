"""Which sentence pairs may be told alike, by cosines alone: the cheap look at many pairs before the close one at few.

Terms propose pairs through the sentences that hold them (an inverted index), so that cost grows with the text and
not with its square; no matrix of all pairs is ever held.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import NamedTuple

from tui.core.sides import Pair, Side
from tui.core.terms import Weighted

OWN_SHARE = 2.0
"""Times its own cosine that a pair may gain from its neighbours: beside a verbatim pair nothing links by that alone."""
MAX_HOLDERS = 60
"""Terms in more sentences of a side than this propose no candidates: they tell nothing of any two, and keep the cost
in step with the text."""
LEAD_DECAY = 2.0
"""Sentences after which the weight of standing near the top has fallen to 1/e: leads tell the same news."""
COSINE_DIGITS = 9
"""Decimals to which a cosine is rounded, so that the way of summing cannot show."""
ROUNDING = 10.0**-COSINE_DIGITS


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
    best = Pair([_rounded(max(row.values(), default=0.0)) for row in rows], _best_of_columns(rows, weighted))
    nothing: _Row = {}
    for a, row in enumerate(rows):
        above = rows[a - 1] if a else nothing
        below = rows[a + 1] if a + 1 < len(rows) else nothing
        found = []
        for b in _promising(a, row, best.left[a], weights, least):
            cosine = _rounded(row[b])
            neighbour = _rounded(max(above.get(b - 1, 0.0), below.get(b + 1, 0.0)))
            standing, diagonal = cosine / max(best.left[a], best.right[b]), min(OWN_SHARE * cosine, neighbour)
            lead = math.exp(-(a + b) / LEAD_DECAY)
            leaning = weights.cosine * cosine + weights.standing * standing + weights.diagonal * diagonal
            if leaning + weights.lead * lead >= least:
                found.append((b, Outline(cosine, standing, diagonal, lead)))
        yield a, sorted(found)


def _promising(a: int, row: _Row, best: float, weights: Outline, least: float) -> list[int]:
    """The right sentences whose cosine may do, so that most are dropped by one comparison."""
    most = weights.cosine + weights.standing / (best or 1.0) + weights.diagonal * OWN_SHARE
    needed = (least - weights.lead * math.exp(-a / LEAD_DECAY)) / most - ROUNDING
    return [b for b, cosine in row.items() if cosine >= needed]


def _rounded(cosine: float) -> float:
    return round(cosine, COSINE_DIGITS)


def _best_of_columns(rows: Iterable[_Row], weighted: Weighted) -> list[float]:
    best = [0.0] * len(weighted.norms.right)
    for row in rows:
        for b, cosine in row.items():
            if cosine > best[b]:
                best[b] = cosine
    return [_rounded(cosine) for cosine in best]


def _cosines(weighted: Weighted) -> list[_Row]:
    """Pivoted cosines of the pairs that share a term which is not everywhere, a row for each left sentence.

    Terms are taken in an order that does not know left from right, so that swapped sides give the same sums.
    """
    shared = set().union(*weighted.vectors.left).intersection(*[set().union(*weighted.vectors.right)])
    holders = Pair(*(_holders(weighted.vectors[side], weighted.norms[side], shared) for side in Side))
    telling = [term for term in shared if max(len(side[term]) for side in holders) <= MAX_HOLDERS]
    rows: list[dict[int, float]] = [defaultdict(float) for _ in weighted.norms.left]
    for term in sorted(telling, key=lambda term: (isinstance(term, tuple), term)):
        rights = holders.right[term]
        for a, weight in holders.left[term]:
            row = rows[a]
            for b, other in rights:
                row[b] += weight * other
    return list(rows)


def _holders(
    vectors: Iterable[Mapping[object, float]], norms: Iterable[float], terms: Set[object]
) -> dict[object, list[tuple[int, float]]]:
    """For each of the terms the sentences that hold it, with its share in the sentence's vector."""
    found: dict[object, list[tuple[int, float]]] = {term: [] for term in terms}
    for index, (vector, norm) in enumerate(zip(vectors, norms, strict=True)):
        for term in terms & vector.keys():
            found[term].append((index, vector[term] / norm))
    return found
