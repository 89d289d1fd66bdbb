"""Which disagreements an editor should see first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tui.core.findings import Link, Point, PointKind
from tui.core.sides import Pair, Side
from tui.core.text import Article

GRAVITY = {
    PointKind.NUMBER: 10,
    PointKind.NEGATION: 9,
    PointKind.OPPOSITE: 8,
    PointKind.DATE: 7,
    PointKind.NAME: 6,
    PointKind.PLACE: 5,
    PointKind.QUOTE: 4,
    PointKind.ATTRIBUTION: 3,
    PointKind.CERTAINTY: 2,
    PointKind.PRECISION: 1,
}
"""How grave a disagreement of each kind is: what makes a report wrong before what makes it less exact. An order of our
own after desk lists of what is checked (figures, then names and places, then wording)."""


@dataclass(frozen=True, slots=True)
class RankedPoint:
    """A point and the link that it belongs to."""

    link: int
    """0-based index into the links it was ranked from."""
    point: Point

    @property
    def gravity(self) -> int:
        """1 (wording) to 10 (a figure)."""
        return GRAVITY[self.point.kind]


def ranked_points(links: Iterable[Link]) -> tuple[RankedPoint, ...]:
    """All points of the links, the gravest first, those of one kind in reading order."""
    found = [RankedPoint(index, point) for index, link in enumerate(links) for point in link.points]
    return tuple(sorted(found, key=lambda ranked: -ranked.gravity))


def one_each(
    ranked: Sequence[RankedPoint], links: Sequence[Link], articles: Pair[Article]
) -> tuple[tuple[RankedPoint, ...], ...]:
    """The points by disagreement, both in their order.

    Where sentences are linked to several (a headline and its lead, say), each link repeats the point. Points are one
    disagreement when they are of one kind, have the same words on each side, in any case, and share sentences.
    """
    first = list(range(len(ranked)))
    """For each point one of the same disagreement before it; itself for the first."""

    def root(index: int) -> int:
        while first[index] != index:
            first[index] = first[first[index]]
            index = first[index]
        return index

    seen: dict[tuple[object, ...], int] = {}
    for index, each in enumerate(ranked):
        link = links[each.link]
        told = tuple(_words(articles[side], link.sentence(side), each.point, side) for side in Side)
        for side in Side:
            one, other = root(index), root(seen.setdefault((each.point.kind, told, side, link.sentence(side)), index))
            first[max(one, other)] = min(one, other)
    groups: dict[int, list[RankedPoint]] = {}
    for index, each in enumerate(ranked):
        groups.setdefault(root(index), []).append(each)
    return tuple(map(tuple, groups.values()))


def _words(article: Article, sentence: int, point: Point, side: Side) -> str | None:
    span = point.on(side)
    return None if span is None else span.of(article.sentences[sentence].text).casefold()
