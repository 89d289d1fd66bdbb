"""What is measured: the comparison, and two baselines that anybody could write in an afternoon."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import snowballstemmer
from rapidfuzz import fuzz, process, utils

from tests.benchmarks.cases import Case, DataSet
from tests.benchmarks.figures import rank
from tui import compare
from tui.core.findings import Link, Relation
from tui.core.sides import Pair

TOKEN_SET_THRESHOLD = 60.0
"""Of 100: the threshold that the reach table of the project is written against."""
OURS = "ours"
TOKEN_SET = "token_set_ratio"
TF_IDF = "tf-idf cosine"


@dataclass(frozen=True, slots=True)
class Run:
    """What one system found in a data set."""

    name: str
    found: tuple[tuple[Link, ...], ...]
    """The links of each case."""
    threshold: float | None = None
    """Least score of a link, for a baseline."""


def run_all(data: DataSet) -> list[Run]:
    """The comparison and the baselines on the data, the comparison first."""
    ours = Run(OURS, tuple(compare(*case.articles).links for case in data.cases))
    token_set = [token_set_ratios(case.sentences) for case in data.cases]
    tf_idf = [tf_idf_cosines(case.sentences) for case in data.cases]
    return [
        ours,
        _at_threshold(TOKEN_SET, token_set, TOKEN_SET_THRESHOLD / 100),
        _at_threshold(TF_IDF, tf_idf, best_threshold(data.cases, tf_idf)),
    ]


def token_set_ratios(sentences: Pair[Sequence[str]]) -> tuple[Link, ...]:
    """All sentence pairs by the share of equal words, whatever their order: the comparison most would write first."""
    ratios = process.cdist(*sentences, scorer=fuzz.token_set_ratio, processor=utils.default_process)
    return tuple(
        Link(a, b, Relation.SHARED, float(ratios[a][b]) / 100)
        for a in range(len(sentences.left))
        for b in range(len(sentences.right))
    )


def tf_idf_cosines(sentences: Pair[Sequence[str]]) -> tuple[Link, ...]:
    """All sentence pairs that share a stem, by the cosine of their stems weighted by rarity in these two articles."""
    stemmer = snowballstemmer.stemmer("english")
    counts = sentences.map(lambda side: [Counter(stemmer.stemWords(re.findall(r"\w+", s.lower()))) for s in side])
    holders = Counter(stem for side in counts for count in side for stem in count)
    total = sum(len(side) for side in counts)

    def vector(count: Counter[str]) -> dict[str, float]:
        weights = {stem: n * math.log(1 + total / holders[stem]) for stem, n in count.items()}
        length = math.hypot(*weights.values())
        return {stem: weight / length for stem, weight in weights.items()}

    left, right = counts.map(lambda side: [vector(count) for count in side])
    cosines = {
        (a, b): sum(weight * there[stem] for stem, weight in here.items() if stem in there)
        for a, here in enumerate(left)
        for b, there in enumerate(right)
    }
    return tuple(Link(a, b, Relation.SHARED, cosine) for (a, b), cosine in cosines.items() if cosine)


def best_threshold(cases: Iterable[Case], scored: Iterable[Sequence[Link]]) -> float:
    """The one threshold with the best link F1 on these very cases: as well as a fixed one can do, in hindsight."""
    cases = list(cases)
    decided = [
        (link.score, (link.a, link.b) in case.wanted)
        for case, links in zip(cases, scored, strict=True)
        for link in links
        if (link.a, link.b) not in case.undecided
    ]
    scores, right = ([pair[i] for pair in decided] for i in range(2))
    return rank(scores, right, sum(len(case.wanted) for case in cases)).threshold


def _at_threshold(name: str, scored: Iterable[Sequence[Link]], threshold: float) -> Run:
    found = tuple(tuple(link for link in links if link.score >= threshold) for links in scored)
    return Run(name, found, threshold)
