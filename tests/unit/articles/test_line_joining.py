"""Words at the ends of lines: whose hyphen it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.articles.line_joining import join_lines, known_words

ROWS = [
    pytest.param(["was loi-", "tering there"], "", "was loitering there", id="a broken word"),
    pytest.param(["a well-", "known man"], "", "a well-known man", id="a part that keeps its hyphen"),
    pytest.param(["a sea-", "going ship"], "the sea-going kind", "a sea-going ship", id="with its hyphen elsewhere"),
    pytest.param(["the co-", "operation"], "their cooperation ended", "the cooperation", id="in one piece elsewhere"),
    pytest.param(["the Anglo-", "American bank"], "", "the Anglo-American bank", id="a capital behind it"),
    pytest.param(["in 2025-", "26 they"], "", "in 2025-26 they", id="figures"),
    pytest.param(["two-", "and three-day talks"], "", "two- and three-day talks", id="a part left out"),
    pytest.param(["Ein-", "und Ausgang"], "", "Ein- und Ausgang", id="a part left out in German"),
    pytest.param(["he left -", "nobody saw"], "", "he left - nobody saw", id="a dash"),
    pytest.param(["the har\u00ad", "bour"], "", "the harbour", id="a soft hyphen"),
    pytest.param(["the har\u2010", "bour"], "", "the harbour", id="a hyphen of its own code"),
    pytest.param(["state-of-the-", "art ship"], "", "state-of-the-art ship", id="a row of hyphens"),
    pytest.param(["the o\ufb03ce con\ufb01rmed"], "", "the office confirmed", id="ligatures"),
    pytest.param(["the of-", "\ufb01ce"], "", "the office", id="a word broken before a ligature"),
    pytest.param(["港口官", "员说"], "", "港口官员说", id="a script without spaces"),
    pytest.param(["one", "two"], "", "one two", id="two lines"),
    pytest.param([], "", "", id="nothing"),
]


@pytest.mark.parametrize(("lines", "elsewhere", "expected"), ROWS)
def test_lines_become_running_text(lines: list[str], elsewhere: str, expected: str) -> None:
    assert join_lines(lines, known_words([elsewhere])) == expected


@given(st.lists(st.text(min_size=1)))
def test_no_letter_is_lost(lines: list[str]) -> None:
    def letters(text: str) -> list[str]:
        return [c for c in join_lines([text]) if c.isalpha()]

    assert letters(join_lines(lines)) == [c for line in lines for c in letters(line)]
