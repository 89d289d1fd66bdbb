"""Keys on one hand-made story: ways that take several, and what is heard. Every single key is in `test_every_key`."""

from __future__ import annotations

import pytest
from textual.command import CommandPalette

from tests.app.reading import reading
from tests.made import ferry, made_article, made_comparison
from tui.bindings import KEYS, READ_ONCE
from tui.core.sides import Pair
from tui.core.text import Article
from tui.widgets.claim_detail import ClaimDetail
from tui.widgets.overview import Overview
from tui.widgets.prompt import Prompt

STORY = ferry()

MOVES = [
    pytest.param("space", "7A", id="Space is a page down"),
    pytest.param("pagedown", "7A", id="PgDn is a page down"),
    pytest.param("G b", "0A", id="b is a page up"),
    pytest.param("G pageup", "0A", id="PgUp is a page up"),
    pytest.param("tab tab", "0A", id="Tab twice is this side again"),
    pytest.param("G [ [", "0A", id="[ is the differing row before"),
    pytest.param("enter", "0B", id="Enter crosses the row"),
    pytest.param("j j j enter backspace", "3A", id="Backspace comes back"),
    pytest.param("j j j enter enter backspace backspace", "3A", id="Backspace comes back step by step"),
    pytest.param("colon 5 enter", "4A", id="a row by number"),
    pytest.param("colon b 3 enter", "4B", id="a sentence by id"),
    pytest.param("colon 5 escape", "0A", id="Esc leaves the reader where he was"),
    pytest.param("slash f o g enter", "3A", id="search goes to the first place found"),
    pytest.param("slash f o g", "3A", id="search goes there while typing"),
    pytest.param("slash f o g escape", "0A", id="Esc leaves the search as it was"),
    pytest.param("slash f o g enter n n", "3A", id="after the last place found comes the first"),
    pytest.param("slash f o g enter N", "7B", id="N is the place before, round the end"),
]


@pytest.mark.parametrize(("keys", "place"), MOVES)
async def test_a_key_moves_the_cursor(keys: str, place: str) -> None:
    async with reading(STORY) as reader:
        await reader.press(*keys.split())
        assert reader.place == place


async def test_half_a_page_is_less_than_a_page() -> None:
    async with reading(STORY, size=(80, 24)) as reader:
        await reader.press("ctrl+d")
        half = reader.screen.cursor.row
        await reader.press("g", "space")
        assert 0 < half < reader.screen.cursor.row
        await reader.press("G", "ctrl+u")
        assert 0 < reader.screen.cursor.row < 7


async def test_the_comparison_is_worked_out_once_and_told_by_a_message() -> None:
    async with reading(STORY) as reader:
        assert reader.names().count("ComparisonReady") == 1
        assert "ComparisonFailed" not in reader.names()
        assert reader.screen.comparison is STORY


async def test_keys_of_the_page_are_letters_while_typing() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", *"qjd?z", "tab", "f9")
        assert reader.screen.query_words == "qjd?z"
        assert reader.place == "0A"
        assert (reader.screen.folded, reader.screen.detail_shown, reader.screen.overview_shown) == (False, True, True)
        assert reader.screen.query_exactly_one(Prompt).display


async def test_a_place_that_is_not_there_is_answered_with_what_is() -> None:
    async with reading(STORY) as reader:
        await reader.press("colon", "9", "9", "enter")
        assert reader.place == "0A"
        assert reader.screen.message == "There is no row 99: the rows are 1 to 8."


async def test_d_and_f9_show_and_hide() -> None:
    async with reading(STORY) as reader:
        for key, kind in (("d", ClaimDetail), ("f9", Overview)):
            pane = reader.screen.query_exactly_one(kind)
            assert pane.display
            await reader.press(key)
            assert not pane.display
            await reader.press(key)
            assert pane.display


async def test_shift_and_arrows_scroll_the_details() -> None:
    async with reading(STORY, size=(60, 20)) as reader:
        await reader.press("]")
        detail = reader.screen.query_exactly_one(ClaimDetail)
        assert "more below, Shift+↓" in reader.text()
        await reader.press("shift+down", "shift+down")
        assert detail.first == 2
        await reader.press("shift+up")
        assert detail.first == 1
        await reader.press(*["shift+down"] * 9)
        assert "more above, Shift+↑" in reader.text()
        assert "Tuesday." in reader.text().splitlines()[-4]
        await reader.press("k")
        assert detail.first == 0


async def test_z_folds_what_is_shared_and_the_cursor_steps_over_it() -> None:
    async with reading(STORY) as reader:
        assert "Two tugs" in reader.text()
        await reader.press("z")
        assert reader.screen.folded
        assert "Two tugs" not in reader.text()
        await reader.press("]", "j")
        assert reader.place == "5A"
        await reader.press("z", "j")
        assert reader.place == "6A"


async def test_a_single_shared_row_is_not_folded_and_the_cursor_steps_onto_it() -> None:
    async with reading(STORY) as reader:
        await reader.press("z", "j")
        assert "Nobody on board was hurt." in reader.text()
        assert reader.place == "1A"
        await reader.press("j", "j")
        assert reader.place == "3A"
        await reader.press("k", "k", "k")
        assert reader.place == "0A"


