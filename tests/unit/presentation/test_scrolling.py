"""Where the page scrolls to: as little as possible, and nothing out of reach of the keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.presentation.test_row_content import furnished
from tests.unit.presentation.test_screen_lines import page, story
from tui.presentation.scrolling import looked_at, scroll_to_row, viewport

ROWS = page(story("!" * 40))  # a line of text and a blank one each, the first without: row n is at line 2n


@pytest.mark.parametrize(
    ("row", "scroll", "before", "expected"),
    [
        pytest.param(5, 0, 8, 0, id="in sight: nothing moves"),
        pytest.param(10, 0, 18, 3, id="a step below: just enough and some context"),
        pytest.param(9, 20, 20, 16, id="a step above: just enough and some context"),
        pytest.param(14, 0, 10, 18, id="a page on: at the height where the cursor was"),
        pytest.param(30, 10, 24, 54, id="far on: not lower than a third"),
        pytest.param(30, 10, 12, 58, id="far on: at the height where the cursor was"),
        pytest.param(30, 0, None, 54, id="from nowhere: at a third"),
        pytest.param(0, 30, 40, 0, id="the first row shows the very top"),
        pytest.param(39, 0, 0, 59, id="the last row shows the very end"),
    ],
)
def test_the_page_moves_only_as_far_as_the_eye_needs(row: int, scroll: int, before: int | None, expected: int) -> None:
    assert scroll_to_row(ROWS, row, scroll, 20, before) == expected


def test_blocks_set_aside_at_both_ends_come_into_sight_with_the_outer_rows() -> None:
    lines = page(furnished())
    height = lines.total - 2
    assert scroll_to_row(lines, 0, 2, height, 5) == 0
    assert scroll_to_row(lines, 1, 0, height, 1) == 2


def test_a_row_higher_than_the_screen_shows_its_top() -> None:
    lines = page(story("!" * 3))
    assert [scroll_to_row(lines, row, 0, 1, 0) for row in range(3)] == [0, 2, 4]


@given(st.integers(0, 39), st.integers(0, 90), st.integers(1, 50), st.none() | st.integers(0, 80))
def test_the_row_is_always_in_sight_and_the_page_never_beyond_its_ends(
    row: int, scroll: int, height: int, before: int | None
) -> None:
    found = scroll_to_row(ROWS, row, min(scroll, max(0, ROWS.total - height)), height, before)
    assert found <= ROWS.top(row) < found + height
    assert 0 <= found <= max(0, ROWS.total - height)


def test_the_reader_looks_at_the_cursor_or_where_it_is_out_of_sight_at_the_top() -> None:
    assert looked_at(ROWS, 6, 10, 20) == (6, 2)
    row, line = looked_at(ROWS, 30, 10, 20)
    assert (row, line) == (5, 0)


def test_the_viewport_is_told_on_the_scale_of_rows() -> None:
    start, end = viewport(ROWS, 0, ROWS.total)
    assert (start, end) == (0, 1)
    start, end = viewport(ROWS, 39, 20)
    assert start == pytest.approx(20 / 40)
    assert end == pytest.approx(30 / 40)
