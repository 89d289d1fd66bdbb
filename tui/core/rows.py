"""Links to the rows of the side-by-side view: the heaviest non-crossing chain of links, lone sentences between."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from zlib import crc32

from tui.core.findings import Link, Row
from tui.core.sides import LEFT, RIGHT, Pair, Side

MOST_IN_ROW = 6
"""Sentences that one row may stack beside a single one; more would push the text below out of sight."""
EDITORS_WORD = MOST_IN_ROW + 1.0
"""Added to the score of a link that the editor holds when a row is stacked: it outweighs a stack of the machine's."""

_Scores = Mapping[tuple[int, int], float]
"""Score of each link by its sentences."""
_Chain = tuple[int, float, int, int, int, int]
"""A chain by what it is chosen for: the editor's word for it, weight, nearness to the diagonal, earliness, chance; and
its last link's number."""


def arrange_rows(sentences: Pair[tuple[str, ...]], links: Sequence[Link]) -> tuple[Row, ...]:
    """The rows: a heaviest non-crossing chain of links beside each other, lone sentences between.

    A pinned link comes before any number of others, one that the editor made or accepted before the machine's, and
    what the editor linked is in no row by a link of the machine alone. Lone sentences next to one of the chain that
    are linked with its partner join its row, so that one sentence split in three stands beside the three. Between two
    rows of the chain the left's lone sentences come first.
    """
    scores = {(link.a, link.b): link.score + EDITORS_WORD * link.held for link in links}
    chain = heaviest_chain(sentences, _spinal(links))
    places: list[Pair[tuple[int, ...]]] = []
    at, ends = Pair(0, 0), sentences.map(len)
    for number, link in enumerate(chain):
        behind = Pair(chain[number + 1].a, chain[number + 1].b) if number + 1 < len(chain) else ends
        row = _stacked(sentences, scores, link, at, behind)
        places += _lone(range(at.left, row.left.start), range(at.right, row.right.start))
        places.append(row.map(tuple))
        at = row.map(lambda run: run.stop)
    places += _lone(range(at.left, ends.left), range(at.right, ends.right))
    index = {(link.a, link.b): number for number, link in enumerate(links)}
    partners = Pair(_partners(links, Side.LEFT), _partners(links, Side.RIGHT))
    return tuple(_row(place, index, partners) for place in places)


def _spinal(links: Sequence[Link]) -> list[Link]:
    """The links that may be in the chain: the editor's, and the machine's between sentences that have none of those."""
    held = [link for link in links if link.held]
    lefts, rights = {link.a for link in held}, {link.b for link in held}
    return [link for link in links if link.held or not (link.a in lefts or link.b in rights)]


def heaviest_chain(sentences: Pair[tuple[str, ...]], links: Sequence[Link]) -> list[Link]:
    """The links, strictly ascending on both sides, whose scores sum to the most; in O(n log n) of their number.

    A weighted longest increasing subsequence over a Fenwick tree of prefix maxima (Fredman 1975; Fenwick 1994). Of
    chains that weigh the same the one is taken whose links lie nearer to the diagonal, then nearer to the top, then by
    a checksum of the sentences: by nothing that knows left from right, so that swapped sides give the same rows.
    """
    columns = {b: i for i, b in enumerate(sorted({link.b for link in links}), start=1)}
    tree: list[_Chain] = [(0, 0.0, 0, 0, 0, -1)] * (len(columns) + 1)
    ordered = sorted(links, key=lambda link: (link.a, -link.b))
    behind: list[int] = []
    for number, link in enumerate(ordered):
        word, weight, nearness, earliness, chance, last = _prefix_best(tree, columns[link.b] - 1)
        behind.append(last)
        nearness, earliness = nearness - abs(link.a - link.b), earliness - link.a - link.b
        chance += _checksum(sentences.left[link.a], sentences.right[link.b])
        word += len(links) + 1 if link.pinned else int(link.held)
        _raise(tree, columns[link.b], (word, weight + link.score, nearness, earliness, chance, number))
    at = _prefix_best(tree, len(columns))[-1]
    chain = []
    while at >= 0:
        chain.append(ordered[at])
        at = behind[at]
    return chain[::-1]


def _checksum(one: str, other: str) -> int:
    return crc32("\n".join(sorted((one, other))).encode("utf-8", "surrogatepass"))


def _prefix_best(tree: list[_Chain], to: int) -> _Chain:
    best = tree[0]
    while to > 0:
        best = _heavier(tree[to], best)
        to -= to & -to
    return best


def _heavier(chain: _Chain, known: _Chain) -> _Chain:
    """The better chain of two, the known one if nothing but their last link's number tells them apart."""
    return chain if chain > known and chain[:-1] != known[:-1] else known


def _raise(tree: list[_Chain], at: int, entry: _Chain) -> None:
    while at < len(tree):
        tree[at] = _heavier(entry, tree[at])
        at += at & -at


def _stacked(
    sentences: Pair[tuple[str, ...]], scores: _Scores, link: Link, first: Pair[int], end: Pair[int]
) -> Pair[range]:
    """The sentences of a row of the chain, stacked on the side whose neighbours are linked the more strongly.

    `first` and `end` bound the sentences that no other row has on either side.
    """
    lefts = _run(link.a, first.left, end.left, lambda a: scores.get((a, link.b), 0.0))
    rights = _run(link.b, first.right, end.right, lambda b: scores.get((link.a, b), 0.0))
    weights = Pair(
        math.fsum(scores[a, link.b] for a in lefts),
        math.fsum(scores[link.a, b] for b in rights),
    )
    if (weights.left, sentences.left[link.a]) >= (weights.right, sentences.right[link.b]):
        return Pair(lefts, range(link.b, link.b + 1))
    return Pair(range(link.a, link.a + 1), rights)


def _run(at: int, first: int, end: int, score: Callable[[int], float]) -> range:
    """The sentences around one that go on being linked with its partner: first those behind it, then those before."""
    stop = at + 1
    while stop < min(end, at + MOST_IN_ROW) and score(stop):
        stop += 1
    start = at
    while start > max(first, stop - MOST_IN_ROW) and score(start - 1):
        start -= 1
    return range(start, stop)


def _lone(lefts: Iterable[int], rights: Iterable[int]) -> list[Pair[tuple[int, ...]]]:
    alone: list[Pair[tuple[int, ...]]] = [Pair((a,), ()) for a in lefts]
    return alone + [Pair((), (b,)) for b in rights]


def _partners(links: Iterable[Link], side: Side) -> dict[int, tuple[int, ...]]:
    """For each linked sentence of a side its partners on the other, ascending."""
    found: dict[int, list[int]] = {}
    for link in links:
        found.setdefault(link.sentence(side), []).append(link.sentence(side.other))
    return {sentence: tuple(sorted(others)) for sentence, others in found.items()}


def _row(
    group: Pair[tuple[int, ...]], index: dict[tuple[int, int], int], partners: Pair[dict[int, tuple[int, ...]]]
) -> Row:
    links = tuple(index[a, b] for a in group.left for b in group.right if (a, b) in index)

    def elsewhere(side: Side) -> tuple[int, ...]:
        away = {other for sentence in group[side] for other in partners[side].get(sentence, ())}
        return tuple(sorted(away.difference(group[side.other]))) if away else ()

    return Row(group, links, Pair(elsewhere(LEFT), elsewhere(RIGHT)))
