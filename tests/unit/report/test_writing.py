from __future__ import annotations

import os
from pathlib import Path

import pytest

from tui.errors import ReportError
from tui.report.writing import refuse_ledger, refuse_overwriting, write_report


def test_a_new_file_holds_the_report_as_utf8_with_plain_line_ends(tmp_path: Path) -> None:
    write_report("Zürich\n".encode(), tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_bytes() == "Zürich\n".encode()


def test_an_old_report_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    out.write_text("a longer old report")
    out.chmod(0o640)
    write_report(b"new", out)
    assert out.read_text() == "new"
    assert out.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    write_report(b"new", tmp_path / "link.txt")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


def test_a_device_is_written_to_and_not_replaced() -> None:
    write_report(b"gone", Path(os.devnull))
    assert not Path(os.devnull).is_file()


def test_a_failed_replacement_leaves_the_old_report_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    out = tmp_path / "out.txt"
    out.write_text("old")
    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(ReportError, match=r"out\.txt could not be written \(No space left on device\)"):
        write_report(b"new", out)
    assert out.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param("missing/out.txt", "its folder does not exist", id="no such folder"),
        pytest.param(".", "is a folder", id="a folder"),
        pytest.param("file.txt/out.txt", "could not be written", id="through a file"),
        pytest.param("a\x00b", "cannot be the name of a file", id="NUL in the name"),
        pytest.param("\x1b[31m/out.txt", "␛", id="escape sequence in the name"),
        pytest.param("x" * 300, "could not be written", id="name too long"),
    ],
)
def test_trouble_is_told_in_one_sentence(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "file.txt").write_text("an article")
    with pytest.raises(ReportError, match=message) as caught:
        write_report(b"report", Path(f"{tmp_path}/{name}"))
    assert str(caught.value).isprintable()


def test_a_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out.txt"
    out.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # the tests may run as root, who may write everywhere
    with pytest.raises(ReportError, match="may not be written by you"):
        write_report(b"new", out)
    assert out.read_text() == "old"


@pytest.mark.parametrize("make", ["symlink_to", "hardlink_to"])
def test_an_article_is_not_overwritten_under_another_name(tmp_path: Path, make: str) -> None:
    article, other = tmp_path / "a.txt", tmp_path / "b.txt"
    article.write_text("The article.")
    getattr(other, make)(article)
    for name in (article, other):
        with pytest.raises(ReportError, match="one of the files that are compared"):
            refuse_overwriting(name, [tmp_path / "missing.txt", article])


def test_other_files_may_be_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The article.")
    refuse_overwriting(tmp_path / "new.txt", [tmp_path / "a.txt", tmp_path / "missing.txt"])


@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
def test_the_ledger_is_never_overwritten_by_whatever_name(tmp_path: Path, ending: str) -> None:
    ledger = tmp_path / "ledger.sqlite3"
    (tmp_path / f"ledger.sqlite3{ending}").write_text("all checks")
    (tmp_path / "link").symlink_to(tmp_path / f"ledger.sqlite3{ending}")
    with pytest.raises(ReportError, match="is the ledger, with all your checks"):
        refuse_ledger(tmp_path / "link", ledger)
    refuse_ledger(tmp_path / "other.html", ledger)
