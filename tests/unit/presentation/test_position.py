from __future__ import annotations

import pytest

from tests.made import ferry, nothing
from tui.core.navigation import Cursor
from tui.core.sides import Side
from tui.presentation.cells import cell_width
from tui.presentation.pieces import Piece
from tui.presentation.position import searched, status, where


def text(parts: tuple[Piece, ...], message: str = "", width: int = 200) -> str:
    return "".join(piece.text for piece in status(parts, message, width)).rstrip()


@pytest.mark.parametrize(
    ("cursor", "expected"),
    [
        pytest.param(Cursor(0), "row 1/8 · side A · ≠ 1/2 rows", id="on the first that differs"),
        pytest.param(Cursor(4, Side.RIGHT), "row 5/8 · side B · ≠ 1/2 rows", id="between"),
        pytest.param(Cursor(7, Side.RIGHT), "row 8/8 · side B · ≠ 2/2 rows", id="all behind"),
        pytest.param(Cursor(4, Side.LEFT), "row 5/8 · side B · ≠ 1/2 rows", id="on the side that the row has"),
    ],
)
def test_where_the_reader_is(cursor: Cursor, expected: str) -> None:
    assert text(where(ferry(), cursor)) == expected


def test_an_empty_comparison_has_no_rows() -> None:
    assert text(where(nothing(), Cursor())) == "row 0/0 · side A · ≠ 0/0 rows"


@pytest.mark.parametrize(
    ("query", "current", "count", "expected"),
    [
        pytest.param("", None, 0, "", id="no search"),
        pytest.param("fog", 1, 5, "search “fog” 2 of 5", id="on a place found"),
        pytest.param("fog", None, 5, "search “fog” 5 found", id="on none of them"),
        pytest.param("fog", None, 0, "search “fog” not found", id="nowhere"),
        pytest.param("x" * 50, 0, 1, f"search “{'x' * 19}…” 1 of 1", id="a long search is cut"),
    ],
)
def test_what_is_searched(query: str, current: int | None, count: int, expected: str) -> None:
    assert text(searched(query, current, count)) == expected


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        pytest.param(56, "row 1/8 · side A · ≠ 1/2 rows · folded   No row 99 here.", id="room for all"),
        pytest.param(47, "row 1/8 · side A · ≠ 1/2 rows   No row 99 here.", id="the last part goes first"),
        pytest.param(25, "row 1/8   No row 99 here.", id="the message is worth more than the parts"),
        pytest.param(20, "     No row 99 here.", id="without room for both it stands alone"),
        pytest.param(10, "No row 99…", id="only what is longer than the line is cut"),
        pytest.param(0, "", id="no room at all"),
    ],
)
def test_a_message_is_read_whole(width: int, expected: str) -> None:
    parts = (*where(ferry(), Cursor()), Piece("folded"))
    assert text(parts, "No row\n99 here.", width) == expected


@pytest.mark.parametrize("width", [7, 10, 30, 60])
def test_the_line_is_never_wider_than_the_screen(width: int) -> None:
    line = status(where(ferry(), Cursor()), "a message of some length that may need cutting", width)
    assert sum(cell_width(piece.text) for piece in line) <= width


def test_a_message_may_stand_alone() -> None:
    assert text((), "Done.", 9) == "    Done."
