"""Showing only some rows: by the panel, by what is searched for, and how every row comes back."""

from __future__ import annotations

import pytest

from tests.app.reading import Reader, reading
from tests.app.test_aligning import correcting
from tests.made import ferry, made_article, made_comparison
from tests.unit.presentation.test_screen_lines import story
from tui.core.findings import Link, PointKind, Relation
from tui.core.sides import Pair
from tui.review.filtering import NO_FILTER, Filter
from tui.screens.help import HelpScreen
from tui.widgets.filter_panel import FilterPanel

STORY = ferry()


def shown(reader: Reader) -> tuple[int, ...] | None:
    """The rows on the page; None for all."""
    return reader.screen.shown


async def test_the_page_follows_while_options_are_turned_and_enter_keeps_them() -> None:
    async with reading(STORY) as reader:
        await reader.press("j", "f", "d")
        assert shown(reader) == (0, 5)
        assert "2 of 8 rows shown · differing" in reader.text()
        await reader.press("t", "enter")
        assert (shown(reader), reader.place) == ((5,), "5A")
        assert not reader.screen.query(FilterPanel)
        assert "café" not in reader.text()
        assert "7 rows not shown" not in reader.text()
        assert "5 rows not shown" in reader.text()


async def test_esc_puts_back_rows_and_cursor_from_before() -> None:
    async with reading(STORY) as reader:
        await reader.press("j", "f", "b")
        assert reader.place == "4A"
        await reader.press("escape")
        assert (reader.screen.wanted, shown(reader), reader.place) == (NO_FILTER, None, "1A")


async def test_arrows_and_space_turn_an_option_and_0_asks_for_all_rows() -> None:
    async with reading(STORY) as reader:
        await reader.press("f", "down", "space")
        assert shown(reader) == (0, 5)
        await reader.press("right", "k", "space")
        assert shown(reader) == (0,)
        await reader.press("0")
        assert shown(reader) is None
        assert reader.screen.query(FilterPanel)


async def test_a_click_turns_an_option() -> None:
    async with reading(STORY) as reader:
        await reader.press("f")
        await reader.pilot.click(FilterPanel, offset=(6, 3))
        await reader.pilot.pause()
        assert shown(reader) == (0, 5)
        await reader.pilot.click(FilterPanel, offset=(60, 1))
        assert shown(reader) == (0, 5)


async def test_options_that_have_no_room_are_counted_and_scrolled_to() -> None:
    async with reading(STORY, size=(60, 16)) as reader:
        await reader.press("f")
        panel = reader.screen.query_exactly_one(FilterPanel)
        panel.counts = {**panel.counts, **dict.fromkeys(PointKind, 1)}
        await reader.pilot.pause()
        assert "more below" in reader.text()
        await reader.press("l", *"jjjjjjjjj")
        assert "more above" in reader.text()
        line = next(n for n, line in enumerate(reader.text().splitlines()) if "▌□" in line)
        assert "precision" in reader.text().splitlines()[line]
        await reader.pilot.click(offset=(25, line - 1))
        await reader.pilot.pause()
        assert reader.screen.wanted == Filter(frozenset([PointKind.CERTAINTY]))


@pytest.mark.parametrize(
    ("keys", "places"),
    [
        pytest.param("jj", ["3A", "7A"], id="next row"),
        pytest.param("]", ["1A"], id="what differs is not shown"),
        pytest.param(["G", "g"], ["7A", "1A"], id="the ends"),
        pytest.param(["space"], ["7A"], id="a page goes at least a row on"),
        pytest.param("z", ["1A"], id="folding"),
    ],
)
async def test_keys_of_moving_lead_through_the_rows_that_are_shown(keys: list[str], places: list[str]) -> None:
    async with reading(STORY) as reader:
        await reader.press("f", "w", "m", "enter")
        assert (shown(reader), reader.place) == ((1, 3, 7), "1A")
        for key, place in zip(keys, places, strict=True):
            await reader.press(key)
            assert reader.place == place


async def test_only_rows_with_what_is_searched_for_are_shown_until_the_search_ends() -> None:
    async with reading(STORY) as reader:
        await reader.press("ampersand")
        assert "Search for something first: /" in reader.text()
        await reader.press("slash", *"fog", "enter", "ampersand")
        assert shown(reader) == (3, 7)
        assert "2 of 8 rows shown · with “fog”" in reader.text()
        await reader.press("ampersand")
        assert shown(reader) is None
        await reader.press("ampersand", "escape")
        assert (shown(reader), reader.screen.wanted) == (None, NO_FILTER)


