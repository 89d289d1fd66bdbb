"""The open screen: typing, choosing, pasting, and coming back."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Label, TextArea

from tests.app.reading import reading
from tests.made import ferry
from tui.app import TwosourceApp
from tui.articles import pairs
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.errors import ReadError
from tui.presentation.opening.filling import Stage
from tui.screens.compare import CompareScreen
from tui.screens.help import HelpScreen
from tui.screens.opening.paste_box import PasteBox
from tui.screens.opening.screen import OpenScreen
from tui.settings.habits import Habits
from tui.settings.past import LARGEST, Past, opened_now
from tui.settings.state_file import StateFile

WIRE = "Ferry leaves Larne late\n\nThe ferry left Larne with 240 people on board. Nobody was hurt.\n"
OURS = "Fog holds the ferry\n\nThe ferry left Larne with 260 people on board. Nobody was hurt.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The present folder, with two articles and more."""
    folder = tmp_path / "desk"
    for name, text in (("wire.txt", WIRE), ("ours.md", OURS), ("old/last.txt", WIRE), (".draft.txt", OURS)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    monkeypatch.chdir(folder)
    return folder


class Asker:
    """A pilot on the open screen."""

    def __init__(self, pilot: Pilot[int], past: Past) -> None:
        self.pilot = pilot
        self.past = past
        screen = pilot.app.screen
        assert isinstance(screen, OpenScreen)
        self.screen = screen

    async def settle(self) -> None:
        """Wait until everything that was begun is done."""
        for _ in range(3):
            await self.pilot.app.workers.wait_for_complete()
            await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def paste(self, text: str) -> None:
        """As a terminal does it: a paste, or files dropped."""
        self.pilot.app.post_message(events.Paste(text))
        await self.settle()

    def text(self) -> str:
        strips = self.pilot.app.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips)

    @property
    def titles(self) -> list[str]:
        """Of the articles that are compared now; nothing while they are asked for."""
        screen = self.pilot.app.screen
        if not isinstance(screen, CompareScreen) or screen.articles is None:
            return []
        return [article.title for article in screen.articles]


@asynccontextmanager
async def asking(
    tmp_path: Path, sources: Pair[str] | None = None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[Asker]:
    past = Past(StateFile(tmp_path / "recent.json", LARGEST))
    app = TwosourceApp(None, sources=sources, habits=Habits(past=lambda: past))
    async with app.run_test(size=size) as pilot:
        asker = Asker(pilot, past)
        await asker.settle()
        yield asker


BOTH = ["Ferry leaves Larne late", "Fog holds the ferry"]


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param([*"wire.txt", "enter", *"ours.md", "enter"], id="whole names"),
        pytest.param([*"wir", "enter", *"our", "enter", "enter"], id="parts of names"),
        pytest.param(["down", "enter", "enter", "enter"], id="from the list"),
        pytest.param([*"wire.txt", "tab", *"ours.md", "shift+tab", "enter"], id="both typed, then Enter in the first"),
        pytest.param([*"x", "ctrl+u", *"wire.txt", "enter", *"ours.md", "enter"], id="after emptying the field"),
        pytest.param([*"old", "down", "enter", *"ours.md", "enter"], id="a file in a folder below"),
    ],
)
async def test_two_files_are_chosen_and_compared(desk: Path, tmp_path: Path, keys: list[str]) -> None:
    async with asking(tmp_path) as asker:
        for key in keys:
            if key == "down":
                await asker.settle()
            await asker.pilot.press(key)
            if key in ("enter", "tab", "shift+tab"):
                await asker.settle()
        assert asker.titles == BOTH


async def typed_ahead(asker: Asker, *keys: str) -> None:
    """Send the keys faster than the app can follow, as a slow line does."""
    for key in keys:
        asker.pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))
    await asker.settle()