async def test_a_row_higher_than_the_page_is_read_to_its_end_before_the_next() -> None:
    words = [f"word{number:03}" for number in range(300)]
    long = made_article([[f"{' '.join(words)}."], ["The end."]])
    story = made_comparison(Pair(long, Article.from_text("")), [], [([0], []), ([1], [])])
    for there, back in (("j", "k"), ("space", "b"), ("ctrl+d", "ctrl+u")):
        async with reading(story, size=(80, 24)) as reader:
            seen = reader.text()
            for _ in range(40):
                await reader.press(there)
                seen += reader.text()
                if reader.place == "1A":
                    break
            assert [word for word in words if word not in seen] == []
            assert reader.place == "1A"
            await reader.press(*["k"] * 2, "G", "k", "g", there)
            assert words[0] not in reader.text()
            await reader.press(back)
            assert (words[0] in reader.text(), reader.place) == (True, "0A")


async def test_swapping_keeps_the_reader_on_the_same_sentence() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", "f", "o", "g", "enter", "enter", "backslash")
        screen = reader.screen
        assert screen.articles == STORY.articles.swapped
        assert screen.comparison is not None
        assert screen.comparison.articles == STORY.articles.swapped
        assert reader.place == "7A"  # B6 is now A6
        assert len(screen.hits) == 2
        await reader.press("backspace")
        assert reader.place == "3B"
        await reader.press("backslash")
        assert reader.screen.comparison is STORY
        assert reader.place == "3A"


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        pytest.param("] ]", "No differing row below.", id="no more differing below"),
        pytest.param("[", "No differing row above.", id="none above"),
        pytest.param(") ) )", "No unique row below.", id="no more unique"),
        pytest.param(") enter", "Only A says this: there is no partner.", id="no partner"),
        pytest.param("backspace", "There is no jump to go back from.", id="no way back"),
        pytest.param("ctrl+n", "There is no jump to go forward to.", id="no way forward"),
        pytest.param("i", "i does nothing here; ? shows all keys.", id="a key without a meaning"),
        pytest.param("L", "L is for aligning; press = first.", id="a key of aligning"),
        pytest.param(
            "equals_sign v", "While aligning nothing is checked; leave that first.", id="checking while aligning"
        ),
        pytest.param(") l", "B has nothing in this row.", id="nothing on the other side"),
        pytest.param(") tab", "B has nothing in this row.", id="nothing on the other side, by Tab"),
    ],
)
async def test_a_key_that_leads_nowhere_says_so(keys: str, message: str) -> None:
    async with reading(STORY) as reader:
        await reader.press(*keys.split())
        assert reader.screen.message == message
        assert message in reader.text()
        await reader.press("g")
        assert reader.screen.message == ""


async def test_help_scrolls_through_every_key_of_the_table() -> None:
    async with reading(STORY, size=(80, 24)) as reader:
        await reader.press("?")
        seen = reader.text()
        for _ in range(22):
            await reader.press("space")
            seen += reader.text()
        await reader.press("b", "k", "j")
        missing = [key.id for key in KEYS if key.place not in READ_ONCE and key.description not in seen]
        assert missing == []


async def test_ctrl_p_opens_the_palette_and_runs_what_is_chosen() -> None:
    async with reading(STORY) as reader:
        await reader.press("ctrl+p")
        assert isinstance(reader.pilot.app.screen, CommandPalette)
        await reader.pilot.press(*"last row")
        await reader.pilot.pause(0.5)  # the palette gathers while one types; it has no message for being done
        await reader.press("enter")
        assert reader.place == "7A"


async def test_the_palette_says_each_thing_on_one_line_behind_its_key_and_offers_the_themes() -> None:
    async with reading(STORY) as reader:
        await reader.press("ctrl+p")
        await reader.pilot.pause(0.5)
        listed = [line.split(maxsplit=1) for line in reader.text().splitlines()]
        assert ["]", "Next row that differs"] in listed
        assert ["Enter", "To the partner, also when it has moved"] in listed
        await reader.pilot.press(*"theme")
        await reader.pilot.pause(0.5)
        assert "Theme: colours by name" in reader.text()


async def test_themes_are_chosen_by_name_our_own_first() -> None:
    async with reading(STORY) as reader:
        reader.pilot.app.action_change_theme()
        await reader.pilot.pause(0.5)
        listed = [line.split() for line in reader.text().splitlines()]
        start = listed.index(["now", "dark"])
        assert listed[start + 1 : start + 4] == [["light"], ["contrast"], ["terminal", "dark"]]
        await reader.pilot.press(*"contr")
        await reader.pilot.pause(0.5)
        await reader.press("enter")
        assert reader.pilot.app.theme == "twosource-contrast"


async def test_a_wide_footer_names_the_palette() -> None:
    async with reading(STORY, size=(200, 30)) as reader:
        assert "Ctrl+P commands" in reader.text()


async def test_help_begins_with_the_keys_of_the_mode() -> None:
    async with reading(STORY) as reader:
        await reader.press("equals_sign", "?")
        assert reader.text().index("While aligning") < reader.text().index("Signs")
