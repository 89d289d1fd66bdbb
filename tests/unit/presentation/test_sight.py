"""Moving from what is on the screen: every row and every line can be reached by keys."""

from __future__ import annotations

from itertools import accumulate, pairwise

import pytest

from tests.made import made_article, made_comparison
from tests.unit.presentation.test_screen_lines import page, story
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article, Block, Role
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
    ("row", "scroll", "direction", "expected"),
    [
        pytest.param(0, 6, -1, 4, id="above the first row"),
        pytest.param(0, 1, -1, 1, id="the first row itself is out of sight"),
        pytest.param(0, 4, -1, 2, id="on to the top"),
        pytest.param(2, 8, 1, 10, id="below the last row"),
        pytest.param(2, 13, 1, 13, id="nothing more below"),
        pytest.param(2, 0, 1, 0, id="the last row itself is out of sight"),
        pytest.param(1, 8, 1, 8, id="a row with others on both sides"),
    ],
)
def test_reading_on_at_an_end_goes_to_what_is_not_compared_there(
    row: int, scroll: int, direction: int, expected: int
) -> None:
    parts = ("By somebody in a far place, for several papers\n\n", "One sentence. Two of them. And a third one.\n\n")
    text = "".join((*parts, parts[0]))
    ends = (0, len(parts[0]), len(parts[0] + parts[1]), len(text))
    roles = (Role.BYLINE, Role.BODY, Role.BYLINE)
    blocks = [Block(Span(start, end), role) for (start, end), role in zip(pairwise(ends), roles, strict=True)]
    article = Article.from_blocks(text, blocks)
    lone = made_comparison(Pair(article, Article.from_text("")), [], [([0], []), ([1], []), ([2], [])])
    lines = ScreenLines(RowLayout(RowContent(lone), 30))
    assert (lines.top(0), lines.end(2), lines.total) == (6, 11, 17)
    assert Sight(lines, row, scroll, 4).further(direction) == expected


@pytest.mark.parametrize(
    ("row", "scroll", "direction", "expected"),
    [
        pytest.param(0, 0, 1, 2, id="down, into what follows"),
        pytest.param(0, 2, 1, 4, id="down to the next row"),
        pytest.param(0, 4, 1, 4, id="the next row begins in sight"),
        pytest.param(1, 8, -1, 6, id="up, into what precedes"),
        pytest.param(1, 1, -1, 1, id="up to the row before"),
    ],
)
def test_a_page_never_jumps_over_what_stands_between_two_rows(
    row: int, scroll: int, direction: int, expected: int
) -> None:
    parts = ("First.\n\n", "By somebody in a far place, for several papers\n\n", "Second.\n\n")
    ends = tuple(accumulate(map(len, parts), initial=0))
    roles = (Role.BODY, Role.CAPTION, Role.BODY)
    blocks = [Block(Span(start, end), role) for (start, end), role in zip(pairwise(ends), roles, strict=True)]
    article = Article.from_blocks("".join(parts), blocks)
    both = made_comparison(Pair(article, Article.from_text("")), [], [([0], []), ([1], [])])
    lines = ScreenLines(RowLayout(RowContent(both), 30))
    assert (lines.end(0), lines.top(1)) == (1, 8)
    assert Sight(lines, row, scroll, 4).further(direction, between=True) == expected


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
