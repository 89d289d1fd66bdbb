"""Handing over from the app: E writes a paper to a file; another checker's file is read in and its conflicts listed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.widgets import Input

from screenshots.driving import opened, settled
from tests.app.reading import SIZE, Reader
from tests.unit.report.handover.desks import MO, desk_with, place_of, worked_desk
from tui.app import TwosourceApp
from tui.core.sides import Pair, Side
from tui.report import Format
from tui.report.papers import FORMATS, Paper, endings_of, file_name, written
from tui.review.checks import Check, Status
from tui.review.exchange import Exchange, export_text
from tui.review.fingerprints import Snapshot
from tui.review.store import MemoryStore
from tui.review.work import Act, Change
from tui.settings.ledger_place import LedgerPlace


@asynccontextmanager
async def at_the_desk(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Reader]:
    """The app on the worked desk, in a folder of its own."""
    monkeypatch.chdir(folder)
    desk = worked_desk()
    async with opened(desk.comparison.articles, SIZE, heard=[]) as pilot:
        reader = Reader(pilot, [])
        store = MemoryStore()
        reader.screen.store = store
        reader.screen.work = store.do(Act("", tuple(Change(at, None, check) for at, check in desk.work.checks.items())))
        yield reader


async def write(reader: Reader, paper: Paper, name: str | None = None) -> None:
    """Press E, choose the paper, and take the file's name as it is or type another."""
    await reader.press("E", str(list(FORMATS).index(paper) + 1))
    if name is not None:
        await reader.press("ctrl+u", *name)
    await reader.press("enter")


