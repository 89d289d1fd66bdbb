from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.sides import Pair, Side

PAIRS: st.SearchStrategy[Pair[int]] = st.builds(Pair, st.integers(), st.integers())


@pytest.mark.parametrize(
    ("side", "index", "name"),
    [
        pytest.param(Side.LEFT, 0, "A1", id="people count from one"),
        pytest.param(Side.LEFT, 3, "A4", id="left"),
        pytest.param(Side.RIGHT, 11, "B12", id="right, two digits"),
    ],
)
def test_a_sentence_is_called_by_its_sides_letter_and_its_number(side: Side, index: int, name: str) -> None:
    assert side.sentence_id(index) == name


@pytest.mark.parametrize("side", Side, ids=lambda side: side.letter)
def test_each_side_is_the_others_other(side: Side) -> None:
    assert side.other is not side
    assert side.other.other is side


@given(PAIRS)
def test_a_pair_is_indexed_by_side_and_unpacks_left_first(pair: Pair[int]) -> None:
    left, right = pair
    assert (pair[Side.LEFT], pair[Side.RIGHT]) == (left, right) == (pair.left, pair.right)
    assert [pair[side] for side in Side] == list(pair)


@given(PAIRS)
def test_swapping_exchanges_the_sides_and_twice_changes_nothing(pair: Pair[int]) -> None:
    assert all(pair.swapped[side] == pair[side.other] for side in Side)
    assert pair.swapped.swapped == pair


@given(PAIRS)
def test_mapping_works_on_each_side_alone(pair: Pair[int]) -> None:
    assert pair.map(str) == Pair(str(pair.left), str(pair.right))
    assert pair.map(str).swapped == pair.swapped.map(str)
