"""Rows in lines: equal height on both sides, nothing lost, everything where it can be seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import ferry, made_article, made_comparison
from tests.unit.presentation.test_row_content import furnished
from tui.core.findings import Link, Relation
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.presentation.cells import cell_width
from tui.presentation.row_content import RowContent
from tui.presentation.row_layout import CellLine, RowLayout


def texts(lines: list[CellLine]) -> list[str]:
    return [line.text[line.start : line.end] for line in lines]


def test_a_row_is_as_high_as_its_higher_side() -> None:
    layout = RowLayout(RowContent(ferry()), 60)
    for row in range(layout.rows):
        assert layout.heights[row] == max(len(layout.cell(row, side)) for side in Side)
    assert layout.heights[0] == 3


@given(st.integers(1, 220))
def test_the_lines_of_a_cell_are_its_sentences_at_any_width(width: int) -> None:
    story = ferry()
    layout = RowLayout(RowContent(story), width)
    for row, placed in enumerate(story.rows):
        for side in Side:
            lines = layout.cell(row, side)
            wanted = [story.articles[side].sentences[sentence].text for sentence in placed.sentences[side]]
            assert "".join(texts(lines)).replace(" ", "") == "".join(wanted).replace(" ", "")
            assert [line.sentence for line in lines if line.first] == list(placed.sentences[side])
            assert all(cell_width(text) <= layout.columns.text for text in texts(lines))


def test_the_partner_of_a_moved_sentence_is_named_on_the_empty_side() -> None:
    layout = RowLayout(RowContent(ferry()), 120)
    assert [line.reference for line in layout.cell(3, Side.RIGHT)] == ["→ B6"]
    assert [line.reference for line in layout.cell(7, Side.LEFT)] == ["→ A4"]
    assert layout.cell(2, Side.RIGHT) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("Short.", [("Short.", "→ B2")], id="after the last word"),
        pytest.param("x" * 38 + ".", [("x" * 38 + ".", ""), ("", "→ B2")], id="on its own line where there is no room"),
    ],
)
def test_a_partner_elsewhere_of_a_linked_sentence_is_named_after_it(
    words: str, expected: list[tuple[str, str]]
) -> None:
    articles = Pair(made_article([[words]]), made_article([["One.", "Two."]]))
    links = [Link(0, 0, Relation.SHARED, 0.9), Link(0, 1, Relation.SHARED, 0.8)]
    layout = RowLayout(RowContent(made_comparison(articles, links, [([0], [0]), ([], [1])])), 2 * (7 + 40) + 4)
    assert layout.columns.text == 40
    lines = layout.cell(0, Side.LEFT)
    assert [(text, line.reference) for text, line in zip(texts(lines), lines, strict=True)] == expected
    assert layout.heights[0] == len(expected)


def test_a_blank_line_stands_before_a_new_paragraph_and_around_blocks_set_aside() -> None:
    layout = RowLayout(RowContent(furnished()), 120)
    leads = [[layout.aside_line(row, Side.LEFT, line) for line in range(layout.leads[row])] for row in range(3)]
    shown = [[line and line.text for line in lead] for lead in leads]
    assert shown == [["By Ines Rueda", None], [None, "Photo: harbour", None], [None, "Read more"]]
    assert [*RowLayout(RowContent(ferry()), 120).leads] == [0, 0, 1, 0, 1, 0, 1, 0, 0]


def test_an_empty_sentence_still_has_its_line() -> None:
    articles = Pair(Article.from_sentences([""]), Article.from_sentences([]))
    layout = RowLayout(RowContent(made_comparison(articles, [], [([0], [])])), 80)
    assert list(layout.heights) == [1]
    assert [line.first for line in layout.cell(0, Side.LEFT)] == [True]


def test_a_paragraph_that_begins_within_a_row_has_a_blank_line_before_it() -> None:
    articles = Pair(made_article([["One.", "Two."], ["Three."]]), made_article([["All three."]]))
    links = [Link(a, 0, Relation.SHARED, 0.9) for a in range(3)]
    layout = RowLayout(RowContent(made_comparison(articles, links, [([0, 1, 2], [0])])), 80)
    assert texts(layout.cell(0, Side.LEFT)) == ["One.", "Two.", "", "Three."]
    assert list(layout.heights) == [4]
