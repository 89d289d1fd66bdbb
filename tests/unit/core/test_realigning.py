from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.alignment import LINK_THRESHOLD
from tui.core.realigning import crossings, scores_around
from tui.core.similarity import Features

WEAK = Features(0.3, 1.0, 0.0, 0.0, 0.1, 1.0, 0.0, 0.0, 0.3, 0.0, 0.0, 0.0, 0.0)


def score(pair: tuple[int, int], anchors: set[tuple[int, int]], *rivals: tuple[int, int]) -> float:
    return dict(scores_around(dict.fromkeys((pair, *rivals), WEAK), anchors))[pair]


def test_beside_an_anchor_less_is_enough() -> None:
    assert score((4, 6), {(3, 5)}) > score((4, 6), {(1, 1)})


def test_across_anchors_more_is_needed_the_more_there_are() -> None:
    one, many = score((0, 9), {(4, 4)}), score((0, 9), {(4, 4), (5, 5), (6, 6)})
    assert many < one < score((0, 9), set())


@pytest.mark.parametrize("far", [100, 10_000])
def test_crossing_many_anchors_is_not_forbidden(far: int) -> None:
    strong = WEAK._replace(cosine=0.9, containment=1.0, only_here=2.0, wording=2.0, matter=5.0)
    anchors = {(at, at) for at in range(1, far)}
    assert dict(scores_around({(0, far): strong}, anchors))[0, far] > LINK_THRESHOLD


@given(
    st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9))), st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)))
)
def test_crossings_are_those_counted_one_by_one(pairs: set[tuple[int, int]], anchors: set[tuple[int, int]]) -> None:
    tied = ({a for a, _ in anchors}, {b for _, b in anchors})
    free = sorted((a, b) for a, b in pairs if a not in tied[0] and b not in tied[1])
    assert list(crossings(free, anchors)) == [sum((x - a) * (y - b) < 0 for x, y in anchors) for a, b in free]
