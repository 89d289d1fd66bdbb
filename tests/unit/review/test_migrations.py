"""Ledgers of every earlier version, opened by this one."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from tests.unit.review.keeping import check, session, setting
from tests.unit.review.old_ledgers import SCRIPTS
from tui.core.corrections import Hold, Ruling, Tie
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article
from tui.review.carry_report import Fate
from tui.review.checks import Check, ClaimAt, Status
from tui.review.ledger import opening, schema
from tui.review.ledger.schema import VERSION

FIRST = ClaimAt(Side.LEFT, Span(0, 16))
SECOND = ClaimAt(Side.LEFT, Span(17, 35))
ARTICLES = Pair(Article.from_text("Nobody was hurt. The pier was shut."), Article.from_text("All were safe."))
CHANGED = Pair(Article.from_text("Fog. Nobody was hurt. The pier was shut."), ARTICLES.right)


@pytest.fixture(params=SCRIPTS, ids="version {}".format)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "ledger.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(SCRIPTS[request.param])
    return path


def tables(path: Path) -> list[tuple[str, str, list[tuple[object, ...]]]]:
    """Every table and index with its columns, however its statement was written."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT type, name FROM sqlite_schema ORDER BY name").fetchall()
        return [(kind, name, connection.execute(f"PRAGMA table_xinfo({name})").fetchall()) for kind, name in names]


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_there_is_a_script_of_every_earlier_version() -> None:
    assert set(SCRIPTS) == set(range(1, VERSION))


def test_the_work_is_there_with_its_history(path: Path) -> None:
    one = session(path, ARTICLES)
    assert one.work.checks == {FIRST: Check("Nobody was hurt.", Status.QUERY, "who?")}
    assert one.work.corrections.rulings == {Tie(0, 0): Ruling(Hold.LINKED)}
    redone = one.redo()
    assert redone is not None
    assert redone.label == "Confirmed A2"
    assert set(one.work.checks) == {FIRST, SECOND}
    assert [act and act.label for act in (one.undo(), one.undo(), one.undo(), one.undo())] == [
        "Confirmed A2",
        "Linked A1 and B1",
        "Queried A1",
        None,
    ]


def test_it_is_one_of_this_version_then(path: Path, tmp_path: Path) -> None:
    session(path, ARTICLES).close()
    session(tmp_path / "new.sqlite3", ARTICLES).close()
    assert version(path) == VERSION
    assert tables(path) == tables(tmp_path / "new.sqlite3")
    one = session(path, ARTICLES)
    one.do(setting(one.work, SECOND, check()))
    assert SECOND in session(path, ARTICLES).work.checks


def test_a_private_copy_of_it_as_it_was_is_put_beside_it_first(path: Path) -> None:
    before = version(path)
    session(path, ARTICLES).close()
    (backup,) = path.parent.glob("*.backup")
    assert f"version-{before}" in backup.name
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert version(backup) == before
    with closing(sqlite3.connect(backup)) as connection:
        assert len(connection.execute("SELECT * FROM entry").fetchall()) == 2
    session(path, ARTICLES).close()
    assert len(list(path.parent.glob("*.backup"))) == 1


def test_a_step_that_fails_leaves_it_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = version(path), tables(path)
    broken = (*schema.STEPS[:-1], (*schema.STEPS[-1], "CREATE nonsense"))
    monkeypatch.setattr(opening, "STEPS", broken)
    with pytest.raises(Exception, match="ledger"):
        session(path, ARTICLES)
    assert (version(path), tables(path)) == before


def test_a_changed_version_of_its_articles_is_known_again_once_they_are_kept(path: Path) -> None:
    session(path, ARTICLES).close()
    changed = session(path, CHANGED)
    assert changed.carried is not None
    assert [each.fate for each in changed.carried.checks] == [Fate.KEPT]
    assert changed.work.checks == {ClaimAt(Side.LEFT, Span(5, 21)): Check("Nobody was hurt.", Status.QUERY, "who?")}


def test_the_copy_of_it_goes_once_the_words_of_a_pair_in_it_are_taken_out(path: Path) -> None:
    session(path, Pair(*map(Article.from_text, ("Fog at sea.", "Rain at sea."))), keep_text=False).close()
    (backup,) = path.parent.glob("*.backup")
    assert b"Nobody was hurt." in backup.read_bytes()  # of another pair, which was opened with its words
    session(path, ARTICLES, keep_text=False).close()
    for file in path.parent.iterdir():
        assert b"Nobody was hurt." not in file.read_bytes(), file


def test_a_damaged_copy_goes_too_and_the_copy_of_another_ledger_stays(path: Path) -> None:
    damaged, other = path.with_name(f"{path.name}.version-1.x.backup"), path.with_name("other.version-1.x.backup")
    for copy in (damaged, other):
        copy.write_bytes(b"Nobody was hurt.")
    session(path, ARTICLES, keep_text=False).close()
    assert not damaged.exists()
    assert other.exists()
