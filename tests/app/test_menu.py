"""The menu of the right button: what the mouse alone can do with the page."""

from __future__ import annotations

import pytest
from textual.command import CommandPalette

from tests.app.reading import Reader, reading
from tests.app.test_selecting import click_hint, drag, lit, place
from tests.made import ferry
from tui.bindings import BY_ID
from tui.presentation.menu import ALIGNING, READING
from tui.review.checks import Status
from tui.review.work import Work
from tui.screens.menu import MenuScreen
from tui.widgets.comparison_view import ComparisonView

RIGHT = 3


async def open_menu(reader: Reader, words: str) -> None:
    """Click with the right button on these words of the page."""
    await reader.pilot.click(ComparisonView, offset=place(reader, words), button=RIGHT)
    await reader.press()


async def choose(reader: Reader, words: str) -> None:
    """Click on an entry of the menu."""
    y, line = next((y, line) for y, line in enumerate(reader.text().split("\n")) if words in line)
    await reader.pilot.click(offset=(line.index(words), y), button=1)
    await reader.press()


def test_every_entry_names_a_row_of_the_key_table() -> None:
    assert [offer.id for section in (*READING, *ALIGNING) for offer in section.offers if offer.id not in BY_ID] == []


async def test_a_right_click_reads_the_sentence_and_offers_what_can_be_done_with_it() -> None:
    async with reading(ferry(), (80, 24)) as reader:
        await open_menu(reader, "The owner")
        assert isinstance(reader.pilot.app.screen, MenuScreen)
        assert reader.place == "4B"
        assert "B3 “The owner promised" in reader.text()
        await choose(reader, "Confirmed")
        assert [check.status for check in reader.screen.work.checks.values()] == [Status.CONFIRMED]


async def test_the_smallest_window_has_room_for_the_menu() -> None:
    async with reading(ferry(), (60, 16)) as reader:
        await open_menu(reader, "ferry carried")
        assert "Sources" in reader.text()
        assert "Esc leave" in reader.text()


async def test_words_that_are_selected_stay_so_under_the_menu_and_can_be_copied_from_it() -> None:
    async with reading(ferry()) as reader:
        await drag(reader, place(reader, "engine"), place(reader, "stayed", end=True))
        words = "engine failed. Nobody on board was hurt.\n\nA café on the pier stayed"
        await open_menu(reader, "Fog had been")
        assert lit(reader).split() == words.split()
        await choose(reader, "Copy")
        assert reader.pilot.app.clipboard == words


@pytest.mark.parametrize(
    ("key", "column"), [pytest.param("escape", None, id="Esc"), pytest.param("", 0, id="a click beside it")]
)
async def test_the_menu_is_left_without_doing_anything(key: str, column: int | None) -> None:
    async with reading(ferry()) as reader:
        await open_menu(reader, "Fog had been")
        if column is None:
            await reader.press(key)
        else:
            await reader.pilot.click(offset=(column, 0), button=1)
            await reader.press()
        assert reader.pilot.app.screen is reader.screen
        assert reader.screen.work == Work()


async def test_a_key_shown_in_the_menu_does_there_what_it_does_on_the_page() -> None:
    async with reading(ferry()) as reader:
        await open_menu(reader, "Fog had been")
        await reader.press("x")
        assert [check.status for check in reader.screen.work.checks.values()] == [Status.WRONG]
        assert reader.pilot.app.screen is reader.screen


async def test_the_menu_leads_to_everything_by_name() -> None:
    async with reading(ferry()) as reader:
        await open_menu(reader, "Fog had been")
        await choose(reader, "All by name")
        assert isinstance(reader.pilot.app.screen, CommandPalette)


async def test_two_sentences_are_linked_and_unlinked_by_clicks_alone() -> None:
    async with reading(ferry(), (80, 24)) as reader:
        await open_menu(reader, "ferry carried")
        await choose(reader, "Align")
        assert reader.screen.aligning
        await click_hint(reader, "X unlink")
        assert len(reader.screen.work.corrections.rulings) == 1
        await reader.pilot.click(ComparisonView, offset=place(reader, "ferry carried"), button=1)
        await click_hint(reader, "L link")
        await reader.pilot.click(ComparisonView, offset=place(reader, "The owner"), button=1)
        await click_hint(reader, "L link")
        assert "Linked" in reader.screen.message
        await click_hint(reader, "Esc leave")
        assert not reader.screen.aligning


async def test_the_hints_of_a_note_do_what_their_keys_do() -> None:
    async with reading(ferry(), (80, 24)) as reader:
        await reader.press("c", "h", "m")
        await choose(reader, "Ctrl+S keep")
        assert [check.note for check in reader.screen.work.checks.values()] == ["hm"]
        await reader.press("c")
        await choose(reader, "Esc leave")
        assert reader.pilot.app.screen is reader.screen
