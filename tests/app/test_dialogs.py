"""What opens over the page."""

from __future__ import annotations

import asyncio

import pytest
from textual.command import CommandPalette

from screenshots.driving import svg_of
from tests.app.reading import reading
from tests.made import ferry


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
