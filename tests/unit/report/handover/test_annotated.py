"""The annotated copy: all of the article, a note on each checked or disputed claim, right behind its words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.report.handover.desks import LEFT, RIGHT, desk_with, place_of, worked_desk
from tui.core.sides import Side
from tui.core.spans import Span
from tui.report.handover import Desk
from tui.report.handover.annotated import annotated_copy
from tui.report.handover.document import Bullets, Document, NoteMark, Run
from tui.review.checks import Check, ClaimAt, Status


def text_of(document: Document) -> str:
    """The words of a paper, a note's number in square brackets."""
    lines = []
    for part in document.parts:
        assert not isinstance(part, Bullets)
        lines.append("".join(each.text if isinstance(each, Run) else f"[{each.number}]" for each in part.line))
    return "\n".join(lines)


def note_text(document: Document, number: int) -> str:
    """The words of a note."""
    return "\n".join(
        "".join(run.text for run in line if isinstance(run, Run)) for line in document.notes[number - 1].lines
    )


def test_a_note_has_verdict_wording_sources_checker_and_what_the_other_report_says() -> None:
    document = annotated_copy(worked_desk(), Side.LEFT)
    assert note_text(document, 1).splitlines() == [
        "Wrong. Counted twice.",
        "Should read: “260”",
        "Source: Harbour log, page 12, 2026-11-20, duty officer",
        "Source: Owner",
        "Mo, 2026-11-22 14:05 UTC",
        "B2 has “260” (number): A has 240, B has 260: both cannot be right.",
    ]
    assert note_text(document, 2).startswith("Query to the author (flagged). Who promised it?")


def test_the_numbers_stand_right_behind_their_words_in_their_order() -> None:
    text = text_of(annotated_copy(worked_desk(), Side.LEFT))
    assert "240[1] people on board. The owner promised a refund.[2]" in text
    assert "said Col. Ray Moss.[3]" in text


def test_a_disputed_claim_that_nobody_checked_has_a_note_too() -> None:
    document = annotated_copy(worked_desk(), Side.RIGHT)
    assert "260[1] people" in text_of(document)
    assert note_text(document, 1) == "A2 has “240” (number): A has 240, B has 260: both cannot be right."


def test_lines_that_were_not_compared_are_kept() -> None:
    assert "By Ada Quill" in text_of(annotated_copy(worked_desk(), Side.LEFT))


def test_a_check_on_words_that_are_not_compared_is_noted_where_it_stands() -> None:
    at = ClaimAt(Side.LEFT, Span(LEFT.index("Ada"), LEFT.index("Ada") + 3))
    document = annotated_copy(desk_with({at: Check("Ada", Status.QUERY, "Spelt so?")}), Side.LEFT)
    assert "By Ada[1] Quill" in text_of(document)


def test_words_checked_again_show_what_they_were() -> None:
    plain = desk_with({})
    at = place_of(plain, Side.LEFT, "240")
    check = Check("240", Status.RECHECK, words_before="204", status_before=Status.CONFIRMED)
    document = annotated_copy(desk_with({at: check}), Side.LEFT)
    assert "Was checked as: “204”, then confirmed." in note_text(document, 1)


@given(st.lists(st.tuples(st.integers(0, len(LEFT) + 9), st.integers(0, 60)), max_size=8))
def test_every_word_of_the_article_is_there_and_every_note_is_marked_once(places: list[tuple[int, int]]) -> None:
    spans = {Span(start, start + length) for start, length in places}
    desk: Desk = desk_with({ClaimAt(Side.LEFT, span): Check("x", Status.WRONG) for span in spans})
    document = annotated_copy(desk, Side.LEFT)
    body = text_of(document).partition("open.\n")[2]
    assert re.sub(r"\[\d+\]|\s", "", body) == re.sub(r"\s", "", LEFT)
    marks = [each.number for part in document.parts if not isinstance(part, Bullets)
             for each in part.line if isinstance(each, NoteMark)]  # fmt: skip
    assert sorted(marks) == [note.number for note in document.notes] == list(range(1, len(document.notes) + 1))


@pytest.mark.parametrize("side", list(Side))
def test_an_article_without_words_gives_a_copy_without_notes(side: Side) -> None:
    desk = desk_with({}, "Nothing here.\n", RIGHT)
    assert annotated_copy(desk, side).parts
