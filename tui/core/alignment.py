"""Scores to links, globally best rather than greedy; and the reading-order spine of the rows."""

from __future__ import annotations

from tui.core.findings import Link, Relation, Row
from tui.core.sides import Pair, Side


def find_links(sentences: Pair[tuple[str, ...]]) -> list[Link]:
    """The links between two lists of sentences, by (a, b)."""
    from rapidfuzz import fuzz

    found = []
    for a, left in enumerate(sentences.left):
        for b, right in enumerate(sentences.right):
            score = fuzz.token_set_ratio(left, right) / 100
            if score >= 0.6:
                found.append(Link(a, b, Relation.SHARED, score))
    return found


def arrange_rows(lengths: Pair[int], links: tuple[Link, ...]) -> tuple[Row, ...]:
    """The rows of the side-by-side view: a heaviest non-crossing chain of links, lone sentences between."""
    best: list[list[float]] = [[0.0] * (lengths.right + 1) for _ in range(lengths.left + 1)]
    weight = {(link.a, link.b): link.score for link in links}
    for a in range(lengths.left - 1, -1, -1):
        for b in range(lengths.right - 1, -1, -1):
            best[a][b] = max(best[a + 1][b], best[a][b + 1], best[a + 1][b + 1] + weight.get((a, b), -1.0))
    rows: list[Row] = []
    index = {(link.a, link.b): i for i, link in enumerate(links)}
    partners: Pair[dict[int, list[int]]] = Pair({}, {})
    for link in links:
        for side in Side:
            partners[side].setdefault(link.sentence(side), []).append(link.sentence(side.other))
    a = b = 0
    while a < lengths.left or b < lengths.right:
        both = a < lengths.left and b < lengths.right
        if both and (a, b) in weight and best[a][b] == best[a + 1][b + 1] + weight[a, b]:
            here: Pair[tuple[int, ...]] = Pair((a,), (b,))
        elif a < lengths.left and (not both or best[a][b] == best[a + 1][b]):
            here = Pair((a,), ())
        else:
            here = Pair((), (b,))
        a, b = a + len(here.left), b + len(here.right)
        away = Pair(
            *(
                tuple(p for s in here[side] for p in partners[side].get(s, []) if p not in here[side.other])
                for side in Side
            )
        )
        rows.append(Row(here, tuple(index[x, y] for x in here.left for y in here.right), away))
    return tuple(rows)
