"""Sentence pairs to scores. Only pairs that share a telling term are ever looked at, so that cost grows with the text.

A score is the probability of a link under a logistic model over thirteen features, fitted on labelled pairs of real and
rewritten news (`tests/benchmarks/fit_linking.py` refits it and prints the cross-validated figures).
"""

from __future__ import annotations

import math
import operator
from typing import NamedTuple

from tui.core.facts.sheets import Sheet
from tui.core.mentions import implied_words
from tui.core.outlines import MARGIN, Outline, outlines
from tui.core.sides import BOTH, Pair
from tui.core.terms import Terms, terms_of
from tui.core.weighing import weigh, weight_of

MIN_WEIGHT = 6.0
"""Least weight of terms that counts as a sentence in `containment`: about three rare words."""
MIN_SAYING = 3
"""Least neighbouring words to which shared ones inside quotations are put in relation."""
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
    saying: float
    """Shared neighbouring words inside quotations, in relation to the shorter quotation: one saying, however much else
    the sentences tell."""
    distance: float
    """How far from each other they stand, each reckoned in shares of its article: stories run alike."""


WEIGHTS = Features(
    cosine=9.420,
    standing=1.645,
    diagonal=3.577,
    lead=2.281,
    wording=1.102,
    matter=0.333,
    figures=0.788,
    only_here=0.654,
    containment=1.222,
    quoting=-1.960,
    names_apart=-0.498,
    saying=4.396,
    distance=-1.104,
)
BIAS = -5.526


LEAST_OUTLINE = 1.5
"""What a pair's outline must add to its log-odds for the pair to be looked at more closely; nine in ten do not. All
links of 201 labelled pairs have more. Where these are put on end, 2,600 sentences a side, one of 1,834 links has less,
and it is wrong."""


class Scored(NamedTuple):
    """A candidate pair with its score."""

    a: int
    b: int
    score: float
    """0..1, rounded so that the order of summing cannot show."""


def score_pairs(sheets: Pair[tuple[Sheet, ...]], least: float = 0.0) -> list[Scored]:
    """The scores of the candidate pairs that may be links, by (a, b); most below `least` (under 1) are left out."""
    needed = math.log(least / (1 - least)) - BIAS if least else -math.inf
    measured = measure_pairs(sheets, LEAST_OUTLINE, needed)
    return [Scored(a, b, probability(features)) for (a, b), features in measured.items()]


def probability(features: Features, doubt: float = 0.0) -> float:
    """The probability that a pair with these features is a link; `doubt` is taken off its log-odds."""
    logit = BIAS - doubt + math.fsum(map(operator.mul, WEIGHTS, features))
    return round(1 / (1 + math.exp(-max(min(logit, 30.0), -30.0))), 6)


def measure_pairs(
    sheets: Pair[tuple[Sheet, ...]], least: float = 0.0, needed: float = -math.inf
) -> dict[tuple[int, int], Features]:
    """The features of the candidate pairs whose outline adds at least so much to their logit, by (a, b).

    Most pairs whose features cannot come to `needed` in all are left out, too: seven in ten that have the outline.
    """
    implied = implied_words(sheets)
    terms = Pair(*(tuple(map(terms_of, sheets[side], implied[side])) for side in BOTH))
    weighted = weigh(terms)
    rare, lengths = weighted.in_one_sentence_each, terms.map(len)
    found = {}
    for a, row in outlines(weighted, Outline(*WEIGHTS[: len(Outline._fields)]), least):
        left, held = terms.left[a], weighted.shared.left[a]
        said, weight = weighted.phrases.left[a], weighted.weights.left[a]
        for b, outline in row:
            right = terms.right[b]
            shared = held & weighted.shared.right[b]
            figures = left.figures & right.figures
            phrases = said & weighted.phrases.right[b]
            containment = weight_of(shared, weighted.singles) / max(min(weight, weighted.weights.right[b]), MIN_WEIGHT)
            wording = weight_of(phrases, weighted.wordings) / max(min(left.length, right.length), MIN_WORDS)
            told = math.log1p(weight_of(figures, weighted.singles)) if figures else 0.0
            known = WEIGHTS.wording * wording + WEIGHTS.figures * told + WEIGHTS.containment * containment
            sayings = len(phrases) if left.sayings and right.sayings else 0  # each shared saying is a shared phrase
            if _at_most(outline, known, len(shared), sayings) < needed - MARGIN:
                continue
            found[a, b] = Features(
                *outline,
                wording,
                float(len(left.plain & right.plain)),
                told,
                math.log1p(len(shared & rare)),
                containment,
                left.quoted * right.quoted,
                float(bool(left.names and right.names) and left.names.isdisjoint(right.names)),
                _shared_saying(left, right),
                abs(a / lengths.left - b / lengths.right),
            )
    return found


def _shared_saying(left: Terms, right: Terms) -> float:
    shorter = min(len(left.sayings), len(right.sayings))
    return len(left.sayings & right.sayings) / max(shorter, MIN_SAYING) if shorter else 0.0


def _at_most(outline: Outline, known: float, shared: int, sayings: int) -> float:
    """What the features of a pair come to at the most: the outline's, what the `known` ones add, and the others of a
    pair with so many terms, and no more sayings, in common. Those that lower the log-odds are left out."""
    cosine, standing, diagonal, lead = outline
    leaning = WEIGHTS.cosine * cosine + WEIGHTS.standing * standing + WEIGHTS.diagonal * diagonal + WEIGHTS.lead * lead
    leaning += WEIGHTS.matter * shared + WEIGHTS.only_here * math.log1p(shared)
    return leaning + known + WEIGHTS.saying * min(sayings / MIN_SAYING, 1.0)
