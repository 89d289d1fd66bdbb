"""The signs between the columns that tie the ends of links: connected, and only where a link is in sight."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.presentation.cells import cell_width
from tui.presentation.connector import ABOVE, BELOW, SIGNS, Tie, Way, connector

LINES = st.integers(0, 40)
TIES = st.lists(st.builds(Tie, LINES, LINES).filter(lambda tie: tie.left != tie.right), max_size=3)


@pytest.mark.parametrize(
    ("ties", "signs"),
    [
        pytest.param([], "          ", id="no link"),
        pytest.param([Tie(2, 5)], "  ╮││╰    ", id="from the left column down to the right one"),
        pytest.param([Tie(5, 2)], "  ╭││╯    ", id="from the left column up to the right one"),
        pytest.param([Tie(2, 3)], "  ╮╰      ", id="the next line"),
        pytest.param([Tie(7, 20)], "       ╮│↓", id="on below the screen"),
        pytest.param([Tie(-4, 2)], "↑│╰       ", id="from above the screen"),
        pytest.param([Tie(9, 30)], "         ↓", id="an end at the edge"),
        pytest.param([Tie(-1, 10)], "          ", id="neither end is in sight"),
        pytest.param([Tie(2, 6), Tie(3, 6)], "  ╮┤││╰   ", id="two on the left, one on the right"),
        pytest.param([Tie(4, 1), Tie(4, 7)], " ╭││┤││╰  ", id="partners above and below"),
        pytest.param([Tie(4, 4)], "    ─     ", id="both on a line that stands for their rows"),
    ],
)
def test_a_connector_is_one_sign_a_line(ties: list[Tie], signs: str) -> None:
    found = connector(ties, 0, 10)
    assert "".join(found.get(line, " ") for line in range(10)) == signs


def test_lines_are_those_of_the_page_wherever_the_screen_begins() -> None:
    assert connector([Tie(102, 90)], 100, 110) == {100: ABOVE, 101: "│", 102: "╯"}


@given(TIES, st.integers(0, 30), st.integers(1, 20))
def test_what_leaves_a_cell_arrives_in_the_next_and_each_end_in_sight_is_reached(
    ties: list[Tie], first: int, height: int
) -> None:
    end = first + height
    signs = connector(ties, first, end)
    assert all(first <= line < end and cell_width(sign) == 1 for line, sign in signs.items())
    ways = {line: Way(SIGNS.index(sign)) for line, sign in signs.items() if sign in SIGNS}
    for line, way in ways.items():
        assert Way.DOWN not in way or signs[line + 1] == BELOW or Way.UP in ways[line + 1]
        assert Way.UP not in way or signs[line - 1] == ABOVE or Way.DOWN in ways[line - 1]
    for tie in ties:
        for line, way in zip(tie, (Way.LEFT, Way.RIGHT), strict=True):
            if first <= line < end:
                assert signs[line] in (ABOVE, BELOW) or way in ways[line]
