from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import ferry, made_article, made_comparison, nothing
from tui.core.findings import ClaimKind
from tui.core.navigation import (
    Cursor,
    NoSuchPlace,
    at_sentence,
    clamped,
    find_place,
    next_of_kind,
    next_paragraph,
    occupied_side,
    partner_of,
    sentences_ahead,
)
from tui.core.sides import Pair, Side

STORY = ferry()
A, B = Side.LEFT, Side.RIGHT
DIFFERING, UNIQUE, SHARED = ClaimKind.DIFFERING, ClaimKind.UNIQUE, ClaimKind.SHARED


@pytest.mark.parametrize(
    ("at", "kind", "side", "expected"),
    [
        pytest.param((A, 0), DIFFERING, A, (4, 0), id="the one that is read comes last"),
        pytest.param((A, 2), DIFFERING, A, (4, 0), id="from between"),
        pytest.param((A, 4), DIFFERING, A, (0, 4), id="after the last the first"),
        pytest.param((B, 0), DIFFERING, A, (0, 4), id="from the other side first those of the same row"),
        pytest.param((A, 0), UNIQUE, B, (2,), id="on the other side"),
        pytest.param((A, 0), UNIQUE, A, (2,), id="the only one"),
    ],
)
def test_the_sentences_of_a_kind_ahead(
    at: tuple[Side, int], kind: ClaimKind, side: Side, expected: tuple[int, ...]
) -> None:
    assert sentences_ahead(STORY, at, kind, side) == expected


def test_a_row_has_the_gravest_kind_of_its_sentences() -> None:
    assert STORY.row_kinds == (DIFFERING, SHARED, UNIQUE, SHARED, UNIQUE, DIFFERING, SHARED, SHARED)
    assert STORY.rows_of_kind == {DIFFERING: (0, 5), UNIQUE: (2, 4), SHARED: (1, 3, 6, 7)}


@pytest.mark.parametrize(
    ("row", "kind", "direction", "expected"),
    [
        pytest.param(0, DIFFERING, 1, 5, id="next differing"),
        pytest.param(3, DIFFERING, 1, 5, id="next differing from between"),
        pytest.param(5, DIFFERING, 1, None, id="none below the last differing"),
        pytest.param(5, DIFFERING, -1, 0, id="previous differing"),
        pytest.param(0, DIFFERING, -1, None, id="none above the first differing"),
        pytest.param(0, UNIQUE, 1, 2, id="next unique"),
        pytest.param(2, UNIQUE, 1, 4, id="next unique of the other side"),
        pytest.param(7, UNIQUE, -1, 4, id="previous unique"),
    ],
)
def test_the_next_row_of_a_kind(row: int, kind: ClaimKind, direction: int, expected: int | None) -> None:
    found = next_of_kind(STORY, Cursor(row), kind, direction)
    assert (found.row if found else None) == expected


@pytest.mark.parametrize(
    ("cursor", "direction", "expected"),
    [
        pytest.param(Cursor(0, A), 1, 2, id="to the second paragraph of A"),
        pytest.param(Cursor(2, A), 1, 6, id="to the third paragraph of A"),
        pytest.param(Cursor(6, A), 1, 7, id="past the last paragraph is the last row"),
        pytest.param(Cursor(5, A), -1, 2, id="backwards first to the start of this paragraph"),
        pytest.param(Cursor(2, A), -1, 0, id="from a start to the one before"),
        pytest.param(Cursor(0, A), -1, 0, id="stays at the top"),
        pytest.param(Cursor(0, B), 1, 4, id="to the second paragraph of B"),
        pytest.param(Cursor(4, B), 1, 6, id="to the third paragraph of B"),
    ],
)
def test_paragraphs_are_those_of_the_side_that_is_read(cursor: Cursor, direction: int, expected: int) -> None:
    assert next_paragraph(STORY, cursor, direction) == Cursor(expected, cursor.side)


