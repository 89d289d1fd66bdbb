"""What the panel and the status line say of a filter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.core.findings import PointKind
from tui.presentation.cells import cell_width
from tui.presentation.filter_words import (
    column_widths,
    columns_of,
    filter_words,
    filtered,
    moved_to,
    option_at,
    option_lines,
)
from tui.presentation.pieces import Piece
from tui.review.checks import Status
from tui.review.filtering import FACETS, NO_FILTER, Facet, Filter, RowKind

KEYS: dict[Facet, str] = {RowKind.SHARED: "s", RowKind.DIFFERING: "d", PointKind.NUMBER: "n"}
COUNTS: dict[Facet, int] = {RowKind.SHARED: 12, RowKind.DIFFERING: 4, PointKind.NUMBER: 3}


def lines(wanted: Filter, at: Facet | None, width: int) -> list[str]:
    found = option_lines(columns_of(wanted, COUNTS, KEYS), wanted, at, width)
    return ["".join(piece.text for piece in line).rstrip() for line in found]


def test_options_stand_in_columns_with_their_keys_and_counts() -> None:
    assert lines(Filter(frozenset([RowKind.DIFFERING])), PointKind.NUMBER, 64) == [
        "Rows                  Points                Your work",
        " □ s shared       12  ▌□ n number        3    none",
        " ■ d differing     4",
    ]


def test_a_narrow_panel_gives_each_column_what_its_words_need() -> None:
    counts = {**COUNTS, RowKind.SAME_WORDING: 5, PointKind.ATTRIBUTION: 2, Status.OPEN: 31}
    found = option_lines(columns_of(NO_FILTER, counts, KEYS), NO_FILTER, None, 58)
    told = ["".join(piece.text for piece in line) for line in found]
    assert "same wording" in told[3]
    assert "attribution" in told[2]
    assert not any("…" in line for line in told)


def test_an_option_that_is_asked_for_is_shown_though_no_row_has_it() -> None:
    wanted = Filter(frozenset([Status.WRONG]))
    assert lines(wanted, None, 64)[1].endswith("□ n number        3   ■   wrong         0")


def test_the_words_name_what_is_asked_for_by_group() -> None:
    wanted = Filter(frozenset([PointKind.DATE, PointKind.NUMBER, RowKind.MOVED]), hits_only=True)
    assert filter_words(wanted, "fog") == "moved; number or date; with “fog”"
    assert filter_words(NO_FILTER, "fog") == ""


def test_how_many_rows_are_shown_stands_in_the_first_part_of_the_status_line() -> None:
    parts = filtered((Piece("row 3/9"), Piece("side A")), Filter(frozenset(FACETS.values())), "", 2, 9)
    assert parts[0].text == "row 3/9 · 2 of 9 rows shown"
    assert cell_width(parts[1].text) == 40
    assert parts[2].text == "side A"


@given(st.integers(30, 200), st.frozensets(st.sampled_from(sorted(FACETS.values(), key=str))))
def test_every_option_is_within_the_width_and_found_where_it_is_painted(width: int, asked: frozenset[Facet]) -> None:
    wanted = Filter(asked)
    columns = columns_of(wanted, COUNTS, KEYS)
    for line in option_lines(columns, wanted, None, width):
        assert sum(cell_width(piece.text) for piece in line) <= width
    for index, (_, options) in enumerate(columns):
        for number, option in enumerate(options):
            start = sum(column_widths(columns, width)[:index]) + 2 * index
            assert option_at(columns, number + 1, start, width) is option.facet
    assert option_at(columns, 0, 0, width) is None


@given(st.lists(st.sampled_from([(0, 1), (0, -1), (1, 0), (-1, 0)])))
def test_moving_never_leaves_the_options(moves: list[tuple[int, int]]) -> None:
    columns = columns_of(NO_FILTER, COUNTS, KEYS)
    at = moved_to(columns, None, 0, 0)
    assert at is RowKind.SHARED
    for move in moves:
        at = moved_to(columns, at, *move)
        assert at in COUNTS


def test_without_options_there_is_nowhere_to_move() -> None:
    assert moved_to(columns_of(NO_FILTER, {}, KEYS), None, 0, 1) is None
