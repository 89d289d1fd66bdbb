from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given

from tests.made import ferry, nothing
from tests.unit.report.hostile import any_comparison, hostile
from tui.core.comparison import Comparison, compare
from tui.core.spans import Span
from tui.core.text import Article, Block, Role
from tui.report import Format, render

TOP = """\
A: Ferry adrift for six hours
   4 May 2031 · courier.txt

B: Passengers spend night on drifting ship
   evening.txt

Sentences                  A     B
  shared                   3     3
  differing                2     2
  only on this side        1     1
  sentences in all         6     6
  lines not compared       0     0

5 links: 3 shared, 2 differing.
Points that differ: number (1), date (1), name (1).
1 link between sentences at different places of the two articles.
1 link in nearly the same words: perhaps one source, told twice.
"""

ROWS = [
    pytest.param(
        1,
        """\
1. differing
  A1   The ferry carried 240 people when the engine failed.
  B1   When its engine failed the ferry had 260 passengers.
       A1 and B1 differ:
       - number: “240” against “260”. A says 240, B says 260.""",
        id="a differing row tells kind, both wordings and reason",
    ),
    pytest.param(
        2,
        """\
2. shared
  A2   Nobody on board was hurt.
  B2   Nobody on board was hurt.
       A2 and B2 say the same.
       - Nearly the same words on both sides: perhaps one source, told twice.""",
        id="the same wording is worth a warning",
    ),
    pytest.param(3, "3. only A\n  A3   A café on the pier stayed open all night.", id="only A"),
    pytest.param(
        4,
        "4. shared\n  A4   The harbour office had warned of fog.\n       A4 and B6 (row 8) say the same.",
        id="told elsewhere",
    ),
    pytest.param(
        6,
        """\
6. differing
  A5   Captain Ines Rueda called for help on Monday.
  B4   Captain Inés Roda called for help on Tuesday.
       A5 and B4 differ on 2 points:
       - name: “Ines Rueda” against “Inés Roda”. A says Ines Rueda, B says
         Inés Roda.
       - date: “Monday” against “Tuesday”. A says Monday, B says Tuesday.""",
        id="every point has a line",
    ),
    pytest.param(
        7,
        "7. shared\n  A6   Two tugs brought the ship to Larne.\n  B5   A pair of tugs towed the vessel to Larne.",
        id="an ordinary shared row needs no remark",
    ),
    pytest.param(
        8,
        "8. shared\n  B6   Fog had been forecast by the harbour office.\n       B6 says the same as A4: see row 4.",
        id="a reminder of what was told before",
    ),
]


def test_titles_and_counts_are_on_top() -> None:
    assert render(ferry(), Format.TEXT).startswith(TOP)


@pytest.mark.parametrize(("number", "expected"), ROWS)
def test_rows_are_told_in_words(number: int, expected: str) -> None:
    parts = render(ferry(), Format.TEXT).rstrip("\n").split("\n\n")
    assert expected in parts
    assert parts.index(expected) - parts.index(next(p for p in parts if p.startswith("1. "))) == number - 1


def test_lines_that_were_not_compared_come_last_with_their_reason() -> None:
    text = "By Jo Brook\nThe ferry sank.\nShare\n"
    blocks = [
        Block(Span(0, 12), Role.BYLINE, "byline"),
        Block(Span(12, 28), Role.BODY),
        Block(Span(28, 34), Role.CHROME, "site furniture"),
    ]
    report = render(compare(Article.from_blocks(text, blocks), Article.from_text("")), Format.TEXT)
    assert report.endswith("Not compared\n\n  A  byline: By Jo Brook\n  A  chrome (site furniture): Share\n")


def test_nothing_to_compare_is_said() -> None:
    report = render(nothing(), Format.TEXT)
    assert report.startswith("A: (no title)\n\nB: (no title)\n")
    assert report.endswith("\n\nThere is no sentence to compare on either side.\n")


def test_hard_wrapped_sentences_are_folded_anew() -> None:
    article = Article.from_sentences(["The ferry\r\n  sank\tat\nnight."])
    assert "  A1   The ferry sank at night.\n" in render(compare(article, Article.from_text("")), Format.TEXT)


def test_hostile_text_is_shown_and_not_obeyed() -> None:
    report = render(hostile(), Format.TEXT)
    assert "␛]0;owned␇␛[31m<script>" in report
    assert "[b]bold[/b]" in report
    assert_plain(report)


@given(any_comparison)
def test_any_text_gives_a_plain_report(comparison: Comparison) -> None:
    assert_plain(render(comparison, Format.TEXT))


def assert_plain(report: str) -> None:
    """No control character but line ends, nothing that reorders a line, and it can be encoded."""
    report.encode("utf-8")
    assert report.endswith("\n")
    assert {c for c in report if unicodedata.category(c) == "Cc"} <= {"\n"}
    assert not {unicodedata.bidirectional(c) for c in report} & {
        "RLO",
        "LRO",
        "RLE",
        "LRE",
        "PDF",
        "RLI",
        "LRI",
        "FSI",
        "PDI",
    }