@pytest.mark.parametrize("paper", list(Paper))
async def test_a_paper_is_written_under_the_name_that_is_offered(
    paper: Paper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_the_desk(tmp_path, monkeypatch) as reader:
        await write(reader, paper)
        assert reader.screen.comparison is not None
        path = tmp_path / file_name(paper, reader.screen.comparison.articles)
        assert reader.screen.message == f"Wrote {path}."
        assert path.read_bytes()


@pytest.mark.parametrize("keep_text", [True, False])
async def test_the_checks_are_written_with_the_articles_words_only_where_these_are_kept(
    keep_text: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_the_desk(tmp_path, monkeypatch) as reader:
        reader.screen.ledger = LedgerPlace(keep_text=keep_text)
        await write(reader, Paper.CHECKS, "c.json")
    articles = json.loads((tmp_path / "c.json").read_text())["articles"]
    assert [article["text"] is not None for article in articles.values()] == [keep_text] * 2


async def test_another_ending_writes_another_format_and_a_wrong_one_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_the_desk(tmp_path, monkeypatch) as reader:
        await write(reader, Paper.MEMO, "m.md")
        assert (tmp_path / "m.md").read_text().startswith("# Findings")
        await write(reader, Paper.SOURCES, "s.md")
        assert "does not come as markdown; choose csv" in reader.screen.message
        await reader.press("ctrl+u", *"s.csv", "enter")
        assert "Harbour log" in (tmp_path / "s.csv").read_text()


async def test_a_file_that_is_there_is_replaced_only_by_a_second_enter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "m.md").write_text("mine")
    async with at_the_desk(tmp_path, monkeypatch) as reader:
        await write(reader, Paper.MEMO, "m.md")
        assert "There is a file m.md already" in reader.screen.message
        assert (tmp_path / "m.md").read_text() == "mine"
        await reader.press("enter")
        assert (tmp_path / "m.md").read_text().startswith("# Findings")


async def test_a_file_in_the_home_of_nobody_is_told_to_be_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_the_desk(tmp_path, monkeypatch) as reader:
        await write(reader, Paper.MEMO, "~nobody.of.that.name/m.md")
        assert "its folder does not exist" in reader.screen.message


async def test_a_name_that_the_system_does_not_take_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with at_the_desk(tmp_path, monkeypatch) as reader:
        await reader.press("E", "1")
        reader.pilot.app.screen.query_one("Prompt Input", Input).value = f"{'n' * 300}.md"
        await reader.press("enter")
        assert "n.md could not be written (" in reader.screen.message
        assert list(tmp_path.iterdir()) == []


async def test_an_article_is_never_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("the article")
    async with at_the_desk(tmp_path, monkeypatch) as reader:
        await write(reader, Paper.REPORT, "a.txt")
        assert "is one of the files that are compared" in reader.screen.message
        assert (tmp_path / "a.txt").read_text() == "the article"


async def test_what_was_read_is_never_overwritten_by_another_path_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wire, house = tmp_path / "in" / "wire.txt", tmp_path / "in" / "house.txt"
    wire.parent.mkdir()
    wire.write_text("The pier was shut.")
    house.write_text("Nobody was hurt.")
    (tmp_path / "alias.txt").symlink_to(house)
    monkeypatch.chdir(tmp_path)
    async with TwosourceApp(None, unread=Pair(str(wire), "in/house.txt")).run_test(size=SIZE) as pilot:
        await settled(pilot)
        reader = Reader(pilot, [])
        for name in ("in/wire.txt", "alias.txt"):
            await write(reader, Paper.REPORT, name)
            assert "is one of the files that are compared" in reader.screen.message
            await reader.press("escape")
    assert (wire.read_text(), house.read_text()) == ("The pier was shut.", "Nobody was hurt.")


@pytest.mark.parametrize("keep_text", [True, False])
async def test_the_ledger_is_never_overwritten_and_its_option_holds_for_what_is_handed_over(
    keep_text: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    place = LedgerPlace(tmp_path / "ledger.json", MO, keep_text)
    async with opened(worked_desk().comparison.articles, SIZE, heard=[], ledger=place) as pilot:
        reader = Reader(pilot, [])
        await reader.press("x")
        before = (tmp_path / "ledger.json").read_bytes()
        await write(reader, Paper.CHECKS, "ledger.json")
        assert "is the ledger, with all your checks" in reader.screen.message
        await reader.press("ctrl+u", *"c.json", "enter")
        assert ("Ferry aground" in (tmp_path / "c.json").read_text()) is keep_text
        assert (tmp_path / "ledger.json").read_bytes() == before


async def test_another_checkers_file_is_read_in_can_be_undone_and_lists_conflicts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = desk_with({})
    quoted, figure = place_of(plain, Side.RIGHT, "Nobody"), place_of(plain, Side.LEFT, "240")
    theirs = desk_with({
        quoted: Check("Nobody", Status.UNVERIFIABLE, checker="Ana"),
        figure: Check("240", Status.CONFIRMED, checker="Ana"),
    })  # fmt: skip
    snapshots = theirs.comparison.articles.map(Snapshot.of)
    (tmp_path / "ana.json").write_text(export_text(Exchange(snapshots, theirs.work, "Ana")))
    async with at_the_desk(tmp_path, monkeypatch) as reader:
        reader.screen.action_merge()
        await reader.press(*"ana.json", "enter")
        assert reader.screen.work.checks[quoted].status is Status.UNVERIFIABLE
        assert reader.screen.work.checks[figure].status is Status.WRONG
        assert reader.screen.work.checks[figure].checker == MO
        assert "yours wrong, theirs confirmed (Ana)" in reader.text()
        await reader.press("1")
        assert reader.place == "1A"
        await reader.press("u")
        assert quoted not in reader.screen.work.checks


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        pytest.param("none.json", None, "There is no file none.json", id="no file"),
        pytest.param("x.json", b"{}", "x.json is no file of checks", id="another file"),
        pytest.param("y.json", b"\xff\xfe\x00", "y.json is no file of checks", id="no text"),
    ],
)
async def test_what_is_no_file_of_checks_is_told(
    name: str, data: bytes | None, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    async with at_the_desk(tmp_path, monkeypatch) as reader:
        reader.screen.action_merge()
        await reader.press(*name.replace(".", "."), "enter")
        assert said in reader.screen.message


@pytest.mark.parametrize("paper", list(Paper))
def test_the_ending_offered_is_one_that_the_paper_comes_in(paper: Paper) -> None:
    desk = worked_desk()
    assert file_name(paper, desk.comparison.articles).endswith(endings_of(paper)[0])
    assert len(endings_of(paper)) == len(FORMATS[paper])


def test_papers_are_named_after_the_articles() -> None:
    articles = worked_desk().comparison.articles
    assert file_name(Paper.MEMO, articles) == "a-b-memo.docx"
    assert file_name(Paper.ANNOTATED_B, articles) == "b-annotated.docx"
    assert written(Paper.MEMO, Format.MARKDOWN, worked_desk())
