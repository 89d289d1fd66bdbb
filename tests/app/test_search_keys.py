"""Searching by keys: while typing, when done, when nothing is found, and how it ends."""

from __future__ import annotations

from tests.app.reading import reading
from tests.made import ferry, made_article, made_comparison
from tui.core.sides import Pair
from tui.core.text import Article

STORY = ferry()


async def test_typing_a_search_tells_each_letter_and_the_end() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", "f", "o", "g", "enter")
        told = [name for name in reader.names() if name.startswith("Prompt.")]
        assert told == ["Prompt.Typed", "Prompt.Typed", "Prompt.Typed", "Prompt.Entered"]
        assert reader.screen.query_words == "fog"
        assert [hit.side.sentence_id(hit.sentence) for hit in reader.screen.hits] == ["A4", "B6"]


async def test_a_cancelled_search_puts_the_old_one_back() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", "f", "o", "g", "enter", "slash", "t", "u", "g", "escape")
        assert (reader.screen.query_words, reader.screen.current_hit, reader.place) == ("fog", 0, "3A")


async def test_an_empty_search_ends_searching() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", "f", "o", "g", "enter", "slash", "enter")
        assert (reader.screen.query_words, reader.screen.hits) == ("", ())


async def test_words_that_are_nowhere_leave_the_cursor_and_say_so_until_the_next_move() -> None:
    async with reading(STORY, size=(80, 24)) as reader:
        await reader.press("j", "slash", "x", "q")
        assert "search “xq” not found" in reader.text()
        await reader.press("enter")
        assert reader.place == "1A"
        assert "“xq” not found: it must stand so in one sentence." in reader.text()
        await reader.press("j")
        assert "xq" not in reader.text()


async def test_esc_ends_the_search_where_the_reader_is() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", "f", "o", "g", "enter", "n", "escape")
        assert (reader.screen.query_words, reader.screen.hits, reader.screen.current_hit) == ("", (), None)
        assert reader.place == "7B"
        assert "fog" not in reader.text().splitlines()[-2]


async def test_a_place_found_far_down_in_a_high_row_comes_into_sight() -> None:
    words = [f"word{number:03}" for number in range(300)]
    story = made_comparison(Pair(made_article([[f"{' '.join(words)}."]]), Article.from_text("")), [], [([0], [])])
    async with reading(story, size=(80, 24)) as reader:
        await reader.press("slash", *"250", "enter")
        assert "word250" in reader.text()
        await reader.press("slash", *"word0", "enter", "N")
        assert "word099" in reader.text()
