"""Scores to links, and links to the rows of the side-by-side view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tui.core.facts.sheets import Sheet
from tui.core.findings import Link, Relation, Row
from tui.core.sides import Pair, Side
from tui.core.similarity import score_pairs

LINK_THRESHOLD = 0.28
"""Score from which a pair is a link: the best F1 of the held-out real pairs (tests/benchmarks/fit_linking.py)."""
MOST_IN_ROW = 6
"""Sentences that one row may stack beside a single one; more would push the text below out of sight."""


def find_links(sheets: Pair[tuple[Sheet, ...]]) -> list[Link]:
    """The links between two articles, not yet examined, by (a, b). A sentence may have several; links may cross."""
    return [Link(s.a, s.b, Relation.SHARED, s.score) for s in score_pairs(sheets) if s.score >= LINK_THRESHOLD]


def arrange_rows(lengths: Pair[int], links: Sequence[Link]) -> tuple[Row, ...]:
    """The rows: a heaviest non-crossing chain of links beside each other, lone sentences between.

    A lone sentence next to a row whose single partner it is linked with joins that row, so that one sentence split
    in three stands beside the three. Between two rows of the chain the left's lone sentences come first.
    """
    chain = heaviest_chain(links)
    partners = Pair(_partners(links, Side.LEFT), _partners(links, Side.RIGHT))
    groups: list[Pair[tuple[int, ...]]] = []
    a = b = 0
    for link in chain:
        groups += _lone(range(a, link.a), range(b, link.b))
        groups.append(Pair((link.a,), (link.b,)))
        a, b = link.a + 1, link.b + 1
    groups += _lone(range(a, lengths.left), range(b, lengths.right))
    index = {(link.a, link.b): i for i, link in enumerate(links)}
    return tuple(_row(group, index, partners) for group in _stacked(groups, partners))


def heaviest_chain(links: Sequence[Link]) -> list[Link]:
    """The links, strictly ascending on both sides, whose scores sum to the most; in O(n log n) of their number.

    A weighted longest increasing subsequence over a Fenwick tree of prefix maxima (Fredman 1975; Fenwick 1994). Of
    chains that weigh the same the one is taken whose links lie nearer to the diagonal.
    """
    columns = {b: i for i, b in enumerate(sorted({link.b for link in links}), start=1)}
    tree: list[tuple[float, float, int]] = [(0.0, 0.0, -1)] * (len(columns) + 1)
    ordered = sorted(links, key=lambda link: (link.a, -link.b))
    behind: list[int] = []
    for number, link in enumerate(ordered):
        best = _prefix_best(tree, columns[link.b] - 1)
        behind.append(best[2])
        _raise(tree, columns[link.b], (best[0] + link.score, best[1] - abs(link.a - link.b), number))
    at = _prefix_best(tree, len(columns))[2]
    chain = []
    while at >= 0:
        chain.append(ordered[at])
        at = behind[at]
    return chain[::-1]


def _prefix_best(tree: list[tuple[float, float, int]], to: int) -> tuple[float, float, int]:
    best = tree[0]
    while to > 0:
        best = max(best, tree[to], key=lambda entry: entry[:2])
        to -= to & -to
    return best


def _raise(tree: list[tuple[float, float, int]], at: int, entry: tuple[float, float, int]) -> None:
    while at < len(tree):
        tree[at] = max(tree[at], entry, key=lambda one: one[:2])
        at += at & -at


def _lone(lefts: Iterable[int], rights: Iterable[int]) -> list[Pair[tuple[int, ...]]]:
    alone: list[Pair[tuple[int, ...]]] = [Pair((a,), ()) for a in lefts]
    return alone + [Pair((), (b,)) for b in rights]


def _partners(links: Iterable[Link], side: Side) -> dict[int, tuple[int, ...]]:
    """For each linked sentence of a side its partners on the other, ascending."""
    found: dict[int, list[int]] = {}
    for link in links:
        found.setdefault(link.sentence(side), []).append(link.sentence(side.other))
    return {sentence: tuple(sorted(others)) for sentence, others in found.items()}


def _stacked(
    groups: Iterable[Pair[tuple[int, ...]]], partners: Pair[dict[int, tuple[int, ...]]]
) -> list[Pair[tuple[int, ...]]]:
    """The groups with lone sentences stacked onto a neighbouring row where they belong, in both directions."""
    return _joined(_joined(groups, partners)[::-1], partners)[::-1]


def _joined(
    groups: Iterable[Pair[tuple[int, ...]]], partners: Pair[dict[int, tuple[int, ...]]]
) -> list[Pair[tuple[int, ...]]]:
    found: list[Pair[tuple[int, ...]]] = []
    host: dict[Side, int] = {}
    for group in groups:
        side = next((s for s in Side if not group[s.other]), None)
        at = host.get(side, -1) if side is not None else -1
        if side is not None and at >= 0 and _fits(found[at], group, side, partners):
            found[at] = _merged(found[at], group, side)
            continue
        if side is not None:
            host.pop(side, None)
        found.append(group)
        if side is None:
            host = dict.fromkeys(Side, len(found) - 1)
    return found


def _fits(
    row: Pair[tuple[int, ...]], group: Pair[tuple[int, ...]], side: Side, partners: Pair[dict[int, tuple[int, ...]]]
) -> bool:
    """Whether a lone sentence may be stacked onto a row: next to its own side's, linked with the single other."""
    lone, mine, others = group[side][0], row[side], row[side.other]
    adjacent = lone in (mine[0] - 1, mine[-1] + 1)
    return adjacent and len(others) == 1 and len(mine) < MOST_IN_ROW and others[0] in partners[side].get(lone, ())


def _merged(row: Pair[tuple[int, ...]], group: Pair[tuple[int, ...]], side: Side) -> Pair[tuple[int, ...]]:
    stacked = tuple(sorted((*row[side], *group[side])))
    return Pair(stacked, row.right) if side is Side.LEFT else Pair(row.left, stacked)


def _row(
    group: Pair[tuple[int, ...]], index: dict[tuple[int, int], int], partners: Pair[dict[int, tuple[int, ...]]]
) -> Row:
    links = tuple(index[a, b] for a in group.left for b in group.right if (a, b) in index)

    def elsewhere(side: Side) -> tuple[int, ...]:
        away = {other for sentence in group[side] for other in partners[side].get(sentence, ())}
        return tuple(sorted(away - set(group[side.other])))

    return Row(group, links, Pair(elsewhere(Side.LEFT), elsewhere(Side.RIGHT)))