async def test_next_goes_to_places_found_in_rows_that_are_shown() -> None:
    async with reading(STORY) as reader:
        await reader.press("f", "d", "enter", "slash", *"the", "enter", "n", "n", "n")
        assert {reader.screen.hits[reader.screen.current_hit or 0].sentence} == {0}
        assert reader.place == "0A"


async def test_going_to_a_row_that_is_filtered_out_shows_all_rows_and_says_so() -> None:
    async with reading(STORY) as reader:
        await reader.press("f", "d", "enter", "colon", *"B3", "enter")
        assert (shown(reader), reader.place) == (None, "4B")
        assert "Row 5 was not shown: now all rows are." in reader.text()


async def test_a_filter_that_nothing_passes_says_how_to_see_rows_again() -> None:
    async with reading(STORY) as reader:
        await reader.press("f", "a", "n", "enter")
        assert shown(reader) == ()
        assert "No row is or has all that is asked for; Esc shows all rows." in reader.text()
        assert "café" not in reader.text()
        await reader.press("j", "space", "]", "G", "enter", "f", "0", "enter")
        assert (shown(reader), reader.place) == (None, "0A")
        assert "café" in reader.text()


async def test_esc_ends_the_search_and_then_the_filter() -> None:
    async with reading(STORY) as reader:
        await reader.press("f", "d", "enter", "slash", *"the", "enter")
        assert "Esc let go" in reader.text()
        await reader.press("escape")
        assert ([*reader.screen.hits], shown(reader)) == ([], (0, 5))
        await reader.press("escape")
        assert shown(reader) is None
        assert "All rows are shown again." in reader.text()
        assert "Esc let go" not in reader.text()


async def test_hits_in_rows_that_are_not_shown_are_told_with_the_way_to_them() -> None:
    async with reading(STORY) as reader:
        told = "All places found are in rows that are not shown; f 0 shows all rows."
        await reader.press("f", "d", "enter", "slash", *"fog", "enter")
        assert told in reader.text()
        await reader.press("j")
        assert told not in reader.text()
        await reader.press("k", "n")
        assert reader.place == "0A"
        assert told in reader.text()


async def test_esc_leaves_align_mode_before_it_ends_the_filter() -> None:
    async with reading(STORY) as reader:
        await reader.press("f", "d", "enter", "equals_sign", "escape")
        assert (reader.screen.aligning, shown(reader)) == (False, (0, 5))


async def test_a_filter_follows_when_the_sides_are_swapped() -> None:
    async with reading(STORY) as reader:
        await reader.press("f", "a", "enter", "backslash")
        assert shown(reader) == (4,)


async def test_the_panel_hides_the_details_and_gives_them_back() -> None:
    async with reading(STORY) as reader:
        await reader.press("f")
        assert not reader.screen.query_exactly_one("ClaimDetail").display
        await reader.press("enter", "question_mark")
        assert isinstance(reader.pilot.app.screen, HelpScreen)
        assert reader.screen.query_exactly_one("ClaimDetail").display


async def test_keys_typed_ahead_reach_the_panel() -> None:
    async with reading(STORY) as reader:
        for key in ("f", "d", "enter"):
            reader.pilot.app.simulate_key(key)
        await reader.press("j")
        assert shown(reader) == (0, 5)


async def test_only_rows_with_the_words_stay_when_the_sides_are_swapped_and_are_of_other_length() -> None:
    articles = Pair(made_article([["Fog came.", "Boats stayed."]]), made_article([["Fog came."]]))
    uneven = made_comparison(articles, [Link(0, 0, Relation.SHARED, 1.0)], [([0], [0]), ([1], [])])
    async with reading(uneven) as reader:
        await reader.press("slash", *"boats", "enter", "ampersand")
        assert shown(reader) == (1,)
        await reader.press("backslash")
        assert (shown(reader), reader.place) == ((1,), "1B")


async def test_while_prose_is_read_a_filter_leads_to_the_side_that_has_the_row() -> None:
    async with reading(STORY) as reader:
        await reader.press("t", "j", "j", "j", "f", "b")
        assert (shown(reader), reader.place) == ((4,), "4B")


async def test_that_no_row_is_shown_is_still_said_when_an_act_is_undone() -> None:
    async with correcting() as reader:
        await reader.press("R", "f", "a", "n", "enter", "u")
        assert shown(reader) == ()
        assert "No row is or has all that is asked for" in reader.text()


async def test_the_cursor_is_in_sight_when_rows_come_back_after_the_window_was_resized() -> None:
    async with reading(story("=!" * 40), size=(200, 50)) as reader:
        await reader.press("t", "G", "f", "a", "n")
        assert shown(reader) == ()
        await reader.pilot.resize_terminal(80, 24)
        await reader.press("0", "enter")
        assert any(line.startswith("▌") for line in reader.text().splitlines())
