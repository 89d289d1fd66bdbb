"""The lines of the list on the open screen."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.articles.folders import Entry, EntryKind
from tui.core.sides import Pair
from tui.presentation.cells import cell_width
from tui.presentation.opening.choices import (
    FileChoice,
    PastChoice,
    Row,
    Section,
    choices_of,
    file_line,
    first_in_sight,
    line_of,
    past_line,
    rows_of,
)  # fmt: skip
from tui.presentation.opening.told import SIZE_WIDTH, WHEN_WIDTH, moment, moment_of, size_told, when_told
from tui.presentation.pieces import Line, Tone
from tui.review.past_pairs import PastPair

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC).astimezone()
PAIR = PastPair(
    Pair("/desk/wire.txt", "/desk/ours.md"), Pair("Ferry leaves Larne late", ""), "2026-11-22T14:00:00+00:00", 3, 12
)


def text(line: Line) -> str:
    return "".join(piece.text for piece in line)


def file(name: str, kind: EntryKind = EntryKind.READABLE, places: tuple[int, ...] = ()) -> FileChoice:
    return FileChoice(Entry(f"/desk/{name}", name, kind, 2100, NOW.timestamp()), places)


def test_a_past_pair_shows_both_titles_how_far_and_when() -> None:
    line = text(past_line(PastChoice(PAIR, among_counted=True), 100, NOW))
    assert line.split("  ")[0] == "Ferry leaves Larne late"
    assert "ours.md" in line
    assert f"3 of 12  {when_told(datetime(2026, 11, 22, 14, tzinfo=UTC).astimezone(), NOW):>15}" in line


def test_pairs_of_the_same_titles_are_told_apart_by_the_names_of_their_files() -> None:
    line = text(past_line(PastChoice(PAIR, named=True), 100, NOW))
    assert line.startswith("wire.txt · Ferry leaves Larne late  ")
    assert " ours.md " in line


def test_what_is_gone_is_dimmed_and_said() -> None:
    line = past_line(PastChoice(PAIR, ("ours.md",)), 70, NOW)
    assert text(line).endswith("  ours.md is gone")
    assert {piece.tone for piece in line} == {Tone.MUTED}


def test_letters_that_match_stand_out() -> None:
    line = file_line(file("our-wire.txt", places=(0, 4, 5)), 80, NOW)
    assert [piece.text for piece in line if piece.tone is Tone.DIFFERING] == ["o", "wi"]
    assert text(line).startswith("our-wire.txt ")
    assert text(line).endswith(f"2.1 kB  {when_told(NOW, NOW):>15}")


def test_a_folder_ends_with_a_slash_and_other_files_are_dimmed() -> None:
    assert text(file_line(file("old", EntryKind.FOLDER), 80, NOW)).strip() == "old/"
    assert file_line(file("notes", EntryKind.OTHER), 80, NOW)[0].tone is Tone.MUTED


@given(st.text(min_size=1, max_size=90), st.integers(0, 130))
def test_no_line_is_wider_than_the_list(name: str, width: int) -> None:
    pair = PastPair(Pair(f"/{name}", "/b"), Pair(name, name), "never", 1, 2)
    for choice in (file(name, places=(0,)), PastChoice(pair), PastChoice(pair, (name,), True)):
        line = text(line_of(Row(choice=choice), width, NOW))
        assert cell_width(line) <= width
        assert "\n" not in line


def test_rows_are_numbered_through_all_sections() -> None:
    sections = (Section("Recent", (PastChoice(PAIR),)), Section("Files", (file("a"), file("b")), "… and 3 more"))
    assert [(row.words, row.index) for row in rows_of(sections)] == [
        ("Recent", None), ("", 0), ("", None), ("Files", None), ("", 1), ("", 2), ("… and 3 more", None),
    ]  # fmt: skip
    assert len(choices_of(sections)) == 3


@pytest.mark.parametrize(
    ("top", "at", "height", "expected"),
    [
        pytest.param(0, 3, 10, 0, id="in sight"),
        pytest.param(0, 12, 10, 3, id="below"),
        pytest.param(5, 2, 10, 2, id="above"),
        pytest.param(5, 7, 10, 5, id="in sight further down"),
        pytest.param(0, 7, 0, 7, id="no room"),
    ],
)
def test_the_chosen_line_is_in_sight(top: int, at: int, height: int, expected: int) -> None:
    assert first_in_sight(top, at, height) == expected


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        pytest.param(datetime(2026, 11, 22, 9, 5), "today 09:05", id="today"),
        pytest.param(datetime(2026, 11, 21, 23, 59), "yesterday 23:59", id="yesterday"),
        pytest.param(datetime(2026, 11, 16, 8, 0), "Mon 08:00", id="this week"),
        pytest.param(datetime(2026, 11, 15, 8, 0), "15 Nov", id="a week ago"),
        pytest.param(datetime(2025, 12, 31, 8, 0), "31 Dec 2025", id="last year"),
        pytest.param(datetime(2026, 11, 23, 8, 0), "23 Nov", id="a clock that was wrong"),
    ],
)
def test_moments_are_told_as_editors_say_them(then: datetime, expected: str) -> None:
    assert when_told(then, datetime(2026, 11, 22, 15, 0)) == expected
    assert len(expected) <= WHEN_WIDTH


@pytest.mark.parametrize(
    ("size", "expected"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (9_949, "9.9 kB"), (9_951, "10 kB"), (999_600, "1.0 MB"),
     (20_000_000, "20 MB"), (10**18, "1.0 EB")],
)  # fmt: skip
def test_sizes_are_told_in_few_cells(size: int, expected: str) -> None:
    assert size_told(size) == expected
    assert len(expected) <= SIZE_WIDTH


@pytest.mark.parametrize("written", ["", "yesterday", "9999-99-99", "0001-01-01T00:00:00+14:00"])
def test_a_moment_that_makes_no_sense_is_unknown(written: str) -> None:
    assert moment_of(written) is None


def test_a_file_from_no_calendar_has_no_moment() -> None:
    assert moment(1e20) is None
