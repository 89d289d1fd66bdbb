"""Numbers before keys, keys in turn, marks and history, pressed on one hand-made story."""

from __future__ import annotations

import pytest
from textual import events

from tests.app.reading import Reader, reading
from tests.made import ferry
from tui.presentation.themes import LOOKS
from tui.widgets.claim_detail import ClaimDetail

STORY = ferry()

MOVES = [
    pytest.param("5 j", "5A", id="5j is five rows down"),
    pytest.param("9 9 9 j", "7A", id="too many rows end at the last"),
    pytest.param("6 j 2 k", "4A", id="2k is two rows up"),
    pytest.param("3 G", "2A", id="3G is row 3"),
    pytest.param("7 g", "6A", id="7g is row 7"),
    pytest.param("1 0 G", "7A", id="10G is the last row where there are fewer"),
    pytest.param("2 )", "4A", id="2) is the second unique row below"),
    pytest.param("5 escape j", "1A", id="Esc forgets the number"),
    pytest.param("5 l j", "1B", id="a number before a key that takes none is forgotten"),
    pytest.param("j j quotation_mark a G apostrophe a", "2A", id="a mark is gone back to"),
    pytest.param("apostrophe a j", "1A", id="a mark that is not set leads nowhere"),
    pytest.param("G ctrl+o", "0A", id="Ctrl+O is back to before the last jump"),
    pytest.param("G ctrl+o ctrl+n", "7A", id="Ctrl+N is forward again"),
    pytest.param("3 G 5 G g 3 ctrl+o", "0A", id="3 Ctrl+O is three jumps back"),
    pytest.param("colon 5 enter backspace", "0A", id="Backspace comes back from a row gone to"),
    pytest.param("slash f o g enter backspace", "0A", id="Backspace comes back from what was searched"),
    pytest.param("slash f o g enter n backspace", "3A", id="Backspace comes back from the next place found"),
    pytest.param("j quotation_mark a backslash apostrophe a", "1B", id="a mark outlives a swap"),
]


@pytest.mark.parametrize(("keys", "place"), MOVES)
async def test_keys_in_turn_move_the_cursor(keys: str, place: str) -> None:
    async with reading(STORY) as reader:
        await reader.press(*keys.split())
        assert reader.place == place


async def test_what_is_pending_stands_on_the_status_line_until_it_is_done() -> None:
    async with reading(STORY) as reader:
        await reader.press("1", "2")
        assert reader.text().splitlines()[-2].endswith("12")
        await reader.press("e")
        assert "12e means nothing here." in reader.text()
        await reader.press("apostrophe")
        assert "Go to the place marked with a letter: '…" in reader.text()
        await reader.press("b")
        assert 'No place has the mark b; "b sets it.' in reader.text()
        await reader.press("j")
        assert reader.screen.pending.typed == reader.screen.message == ""


async def test_digits_are_typed_into_a_prompt_and_not_counted() -> None:
    async with reading(STORY) as reader:
        await reader.press("colon", "3", "enter", "j")
        assert reader.place == "3A"


async def test_the_page_scrolls_line_by_line_under_the_cursor() -> None:
    async with reading(STORY, size=(60, 16)) as reader:
        await reader.press("ctrl+down", "ctrl+down", "ctrl+up")
        assert (reader.screen.view.scroll_offset.y, reader.place) == (1, "0A")
        await reader.press("3", "ctrl+down")
        assert (reader.screen.view.scroll_offset.y, reader.place) == (4, "0A")


async def test_a_number_before_the_key_scrolls_the_details_so_many_lines() -> None:
    async with reading(STORY, size=(60, 20)) as reader:
        await reader.press("]", "2", "shift+down")
        assert reader.screen.query_exactly_one(ClaimDetail).first == 2


async def test_t_takes_the_next_colours_and_says_which() -> None:
    async with reading(STORY) as reader:
        await reader.press("T")
        assert "Colours: light." in reader.text()
        for _ in LOOKS[1:]:
            await reader.press("T")
        assert reader.pilot.app.theme == LOOKS[0].name


async def typed_ahead(reader: Reader, keys: str) -> None:
    """Send the keys faster than the app can follow, as a slow line does."""
    for key in keys.split():
        reader.pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))
    await reader.press()
    await reader.pilot.pause()


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        pytest.param("/ f o g enter", "3A", id="a search"),
        pytest.param(": 5 enter", "4A", id="a row"),
        pytest.param("3 G j 2 k", "1A", id="numbers and keys in their order"),
        pytest.param("j / d d escape", "1A", id="a search that is given up"),
    ],
)
async def test_keys_typed_ahead_are_not_lost_and_do_nothing_else(keys: str, place: str) -> None:
    async with reading(STORY) as reader:
        await typed_ahead(reader, keys)
        assert (reader.place, reader.screen.detail_shown) == (place, True)
