"""A ledger that cannot be used: what is said, and that nothing that is in it is lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import pytest

from tests.unit.review.keeping import LEFT, check, claim, numbers, pair, put, sentence, session, setting
from tui.core.harmless import harmless
from tui.core.sides import Side
from tui.review.carry_report import Fate
from tui.review.ledger import Ledger, LedgerError, open_session
from tui.review.ledger import session as session_module
from tui.review.ledger.errors import (
    LedgerDamaged,
    LedgerForeign,
    LedgerLocked,
    LedgerNewer,
    LedgerReadOnly,
)
from tui.review.ledger.session import Session

NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite3"


@contextmanager
def without_privileges(*paths: Path) -> Iterator[None]:
    """As a user to whom permissions mean something; root gives those paths away and becomes nobody."""
    if os.geteuid():
        yield
        return
    for path in paths:
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that another user can reach too."""
    made = Path(mkdtemp(prefix="twosource-test-"))
    yield made
    made.chmod(0o700)
    rmtree(made)


def worked_on(path: Path) -> Path:
    one = session(path)
    put(one, 1)
    put(one, 2)
    one.close()
    return path


def damage_header(path: Path) -> None:
    path.write_bytes(b"not a database at all, but somebody's notes" * 50)


def damage_middle(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 : len(content) : 3] = b"\xa5" * len(content[4096 : len(content) : 3])
    path.write_bytes(content)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 4096 * 3 + 100])