@pytest.mark.parametrize(
    ("cursor", "expected"),
    [
        pytest.param(Cursor(0, A), Cursor(0, B), id="across the row"),
        pytest.param(Cursor(3, A), Cursor(7, B), id="to where the sentence moved"),
        pytest.param(Cursor(7, B), Cursor(3, A), id="and back again"),
        pytest.param(Cursor(3, B), Cursor(7, B), id="from the gap beside it"),
        pytest.param(Cursor(2, A), None, id="a unique sentence has none"),
    ],
)
def test_enter_goes_to_the_partner(cursor: Cursor, expected: Cursor | None) -> None:
    assert partner_of(STORY, cursor) == expected


def test_the_occupied_side_of_a_gap_is_the_other_one() -> None:
    assert occupied_side(STORY, Cursor(2, B)) is A
    assert occupied_side(STORY, Cursor(0, B)) is B


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("1", Cursor(0, B), id="row 1 keeps the side"),
        pytest.param(" 8 ", Cursor(7, B), id="blanks around do not matter"),
        pytest.param("A4", Cursor(3, A), id="sentence of A"),
        pytest.param("b3", Cursor(4, B), id="small letters are allowed"),
    ],
)
def test_a_named_place_is_found(words: str, expected: Cursor) -> None:
    assert find_place(STORY, words, B) == expected


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        pytest.param("", "Type a row number such as 12, or a sentence such as A4 or B12.", id="nothing"),
        pytest.param("C4", "Type a row number such as 12, or a sentence such as A4 or B12.", id="no such side"),
        pytest.param("A", "Type a row number such as 12, or a sentence such as A4 or B12.", id="a side alone"),
        pytest.param("-1", "Type a row number such as 12, or a sentence such as A4 or B12.", id="below zero"),
        pytest.param("²", "Type a row number such as 12, or a sentence such as A4 or B12.", id="a raised digit"),
        pytest.param("9" * 5000, "Type a row number such as 12, or a sentence such as A4 or B12.", id="a huge number"),
        pytest.param("0", "There is no row 0: the rows are 1 to 8.", id="rows count from 1"),
        pytest.param("9", "There is no row 9: the rows are 1 to 8.", id="past the last row"),
        pytest.param("a7", "There is no sentence A7: side A has 1 to 6.", id="past the last sentence"),
    ],
)
def test_a_place_that_is_not_there_says_what_is(words: str, sentence: str) -> None:
    with pytest.raises(NoSuchPlace) as raised:
        find_place(STORY, words, A)
    assert str(raised.value) == sentence


def test_every_sentence_is_in_the_row_it_is_said_to_be_in() -> None:
    for side in Side:
        for index in range(len(STORY.articles[side].sentences)):
            assert index in STORY.rows[at_sentence(STORY, side, index).row].sentences[side]


def test_nothing_can_be_gone_to_in_an_empty_comparison() -> None:
    empty = nothing()
    assert clamped(empty, Cursor(5, B)) == Cursor(0, B)
    assert next_of_kind(empty, Cursor(), DIFFERING, 1) is None
    assert next_paragraph(empty, Cursor(), 1) == Cursor()
    assert next_paragraph(empty, Cursor(), -1) == Cursor()
    assert partner_of(empty, Cursor()) is None
    with pytest.raises(NoSuchPlace, match="no row"):
        find_place(empty, "1", A)


@given(st.integers(0, 7), st.sampled_from(Side), st.sampled_from([1, -1]))
def test_stepping_through_paragraphs_always_ends(row: int, side: Side, direction: int) -> None:
    cursor = Cursor(row, side)
    for _ in range(len(STORY.rows)):
        cursor = next_paragraph(STORY, cursor, direction)
    assert cursor.row == (7 if direction > 0 else 0)


def test_a_paragraph_wholly_on_one_side_is_reached_from_that_side() -> None:
    left = made_article([["One stands alone."], ["Two stands alone."]])
    right = made_article([["Other words here."]])
    story = made_comparison(Pair(left, right), [], [([0], []), ([], [0]), ([1], [])])
    assert next_paragraph(story, Cursor(0, A), 1) == Cursor(2, A)
    assert next_paragraph(story, Cursor(0, B), 1) == Cursor(1, B)
