from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.presentation.excerpt import Excerpt
from tui.presentation.pieces import Piece


def text(count: int, at: int, height: int) -> list[str]:
    lines = [(Piece(str(number)),) for number in range(count)]
    return [line[0].text for line in Excerpt.around(at, at, count, height).of(lines)]


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        pytest.param(0, ["0", "1", "2", "3", "⋯ 6 more below"], id="at the top"),
        pytest.param(3, ["0", "1", "2", "3", "⋯ 6 more below"], id="as far as that goes"),
        pytest.param(4, ["⋯ 2 more above", "2", "3", "4", "⋯ 5 more below"], id="between"),
        pytest.param(5, ["⋯ 3 more above", "3", "4", "5", "⋯ 4 more below"], id="between, further"),
        pytest.param(9, ["⋯ 6 more above", "6", "7", "8", "9"], id="at the end"),
    ],
)
def test_the_edges_say_what_is_hidden(at: int, expected: list[str]) -> None:
    assert text(10, at, 5) == expected


def test_where_there_is_room_nothing_is_hidden() -> None:
    assert text(5, 4, 5) == ["0", "1", "2", "3", "4"]


@given(st.integers(1, 40), st.integers(0, 39), st.integers(0, 5), st.integers(3, 20))
def test_what_is_at_hand_is_shown_and_found_where_it_is_painted(count: int, first: int, more: int, height: int) -> None:
    first = min(first, count - 1)
    last = min(first + more, count - 1)
    lines = [(Piece(str(number)),) for number in range(count)]
    excerpt = Excerpt.around(first, last, count, height)
    painted = excerpt.of(lines)
    assert len(painted) <= height
    assert lines[first] in painted
    if last - first < height - 2:
        assert lines[last] in painted
    assert [excerpt.line_at(y) for y, line in enumerate(painted) if line in lines] == [
        int(line[0].text) for line in painted if line in lines
    ]
