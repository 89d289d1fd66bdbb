from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import ferry, made_comparison, nothing
from tui.core.comparison import Comparison, compare
from tui.core.navigation import Cursor
from tui.core.patterns import BadPattern
from tui.core.searching import Ways, cursor_at, next_hit, search, search_set_aside
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article, Block, Role

STORY = ferry()
A, B = Side.LEFT, Side.RIGHT


def alone(text: str) -> Comparison:
    """A comparison whose left side is this one sentence."""
    return made_comparison(Pair(Article.from_sentences([text]), Article.from_sentences([])), [], [([0], [])])


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        pytest.param("harbour", ["A4", "B6"], id="both sides, by row"),
        pytest.param("FERRY", [], id="a capital makes capitals matter"),
        pytest.param("Captain", ["A5", "B4"], id="a capital that is there"),
        pytest.param("captain", ["A5", "B4"], id="small letters find capitals"),
        pytest.param("ines", ["A5", "B4"], id="plain letters find accents"),
        pytest.param("café", ["A3"], id="accents find accents"),
        pytest.param("cafe", ["A3"], id="and plain letters"),
        pytest.param("no such words", [], id="nothing found"),
        pytest.param("", [], id="no words"),
        pytest.param("   ", [], id="blanks alone"),
        pytest.param("[", [], id="a bracket is only a bracket"),
    ],
)
def test_search_finds_sentences_in_reading_order(words: str, ids: list[str]) -> None:
    assert [hit.side.sentence_id(hit.sentence) for hit in search(STORY, words)] == ids


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        pytest.param("The cafe\u0301s closed.", "cafe", ["cafe\u0301"], id="a combining accent belongs to the hit"),
        pytest.param("It was “never” so.", '"never"', ["“never”"], id="typographic quotes"),
        pytest.param("Serbia’s army", "serbia's", ["Serbia’s"], id="typographic apostrophe"),
        pytest.param("2020–21", "2020-21", ["2020–21"], id="dashes"),
        pytest.param("two\nlines", "two lines", ["two\nlines"], id="a line end is a blank"),
        pytest.param("10\u00a0000 men", "10 000", ["10\u00a0000"], id="no-break space"),
        pytest.param("co\u00adoperate", "cooperate", ["co\u00adoperate"], id="soft hyphen"),
        pytest.param("Straße und Strasse", "strasse", ["Straße", "Strasse"], id="sharp s"),
        pytest.param("ß", "s", ["ß"], id="one letter that folds to two is one hit"),
        pytest.param("aaaa", "aa", ["aa", "aa"], id="hits do not overlap"),
        pytest.param("北京和北京", "北京", ["北京", "北京"], id="wide characters"),
        pytest.param("a \ud800 b", "b", ["b"], id="a lone surrogate is harmless"),
    ],
)
def test_spans_are_the_words_as_they_stand(text: str, words: str, found: list[str]) -> None:
    assert [hit.span.of(text) for hit in search(alone(text), words)] == found


WHOLE, PATTERN, BOTH = Ways(whole=True), Ways(pattern=True), Ways(whole=True, pattern=True)


@pytest.mark.parametrize(
    ("text", "words", "ways", "found"),
    [
        pytest.param("Fog, foggy, (fog).", "fog", WHOLE, ["Fog", "fog"], id="whole words only"),
        pytest.param("hehe he", "he", WHOLE, ["he"], id="not the parts of one word"),
        pytest.param("10% of 110%", "10%", WHOLE, ["10%"], id="a sign at an end needs no end of a word"),
        pytest.param("240 and 2400 people", r"\d+", PATTERN, ["240", "2400"], id="a pattern"),
        pytest.param("240 and 2400 people", r"\d{3}", BOTH, ["240"], id="a pattern as a whole word"),
        pytest.param("É or é", "é", PATTERN, ["É", "é"], id="capitals and accents do not matter in patterns"),
        pytest.param("Fog fog", "F.g", PATTERN, ["Fog"], id="a capital makes capitals matter in patterns"),
        pytest.param("Fog fog", r"\Sog", PATTERN, ["Fog", "fog"], id="the capital of a class does not"),
        pytest.param("cafe\u0301s", "caf.s", PATTERN, ["cafe\u0301s"], id="a letter and its accent are one sign"),
        pytest.param("abc", "x*", PATTERN, [], id="nothing is no place"),
        pytest.param("abc", "", PATTERN, [], id="no pattern"),
    ],
)
def test_words_are_found_in_the_way_asked_for(text: str, words: str, ways: Ways, found: list[str]) -> None:
    assert [hit.span.of(text) for hit in search(alone(text), words, ways)] == found


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        pytest.param("(fog", r"This is no pattern yet: missing \)", id="while it is being typed"),
        pytest.param("a)(b", "This is no pattern yet", id="brackets that only fit what is put around them"),
        pytest.param("(a|aa)+$", "takes too long on these articles: make it simpler", id="one that would never end"),
        pytest.param("(?R)?a", "takes too long on these articles: make it simpler", id="one that calls itself"),
        pytest.param("a" * 501, "it has more than 500 signs", id="one pasted by mistake"),
    ],
)
def test_a_pattern_that_cannot_be_searched_for_is_refused_in_a_sentence(pattern: str, told: str) -> None:
    with pytest.raises(BadPattern, match=told):
        search(alone("a" * 5000 + "b"), pattern, BOTH)


