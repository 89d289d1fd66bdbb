"""A link to its relation, points and claims; and word edits between two sentences."""

from __future__ import annotations

from tui.core.findings import Claim, ClaimKind, Link, Point, PointKind, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span


def examine(sentences: Pair[tuple[str, ...]], link: Link) -> Link:
    """The link with its relation, points and same-wording flag found."""
    import re
    from dataclasses import replace

    numbers = [list(re.finditer(r"\d[\d,.]*\d|\d", sentences[side][link.sentence(side)])) for side in Side]
    if numbers[0] and numbers[1] and numbers[0][0].group() != numbers[1][0].group():
        a, b = (m[0].span() for m in numbers)
        point = Point(PointKind.NUMBER, Span(*a), Span(*b), "The numbers are not equal.")
        return replace(link, relation=Relation.DIFFERING, points=(point,))
    return link


def claims_of(sentences: Pair[tuple[str, ...]], links: tuple[Link, ...]) -> Pair[tuple[Claim, ...]]:
    """The claims of every sentence: they tile it, each with its kind and links."""

    def one_side(side: Side) -> tuple[Claim, ...]:
        claims = []
        for number, text in enumerate(sentences[side]):
            mine = [i for i, link in enumerate(links) if link.sentence(side) == number]
            kind = ClaimKind.UNIQUE if not mine else ClaimKind.SHARED
            if any(links[i].relation is Relation.DIFFERING for i in mine):
                kind = ClaimKind.DIFFERING
            if text:
                claims.append(Claim(number, Span(0, len(text)), kind, tuple(mine)))
        return tuple(claims)

    return Pair(one_side(Side.LEFT), one_side(Side.RIGHT))
