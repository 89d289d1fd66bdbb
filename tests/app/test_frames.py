"""What a key costs on the whole screen, counted instead of timed: frames, painted lines, bytes for the terminal.

The limits are those of research on Textual's rendering (a median of 110 strips a key and 190 a page, 16 KB a frame).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

import pytest
from textual._compositor import CompositorUpdate
from textual.app import App
from textual.geometry import Size
from textual.screen import Screen
from textual.strip import Strip

from tests.app.reading import Reader, reading
from tests.benchmarks.made_comparison import comparison_of

WIDE = (200, 50)
SHORT, LONG = 200, 2_000
"""Sentences a side."""
KEY_STRIPS, PAGE_STRIPS = 170, 250
FRAME_BYTES = 20_000


@dataclass
class Painted:
    """What was painted meanwhile."""

    strips: int = 0
    frames: list[int] = field(default_factory=list)
    """Bytes for the terminal of each."""


@contextmanager
def painting() -> Iterator[Painted]:
    """Count."""
    found = Painted()
    init, show = Strip.__init__, App._display

    def made(strip: Strip, *args: Any, **more: Any) -> None:
        found.strips += 1
        init(strip, *args, **more)

    def shown(app: App[Any], screen: Screen[Any], renderable: Any) -> None:
        if isinstance(renderable, CompositorUpdate) and not app._batch_count:
            found.frames.append(len(renderable.render_segments(app.console).encode()))
        show(app, screen, renderable)

    with patch.object(Strip, "__init__", made), patch.object(App, "_display", shown):
        yield found


async def pressed(reader: Reader, key: str, times: int) -> list[Painted]:
    """What each press of a key painted."""
    found = []
    for _ in range(times):
        with painting() as painted:
            await reader.press(key)
        found.append(painted)
    return found


@pytest.mark.parametrize(
    ("key", "most"),
    [
        pytest.param("j", KEY_STRIPS, id="the next row"),
        pytest.param("space", PAGE_STRIPS, id="the next page"),
    ],
)
async def test_a_key_is_one_small_frame_however_long_the_articles_are(key: str, most: int) -> None:
    costs = []
    for size in (SHORT, LONG):
        async with reading(comparison_of(size), WIDE) as reader:
            await reader.press("colon", *str(size // 2), "enter")
            costs.append(await pressed(reader, key, 6))
    for painted in (each for cost in costs for each in cost):
        assert len(painted.frames) == 1
        assert painted.strips <= most
        assert max(painted.frames) <= FRAME_BYTES
    short, long = (sorted(each.strips for each in cost) for cost in costs)
    assert long[len(long) // 2] <= short[len(short) // 2] + 12  # ids of four digits and other words, not other work


async def test_another_size_is_laid_out_once() -> None:
    """Textual tells a screen its new size when it is laid out for it; to lay it out again would double a resize."""
    async with reading(comparison_of(SHORT), WIDE) as reader:
        with patch.object(Screen, "_screen_resized", autospec=True, side_effect=Screen._screen_resized) as laid_out:
            for width in (120, 200, 120):
                await reader.pilot.resize_terminal(width, 40)
                assert reader.screen.size == Size(width, 40)
                assert reader.screen.view.size.width > width - 10
        assert laid_out.call_count == 3