@given(st.text(alphabet=r"ab(|)[]*+?{1,2}\\dDwRN<>=!^$-.é \ud800", max_size=12), st.booleans())
def test_any_pattern_finds_places_inside_or_is_refused(pattern: str, whole: bool) -> None:
    text = "ab1 éa\ud800 b-a"
    try:
        hits = search(alone(text), pattern, Ways(whole, pattern=True))
    except BadPattern:
        return
    assert all(0 <= hit.span.start < hit.span.end <= len(text) for hit in hits)


def test_what_is_not_compared_is_searched_on_request() -> None:
    text = "By Ana Prieto\nThe ship sank.\n"
    blocks = [Block(Span(0, 14), Role.BYLINE), Block(Span(14, len(text)), Role.BODY)]
    story = compare(Article.from_blocks(text, blocks), Article.from_text("A ship sank."))
    assert search(story, "prieto") == ()
    assert search_set_aside(story, "prieto") == ((A, 0),)
    assert search_set_aside(story, "ship") == search_set_aside(story, "") == ()


@given(st.text(max_size=40), st.text(max_size=4))
def test_any_text_can_be_searched_and_spans_stay_inside(text: str, words: str) -> None:
    hits = search(alone(text), words)
    assert all(0 <= hit.span.start < hit.span.end <= len(text) for hit in hits)
    assert all(one.span.end <= two.span.start for one, two in pairwise(hits))


@given(st.text(alphabet="abc é", min_size=1, max_size=30), st.integers(0, 29), st.integers(1, 5))
def test_words_taken_from_a_text_are_found_in_it(text: str, start: int, length: int) -> None:
    words = text[start : start + length]
    assert bool(search(alone(text), words)) == bool(words.strip())


@given(
    st.lists(st.text(alphabet="aé ßﬁ\u0301\u00ad", max_size=8), max_size=5),
    st.sampled_from(["a", "e", "s", "f", "fi", "aa"]),
)
def test_hits_are_counted_as_they_are_found(texts: list[str], words: str) -> None:
    story = made_comparison(
        Pair(Article.from_sentences(texts), Article.from_sentences([])), [], [([n], []) for n in range(len(texts))]
    )
    hits = search(story, words)
    found = [*hits]
    assert len(hits) == len(found)
    assert [hits[index] for index in range(len(hits))] == found
    assert [hits.index_of(hits.nth(index)) for index in range(len(hits))] == [*range(len(hits))]
    assert [*hits.within(lambda place: place[1] % 2 == 0)] == [hit for hit in found if hit.sentence % 2 == 0]


def test_the_same_search_has_the_same_hits_and_another_has_others() -> None:
    assert search(STORY, "the") == search(STORY, "the")
    assert search(STORY, "the") != search(STORY, "fog")
    assert search(STORY, "the") != search(ferry(), "the")
    assert search(STORY, "no such words") == search(ferry(), "xyz")


HITS = search(STORY, "the")  # rows 0 A twice, 0 B, 2 A, 3 A, 4 B, 6 A, 6 B, 7 B


@pytest.mark.parametrize(
    ("cursor", "current", "direction", "expected"),
    [
        pytest.param(Cursor(0, A), None, 0, 0, id="while typing a hit at the cursor counts"),
        pytest.param(Cursor(1, A), None, 0, 3, id="while typing else the next below"),
        pytest.param(Cursor(0, A), 0, 1, 1, id="next from the current hit"),
        pytest.param(Cursor(0, A), 0, -1, -1, id="back from the first wraps to the last"),
        pytest.param(Cursor(7, B), -1, 1, 0, id="on from the last wraps to the first"),
        pytest.param(Cursor(4, B), 0, 1, 6, id="from the cursor when it has left the hit"),
        pytest.param(Cursor(4, B), 0, -1, 4, id="back from the cursor when it has left the hit"),
    ],
)
def test_next_hit(cursor: Cursor, current: int | None, direction: int, expected: int) -> None:
    count = len(HITS)
    found = next_hit(STORY, HITS, cursor, None if current is None else current % count, direction)
    assert found == expected % count


def test_there_is_no_next_hit_without_hits() -> None:
    assert next_hit(STORY, (), Cursor(), None, 1) is None
    assert search(nothing(), "word") == ()


def test_a_hit_puts_the_cursor_on_its_sentence() -> None:
    assert cursor_at(STORY, search(STORY, "refund")[0]) == Cursor(4, B)
