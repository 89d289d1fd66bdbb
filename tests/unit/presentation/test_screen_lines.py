"""Lines of the page: found by bisection, folded without losing a row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import Placed, ferry, made_comparison, nothing
from tests.unit.presentation.test_row_content import furnished
from tui.core.comparison import Comparison
from tui.core.findings import Link, Relation
from tui.core.sides import Pair
from tui.core.text import Article
from tui.presentation.row_content import RowContent
from tui.presentation.row_layout import RowLayout
from tui.presentation.screen_lines import LineKey, Part, ScreenLines


def story(kinds: str) -> Comparison:
    """Rows of ten-letter sentences in one paragraph: `=` shared, `!` differing, `<` only A."""
    right = [f"Sentence{n:02}" if kind != "<" else None for n, kind in enumerate(kinds)]
    found = [words for words in right if words is not None]
    articles = Pair(Article.from_sentences(f"Sentence{n:02}" for n in range(len(kinds))), Article.from_sentences(found))
    links: list[Link] = []
    rows: list[Placed] = []
    b = 0
    for a, kind in enumerate(kinds):
        if kind == "<":
            rows.append(([a], []))
            continue
        links.append(Link(a, b, Relation.DIFFERING if kind == "!" else Relation.SHARED, 0.9))
        rows.append(([a], [b]))
        b += 1
    return made_comparison(articles, links, rows)


def page(comparison: Comparison, folded: bool = False, cursor_row: int = 0) -> ScreenLines:
    return ScreenLines(RowLayout(RowContent(comparison), 100), folded, cursor_row)


@pytest.mark.parametrize(
    ("kinds", "cursor_row", "folds"),
    [
        pytest.param("!==!", 0, {1: 2}, id="a run between"),
        pytest.param("==!=", 3, {0: 2}, id="a run at the start"),
        pytest.param("!=!=!", 0, {}, id="single shared rows stay"),
        pytest.param("!=====!", 3, {1: 2, 4: 2}, id="the cursor's row stays open"),
        pytest.param("!===!", 2, {}, id="what is left on both sides is too short"),
        pytest.param("====", 3, {0: 3}, id="all shared"),
        pytest.param("!<<!", 0, {}, id="lone rows stay"),
    ],
)
def test_runs_of_shared_rows_fold_except_the_cursors(kinds: str, cursor_row: int, folds: dict[int, int]) -> None:
    assert page(story(kinds), True, cursor_row).folds == folds


def test_a_block_set_aside_is_never_folded_away() -> None:
    assert page(furnished(), True, 5).folds == {}


def test_a_fold_is_one_line_that_counts_its_rows() -> None:
    lines = page(story("!===!"), True)
    assert [lines.key(line) for line in range(lines.total)] == [
        LineKey(Part.BODY, 0, 0),
        LineKey(Part.LEAD, 1, 0),
        LineKey(Part.FOLD, 1, 3),
        LineKey(Part.LEAD, 4, 0),
        LineKey(Part.BODY, 4, 0),
    ]


@given(st.text(st.sampled_from("=!<"), max_size=12), st.booleans(), st.integers(0, 12))
def test_every_row_has_its_lines_once_and_in_order(kinds: str, folded: bool, cursor_row: int) -> None:
    lines = page(story(kinds), folded, cursor_row)
    keys = [lines.key(line) for line in range(lines.total)]
    found: list[int] = []
    for key in keys:
        assert key is not None
        if key.part is Part.BODY and key.line == 0:
            found.append(key.row)
        elif key.part is Part.FOLD:
            found.extend(range(key.row, key.row + key.line))
    assert found == list(range(len(kinds)))
    assert len(set(keys)) == len(keys)
    assert lines.key(lines.total) is None
    assert lines.key(-1) is None


def test_a_line_belongs_to_the_row_whose_start_is_above_it() -> None:
    lines = page(ferry())
    for row in range(8):
        for line in range(lines.start(row), lines.end(row)):
            assert lines.row_at(line) == row
        assert lines.start(row) <= lines.top(row) < lines.end(row)
    assert lines.row_at(-5) == 0
    assert lines.row_at(10_000) == 7


def test_positions_grow_line_by_line_from_nothing_to_all_rows() -> None:
    for lines in (page(ferry()), page(story("!====!=="), True)):
        found = [lines.position(line) for line in range(lines.total + 1)]
        assert found == sorted(found)
        assert (found[0], found[-1]) == (0, lines.layout.rows)


def test_a_page_without_rows_has_no_lines() -> None:
    lines = page(nothing(), True)
    assert (lines.total, lines.row_at(0), lines.position(0), lines.key(0)) == (0, 0, 0, None)
