from __future__ import annotations

import pytest

from tests.made import made_article
from tui.core.comparer import Comparer
from tui.core.comparison import Comparison, compare
from tui.core.corrections import Corrections, Hold, PointName, Ruling, Tie
from tui.core.differences import DOUBTFUL
from tui.core.findings import ClaimKind, Link, Origin, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article, Block, Role

LEFT = made_article(
    [
        ["A gas leak forced 300 people out of their homes in Port Ellery on Monday."],
        ["Engineers sealed the pipe before dawn.", "The utility promised to pay for hotel rooms."],
    ]
)
RIGHT = made_article(
    [
        ["Port Ellery: a gas leak drove 500 people from their homes on Tuesday."],
        ["Schools stay shut until the air has been tested.", "Engineers sealed the pipe before dawn."],
    ]
)
PAIR = Pair(LEFT, RIGHT)
COMPARER = Comparer(PAIR)
PLAIN = COMPARER.compare()


def tie(a: int, b: int) -> Tie:
    return Tie(LEFT.sentences[a].span.start, RIGHT.sentences[b].span.start)


def under(ruling: Ruling, a: int = 0, b: int = 0) -> Comparison:
    return COMPARER.compare(Corrections({tie(a, b): ruling}))


def link(comparison: Comparison, a: int, b: int) -> Link | None:
    return next((each for each in comparison.links if (each.a, each.b) == (a, b)), None)


def placed(comparison: Comparison) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(row.sentences.left, row.sentences.right) for row in comparison.rows]


def test_the_machine_finds_two_links_here() -> None:
    assert [(each.a, each.b, len(each.points), each.corrected) for each in PLAIN.links] == [
        (0, 0, 2, False),
        (1, 2, 0, False),
    ]


def test_a_link_that_the_editor_makes_is_examined_and_has_its_row() -> None:
    made = under(Ruling(Hold.LINKED), 2, 1)
    found = link(made, 2, 1)
    assert found is not None
    assert (found.origin, found.corrected, found.relation) == (Origin.EDITOR, True, Relation.SHARED)
    assert 0 < found.score < 0.28
    assert made.sentence_kinds[Side.LEFT][2] is ClaimKind.SHARED


def test_what_the_editor_links_is_compared_in_full_however_little_the_machine_thinks_of_it() -> None:
    left = made_article([["Trawlers landed 40 crates at the quay."], ["Rain fell all night."]])
    right = made_article(
        [["Schools stay shut."], ["Fishing boats brought 60 crates ashore before noon on their return."]]
    )
    comparer = Comparer(Pair(left, right))
    held = Tie(left.sentences[0].span.start, right.sentences[1].span.start)
    (found,) = (each for each in comparer.compare(Corrections({held: Ruling(Hold.LINKED)})).links if each.held)
    assert found.score < DOUBTFUL
    assert [str(point.kind) for point in found.points] == ["number"]


def test_a_link_that_crosses_the_editors_leaves_the_spine() -> None:
    assert placed(PLAIN) == [((0,), (0,)), ((), (1,)), ((1,), (2,)), ((2,), ())]
    made = under(Ruling(Hold.LINKED), 2, 1)
    assert placed(made) == [((0,), (0,)), ((1,), ()), ((2,), (1,)), ((), (2,))]


def test_an_accepted_link_keeps_the_machines_score() -> None:
    found = link(under(Ruling(Hold.LINKED)), 0, 0)
    plain = link(PLAIN, 0, 0)
    assert found is not None
    assert plain is not None
    assert (found.origin, found.score, found.points) == (Origin.ACCEPTED, plain.score, plain.points)


def test_two_that_are_apart_are_not_linked() -> None:
    assert [(each.a, each.b) for each in under(Ruling(Hold.APART)).links] == [(1, 2)]


@pytest.mark.parametrize(
    ("dismissed", "relation", "expected"),
    [
        pytest.param((), None, (Relation.DIFFERING, 2, 0), id="nothing ruled"),
        pytest.param((0,), None, (Relation.DIFFERING, 1, 1), id="one of two points dismissed"),
        pytest.param((0, 1), None, (Relation.SHARED, 0, 2), id="all points dismissed: shared"),
        pytest.param((0, 1), Relation.DIFFERING, (Relation.DIFFERING, 0, 2), id="differing all the same"),
        pytest.param((), Relation.SHARED, (Relation.SHARED, 0, 2), id="called shared: its points are dismissed"),
        pytest.param((), Relation.DIFFERING, (Relation.DIFFERING, 2, 0), id="called differing, as it is"),
    ],
)
def test_points_and_relation_are_the_editors(
    dismissed: tuple[int, ...], relation: Relation | None, expected: tuple[Relation, int, int]
) -> None:
    names = frozenset(PointName.of(PLAIN.links[0].points[index]) for index in dismissed)
    found = link(under(Ruling(relation=relation, dismissed=names)), 0, 0)
    assert found is not None
    assert (found.relation, len(found.points), len(found.dismissed)) == expected
    assert found.corrected == bool(dismissed or relation)


