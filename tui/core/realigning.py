"""The machine's links found anew around pairs of sentences that the editor holds together: the anchors."""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeAlias

from tui.core.alignment import LINK_THRESHOLD, twins
from tui.core.facts.sheets import Sheet
from tui.core.findings import Link, Relation
from tui.core.outlines import OWN_SHARE
from tui.core.sides import Pair, Side
from tui.core.similarity import Features, probability

Ends: TypeAlias = tuple[int, int]
"""Two sentences: 0-based index on the left, on the right."""

CROSSING_DOUBT = 0.5
"""Taken off the log-odds of a pair, times log(1 + n), when it crosses n anchors: a story is mostly told in one order,
but rewriting moves single sentences far, so a pair that crosses a hundred anchors still only needs odds ten times as
good."""


def links_around(
    sheets: Pair[tuple[Sheet, ...]], features: Mapping[Ends, Features], anchors: Collection[Ends]
) -> list[Link]:
    """The links besides the anchors, not yet examined, by (a, b): none of them touches a sentence that an anchor ties.

    `features` are those of all candidate pairs (`similarity.measure_pairs`).
    """
    tied = Pair(frozenset(a for a, _ in anchors), frozenset(b for _, b in anchors))
    texts = Pair(*(_untied_texts(sheets[side], tied[side]) for side in Side))
    links = twins(texts)
    taken = Pair(frozenset(link.a for link in links), frozenset(link.b for link in links))
    free = {(a, b): each for (a, b), each in features.items() if a not in tied.left and b not in tied.right}
    links += [
        Link(a, b, Relation.SHARED, score)
        for (a, b), score in scores_around(free, anchors)
        if score >= LINK_THRESHOLD and not (a in taken.left and b in taken.right)
    ]
    return sorted(links, key=lambda link: (link.a, link.b))


def scores_around(features: Mapping[Ends, Features], anchors: Collection[Ends]) -> Iterator[tuple[Ends, float]]:
    """The scores of pairs of untied sentences, by (a, b), when these anchors are certain.

    What an anchor ties is no rival any more, an anchor is the best neighbour there is, and crossing anchors is odd.
    """
    cosines = {ends: each.cosine for ends, each in features.items()} | dict.fromkeys(anchors, 1.0)
    best: Pair[dict[int, float]] = Pair({}, {})
    for (a, b), each in features.items():
        best.left[a] = max(each.cosine, best.left.get(a, 0.0))
        best.right[b] = max(each.cosine, best.right.get(b, 0.0))
    for ((a, b), each), crossed in zip(sorted(features.items()), crossings(sorted(features), anchors), strict=True):
        beside = max(cosines.get(at, 0.0) for at in ((a - 1, b - 1), (a + 1, b + 1)))
        standing = each.cosine / max(best.left[a], best.right[b])
        leaning = each._replace(standing=standing, diagonal=min(OWN_SHARE * each.cosine, beside))
        yield (a, b), probability(leaning, CROSSING_DOUBT * math.log1p(crossed))


def crossings(pairs: Iterable[Ends], anchors: Collection[Ends]) -> Iterator[int]:
    """For each of the pairs, which come by (a, b), how many anchors it crosses. O((n + m) log m), nearly."""
    waiting = sorted(anchors, reverse=True)
    rights = sorted(b for _, b in anchors)
    lefts = sorted(a for a, _ in anchors)
    passed: list[int] = []
    for a, b in pairs:
        while waiting and waiting[-1][0] < a:
            insort(passed, waiting.pop()[1])
        before_both = bisect_left(passed, b)
        yield bisect_left(lefts, a) + bisect_left(rights, b) - 2 * before_both


def _untied_texts(sheets: Iterable[Sheet], tied: frozenset[int]) -> tuple[str, ...]:
    """The texts of the sentences, nothing for the tied ones, so that they have no twin."""
    return tuple("" if index in tied else sheet.wording.text for index, sheet in enumerate(sheets))
