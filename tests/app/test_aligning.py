"""Correcting the machine by keys: what is said, what is found then, and that undo brings everything back."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from unittest.mock import patch

import pytest
from textual.message import Message

from screenshots.driving import opened
from tests.app.reading import SIZE, Reader
from tests.unit.core.test_comparer import PAIR as GAS
from tests.unit.review.test_aligning import ARTICLES
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.errors import TwosourceError
from tui.review.work import Work
from tui.screens.choosing import ChoiceScreen


@asynccontextmanager
async def correcting(articles: Pair[Article] = ARTICLES, size: tuple[int, int] = SIZE) -> AsyncIterator[Reader]:
    """The app on real findings. Rows: A1=B1+B2, A2=B3, A3, A4, B4, A5=B5, B6 (linked with A4)."""
    heard: list[Message] = []
    async with opened(articles, size, heard=heard) as pilot:
        yield Reader(pilot, heard)


def rows(reader: Reader) -> list[str]:
    """The rows as `1+2=3`."""
    comparison = reader.screen.comparison
    assert comparison is not None
    return [
        "=".join("+".join(str(number + 1) for number in row.sentences[side]) or "-" for side in Side)
        for row in comparison.rows
    ]


PLAIN = ["1=1+2", "2=3", "3=-", "4=-", "-=4", "5=5", "-=6"]

ACTS = [
    pytest.param("l j s", "Split B2 from its row", ["1=1", "-=2"], "1B", id="s splits the sentence of a stack"),
    pytest.param("j m", "Merged A3 into the row of A2", ["1=1+2", "2+3=3"], "1A", id="m merges the next sentence"),
    pytest.param("j D", "Linked A2 and B4 instead of B3", ["1=1+2", "-=3", "2=4"], "2A", id="D moves a link down"),
    pytest.param("j U", "Linked A2 and B2 instead of B3", ["1=1", "2=2"], "1A", id="U moves a link up"),
    pytest.param("j j p", "A3 is not linked with anything.", PLAIN, "2A", id="p pins nothing"),
    pytest.param("j j j p", "Pinned A4 and B6", [*PLAIN[:3], "-=4", "-=5", "4=6"], "5A", id="p pins a moved link"),
    pytest.param("j j L j j l L", "Linked A3 and B4", ["1=1+2", "2=3", "3=4"], "2B", id="L on both ends links"),
    pytest.param("j X", "Unlinked A2 and B3", ["1=1+2", "2=-", "3=-"], "1A", id="X unlinks"),
    pytest.param("j a", "Accepted A2 and B3", PLAIN, "2A", id="a accepts and goes on"),
    pytest.param("r", "There is nothing to align around", PLAIN, "0A", id="r needs something that holds"),
]


@pytest.mark.parametrize(("keys", "said", "expected", "place"), ACTS)
async def test_a_key_of_align_mode_and_undo(keys: str, said: str, expected: list[str], place: str) -> None:
    async with correcting() as reader:
        await reader.press("equals_sign", *keys.split())
        assert reader.screen.message.startswith(said)
        assert rows(reader)[: len(expected)] == expected
        assert reader.place == place
        done = reader.screen.work != Work()
        assert ("u undoes" in reader.screen.message) == done
        await reader.press("u")
        assert rows(reader) == PLAIN
        assert reader.screen.work == Work()
        if done:
            await reader.press("ctrl+r")
            assert rows(reader)[: len(expected)] == expected


async def test_the_status_line_says_what_is_aligned_and_the_footer_how() -> None:
    async with correcting(size=(80, 24)) as reader:
        await reader.press("equals_sign", "l", "j")
        assert "aligning B2" in reader.text()
        assert all(hint in reader.text() for hint in ("s split", "L link", "X unlink", "a accept", "Esc leave"))
        await reader.press("L")
        assert "linking B2 with …" in reader.text()
        await reader.press("h", "j")
        assert "linking B2 with A2" in reader.text()
        await reader.press("escape")
        assert "aligning A2" in reader.text()
        await reader.press("escape")
        assert "aligning" not in reader.text()
        await reader.press("s", "X", "L")
        assert reader.screen.work == Work()


async def test_a_link_is_not_made_twice_nor_with_itself() -> None:
    async with correcting() as reader:
        await reader.press("equals_sign", "L", "L")
        assert reader.screen.link_from is None
        await reader.press("L", "j", "L")
        assert reader.screen.link_from == (Side.LEFT, 1)
        await reader.press("l", "L")
        assert reader.screen.message == "A2 and B3 are linked already."


async def test_the_rest_is_realigned_around_what_holds() -> None:
    async with correcting() as reader:
        await reader.press("equals_sign", "j", "j", "j", "L", "j", "j", "l", "L")
        assert reader.screen.message.startswith("Linked A4 and B5")
        await reader.press("r")
        assert reader.screen.message.startswith("Realigned the rest around 1 pair")
        assert rows(reader) == ["1=1+2", "2=3", "3=-", "-=4", "4=5", "5=-", "-=6"]
        await reader.press("u", "u", "u")
        assert reader.screen.message == "There is nothing to undo."
        assert rows(reader) == PLAIN


async def test_a_point_is_dismissed_from_a_list_and_the_relation_turned() -> None:
    async with correcting(GAS) as reader:
        await reader.press("D")
        assert isinstance(reader.pilot.app.screen, ChoiceScreen)
        assert "300" in reader.text()
        await reader.press("j", "enter")
        assert reader.screen.message.startswith("Dismissed the date of A1 and B1")
        await reader.press("D", "1")
        assert reader.screen.message.startswith("Dismissed the number of A1 and B1")
        comparison = reader.screen.comparison
        assert comparison is not None
        assert comparison.counts.left.differing == 0
        await reader.press("R")
        assert reader.screen.message.startswith("Called A1 and B1 differing")
        await reader.press("u", "u", "u")
        assert reader.screen.comparison is not None
        assert len(reader.screen.comparison.links[0].points) == 2
        await reader.press("D", "escape")
        assert reader.screen.work == Work()


async def test_esc_forgets_the_link_that_was_begun_and_says_so() -> None:
    async with correcting() as reader:
        await reader.press("equals_sign", "L", "escape")
        assert (reader.screen.aligning, reader.screen.link_from) == (True, None)
        assert reader.screen.message == "The link that was begun is forgotten."


async def test_there_may_be_no_point() -> None:
    async with correcting() as reader:
        await reader.press("j", "j", "D")
        assert reader.screen.message == "There is no point here to dismiss."


async def test_a_block_is_given_another_role_and_the_reader_keeps_his_place() -> None:
    async with correcting() as reader:
        await reader.press("j", "B")
        assert "Change the role of which block of A?" in reader.text()
        await reader.press("k", "enter")
        assert "what is it?" in reader.text()
        await reader.press("4")
        assert reader.screen.message.startswith("Changed a block of A from body to caption")
        comparison = reader.screen.comparison
        assert comparison is not None
        assert len(comparison.articles.left.sentences) == 4
        side, sentence = reader.screen.at
        assert comparison.articles[side].sentences[sentence].text.startswith("Engineers")
        await reader.press("u")
        assert rows(reader) == PLAIN


async def test_corrections_go_along_when_the_sides_are_swapped() -> None:
    async with correcting() as reader:
        await reader.press("equals_sign", "j", "X", "backslash")
        assert rows(reader)[:2] == ["1+2=1", "3=-"]
        assert reader.place == "3B"
        await reader.press("u")
        assert "3=2" in rows(reader)
        await reader.press("ctrl+r", "backslash")
        assert rows(reader)[:3] == ["1=1+2", "2=-", "3=-"]
        await reader.press("u")
        assert rows(reader) == PLAIN


async def test_undo_goes_to_where_the_act_was_done_on_the_side_that_is_read() -> None:
    async with correcting() as reader:
        await reader.press("equals_sign", "j", "X", "G", "u")
        assert reader.place == "1B"
        await reader.press("backspace")
        assert reader.place == "6A"


async def test_a_number_before_undo_takes_so_many_acts_back() -> None:
    async with correcting() as reader:
        await reader.press("equals_sign", "a", "a", "2", "u")
        assert reader.screen.work == Work()
        await reader.press("2", "ctrl+r", "1", "u")
        assert reader.screen.work != Work()


async def test_an_option_can_be_clicked() -> None:
    async with correcting(GAS) as reader:
        await reader.press("D")
        await reader.pilot.click("ChoiceList", offset=(4, 2))
        await reader.press()
        assert reader.screen.message.startswith("Dismissed the date")


@pytest.mark.parametrize(
    ("layout", "shown"),
    [
        pytest.param("", ["A2*= Engineers", "B3*= Before", "A4‡= Schools"], id="rows: a sign before the sign"),
        pytest.param("t", ["*= Engineers", "‡= Schools"], id="reading: in the blank before the sign"),
        pytest.param("t t", ["A2 and B3: accepted by the editor.", "A4 and B6: pinned."], id="linear: words"),
    ],
)
async def test_what_the_editor_corrected_is_marked_in_every_layout(layout: str, shown: list[str]) -> None:
    async with correcting() as reader:
        await reader.press("equals_sign", "j", "a", "j", "p", *layout.split())
        assert [words for words in shown if words in reader.text()] == shown


async def test_the_end_of_a_link_that_waits_and_the_sentence_that_is_picked_stand_out() -> None:
    async with correcting() as reader:
        await reader.press("equals_sign", "l", "j")
        assert reader.screen.view.worked_on == {(Side.RIGHT, 1)}
        await reader.press("L", "h", "j")
        assert reader.screen.view.worked_on == {(Side.RIGHT, 1)}
        await reader.press("escape", "escape")
        assert reader.screen.view.worked_on == frozenset()


async def test_a_number_before_a_key_of_align_mode_does_not_reach_other_keys() -> None:
    async with correcting() as reader:
        await reader.press("equals_sign", "2", "j", "1", "X")
        assert reader.place == "2A"
        assert reader.screen.message == "A3 is not linked with anything."
        await reader.press("k", "2", "D")
        assert reader.screen.message.startswith("Linked A2 and B4")


async def test_what_is_done_while_the_sides_are_being_swapped_is_not_lost() -> None:
    async with correcting() as reader:
        await reader.press("equals_sign", "j")
        await reader.pilot.press("backslash", "X")
        await reader.press()
        assert len(reader.screen.work.corrections.rulings) == 1
        await reader.press("u")
        assert reader.screen.work == Work()
        assert reader.screen.comparison is not None
        assert reader.screen.comparison.unlinked == ()


async def test_a_comparison_that_fails_after_an_act_is_told_and_can_be_undone() -> None:
    async with correcting() as reader:
        with patch("tui.core.comparer.Comparer.compare", side_effect=TwosourceError("No memory left.")):
            await reader.press("equals_sign", "j", "X")
        assert reader.screen.message == "No memory left."
        await reader.press("u")
        assert rows(reader) == PLAIN
        assert reader.screen.work == Work()


async def test_a_click_picks_the_sentence_of_a_row_with_several() -> None:
    async with correcting() as reader:
        await reader.press("equals_sign")
        line = next(y for y, text in enumerate(reader.text().splitlines()) if "B2 =" in text)
        await reader.pilot.hover(offset=(70, line))
        await reader.pilot.click(offset=(70, line))
        await reader.press()
        assert reader.screen.at == (Side.RIGHT, 1)
        assert "aligning B2" in reader.text()


@pytest.mark.parametrize("seed", range(2))
async def test_a_walk_of_corrections_keeps_the_cursor_and_undo_brings_everything_back(seed: int) -> None:
    chance = random.Random(seed)
    async with correcting(GAS if seed else ARTICLES) as reader:
        screen = reader.screen
        found = screen.comparison
        await reader.press("equals_sign")
        for _ in range(60):
            await reader.pilot.press(chance.choice([*"smUDLXaprjkhljkR", "tab", "backslash"]))
            if chance.random() < 0.3:
                await reader.press()
                assert screen.comparison is not None
                assert screen.at[1] in screen.comparison.rows[screen.cursor.row].sentences[screen.at[0]]
        await reader.press()
        if screen.mirrored:
            await reader.press("backslash")
        while screen.message != "There is nothing to undo.":
            await reader.press("u")
        assert screen.work == Work()
        assert screen.comparison == found


async def test_when_no_block_is_compared_any_more_undo_still_works() -> None:
    lone = Article.from_text("The council met on Monday.")
    async with correcting(Pair(lone, Article.from_text(""))) as reader:
        await reader.press("equals_sign", "B", "6")
        assert rows(reader) == []
        assert "undo brings back" in reader.text()
        await reader.press("j", "D", "equals_sign", "R", "B")
        await reader.press("u")
        assert rows(reader) == ["1=-"]
        assert "undo brings back" not in reader.text()
        await reader.press("ctrl+r", "u")
        assert rows(reader) == ["1=-"]
