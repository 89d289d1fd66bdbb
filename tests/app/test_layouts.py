"""The three layouts on the screen: switched by key, chosen by width, the cursor never lost."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from textual.events import MouseScrollDown
from textual.message import Message
from textual.strip import Strip

from tests.app.reading import Reader, reading
from tests.app.viewing import viewing
from tests.made import ferry, made_article, made_comparison
from tests.unit.presentation.test_screen_lines import story
from tui.core.comparison import compare_sentences
from tui.core.findings import Link, Relation
from tui.core.navigation import Cursor, Hit
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.presentation.layouts import Fitted, Layout
from tui.widgets.comparison_view import ComparisonView

STORY = ferry()
READING = Fitted(Layout.READING, Layout.READING)
LINEAR = Fitted(Layout.LINEAR, Layout.LINEAR)
SIZES = [(60, 16), (80, 24), (120, 36), (200, 50)]


def page(reader: Reader) -> list[str]:
    view = reader.screen.query_exactly_one(ComparisonView)
    return [strip.text.rstrip() for strip in view.render_lines(view.size.region)]


async def test_t_goes_through_the_layouts_and_comes_back_to_rows() -> None:
    async with reading(STORY) as reader:
        rows = page(reader)
        await reader.press("t")
        assert page(reader)[0].startswith("▌ ≠ The ferry carried 240 people when the engine failed.   ▏ ≠ When its")
        assert " reading" in reader.text()
        await reader.press("t")
        assert page(reader)[0] == "> 1. Differing. A1: The ferry carried 240 people when the engine failed."
        await reader.press("t")
        assert page(reader) == rows


@pytest.mark.parametrize("name", [str(layout) for layout in Layout])
async def test_a_layout_is_chosen_by_its_name(name: str) -> None:
    async with reading(STORY) as reader:
        await reader.screen.run_action(f"layout('{name}')")
        assert str(reader.screen.fitted.layout) == name


@pytest.mark.parametrize("size", SIZES)
async def test_switching_and_resizing_never_lose_the_cursor(size: tuple[int, int]) -> None:
    sentences = [f"Sentence number {number} is told with a few words more." for number in range(60)]
    long = compare_sentences(sentences, sentences)
    async with reading(long, size=size) as reader:
        await reader.press("colon", "4", "1", "enter", "l")
        for key in ("t", "t", "t", "z", "t", "z"):
            await reader.press(key)
            assert reader.place == "40B"
            assert any("Sentence number 40 is" in line for line in page(reader))
            assert any(line.lstrip().startswith((">", "▌")) or "▌" in line for line in page(reader))
        for other in SIZES:
            await reader.pilot.resize_terminal(*other)
            await reader.pilot.pause()
            assert reader.place == "40B"
            assert any("Sentence number 40 is" in line for line in page(reader))


async def test_a_narrow_window_is_given_plain_text_and_the_choice_comes_back_with_room() -> None:
    async with reading(STORY, size=(60, 24)) as reader:
        assert page(reader)[0].startswith("> 1. Differing. A1: The ferry")
        assert "linear: too narrow" in reader.text()
        await reader.press("t")
        assert "The reading layout comes when the" in reader.text()
        await reader.pilot.resize_terminal(80, 24)
        await reader.pilot.pause()
        assert reader.screen.fitted == READING
        assert page(reader)[0].startswith("▌ ≠ The ferry")


async def test_a_window_too_small_says_so_and_keeps_the_place() -> None:
    async with reading(STORY) as reader:
        await reader.press("]")
        await reader.pilot.resize_terminal(50, 12)
        await reader.pilot.pause()
        words = " ".join(reader.text().split())
        assert words == (
            "This window is 50 columns by 12 lines: make it at least 60 by 16, and you are back at your place; q quits."
        )
        await reader.pilot.resize_terminal(120, 36)
        await reader.pilot.pause()
        assert reader.place == "5A"
        assert "window" not in reader.text()
        assert any("▌ A5 ≠" in line for line in page(reader))


async def test_a_low_window_hides_the_details_and_says_how_to_get_them() -> None:
    async with reading(STORY, size=(80, 24)) as reader:
        await reader.pilot.resize_terminal(80, 18)
        await reader.pilot.pause()
        assert not reader.screen.detail_shown
        assert "Details are hidden: d shows them." in reader.text()
        await reader.press("d")
        assert reader.screen.detail_shown
        await reader.press("d")
        await reader.pilot.resize_terminal(80, 24)
        await reader.pilot.pause()
        assert reader.screen.detail_shown


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        pytest.param("j j j j", "5A", id="j goes over what only the other side has"),
        pytest.param("j j j j j", "6A", id="j to the last sentence of A"),
        pytest.param("j j j j j j j", "6A", id="j stays at the last sentence of A"),
        pytest.param("l j j", "4B", id="j on side B"),
        pytest.param("l j j k", "1B", id="k on side B"),
        pytest.param("tab", "0B", id="Tab is the partner"),
        pytest.param("j j j l", "7B", id="l is the partner that stands elsewhere"),
        pytest.param("j j l", "1B", id="without a partner it is what stands before"),
        pytest.param("l j j h", "3A", id="h from what only B has is what stands before"),
        pytest.param("l l", "0B", id="the side that is read already"),
        pytest.param("G", "7B", id="the last row is of B"),
        pytest.param("}", "2A", id="a paragraph on"),
    ],
)
async def test_in_the_reading_layout_a_key_moves_in_the_article_that_is_read(keys: str, place: str) -> None:
    async with reading(STORY) as reader:
        await reader.press("t", *keys.split())
        assert reader.place == place


LONG = story("=" * 300)


def lines_of(reader: Reader, words: str) -> list[int]:
    """The lines of the page on which A and B have these words."""
    lines = page(reader)
    half = len(max(lines, key=len)) // 2
    left = next(number for number, line in enumerate(lines) if words in line[:half])
    right = next(number for number, line in enumerate(lines) if words in line[half:])
    return [left, right]


async def test_the_partner_is_level_until_w_lets_the_other_column_stand_still() -> None:
    async with reading(LONG) as reader:
        await reader.press("t", "colon", "1", "0", "0", "enter")
        left, right = lines_of(reader, "Sentence99")
        assert left == right
        await reader.press("w")
        assert "the other column stands still" in reader.text()
        assert "B stands still." in reader.text()
        still = [line[60:] for line in page(reader)]
        await reader.press("space", "space", "j")
        assert [line[60:].replace("▏", " ") for line in page(reader)] == [line.replace("▏", " ") for line in still]
        await reader.press("w")
        words = f"Sentence{reader.screen.cursor.row}"
        left, right = lines_of(reader, words)
        assert left == right
        assert "stands still" not in reader.text()


async def test_w_says_where_it_means_something() -> None:
    async with reading(STORY) as reader:
        await reader.press("w")
        assert "In rows both sides always move together" in reader.text()
        assert reader.screen.tied


@pytest.mark.parametrize("fitted", [Fitted(), LINEAR])
async def test_rows_that_were_not_asked_for_are_one_line(fitted: Fitted) -> None:
    async with viewing(STORY, (110, 40)) as (app, pilot):
        app.view.fitted = fitted
        app.view.shown = (0, 5)
        await pilot.pause()
        text = "\n".join(app.page_text())
        assert "4 rows not shown" in text
        assert "2 rows not shown" in text
        assert "Nobody on board" not in text
        assert "Captain" in text
        app.view.shown = None
        await pilot.pause()
        assert "Nobody on board" in "\n".join(app.page_text())


async def test_the_cursor_moves_only_among_the_rows_asked_for() -> None:
    async with reading(STORY) as reader:
        await reader.press("j")
        reader.screen.shown = (0, 3, 5)
        await reader.pilot.pause()
        places = [reader.place]
        for key in ("j", "j", "k", "g", "G", "[", "colon 2 enter", "g", "]", "space", "b"):
            await reader.press(*key.split())
            places.append(reader.place)
        assert {int(place[:-1]) for place in places} == {0, 3, 5}
        await reader.press("colon", "4", "enter", "enter")
        assert reader.place == "3A"
        assert "not shown" in reader.screen.message


async def test_in_the_reading_layout_rows_not_asked_for_are_dimmed() -> None:
    async with viewing(STORY, (110, 40)) as (app, pilot):
        app.view.fitted = READING
        app.view.shown = (0,)
        await pilot.pause()
        runs = {run.text: run.style for strip in app.view.render_lines(app.view.size.region) for run in strip}
        muted, words = runs["Nobody on board was hurt."], runs["240"]
        assert muted is not None
        assert words is not None
        assert muted.color != words.color
        assert not muted.italic


@pytest.mark.parametrize("fitted", [Fitted(), READING, LINEAR])
async def test_words_found_are_reversed_in_every_layout(fitted: Fitted) -> None:
    async with viewing(STORY, (110, 40)) as (app, pilot):
        app.view.fitted = fitted
        app.view.hits = (Hit(Side.LEFT, 1, Span(0, 6)),)
        await pilot.pause()
        runs = [run for strip in app.view.render_lines(app.view.size.region) for run in strip if run.style]
        assert [run.text for run in runs if run.style is not None and run.style.reverse] == ["Nobody"]


async def test_the_linear_layout_has_no_colour_but_the_ground_of_the_cursor() -> None:
    async with viewing(STORY, (110, 40)) as (app, pilot):
        app.view.fitted = LINEAR
        await pilot.pause()
        strips = app.view.render_lines(app.view.size.region)
        colours = {run.style.color for strip in strips for run in strip if run.style and run.text.strip()}
        assert len(colours) == 1
        assert "\n".join(app.page_text()).isprintable() is False  # only line ends
        assert not set("\n".join(app.page_text())) & set("▌▏≠‹›→⋯·│─")


@pytest.mark.parametrize(
    ("fitted", "words", "lit"),
    [
        pytest.param(Fitted(), "A4", "B6", id="rows, a partner elsewhere"),
        pytest.param(READING, "harbour office had", "forecast", id="reading, a partner elsewhere"),
        pytest.param(LINEAR, "A4:", "B6:", id="linear"),
    ],
)
async def test_the_mouse_lights_up_both_ends_of_a_link(fitted: Fitted, words: str, lit: str) -> None:
    messages: list[Message] = []
    async with viewing(STORY, (110, 40), messages) as (app, pilot):
        app.view.fitted = fitted
        await pilot.pause()
        await pilot.hover(ComparisonView, offset=(10, app.screen_line(words)))
        await pilot.pause()
        told = [message.sentence for message in messages if isinstance(message, ComparisonView.Hovered)]
        assert told[-1] == (Side.LEFT, 3)
        before = app.view.render_lines(app.view.size.region)
        app.view.hovered = told[-1]
        await pilot.pause()
        after = app.view.render_lines(app.view.size.region)
        changed = [strip.text for strip, old in zip(after, before, strict=True) if list(strip) != list(old)]
        assert any(lit in text for text in changed)
        assert any(words in text for text in changed)


async def test_the_app_follows_the_mouse() -> None:
    async with reading(STORY) as reader:
        await reader.pilot.hover(ComparisonView, offset=(20, 0))
        await reader.pilot.pause()
        assert reader.screen.hovered == (Side.LEFT, 0)
        await reader.pilot.hover("StatusLine")
        await reader.pilot.pause()
        assert reader.screen.hovered is None


async def test_a_click_in_the_reading_layout_reads_that_sentence() -> None:
    async with reading(STORY) as reader:
        await reader.press("t")
        for words, place in (("Nobody", "1A"), ("refund", "4B")):
            line = next(n for n, text in enumerate(page(reader)) if words in text)
            await reader.pilot.click(ComparisonView, offset=(page(reader)[line].index(words), line))
            assert reader.place == place


async def test_the_wheel_moves_both_columns_or_the_untied_one_alone() -> None:
    async with viewing(LONG, (120, 20)) as (app, pilot):
        app.view.fitted = READING
        await pilot.pause()

        def tops() -> tuple[str, str]:
            line = app.page_text()[0]
            return line[:60].strip(" ▌▏="), line[60:].strip(" ▌▏=")

        await pilot._post_mouse_events([MouseScrollDown], ComparisonView, offset=(100, 5))
        await pilot.pause()
        left, right = tops()
        assert left == right
        app.view.tied = False
        await pilot._post_mouse_events([MouseScrollDown], ComparisonView, offset=(100, 5))
        await pilot.pause()
        assert tops()[0] == left
        assert tops()[1] != right
        await pilot._post_mouse_events([MouseScrollDown], ComparisonView, offset=(10, 5))
        await pilot.pause()
        assert tops()[0] != left


async def test_a_page_in_another_layout_still_tells_how_far_the_reader_has_come() -> None:
    async with viewing(LONG, (100, 20)) as (app, pilot):
        for fitted in (READING, LINEAR):
            app.view.fitted = fitted
            app.move(Cursor(0))
            await pilot.pause()
            assert app.overview.viewport[0] == 0
            app.move(Cursor(299))
            await pilot.pause()
            assert app.overview.viewport[1] == 1


@pytest.mark.parametrize("fitted", [READING, LINEAR])
@pytest.mark.parametrize("page", [False, True])
async def test_a_key_paints_only_what_is_in_sight(fitted: Fitted, page: bool) -> None:
    """At most 250 strips a key and 350 a page at 200x50, whatever the length: most of a frame's cost is in them."""
    async with viewing(LONG, (200, 50)) as (app, pilot):
        app.view.fitted = fitted
        app.move(Cursor(100))
        await pilot.pause()
        for _ in range(4):
            with patch.object(Strip, "__init__", autospec=True, side_effect=Strip.__init__) as built:
                app.move(Cursor(app.row_a_page_on(1) if page else app.view.cursor.row + 1))
                await pilot.pause()
            assert 0 < built.call_count <= (350 if page else 250)