def test_where_the_editor_says_only_that_two_differ_the_whole_of_both_does() -> None:
    made = under(Ruling(relation=Relation.DIFFERING), 1, 2)
    for side, sentence in ((Side.LEFT, 1), (Side.RIGHT, 2)):
        (claim,) = [each for each in made.claims[side] if each.sentence == sentence]
        assert claim.kind is ClaimKind.DIFFERING
        assert len(claim.span) == len(made.articles[side].sentences[sentence].text)


def test_a_pinned_link_comes_before_accepted_ones() -> None:
    rulings = {tie(1, 2): Ruling(Hold.LINKED), tie(0, 2): Ruling(Hold.LINKED), tie(2, 1): Ruling(pinned=True)}
    assert ((2,), (1,)) in placed(COMPARER.compare(Corrections(rulings)))


def test_what_the_editor_merges_is_stacked_though_the_machine_would_stack_the_other_side() -> None:
    left = made_article([["The bridge at Larne was shut for repairs on Monday.", "Nobody knows why."]])
    right = made_article([["The bridge at Larne was shut on Monday.", "The bridge at Larne was shut for repairs."]])
    comparer = Comparer(Pair(left, right))
    assert placed(comparer.compare()) == [((0,), (0, 1)), ((1,), ())]
    merged = Corrections({Tie(left.sentences[1].span.start, right.sentences[0].span.start): Ruling(Hold.LINKED)})
    assert ((0, 1), (0,)) in placed(comparer.compare(merged))


def headed() -> Article:
    words = ["Gas leak empties homes\n\n", "Engineers sealed the pipe. Schools stay shut.\n\n", "Ad: buy gas here.\n"]
    blocks, at = [], 0
    for text, role in zip(words, (Role.HEADLINE, Role.BODY, Role.CHROME), strict=True):
        blocks.append(Block(Span(at, at + len(text)), role))
        at += len(text)
    return Article.from_blocks("".join(words), blocks)


def test_a_role_decides_what_is_compared_and_rulings_stay_on_their_sentences() -> None:
    left = headed()
    comparer = Comparer(Pair(left, RIGHT))
    first, second = left.blocks[1].span.start, RIGHT.sentences[2].span.start
    rulings = {Tie(first, second): Ruling(Hold.APART)}
    less = comparer.compare(Corrections(rulings, roles=Pair({0: Role.CAPTION}, {})))
    assert less.articles.left.sentences[0].text == "Engineers sealed the pipe."
    assert (0, 2) not in [(each.a, each.b) for each in less.links]
    more = comparer.compare(Corrections(rulings, roles=Pair({left.blocks[2].span.start: Role.BODY}, {})))
    assert more.articles.left.sentences[-1].text == "Ad: buy gas here."
    assert (1, 2) not in [(each.a, each.b) for each in more.links]
    without = comparer.compare(Corrections(rulings, roles=Pair({first: Role.CHROME, 999: Role.BODY}, {})))
    assert [sentence.text for sentence in without.articles.left.sentences] == ["Gas leak empties homes"]


def test_compare_takes_corrections_too() -> None:
    corrections = Corrections({tie(0, 0): Ruling(Hold.APART)})
    assert compare(LEFT, RIGHT, corrections=corrections) == COMPARER.compare(corrections)


REPEATED = ["The council met.", "The mayor resigned over the harbour loan.", "The council met."]


@pytest.mark.parametrize(
    ("anchors", "expected"),
    [
        pytest.param([], [(0, 0), (1, 1), (2, 2)], id="no anchor: in order"),
        pytest.param([(0, 2)], [(0, 2), (1, 1), (2, 0)], id="a twin that is tied has no other; the rest find theirs"),
        pytest.param([(0, 1)], [(0, 1), (2, 0), (2, 2)], id="a tied sentence gets no other link"),
    ],
)
def test_the_rest_is_aligned_anew_around_anchors(
    anchors: list[tuple[int, int]], expected: list[tuple[int, int]]
) -> None:
    article = Article.from_sentences(REPEATED)
    starts = [sentence.span.start for sentence in article.sentences]
    ties = frozenset(Tie(starts[a], starts[b]) for a, b in anchors)
    made = Comparer(Pair(article, article)).compare(Corrections(anchors=ties))
    assert [(each.a, each.b) for each in made.links] == expected
