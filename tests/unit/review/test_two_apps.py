"""Two apps on one ledger: each sees what the other did, and neither overwrites it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.review.keeping import check, claim, numbers, pair, put, session, setting
from tui.core.sides import Side
from tui.review.checks import Status
from tui.review.ledger import Clash, Ledger
from tui.review.work import Work


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite3"


def test_each_sees_what_the_other_did_when_it_looks(path: Path) -> None:
    one, other = session(path), session(path)
    one.poll()
    other.poll()
    put(one, 1)
    assert numbers(other.work) == []
    news = other.poll()
    assert news is not None
    assert [change.subject for change in news.changes] == [claim(1)]
    assert news.sentence == "Another window changed 1 entry."
    assert numbers(other.work) == [1]
    assert other.poll() is None
    assert one.poll() is None


def test_news_come_with_the_sides_as_they_were_opened(path: Path) -> None:
    one, other = session(path), session(path, pair().swapped)
    put(one, 1)
    news = other.poll()
    assert news is not None
    assert [change.subject for change in news.changes] == [claim(1, Side.RIGHT)]


def test_work_on_another_pair_is_no_news(path: Path) -> None:
    one, other = session(path), session(path, pair(["Bread."], ["Milk."]))
    other.poll()
    put(one, 1)
    assert other.poll() is None


def test_both_may_work_on_different_claims_without_looking(path: Path) -> None:
    one, other = session(path), session(path)
    put(one, 1)
    put(other, 2)
    put(one, 3)
    one.poll()
    other.poll()
    assert numbers(one.work) == numbers(other.work) == [1, 2, 3]


def test_a_clash_is_told_and_nothing_is_overwritten_until_it_is_done_again(path: Path) -> None:
    one, other = session(path, checker="Ana"), session(path, checker="Bo")
    theirs = check(Status.WRONG, "theirs", checker="Ana")
    one.do(setting(one.work, claim(1), theirs))
    mine = check(Status.CONFIRMED, "mine", checker="Bo")
    act = setting(other.work, claim(1), mine, "Confirmed A1")
    with pytest.raises(Clash, match=r"Ana marked this wrong .* “Confirmed A1” was not done") as met:
        other.do(act)
    assert other.work.checks[claim(1)] == theirs
    assert [change.after for change in met.value.met] == [theirs]
    assert met.value.again is not None
    other.do(met.value.again)
    one.poll()
    assert one.work.checks[claim(1)] == mine
    other.undo()
    assert other.work.checks[claim(1)] == theirs


def test_an_act_that_clashes_in_one_entry_is_not_done_in_the_others(path: Path) -> None:
    one, other = session(path), session(path)
    put(one, 1)
    both = setting(other.work, claim(1), check(note="b"))
    act = type(both)("Both", (*setting(other.work, claim(2), check()).changes, *both.changes))
    with pytest.raises(Clash):
        other.do(act)
    assert numbers(session(path).work) == [1]
    assert other.undo() is None or numbers(other.work) == []


def test_a_clash_is_told_with_the_sides_as_they_were_opened(path: Path) -> None:
    one, other = session(path), session(path, pair().swapped)
    put(one, 1)
    with pytest.raises(Clash) as met:
        other.do(setting(other.work, claim(1, Side.RIGHT), check(note="mine")))
    assert met.value.met[0].subject == claim(1, Side.RIGHT)
    assert met.value.again is not None
    other.do(met.value.again)
    assert other.work.checks[claim(1, Side.RIGHT)].note == "mine"


def test_what_the_other_removed_clashes_too(path: Path) -> None:
    put(session(path), 1)
    one, other = session(path), session(path)
    one.do(setting(one.work, claim(1), None))
    with pytest.raises(Clash, match="Another window removed this"):
        other.do(setting(other.work, claim(1), check(Status.WRONG)))
    assert numbers(other.work) == []


def test_undo_takes_back_only_ones_own_acts_of_this_time(path: Path) -> None:
    put(session(path), 0)
    one, other = session(path), session(path)
    put(one, 1)
    put(other, 2)
    undone = one.undo()
    assert undone is not None
    assert undone.label == "Act 1"
    older = one.undo()
    assert older is not None
    assert older.label == "Act 0"
    assert one.undo() is None
    other.poll()
    assert numbers(other.work) == [2]
    assert other.redo() is None
    assert one.redo() == older


def test_what_another_app_has_changed_since_cannot_be_undone_or_redone(path: Path) -> None:
    one, other = session(path), session(path)
    put(one, 1)
    other.poll()
    other.do(setting(other.work, claim(1), check(Status.WRONG, "theirs", checker="Bo")))
    with pytest.raises(Clash, match="Bo marked this wrong since; “Act 1” cannot be taken back") as met:
        one.undo()
    assert met.value.again is None
    assert one.work.checks[claim(1)].note == "theirs"
    other.undo()
    assert one.undo() is not None
    other.poll()
    put(other, 1, note="anew")
    with pytest.raises(Clash, match="cannot be done again"):
        one.redo()


def test_what_is_done_again_after_another_apps_acts_is_the_first_to_be_taken_back(path: Path) -> None:
    one, other = session(path), session(path)
    put(one, 1)
    one.undo()
    other.poll()
    put(other, 1, note="theirs")
    other.do(setting(other.work, claim(1), None, "Removed 1"))
    one.poll()
    one.redo()
    later = session(path)
    assert [act and act.label for act in (later.undo(), later.undo(), later.undo())] == ["Act 1", "Removed 1", "Act 1"]
    assert later.undo() is None
    assert numbers(later.work) == []


def test_what_another_app_changed_and_changed_back_is_not_taken_back_from_below_its_acts(path: Path) -> None:
    one, other = session(path), session(path)
    put(one, 1)
    one.do(setting(one.work, claim(1), None, "Removed 1"))
    other.poll()
    put(other, 1, note="theirs")
    other.do(setting(other.work, claim(1), None, "Removed theirs"))
    one.poll()
    with pytest.raises(Clash, match="Another window removed this since; “Removed 1” cannot be taken back"):
        one.undo()
    later = session(path)
    assert [act is None for act in (later.undo() for _ in range(5))] == [False, False, False, False, True]


def test_acts_are_done_again_in_their_order_also_after_another_apps_act(path: Path) -> None:
    one, other = session(path), session(path)
    put(one, 1)
    put(one, 1, note="more")
    one.undo()
    one.undo()
    put(other, 2)
    one.poll()
    redone = [one.redo()]
    taken_back = one.undo()
    assert taken_back == redone[0]
    redone += [one.redo(), one.redo(), one.redo()]
    assert [act and len(act.changes) and act.changes[0].before is None for act in redone] == [True, True, False, None]
    assert one.work.checks[claim(1)].note == "more"
    assert one.undo() is not None
    assert one.undo() is not None
    assert one.undo() is None


STEPS = st.tuples(st.integers(0, 2), st.sampled_from(["put", "put", "remove", "undo", "undo", "redo", "redo"]))


@settings(max_examples=40, deadline=None)
@given(st.lists(STEPS, max_size=30))
def test_whatever_several_apps_do_a_later_one_can_take_all_of_it_back(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, str]]
) -> None:
    path = tmp_path_factory.mktemp("ledger") / "ledger.sqlite3"
    apps = [session(path) for _ in range(3)]
    for app, step in steps:
        on = apps[app]
        on.poll()
        with suppress(Clash):
            if step == "put":
                put(on, 1, note=str(app))
            elif step == "remove":
                on.do(setting(on.work, claim(1), None))
            else:
                on.undo() if step == "undo" else on.redo()
    later = session(path)
    while later.undo() is not None:
        pass
    assert later.work == Work()
    for each in (*apps, later):
        each.close()


OTHER_APP = """
import sys
from tests.unit.review.keeping import put, session
one = session(__import__("pathlib").Path(sys.argv[1]), checker=sys.argv[2])
for number in range(int(sys.argv[3]), int(sys.argv[4])):
    put(one, number)
    print(number, flush=True)
