"""Selecting with the mouse and the keys, and what is copied."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.events import Click, MouseDown, MouseMove, MouseUp

from tests.app.reading import Reader, reading
from tests.app.viewing import viewing
from tests.made import ferry
from tests.unit.presentation.test_screen_lines import story
from tui.core.comparison import compare_sentences
from tui.core.navigation import Hit
from tui.core.selecting import Selection
from tui.core.sides import Side
from tui.core.spans import Span
from tui.review.work import Work
from tui.widgets.comparison_view import ComparisonView


def page(reader: Reader) -> list[str]:
    view = reader.screen.view
    return [strip.text for strip in view.render_lines(view.size.region)]


def place(reader: Reader, words: str, *, end: bool = False) -> tuple[int, int]:
    """The cell of the page on which these words begin, or that of their last character."""
    line, text = next((number, text) for number, text in enumerate(page(reader)) if words in text)
    return text.index(words) + (len(words) - 1 if end else 0), line


def lit(reader: Reader) -> str:
    """What is shown as selected, line by line."""
    view = reader.screen.view
    style = view._painted._styles.of("selected")
    shown = []
    for strip in view.render_lines(view.size.region):
        runs = ((run.text, run.style) for run in strip if run.style is not None)
        shown.append("".join(text if run.reverse and run.bgcolor == style.bgcolor else "\t" for text, run in runs))
    return "\n".join(filter(None, (" ".join(line.split("\t")).strip() for line in shown)))


async def drag(reader: Reader, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Press at one cell of the page, move to another, release there."""
    await reader.pilot._post_mouse_events([MouseDown], ComparisonView, offset=start, button=1)
    await reader.pilot._post_mouse_events([MouseMove], ComparisonView, offset=end, button=1)
    await reader.pilot._post_mouse_events([MouseUp, Click], ComparisonView, offset=end, button=1)
    await reader.pilot.pause()


@pytest.mark.parametrize(
    "layouts", [pytest.param(0, id="rows"), pytest.param(1, id="reading"), pytest.param(2, id="linear")]
)
async def test_a_drag_selects_across_sentences_and_copies_the_words_of_the_article(layouts: int) -> None:
    async with reading(ferry()) as reader:
        await reader.press(*"t" * layouts)
        await drag(reader, place(reader, "engine"), place(reader, "stayed", end=True))
        words = "engine failed. Nobody on board was hurt.\n\nA café on the pier stayed"
        assert lit(reader).split() == words.split()
        assert reader.place == "0A"
        assert "Selected 13 words of A1 to A3" in reader.text()
        await reader.press("ctrl+c")
        assert reader.pilot.app.clipboard == words
        assert lit(reader) == ""
        assert "Copied 13 words of A1 to A3." in reader.text()


async def test_a_selection_outlives_scrolling_another_width_and_another_layout_but_not_a_move() -> None:
    async with reading(ferry()) as reader:
        x, y = place(reader, "passengers")
        await drag(reader, (x, y), (x + len("Nobody on board was hurt.") - 1, y + 1))
        assert reader.screen.selected is not None
        assert reader.screen.selected.side is Side.RIGHT
        for _ in range(3):
            await reader.press("t")
            await reader.pilot.resize_terminal(90, 30)
            assert lit(reader).split() == ["passengers.", "Nobody", "on", "board", "was", "hurt."]
            await reader.pilot.resize_terminal(120, 36)
        await reader.press("j")
        assert reader.screen.selected is None
        assert lit(reader) == ""


async def test_two_clicks_take_the_word_three_the_sentence_and_one_lets_go() -> None:
    async with reading(ferry()) as reader:
        spot = place(reader, "forecast")
        await reader.pilot.click(ComparisonView, offset=spot, times=2, button=1)
        assert lit(reader) == "forecast"
        assert reader.place == "7B"
        await reader.pilot.click(ComparisonView, offset=spot, times=3, button=1)
        await reader.press("y")
        assert reader.pilot.app.clipboard == "Fog had been forecast by the harbour office."
        await drag(reader, place(reader, "tugs"), place(reader, "ship", end=True))
        await reader.pilot.click(ComparisonView, offset=place(reader, "Nobody"), button=1)
        assert reader.screen.selected is None
        assert reader.place == "1A"


@pytest.mark.parametrize(
    ("clicks", "reached", "expected"),
    [
        pytest.param(1, "by the", "forecast by", id="after a second press by words"),
        pytest.param(1, "had been", "had been forecast", id="by words, backwards"),
        pytest.param(1, "forecast", "forecast", id="within the word the word stays whole"),
        pytest.param(2, "by the", "Fog had been forecast by the harbour office.", id="after a third by sentences"),
    ],
)
async def test_a_drag_after_clicks_grows_by_what_they_took(clicks: int, reached: str, expected: str) -> None:
    async with reading(ferry()) as reader:
        x, y = place(reader, "forecast")
        spot = (x + 3, y)
        await reader.pilot.click(ComparisonView, offset=spot, times=clicks, button=1)
        end = place(reader, reached)
        await drag(reader, spot, (end[0] + 1, end[1]))
        await reader.press("y")
        assert reader.pilot.app.clipboard == expected


