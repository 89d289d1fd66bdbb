from __future__ import annotations

import pytest

from tests.made import ferry, nothing
from tui.core.navigation import Cursor
from tui.core.sides import Side
from tui.presentation.cells import cell_width
from tui.presentation.pieces import Line
from tui.presentation.position import beside, searched, where


def text(line: Line) -> str:
    return "".join(piece.text for piece in line)


@pytest.mark.parametrize(
    ("cursor", "expected"),
    [
        pytest.param(Cursor(0), "row 1/8 · side A · ≠ 1 of 2", id="on the first that differs"),
        pytest.param(Cursor(4, Side.RIGHT), "row 5/8 · side B · ≠ 1 of 2", id="between"),
        pytest.param(Cursor(7), "row 8/8 · side A · ≠ 2 of 2", id="all behind"),
    ],
)
def test_where_the_reader_is(cursor: Cursor, expected: str) -> None:
    assert text(where(ferry(), cursor)) == expected


def test_an_empty_comparison_has_no_rows() -> None:
    assert text(where(nothing(), Cursor())) == "row 0/0 · side A · ≠ 0 of 0"


@pytest.mark.parametrize(
    ("query", "current", "count", "expected"),
    [
        pytest.param("", None, 0, "", id="no search"),
        pytest.param("fog", 1, 5, " · search “fog” 2/5", id="on a place found"),
        pytest.param("fog", None, 5, " · search “fog” 5 found", id="on none of them"),
        pytest.param("fog", None, 0, " · search “fog” not found", id="nowhere"),
        pytest.param("x" * 50, 0, 1, f" · search “{'x' * 19}…” 1/1", id="a long search is cut"),
    ],
)
def test_what_is_searched(query: str, current: int | None, count: int, expected: str) -> None:
    assert text(searched(query, current, count)) == expected


@pytest.mark.parametrize("width", [0, 10, 30, 60])
def test_the_message_never_makes_the_line_too_wide(width: int) -> None:
    left = where(ferry(), Cursor())
    line = text(beside(left, "a message\nof some length that may need cutting", width))
    assert cell_width(line) <= max(width, cell_width(text(left)))


def test_the_message_stands_at_the_right_edge() -> None:
    line = text(beside(where(ferry(), Cursor()), "Done.", 60))
    assert line.startswith("row 1/8")
    assert line.endswith("  Done.")
    assert len(line) == 60
