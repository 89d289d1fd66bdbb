from __future__ import annotations

import re

import pytest
from hypothesis import given

from tests.made import ferry, nothing
from tests.unit.report.hostile import any_comparison, hostile
from tests.unit.report.test_text_report import assert_plain
from tui.core.comparison import Comparison
from tui.report import Format, render
from tui.report.markdown_report import escape


def test_titles_table_and_tally_are_on_top() -> None:
    report = render(ferry(), Format.MARKDOWN)
    assert report.startswith(
        "# Two reports compared\n\n"
        "**A: Ferry adrift for six hours**  \n4 May 2031 · courier.txt\n\n"
        "**B: Passengers spend night on drifting ship**  \nevening.txt\n\n"
        "| Sentences | A | B |\n| --- | ---: | ---: |\n| shared | 3 | 3 |\n| differing | 2 | 2 |\n"
    )


def test_a_differing_row_tells_every_point() -> None:
    assert (
        "### 6. ≠ differing\n\n"
        "**A5:** Captain Ines Rueda called for help on Monday.\n\n"
        "**B4:** Captain Inés Roda called for help on Tuesday.\n\n"
        "- A5 and B4 differ on 2 points:\n"
        "  - name: “Ines Rueda” against “Inés Roda”. A says Ines Rueda, B says Inés Roda.\n"
        "  - date: “Monday” against “Tuesday”. A says Monday, B says Tuesday.\n\n"
        "### 7. = shared\n\n"
    ) in render(ferry(), Format.MARKDOWN)


def test_moved_sentences_are_told_on_both_sides() -> None:
    report = render(ferry(), Format.MARKDOWN)
    assert "- A4 and B6 (row 8) say the same.\n" in report
    assert report.endswith("- B6 says the same as A4: see row 4.\n")


def test_nothing_to_compare_is_said() -> None:
    assert render(nothing(), Format.MARKDOWN).endswith("There is no sentence to compare on either side.\n")


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        pytest.param(
            "It cost 12.5% (at most) - or 3+1!", "It cost 12.5% (at most) - or 3+1!", id="prose stays readable"
        ),
        pytest.param("**b** _i_ `c`", r"\*\*b\*\* \_i\_ \`c\`", id="emphasis and code"),
        pytest.param("[a](b) ![c](d)", r"\[a\](b) !\[c\](d)", id="links and pictures"),
        pytest.param("<b>&amp;", "&lt;b&gt;&amp;amp;", id="HTML and entities"),
        pytest.param("a | b", r"a \| b", id="table cell"),
        pytest.param("~~no~~ $x$ #1", r"\~\~no\~\~ \$x\$ \#1", id="extensions"),
        pytest.param("back\\slash", r"back\\slash", id="backslash"),
        pytest.param("https://a.example www.a.example", r"https\://a.example www\.a.example", id="bare addresses"),
        pytest.param("10:30", "10:30", id="times are left alone"),
    ],
)
def test_what_markdown_would_obey_is_escaped(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def test_hostile_text_stays_text() -> None:
    report = render(hostile(), Format.MARKDOWN)
    assert_plain(report)
    assert_inert(report)
    assert r"\[b\]bold\[/b\]" in report


@given(any_comparison)
def test_any_text_stays_text(comparison: Comparison) -> None:
    report = render(comparison, Format.MARKDOWN)
    assert_plain(report)
    assert_inert(report)


def assert_inert(report: str) -> None:
    """No raw HTML, no link, no code; every line starts with the report's own words."""
    assert "<" not in report
    assert not re.search(r"(?<!\\)(?:\\\\)*[\[`]", report)
    opening = re.compile(r"# Two|## (Row|Not)|### \d|\*\*[AB]\d*:|\| |- |  - |There is|$")
    about = [i + 1 for i, line in enumerate(report.split("\n")) if line.endswith("**  ")]
    assert all(opening.match(line) or i in about for i, line in enumerate(report.split("\n")))
