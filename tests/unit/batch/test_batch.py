"""Whole batches: every pair is compared, resumed or told to have failed, whatever happens to the others."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tui.articles.loading import READ_LIMIT
from tui.batch.comparing import digest_of
from tui.batch.listing import Job
from tui.batch.results import JOURNAL, Result, results_in
from tui.batch.running import Batch, opened, run
from tui.batch.telling import told
from tui.batch.workers import started
from tui.cli import ExitCode, main
from tui.core.sides import Pair

PAIRS = 6


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a list of pairs and their articles; pair 2 disagrees, pair 4 has no right article."""
    lines = ["left,right,name"]
    for number in range(PAIRS):
        boats = 40 if number == 2 else 20
        (tmp_path / f"a{number}.txt").write_text(f"The harbour of Larne lost 20 boats in storm {number}.\n")
        if number != 4:
            (tmp_path / f"b{number}.txt").write_text(f"The harbour of Larne lost {boats} boats in storm {number}.\n")
        lines.append(f"a{number}.txt,b{number}.txt,pair{number}")
    for name in ("pairs.csv", "summary.csv"):
        (tmp_path / name).write_text("\n".join(lines))
    return tmp_path


def batch_in(folder: Path, processes: int = 2) -> Batch:
    batch = opened(folder / "pairs.csv", folder / "out", None)
    run(batch, processes, lambda done: None)
    return batch


def test_every_pair_gets_a_report_or_a_reason(folder: Path) -> None:
    batch = batch_in(folder)
    assert set(batch.results) == {f"pair{number}" for number in range(PAIRS)}
    for name, result in batch.results.items():
        report = folder / "out" / f"{name}.json"
        assert result.failed is (name == "pair4")
        assert report.is_file() is not result.failed
    assert json.loads((folder / "out" / "pair2.json").read_text())["links"][0]["relation"] == "differing"
    assert batch.results["pair2"].points == 1
    assert "There is no file" in batch.results["pair4"].error


def test_a_second_run_compares_only_what_changed_or_failed(folder: Path) -> None:
    batch_in(folder)
    before = {path.name: path.stat().st_mtime_ns for path in (folder / "out").glob("pair*.json")}
    (folder / "b0.txt").write_text("The harbour of Larne lost 90 boats in storm 0.\n")
    (folder / "b4.txt").write_text("The harbour of Larne lost 20 boats in storm 4.\n")
    batch = batch_in(folder)
    after = {path.name: path.stat().st_mtime_ns for path in (folder / "out").glob("pair*.json")}
    assert {name for name, time in after.items() if before.get(name) != time} == {"pair0.json", "pair4.json"}
    assert batch.resumed == PAIRS - 2
    assert not batch.failed


def test_a_line_of_the_journal_that_a_crash_cut_off_does_not_spoil_the_one_behind_it(folder: Path) -> None:
    (folder / "b4.txt").write_text("The harbour of Larne lost 20 boats in storm 4.\n")
    batch_in(folder)
    journal = folder / "out" / "batch.jsonl"
    journal.write_text(journal.read_text()[:-30])  # the crash
    assert batch_in(folder).resumed == PAIRS - 1
    assert batch_in(folder).resumed == PAIRS


def test_a_report_that_was_deleted_is_made_again(folder: Path) -> None:
    batch_in(folder)
    (folder / "out" / "pair1.json").unlink()
    batch_in(folder)
    assert (folder / "out" / "pair1.json").is_file()


def test_a_process_that_is_killed_takes_only_its_own_pair_with_it(tmp_path: Path) -> None:
    worker = started(tmp_path, None)
    assert worker.process.pid is not None
    os.kill(worker.process.pid, signal.SIGKILL)
    worker.process.join()
    worker.give(Job("lost", Pair("a", "b")))
    result = worker.answer()
    worker.end()
    assert result.failed
    assert "SIGKILL" in result.error
    assert worker.spent


@pytest.mark.parametrize("source", ["pipe", "/dev/zero", "none", "\0", "too large"])
def test_what_is_no_file_of_an_article_has_no_digest_and_is_not_waited_for(folder: Path, source: str) -> None:
    os.mkfifo(folder / "pipe")
    with open(folder / "too large", "wb") as file:
        file.truncate(READ_LIMIT + 1)
    good = str(folder / "a0.txt")
    assert digest_of(Job("good", Pair(good, good)), None)
    assert digest_of(Job("bad", Pair(good, str(folder / source))), None) == ""