"""


def test_two_processes_write_at_once_and_a_third_sees_all_within_two_seconds(path: Path) -> None:
    watching = session(path)
    apps = [
        subprocess.Popen([sys.executable, "-c", OTHER_APP, str(path), who, str(first), str(first + 40)], stdout=-1)
        for who, first in (("Ana", 0), ("Bo", 100))
    ]
    written = [app.communicate(timeout=60)[0].split() for app in apps]
    assert [app.returncode for app in apps] == [0, 0]
    assert [len(lines) for lines in written] == [40, 40]
    end = time.monotonic() + 2
    while numbers(watching.work) != [*range(40), *range(100, 140)] and time.monotonic() < end:
        watching.poll()
        time.sleep(0.05)
    assert numbers(watching.work) == [*range(40), *range(100, 140)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="starts apps by fork, which this system has not")
def test_apps_that_open_a_new_or_an_old_ledger_at_the_same_moment_all_keep_their_acts(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.unit.review.racing", str(tmp_path), "12"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_a_look_into_the_ledger_is_whole_while_another_app_writes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = session(path)
    put(other, 1)
    copy = shutil.copyfile

    def copied(source: str, target: str) -> None:
        """The other app moves its acts from the WAL into the file just when the one is copied and the other is not."""
        copy(source, target)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    monkeypatch.setattr(shutil, "copyfile", copied)
    with Ledger.copy_of(path) as looked_into:
        assert numbers(looked_into.session(pair()).work) == [1]
