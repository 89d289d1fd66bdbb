"""The user's own editor on a text: nothing of it is lost, nobody else reads it, and no file stays."""

from __future__ import annotations

import shlex
import stat
import sys
import tempfile
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tui.external_editor import Edited, edited

TEXT = "Ask the harbour office.\nTwice – “really”. \ud800"


def editor(monkeypatch: pytest.MonkeyPatch, folder: Path, program: str) -> None:
    """Let $VISUAL be a program of that code; `path` is the file in it. Temporary files go to the folder."""
    code = f"import sys, pathlib; path = pathlib.Path(sys.argv[1])\n{program}"
    monkeypatch.setenv("VISUAL", f"{shlex.quote(sys.executable)} -c {shlex.quote(code)}")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))


@pytest.mark.parametrize(
    ("program", "expected", "complaint"),
    [
        pytest.param("path.write_text('New.\\n')", "New.", "", id="a text with the line end that editors add"),
        pytest.param("path.write_text('')", "", "", id="no text"),
        pytest.param("pass", TEXT, "", id="nothing changed"),
        pytest.param("sys.exit(1)", TEXT, "ended with code 1", id="given up"),
        pytest.param("path.write_text('Saved'); sys.exit(3)", "Saved", "ended with code 3", id="saved, then crashed"),
        pytest.param("path.unlink()", TEXT, "left no file", id="the file is gone"),
        pytest.param("path.write_bytes(b'caf\\xe9')", "café", "", id="not UTF-8"),
    ],
)
def test_what_comes_back(
    program: str, expected: str, complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(monkeypatch, tmp_path, program)
    found = edited(TEXT)
    assert found.text == expected
    assert complaint in found.complaint
    assert bool(complaint) == bool(found.complaint)
    assert not list(tmp_path.iterdir())


def test_nobody_else_can_read_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "told"
    program = f"pathlib.Path({str(told)!r}).write_text(f'{{path.stat().st_mode:o}} {{path.parent.stat().st_mode:o}}')"
    editor(monkeypatch, tmp_path, program)
    edited("words")
    assert [stat.S_IMODE(int(mode, 8)) for mode in told.read_text().split()] == [0o600, 0o700]


@pytest.mark.parametrize("named", ["/no/such/editor", "'unfinished"])
def test_an_editor_that_cannot_be_started_is_named(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", named)
    found = edited("words")
    assert found.text == "words"
    assert named in found.complaint


def test_what_cannot_be_deleted_behind_the_editor_does_not_cost_the_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stuck(_: object, name: str, ignore_errors: bool = False) -> None:
        if not ignore_errors:
            raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(tempfile.TemporaryDirectory, "_rmtree", stuck)
    editor(monkeypatch, tmp_path, "path.write_text('New.')")
    assert edited(TEXT) == Edited("New.")


@pytest.mark.parametrize(
    ("named", "parts"),
    [
        pytest.param(r"C:\Windows\notepad.exe", [r"C:\Windows\notepad.exe"], id="a path"),
        pytest.param(r'"C:\Program Files\e.exe" --wait', [r"C:\Program Files\e.exe", "--wait"], id="blanks in it"),
    ],
)
def test_a_path_of_windows_keeps_its_folders(named: str, parts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []

    def run(command: list[str], check: bool) -> CompletedProcess[str]:
        started.append(command)
        return CompletedProcess(command, int(check))

    monkeypatch.setattr("tui.external_editor.IS_WINDOWS", True)
    monkeypatch.setattr("subprocess.run", run)
    monkeypatch.setenv("VISUAL", named)
    assert edited("words").text == "words"
    assert started[0][:-1] == parts
