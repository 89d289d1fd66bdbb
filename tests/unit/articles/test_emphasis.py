"""Signs of Markdown that set words off: kept in the text, known, left out of what is copied."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.articles.emphasis import emphasis_signs
from tui.articles.reading import article_of_text
from tui.core.selecting import Selection
from tui.core.sides import Side
from tui.core.spans import Span
from tui.core.text import Article


def bare(text: str) -> str:
    return Article(text, (), (), signs=emphasis_signs(text, Span(0, len(text)))).without_signs(Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("*16 July 2025*", "16 July 2025", id="a whole line"),
        pytest.param("The **pier** was _shut_, `twice`.", "The pier was shut, twice.", id="each kind"),
        pytest.param("“*Aground!*” he said.", "“Aground!” he said.", id="inside quotation marks"),
        pytest.param("**The *whole* pier**", "The whole pier", id="one inside another"),
        pytest.param("***All*** of it", "All of it", id="three"),
        pytest.param("20 * 3 and 4*5*6", "20 * 3 and 4*5*6", id="products"),
        pytest.param("Nobody was hurt.* It rained.*", "Nobody was hurt.* It rained.*", id="footnotes"),
        pytest.param("*Source: the harbour office", "*Source: the harbour office", id="one alone"),
        pytest.param("a_name_of_a_file and _this_", "a_name_of_a_file and this", id="underscores within a word"),
        pytest.param("* one\n* two", "* one\n* two", id="bullets"),
        pytest.param("*one **two* three**", "one **two three**", id="crossing ones: the first that closes counts"),
    ],
)
def test_only_signs_with_a_partner_set_words_off(text: str, expected: str) -> None:
    assert bare(text) == expected


@given(st.text("*_` ab\n", max_size=40))
def test_nothing_but_signs_is_ever_taken(text: str) -> None:
    signs = emphasis_signs(text, Span(0, len(text)))
    assert list(signs) == sorted(set(signs))
    assert all(set(sign.of(text)) <= set("*_`") for sign in signs)
    assert len(signs) % 2 == 0


def article(text: str, *, markdown: bool) -> Article:
    return article_of_text(text, place="a", source="a", markdown=markdown)


def test_a_markdown_article_keeps_its_text_and_knows_its_signs() -> None:
    text = "---\ntitle: *Pier*\n---\n\n# The pier is shut\n\nThe *pier* was shut.\nIt was **240** feet long.\n"
    found = article(text, markdown=True)
    assert found.text == text
    assert [sign.of(text) for sign in found.signs] == ["*", "*", "**", "**"]
    assert all(sign.start > text.index("# The") for sign in found.signs)
    sentence = found.sentences[-1]
    assert sentence.text == "It was **240** feet long."
    assert Selection(Side.LEFT, sentence.span).words(found) == "It was 240 feet long."
    assert Selection(Side.LEFT, Span(sentence.span.start + 8, sentence.span.end)).words(found) == "240 feet long."


def test_a_plain_text_has_no_signs() -> None:
    assert article("The *pier* was shut for 240 days.\n", markdown=False).signs == ()
