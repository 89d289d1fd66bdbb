"""Swapping the sides while something else is going on: pressed again, after a failure, during a search."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from unittest.mock import patch

import pytest

from tests.app.reading import reading
from tests.made import ferry
from tui.core import comparer
from tui.core.comparer import Comparer
from tui.core.sides import Pair
from tui.core.text import Article
from tui.errors import TwosourceError

STORY = ferry()


@contextmanager
def held_up() -> Iterator[Event]:
    """Comparisons that only end once the event is set."""
    go_on = Event()
    make = comparer.Comparer

    def make_later(articles: Pair[Article], language: str | None) -> Comparer:
        go_on.wait()
        return make(articles, language)

    with patch("tui.core.comparer.Comparer", make_later):
        try:
            yield go_on
        finally:
            go_on.set()


@pytest.mark.parametrize("times", [1, 2, 3])
async def test_each_press_swaps_even_before_the_last_swap_is_done(times: int) -> None:
    async with reading(STORY) as reader:
        with held_up() as go_on:
            await reader.press("j", "l")
            await reader.pilot.press(*["backslash"] * times)
            go_on.set()
            await reader.press()
        swapped = times % 2 == 1
        assert reader.screen.articles == (STORY.articles.swapped if swapped else STORY.articles)
        assert reader.place == ("1A" if swapped else "1B")
        assert reader.screen.message == ""


async def test_of_many_swaps_in_turn_only_the_first_and_the_last_are_compared() -> None:
    async with reading(STORY) as reader:
        begun: list[Pair[Article]] = []
        go_on = Event()
        make = comparer.Comparer

        def make_later(articles: Pair[Article], language: str | None) -> Comparer:
            begun.append(articles)
            go_on.wait()
            return make(articles, language)

        with patch("tui.core.comparer.Comparer", make_later):
            await reader.pilot.press(*["backslash"] * 5)
            assert len(begun) == 1
            go_on.set()
            await reader.press()
        assert begun == [STORY.articles.swapped] * 2
        assert reader.screen.articles == STORY.articles.swapped


async def test_a_swap_after_a_failed_one_swaps() -> None:
    async with reading(STORY) as reader:
        with patch("tui.core.comparer.Comparer", side_effect=TwosourceError("No memory left; close something.")):
            await reader.press("backslash")
        await reader.press("backslash")
        assert reader.screen.articles == STORY.articles.swapped


async def test_a_search_begun_during_a_swap_is_cancelled_back_to_the_same_sentence() -> None:
    async with reading(STORY) as reader:
        with held_up() as go_on:
            await reader.press("j", "l")
            await reader.pilot.press("backslash", "slash", *"fog")
            go_on.set()
            await reader.press()
        assert reader.screen.articles == STORY.articles.swapped
        assert reader.screen.query_words == "fog"
        await reader.press("escape")
        assert (reader.screen.query_words, reader.place) == ("", "1A")


async def test_what_is_written_during_a_swap_is_about_the_claim_that_the_box_was_opened_on() -> None:
    async with reading(STORY) as reader:
        assert reader.screen.at_hand is not None
        item = reader.screen.at_hand.item
        with held_up() as go_on:
            await reader.pilot.press("backslash", "c", *"why")
            go_on.set()
            await reader.pilot.pause(0.2)
        await reader.press("ctrl+s")
        ((at, check),) = reader.screen.work.checks.items()
        assert reader.screen.articles == STORY.articles.swapped
        assert (at.side, at.span, check.words, check.note) == (item.side.other, item.at.span, item.words, "why")
        assert reader.screen.swap_waiting is None
