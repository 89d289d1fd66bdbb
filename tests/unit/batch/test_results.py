"""The journal and the summary of a batch."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tui.batch.results import COLUMNS, JOURNAL, SUMMARY, Result, line_of, ranked, results_in, write_summary

GRAVE = Result("grave", "a", "b", "1", points=2, gravity=20, worst="number: A has 3, B has 5.")
SLIGHT = Result("slight", "a", "b", "2", points=3, gravity=4)
FINE = Result("fine", "a", "b", "3", shared=9)
FAILED = Result("failed", "a", "b", "", error="There is no file a.")


def test_the_summary_has_the_worst_pair_first_and_the_failed_ones_last(tmp_path: Path) -> None:
    write_summary(tmp_path, {result.name: result for result in (FAILED, FINE, SLIGHT, GRAVE)})
    with open(tmp_path / SUMMARY, newline="") as file:
        rows = list(csv.reader(file))
    assert tuple(rows[0]) == COLUMNS
    assert [row[0] for row in rows[1:]] == ["grave", "slight", "fine", "failed"]
    assert rows[1][COLUMNS.index("worst")] == GRAVE.worst


def test_equally_grave_pairs_come_by_name() -> None:
    assert ranked([FINE, Result("also", "a", "b", "4")]) == [Result("also", "a", "b", "4"), FINE]


def test_the_journal_gives_back_what_was_written_and_passes_over_lines_that_are_none_of_its_own(tmp_path: Path) -> None:
    whole = line_of(GRAVE) + line_of(SLIGHT)
    strange = [line_of(GRAVE).replace('"grave"', '["grave"]'), line_of(FINE).replace('"gravity": 0', '"gravity": "0"')]
    (tmp_path / JOURNAL).write_text("".join((whole, "[1]\n{}\n", *strange, "[" * 100_000, "\n", line_of(FINE)[:30])))
    assert results_in(tmp_path) == {"grave": GRAVE, "slight": SLIGHT}


def test_a_later_line_stands_for_its_pair(tmp_path: Path) -> None:
    (tmp_path / JOURNAL).write_text(line_of(FAILED) + line_of(Result("failed", "a", "b", "5", shared=1)))
    assert results_in(tmp_path)["failed"].shared == 1


@pytest.mark.parametrize("path", ["fol\udcffder/a.txt", "a\nb.txt", "\x1b[31ma.txt", "=1+1.txt"])
def test_the_summary_can_name_any_file(tmp_path: Path, path: str) -> None:
    write_summary(tmp_path, {"odd": Result("odd", path, "b", "1"), "fine": FINE})
    with open(tmp_path / SUMMARY, newline="", encoding="utf-8") as file:
        lines = file.read().split("\n")
    assert len(lines) == len((COLUMNS, "odd", "fine")) + 1
    assert "\x1b" not in "".join(lines)
    assert not any(cell.startswith("=") for row in csv.reader(lines) for cell in row)
