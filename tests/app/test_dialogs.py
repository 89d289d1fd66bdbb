"""What opens over the page."""

from __future__ import annotations

import asyncio

import pytest
from textual.command import CommandPalette

from screenshots.driving import svg_of
from tests.app.reading import reading
from tests.made import ferry
from tui.report.papers import Paper


async def test_a_list_of_choices_is_read_whole_in_a_narrow_window_and_scrolls_in_a_low_one() -> None:
    async with reading(ferry(), size=(60, 16)) as reader:
        await reader.press("E")
        assert "… │" not in reader.text()
        assert "for the archive or another" in reader.text()
    async with reading(ferry(), size=(60, 10)) as reader:
        await reader.press("E")
        assert "⋯ 3 more below" in reader.text()
        await reader.press(*"jjjjj")
        assert "▌ 6  Your checks" in reader.text()
        assert "more above" in reader.text()
        line = next(n for n, line in enumerate(reader.text().splitlines()) if "5  Source log" in line)
        await reader.pilot.click(offset=(20, line))
        await reader.pilot.pause()
        assert reader.screen.paper is Paper.SOURCES


@pytest.mark.parametrize("key", [pytest.param("E", id="a choice"), pytest.param("c", id="a note")])
async def test_the_page_stays_in_sight_behind_a_dialog(key: str) -> None:
    async with reading(ferry(), size=(120, 36)) as reader:
        await reader.press(key)
        assert "courier.txt" in svg_of(reader.pilot)


async def test_a_key_of_paging_typed_ahead_does_not_trouble_the_palette() -> None:
    async with reading(ferry()) as reader:
        reader.pilot.app.action_command_palette()
        for _ in range(200):
            reader.pilot.app.simulate_key("pageup")
            await asyncio.sleep(0)
        await reader.press()
        assert isinstance(reader.pilot.app.screen, CommandPalette)


@pytest.mark.parametrize(
    ("words", "shown"),
    [pytest.param("only some rows", "FilterPanel", id="filter"), pytest.param("all findings", "EntryList", id="list")],
)
async def test_the_palette_opens_panels_that_know_the_comparison(words: str, shown: str) -> None:
    async with reading(ferry()) as reader:
        await reader.press("ctrl+p", *("space" if letter == " " else letter for letter in words), "enter")
        await reader.press()
        assert reader.screen.query(shown)
