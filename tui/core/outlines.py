"""Which sentence pairs may be told alike, by cosines alone: the cheap look at many pairs before the close one at few.

Terms propose pairs through the sentences that hold them (an inverted index), so that cost grows with the text and
not with its square; no matrix of all pairs is ever held.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from tui.core.sides import Pair
from tui.core.weighing import Weighted

OWN_SHARE = 2.0
"""Times its own cosine that a pair may gain from its neighbours: beside a verbatim pair nothing links by that alone."""
LEAD_DECAY = 2.0
"""Sentences after which the weight of standing near the top has fallen to 1/e: leads tell the same news."""
COSINE_DIGITS = 9
"""Decimals to which a cosine is rounded, so that the way of summing cannot show."""
MARGIN = 1e-6
"""By which what is left out may miss the least that is asked for, as cosines are rounded late."""


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
    leads = [math.exp(-distance / LEAD_DECAY) for distance in range(len(rows) + len(best.right))]
    by_cosine, by_standing, by_diagonal, by_lead = weights
    nothing: _Row = {}
    for a, row in enumerate(rows):
        above = rows[a - 1] if a else nothing
        below = rows[a + 1] if a + 1 < len(rows) else nothing
        found, own, rivals, enough = [], best.left[a], best.right, least - MARGIN
        for b in _promising(a, row, best.left[a], weights, least):
            # Plain arithmetic on numbers as they are, because a long text asks for it a million times
            exact, neighbour, other = row[b], above.get(b - 1, 0.0), below.get(b + 1, 0.0)
            neighbour = neighbour if neighbour > other else other
            strongest = own if own > rivals[b] else rivals[b]
            gain = neighbour if neighbour < OWN_SHARE * exact else OWN_SHARE * exact
            alone = by_cosine * exact + by_standing * (exact / strongest)
            if alone + by_diagonal * gain + by_lead * leads[a + b] < enough:
                continue
            cosine = _rounded(exact)
            gain = min(OWN_SHARE * cosine, _rounded(neighbour))
            found.append((b, Outline(cosine, cosine / strongest, gain, leads[a + b])))
        yield a, sorted(found)


def _promising(a: int, row: _Row, best: float, weights: Outline, least: float) -> list[int]:
    """The right sentences whose cosine may do, so that most are dropped by one comparison."""
    most = weights.cosine + weights.standing / (best or 1.0) + weights.diagonal * OWN_SHARE
    needed = (least - weights.lead * math.exp(-a / LEAD_DECAY)) / most - MARGIN
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
    """Pivoted cosines of the pairs that share a telling term, a row for each left sentence.

    Terms are taken by their places, which do not know left from right, so that swapped sides give the same sums.
    """
    holders: list[list[tuple[int, float]]] = [[] for _ in weighted.places]
    for b, (vector, norm) in enumerate(zip(weighted.vectors.right, weighted.norms.right, strict=True)):
        for place, weight in vector:
            holders[place].append((b, weight / norm))
    rows: list[_Row] = []
    for vector, norm in zip(weighted.vectors.left, weighted.norms.left, strict=True):
        row: dict[int, float] = defaultdict(float)
        for place, weight in sorted(vector):
            share = weight / norm
            for b, other in holders[place]:
                row[b] += share * other
        rows.append(row)
    return rows
