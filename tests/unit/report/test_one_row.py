"""One finding by itself, as it is copied."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from tests.made import ferry
from tests.unit.report.hostile import any_comparison
from tui.core.comparison import Comparison
from tui.core.sides import Side
from tui.core.spans import Span
from tui.report import Format, render
from tui.report.one_row import finding_markdown, finding_text
from tui.report.quoted import quote, quote_side
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.work import Work

TITLES = "A: Ferry adrift for six hours\nB: Passengers spend night on drifting ship\n\n"


@pytest.mark.parametrize("row", range(8))
def test_a_finding_is_told_as_in_the_report_unless_its_partner_stands_elsewhere(row: int) -> None:
    told = finding_text(ferry(), row, Work()).removeprefix(TITLES)
    assert (told in render(ferry(), Format.TEXT)) == (row not in (3, 7))


def test_the_words_of_a_partner_elsewhere_are_given_from_either_end() -> None:
    for row in (3, 7):
        told = finding_text(ferry(), row, Work())
        assert "A4   The harbour office had warned of fog." in told
        assert "B6   Fog had been forecast by the harbour office." in told
        assert "A4 and B6 (row 8) say the same." in told
        assert "see row" not in told


def test_the_editors_check_is_told_and_only_that_of_the_row() -> None:
    span = ferry().articles.left.sentences[0].span
    check = Check(
        "The ferry carried 240 people",
        Status.WRONG,
        note="Log says 260.",
        suggestion="The ferry carried 260 people",
        sources=(Source("Harbour log", "page 3"),),
    )
    work = Work({ClaimAt(Side.LEFT, Span(span.start, span.start + len(check.words))): check})
    told = " ".join(finding_text(ferry(), 0, work).split())
    for words in ("Wrong. Log says 260.", "Should read: “The ferry carried 260 people”", "Source: Harbour log, page 3"):
        assert words in told
    assert "Wrong" not in finding_text(ferry(), 1, work)


def test_as_markdown_it_is_the_reports_row() -> None:
    told = finding_markdown(ferry(), 0, Work())
    assert told.startswith("**A: Ferry adrift for six hours**\n\n**B: ")
    assert told[told.index("### 1.") :] in render(ferry(), Format.MARKDOWN)


@given(any_comparison)
@settings(max_examples=30, deadline=None)
def test_any_row_can_be_told(comparison: Comparison) -> None:
    for row in range(len(comparison.rows)):
        finding_text(comparison, row, Work()).encode()
        finding_markdown(comparison, row, Work()).encode()
    for side in Side:
        whole = quote_side(comparison, side)
        assert tuple(quote(comparison, side, index) for index in range(len(whole))) == whole
