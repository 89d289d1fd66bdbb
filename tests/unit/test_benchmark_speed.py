"""What the speed benchmark stands on: texts that are the same on every run and grow as news does, and baselines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks.made_news import Newsroom, zipf_reports
from tests.benchmarks.sequence_matching import ratio
from tests.benchmarks.speed import WIDE, Row, document, line, notes
from tests.benchmarks.speed_probe import folder_reports, write
from tui import compare_sentences


def test_the_same_seed_writes_the_same_reports() -> None:
    assert Newsroom(3).reports(40) == Newsroom(3).reports(40) != Newsroom(4).reports(40)
    assert zipf_reports(20, 3) == zipf_reports(20, 3)


@pytest.mark.parametrize("size", [1, 30, 70])
def test_both_reports_have_the_size_that_was_asked_for(size: int) -> None:
    assert [len(side) for side in Newsroom(1).reports(size)] == [size, size]


def test_one_report_retells_a_part_of_the_other() -> None:
    linked = {link.a for link in compare_sentences(*Newsroom(1).reports(30)).links}
    assert 5 <= len(linked) <= 25


def test_new_words_get_rarer_but_never_run_out() -> None:
    newsroom = Newsroom(1)
    words: set[str] = set()
    fresh = []
    for _ in range(3):
        here = set(" ".join(newsroom.reports(600).left).lower().split())
        fresh.append(len(here - words))
        words |= here
    assert fresh[0] > fresh[1] > fresh[2] > 200


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        pytest.param("harbour", "harbour", 1.0, id="the same"),
        pytest.param("", "", 0.0, id="nothing"),
        pytest.param("abc", "xyz", 0.0, id="nothing in common"),
        pytest.param("the old pier", "the new pier", 2 * 9 / 24, id="a run before and a run behind"),
        pytest.param("ab", "ba", 2 * 1 / 4, id="crossing runs count once"),
    ],
)
def test_the_classic_matcher_counts_characters_in_common_runs(left: str, right: str, wanted: float) -> None:
    assert ratio(left, right) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("row", "met", "shown"),
    [
        pytest.param(Row("a", 2.0, "s", 8.0, 0.3), True, "0.25", id="a ratio within reach"),
        pytest.param(Row("a", 2.0, "s", 4.0, 0.3), False, "NOT met", id="a ratio beyond it"),
        pytest.param(Row("a", 2.0, "s", 4.0), None, "0.5", id="only reported"),
        pytest.param(Row("a", 380.0, "MB", None, 400.0), True, "380 MB", id="a figure of our own"),
    ],
)
def test_a_row_says_whether_its_reach_is_met(row: Row, met: bool | None, shown: str) -> None:
    assert row.met is met
    assert shown in line(row)
    assert json.loads(json.dumps(document([row])))["rows"][0]["met"] is met


def test_a_row_that_misses_its_reach_says_why_and_no_other_does() -> None:
    missed = Row("late", 2.0, "s", 4.0, 0.3, "once only", "it sleeps " * 20)
    told = notes([missed, Row("early", 2.0, "s", 8.0, 0.3, why="it wakes")])
    assert "late: once only." in told
    assert "NOT met, late: it sleeps" in told
    assert "early" not in told
    assert max(map(len, told.splitlines())) <= WIDE


def test_articles_of_a_folder_go_left_and_right_in_turn(tmp_path: Path) -> None:
    write(str(tmp_path))
    sides = folder_reports(tmp_path)
    assert all(sides)
    (tmp_path / "c.txt").write_text("A third article. It goes to the left.\n", "utf-8")
    assert folder_reports(tmp_path).left[-1] == "It goes to the left."
