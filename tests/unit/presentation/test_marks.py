"""Marks: the cursor on a sentence that exists, its partners elsewhere, the words found."""

from __future__ import annotations

import pytest

from tests.made import ferry, nothing
from tui.core.navigation import Cursor, Hit
from tui.core.sides import Side
from tui.core.spans import Span
from tui.presentation.marks import Marks, marks_on


@pytest.mark.parametrize(
    ("cursor", "on", "partners", "rows"),
    [
        pytest.param(Cursor(0), Cursor(0), [], {0}, id="partner across the row: no mark elsewhere"),
        pytest.param(Cursor(3), Cursor(3), [5], {3, 7}, id="moved: both ends of the link"),
        pytest.param(Cursor(7), Cursor(7, Side.RIGHT), [3], {3, 7}, id="on an empty side: the other one"),
        pytest.param(Cursor(99), Cursor(7, Side.RIGHT), [3], {3, 7}, id="beyond the rows: the last"),
    ],
)
def test_marks_are_on_a_sentence_and_its_partners(
    cursor: Cursor, on: Cursor, partners: list[int], rows: set[int]
) -> None:
    marks = marks_on(ferry(), cursor)
    assert (marks.cursor, sorted(marks.partners), set(marks.rows)) == (on, partners, rows)
    assert [n for n in range(6) if marks.is_partner(on.side.other, n)] == partners
    assert not any(marks.is_partner(on.side, n) for n in (*range(6), None))


def test_what_is_worked_on_is_lit_where_it_is_there() -> None:
    marks = marks_on(ferry(), Cursor(0), worked_on=frozenset({(Side.LEFT, 4), (Side.RIGHT, 99)}))
    assert (marks.lit, marks.rows) == (frozenset({(Side.LEFT, 4)}), frozenset({0, 5}))


def test_hits_are_kept_by_sentence() -> None:
    hits = [Hit(Side.LEFT, 0, Span(0, 3)), Hit(Side.RIGHT, 1, Span(2, 4)), Hit(Side.LEFT, 0, Span(5, 6))]
    assert marks_on(ferry(), Cursor(), hits).hits == {
        (Side.LEFT, 0): (Span(0, 3), Span(5, 6)),
        (Side.RIGHT, 1): (Span(2, 4),),
    }


@pytest.mark.parametrize("comparison", [pytest.param(None, id="none yet"), pytest.param(nothing(), id="no rows")])
def test_without_rows_there_is_only_the_cursor(comparison: None) -> None:
    assert marks_on(comparison, Cursor(4)) == Marks(Cursor(4))