def test_the_end_tells_counts_then_the_worst_pair_then_what_failed(folder: Path) -> None:
    (folder / "pairs.csv").write_text((folder / "pairs.csv").read_text() + "\nalone.txt\n")
    lines = told(batch_in(folder)).splitlines()
    assert lines[0].startswith("5 pairs compared (0 of them before), 1 with disagreements, 2 failed.")
    assert "pair2: number: A has 20" in lines[1]
    assert lines[2].startswith("failed  pair4: ")
    assert lines[3] == "failed  Line 8 names only one article; name two."


def test_one_pair_and_one_point_are_told_in_the_singular(folder: Path) -> None:
    (folder / "pairs.csv").write_text("a2.txt,b2.txt")
    lines = told(batch_in(folder)).splitlines()
    assert lines[0].startswith("1 pair compared (0 of them before), 1 with disagreements, 0 failed.")
    assert lines[1].startswith("     1 point  ")


def test_the_command_compares_the_list_and_says_by_its_exit_code_whether_a_pair_failed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["--batch", str(folder / "pairs.csv"), "-o", str(folder / "out"), "--jobs", "1"]
    assert main(call) == ExitCode.ERROR
    (folder / "b4.txt").write_text("The harbour of Larne lost 20 boats in storm 4.\n")
    assert main(call) == ExitCode.SUCCESS
    assert "6 pairs compared (5 of them before)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param("--batch p.csv", "name one with --output", id="no folder"),
        pytest.param("--batch p.csv -o -", "name one with --output", id="standard output"),
        pytest.param("--batch p.csv -o r a.txt", "takes its articles from the list", id="an article too"),
        pytest.param("--batch p.csv -o r --check", "takes its articles from the list", id="check"),
        pytest.param("--batch p.csv -o r --kept", "asks neither the ledger nor the web", id="what is kept"),
        pytest.param("--batch p.csv -o r --ledger l", "asks neither the ledger nor the web", id="a ledger"),
        pytest.param("--batch p.csv -o r --allow-private", "asks neither the ledger nor the web", id="the web"),
        pytest.param("--batch p.csv -o r --jobs 0", "--jobs must be 1 or more", id="no process"),
        pytest.param("--jobs 2 a b", "name a list with --batch", id="jobs without a batch"),
        pytest.param("--batch {folder}/summary.csv -o {folder}", "would be written over", id="the list itself"),
        pytest.param("--batch nowhere.csv -o {folder}", "There is no list of pairs", id="no list"),
        pytest.param("--batch {folder}/pairs.csv -o {folder}/a0.txt", "is a file; name a folder", id="a file"),
    ],
)  # fmt: skip
def test_a_call_that_makes_no_sense_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: str, said: str
) -> None:
    assert main(arguments.format(folder=folder).split()) == ExitCode.ERROR
    assert said in capsys.readouterr().err


def test_an_interrupt_is_clean_and_the_same_command_goes_on(folder: Path) -> None:
    sentences = "\n".join(f"The harbour of Larne lost {n} boats when storm {n} came over pier {n}." for n in range(300))
    lines = []
    for number in range(40):
        (folder / f"long{number}.txt").write_text(f"Storm {number} came.\n{sentences}")
        lines.append(f"long{number}.txt,long{number}.txt,long{number}")
    (folder / "pairs.csv").write_text("\n".join(lines))
    command = [sys.executable, "-m", "tui", "--batch", str(folder / "pairs.csv"), "-o", str(folder / "out")]
    child = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    while not results_in(folder / "out"):
        assert child.poll() is None
    child.send_signal(signal.SIGINT)
    _, err = child.communicate()
    assert child.returncode == ExitCode.INTERRUPTED
    assert err.startswith("twosource: Stopped with ")
    assert "Traceback" not in err
    done = results_in(folder / "out")
    assert 0 < len(done) < 40
    assert not [result for result in done.values() if result.failed]
    assert (folder / "out" / JOURNAL).read_text().endswith("\n")
    assert not list((folder / "out").glob(".twosource-*"))


def test_a_result_without_report_counts_as_failed() -> None:
    assert Result.without_report(Job("x", Pair("a", "b")), "", "No.").failed
