"""Sentences to claims: runs that tile the sentence, each shared, differing or unique."""

from __future__ import annotations

from tui.core.findings import Claim, ClaimKind, Link, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span


def claims_of(sentences: Pair[tuple[str, ...]], links: tuple[Link, ...]) -> Pair[tuple[Claim, ...]]:
    """The claims of every sentence: they tile it, each with its kind and links."""
    return Pair(_side_claims(sentences, links, Side.LEFT), _side_claims(sentences, links, Side.RIGHT))


def _side_claims(sentences: Pair[tuple[str, ...]], links: tuple[Link, ...], side: Side) -> tuple[Claim, ...]:
    links_of: dict[int, list[int]] = {}
    for index, link in enumerate(links):
        links_of.setdefault(link.sentence(side), []).append(index)
    claims = []
    for number, text in enumerate(sentences[side]):
        mine = links_of.get(number, [])
        differing = any(links[index].relation is Relation.DIFFERING for index in mine)
        kind = ClaimKind.DIFFERING if differing else ClaimKind.SHARED if mine else ClaimKind.UNIQUE
        if text:
            claims.append(Claim(number, Span(0, len(text)), kind, tuple(mine)))
    return tuple(claims)