async def test_a_drag_elsewhere_or_later_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading(ferry()) as reader:
        spot = place(reader, "forecast")
        await reader.pilot.click(ComparisonView, offset=spot, button=1)
        await drag(reader, (spot[0] + 4, spot[1]), place(reader, "forecast", end=True))
        assert lit(reader) == "cast"
        monkeypatch.setattr(type(reader.pilot.app), "CLICK_CHAIN_TIME_THRESHOLD", -1.0)
        await reader.pilot.click(ComparisonView, offset=spot, button=1)
        await drag(reader, spot, (spot[0] + 3, spot[1]))
        assert lit(reader) == "fore"


async def test_a_drag_beyond_the_page_scrolls_it_and_selects_on() -> None:
    async with reading(story("=" * 200), (120, 24)) as reader:
        await reader.pilot._post_mouse_events([MouseDown], ComparisonView, offset=(8, 0), button=1)
        await reader.pilot._post_mouse_events([MouseMove], ComparisonView, offset=(18, 17), button=1)
        height = reader.screen.view.size.height
        await reader.pilot._post_mouse_events([MouseMove], ComparisonView, offset=(18, height + 3), button=1)
        for _ in range(100):
            await reader.pilot.pause(0.02)
            if reader.screen.view.scroll_offset.y > 30:
                break
        await reader.pilot._post_mouse_events([MouseMove], ComparisonView, offset=(18, 4), button=1)
        await reader.pilot._post_mouse_events([MouseUp], ComparisonView, offset=(18, 4), button=1)
        await reader.pilot.pause()
        scrolled = reader.screen.view.scroll_offset.y
        assert scrolled > 30
        await reader.pilot.pause(0.15)
        assert reader.screen.view.scroll_offset.y == scrolled
        await reader.press("y")
        copied = reader.pilot.app.clipboard.split("\n")
        assert copied[:-1] == [f"Sentence{n:02}" for n in range(len(copied) - 1)]
        assert len(copied) > 15
        assert reader.screen.view._scrolling is None


async def test_the_button_released_where_no_event_told_of_it_ends_the_drag() -> None:
    async with reading(ferry()) as reader:
        await reader.pilot._post_mouse_events([MouseDown], ComparisonView, offset=place(reader, "ferry"), button=1)
        await reader.pilot.hover(ComparisonView, offset=place(reader, "hurt"))
        assert reader.screen.selected is None
        assert reader.pilot.app.mouse_captured is None


async def test_wide_and_joined_characters_and_right_to_left_are_selected_as_wholes() -> None:
    left = ["漢字の文章です。", "A family 👨\u200d👩\u200d👧 in a cafe\u0301 🇷🇸 here.", "قال المتحدث إن."]
    async with reading(compare_sentences(left, ["Nothing."])) as reader:
        view = reader.screen.view
        assert view._lines is not None
        text = view.size.width
        await drag(reader, (7, 0), (8, 0))
        assert reader.screen.selected is not None
        assert lit(reader) == "漢"
        line = next(n for n, shown in enumerate(page(reader)) if "family" in shown)
        await drag(reader, (7 + 9, line), (7 + 20, line))
        assert lit(reader) == "👨\u200d👩\u200d👧 in a cafe\u0301"
        await drag(reader, (7, line), (text - 1, line))
        await reader.press("y")
        assert reader.pilot.app.clipboard == left[1]


async def test_keys_select_by_sentence_down_and_up_and_let_go() -> None:
    async with reading(ferry()) as reader:
        await reader.press("j", "V", "j", "j", "j")
        sentences = [sentence.text for sentence in ferry().articles.left.sentences]
        assert lit(reader).split() == " ".join(sentences[1:4]).split()
        await reader.press("k", "k", "k", "k")
        assert "Selected 14 words of A1 to A2" in reader.text()
        await reader.press("y")
        assert reader.pilot.app.clipboard == " ".join(sentences[:2])
        assert reader.screen.selecting_from is None
        await reader.press("V", "j", "escape", "j")
        assert reader.screen.selected is None
        await reader.press("V", "V")
        assert reader.screen.selected is None


