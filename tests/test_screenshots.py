from __future__ import annotations

import pytest

from screenshots.make import SHOTS, Shot, draw


@pytest.mark.parametrize("shot", [pytest.param(shot, id=shot.name) for shot in SHOTS])
async def test_a_screenshot_shows_the_app_as_it_is(shot: Shot) -> None:
    kept = shot.file.read_text(encoding="utf-8") if shot.file.exists() else ""
    assert kept == await draw(shot), "screenshots are stale; draw them anew with: python -m screenshots.make"


async def test_a_screenshot_loads_nothing_from_the_network() -> None:
    svg = await draw(SHOTS[2])
    assert "url(http" not in svg
    assert "@font-face" not in svg
