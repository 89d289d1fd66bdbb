"""What was closed takes no memory any more."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from unittest.mock import patch
from weakref import ReferenceType, ref

import pytest
from textual.pilot import Pilot

from screenshots.driving import opened, settled
from tests.made import ferry
from tui.core.comparer import Comparer
from tui.core.sides import Pair
from tui.core.text import Article
from tui.screens.compare import CompareScreen
from tui.screens.pair_opened import PairOpened

SIZE = (100, 30)


async def until(pilot: Pilot[int], done: Callable[[], bool]) -> None:
    """Wait until it is so; TimeoutError if that never comes."""
    async with asyncio.timeout(60):
        while not done():
            await pilot.pause(0.01)


@pytest.mark.parametrize(
    "key", [pytest.param("?", id="help"), pytest.param("ctrl+p", id="palette"), pytest.param("c", id="note")]
)
async def test_the_painted_lines_of_a_closed_dialog_are_forgotten(key: str) -> None:
    async with opened(ferry().articles, SIZE) as pilot:
        await settled(pilot)
        await pilot.press("j", key)
        await settled(pilot)
        dialog = pilot.app.screen
        assert not isinstance(dialog, CompareScreen)
        lines = [ref(widget._styles_cache) for widget in (dialog, *dialog.query())]
        del dialog
        # A text area is let go of with the next dialog.
        await pilot.press("escape", "escape", "?", "escape")
        await until(pilot, lambda: gc.collect() >= 0 and not any(kept() for kept in lines))


async def swap(pilot: Pilot[int], screen: CompareScreen) -> None:
    """Swap the sides, and wait until they are."""
    before = screen.mirrored
    await pilot.press("backslash")
    await until(pilot, lambda: screen.mirrored is not before)
    await settled(pilot)


@pytest.mark.parametrize("times", [pytest.param(1, id="one swap"), pytest.param(2, id="there and back")])
async def test_a_comparison_is_let_go_of_when_the_sides_are_swapped(times: int) -> None:
    async with opened(ferry().articles, SIZE) as pilot:
        await until(pilot, lambda: getattr(pilot.app.screen, "comparison", None) is not None)
        screen = pilot.app.screen
        assert isinstance(screen, CompareScreen)
        kept: list[ReferenceType[object]] = []
        for _ in range(times):
            await until(pilot, lambda: screen.checklist is not None and screen.checklist.is_complete)
            kept += [ref(screen.comparison), ref(screen.comparer)]
            await swap(pilot, screen)
        await until(pilot, lambda: gc.collect() >= 0 and not any(each() for each in kept))


async def test_what_made_a_comparison_is_let_go_of_before_the_swapped_one_is_made() -> None:
    async with opened(ferry().articles, SIZE) as pilot:
        await until(pilot, lambda: getattr(pilot.app.screen, "comparison", None) is not None)
        screen = pilot.app.screen
        assert isinstance(screen, CompareScreen)
        await until(pilot, lambda: screen.checklist is not None and screen.checklist.is_complete)
        before = ref(screen.comparer)
        found: list[bool] = []
        make = Comparer

        def make_now(articles: Pair[Article], language: str | None) -> Comparer:
            found.append(before() is None)
            return make(articles, language)

        with patch("tui.core.comparer.Comparer", make_now):
            await swap(pilot, screen)
        assert found == [True]


async def test_the_pairs_compared_before_are_let_go_of() -> None:
    async with opened(ferry().articles, SIZE) as pilot:
        seen: list[ReferenceType[object]] = []
        for _ in range(4):
            await until(pilot, lambda: getattr(pilot.app.screen, "comparison", None) is not None)
            await settled(pilot)
            assert isinstance(pilot.app.screen, CompareScreen)
            seen.append(ref(pilot.app.screen.comparison))
            pilot.app.post_message(PairOpened(ferry().articles, None, None, Pair("", "")))
            await settled(pilot)
        # The app remembers its first screen, and the last one may still be on its way out.
        await until(pilot, lambda: not any(each() for each in seen[1:-1]))
