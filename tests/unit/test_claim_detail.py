from __future__ import annotations

import pytest

from tui.presentation.pieces import Piece
from tui.widgets.claim_detail import part_of

LINES = [(Piece(str(number)),) for number in range(6)]


@pytest.mark.parametrize(
    ("first", "height", "expected"),
    [
        pytest.param(0, 6, ["0", "1", "2", "3", "4", "5"], id="all fit"),
        pytest.param(3, 9, ["0", "1", "2", "3", "4", "5"], id="all fit, whatever the place"),
        pytest.param(0, 4, ["0", "1", "2", "⋯ 3 more below, Shift+↓"], id="the beginning"),
        pytest.param(1, 4, ["1", "2", "3", "⋯ 2 more below, Shift+↓"], id="the middle"),
        pytest.param(3, 4, ["3", "4", "5", "⋯ 3 more above, Shift+↑"], id="the end"),
        pytest.param(9, 4, ["3", "4", "5", "⋯ 3 more above, Shift+↑"], id="past the end"),
        pytest.param(0, 1, ["⋯ 6 more below, Shift+↓"], id="one line"),
        pytest.param(0, 0, ["⋯ 6 more below, Shift+↓"], id="no line"),
    ],
)
def test_the_pane_shows_a_part_and_says_how_much_is_missing(first: int, height: int, expected: list[str]) -> None:
    lines = part_of(LINES, first, height, ("Shift+↓", "Shift+↑"))
    assert ["".join(piece.text for piece in line) for line in lines] == expected


def test_without_a_key_the_pane_only_says_how_much_is_missing() -> None:
    assert part_of(LINES, 0, 1, ("", ""))[0][0].text == "⋯ 6 more below"
