"""Moving from what is on the screen: every row and every line can be reached by keys."""

from __future__ import annotations

import pytest

from tests.made import made_article, made_comparison
from tests.unit.presentation.test_screen_lines import page, story
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.presentation.row_content import RowContent
from tui.presentation.row_layout import RowLayout
from tui.presentation.screen_lines import ScreenLines
from tui.presentation.sight import Sight

ROWS = page(story("!" * 40))  # row n is at line 2n


@pytest.mark.parametrize(
    ("scroll", "direction", "half", "expected"),
    [
        pytest.param(2, 1, False, 5, id="a page down"),
        pytest.param(2, 1, True, 4, id="half a page down"),
        pytest.param(5, 1, False, 7, id="down to the row's end"),
        pytest.param(7, 1, False, 7, id="nothing more below"),
        pytest.param(7, -1, False, 4, id="a page up"),
        pytest.param(4, -1, False, 2, id="up to the row's top"),
        pytest.param(2, -1, False, 2, id="nothing more above"),
        pytest.param(30, 1, False, 30, id="out of sight above the screen"),
        pytest.param(0, 1, False, 3, id="it begins in sight"),
        pytest.param(0, -1, False, 0, id="what is above it is not of the row"),
    ],
)
def test_reading_on_in_a_high_row_stays_within_it(scroll: int, direction: int, half: bool, expected: int) -> None:
    article = made_article([["Short."], ["word " * 20], ["Last."]])
    high = made_comparison(Pair(article, Article.from_text("")), [], [([0], []), ([1], []), ([2], [])])
    lines = ScreenLines(RowLayout(RowContent(high), 1))
    assert (lines.top(1), lines.end(1)) == (2, 12)
    assert Sight(lines, 1, scroll, 5).further(direction, half=half) == expected


@pytest.mark.parametrize(
    ("at", "scroll", "expected"),
    [
        pytest.param(0, 2, 2, id="in sight"),
        pytest.param(49, 2, 2, id="in sight at the edge"),
        pytest.param(50, 2, 5, id="below, with what comes before it"),
        pytest.param(99, 2, 9, id="far below, and the page ends there"),
        pytest.param(0, 8, 0, id="above"),
        pytest.param(1000, 2, 9, id="beyond the sentence is its end"),
    ],
)
def test_a_place_in_a_high_row_is_brought_into_sight(at: int, scroll: int, expected: int) -> None:
    article = made_article([["Short."], ["word " * 20], ["Last."]])
    high = made_comparison(Pair(article, Article.from_text("")), [], [([0], []), ([1], []), ([2], [])])
    lines = ScreenLines(RowLayout(RowContent(high), 1))
    assert lines.total == 14
    assert Sight(lines, 1, scroll, 5).showing(Side.LEFT, 1, at) == expected


@pytest.mark.parametrize(
    ("kinds", "row", "direction", "expected"),
    [
        pytest.param("!==!", 0, 1, 3, id="over a fold"),
        pytest.param("!==!", 3, -1, 0, id="back over a fold"),
        pytest.param("!=!", 0, 1, 1, id="a single shared row is not folded and not stepped over"),
        pytest.param("!!", 1, 1, 1, id="stays at the last row"),
        pytest.param("!!", 0, -1, 0, id="stays at the first row"),
        pytest.param("!==", 0, 1, 0, id="only a fold below"),
        pytest.param("==!", 2, -1, 2, id="only a fold above"),
        pytest.param("!====!", 2, 1, 5, id="the cursor's row is open, the rest of its run is not"),
    ],
)
def test_the_row_beside_is_one_that_is_on_the_page(kinds: str, row: int, direction: int, expected: int) -> None:
    assert Sight(page(story(kinds), True, row), row, 0, 9).row_beside(direction) == expected


@pytest.mark.parametrize(
    ("row", "direction", "half", "expected"),
    [
        pytest.param(0, 1, False, 9, id="down"),
        pytest.param(20, -1, False, 11, id="up"),
        pytest.param(0, 1, True, 5, id="half a page"),
        pytest.param(0, -1, False, 0, id="not above the first"),
        pytest.param(39, 1, False, 39, id="not below the last"),
    ],
)
def test_a_page_is_counted_in_lines(row: int, direction: int, half: bool, expected: int) -> None:
    assert Sight(ROWS, row, 0, 20).row_a_page_on(direction, half=half) == expected


def test_a_page_is_always_another_row() -> None:
    assert Sight(ROWS, 3, 0, 1).row_a_page_on(1) == 4