async def test_y_copies_the_finding_with_the_words_of_a_partner_elsewhere() -> None:
    async with reading(ferry()) as reader:
        await reader.press("j", "j", "j", "y")
        assert reader.pilot.app.clipboard == (
            "A: Ferry adrift for six hours\nB: Passengers spend night on drifting ship\n\n4. shared\n"
            "  A4   The harbour office had warned of fog.\n"
            "  B6   Fog had been forecast by the harbour office.\n       A4 and B6 (row 8) say the same."
        )
        assert "Copied the finding of row 4." in reader.text()
        await reader.press("ctrl+c")
        assert "Nothing is selected: drag over words, or press V. q quits." in reader.text()


async def test_what_cannot_be_copied_can_be_written_to_a_new_file(tmp_path: Path) -> None:
    async with reading(ferry(), (160, 36)) as reader:
        path = tmp_path / "finding.txt"
        await reader.press("V")
        await reader.screen.run_action("copy_to_file")
        await reader.press(*str(path), "enter")
        assert path.read_text() == "The ferry carried 240 people when the engine failed.\n"
        await reader.screen.run_action("copy_to_file")
        await reader.press(*str(path), "enter")
        assert reader.screen.message == f"{path} is there already: choose another name."
        assert reader.place == "0A"


async def test_swapping_the_sides_lets_go() -> None:
    async with reading(ferry()) as reader:
        await reader.press("V", "\\")
        assert reader.screen.selected is None


async def test_a_selection_is_seen_by_its_reverse_also_over_words_that_were_found() -> None:
    async with viewing(ferry()) as (app, pilot):
        view = app.view
        view.hits = (Hit(Side.LEFT, 0, Span(4, 9)),)
        view.selected = Selection(Side.LEFT, Span(4, 9))
        await pilot.pause()
        runs = [run for strip in view.render_lines(view.size.region) for run in strip if run.text == "ferry"]
        selected = view._painted._styles.of("selected")
        assert [(run.style.reverse, run.style.bgcolor) for run in runs if run.style] == [(True, selected.bgcolor)]


@pytest.mark.parametrize("layouts", [pytest.param(0, id="rows"), pytest.param(1, id="reading")])
async def test_a_click_on_a_reference_goes_to_the_partner_and_there_is_a_way_back(layouts: int) -> None:
    async with reading(ferry()) as reader:
        await reader.press(*"t" * layouts)
        await reader.pilot.click(ComparisonView, offset=place(reader, "→ B6", end=True), button=1)
        assert reader.place == "7B"
        await reader.press("backspace")
        assert reader.place == "3A"


async def test_a_click_on_folded_rows_unfolds_them() -> None:
    async with reading(story("!====!")) as reader:
        await reader.press("z")
        await reader.pilot.click(ComparisonView, offset=place(reader, "4 shared rows"), button=1)
        await reader.pilot.pause()
        assert not reader.screen.folded
        assert reader.place == "1A"


async def test_a_click_on_a_hint_does_what_its_key_does_but_never_decides_anything() -> None:
    async with reading(ferry(), (320, 36)) as reader:
        footer = reader.text().split("\n")[-1]
        await reader.pilot.click("KeyHints", offset=(footer.index("j k row"), 0), button=1)
        assert reader.place == "1A"
        await reader.pilot.click("KeyHints", offset=(footer.index("j k row") + 2, 0), button=1)
        assert reader.place == "0A"
        await reader.pilot.click("KeyHints", offset=(footer.index("differs"), 0), button=1)
        assert reader.place == "5A"
        await reader.pilot.click("KeyHints", offset=(footer.index("a x r"), 0), button=1)
        assert not reader.screen.work.checks


async def click_hint(reader: Reader, words: str) -> None:
    """Click on those words of the last line."""
    await reader.pilot.click("KeyHints", offset=(reader.text().splitlines()[-1].index(words), 0), button=1)
    await reader.press()


async def test_hints_of_panels_lists_and_modes_can_be_clicked_too() -> None:
    async with reading(ferry(), size=(320, 36)) as reader:
        await click_hint(reader, "f filter")
        await reader.press("d")
        await click_hint(reader, "Enter keep")
        assert reader.screen.shown == (0, 5)
        await click_hint(reader, "Esc let go")
        assert reader.screen.shown is None
        await click_hint(reader, "F list")
        await click_hint(reader, "Esc back")
        assert reader.pilot.app.screen is reader.screen
        await click_hint(reader, "= align")
        assert reader.screen.aligning
        await click_hint(reader, "Esc leave")
        assert not reader.screen.aligning


async def test_a_click_on_a_hint_that_would_change_the_work_says_why_it_does_nothing() -> None:
    async with reading(ferry()) as reader:
        await click_hint(reader, "a x r v o decide")
        assert reader.screen.work == Work()
        assert reader.screen.message == "Confirmed: press a, or click right and choose it."
