"""The ledger behind the screen: a killed app, another app, a changed text, a ledger that cannot be used."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.message import Message

from screenshots.driving import opened
from tests.app.reading import SIZE, Reader
from tests.unit.review.keeping import LEFT, pair
from tests.unit.review.test_aligning import ARTICLES
from tui.cli import ExitCode, main
from tui.core.sides import Pair
from tui.core.text import Article
from tui.review.checking import Stamp, Target, decide
from tui.review.checks import ClaimAt, Status
from tui.review.ledger import Session, open_session
from tui.screens.choosing import ChoiceScreen
from tui.screens.opening.screen import OpenScreen
from tui.screens.telling import TellingScreen
from tui.screens.writing import DRAFTED
from tui.settings.drafts import Drafts
from tui.settings.ledger_place import LedgerPlace
from tui.settings.options import Settings


@asynccontextmanager
async def keeping(
    path: Path, articles: Pair[Article] = ARTICLES, size: tuple[int, int] = SIZE, **told: bool
) -> AsyncIterator[Reader]:
    """The app with Ana's ledger at that path. News are taken when a test asks, not by the clock."""
    heard: list[Message] = []
    async with opened(articles, size, heard=heard, ledger=LedgerPlace(path, "Ana", **told)) as pilot:
        yield Reader(pilot, heard)


def other(path: Path) -> Session:
    """Another app on the same articles, of another checker."""
    return open_session(ARTICLES, path=path, checker="Bea")


def mark(session: Session, at: ClaimAt, status: Status) -> None:
    """Let another checker decide on a claim."""
    target = Target.of(session.work.checks, at, "words", "A1")
    session.do(decide(target, status, Stamp.now("Bea")))


def at_hand(reader: Reader) -> ClaimAt:
    """The claim that the keys are about."""
    found = reader.screen.at_hand
    assert found is not None
    return found.item.at


KILLED = """
import os, signal, sys
from pathlib import Path
from textual.pilot import Pilot
from tests.unit.review.test_aligning import ARTICLES
from tui.app import TwosourceApp
from tui.settings.ledger_place import LedgerPlace

async def work(pilot: Pilot[int]) -> None:
    while pilot.app.screen.checklist is None:
        await pilot.pause(0.01)
    await pilot.press("a", "x", "c", *"why", "ctrl+s", "=", "j", "X")
    os.kill(os.getpid(), signal.SIGKILL)

TwosourceApp(ARTICLES, ledger=LedgerPlace(Path(sys.argv[1]), "Ana")).run(headless=True, auto_pilot=work)
"""


async def test_what_was_done_is_there_after_the_app_was_killed_and_can_be_undone(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], capture_output=True, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL
    async with keeping(path) as reader:
        statuses = [check.status for check in reader.screen.work.checks.values()]
        assert sorted(map(str, statuses)) == ["confirmed", "open", "wrong"]
        assert {check.checker for check in reader.screen.work.checks.values()} == {"Ana"}
        comparison = reader.screen.comparison
        assert comparison is not None
        assert len(comparison.unlinked) == 1
        await reader.press("ctrl+s")
        assert f"3 checks in {path}" in reader.screen.message
        await reader.press("u", "u", "u", "u")
        assert not reader.screen.work.checks
        assert reader.screen.comparison is not None
        assert not reader.screen.comparison.unlinked


WRITING = """
import os, signal, sys
from pathlib import Path
from textual.pilot import Pilot
from tests.unit.review.test_aligning import ARTICLES
from tui.app import TwosourceApp
from tui.screens.writing import DRAFT_SECONDS
from tui.settings.ledger_place import LedgerPlace

async def work(pilot: Pilot[int]) -> None:
    while pilot.app.screen.checklist is None:
        await pilot.pause(0.01)
    await pilot.press(sys.argv[2], *sys.argv[3])
    await pilot.pause(2 * DRAFT_SECONDS)
    os.kill(os.getpid(), signal.SIGKILL)

TwosourceApp(ARTICLES, ledger=LedgerPlace(Path(sys.argv[1]), "Ana")).run(headless=True, auto_pilot=work)
"""


