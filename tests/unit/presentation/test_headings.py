from __future__ import annotations

from dataclasses import replace

import pytest

from tests.made import ferry
from tui.core.findings import ClaimKind
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.presentation.cells import cell_width
from tui.presentation.columns import Columns
from tui.presentation.headings import Count, count_at, count_words, headings, names

STORY = ferry()


def text(width: int, counted: bool = True) -> list[str]:
    columns = Columns.fitting(width, 2)
    lines = headings(STORY.articles, STORY.counts if counted else None, columns)
    return ["".join(piece.text for piece in line) for line in lines]


def test_both_sides_stand_over_their_columns() -> None:
    columns = Columns.fitting(118, 2)
    first, second = text(118)
    left = columns.margin + columns.gutter
    right = left + columns.text + 3 + columns.gutter
    assert first.index("Ferry adrift") == left
    assert first.index("Passengers") == right
    assert second.index("courier.txt · 4 May 2031") == left
    assert second[: left + columns.text].endswith("= 3  ≠ 2  ‹ 1")
    assert second.endswith("= 3  ≠ 2  › 1")


@pytest.mark.parametrize("width", [40, 77, 80, 118, 157, 200])
def test_both_lines_are_as_wide_as_the_columns(width: int) -> None:
    columns = Columns.fitting(width, 2)
    expected = columns.margin + 2 * (columns.gutter + columns.text) + 3
    assert [cell_width(line) for line in text(width)] == [expected, expected]


def test_the_counts_are_told_in_words_where_there_is_room() -> None:
    assert text(200)[1].endswith("6 sentences:  = 3 shared  ≠ 2 differing  › 1 only B")
    assert "courier.txt · 4 May 2031    " in text(200)[1]
    assert text(146)[1].endswith("  = 3 shared  ≠ 2 differing  › 1 only B")


def test_every_count_is_found_by_the_cells_that_it_takes() -> None:
    columns = Columns.fitting(118, 2)
    line = headings(STORY.articles, STORY.counts, columns)[1]
    words = "".join(piece.text for piece in line)
    found = [count_at(line, x, columns) for x in range(cell_width(words) + 5)]
    assert [words[count.start : count.end] for count in dict.fromkeys(found) if count] == [
        "= 3", "≠ 2", "‹ 1", "= 3", "≠ 2", "› 1",
    ]  # fmt: skip
    left, right = words.index("≠"), words.rindex("=")
    assert found[left + 2] == Count(ClaimKind.DIFFERING, Side.LEFT, left, left + 3)
    assert found[right] == Count(ClaimKind.SHARED, Side.RIGHT, right, right + 3)


def test_a_count_says_what_it_counts() -> None:
    counts = STORY.counts.left
    assert count_words(counts, ClaimKind.UNIQUE, Side.LEFT) == (
        "1 of the 6 sentences of A: B says nothing like it. A click goes to the next one."
    )
    assert count_words(replace(counts, unique=0), ClaimKind.UNIQUE, Side.LEFT).endswith("B says nothing like it.")


def test_before_the_comparison_nothing_is_counted() -> None:
    assert "=" not in text(118, counted=False)[1]


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        pytest.param(Article("", (), (), "Title", "", "1 May", "a.txt"), ("Title", "a.txt · 1 May"), id="all there"),
        pytest.param(Article("", (), (), "", "", "1 May", "a.txt"), ("a.txt", "1 May"), id="no title"),
        pytest.param(Article("", (), (), "Title", "", "", ""), ("Title", ""), id="only a title"),
        pytest.param(Article("", (), ()), ("untitled", ""), id="nothing known"),
        pytest.param(Article("", (), (), "A\x1b[1m\nB", "", "", "[x]"), ("A␛[1m B", "[x]"), id="hostile"),
    ],
)
def test_names_of_an_article(article: Article, expected: tuple[str, str]) -> None:
    assert names(article) == expected


def test_two_empty_articles_have_headings() -> None:
    empty = Article.from_text("")
    assert len(headings(Pair(empty, empty), None, Columns.fitting(80, 2))) == 2


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("a_fifteen_.text", "a_fifteen_.text  = 3  ≠ 2  ‹ 1", id="room for both"),
        pytest.param("a_sixteen__.text", "a_sixteen__.text   = 3 ≠ 2 ‹ 1", id="the counts stand closer together"),
        pytest.param("the_longest_name.text", "the_longest_nam…  = 3 ≠ 2 ‹ 1", id="only then the source is cut"),
    ],
)
def test_the_source_is_worth_more_than_air_between_the_counts(source: str, expected: str) -> None:
    articles = STORY.articles.map(lambda article: replace(article, source=source))
    columns = replace(Columns.fitting(80, 2), text=len(expected))
    line = headings(articles, STORY.counts, columns)[1]
    assert "".join(piece.text for piece in line)[columns.gutter :].startswith(expected)


def test_a_narrow_column_drops_the_date_before_it_cuts_the_source() -> None:
    assert "courier.txt   " in text(77)[1]
    assert "2031" not in text(77)[1]
