"""What is kept for the next start, and that nothing can go wrong with it."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tui.settings.habits import Habits
from tui.settings.remembered import Memory


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "made" / "state.json")


def test_a_choice_is_kept_for_nobody_else_to_read(memory: Memory) -> None:
    memory.keep("theme", "light", configured="dark")
    assert memory.choice("theme", configured="dark") == "light"
    assert stat.S_IMODE(memory.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(memory.path.parent.stat().st_mode) == 0o700
    assert [path.name for path in memory.path.parent.iterdir()] == ["state.json"]


def test_settings_changed_since_then_win(memory: Memory) -> None:
    memory.keep("theme", "light", configured="dark")
    assert memory.choice("theme", configured="contrast") is None
    assert Habits(memory=memory).chosen("theme", "contrast") == "contrast"
    assert Habits(memory=memory).chosen("theme", "dark") == "light"


def test_choices_do_not_undo_each_other(memory: Memory) -> None:
    memory.keep("theme", "light", configured="dark")
    memory.keep("layout", "linear", configured="rows")
    assert memory.is_first_time("tip")
    assert (memory.choice("theme", "dark"), memory.choice("layout", "rows")) == ("light", "linear")


def test_the_first_time_is_once(memory: Memory) -> None:
    assert [memory.is_first_time("tip") for _ in range(3)] == [True, False, False]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\xff\xfe", id="no text"),
        pytest.param(b"[" * 60000, id="nested without an end"),
        pytest.param(b"[1]", id="no object"),
        pytest.param(b'{"theme": 3}', id="another value"),
        pytest.param(b'{"theme": {"chosen": 3, "instead_of": "dark"}}', id="another value inside"),
    ],
)
def test_a_broken_file_is_as_none(memory: Memory, data: bytes) -> None:
    memory.path.parent.mkdir()
    memory.path.write_bytes(data)
    assert memory.choice("theme", configured="dark") is None
    memory.keep("theme", "light", configured="dark")
    assert memory.choice("theme", configured="dark") == "light"


def test_where_nothing_can_be_written_nothing_is_kept_and_no_tip_comes_back(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    memory = Memory(tmp_path / "file" / "state.json")
    memory.keep("theme", "light", configured="dark")
    assert memory.choice("theme", configured="dark") is None
    assert not memory.is_first_time("tip")


def test_habits_without_memory_keep_nothing() -> None:
    habits = Habits()
    habits.keep("theme", "light", "dark")
    assert (habits.chosen("theme", "dark"), habits.is_first_time("tip")) == ("dark", False)
