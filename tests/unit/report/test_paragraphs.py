from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.report.paragraphs import PAGE, cells, paragraph


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", 0, id="empty"),
        pytest.param("abc", 3, id="ASCII"),
        pytest.param("Zürich", 6, id="accented letter"),
        pytest.param("Zu\u0308rich", 6, id="combining accent"),
        pytest.param("東京", 4, id="wide letters"),
    ],
)
def test_width_is_terminal_cells(text: str, expected: int) -> None:
    assert cells(text) == expected


def test_later_lines_stand_under_the_first_words() -> None:
    lines = paragraph("word " * 30 + "end", "  A1   ").splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("  A1   word")
    assert all(line.startswith(" " * 7 + "word") for line in lines[1:])


def test_a_long_address_stays_whole() -> None:
    address = "https://paper.example/" + "x" * 200
    assert address in paragraph(f"See {address} for more.").splitlines()


def test_scripts_without_spaces_are_folded_too() -> None:
    lines = paragraph("船は港に戻った。" * 20).splitlines()
    assert len(lines) == 5
    assert all(cells(line) <= PAGE for line in lines)


@given(st.text("abc de東京\u0301-", max_size=400))
def test_folding_loses_nothing_but_spaces(text: str) -> None:
    assert paragraph(text).replace("\n", "").replace(" ", "") == text.replace(" ", "")


@given(st.lists(st.text("aé東", min_size=1, max_size=20), min_size=1, max_size=60))
def test_no_line_is_wider_than_the_page_when_words_are_short(words: list[str]) -> None:
    assert all(cells(line) <= PAGE for line in paragraph(" ".join(words), "- ").splitlines())


def test_a_line_of_a_million_characters_is_folded() -> None:
    assert len(paragraph("ab " * 333_333).splitlines()) > 10_000
    assert paragraph("x" * 1_000_000) == "x" * 1_000_000