async def test_keys_typed_ahead_come_in_their_order(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path) as asker:
        await typed_ahead(asker, *"wire.txt", "tab", *"ours.md", "enter")
        assert asker.titles == BOTH


async def test_enter_goes_to_the_side_that_cannot_be_read(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path) as asker:
        await typed_ahead(asker, *"gone", "tab", *"ours.md", "enter")
        assert asker.screen.side is Side.LEFT
        assert "There is no file gone" in asker.text()


async def test_the_title_is_shown_before_it_is_opened(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path) as asker:
        await asker.press(*"wire.txt")
        assert "Ferry leaves Larne late" in asker.text()
        assert "3 sentences to compare" in asker.text()
        assert asker.screen.sides.left.stage is Stage.READY


async def test_only_the_letter_of_the_field_that_takes_the_keys_stands_out(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path) as asker:
        standing_out = []
        for keys in ((), ("down", "enter"), ("shift+tab",)):
            await asker.press(*keys)
            labels = asker.screen.query("ArticleField Label").results(Label)
            standing_out.append("".join(str(each.content) for each in labels if each.styles.text_style.reverse))
        assert standing_out == ["A", "B", "A"]


async def test_a_folder_is_entered_and_hidden_files_are_listed_when_asked_for(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path) as asker:
        assert ".draft.txt" not in asker.text()
        await asker.press(*"ol", "down", "down", "up", "up", "enter")
        assert asker.screen.sides.left.typed == "old/"
        assert "last.txt" in asker.text()
        await asker.press("ctrl+u", ".")
        assert ".draft.txt" in asker.text()


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        pytest.param("gone.txt", "There is no file gone.txt", id="no file"),
        pytest.param("gone/", "There is no file gone/", id="no folder"),
    ],
)
async def test_what_cannot_be_read_is_told_below_the_field(
    desk: Path, tmp_path: Path, typed: str, message: str
) -> None:
    async with asking(tmp_path) as asker:
        await asker.press(*typed, "enter")
        assert asker.screen.sides.left.stage is Stage.FAILED
        assert message in asker.screen.sides.left.says
        assert message in asker.text()


async def test_the_same_file_twice_is_said_and_allowed(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path, Pair("wire.txt", "wire.txt")) as asker:
        assert "Both sides are the same file" in asker.text()
        await asker.press("enter")
        assert asker.titles == [BOTH[0]] * 2


async def test_one_article_named_asks_for_the_other(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path, Pair("wire.txt", "")) as asker:
        assert asker.screen.side is Side.RIGHT
        assert asker.screen.sides.left.stage is Stage.READY
        await asker.press(*"ours", "enter", "enter")
        assert asker.titles == BOTH


async def test_pasted_text_is_named_previewed_and_taken_away_again(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path) as asker:
        await asker.paste(WIRE)
        assert "pasted text, 16 words" in asker.text()
        assert "Ferry leaves Larne late" in asker.text()
        await asker.press("x")
        assert asker.screen.sides.left.pasted == WIRE
        await asker.press("backspace")
        assert asker.screen.sides.left.empty
        await asker.paste(WIRE)
        await asker.press("tab", *"ours.md", "enter")
        assert asker.titles == BOTH
        assert asker.past.pairs() == ()


@pytest.mark.parametrize(
    "dropped",
    [
        pytest.param("'{0}/wire.txt' '{0}/ours.md' ", id="quoted"),
        pytest.param("file://{0}/wire.txt\r\nfile://{0}/ours.md\r\n", id="as addresses"),
        pytest.param("wire.txt\nours.md", id="by name"),
    ],
)
async def test_two_files_dropped_fill_both_fields(desk: Path, tmp_path: Path, dropped: str) -> None:
    async with asking(tmp_path) as asker:
        await asker.press("tab")
        await asker.paste(dropped.format(desk))
        assert "Enter compares them." in asker.text()
        await asker.press("enter")
        assert asker.titles == BOTH


