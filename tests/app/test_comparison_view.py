"""The side-by-side page: what it shows, where it scrolls, what a click says, what a key costs."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from rich.style import Style
from textual.message import Message
from textual.strip import Strip

from tests.app.viewing import ViewingApp, viewing
from tests.made import ferry, nothing
from tests.unit.presentation.test_screen_lines import story
from tui.core.comparison import Comparison, compare_sentences
from tui.core.navigation import Cursor, Hit
from tui.core.sides import Side
from tui.core.spans import Span
from tui.widgets.comparison_view import ComparisonView

LONG = story("!=<=" * 500)
"""2,000 rows."""


def styles(app: ViewingApp, words: str) -> Style:
    """The style of the run of the page that is exactly these words."""
    runs = [run for strip in app.view.render_lines(app.view.size.region) for run in strip]
    return next(run.style for run in runs if run.text == words and run.style is not None)


async def test_rows_stand_beside_each_other_with_ids_glyphs_and_references() -> None:
    async with viewing(ferry(), (104, 14)) as (app, _):
        assert app.page_text() == [
            "▌ A1 ≠ The ferry carried 240 people when the         B1 ≠ When its engine failed the ferry had 260",
            "▌      engine failed.                                     passengers.",
            "  A2 = Nobody on board was hurt.                     B2 = Nobody on board was hurt.",
            "",
            "  A3 ‹ A café on the pier stayed open all night.          ·",
            "  A4 = The harbour office had warned of fog.              → B6",
            "",
            "       ·                                             B3 › The owner promised every traveller a",
            "                                                          refund.",
            "  A5 ≠ Captain Ines Rueda called for help on         B4 ≠ Captain Inés Roda called for help on",
            "       Monday.                                            Tuesday.",
            "",
            "  A6 = Two tugs brought the ship to Larne.           B5 = A pair of tugs towed the vessel to Larne.",
            "       → A4                                          B6 = Fog had been forecast by the harbour",
        ]


@pytest.mark.parametrize("width", [20, 60, 61, 81, 120, 250])
async def test_every_line_is_exactly_as_wide_as_the_page(width: int) -> None:
    async with viewing(ferry(), (width, 30)) as (app, _):
        view = app.view
        assert {strip.cell_length for strip in view.render_lines(view.size.region)} == {view.size.width}


async def test_hostile_text_reaches_the_screen_harmless_and_brackets_stay_brackets() -> None:
    sentences = ["[b]Red[/b] \x1b[31mESC\x1b[0m nul\x00 bidi\u202e tab\there."]
    async with viewing(compare_sentences(sentences, sentences), (120, 4)) as (app, _):
        text = "".join(app.page_text())
        assert "[b]Red[/b] ␛[31mESC␛[0m nul␀ bidi� tab" in text
        assert not set(text) & set("\x1b\x00\u202e\t")


async def test_wide_and_joined_characters_keep_the_columns_in_line() -> None:
    left = [
        "漢字の文章です。これは長い文章です。",
        "A family 👨\u200d👩\u200d👧 in a cafe\u0301 🇷🇸.",
        "قال المتحدث إن التدريب سيستمر.",
    ]
    async with viewing(compare_sentences(left, ["Right one.", "Right two.", "Right three."]), (63, 24)) as (app, _):
        view = app.view
        assert {strip.cell_length for strip in view.render_lines(view.size.region)} == {view.size.width}


async def test_points_are_underlined_lone_words_slanted_and_hits_reversed_so_that_colour_is_never_alone() -> None:
    async with viewing(ferry()) as (app, pilot):
        app.view.hits = (Hit(Side.LEFT, 1, Span(0, 6)),)
        await pilot.pause()
        assert styles(app, "240").underline
        assert styles(app, "240").bold
        assert styles(app, "Nobody").reverse
        assert styles(app, "A café on the pier stayed").italic
        assert not styles(app, " on board was hurt.").italic
        app.view.hits = ()
        await pilot.pause()
        assert not styles(app, "Nobody on board was hurt.").reverse


async def test_the_cursor_is_a_bar_on_the_side_that_is_read() -> None:
    async with viewing(ferry()) as (app, pilot):
        app.move(Cursor(1, Side.RIGHT))
        await pilot.pause()
        (line,) = (text for text in app.page_text() if "▌" in text)
        assert line.index("A2") < line.index("▌") < line.index("B2")


async def test_both_ends_of_a_link_light_up() -> None:
    async with viewing(ferry(), (120, 30)) as (app, pilot):
        app.move(Cursor(3))
        await pilot.pause()
        assert any("▏ B6 =" in text for text in app.page_text())
        assert styles(app, "→ B6").bold
        app.move(Cursor(0))
        await pilot.pause()
        assert "▏" not in "".join(app.page_text())


async def test_a_comparison_without_rows_is_an_empty_page() -> None:
    async with viewing(nothing()) as (app, pilot):
        app.view.folded = True
        app.view.cursor = Cursor(3)
        await pilot.pause()
        assert set(app.page_text()) == {""}
        assert app.view.sight is None
        app.view.comparison = None
        await pilot.pause()
        assert set(app.page_text()) == {""}


@pytest.mark.parametrize("row", [0, 1, 37, 1000, 1998, 1999])
@pytest.mark.parametrize("folded", [False, True])
async def test_the_cursors_row_is_always_in_sight(row: int, folded: bool) -> None:
    async with viewing(LONG) as (app, pilot):
        app.view.folded = folded
        for target in (1200, row):
            app.move(Cursor(target))
            await pilot.pause()
            assert any(f"A{target + 1} " in text and "▌" in text for text in app.page_text())


async def test_resizing_keeps_the_cursors_row_where_it_was() -> None:
    async with viewing(LONG, (120, 30)) as (app, pilot):
        app.move(Cursor(700))
        await pilot.pause()
        line = app.screen_line("▌")
        for size in ((70, 30), (200, 30), (70, 26)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert app.screen_line("▌") == line


async def test_a_screen_that_grows_at_the_end_of_the_text_keeps_the_cursors_row_in_sight() -> None:
    sentences = [f"Sentence {number} " + "word " * 30 + "." for number in range(40)]
    async with viewing(compare_sentences(sentences, sentences), (200, 8)) as (app, pilot):
        app.move(Cursor(39))
        await pilot.pause()
        for size in ((80, 40), (200, 8), (60, 45)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert any("A40 " in text and "▌" in text for text in app.page_text())


async def test_a_page_painted_between_its_new_place_and_the_news_of_it_keeps_the_cursors_row_in_sight() -> None:
    async with viewing(LONG, (80, 24)) as (app, pilot):
        app.move(Cursor(1999))
        await pilot.pause()
        view, line = app.view, app.screen_line("▌")
        assert line > 6
        view.styles.height = 6
        app.screen._clear_arrangement_cache()
        app.screen._compositor._full_map_invalidated = True  # as a widget does that has just been mounted
        assert app.screen._compositor.full_map[view].region.height == 6
        app.page_text()
        await pilot.pause()
        assert view.size.height == 6
        assert app.screen_line("▌") < 6


async def test_folding_keeps_the_cursors_row_where_it_was() -> None:
    comparison = story("!" * 20 + "=" * 10 + "!" * 20 + "=" * 10 + "!" * 20)
    async with viewing(comparison, (100, 30)) as (app, pilot):
        app.move(Cursor(19))
        await pilot.pause()
        line = app.screen_line("▌")
        app.view.folded = True
        await pilot.pause()
        assert app.screen_line("▌") == line
        assert app.page_text()[app.screen_line("⋯")].strip() == "⋯ 10 shared rows"
        app.view.folded = False
        await pilot.pause()
        assert app.screen_line("▌") == line
        assert not any("⋯" in text for text in app.page_text())


async def test_the_wheel_may_leave_the_cursor_behind_and_resizing_keeps_what_is_read() -> None:
    async with viewing(LONG, (100, 20)) as (app, pilot):
        app.view.scroll_to(y=app.view.virtual_size.height // 2, animate=False)
        await pilot.pause()
        top = app.page_text()[0] or app.page_text()[1]
        await pilot.resize_terminal(140, 20)
        await pilot.pause()
        assert top.split()[0] in app.page_text()[0] + app.page_text()[1]


@pytest.mark.parametrize(
    ("x", "words", "row", "side"),
    [
        pytest.param(10, "A2", 1, Side.LEFT, id="left text"),
        pytest.param(70, "A2", 1, Side.RIGHT, id="right text"),
        pytest.param(70, "A3", 2, Side.LEFT, id="an empty side means the other one"),
        pytest.param(10, "B3", 4, Side.RIGHT, id="an empty left side"),
    ],
)
async def test_a_click_tells_which_sentence_was_meant(x: int, words: str, row: int, side: Side) -> None:
    messages: list[Message] = []
    async with viewing(ferry(), (120, 24), messages) as (app, pilot):
        await pilot.click(ComparisonView, offset=(x, app.screen_line(words)))
        chosen = [(message.row, message.side) for message in messages if isinstance(message, ComparisonView.RowChosen)]
        assert chosen == [(row, side)]


async def test_a_click_between_rows_says_nothing_and_on_a_fold_its_first_row() -> None:
    messages: list[Message] = []
    async with viewing(story("!===!"), (100, 20), messages) as (app, pilot):
        app.view.folded = True
        await pilot.pause()
        await pilot.click(ComparisonView, offset=(10, 1))
        await pilot.click(ComparisonView, offset=(10, 19))
        await pilot.click(ComparisonView, offset=(10, app.screen_line("⋯")))
        assert [message.row for message in messages if isinstance(message, ComparisonView.RowChosen)] == [1]


async def test_paging_down_to_the_end_passes_no_line_unseen() -> None:
    comparison = story("!=<=" * 40)
    async with viewing(comparison, (60, 15)) as (app, pilot):
        seen = set(app.page_text())
        for _ in range(len(comparison.rows)):
            app.move(Cursor(app.row_a_page_on(1)))
            await pilot.pause()
            seen |= set(app.page_text())
            if app.view.cursor.row == len(comparison.rows) - 1:
                break
        ids = {f"A{n + 1}" for n in range(len(comparison.rows))}
        assert ids <= {word for text in seen for word in text.replace("▌", " ").split()}
        app.move(Cursor(app.row_a_page_on(-1, half=True)))
        assert app.view.cursor.row < len(comparison.rows) - 1


@pytest.mark.parametrize(
    ("folded", "page"),
    [
        pytest.param(False, False, id="row by row"),
        pytest.param(True, False, id="row by row, folded"),
        pytest.param(False, True, id="page by page"),
    ],
)
async def test_a_key_paints_the_page_once_and_only_what_changed(folded: bool, page: bool) -> None:
    """At most 170 strips a key and 250 a page at 200x50: the measured cost of a frame is nearly all in them."""
    async with viewing(LONG, (200, 50)) as (app, pilot):
        app.view.folded = folded
        app.move(Cursor(900))
        await pilot.pause()
        for _ in range(12):
            with (
                patch.object(Strip, "__init__", autospec=True, side_effect=Strip.__init__) as built,
                patch.object(app, "_display", side_effect=app._display) as shown,
            ):
                app.move(Cursor(app.row_a_page_on(1) if page else app.view.cursor.row + 1))
                await pilot.pause()
            assert built.call_count <= (250 if page else 170)
            # The overview follows the page by a message, so it may come in a frame of its own.
            assert 1 <= shown.call_count <= 2


async def test_a_move_without_scrolling_paints_only_the_rows_it_touches() -> None:
    async with viewing(LONG, (200, 50)) as (app, pilot):
        with patch.object(Strip, "__init__", autospec=True, side_effect=Strip.__init__) as built:
            app.view.cursor = Cursor(1)
            await pilot.pause()
        assert 2 <= built.call_count <= 6


async def test_another_theme_changes_the_colours() -> None:
    async with viewing(ferry()) as (app, pilot):
        before = styles(app, "240")
        app.theme = "textual-light"
        await pilot.pause()
        assert styles(app, "240").color != before.color


async def test_no_color_is_obeyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with viewing(ferry()) as (app, _):
        for region_owner in (app.view, app.overview):
            for strip in region_owner.render_lines(region_owner.size.region):
                for segment in strip:
                    assert segment.style is not None
                    for color in (segment.style.color, segment.style.bgcolor):
                        assert color is not None
                        assert color.triplet is not None
                        assert len(set(color.triplet)) == 1


async def test_the_page_tells_how_far_the_reader_has_come() -> None:
    messages: list[Message] = []
    comparison: Comparison = LONG
    async with viewing(comparison, (100, 20), messages) as (app, pilot):
        app.move(Cursor(1999))
        await pilot.pause()
        told = [message.viewport for message in messages if isinstance(message, ComparisonView.Scrolled)]
        assert told[0][0] == 0
        assert told[-1][1] == 1
        assert app.overview.viewport == told[-1]
