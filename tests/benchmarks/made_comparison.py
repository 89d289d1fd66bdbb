"""A comparison of any length that nobody had to compute: sentences, links, claims, points and rows from a seed."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tui.core.comparison import Comparison
from tui.core.findings import Claim, ClaimKind, Link, Point, PointKind, Relation, Row
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article, Block, Role, Sentence

WORDS = 22
"""Words of a sentence, as in news."""
PARAGRAPH = 5
"""Sentences of a paragraph."""
INSIDE, MOVED, LONELY = 0.3, 0.1, 0.1
"""Shares of links with points inside the sentences, of links whose ends stand far apart, of sentences without links."""
STEMS = (
    "har",
    "bor",
    "ship",
    "mayor",
    "night",
    "people",
    "engine",
    "said",
    "council",
    "never",
    "report",
    "storm",
    "which",
)
"""Pieces of words; two make one."""


def comparison_of(size: int, seed: int = 1) -> Comparison:
    """A comparison of `size` sentences a side."""
    chance = Random(seed)
    articles = Pair(*(article_of(chance, size) for _ in Side))
    ends = [at if chance.random() > MOVED else -1 for at in range(size)]
    away = [at for at, end in enumerate(ends) if end < 0]
    for at, end in zip(away, chance.sample(away, len(away)), strict=True):
        ends[at] = end
    linked = [(a, b) for a, b in enumerate(ends) if chance.random() > LONELY]
    links = tuple(link_of(chance, articles, a, b) for a, b in linked)
    return Comparison(
        articles, links, Pair(*(tuple(claims_of(articles, links, side)) for side in Side)), rows_of(links, size)
    )


def article_of(chance: Random, size: int) -> Article:
    """An article of so many sentences, in paragraphs."""
    parts: list[str] = []
    sentences: list[Sentence] = []
    blocks: list[Block] = []
    at = start = 0
    for number in range(size):
        words = [chance.choice(STEMS) + chance.choice(STEMS) for _ in range(chance.randint(WORDS - 8, WORDS + 8))]
        text = f"{' '.join(words).capitalize()}."
        sentences.append(Sentence(Span(at, at + len(text)), text, len(blocks)))
        last = number % PARAGRAPH == PARAGRAPH - 1 or number == size - 1
        parts.append(text + ("\n\n" if last else " "))
        at += len(parts[-1])
        if last:
            blocks.append(Block(Span(start, at), Role.BODY))
            start = at
    return Article("".join(parts), tuple(blocks), tuple(sentences), title="A long night", source="made.txt")


def link_of(chance: Random, articles: Pair[Article], a: int, b: int) -> Link:
    """A link; three in ten have a point on a word of each side."""
    if chance.random() > INSIDE:
        return Link(a, b, Relation.SHARED, 0.8, same_wording=chance.random() < 0.2)
    texts = articles.left.sentences[a].text, articles.right.sentences[b].text
    starts = [text.index(" ", len(text) // 3) + 1 for text in texts]
    spans = [Span(start, text.index(" ", start)) for text, start in zip(texts, starts, strict=True)]
    words = [span.of(text) for text, span in zip(texts, spans, strict=True)]
    point = Point(PointKind.NUMBER, spans[0], spans[1], f"A says {words[0]}, B says {words[1]}.")
    return Link(a, b, Relation.DIFFERING, 0.7, (point,))


def claims_of(articles: Pair[Article], links: tuple[Link, ...], side: Side) -> Iterator[Claim]:
    """One claim a sentence; three where a point lies inside."""
    link_at = {link.sentence(side): index for index, link in enumerate(links)}
    for number, sentence in enumerate(articles[side].sentences):
        end, index = len(sentence.text), link_at.get(number)
        if index is None:
            yield Claim(number, Span(0, end), ClaimKind.UNIQUE)
            continue
        points = links[index].points
        inside = (points[0].a if side is Side.LEFT else points[0].b) if points else None
        if inside is None:
            yield Claim(number, Span(0, end), ClaimKind.SHARED, (index,))
            continue
        yield Claim(number, Span(0, inside.start), ClaimKind.SHARED, (index,))
        yield Claim(number, inside, ClaimKind.DIFFERING, (index,))
        yield Claim(number, Span(inside.end, end), ClaimKind.SHARED, (index,))


def rows_of(links: tuple[Link, ...], size: int) -> tuple[Row, ...]:
    """A row for each link that stays, and two for each sentence that has moved or is alone."""
    there = Pair(
        {link.a: index for index, link in enumerate(links)}, {link.b: index for index, link in enumerate(links)}
    )
    rows = []
    for number in range(size):
        here = there.left.get(number)
        if here is not None and links[here].b == number:
            rows.append(Row(Pair((number,), (number,)), (here,), Pair((), ())))
            continue
        for side in Side:
            index = there[side].get(number)
            partner = () if index is None else (links[index].sentence(side.other),)
            empty: tuple[int, ...] = ()
            sentences = Pair((number,), empty) if side is Side.LEFT else Pair(empty, (number,))
            rows.append(Row(sentences, (), Pair(partner, empty) if side is Side.LEFT else Pair(empty, partner)))
    return tuple(rows)