@pytest.mark.parametrize("key", ["c", "s"])
async def test_what_was_being_written_is_there_after_the_app_was_killed(tmp_path: Path, key: str) -> None:
    path = tmp_path / "ledger"
    killed = subprocess.run([sys.executable, "-c", WRITING, str(path), key, "half"], check=False, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    drafts = tmp_path / "ledger.drafts"
    assert drafts.stat().st_mode & 0o777 == 0o600
    async with keeping(path) as reader:
        assert "Written and not kept on A1" in reader.screen.message
        await reader.press(key)
        assert "half" in reader.text()
        assert DRAFTED in reader.text()
        await reader.press("ctrl+s")
        assert len(reader.screen.work.checks) == 1
        await reader.press(key)
        assert DRAFTED not in reader.text()
    assert Drafts.beside(path).all() == {}


async def test_one_goes_on_behind_what_one_decided_last(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    async with keeping(path) as reader:
        await reader.press("j", "x")
        assert (here := reader.place) != "0A"
    async with keeping(path) as reader:
        assert reader.place == here
    async with opened(ARTICLES, SIZE, heard=[], ledger=LedgerPlace(path, "Bea")) as pilot:
        assert Reader(pilot, []).place == "0A"


async def test_when_the_app_is_left_all_is_in_the_one_file(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    async with keeping(path) as reader:
        await reader.press("x", "q")
    assert [file.name for file in tmp_path.iterdir()] == ["ledger"]


async def test_checks_that_are_in_memory_only_are_not_left_unasked(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    path.write_text("no database, and long enough to be looked at " * 50)
    async with keeping(path) as reader:
        await reader.press("x", "q")
        assert "Not kept: 1 check only in memory. E writes it to a file" in reader.screen.message
        assert reader.pilot.app.is_running
        assert reader.pilot.app.return_code is None
        await reader.press("q")
        assert reader.pilot.app.return_code == 0


async def test_what_was_checked_since_the_warning_is_not_left_unasked_either(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    path.write_text("no database, and long enough to be looked at " * 50)
    async with keeping(path) as reader:
        await reader.press("x", "q", "a", "q")
        assert "Not kept: 2 checks only in memory." in reader.screen.message
        assert reader.pilot.app.return_code is None


async def test_checks_that_are_in_memory_only_are_not_left_for_another_pair_unasked(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    path.write_text("no database, and long enough to be looked at " * 50)
    async with keeping(path) as reader:
        await reader.press("x", "O")
        assert "Not kept: 1 check only in memory. E writes it to a file" in reader.screen.message
        await reader.press("O")
        assert isinstance(reader.pilot.app.screen, OpenScreen)


async def test_what_another_app_does_is_seen_and_said(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    async with keeping(path) as reader:
        beside = other(path)
        mark(beside, at_hand(reader), Status.QUERY)
        reader.screen.take_news()
        await reader.press()
        assert reader.screen.message == "Bea: queried A1."
        assert "A1?" in reader.text()
        await reader.press("backslash")
        mark(beside, next(iter(beside.work.checks)), Status.WRONG)
        reader.screen.take_news()
        assert reader.screen.message == "Bea: marked B1 wrong."
        reader.screen.take_news()
        assert reader.screen.message == "Bea: marked B1 wrong."


async def test_news_come_by_themselves_within_two_seconds(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    async with keeping(path) as reader:
        mark(other(path), at_hand(reader), Status.QUERY)
        await reader.pilot.pause(2.0)
        assert reader.screen.message == "Bea: queried A1."


@pytest.mark.parametrize(
    ("keys", "status", "said"),
    [
        pytest.param("enter", Status.WRONG, "Not done: Confirmed A1.", id="leave it"),
        pytest.param("2", Status.CONFIRMED, "Confirmed A1 · ", id="do it all the same"),
        pytest.param("escape", Status.WRONG, "Not done: Confirmed A1.", id="neither is leaving it"),
    ],
)
@pytest.mark.parametrize("swapped", [False, True])
async def test_a_clash_is_shown_and_the_editor_decides(
    keys: str, status: Status, said: str, swapped: bool, tmp_path: Path
) -> None:
    path = tmp_path / "ledger"
    async with keeping(path) as reader:
        beside = other(path)
        mark(beside, at_hand(reader), Status.WRONG)
        if swapped:
            await reader.press("backslash", "g")
            said = said.replace("A1", "B1")
        await reader.press("a")
        assert isinstance(reader.pilot.app.screen, ChoiceScreen)
        assert "Bea marked this wrong since you last saw it" in reader.text()
        await reader.press(keys)
        assert reader.screen.message.startswith(said)
        (check,) = reader.screen.work.checks.values()
        assert check.status is status
        beside.poll()
        assert next(iter(beside.work.checks.values())).status is status


async def test_an_undo_that_would_overwrite_another_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    async with keeping(path) as reader:
        at = at_hand(reader)
        await reader.press("a")
        beside = other(path)
        mark(beside, at, Status.WRONG)
        await reader.press("u")
        assert "cannot be taken back without losing that" in reader.screen.message
        assert next(iter(reader.screen.work.checks.values())).status is Status.WRONG


async def test_a_ledger_that_cannot_be_used_is_told_and_stays_told(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    path.write_bytes(b"no database at all" * 100)
    async with keeping(path, size=(80, 24)) as reader:
        await reader.press()
        assert "in memory" in reader.text().splitlines()[-2]
        (told,) = reader.pilot.app._notifications
        assert "is damaged" in told.message
        await reader.press("a", "j")
        assert "in memory" in reader.text().splitlines()[-2]
        await reader.press("ctrl+s")
        assert reader.screen.message.startswith("Only in memory so far: 1 check.")
    assert path.read_bytes() == b"no database at all" * 100


CHANGED = [LEFT[0].replace("240", "260"), LEFT[1]]


@pytest.mark.parametrize("keep_text", [True, False])
async def test_what_was_carried_over_is_shown_once_and_again_on_request(tmp_path: Path, keep_text: bool) -> None:
    path = tmp_path / "ledger"
    async with keeping(path, pair(), keep_text=keep_text) as reader:
        for row in range(3):
            await reader.press(*f"{row + 1}gh", "a")
        await reader.press("3", "g", "h", "c", *"open late?", "ctrl+s")
        assert len(reader.screen.work.checks) >= 3
    async with keeping(path, pair(CHANGED), keep_text=keep_text) as reader:
        assert isinstance(reader.pilot.app.screen, TellingScreen)
        text = reader.text()
        assert "To check again" in text
        assert "On sentences that are gone" in text
        assert "Note: open late?" in text
        assert ("→  The ferry carried 260 people" in text) == keep_text
        await reader.press("x")
        assert not isinstance(reader.pilot.app.screen, TellingScreen)
        assert all(check.status is not Status.WRONG for check in reader.screen.work.checks.values())
        assert "to be checked again" in reader.text()
        await reader.screen.run_action("carried")
        await reader.press("j", "k", "space", "b")
        assert isinstance(reader.pilot.app.screen, TellingScreen)
    async with keeping(path, pair(CHANGED), keep_text=keep_text) as reader:
        assert not isinstance(reader.pilot.app.screen, TellingScreen)
        await reader.screen.run_action("carried")
        await reader.press()
        assert isinstance(reader.pilot.app.screen, TellingScreen)


async def test_without_another_version_nothing_was_carried_over(tmp_path: Path) -> None:
    async with keeping(tmp_path / "ledger") as reader:
        await reader.screen.run_action("carried")
        assert reader.screen.message.startswith("Nothing was carried over")


async def test_the_check_of_the_command_line_knows_what_is_settled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    articles = Pair("The ferry carried 240 people.\n", "The ferry carried 260 people.\n")
    for name, text in zip(("a.txt", "b.txt"), articles, strict=True):
        Path(name).write_text(text)
    arguments = ["a.txt", "b.txt", "--check", "--ledger", "ledger"]
    assert main(arguments) == ExitCode.DIFFERING
    assert not Path("ledger").exists()
    from tui.cli import read

    async with keeping(Path("ledger"), read(Pair("a.txt", "b.txt"))) as reader:
        await reader.press(*"aaaaaaaa")
        assert reader.screen.progress is not None
        assert reader.screen.progress.open == 0
        before = Path("ledger").stat().st_mtime_ns
        assert main(arguments) == ExitCode.SUCCESS
        assert Path("ledger").stat().st_mtime_ns == before
        assert main(["a.txt", "b.txt", "--check"]) == ExitCode.DIFFERING
        await reader.press("g", "r")
        assert main(arguments) == ExitCode.DIFFERING
        assert main(["a.txt", "a.txt", "--check", "--ledger", "ledger"]) == ExitCode.SUCCESS
    Path("bad").write_text("no ledger")
    assert main([*arguments[:-1], "bad"]) == ExitCode.ERROR


@pytest.mark.parametrize(
    ("settings", "told", "expected"),
    [
        pytest.param(Settings(), {}, (None, "me", True), id="nothing said"),
        pytest.param(
            Settings(checker="Ana", ledger="/l", store_text=False), {}, (Path("/l"), "Ana", False), id="settings"
        ),
        pytest.param(
            Settings(checker="Ana", ledger="/l"),
            {"file": Path("m"), "checker": "Bo", "no_text": True},
            (Path("m"), "Bo", False),
            id="the call comes first",
        ),
        pytest.param(Settings(checker="Ana"), {"checker": " "}, (None, "me", True), id="never nameless"),
    ],
)
def test_where_checks_are_kept(
    settings: Settings,
    told: dict[str, object],
    expected: tuple[Path | None, str, bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LOGNAME", "me")
    place = LedgerPlace.of(settings, **told)  # type: ignore[arg-type]
    assert (place.file, place.checker, place.keep_text) == expected


def test_the_app_of_the_command_line_uses_the_ledger_of_the_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tui.app
    from tui import cli

    opened_apps: list[tui.app.TwosourceApp] = []
    monkeypatch.setattr(tui.app.TwosourceApp, "run", lambda app: opened_apps.append(app))
    monkeypatch.setattr(cli, "is_terminal", lambda: True)
    monkeypatch.setattr(cli, "take_terminal", lambda: None)
    assert main(["--demo", "--ledger", "x.db", "--checker", "Ana", "--no-text"]) == ExitCode.SUCCESS
    assert opened_apps[0].ledger == LedgerPlace(Path("x.db"), "Ana", keep_text=False)
    assert not os.path.exists("x.db")
