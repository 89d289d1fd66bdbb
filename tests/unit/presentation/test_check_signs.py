"""What is shown of checks: the sign beside a sentence, the words of the linear layout, news and progress."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.made import ferry
from tui.core.corrections import Ruling, Tie
from tui.core.sides import Side
from tui.core.spans import Span
from tui.presentation.carried_lines import carried_lines
from tui.presentation.cells import cell_width
from tui.presentation.check_details import MOST_WORDS, ClaimAtHand, changed_words, check_lines, source_words
from tui.presentation.check_signs import ALL_SIGNS, FLAGGED, NOTED, PARTLY, STATUS_SIGNS, CheckSign, shown_checks
from tui.presentation.check_words import news_words, progress_words
from tui.presentation.pieces import Line, Tone
from tui.review.carry_report import Carriage, CarryReport, Fate
from tui.review.checklist import Checklist
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.progress import progress
from tui.review.work import Change

FERRY = Checklist.of(ferry())
A1, B1, A2 = FERRY.items[0], FERRY.items[1], FERRY.items[2]


def text(lines: tuple[Line, ...]) -> list[str]:
    return ["".join(piece.text for piece in line).rstrip() for line in lines]


def part(status: Status) -> dict[ClaimAt, Check]:
    """A check on the first words of A1."""
    return {ClaimAt(Side.LEFT, Span(A1.at.span.start, A1.at.span.start + 9)): Check("The ferry", status)}


def test_every_sign_takes_one_cell_and_stands_for_one_thing() -> None:
    glyphs = [sign.glyph for sign in ALL_SIGNS]
    assert {cell_width(glyph) for glyph in glyphs} == {1}
    assert len(set(glyphs)) == len(glyphs)
    assert set(STATUS_SIGNS) == set(Status)


@pytest.mark.parametrize(
    ("checks", "expected"),
    [
        pytest.param({A1.at: Check(A1.words, Status.CONFIRMED)}, STATUS_SIGNS[Status.CONFIRMED], id="confirmed"),
        pytest.param({A1.at: Check(A1.words, Status.OPINION)}, STATUS_SIGNS[Status.OPINION], id="opinion"),
        pytest.param(
            {A1.at: Check(A1.words, Status.UNVERIFIABLE)}, STATUS_SIGNS[Status.UNVERIFIABLE], id="unverifiable"
        ),
        pytest.param({A1.at: Check(A1.words, Status.WRONG, flagged=True)}, STATUS_SIGNS[Status.WRONG], id="wrong"),
        pytest.param({A1.at: Check(A1.words, Status.RECHECK)}, STATUS_SIGNS[Status.RECHECK], id="to be checked again"),
        pytest.param({A1.at: Check(A1.words, Status.CONFIRMED, flagged=True)}, FLAGGED, id="a flag outlasts a verdict"),
        pytest.param({A1.at: Check(A1.words, note="why")}, NOTED, id="only a note"),
        pytest.param(part(Status.CONFIRMED), PARTLY, id="a part of it"),
        pytest.param(part(Status.QUERY), STATUS_SIGNS[Status.QUERY], id="a query on a part of it"),
        pytest.param({}, None, id="nothing"),
    ],
)
def test_a_sentence_shows_what_matters_most(checks: dict[ClaimAt, Check], expected: CheckSign | None) -> None:
    found = shown_checks(FERRY, checks, FERRY.settled(checks)).get((Side.LEFT, 0))
    assert (found.sign if found else None) == expected


def test_both_tellings_of_a_shared_claim_are_shown_as_settled() -> None:
    checks = {A2.at: Check(A2.words, Status.CONFIRMED)}
    found = shown_checks(FERRY, checks, FERRY.settled(checks))
    assert {place for place, shown in found.items() if shown.sign} == {(Side.LEFT, 1), (Side.RIGHT, 1)}
    assert found[Side.LEFT, 1].told == ("Check of “Nobody on board was hurt.”: confirmed.",)
    assert found[Side.RIGHT, 1].told == ()


def test_the_record_is_told_in_full_and_fits() -> None:
    check = Check(
        A1.words, Status.RECHECK, "one\n[b]two\x1b", "instead", True, (Source("Log", who="Bo"),), "Ana",
        "2031-05-04T10:00:00Z", "The ferry carried 210 people.", Status.CONFIRMED,
    )  # fmt: skip
    for width in (30, 60, 118):
        lines = check_lines(ClaimAtHand(A1, 2, check, settled=False), width)
        assert all(cell_width(line) <= width for line in text(lines))
        whole = " ".join(" ".join(text(lines)).split())
        for words in (
            "A1 claim 1/2",
            "↻ to be checked again, ⚑ flagged, Ana 2031-05-04 10:00 UTC",
            "[b]two␛",
            "Log · Bo",
            "210",
        ):
            assert words in whole


def test_a_claim_of_which_nothing_is_to_be_told_takes_no_line() -> None:
    blank = Check(A1.words)
    assert check_lines(None, 80) == ()
    assert check_lines(ClaimAtHand(A1, 1, blank, settled=False), 80) == ()
    assert text(check_lines(ClaimAtHand(A1, 2, blank, settled=False), 200))[0].split()[:3] == ["A1", "claim", "1/2"]


def test_words_that_changed_stand_out_and_long_texts_are_not_compared() -> None:
    before, after = changed_words("It was 210 people", "It was 240 people")
    assert [piece.text.strip() for piece in before if piece.tone is Tone.STRONG] == ["210"]
    assert [piece.text.strip() for piece in after if piece.tone is Tone.STRONG] == ["240"]
    assert changed_words("", "new", "(not kept)")[0][0].text == "(not kept)"
    long = "a " * (MOST_WORDS + 1)
    assert len(changed_words(long, long + "b")[0]) == 1


def test_a_source_is_told_by_what_it_has() -> None:
    assert source_words(Source("Log", "p. 4", "", "Bo\nBee")) == "Log · p. 4 · Bo Bee"


def test_progress_is_told_once_there_is_some() -> None:
    assert progress_words(None) == progress_words(progress(FERRY, {})) == ""
    checks = {A1.at: Check("", Status.WRONG), B1.at: Check("", Status.QUERY, flagged=True)}
    assert progress_words(progress(FERRY, checks)) == "2 of 12 claims settled · 1 wrong · 1 query · 1 flagged"


def change(at: ClaimAt, after: Check | None, before: Check | None = None) -> Change:
    return Change(at, before, after)


WRONG = Check("", Status.WRONG, checker="Bea")
NEWS = [
    pytest.param((change(A1.at, WRONG),), "Bea: marked A1 wrong.", id="a verdict"),
    pytest.param((change(A1.at, replace(WRONG, note="x"), WRONG),), "Bea: wrote on A1.", id="a note"),
    pytest.param((change(A1.at, None, WRONG),), "Another window: removed the check of A1.", id="removed"),
    pytest.param((Change(Tie(0, 0), None, Ruling()),), "Another window: corrected A1.", id="a correction"),
    pytest.param(
        (change(A1.at, WRONG), change(B1.at, WRONG), change(A2.at, None)),
        "Bea and Another window: 3 changes on A1, B1, A2.",
        id="several",
    ),
]


@pytest.mark.parametrize(("changes", "expected"), NEWS)
def test_news_say_who_did_what_where(changes: tuple[Change, ...], expected: str) -> None:
    assert news_words(FERRY.comparison, changes) == expected


def test_the_report_of_what_was_carried_names_edited_and_deleted_checks() -> None:
    kept = Carriage(Fate.KEPT, A2.at, Check(A2.words, Status.CONFIRMED), A2.at, A2.words)
    edited = Carriage(Fate.RECHECK, A1.at, Check("It carried 210 people.", Status.WRONG, "why"), A1.at, A1.words)
    gone = Carriage(Fate.DELETED, B1.at, Check("Gone words.", suggestion="none"), None, "")
    lines = text(carried_lines(CarryReport((kept, edited, gone)), FERRY.comparison, 60))
    whole = "\n".join(lines)
    assert "To check again: 1" in whole
    assert "A1 ✗" in whole
    assert "It carried 210 people." in whole
    assert "Note: why" in whole
    assert "On sentences that are gone: 1" in whole
    assert "Wording: none" in whole
    assert all(cell_width(line) <= 60 for line in lines)
