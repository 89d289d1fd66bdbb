"""Selections: words, sentences, runs of sentences, and what is copied of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import ferry, made_article
from tui.core.selecting import Selection, hull, sentence_around, sentences_between, word_at
from tui.core.sides import Side
from tui.core.spans import Span
from tui.core.text import Article, Block, Role


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        pytest.param("the ferry sank", 5, "ferry", id="inside"),
        pytest.param("the ferry sank", 4, "ferry", id="at its first letter"),
        pytest.param("the ferry sank", 9, " ", id="a blank is itself"),
        pytest.param("it didn’t, he said", 5, "didn’t", id="an apostrophe inside"),
        pytest.param("cost 1,250.50 euros.", 7, "1,250.50", id="a number"),
        pytest.param("cost 1,250.50 euros.", 19, ".", id="the full stop stands alone"),
        pytest.param("well-known", 8, "well-known", id="a hyphen"),
        pytest.param("قال المتحدث", 6, "المتحدث", id="right to left"),
        pytest.param("end", 3, "", id="behind the end"),
    ],
)
def test_a_double_click_takes_the_word(text: str, at: int, word: str) -> None:
    assert word_at(text, at).of(text) == word


@given(st.text(max_size=40), st.integers(0, 40))
def test_the_word_holds_the_place(text: str, at: int) -> None:
    found = word_at(text, min(at, len(text)))
    assert found.start <= min(at, len(text)) <= found.end


def test_a_triple_click_takes_the_sentence_or_the_block_that_is_not_compared() -> None:
    text = "One said so. Two did.\n\n Photo: harbour \n\n"
    article = Article.from_blocks(text, [Block(Span(0, 23), Role.BODY), Block(Span(23, len(text)), Role.CAPTION)])
    assert sentence_around(article, 3).of(text) == "One said so."
    assert sentence_around(article, 12).of(text) == "One said so."
    assert sentence_around(article, 13).of(text) == "Two did."
    assert sentence_around(article, 27).of(text) == "Photo: harbour"
    assert sentence_around(Article.from_text(""), 0) == Span(0, 0)


@pytest.mark.parametrize(
    ("side", "sentence", "row", "ids"),
    [
        pytest.param(Side.LEFT, 1, 1, (1, 1), id="the sentence alone"),
        pytest.param(Side.LEFT, 1, 5, (1, 4), id="down"),
        pytest.param(Side.LEFT, 4, 2, (2, 4), id="up"),
        pytest.param(Side.LEFT, 3, 4, (3, 3), id="down to a row with a gap"),
        pytest.param(Side.LEFT, 4, 4, (4, 4), id="up to a row with a gap"),
        pytest.param(Side.RIGHT, 1, 7, (1, 5), id="the other side"),
        pytest.param(Side.LEFT, 5, 7, (5, 5), id="beyond the last"),
    ],
)
def test_sentences_are_selected_from_one_to_the_cursors_row(
    side: Side, sentence: int, row: int, ids: tuple[int, int]
) -> None:
    story = ferry()
    sentences = story.articles[side].sentences
    selection = sentences_between(story, side, sentence, row)
    assert selection == Selection(side, hull(sentences[ids[0]].span, sentences[ids[1]].span))


def test_copied_words_are_the_articles_own_but_for_controls_and_outer_white_space() -> None:
    article = made_article([["One.", "Two  wide."], ["Three\x1b."]])
    whole = Selection(Side.LEFT, Span(0, len(article.text)))
    assert whole.words(article) == "One. Two  wide.\n\nThree␛."
