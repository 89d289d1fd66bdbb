from __future__ import annotations

import pytest

from tui.presentation.columns import GAP, LONGEST_LINE, NARROWEST_LINE, RIGHT_EDGE, SHORTEST_ID, Columns


@pytest.mark.parametrize("width", [60, 61, 80, 120, 160, 200, 250])
def test_two_equal_columns_and_their_gutters_fill_the_line_or_stand_in_its_middle(width: int) -> None:
    columns = Columns.fitting(width, 3)
    used = 2 * (columns.gutter + columns.text) + GAP + RIGHT_EDGE
    left_over = width - used
    assert 0 <= left_over - 2 * columns.margin <= 1
    assert columns.text == LONGEST_LINE or left_over <= 1
    assert columns.margin + columns.gutter + columns.text < columns.middle < width


@pytest.mark.parametrize("width", [1, 10, 30])
def test_on_a_tiny_screen_columns_stay_readable_and_are_cut_instead(width: int) -> None:
    assert Columns.fitting(width, 2) == Columns(width, SHORTEST_ID, NARROWEST_LINE, 0)
