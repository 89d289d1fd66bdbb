"""Articles that are named on the command line are read behind the first frame."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tui.app import TwosourceApp
from tui.core.sides import Pair
from tui.errors import ReadError
from tui.screens.compare import CompareScreen
from tui.screens.reading import ReadingScreen


@pytest.fixture
def named(tmp_path: Path) -> Pair[str]:
    """The paths of two articles."""
    for name, text in (("a.txt", "The ferry left at noon.\n"), ("b[b].txt", "The ferry left at one.\n")):
        (tmp_path / name).write_text(text)
    return Pair(str(tmp_path / "a.txt"), str(tmp_path / "b[b].txt"))


async def comparing(pilot: Pilot[int]) -> CompareScreen:
    """The comparison, when it is there."""
    while not isinstance(screen := pilot.app.screen, CompareScreen) or screen.comparison is None:
        await pilot.pause(0.01)
    return screen


async def test_named_articles_are_told_then_read_then_compared(named: Pair[str]) -> None:
    app = TwosourceApp(None, unread=named, sources=named)
    assert isinstance(app.get_default_screen(), ReadingScreen)
    async with app.run_test() as pilot:
        screen = await comparing(pilot)
        assert screen.articles is not None
        assert [article.source for article in screen.articles] == ["a.txt", "b[b].txt"]
        assert (app.failure, len(app.screen_stack)) == (None, 1)


async def test_what_cannot_be_read_ends_the_app_and_is_told_by_the_command(named: Pair[str]) -> None:
    Path(named.right).write_bytes(b"")
    app = TwosourceApp(None, unread=named)
    async with app.run_test() as pilot:
        while app.failure is None:
            await pilot.pause(0.01)
    assert isinstance(app.failure, ReadError)
    assert "b[b].txt" in app.failure.message


async def test_the_key_that_leaves_works_while_reading(named: Pair[str], monkeypatch: pytest.MonkeyPatch) -> None:
    begun, stop = threading.Event(), threading.Event()

    def read(*_: object, **__: object) -> None:
        begun.set()
        stop.wait()

    monkeypatch.setattr("tui.articles.pairs.read_pair", read)
    app = TwosourceApp(None, unread=named)
    try:
        async with app.run_test() as pilot:
            while not begun.is_set():
                await pilot.pause(0.01)
            await pilot.press("j", "q")
            assert not app.is_running or app._exit
    finally:
        stop.set()
