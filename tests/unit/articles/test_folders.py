"""What is found in a folder to choose from."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tui.articles.folders import EntryKind, listing
from tui.articles.typed_paths import typed_path
from tui.errors import ReadError


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for name in ("wire.txt", "Ours.MD", "notes", ".secret.txt", "old/wire.docx", "old/deep/last.txt", ".git/x.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Nobody was hurt.\n")
    return tmp_path


def names(folder: Path, **options: bool) -> list[str]:
    return [entry.name for entry in listing(str(folder), **options).entries]


def test_readable_files_come_first_then_folders_then_the_rest(desk: Path) -> None:
    assert names(desk) == ["Ours.MD", "wire.txt", "old", "notes"]


def test_hidden_files_are_listed_when_they_are_asked_for(desk: Path) -> None:
    assert names(desk, hidden=True) == [".secret.txt", "Ours.MD", "wire.txt", ".git", "old", "notes"]


def test_folders_below_are_looked_through(desk: Path) -> None:
    assert names(desk, deep=True) == [
        "old/deep/last.txt", "old/wire.docx", "Ours.MD", "wire.txt", "old", "old/deep", "notes",
    ]  # fmt: skip


def test_there_is_an_end_to_it(desk: Path) -> None:
    found = listing(str(desk), deep=True, most=5)
    assert (len(found.entries), found.whole) == (5, False)
    assert all(entry.depth < 2 for entry in found.entries)


def test_links_that_lead_in_a_circle_are_not_followed(desk: Path) -> None:
    os.symlink(desk, desk / "old" / "up")
    assert "old/up" in names(desk, deep=True)
    assert "old/up/wire.txt" not in names(desk, deep=True)


def test_links_that_lead_nowhere_and_pipes_are_left_out(desk: Path) -> None:
    os.symlink(desk / "gone", desk / "dangling.txt")
    os.mkfifo(desk / "pipe.txt")
    assert names(desk) == ["Ours.MD", "wire.txt", "old", "notes"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param("gone", "There is no file", id="not there"),
        pytest.param("wire.txt", "leads through a file as if it were a folder", id="a file"),
    ],
)
def test_what_is_no_folder_is_told(desk: Path, name: str, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        listing(str(desk / name))


def test_an_entry_knows_its_kind_and_size(desk: Path) -> None:
    kinds = {entry.name: (entry.kind, entry.size) for entry in listing(str(desk)).entries}
    assert kinds["Ours.MD"] == (EntryKind.READABLE, 17)
    assert kinds["old"][0] is EntryKind.FOLDER
    assert kinds["notes"][0] is EntryKind.OTHER


@pytest.mark.parametrize(
    ("words", "folder", "before", "word"),
    [
        pytest.param("", "", "", "", id="nothing"),
        pytest.param("wi", "", "", "wi", id="a word"),
        pytest.param("old/wi", "old/", "old/", "wi", id="a word in a folder"),
        pytest.param("old/", "old/", "old/", "", id="a folder"),
        pytest.param("~", "/home/ana/", "~/", "", id="home"),
        pytest.param("~/wi", "/home/ana/", "~/", "wi", id="a word at home"),
        pytest.param("..", "../", "../", "", id="the folder above"),
        pytest.param("old/..", "old/../", "old/../", "", id="a folder above another"),
        pytest.param("../wi", "../", "../", "wi", id="a word in the folder above"),
        pytest.param("/wi", "/", "/", "wi", id="a word at the root"),
        pytest.param(".", "", "", ".", id="hidden ones"),
        pytest.param(".se", "", "", ".se", id="a hidden one"),
    ],
)
def test_what_is_typed_has_a_folder_and_a_word(
    monkeypatch: pytest.MonkeyPatch, words: str, folder: str, before: str, word: str
) -> None:
    monkeypatch.setenv("HOME", "/home/ana")
    typed = typed_path(words)
    assert (typed.folder, typed.before, typed.word) == (folder, before, word)
    assert typed.path == typed.folder + typed.word
    assert typed.hidden is word.startswith(".")
