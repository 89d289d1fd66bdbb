"""Comparisons made by hand, so that tests of moving and showing do not depend on what the engine finds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tui.core.comparison import Comparison
from tui.core.findings import Claim, ClaimKind, Link, Point, PointKind, Relation, Row
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article, Block, Role

Placed = tuple[Sequence[int], Sequence[int]]


def made_article(paragraphs: Iterable[Sequence[str]], **about: str) -> Article:
    """An article of ready paragraphs; a paragraph is its sentences, each ending in a full stop."""
    texts = [" ".join(sentences) + "\n\n" for sentences in paragraphs]
    blocks, at = [], 0
    for text in texts:
        blocks.append(Block(Span(at, at + len(text)), Role.BODY))
        at += len(text)
    return Article.from_blocks("".join(texts), blocks, **about)


def made_comparison(articles: Pair[Article], links: Iterable[Link], placed: Iterable[Placed]) -> Comparison:
    """A comparison with these links and rows; where the moved ones go is worked out."""
    links = tuple(sorted(links, key=lambda link: (link.a, link.b)))
    ends = Pair(*(_ends(links, side) for side in Side))
    rows = tuple(_row(links, ends, Pair(tuple(left), tuple(right))) for left, right in placed)
    return Comparison(articles, links, Pair(*(_claims(articles, links, ends, side) for side in Side)), rows)


Ends = Pair[dict[int, tuple[int, ...]]]
"""A side's sentences to the links that they have, by index."""


def _ends(links: tuple[Link, ...], side: Side) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    for index, link in enumerate(links):
        found[link.sentence(side)] = (*found.get(link.sentence(side), ()), index)
    return found


def _claims(articles: Pair[Article], links: tuple[Link, ...], ends: Ends, side: Side) -> tuple[Claim, ...]:
    """One claim a sentence."""
    claims = []
    for number, sentence in enumerate(articles[side].sentences):
        mine = ends[side].get(number, ())
        relations = {links[index].relation for index in mine}
        kind = ClaimKind.UNIQUE if not mine else ClaimKind.SHARED
        claims.append(
            Claim(
                number,
                Span(0, len(sentence.text)),
                ClaimKind.DIFFERING if Relation.DIFFERING in relations else kind,
                mine,
            )
        )
    return tuple(claims)


def _row(links: tuple[Link, ...], ends: Ends, here: Pair[tuple[int, ...]]) -> Row:
    mine = {side: sorted({i for number in here[side] for i in ends[side].get(number, ())}) for side in Side}
    inside = tuple(i for i in mine[Side.LEFT] if i in mine[Side.RIGHT])
    away = {side: tuple(links[i].sentence(side.other) for i in mine[side] if i not in inside) for side in Side}
    return Row(here, inside, Pair(away[Side.LEFT], away[Side.RIGHT]))


def point(kind: PointKind, left: Article, a: int, words_a: str, right: Article, b: int, words_b: str) -> Point:
    """A point on these words of these sentences."""
    start_a, start_b = left.sentences[a].text.index(words_a), right.sentences[b].text.index(words_b)
    return Point(
        kind,
        Span(start_a, start_a + len(words_a)),
        Span(start_b, start_b + len(words_b)),
        f"A says {words_a}, B says {words_b}.",
    )


def ferry() -> Comparison:
    """The story most tests read: 8 rows, each of its own kind.

    | row | A | B | what |
    | --- | --- | --- | --- |
    | 0 | A1 | B1 | differing: number |
    | 1 | A2 | B2 | shared, same wording |
    | 2 | A3 | - | unique to A; second paragraph of A starts |
    | 3 | A4 | - | moved to B6 (row 7), shared |
    | 4 | - | B3 | unique to B; second paragraph of B starts |
    | 5 | A5 | B4 | differing: date and name |
    | 6 | A6 | B5 | shared; third paragraph of A starts |
    | 7 | - | B6 | moved to A4 (row 3) |
    """
    left = made_article(
        [
            ["The ferry carried 240 people when the engine failed.", "Nobody on board was hurt."],
            [
                "A café on the pier stayed open all night.",
                "The harbour office had warned of fog.",
                "Captain Ines Rueda called for help on Monday.",
            ],
            ["Two tugs brought the ship to Larne."],
        ],
        title="Ferry adrift for six hours",
        date="4 May 2031",
        source="courier.txt",
    )
    right = made_article(
        [
            ["When its engine failed the ferry had 260 passengers.", "Nobody on board was hurt."],
            ["The owner promised every traveller a refund.", "Captain Inés Roda called for help on Tuesday."],
            ["A pair of tugs towed the vessel to Larne.", "Fog had been forecast by the harbour office."],
        ],
        title="Passengers spend night on drifting ship",
        source="evening.txt",
    )
    number = point(PointKind.NUMBER, left, 0, "240", right, 0, "260")
    name = point(PointKind.NAME, left, 4, "Ines Rueda", right, 3, "Inés Roda")
    date = point(PointKind.DATE, left, 4, "Monday", right, 3, "Tuesday")
    links = [
        Link(0, 0, Relation.DIFFERING, 0.91, (number,)),
        Link(1, 1, Relation.SHARED, 0.99, same_wording=True),
        Link(3, 5, Relation.SHARED, 0.72),
        Link(4, 3, Relation.DIFFERING, 0.83, (name, date)),
        Link(5, 4, Relation.SHARED, 0.66),
    ]
    rows = [([0], [0]), ([1], [1]), ([2], []), ([3], []), ([], [2]), ([4], [3]), ([5], [4]), ([], [5])]
    return made_comparison(Pair(left, right), links, rows)


def nothing() -> Comparison:
    """A comparison of two articles without a sentence."""
    return made_comparison(Pair(Article.from_text(""), Article.from_text("")), [], [])


def mirrored(story: Comparison) -> Comparison:
    """The same story with the sides exchanged; rows keep their order."""
    links = tuple(
        Link(
            link.b,
            link.a,
            link.relation,
            link.score,
            tuple(Point(each.kind, each.b, each.a, each.reason) for each in link.points),
            link.same_wording,
        )
        for link in story.links
    )
    return made_comparison(
        story.articles.swapped, links, [(row.sentences.right, row.sentences.left) for row in story.rows]
    )
