"""Every layout in every theme at four sizes, and everything that opens over a page at two: what is painted, as text.

The files in `looks/` hold it. When a test fails, the screen as it is now stands beside the file, as `*.new.txt`, and
the message lists the lines that differ. After a wanted change look at it, then write all files anew:

    TWOSOURCE_SNAPSHOTS=write python -m pytest tests/snapshots
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.app.reading import Reader, reading
from tests.snapshots.painted import Painted, compare_with_kept, runs_on, text_on
from tests.snapshots.story import bridge
from tui.presentation.layouts import Layout
from tui.presentation.themes import LOOKS

KEPT = Path(__file__).parent / "looks"
WRITING = os.environ.get("TWOSOURCE_SNAPSHOTS") == "write"
STORY = bridge()
SIZES = [(60, 16), (80, 24), (120, 36), (200, 50)]


def named(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


@pytest.mark.parametrize("size", SIZES, ids=named)
async def test_every_layout_looks_in_every_theme_as_it_did(size: tuple[int, int]) -> None:
    async with reading(STORY, size=size) as reader:
        await reader.press("]")
        screens = {layout: await in_every_theme(reader, layout) for layout in Layout}
    for layout, painted in screens.items():
        compare_with_kept(painted, KEPT / f"{layout}-{named(size)}.txt", writing=WRITING)


async def in_every_theme(reader: Reader, layout: Layout) -> Painted:
    """The page in that layout. Its words are the same in all themes."""
    reader.screen.action_layout(str(layout))
    app = reader.pilot.app
    painted = Painted([])
    for look in LOOKS:
        app.theme = look.name
        await reader.pilot.pause()
        painted.lines = painted.lines or text_on(app)
        assert text_on(app) == painted.lines, f"{look.name} has other words"
        painted.runs[look.name] = runs_on(app)
    return painted
