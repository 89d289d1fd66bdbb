"""The lists of findings and notes by key and by mouse: the page follows, Enter stays, Esc comes back."""

from __future__ import annotations

from dataclasses import replace

from screenshots.driving import opened
from tests.app.reading import SIZE, Reader, reading
from tests.made import ferry, made_comparison
from tests.unit.presentation.test_screen_lines import story
from tests.unit.report.handover.desks import desk_with
from tui.core.findings import Link, Point, PointKind, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article
from tui.review.checks import Check, ClaimAt, Status
from tui.widgets.entry_list import EntryList

STORY = ferry()


def panel(reader: Reader) -> EntryList:
    return reader.screen.query_exactly_one(EntryList)


async def test_the_footer_offers_in_an_empty_list_only_what_can_be_done() -> None:
    async with reading(STORY) as reader:
        await reader.press("@")
        assert reader.text().splitlines()[-1].strip() == "f filter   Esc back"
        await reader.press("escape", "F", "slash", *"nowhere", "enter")
        assert reader.text().splitlines()[-1].strip() == "/ find   f filter   Esc back"
        await reader.press("escape", "F")
        assert "Enter go there" in reader.text().splitlines()[-1]


async def test_the_page_follows_through_the_list_and_esc_comes_back() -> None:
    async with reading(STORY) as reader:
        await reader.press("j", "F")
        assert "Findings: 6" in reader.text()
        assert reader.place == "1A"
        await reader.press("j")
        assert reader.place == "5A"
        await reader.press("G", "k")
        assert reader.place == "4B"
        await reader.press("escape")
        assert reader.place == "1A"
        assert not reader.screen.query(EntryList)
        assert reader.screen.query_exactly_one("ClaimDetail").display


async def test_enter_stays_at_the_entry_and_backspace_leads_back() -> None:
    async with reading(STORY) as reader:
        await reader.press("F", "space", "enter")
        assert reader.place == "3A"
        await reader.press("backspace")
        assert reader.place == "0A"


async def test_a_click_goes_to_an_entry_and_a_second_one_stays() -> None:
    async with reading(STORY) as reader:
        await reader.press("F")
        await reader.pilot.click(EntryList, offset=(20, 6))
        await reader.pilot.pause()
        assert reader.place == "2A"
        await reader.pilot.click(EntryList, offset=(20, 5))
        assert reader.place == "2A"
        await reader.pilot.click(EntryList, offset=(20, 8), times=2)
        await reader.press()
        assert reader.place == "4B"
        assert not reader.screen.query(EntryList)


async def test_words_narrow_the_list_while_they_are_typed() -> None:
    async with reading(STORY) as reader:
        await reader.press("F", "slash", *"ines")
        assert reader.place == "5A"
        assert "Findings with “ines”: 1" in reader.text()
        await reader.press("x", "enter")
        assert "No entry has these words." in reader.text()
        await reader.press("slash", "escape")
        assert "Findings: 6" in reader.text()
        await reader.press("escape")
        assert (reader.place, reader.screen.query_words) == ("0A", "")


async def test_the_filter_can_be_chosen_from_the_list_and_holds_there() -> None:
    async with reading(STORY) as reader:
        await reader.press("F", "f", "e", "enter")
        assert "Findings (name): 1" in reader.text()
        await reader.press("enter")
        assert (reader.place, reader.screen.shown) == ("5A", (5,))


async def test_notes_are_listed_and_the_page_goes_to_them() -> None:
    async with reading(STORY) as reader:
        await reader.press("@")
        assert "You have noted, flagged and asked nothing yet." in reader.text()
        await reader.press("escape")
        home = STORY.articles.right.sentences[2].span
        gone = ClaimAt(Side.LEFT, Span(90_000, 90_001))
        checks = {ClaimAt(Side.RIGHT, home): Check("refund", note="Ask her."), gone: Check("gone", Status.QUERY)}
        reader.screen.work = replace(reader.screen.work, checks=checks)
        await reader.press("@", "j")
        assert "On words that are not compared any more" in reader.text()
        assert "Its words are not compared any more." in reader.text()
        await reader.press("k", "enter")
        assert reader.place == "4B"


async def test_the_list_of_notes_leads_to_the_claim_and_obeys_the_filter() -> None:
    async with opened(desk_with({}).comparison.articles, SIZE, heard=[]) as pilot:
        reader = Reader(pilot, [])
        claims = reader.screen.claims_in(1)
        assert len(claims) > 1
        last = claims[-1]
        checks = {last.at: Check(last.words, Status.QUERY, flagged=True), claims[0].at: Check("x", note="Why?")}
        reader.screen.work = replace(reader.screen.work, checks=checks)
        await reader.press("@")
        assert "Notes, flags and queries: 2" in reader.text()
        assert reader.text().count("Notes, flags and queries") == 1
        assert "query ⚑" in reader.text()
        await reader.press("f", "R", "enter")
        assert "Notes, flags and queries (query): 1" in reader.text()
        await reader.press("enter")
        assert reader.screen.at_hand is not None
        assert reader.screen.at_hand.item == last


async def test_thousands_of_findings_open_and_end_at_once() -> None:
    count = 3000
    articles = Pair(*(Article.from_sentences([f"{word} {n}." for n in range(count)]) for word in ("One", "Two")))
    point = Point(PointKind.NUMBER, Span(0, 3), Span(0, 3), "They differ.")
    links = [Link(n, n, Relation.DIFFERING, 0.9, (point,)) for n in range(count)]
    async with reading(made_comparison(articles, links, [([n], [n]) for n in range(count)])) as reader:
        await reader.press("F")
        assert "Findings: 3000" in reader.text()
        await reader.press("G")
        assert reader.place == "2999A"
        assert "A3000 B3000" in reader.text()
        assert panel(reader).scroll_offset.y > 2900


async def test_an_entry_at_which_the_reader_is_already_comes_back_into_sight() -> None:
    async with reading(story("=" * 60 + "!" + "=" * 60), (80, 24)) as reader:
        await reader.press("]", "F")
        reader.screen.view.scroll_to(y=0, animate=False)
        await reader.press()
        assert "Sentence60" not in page_of(reader)
        await reader.pilot.click("EntryList", offset=(12, 2), button=1)
        await reader.press()
        assert "Sentence60" in page_of(reader)


def page_of(reader: Reader) -> str:
    """What is on the page."""
    view = reader.screen.view
    return "\n".join(strip.text for strip in view.render_lines(view.size.region))
