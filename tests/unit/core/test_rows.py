from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.findings import Link, Relation
from tui.core.rows import MOST_IN_ROW, arrange_rows, heaviest_chain
from tui.core.sides import Pair, Side

Ends = tuple[int, int, float]


def sentences(left: int, right: int) -> Pair[tuple[str, ...]]:
    """So many sentences, all of them different."""
    return Pair(tuple(f"left {i}" for i in range(left)), tuple(f"right {i}" for i in range(right)))


def links_of(*ends: Ends) -> list[Link]:
    return [Link(a, b, Relation.SHARED, score) for a, b, score in sorted(ends)]


def placed(left: int, right: int, *ends: Ends) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    rows = arrange_rows(sentences(left, right), links_of(*ends))
    return [(row.sentences.left, row.sentences.right) for row in rows]


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        pytest.param([(0, 0, 0.5), (1, 1, 0.5)], [(0, 0), (1, 1)], id="all of them in order"),
        pytest.param([(0, 1, 0.9), (1, 0, 0.5)], [(0, 1)], id="of two that cross the heavier"),
        pytest.param([(0, 2, 0.9), (1, 0, 0.5), (2, 1, 0.5)], [(1, 0), (2, 1)], id="two light ones before a heavy one"),
        pytest.param([(0, 0, 0.4), (0, 1, 0.6)], [(0, 1)], id="one link a sentence"),
        pytest.param([(2, 2, 0.5), (2, 5, 0.5)], [(2, 2)], id="of equals the one nearer to the diagonal"),
        pytest.param([(3, 4, 0.5), (5, 4, 0.5)], [(3, 4)], id="of equally near ones the one nearer to the top"),
        pytest.param([], [], id="no links"),
    ],
)
def test_the_chain_is_the_heaviest_that_does_not_cross(ends: list[Ends], expected: list[tuple[int, int]]) -> None:
    chain = heaviest_chain(sentences(6, 6), links_of(*ends))
    assert [(link.a, link.b) for link in chain] == expected


@pytest.mark.parametrize(
    ("sizes", "ends", "expected"),
    [
        pytest.param((0, 0), [], [], id="nothing"),
        pytest.param((2, 1), [], [((0,), ()), ((1,), ()), ((), (0,))], id="no links: the left's sentences first"),
        pytest.param((1, 1), [(0, 0, 0.5)], [((0,), (0,))], id="a pair"),
        pytest.param(
            (3, 2),
            [(0, 0, 0.5), (2, 1, 0.5)],
            [((0,), (0,)), ((1,), ()), ((2,), (1,))],
            id="a lone sentence stands between its neighbours",
        ),
        pytest.param(
            (1, 3), [(0, 0, 0.5), (0, 1, 0.9), (0, 2, 0.5)], [((0,), (0, 1, 2))], id="one sentence split in three"
        ),
        pytest.param((3, 1), [(0, 0, 0.5), (1, 0, 0.9), (2, 0, 0.4)], [((0, 1, 2), (0,))], id="three merged in one"),
        pytest.param(
            (1, 4),
            [(0, 0, 0.9), (0, 3, 0.5)],
            [((0,), (0,)), ((), (1,)), ((), (2,)), ((), (3,))],
            id="a partner further off stays in its place",
        ),
        pytest.param(
            (2, 2),
            [(0, 0, 0.9), (0, 1, 0.5), (1, 0, 0.6)],
            [((0, 1), (0,)), ((), (1,))],
            id="stacked on one side only, on the surer one",
        ),
        pytest.param(
            (1, MOST_IN_ROW + 2),
            [(0, b, 0.5) for b in range(MOST_IN_ROW + 2)],
            [((0,), tuple(range(MOST_IN_ROW))), *(((), (b,)) for b in range(MOST_IN_ROW, MOST_IN_ROW + 2))],
            id="no more than fit a row",
        ),
    ],
)
def test_rows_set_linked_sentences_beside_each_other(
    sizes: tuple[int, int], ends: list[Ends], expected: list[tuple[tuple[int, ...], tuple[int, ...]]]
) -> None:
    assert placed(*sizes, *ends) == expected


def test_a_row_knows_its_links_and_where_else_its_sentences_are_told() -> None:
    rows = arrange_rows(sentences(2, 3), links_of((0, 0, 0.9), (0, 2, 0.4), (1, 1, 0.8)))
    assert [row.links for row in rows] == [(0,), (2,), ()]
    assert [(row.moved_to.left, row.moved_to.right) for row in rows] == [((2,), ()), ((), ()), ((), (0,))]


PAIRS = st.tuples(st.integers(0, 5), st.integers(0, 5))
SOME_LINKS = st.dictionaries(PAIRS, st.sampled_from([0.3, 0.5, 0.9]), max_size=14).map(
    lambda scores: links_of(*((a, b, score) for (a, b), score in scores.items()))
)


@given(SOME_LINKS)
def test_every_sentence_is_in_one_row_in_order_and_every_link_is_accounted_for(links: list[Link]) -> None:
    rows = arrange_rows(sentences(6, 6), links)
    for side in Side:
        assert [number for row in rows for number in row.sentences[side]] == list(range(6))
    inside = [index for row in rows for index in row.links]
    assert len(inside) == len(set(inside))
    for row in rows:
        for side in Side:
            partners = {link.sentence(side.other) for link in links if link.sentence(side) in row.sentences[side]}
            assert row.moved_to[side] == tuple(sorted(partners - set(row.sentences[side.other])))
    for row in rows:
        sizes = [len(row.sentences[side]) for side in Side]
        assert min(sizes) <= 1
        assert max(sizes) <= MOST_IN_ROW


@given(SOME_LINKS)
def test_swapped_sides_give_swapped_rows(links: list[Link]) -> None:
    texts = sentences(6, 6)
    swapped = links_of(*((link.b, link.a, link.score) for link in links))
    here = {(row.sentences.left, row.sentences.right) for row in arrange_rows(texts, links)}
    there = {(row.sentences.right, row.sentences.left) for row in arrange_rows(texts.swapped, swapped)}
    assert here == there


@given(SOME_LINKS)
def test_no_other_chain_weighs_more(links: list[Link]) -> None:
    best: dict[tuple[int, int], float] = {}
    for link in sorted(links, key=lambda link: (link.a, link.b)):
        before = [weight for (a, b), weight in best.items() if a < link.a and b < link.b]
        best[link.a, link.b] = link.score + max(before, default=0.0)
    chain = heaviest_chain(sentences(6, 6), links)
    assert sum(link.score for link in chain) == pytest.approx(max(best.values(), default=0.0))