async def test_a_corrected_comparison_leaves_the_page_where_it_is() -> None:
    async with viewing(LONG, (100, 30)) as (app, pilot):
        for fitted in (Fitted(), READING, LINEAR):
            app.view.fitted = fitted
            app.move(Cursor(0))
            await pilot.pause()
            for row in range(100, 112):
                app.move(Cursor(row))
            await pilot.pause()
            before = app.page_text()
            app.view.comparison = story("=" * 299 + "!")
            await pilot.pause()
            assert app.page_text() == before


async def test_joined_emoji_are_taken_apart_on_request() -> None:
    story = compare_sentences(["A family 👨\u200d👩\u200d👧 waved."], ["Nobody waved."])
    async with viewing(story, (100, 30)) as (app, pilot):
        app.view.plain_emoji = True
        app.view.comparison = compare_sentences(["A family 👨\u200d👩\u200d👧 waved."], ["Nobody came."])
        await pilot.pause()
        assert "👨\u2060👩\u2060👧" in "".join(app.page_text())


async def test_the_terminals_own_cursor_is_where_the_reader_is() -> None:
    async with reading(STORY) as reader:
        for key in ("j", "t", "j", "t", "G"):
            await reader.press(key)
            x, y = reader.pilot.app.cursor_position
            assert (x, page(reader)[y - 3][:1]) in ((0, "▌"), (0, ">"))


async def test_in_linear_text_the_other_side_of_a_high_row_comes_into_sight() -> None:
    long = made_article([[", and ".join(["fog kept the boats of all four islands in their harbours"] * 9) + "."]])
    high = made_comparison(Pair(long, long), [Link(0, 0, Relation.SHARED, 1.0)], [([0], [0])])
    async with reading(high, size=(60, 16)) as reader:
        await reader.press("tab")
        assert [line[:6] for line in reader.text().splitlines() if line.startswith(">")] == [">    B"]
        await reader.press("tab")
        assert [line[:6] for line in reader.text().splitlines() if line.startswith(">")] == ["> 1. S"]
