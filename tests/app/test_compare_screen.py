"""The compare screen as a whole: start, failure, resizing, hostile text, mouse, themes."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from rich.color import Color
from textual.geometry import Region

from screenshots.driving import opened
from tests.app.reading import Reader, reading
from tests.made import ferry, made_article, made_comparison, nothing
from tests.unit.presentation.test_palette import contrast
from tui.app import TwosourceApp
from tui.core.comparison import Comparison
from tui.core.navigation import Cursor
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.errors import TwosourceError
from tui.presentation.themes import LOOKS
from tui.screens.compare import CompareScreen
from tui.screens.comparing import NOTHING_TO_COMPARE
from tui.widgets.article_header import ArticleHeader
from tui.widgets.comparison_view import ComparisonView
from tui.widgets.overview import Overview

STORY = ferry()


async def opened_with(answer: Exception) -> str:
    """What the screen shows when the engine raises this."""
    with patch("tui.core.comparer.Comparer", side_effect=answer):
        async with opened(STORY.articles, (100, 24)) as pilot:
            assert isinstance(pilot.app.screen, CompareScreen)
            await pilot.press("j", "]", "slash", "enter", "d", "f9", "backslash", "n")
            return Reader(pilot, []).text()


async def test_a_failed_comparison_says_why_in_one_sentence() -> None:
    text = await opened_with(TwosourceError("The articles are too long; cut them to 20,000 sentences."))
    assert "The articles are too long; cut them to 20,000 sentences." in text
    assert "Ferry adrift for six hours" in text


async def test_a_fault_of_the_program_keeps_the_screen_and_asks_for_a_report() -> None:
    text = await opened_with(IndexError("list [b]index[/b] \x1b[31m"))
    assert "fault of the program (IndexError: list [b]index[/b] ␛[31m)" in text
    assert "Please report it" in text


async def test_a_failed_swap_leaves_the_rows_and_says_why() -> None:
    async with reading(STORY) as reader:
        with patch("tui.core.comparer.Comparer", side_effect=TwosourceError("No memory left; close something.")):
            await reader.press("backslash")
        assert reader.screen.message == "No memory left; close something."
        assert reader.screen.comparison is STORY
        assert reader.screen.articles == STORY.articles
        assert "courier.txt" in reader.text()


async def test_two_articles_without_a_sentence_say_so_and_every_key_is_harmless() -> None:
    async with reading(nothing()) as reader:
        assert reader.screen.notice == NOTHING_TO_COMPARE
        await reader.press("j", "G", "]", ")", "}", "space", "enter", "backspace", "slash", "colon", "z", "d", "f9")
        assert "Neither article has a sentence" in reader.text()
        await reader.press("?", "escape", "q")
        assert not reader.pilot.app.is_running


async def test_one_article_without_a_sentence_is_all_on_the_other_side() -> None:
    left = made_article([["Only here."]])
    story = made_comparison(Pair(left, Article.from_text("")), [], [([0], [])])
    async with reading(story) as reader:
        await reader.press("l", "j", "}", "enter")
        assert "Only here." in reader.text()
        assert "only A says this" in reader.text()


async def test_while_comparing_the_headers_stand_and_the_sign_says_what_goes_on() -> None:
    app = TwosourceApp(STORY.articles)
    with patch.object(CompareScreen, "compare_articles"):
        async with app.run_test(size=(100, 24)) as pilot:
            await pilot.pause()
            text = Reader(pilot, []).text()
            assert "Comparing 6 sentences of A with 6 of B …" in text
            assert "Passengers spend night on drifting ship" in text
            assert "help" in text
            assert "row" not in text
            await pilot.press("j", "]", "slash")
            assert isinstance(app.screen, CompareScreen)
            assert app.screen.cursor == Cursor()


@pytest.mark.parametrize("size", [(80, 24), (200, 50), (60, 16)])
async def test_resizing_keeps_the_reader_s_row_in_sight(size: tuple[int, int]) -> None:
    async with reading(STORY) as reader:
        await reader.press("]", "l")
        await reader.pilot.resize_terminal(*size)
        await reader.pilot.pause()
        assert reader.place == "5B"
        view = reader.screen.query_exactly_one(ComparisonView)
        assert "Captain" in "\n".join(strip.text for strip in view.render_lines(view.size.region))


async def test_notices_of_the_reading_name_their_side_and_stay_with_the_first_row() -> None:
    left = made_article([["One sentence."]])
    noticed = Article(left.text, left.blocks, left.sentences, notices=("Read as Windows-1252.",))
    story = made_comparison(Pair(left, noticed), [], [([0], []), ([], [0])])
    async with reading(story) as reader:
        assert reader.text().splitlines()[-2].endswith("B: Read as Windows-1252.")
        await reader.press("j")
        assert "B: Read as" not in reader.text().splitlines()[-2]
        await reader.press("k")
        assert "Note on B: Read as Windows-1252." in reader.text()


async def test_remarks_on_the_articles_need_no_scrolling_except_on_the_first_row() -> None:
    words = made_article([["One here."]])
    long = Article(words.text, words.blocks, words.sentences, notices=("Read with great care. " * 20,))
    story = made_comparison(Pair(long, words), [], [([0], []), ([], [0])])
    async with reading(story, size=(80, 24)) as reader:
        assert "more below, Shift+↓" in reader.text()
        await reader.press("j")
        assert "more below" not in reader.text()
        assert "Read with great care" not in reader.text()


HOSTILE = [
    pytest.param("Brackets [b]stay[/b] and [/] too.", "Brackets [b]stay[/b] and [/] too.", id="markup"),
    pytest.param("Red \x1b[31mtext\x1b[0m here.", "Red ␛[31mtext␛[0m here.", id="escape sequences"),
    pytest.param("Null \x00 byte here.", "Null ␀ byte here.", id="NUL"),
    pytest.param("Turned \u202eround\u202c here.", "Turned \ufffdround\ufffd here.", id="bidi override"),
    pytest.param("Half \ud800 pair here.", "Half \ufffd pair here.", id="lone surrogate"),
]


@pytest.mark.parametrize(("sentence", "shown"), HOSTILE)
async def test_hostile_text_is_shown_harmless(sentence: str, shown: str) -> None:
    article = Article.from_sentences([sentence])
    named = Article(article.text, article.blocks, article.sentences, sentence, "", sentence, sentence)
    story = made_comparison(Pair(named, named), [], [([0], []), ([], [0])])
    async with reading(story, size=(200, 24)) as reader:
        text = reader.text()
        assert text.count(shown) >= 4  # two titles, two sentences
        await reader.press("slash", "h", "e", "r", "e", "enter", "d", "?")
        assert "\x1b" not in reader.text()


async def test_a_click_on_a_count_reads_the_next_sentence_that_it_counts_and_hovering_says_so() -> None:
    async with reading(STORY) as reader:
        line = reader.text().splitlines()[1]
        places = []
        for sign in ("≠ 2", "≠ 2", "‹ 1", "› 1", "≠ 2"):
            await reader.pilot.click(offset=(line.index(sign) + 1, 1))
            places.append(reader.place)
        assert places == ["5A", "0A", "2A", "4B", "5A"]
        await reader.press("backspace")
        assert reader.place == "4B"
        header = reader.screen.query_exactly_one(ArticleHeader)
        await reader.pilot.hover(offset=(line.rindex("≠ 2"), 1))
        assert str(header.tooltip).startswith("2 of the 6 sentences of B: A says something else")
        await reader.pilot.hover(offset=(line.index("courier"), 1))
        assert header.tooltip is None


async def test_a_click_on_a_row_and_on_the_overview_reads_it() -> None:
    async with reading(STORY) as reader:
        text = reader.text().splitlines()
        line = next(number for number, words in enumerate(text) if "Captain Inés Roda" in words)
        await reader.pilot.click(offset=(text[line].index("Captain Inés Roda") + 2, line))
        await reader.pilot.pause()
        assert reader.place == "5B"
        await reader.pilot.click(Overview, offset=(1, 0))
        await reader.pilot.pause()
        assert reader.place == "0B"
        assert [name for name in reader.names() if name.endswith("RowChosen")] == [
            "PointedPage.RowChosen",
            "Overview.RowChosen",
        ]
        await reader.press("backspace")
        assert reader.place == "5B"


@pytest.mark.parametrize("name", [*(look.name for look in LOOKS), "nord", "textual-light"])
async def test_every_theme_can_be_put_on_while_reading(name: str) -> None:
    async with reading(STORY) as reader:
        await reader.press("]")
        reader.pilot.app.theme = name
        await reader.pilot.pause()
        assert "Captain" in reader.text()


async def test_no_color_is_obeyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(STORY) as reader:
        strips = reader.screen._compositor.render_strips()
        colors = {
            color.triplet
            for strip in strips
            for line_filter in reader.pilot.app._filters
            for segment in line_filter.apply(list(strip), reader.screen.background_colors[1])
            if segment.style
            for color in (segment.style.color, segment.style.bgcolor)
            if color and color.triplet
        }
        assert colors
        assert all(red == green == blue for red, green, blue in colors)


@pytest.mark.parametrize("theme", [look.name for look in LOOKS])
async def test_without_colour_every_finding_is_told_by_sign_and_attribute(
    theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(STORY) as reader:
        reader.pilot.app.theme = theme
        await reader.press("slash", *"fog", "enter", "g")
        segments = [segment for line in reader.screen.view.render_lines(Region(0, 0, 120, 30)) for segment in line]
        told = {sign: [segment.style for segment in segments if sign in segment.text] for sign in "=≠‹›"}
        assert all(told.values())
        assert all(style and style.bold for sign in "≠‹›" for style in told[sign])
        styles = [segment.style for segment in segments if segment.style and segment.text.strip()]
        assert {"underline", "italic", "reverse"} <= {
            name for style in styles for name in ("underline", "italic", "reverse") if getattr(style, name)
        }
        for style in styles:
            ink, ground = style.color, style.bgcolor
            assert ink is not None
            assert ground is not None
            assert ink.is_default if ground.is_default else contrast_of(ink, ground) >= 4.5


def contrast_of(ink: Color, ground: Color) -> float:
    """Of what is written on what."""
    assert ink.triplet is not None
    assert ground.triplet is not None
    return contrast(ink.triplet.hex, ground.triplet.hex)


async def test_the_status_line_follows_the_reader() -> None:
    async with reading(STORY) as reader:
        await reader.press("]", "l", "z", "slash", *"fog", "enter")
        assert "row 8/8 · search “fog” 2 of 2 · side B · ≠ 2/2 rows · folded" in reader.text()


async def test_the_footer_offers_what_works_here() -> None:
    async with reading(STORY, size=(160, 36)) as reader:
        footer = reader.text().splitlines()[-1]
        assert "found" not in footer
        assert "back" not in footer
        await reader.press("enter")
        assert "Backspace back" in reader.text().splitlines()[-1]
        await reader.press("slash", *"fog")
        footer = " ".join(reader.text().splitlines()[-1].split())
        assert footer == "Search fog Enter done Alt+W whole words Alt+R pattern ↑ ↓ earlier Esc cancel"
        await reader.press("enter")
        assert "n N next" in reader.text().splitlines()[-1]


async def test_enter_after_a_swap_follows_the_new_sides() -> None:
    async with reading(STORY) as reader:
        await reader.press("j", "j", "j", "backslash", "enter")
        assert reader.screen.cursor == Cursor(7, Side.LEFT)


def test_the_fixture_story_tiles_its_sentences() -> None:
    story: Comparison = STORY
    assert [len(story.claims[side]) for side in Side] == [6, 6]