async def test_a_short_paste_is_as_if_typed(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path) as asker:
        await asker.press("w")
        await asker.paste("ir")
        assert asker.screen.sides.left.typed == "wir"


async def test_the_box_edits_the_text_and_an_unedited_one_stays_as_it_is(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path) as asker:
        text = WIRE + "\x1b[2J"
        await asker.paste(text.replace("\n", "\r"))  # as terminals send line ends
        assert asker.screen.sides.left.pasted == text
        await asker.press("f2", "f2")
        assert asker.screen.sides.left.pasted == text
        await asker.press("f2")
        assert isinstance(asker.pilot.app.screen, PasteBox)
        asker.pilot.app.screen.query_exactly_one(TextArea).text = OURS
        await asker.press("escape", "f2")
        asker.pilot.app.screen.query_exactly_one(TextArea).text = OURS
        await asker.press("f2")
        assert asker.screen.sides.left.pasted == OURS
        assert "Fog holds the ferry" in asker.text()


async def test_recent_comparisons_open_both_articles_and_tell_what_is_gone(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path, Pair("wire.txt", "ours.md")) as asker:
        await asker.press("enter")
        assert asker.titles == BOTH
        assert [pair.sources for pair in asker.past.pairs()] == [Pair(str(desk / "wire.txt"), str(desk / "ours.md"))]
    async with asking(tmp_path) as asker:
        assert "Recent comparisons" in asker.text()
        await asker.press("enter")
        assert asker.titles == BOTH
    (desk / "ours.md").unlink()
    async with asking(tmp_path) as asker:
        assert "ours.md is gone" in asker.text()
        assert asker.screen.chosen == 1
        await asker.press("up", "enter")
        assert "no such file is there any more" in asker.text()


async def test_a_saved_comparison_opens_both_sides(desk: Path, tmp_path: Path) -> None:
    from tui.cli import main

    main(["wire.txt", "ours.md", "-o", "saved.json"])
    async with asking(tmp_path) as asker:
        await asker.press(*"sav", "enter")
        assert asker.titles == BOTH
    async with asking(tmp_path) as asker:
        await asker.press("enter")
        assert asker.titles == BOTH


