"""What opens over the page."""

from __future__ import annotations

import pytest

from screenshots.driving import svg_of
from tests.app.reading import reading
from tests.made import ferry


@pytest.mark.parametrize("key", [pytest.param("E", id="a choice"), pytest.param("c", id="a note")])
async def test_the_page_stays_in_sight_behind_a_dialog(key: str) -> None:
    async with reading(ferry(), size=(120, 36)) as reader:
        await reader.press(key)
        assert "courier.txt" in svg_of(reader.pilot)
