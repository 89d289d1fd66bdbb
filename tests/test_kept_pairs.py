"""Reports from the ledger: what it keeps is listed, read without its files, and never changed by looking."""

from __future__ import annotations

import time
from hashlib import sha256
from pathlib import Path

import pytest

from tests.unit.report.handover.desks import LEFT, RIGHT, worked_desk
from tui.articles import article_from_text
from tui.cli import ExitCode, main
from tui.core.sides import Pair
from tui.core.text import Article
from tui.kept_pairs import NONE_KEPT, NotKept, kept_pair, kept_pairs, line_of
from tui.review.checks import Status
from tui.review.ledger import Ledger, LedgerError
from tui.review.ledger.recent import Recent
from tui.review.work import Act, Change, Work
from tui.settings.ledger_place import LedgerPlace


def articles(left: str = LEFT) -> Pair[Article]:
    return Pair(article_from_text(left, source="a.txt"), article_from_text(RIGHT, source="b.txt"))


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A ledger with the worked desk in it."""
    path = tmp_path / "ledger.sqlite3"
    with Ledger.open(path) as ledger:
        changes = tuple(Change(at, None, check) for at, check in worked_desk().work.checks.items())
        ledger.session(articles()).do(Act("Checked", changes))
    return path


def test_the_work_on_a_pair_is_found_and_looking_changes_nothing(ledger: Path) -> None:
    before = sha256(ledger.read_bytes()).hexdigest()
    assert LedgerPlace(ledger).read(articles()) == worked_desk().work
    assert kept_pairs(ledger)
    assert sha256(ledger.read_bytes()).hexdigest() == before


def test_the_work_is_carried_over_to_a_changed_text_without_being_kept(ledger: Path) -> None:
    changed = LedgerPlace(ledger).read(articles(LEFT.replace("240", "250")))
    assert Status.RECHECK in {check.status for check in changed.checks.values()}
    assert LedgerPlace(ledger).read(articles()) == worked_desk().work


def test_without_a_ledger_there_is_no_work_and_none_is_made(tmp_path: Path) -> None:
    path = tmp_path / "none.sqlite3"
    assert LedgerPlace(path).read(articles()) == Work()
    assert kept_pairs(path) == f"{NONE_KEPT}\n"
    assert not path.exists()


def test_kept_pairs_are_listed_with_number_day_checks_and_titles(ledger: Path) -> None:
    (line,) = kept_pairs(ledger).splitlines()
    number, day, count, word, *names = line.split()
    assert (number, count, word) == ("1", "3", "checks")
    assert len(day) == len("2026-11-22")
    assert " ".join(names) == "Ferry aground off Larne / Larne ferry hits pier"


@pytest.mark.parametrize(("checks", "told"), [(0, "   0 checks  "), (1, "    1 check  "), (1200, "1200 checks  ")])
def test_the_checks_of_a_kept_pair_are_counted_in_one_column(checks: int, told: str) -> None:
    pair = Recent(1, Pair("One", "Other"), Pair("a", "b"), "2026-11-22T10:00:00Z", checks)
    assert line_of(pair) == f"    1  2026-11-22  {told}One / Other\n"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows does not let a program change its time zone")
@pytest.mark.parametrize(("zone", "day"), [("UTC0", "2026-11-22"), ("NZST-12", "2026-11-23"), ("", "2026-11-22")])
def test_a_kept_pair_was_opened_on_the_day_of_the_editor(zone: str, day: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        pair = Recent(1, Pair("One", "Other"), Pair("a", "b"), "2026-11-22T21:55:00Z", 0)
        assert line_of(pair).split()[1] == day
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_pair_comes_back_from_the_ledger_alone(ledger: Path) -> None:
    kept, work = kept_pair(1, ledger)
    assert kept == articles()
    assert work == worked_desk().work


def test_a_pair_that_is_not_there_or_without_its_words_is_refused(ledger: Path, tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="no such pair as number 7"):
        kept_pair(7, ledger)
    private = tmp_path / "private.sqlite3"
    with Ledger.open(private) as opened:
        opened.session(articles(), keep_text=False)
    with pytest.raises(NotKept, match="keeps no words of pair 1"):
        kept_pair(1, private)


def test_a_report_tells_what_the_ledger_has_on_the_articles(
    ledger: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(LEFT)
    (tmp_path / "b.txt").write_text(RIGHT)
    files = [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    assert main([*files, "--ledger", str(ledger), "-f", "text"]) == ExitCode.SUCCESS
    assert "Wrong. Counted twice." in capsys.readouterr().out
    assert main([*files, "--ledger", str(tmp_path / "none"), "-f", "text"]) == ExitCode.SUCCESS
    assert "Wrong" not in capsys.readouterr().out
    assert main([*files, "--ledger", str(ledger), "--paper", "sources"]) == ExitCode.SUCCESS
    assert "Harbour log" in capsys.readouterr().out


def test_kept_lists_and_prints_from_the_ledger_alone(
    ledger: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["--ledger", str(ledger), "--kept"]
    assert main(call) == ExitCode.SUCCESS
    assert "Ferry aground off Larne" in capsys.readouterr().out
    assert main([*call, "1", "--paper", "memo"]) == ExitCode.SUCCESS
    assert "## Wrong (1)" in capsys.readouterr().out
    assert main([*call, "1", "--paper", "annotated-a", "-o", str(tmp_path / "a.docx")]) == ExitCode.SUCCESS
    assert (tmp_path / "a.docx").read_bytes().startswith(b"PK")
    assert main([*call, "7"]) == ExitCode.ERROR
    assert "no such pair as number 7" in capsys.readouterr().err


@pytest.mark.parametrize("named", ["a.txt b.txt", "--kept 1"])
def test_a_report_never_replaces_the_ledger(
    named: str, ledger: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(LEFT)
    (tmp_path / "b.txt").write_text(RIGHT)
    call = [*named.split(), "--ledger", str(ledger), "-f", "json", "-o", str(ledger)]
    assert main(call) == ExitCode.ERROR
    assert "is the ledger, with all your checks" in capsys.readouterr().err
    assert LedgerPlace(ledger).read(articles()) == worked_desk().work


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param("--kept 1 a.txt b.txt", "takes the articles from the ledger", id="articles too"),
        pytest.param("--kept --paper memo", "name one by its number", id="a paper of no pair"),
        pytest.param("--kept 1 --check", "takes the articles from the ledger", id="check"),
        pytest.param("--kept x", "invalid int value", id="no number"),
    ],
)
def test_a_call_of_kept_that_makes_no_sense_is_refused(
    arguments: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments.split()) == ExitCode.ERROR
    assert said in capsys.readouterr().err
