"""How a list of findings looks: headings with counts, columns that stand under each other, any width."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import ferry
from tui.core.sides import Pair
from tui.presentation.cells import cell_width
from tui.presentation.entry_lines import EntryLines
from tui.review.checks import Status
from tui.review.entries import findings

ENTRIES = findings(ferry(), {})


def text(lines: EntryLines, number: int, width: int = 70, at: int | None = None) -> str:
    return "".join(piece.text for piece in lines.painted(number, width, at)).rstrip()


def test_entries_stand_under_the_headings_of_their_sections() -> None:
    lines = EntryLines(ENTRIES)
    assert [text(lines, number, at=1) for number in range(8)] == [
        " Disagreements  3",
        " ≠ number  240                   │ 260                    A1 B1  row 1",
        "▌≠ date    Monday                │ Tuesday                A5 B4  row 6",
        " ≠ name    Ines Rueda            │ Inés Roda              A5 B4  row 6",
        " Only in A  1",
        " ‹ only A  A café on the pier stayed open all night.      A3     row 3",
        " Only in B  1",
        " › only B  The owner promised every traveller a refund.   B3     row 5",
    ]


def test_the_status_of_a_check_stands_behind_where_there_is_room() -> None:
    entries = [replace(ENTRIES[0], status=Status.WRONG), ENTRIES[1]]
    assert text(EntryLines(entries), 1, 80).endswith("A1 B1  row 1  wrong")
    assert "wrong" not in text(EntryLines(entries), 1, 70)


def test_of_many_sentences_the_first_of_each_side_are_named() -> None:
    entries = [replace(ENTRIES[0], names="A1 A2 B1 B2 B3"), ENTRIES[1]]
    assert text(EntryLines(entries), 1).endswith("A1 B1 +3  row 1")
    assert [entry.names for entry in EntryLines(entries, "b3").entries] == ["A1 A2 B1 B2 B3"]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        pytest.param("", ["number", "date", "name", "only A", "only B", "moved"], id="all"),
        pytest.param("ines", ["name"], id="words of a side, whatever the accents"),
        pytest.param("a5", ["date", "name"], id="a sentence"),
        pytest.param("a5 name", ["name"], id="every word must be there"),
        pytest.param("only", ["only A", "only B"], id="a kind"),
        pytest.param("nowhere", [], id="nothing"),
    ],
)
def test_words_narrow_the_list(words: str, kinds: list[str]) -> None:
    assert [entry.kind for entry in EntryLines(ENTRIES, words).entries] == kinds


def test_lines_and_entries_find_each_other() -> None:
    lines = EntryLines(ENTRIES)
    assert [lines.entry_at(number) for number in range(-1, 11)] == [
        None,
        None,
        0,
        1,
        2,
        None,
        3,
        None,
        4,
        None,
        5,
        None,
    ]
    assert [lines.line_of(entry) for entry in range(6)] == [1, 2, 3, 5, 7, 9]
    assert [lines.entry_near(line) for line in (-5, 0, 4, 9, 50)] == [0, 0, 3, 5, 5]
    assert EntryLines([]).entry_near(0) is None


@given(st.integers(1, 200), st.text(max_size=30), st.text(max_size=30))
def test_no_line_is_wider_than_the_list_whatever_the_words(width: int, left: str, right: str) -> None:
    lines = EntryLines([replace(entry, words=Pair(left, right), status=Status.QUERY) for entry in ENTRIES])
    for number in range(len(lines)):
        found = "".join(piece.text for piece in lines.painted(number, width, 0))
        if width >= 40:
            assert cell_width(found) <= width
        assert "\n" not in found
