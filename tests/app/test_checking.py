"""Checking claim by claim by keys: what is said, marked and kept, and that nothing written is lost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from textual.message import Message
from textual.widgets import Input, TextArea

from screenshots.driving import opened
from tests.app.reading import SIZE, Reader, reading
from tests.made import ferry, made_article
from tests.unit.core.test_comparer import PAIR as GAS
from tests.unit.report.handover.desks import desk_with
from tests.unit.review.test_aligning import ARTICLES
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.review.checks import Check, Source, Status
from tui.review.work import Work
from tui.screens.noting import NoteScreen
from tui.screens.sourcing import SourceScreen
from tui.settings.habits import Habits
from tui.settings.ledger_place import LedgerPlace
from tui.settings.options import Settings

STORY = ferry()


@asynccontextmanager
async def checking(
    articles: Pair[Article] = ARTICLES, size: tuple[int, int] = SIZE, ledger: LedgerPlace | None = None
) -> AsyncIterator[Reader]:
    """The app on real findings."""
    heard: list[Message] = []
    async with opened(articles, size, heard=heard, ledger=ledger) as pilot:
        yield Reader(pilot, heard)


def records(reader: Reader) -> list[tuple[str, Check]]:
    """The checks by the words that they are on, in no order that matters."""
    return [(check.words, check) for check in reader.screen.work.checks.values()]


def only(reader: Reader) -> Check:
    """The one check."""
    (check,) = reader.screen.work.checks.values()
    return check


VERDICTS = [
    pytest.param("a", Status.CONFIRMED, "Confirmed A1", "✓≠", id="a confirms"),
    pytest.param("x", Status.WRONG, "Marked A1 wrong", "✗≠", id="x is wrong"),
    pytest.param("r", Status.QUERY, "Queried A1", "?≠", id="r asks the author"),
    pytest.param("v", Status.UNVERIFIABLE, "Marked A1 unverifiable", "~≠", id="v cannot be verified"),
    pytest.param("o", Status.OPINION, "Marked A1 as opinion", "“≠", id="o needs no check"),
]


@pytest.mark.parametrize(("key", "status", "said", "sign"), VERDICTS)
async def test_one_key_decides_goes_on_and_can_be_taken_back(key: str, status: Status, said: str, sign: str) -> None:
    async with reading(STORY) as reader:
        await reader.press(key)
        assert only(reader).status is status
        assert reader.screen.message == f"{said} · u undoes"
        assert reader.place == "0B"
        assert f"A1{sign}" in reader.text()
        assert "1 of 12 claims settled" in reader.text().splitlines()[2]
        await reader.press("u")
        assert reader.screen.work == Work()
        assert f"A1{sign}" not in reader.text()
        assert "settled" not in reader.text().splitlines()[2]
        await reader.press("ctrl+r", "g", "h", "0")
        assert reader.screen.work == Work()
        assert reader.place == "0A"


async def test_a_telling_of_the_other_side_settles_a_shared_claim_too() -> None:
    async with reading(STORY) as reader:
        await reader.press("j", "a")
        assert reader.place == "2A"
        assert reader.screen.message.startswith("Confirmed A2")
        await reader.press("k", "l")
        assert "settled: the other side’s telling of it is checked" in reader.text()


async def test_undo_and_redo_lead_to_the_claim_not_only_to_its_row() -> None:
    async with reading(STORY) as reader:
        await reader.press("full_stop", "full_stop", "a")
        at = reader.screen.work.checks.keys()
        claims = []
        for key in ("u", "ctrl+r", "g", "u"):
            await reader.press(key)
            assert reader.screen.at_hand is not None
            claims.append(reader.screen.at_hand.item.at)
        assert [claims[0], claims[1], claims[3]] == [*at] * 3
        assert claims[2] not in at


async def test_what_changes_nothing_is_not_said_to_be_done() -> None:
    async with reading(STORY) as reader:
        await reader.press("0")
        assert reader.screen.message == "There is no decision on this claim to take back."
        await reader.press("a", "g", "h", "a")
        assert reader.screen.message == "That is how it stands already."
        await reader.press("u")
        assert reader.screen.work == Work()


async def test_the_cursor_stays_where_an_option_says_so() -> None:
    habits = Habits(Settings(advance_after_verdict=False))
    async with reading(STORY, habits=habits) as reader:
        await reader.press("a")
        assert reader.place == "0A"
        await reader.press("n", "n")
        assert reader.place == "1A"
        await reader.press("N")
        assert reader.place == "0B"
        await reader.press("N")
        assert reader.screen.message == "No open claim above."


async def test_n_leads_through_what_is_found_while_something_is_searched() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", *"fog", "enter", "n")
        assert reader.place == "7B"
        await reader.press("escape", "g", "h", "n")
        assert reader.place == "0B"


async def test_everything_can_be_settled_and_then_it_is_said() -> None:
    async with reading(STORY) as reader:
        await reader.press(*"aaaaaaaaaaaa")
        assert reader.screen.progress is not None
        assert reader.screen.progress.open == 0
        assert "everything is settled" in reader.text()
        await reader.press("n")
        assert reader.screen.message == "No open claim below."


async def test_claims_of_a_row_are_gone_through_one_by_one() -> None:
    async with checking(GAS) as reader:
        names = []
        for _ in range(3):
            at_hand = reader.screen.at_hand
            assert at_hand is not None
            names.append((reader.place, at_hand.item.words.strip()))
            await reader.press("full_stop")
        assert len(set(names)) == 3
        assert len({place for place, _ in names}) < 3
        assert f"“{names[1][1]}”" not in reader.text().splitlines()[-8]
        for expected in reversed(names):
            await reader.press("comma")
            at_hand = reader.screen.at_hand
            assert at_hand is not None
            assert (reader.place, at_hand.item.words.strip()) == expected
        await reader.press("comma")
        assert reader.screen.message == "There is no claim above."


@pytest.mark.parametrize("number", [1, 2])
async def test_the_words_of_the_claim_at_hand_stand_out_without_the_blanks_around_them(number: int) -> None:
    async with checking(GAS) as reader:
        await reader.press(*["full_stop"] * number)
        at_hand = reader.screen.at_hand
        assert at_hand is not None
        ground = reader.screen.view.get_component_styles("comparison--claim-at-hand").background.rich_color
        strips = reader.pilot.app.screen._compositor.render_strips()
        marked = [
            segment.text for strip in strips for segment in strip if segment.style and segment.style.bgcolor == ground
        ]
        assert " ".join(marked).split() == at_hand.item.words.split()
        assert "".join(marked) == "".join(marked).strip()


async def test_a_note_and_a_wording_are_written_shown_and_found_again() -> None:
    async with reading(STORY) as reader:
        await reader.press("j", "c", *"Ask", "enter", *"twice", "tab", *"unhurt", "ctrl+s")
        assert only(reader).note == "Ask\ntwice"
        assert only(reader).suggestion == "unhurt"
        assert reader.screen.message.startswith("Noted and suggested a wording on A2")
        text = reader.text()
        assert "note         Ask" in text
        assert "wording      unhurt" in text
        assert "A2✎=" in text
        await reader.press("G", "M")
        assert reader.place == "1A"
        await reader.press("g", "m")
        assert reader.place == "1A"
        await reader.press("m")
        assert reader.screen.message == "No note below."
        await reader.press("c", "ctrl+s")
        assert reader.screen.message == "Nothing was changed."
        await reader.press("t", "t")

        assert "hurt.”: open; note: Ask" in reader.text()


async def test_notes_on_claims_of_one_row_are_gone_through_one_by_one() -> None:
    async with checking(desk_with({}).comparison.articles) as reader:
        await reader.press("j")
        claims = reader.screen.claims_in(1)
        checks = {each.at: Check(each.words, note="why?") for each in claims}
        reader.screen.work = replace(reader.screen.work, checks=checks)
        as_read = sorted(range(len(claims)), key=lambda number: claims[number].at.span)
        assert len(claims) > 1
        reader.screen.take_claim(claims[as_read[0]].at)
        for key, numbers in (("m", as_read[1:]), ("M", as_read[-2::-1])):
            for number in numbers:
                await reader.press(key)
                assert reader.screen.claim == number


async def test_a_decision_on_a_row_that_differs_is_on_what_is_disputed_and_says_so() -> None:
    texts = ("The clerk Oda Brandt was acquitted by the court.", "The clerk Oda Brandt was convicted by the court.")
    async with checking(Pair(*(made_article([[text]]) for text in texts))) as reader:
        await reader.press("x")
        assert only(reader).words == "acquitted"
        assert reader.screen.message == "Marked A1 “acquitted” wrong · u undoes"


async def test_nothing_written_is_lost_by_leaving_the_box() -> None:
    async with reading(STORY) as reader:
        await reader.press("c", "escape")
        assert not isinstance(reader.pilot.app.screen, NoteScreen)
        await reader.press("c", *"half", "escape")
        assert "Changed: Ctrl+S keeps it, Esc again leaves." in reader.text()
        await reader.press("escape")
        assert reader.screen.work == Work()
        assert "what you wrote is there when you come back" in reader.screen.message
        await reader.press("j", "k", "c")
        assert reader.pilot.app.screen.query_one(TextArea).text == "half"
        await reader.press(*" done", "ctrl+s", "c")
        assert only(reader).note == "half done"
        assert reader.pilot.app.screen.query_one(TextArea).text == "half done"


async def test_a_note_can_be_written_in_an_editor_and_by_the_mouse() -> None:
    from tui.external_editor import Edited

    async with reading(STORY) as reader:
        await reader.press("c", "ctrl+e")
        assert "cannot be started from here" in reader.text()
        with (
            patch.object(reader.pilot.app, "suspend", nullcontext),
            patch("tui.external_editor.edited", lambda text: Edited(text + "from outside", "vi ended with code 1.")),
        ):
            await reader.press("ctrl+e")
        assert "vi ended with code 1." in reader.text()
        await reader.pilot.click("Button", button=1)
        line = next(n for n, words in enumerate(reader.text().splitlines()) if "Keep" in words and "Leave" in words)
        column = reader.text().splitlines()[line].index("Keep")
        await reader.pilot.click(offset=(column + 1, line))
        await reader.press()
        assert only(reader).note == "from outside"


async def test_sources_are_added_changed_and_removed() -> None:
    async with reading(STORY) as reader:
        await reader.press("s", *"Log", "tab", *"p 4", "tab", *"May", "tab", *"Bo", "ctrl+s")
        assert only(reader).sources == (Source("Log", "p 4", "May", "Bo"),)
        assert "source 1     Log · p 4 · May · Bo" in reader.text()
        await reader.press("s", *"Map", "up", "s", "ctrl+s")
        assert [source.title for source in only(reader).sources] == ["Logs", "Map"]
        await reader.press("s")
        await reader.pilot.click("SourceList", offset=(4, 0))
        await reader.press("f8", "escape")
        assert isinstance(reader.pilot.app.screen, SourceScreen)
        await reader.press("ctrl+s")
        assert [source.title for source in only(reader).sources] == ["Map"]
        await reader.press("s", *"draft", "escape", "escape", "u")
        assert [source.title for source in only(reader).sources] == ["Logs", "Map"]


async def test_a_source_is_kept_though_the_key_comes_before_the_news_of_its_last_letters() -> None:
    async with reading(STORY) as reader:
        await reader.press("s")
        screen = reader.pilot.app.screen
        assert isinstance(screen, SourceScreen)
        screen.query_one("#title", Input).value = "Log"  # pasted: its `Changed` waits in the queue
        screen.action_entry(1)
        screen.query_one("#title", Input).value = "Map"
        screen.action_keep()
        await reader.pilot.pause()
        assert [source.title for source in only(reader).sources] == ["Log", "Map"]


@pytest.mark.parametrize("size", [(80, 24), (60, 16)])
async def test_the_boxes_fit_into_small_windows(size: tuple[int, int]) -> None:
    async with reading(STORY, size=size) as reader:
        await reader.press("c")
        for words in ("Note on A1", "Say instead", "Keep", "Ctrl+S keep"):
            assert words in reader.text()
        await reader.press("escape", "s")
        for words in ("Sources of A1", "(a new source)", "Title", "Who", "Keep", "Ctrl+S keep"):
            assert words in reader.text()
        assert reader.pilot.app.screen.focused is reader.pilot.app.screen.query_one("#title", Input)


async def test_a_flag_and_where_everything_is_kept() -> None:
    async with reading(STORY) as reader:
        await reader.press("!", "ctrl+s")
        assert only(reader).flagged
        assert reader.screen.message == "Nothing is kept when you leave: 1 check so far."
        assert "A1⚑≠" in reader.text()
        await reader.press("!")
        assert reader.screen.work == Work()


async def test_while_aligning_the_keys_of_checking_decide_nothing() -> None:
    async with checking() as reader:
        await reader.press("equals_sign", "x", "o", "v", "!", "c", "0")
        assert reader.screen.work == Work()
        assert reader.screen is reader.pilot.app.screen


async def test_checks_stay_on_their_words_when_the_sides_are_swapped(tmp_path: Path) -> None:
    async with checking(ledger=LedgerPlace(tmp_path / "ledger", "Ana")) as reader:
        await reader.press("j", "x", "backslash")
        (at,) = reader.screen.work.checks
        assert at.side is Side.RIGHT
        assert only(reader).words == at.span.of(reader.screen.opened.left.text)
        await reader.press("u")
        assert reader.screen.work == Work()
