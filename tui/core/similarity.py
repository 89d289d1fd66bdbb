"""Sentence pairs to scores. Only pairs that share a telling term are ever looked at, so that cost grows with the text.

A score is the probability of a link under a logistic model over eleven features, fitted on labelled pairs of real and
rewritten news (`tests/benchmarks/fit_linking.py` refits it and prints the cross-validated figures).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tui.core.facts.sheets import Sheet
from tui.core.sides import Pair
from tui.core.terms import Weighted, in_one_side_each, terms_of, weigh

OWN_SHARE = 2.0
"""Times its own cosine that a pair may gain from its neighbours: beside a verbatim pair nothing links by that alone."""
MIN_WEIGHT = 6.0
"""Least weight of terms that counts as a sentence in `containment`: about three rare words."""
MAX_HOLDERS = 60
"""Terms in more sentences of a side than this propose no candidates: they tell nothing of any two, and keep the cost
in step with the text."""
LEAD_DECAY = 2.0
"""Sentences after which the weight of standing near the top has fallen to 1/e: leads tell the same news."""
MIN_WORDS = 4
"""Least length to which shared wording is put in relation, so that two-word sentences do not count as copied."""


class Features(NamedTuple):
    """What is measured of a pair of sentences; every figure is the same when the sides are swapped."""

    cosine: float
    """Of the weighted terms."""
    standing: float
    """The pair's cosine against the best of either sentence: 1 when both have no better partner."""
    diagonal: float
    """The better cosine of the pairs one before and one behind on both sides: neighbours go together."""
    lead: float
    """1 for two opening sentences, falling with the distance from the top."""
    wording: float
    """Shared neighbouring words as written, by rarity, in relation to the shorter sentence."""
    matter: float
    """Number of shared terms that are neither names nor figures."""
    figures: float
    """Rarity of the shared figures, log scale."""
    only_here: float
    """Shared terms that no other sentence of either side has, log scale."""
    containment: float
    """Share of the lighter sentence's terms, by rarity, that the other has: its claim may be part of a longer one."""
    quoting: float
    """Product of the shares of both sentences that are quotation: two sayings must agree more closely to be one."""
    names_apart: float
    """1 when both sentences have names and not one in common."""


WEIGHTS = Features(
    cosine=7.089,
    standing=1.868,
    diagonal=5.176,
    lead=2.709,
    wording=1.380,
    matter=0.355,
    figures=0.882,
    only_here=0.647,
    containment=2.007,
    quoting=-1.138,
    names_apart=-0.625,
)
BIAS = -5.740


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate pair with its score."""

    a: int
    b: int
    score: float
    """0..1, rounded so that the order of summing cannot show."""


def score_pairs(sheets: Pair[tuple[Sheet, ...]]) -> list[Scored]:
    """The scores of all candidate pairs, by (a, b)."""
    return [Scored(a, b, probability(features)) for (a, b), features in measure_pairs(sheets).items()]


def probability(features: Features, doubt: float = 0.0) -> float:
    """The probability that a pair with these features is a link; `doubt` is taken off its log-odds."""
    logit = BIAS - doubt + math.fsum(w * f for w, f in zip(WEIGHTS, features, strict=True))
    return round(1 / (1 + math.exp(-max(min(logit, 30.0), -30.0))), 6)


def measure_pairs(sheets: Pair[tuple[Sheet, ...]]) -> dict[tuple[int, int], Features]:
    """The features of all candidate pairs, by (a, b)."""
    terms = sheets.map(lambda side: tuple(terms_of(sheet) for sheet in side))
    weighted = weigh(terms)
    cosines = _cosines(weighted)
    best: Pair[dict[int, float]] = Pair({}, {})
    for (a, b), cosine in cosines.items():
        best.left[a] = max(cosine, best.left.get(a, 0.0))
        best.right[b] = max(cosine, best.right.get(b, 0.0))
    rare = in_one_side_each(terms)
    weights = terms.map(lambda side: tuple(_weight(t.singles, weighted.singles) for t in side))
    found = {}
    for (a, b), cosine in sorted(cosines.items()):
        left, right = terms.left[a], terms.right[b]
        shared = left.singles.keys() & right.singles.keys()
        found[a, b] = Features(
            cosine=cosine,
            standing=cosine / max(best.left[a], best.right[b]),
            diagonal=min(OWN_SHARE * cosine, max(cosines.get(at, 0.0) for at in ((a - 1, b - 1), (a + 1, b + 1)))),
            lead=math.exp(-(a + b) / LEAD_DECAY),
            wording=_weight(left.phrases & right.phrases, weighted.phrases)
            / max(min(left.length, right.length), MIN_WORDS),
            matter=float(len(left.plain & right.plain)),
            figures=math.log1p(_weight(left.figures & right.figures, weighted.singles)),
            only_here=math.log1p(len(shared & rare)),
            containment=_weight(shared, weighted.singles) / max(min(weights.left[a], weights.right[b]), MIN_WEIGHT),
            quoting=left.quoted * right.quoted,
            names_apart=float(bool(left.names and right.names) and not left.names & right.names),
        )
    return found


def _weight(shared: Iterable[object], rarities: Mapping[object, float]) -> float:
    """The summed rarity of shared things; `fsum`, so that the order of a set cannot show."""
    return math.fsum(rarities[thing] for thing in shared)


def _cosines(weighted: Weighted) -> dict[tuple[int, int], float]:
    """Pivoted cosines of the pairs that share a term which is not everywhere."""
    holders = weighted.vectors.map(_holders)
    products: dict[tuple[int, int], list[float]] = defaultdict(list)
    for term, lefts in holders.left.items():
        rights = holders.right.get(term, ())
        if not rights or len(lefts) > MAX_HOLDERS or len(rights) > MAX_HOLDERS:
            continue
        for a in lefts:
            weight = weighted.vectors.left[a][term]
            for b in rights:
                products[a, b].append(weight * weighted.vectors.right[b][term])
    norms = weighted.norms
    return {(a, b): round(math.fsum(parts) / (norms.left[a] * norms.right[b]), 9) for (a, b), parts in products.items()}


def _holders(vectors: Sequence[Mapping[object, float]]) -> dict[object, list[int]]:
    """For each term the sentences that hold it."""
    found: dict[object, list[int]] = defaultdict(list)
    for index, vector in enumerate(vectors):
        for term in vector:
            found[term].append(index)
    return found