async def test_a_page_is_fetched_only_when_enter_is_pressed_and_escape_stops_it(
    desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answer = threading.Event()

    def fetch(source: str, *, allow_private: bool) -> Article:
        asked.append(source)
        if len(asked) == 1:
            answer.wait(10)
        return Article.from_text("The ferry left.", title="From the web", source=source)

    monkeypatch.setattr(pairs, "article_or_saved", fetch)
    async with asking(tmp_path) as asker:
        await asker.paste("https://example.org/ferry")
        assert "Enter fetches this page from example.org." in asker.text()
        assert asked == []
        await asker.pilot.press("enter")
        while not asked:
            await asyncio.sleep(0.01)
        await asker.pilot.pause()
        assert "Reading example.org …" in asker.text()
        await asker.pilot.press("escape")
        assert asker.screen.sides.left.stage is Stage.OPEN
        assert "Stopped reading; Enter begins again." in asker.text()
        answer.set()
        await asker.settle()
        assert asker.screen.sides.left.article is None
        await asker.press("shift+tab", "enter")
        assert "From the web" in asker.text()
        assert asked == ["https://example.org/ferry"] * 2


async def test_named_addresses_are_read_behind_the_open_screen_and_compared_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = threading.Event()

    def fetch(source: str, *, allow_private: bool) -> Article:
        answer.wait(10)
        if source.endswith("gone"):
            raise ReadError("example.org/gone: the server has no such page; check the address.")
        return Article.from_text("The ferry left.", title=source, source=source)

    monkeypatch.setattr(pairs, "article_or_saved", fetch)
    named = Pair("https://example.org/one", "https://example.org/gone")
    async with TwosourceApp(None, unread=named).run_test(size=(80, 24)) as pilot:
        asker = Asker(pilot, Past(StateFile(tmp_path / "recent.json", LARGEST)))
        await pilot.pause()
        assert asker.text().count("Reading example.org …") >= len(Side)
        answer.set()
        await asker.settle()
        assert "the server has no such page" in asker.text()
        assert asker.screen.side is Side.RIGHT
        await asker.press("ctrl+u")
        await asker.paste("https://example.org/two")
        await asker.press("enter")
        assert asker.titles == ["https://example.org/one", "https://example.org/two"]


async def test_other_articles_are_asked_for_over_the_comparison_and_escape_goes_back(desk: Path) -> None:
    async with reading(ferry()) as reader:
        await reader.press("O")
        asked = reader.pilot.app.screen
        assert isinstance(asked, OpenScreen)
        await reader.press(*"qO")
        assert asked.sides.left.typed == "qO"
        await reader.press("f1")
        assert reader.pilot.app.screen_stack[-1].__class__ is HelpScreen
        assert "Take the file; compare when both are there" in reader.text()
        await reader.press("escape", "escape")
        assert reader.pilot.app.screen_stack == [reader.screen]
        await reader.press("j")
        assert reader.place == "1A"


async def test_other_articles_take_the_place_of_the_comparison(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path, Pair("wire.txt", "ours.md")) as asker:
        await asker.press("enter")
        await asker.press("O")
        await asker.paste("ours.md wire.txt")
        await asker.press("enter")
        assert asker.titles == BOTH[::-1]
        assert len(asker.pilot.app.screen_stack) == 1


async def test_escape_at_the_start_does_nothing_and_ctrl_q_quits(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path) as asker:
        await asker.press(*"wi", "escape")
        assert asker.screen.sides.left.typed == "wi"
        await asker.press("ctrl+q")
        assert not asker.pilot.app.is_running


async def test_how_far_the_checking_was_is_on_the_list_of_recent_comparisons(desk: Path, tmp_path: Path) -> None:
    async with asking(tmp_path, Pair("wire.txt", "ours.md")) as asker:
        await asker.press("enter")
        (opened,) = asker.past.pairs()
        await asker.press("o", "q")
        (left,) = asker.past.pairs()
    assert (opened.settled, opened.claims) == (None, None)
    assert left.claims
    assert (left.sources, left.opened) == (opened.sources, opened.opened)
    async with asking(tmp_path) as asker:
        assert f"{left.settled} of {left.claims}" in asker.text()


async def test_files_of_one_name_are_told_apart(desk: Path, tmp_path: Path) -> None:
    (desk / "new").mkdir()
    (desk / "new" / "last.txt").write_text(OURS)
    async with asking(tmp_path, Pair("old/last.txt", "new/last.txt")) as asker:
        await asker.press("enter")
        screen = asker.pilot.app.screen
        assert isinstance(screen, CompareScreen)
        assert screen.articles is not None
        assert screen.articles.map(lambda article: article.source) == Pair("old/last.txt", "new/last.txt")


async def test_a_name_of_hostile_characters_can_be_chosen(desk: Path, tmp_path: Path) -> None:
    (desk / "\x1b[2J\n\udcff[b].txt").write_text(OURS)
    async with asking(tmp_path) as asker:
        await asker.press(*"2j", "enter")
        assert asker.screen.sides.left.stage is Stage.READY
        assert "\x1b" not in asker.text()


@pytest.mark.parametrize("size", [(60, 16), (120, 36), (20, 6), (1, 1)])
async def test_any_size_will_do(desk: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    async with asking(tmp_path, size=size) as asker:
        await asker.press(*"wire.txt", "enter", "down")
        assert asker.screen.sides.left.stage is Stage.READY


def test_an_entry_of_the_list_knows_no_text() -> None:
    articles = Pair(Article.from_text("Secret words.", title="T"), Article.from_text("Other words."))
    assert "words" not in repr(opened_now(Pair("/a", "/b"), articles))
