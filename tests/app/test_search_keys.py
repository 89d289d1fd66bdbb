"""Searching by keys: while typing, when done, when nothing is found, and how it ends."""

from __future__ import annotations

from tests.app.reading import Reader, reading
from tests.made import ferry, made_article, made_comparison
from tui.core.sides import Pair
from tui.core.spans import Span
from tui.core.text import Article, Block, Role

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


async def test_going_round_the_end_of_what_was_found_is_told() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", *"fog", "enter", "n")
        assert reader.screen.message == ""
        await reader.press("n")
        assert reader.screen.message == "Past the last: the first again."
        await reader.press("N")
        assert reader.screen.message == "Before the first: the last."


async def test_words_that_are_nowhere_are_told_with_the_way_they_were_searched_for() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", "f2", *"fo", "enter")
        assert "“fo” not found (whole words): it must stand so in one sentence." in reader.text()


async def test_an_empty_search_ends_searching() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", "f", "o", "g", "enter", "slash", "enter")
        assert (reader.screen.query_words, [*reader.screen.hits]) == ("", [])


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
        assert (reader.screen.query_words, [*reader.screen.hits], reader.screen.current_hit) == ("", [], None)
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


async def test_whole_words_and_patterns_are_asked_for_while_typing_and_stay_asked_for() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", "f", "e", "r")
        assert len(reader.screen.hits) == 2
        await reader.press("alt+w")
        assert not reader.screen.hits
        assert "Search whole words" in reader.text()
        await reader.press("f2", "alt+r", "backspace", "backspace", "backspace", *"[0-9]+", "enter")
        assert [hit.span.of("The ferry carried 240")[:3] for hit in reader.screen.hits[:1]] == ["240"]
        assert "search pattern “[0-9]+” 1 of 2" in reader.text()
        await reader.press("slash")
        assert "Search pattern" in reader.text().splitlines()[-1]


async def test_a_pattern_that_is_none_is_told_while_typing() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", "alt+r", "(")
        assert "This is no pattern yet: missing )" in reader.text()
        await reader.press("f", ")")
        assert "no pattern" not in reader.text()
        await reader.press("(", "enter")
        assert "This is no pattern yet" in reader.text()
        assert (reader.screen.query_words, [*reader.screen.hits]) == ("", [])


async def test_a_cancelled_search_puts_the_old_way_back() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", "f", "o", "g", "enter", "slash", "alt+w", "x", "escape")
        assert (reader.screen.query_words, reader.screen.ways.whole, len(reader.screen.hits)) == ("fog", False, 2)


async def test_up_and_down_bring_earlier_searches_back_and_what_was_being_typed() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", *"fog", "enter", "slash", *"tug", "enter", "slash", "x", "up")
        assert reader.screen.query_words == "tug"
        await reader.press("up", "up")
        assert reader.screen.query_words == "fog"
        await reader.press("down", "down")
        assert reader.screen.query_words == "x"


async def test_the_place_that_the_search_is_at_looks_different_from_the_others() -> None:
    async with reading(STORY) as reader:
        await reader.press("slash", *"the", "enter")
        assert underlined(reader) == [0]
        await reader.press("n", "n")
        assert underlined(reader) == [2]


def underlined(reader: Reader) -> list[int]:
    """Which of the places found are underlined, in the order of the screen."""
    view = reader.screen.view
    found = [cell for strip in view.render_lines(view.size.region) for cell in strip if cell.text.lower() == "the"]
    return [number for number, cell in enumerate(found) if cell.style and cell.style.underline]


async def test_words_that_only_stand_in_what_is_not_compared_are_told_with_their_place() -> None:
    text = "The ship sank.\n\nBy Ana Prieto\n\nNobody was hurt.\n"
    blocks = [Block(Span(0, 16), Role.BODY), Block(Span(16, 31), Role.BYLINE), Block(Span(31, len(text)), Role.BODY)]
    left, right = Article.from_blocks(text, blocks), Article.from_text("")
    story = made_comparison(Pair(left, right), [], [([0], []), ([1], [])])
    async with reading(story) as reader:
        await reader.press("slash", *"prieto", "enter")
        assert "“prieto” stands only in what is not compared: byline of A here." in reader.text()
        assert reader.place == "1A"
