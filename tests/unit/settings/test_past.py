"""The file with the comparisons opened before."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tui.core.sides import Pair
from tui.core.text import Article
from tui.settings.habits import Habits, load_habits
from tui.settings.options import Settings
from tui.settings.past import LARGEST, Past, opened_now, usual_past
from tui.settings.state_file import StateFile

ARTICLES = Pair(Article.from_text("", title="Ferry late"), Article.from_text("", title="Fog"))


def test_what_is_kept_is_there_and_for_nobody_else(tmp_path: Path) -> None:
    file = tmp_path / "state" / "recent.json"
    past = Past(StateFile(file, LARGEST))
    entry = opened_now(Pair("/desk/a.txt", "https://example.org/s"), ARTICLES)
    past.keep(entry)
    assert past.pairs() == (entry,)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in file.parent.iterdir()] == ["recent.json"]


def test_paths_are_kept_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    entry = opened_now(Pair("a.txt", "b\udcff.txt"), ARTICLES)
    assert entry.sources == Pair(str(tmp_path / "a.txt"), str(tmp_path / "b\udcff.txt"))
    past = Past(StateFile(tmp_path / "recent.json", LARGEST))
    past.keep(entry)
    assert past.pairs() == (entry,)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"\xff", b"{}", b"[" * 100_000], ids=["empty", "cut", "no text", "other", "deep"]
)
def test_a_damaged_file_is_an_empty_list_and_is_replaced(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "recent.json"
    file.write_bytes(data)
    past = Past(StateFile(file, LARGEST))
    assert past.pairs() == ()
    past.keep(opened_now(Pair("/a", "/b"), ARTICLES))
    assert len(past.pairs()) == 1


def test_a_folder_that_cannot_be_made_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    past = Past(StateFile(tmp_path / "state" / "recent.json", LARGEST))
    past.keep(opened_now(Pair("/a", "/b"), ARTICLES))
    assert past.pairs() == ()


def test_the_usual_file_is_in_the_state_folder(no_habits: Path) -> None:
    assert usual_past().file.path == no_habits / "state" / "twosource" / "recent.json"


@pytest.mark.parametrize("config", ["", "overview = false\n"], ids=["without settings", "with settings"])
def test_the_users_own_list_is_kept(no_habits: Path, config: str) -> None:
    file = no_habits / "config" / "twosource" / "config.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(config)
    habits = load_habits()
    habits.keep_opened(Pair("/desk/a.txt", "/desk/b.txt"), ARTICLES)
    assert habits.past_pairs()[0].titles == Pair("Ferry late", "Fog")
    file.unlink()


def test_titles_are_words_of_the_articles_and_are_left_out_with_them(tmp_path: Path) -> None:
    past = Past(StateFile(tmp_path / "recent.json", LARGEST))
    habits, paths = Habits(past=lambda: past), Pair("/desk/a.txt", "/desk/b.txt")
    habits.keep_opened(paths, ARTICLES)
    assert "Ferry late" in past.file.path.read_text()
    habits.keep_opened(paths, ARTICLES, keep_text=False)
    assert [(pair.sources, pair.titles) for pair in past.pairs()] == [(paths, Pair("", ""))]


def test_nothing_is_kept_or_listed_when_that_is_switched_off(tmp_path: Path) -> None:
    past = Past(StateFile(tmp_path / "recent.json", LARGEST))
    past.keep(opened_now(Pair("/a", "/b"), ARTICLES))
    off = Habits(Settings(remember_recent=False), past=lambda: past)
    off.keep_opened(Pair("/c", "/d"), ARTICLES)
    assert off.past_pairs() == ()
    assert len(past.pairs()) == 1