def spoil_an_entry(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE entry SET value = '{'")


def make_newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


def make_foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (id)")


@pytest.mark.parametrize(
    ("trouble", "error", "words"),
    [
        pytest.param(damage_header, LedgerDamaged, "left as it is: move it away", id="not a database"),
        pytest.param(damage_middle, LedgerDamaged, "left as it is: move it away", id="pages overwritten"),
        pytest.param(cut_short, LedgerDamaged, "left as it is: move it away", id="cut short"),
        pytest.param(spoil_an_entry, LedgerDamaged, "left as it is: move it away", id="an entry that is none"),
        pytest.param(make_newer, LedgerNewer, "made by a newer Twosource", id="newer version"),
        pytest.param(make_foreign, LedgerForeign, "database of another program", id="another program's database"),
    ],
)
def test_what_is_no_usable_ledger_is_said_and_left_as_it_is(
    path: Path, trouble: object, error: type[LedgerError], words: str
) -> None:
    trouble(worked_on(path))  # type: ignore[operator]
    before = path.read_bytes()
    with pytest.raises(error, match=words) as met:
        Ledger.open(path).session(pair())
    assert str(path) in met.value.message
    with pytest.raises(error, match=words) as met:
        Ledger.copy_of(path).session(pair())
    assert str(path) in met.value.message
    one = open_session(pair(), path=path)
    assert words in one.notice
    assert one.notice.endswith("export them before you leave.")
    put(one, 7)
    assert 7 in numbers(one.work)
    assert one.undo() is not None
    assert "Only in memory so far" in one.kept
    if trouble is not spoil_an_entry:
        assert path.read_bytes() == before
    with closing(sqlite3.connect(path)) as connection:
        if trouble is make_newer:
            assert len(connection.execute("SELECT * FROM entry").fetchall()) == 2


@pytest.mark.parametrize("name", ["", "file/ledger.sqlite3", "file/deeper/ledger.sqlite3", "x" * 300, "a\0b"])
def test_a_place_where_no_file_can_be_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("somebody's notes")
    one = open_session(pair(), path=tmp_path / name)
    assert harmless(str(tmp_path / name)) in one.notice
    assert one.notice.endswith("export them before you leave.")
    put(one, 1)
    assert numbers(one.work) == [1]
    assert (tmp_path / "file").read_text() == "somebody's notes"


def test_a_locked_ledger_is_said_and_used_again_when_it_is_free(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_module, "RETRY_SECONDS", 0.0)
    worked_on(path)
    one = session(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        put(one, 3)
        assert "kept locked by another program" in one.notice
        assert numbers(one.work) == [1, 2, 3]
        put(one, 4)
        undone = one.undo()
        assert undone is not None
        assert undone.label == "Act 4"
        assert one.poll() is None
        holder.execute("ROLLBACK")
    news = one.poll()
    assert news is not None
    assert "can be written again" in news.sentence
    assert one.notice == ""
    assert numbers(session(path).work) == [1, 2, 3]
    redone = one.redo()
    assert redone is not None
    assert redone.label == "Act 4"


def test_what_others_changed_meanwhile_is_not_overwritten_on_coming_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "RETRY_SECONDS", 0.0)
    one, other = session(path), session(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        put(one, 3, note="mine")
        holder.execute("ROLLBACK")
    put(other, 3, note="theirs")
    news = one.poll()
    assert news is not None
    assert "in memory only" in news.sentence
    assert session(path).work.checks[claim(3)].note == "theirs"
    assert one.work.checks[claim(3)].note == "mine"


def test_a_ledger_locked_from_the_start_is_said(path: Path) -> None:
    worked_on(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        holder.execute("UPDATE pair SET opened_at = ''")
        with pytest.raises(LedgerLocked, match="locked by another program"):
            session(path)
        holder.execute("ROLLBACK")


def test_a_ledger_that_was_locked_from_the_start_is_used_once_it_is_free(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "RETRY_SECONDS", 0.0)
    put(session(path), 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        one = open_session(pair().swapped, path=path)
        assert "Until then your checks are in memory only" in one.notice
        assert [at.side for at in one.work.checks] == [Side.RIGHT]
        one.do(setting(one.work, claim(2, Side.RIGHT), check(), "Mine"))
        assert one.poll() is None
        holder.execute("ROLLBACK")
    news = one.poll()
    assert news is not None
    assert one.notice == ""
    assert numbers(session(path).work) == [1, 2]
    undone = one.undo()
    assert undone is not None
    assert undone.label == "Mine"
    assert numbers(session(path).work) == [1]


def test_acts_from_before_and_after_swapping_the_sides_come_back_as_they_were_meant(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "RETRY_SECONDS", 0.0)
    one = session(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        put(one, 1)
        one.turned()
        one.do(setting(one.work, claim(2, Side.RIGHT), check()))
        holder.execute("ROLLBACK")
    assert one.poll() is not None
    assert {at.side for at in one.work.checks} == {Side.RIGHT}
    again = session(path)
    assert numbers(again.work) == [1, 2]
    assert {at.side for at in again.work.checks} == {Side.LEFT}


def fill_disk(one: Session) -> None:
    connection = one._opened.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")


def free_disk(one: Session) -> None:
    one._opened.connection.execute("PRAGMA max_page_count = 1000000")


def test_on_a_full_disk_work_goes_on_in_memory_and_comes_back(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_module, "RETRY_SECONDS", 0.0)
    one = session(worked_on(path))
    fill_disk(one)
    long = "a long note " * 2000
    put(one, 3, note=long)
    assert "its disk is full: make room" in one.notice
    assert one.work.checks[claim(3)].note == long
    assert numbers(session(path).work) == [1, 2]
    assert one.poll() is None
    free_disk(one)
    news = one.poll()
    assert news is not None
    assert numbers(session(path).work) == [1, 2, 3]


def test_in_memory_the_history_from_before_can_be_undone(path: Path) -> None:
    one = session(worked_on(path))
    fill_disk(one)
    put(one, 3, note="a long note " * 2000)
    assert [act and act.label for act in (one.undo(), one.undo(), one.undo())] == ["Act 3", "Act 2", "Act 1"]


@pytest.mark.parametrize("read_only", ["file", "folder"])
def test_a_ledger_that_may_not_be_written_is_read_and_left_as_it_is(folder: Path, read_only: str) -> None:
    path = worked_on(folder / "ledger.sqlite3")
    target = path if read_only == "file" else folder
    target.chmod(0o400 if read_only == "file" else 0o500)
    path.chmod(0o400)
    with without_privileges(folder, *folder.iterdir()):
        with pytest.raises(LedgerReadOnly, match="--ledger"):
            session(path)
        one = open_session(pair(), path=path)
        assert numbers(one.work) == [1, 2]
        assert "in memory only" in one.notice
        put(one, 3)
        undone = [one.undo(), one.undo()]
        assert [act and act.label for act in undone] == ["Act 3", "Act 2"]
    folder.chmod(0o700)
    path.chmod(0o600)
    assert numbers(session(path).work) == [1, 2]


def test_checks_of_a_read_only_ledger_are_carried_over_in_memory(folder: Path) -> None:
    path = folder / "ledger.sqlite3"
    one = session(path)
    one.do(setting(one.work, sentence(1), check()))
    one.close()
    path.chmod(0o400)
    with without_privileges(folder, path):
        changed = open_session(pair([*LEFT[1:], "New."]), path=path)
    assert changed.carried is not None
    assert [each.fate for each in changed.carried.checks] == [Fate.KEPT]


def test_a_ledger_that_turns_read_only_is_said_and_work_goes_on(path: Path) -> None:
    one = session(worked_on(path))
    one._opened.connection.execute("PRAGMA query_only = ON")
    put(one, 3)
    assert "may not be written" in one.notice
    assert numbers(one.work) == [1, 2, 3]
    assert numbers(session(path).work) == [1, 2]
    assert one.poll() is None


def test_an_act_that_is_too_large_for_the_file_is_no_damage(path: Path) -> None:
    one = session(worked_on(path))
    one._opened.connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 2000)
    put(one, 3, note="long " * 3000)
    assert "cannot be used (string or blob too big)" in one.notice
    assert numbers(one.work) == [1, 2, 3]


def test_a_ledger_that_is_deleted_while_it_is_open_is_said(path: Path) -> None:
    one = session(worked_on(path))
    path.unlink()
    news = one.poll()
    assert news is not None
    assert "moved or deleted" in news.sentence
    put(one, 3)
    assert numbers(one.work) == [1, 2, 3]


def test_a_ledger_damaged_while_it_is_open_loses_nothing_of_the_session(path: Path) -> None:
    one = session(worked_on(path))
    one._opened.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    one._opened.connection.execute("PRAGMA shrink_memory")
    damage_middle(path)
    put(one, 3, note="long " * 3000)
    assert numbers(one.work) == [1, 2, 3]


@pytest.mark.parametrize("number", [7, -7, 2**63, 10**30])
def test_a_pair_that_is_not_there_is_said(path: Path, number: int) -> None:
    with Ledger.copy_of(worked_on(path)) as ledger, pytest.raises(LedgerError, match=f"such pair as number {number}"):
        ledger.load(number)


def test_a_folder_that_another_app_makes_at_the_same_moment_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    monkeypatch.setattr(Path, "exists", lambda self: self != folder)
    assert open_session(pair(), path=folder / "ledger.sqlite3").notice == ""
