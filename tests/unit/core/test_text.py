from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.spans import Span
from tui.core.text import Article, Block, Role

ANYTHING = st.text(st.characters(codec=None), max_size=60)
"""Text as hostile as Python can hold: controls, direction marks and lone surrogates included."""
PROSE = st.text(st.sampled_from("ab A.?! ”\n"), max_size=60)
"""Text with many sentence ends, so that there is something to split."""


def blocks_of(*parts: tuple[str, Role]) -> tuple[str, tuple[Block, ...]]:
    """A text and its blocks, from their words and roles."""
    text, blocks = "", []
    for words, role in parts:
        blocks.append(Block(Span(len(text), len(text + words)), role))
        text += words
    return text, tuple(blocks)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """An article of up to six blocks in any roles."""
    parts = draw(st.lists(st.tuples(ANYTHING | PROSE, st.sampled_from(Role)), max_size=6))
    return Article.from_blocks(*blocks_of(*parts), title="Title", source="made")


REPORT = Article.from_blocks(
    *blocks_of(
        ("Who pays? The harbour asks\n\n", Role.HEADLINE),
        ("By Ada Finch\n", Role.BYLINE),
        ("HARROW, May 2 — ", Role.DATELINE),
        ("The pier is closed. Nobody knows why.\n\n", Role.BODY),
        ("The pier / Photo: Finch\n", Role.CAPTION),
        ("   \n", Role.BODY),
        ("Share\n", Role.CHROME),
    )
)


def test_only_headline_and_body_are_compared_and_a_headline_is_one_sentence() -> None:
    assert [(s.text, s.block) for s in REPORT.sentences] == [
        ("Who pays? The harbour asks", 0),
        ("The pier is closed.", 3),
        ("Nobody knows why.", 3),
    ]


def test_a_block_keeps_its_line_ends() -> None:
    assert REPORT.block_text(1) == "By Ada Finch\n"


@pytest.mark.parametrize(
    ("index", "role", "texts"),
    [
        pytest.param(4, Role.BODY, "The pier / Photo: Finch", id="a caption taken into the comparison"),
        pytest.param(6, Role.HEADLINE, "Share", id="furniture taken for a headline"),
    ],
)
def test_a_block_given_a_compared_role_brings_its_sentences(index: int, role: Role, texts: str) -> None:
    changed = REPORT.with_roles({index: role})
    assert texts in [s.text for s in changed.sentences]
    assert len(changed.sentences) == len(REPORT.sentences) + 1


def test_a_block_taken_out_loses_its_sentences_and_says_who_did_it() -> None:
    changed = REPORT.with_roles({3: Role.CHROME})
    assert [s.text for s in changed.sentences] == ["Who pays? The harbour asks"]
    assert changed.blocks[3] == Block(REPORT.blocks[3].span, Role.CHROME, "set by the editor")


@pytest.mark.parametrize(
    "spans",
    [
        pytest.param([], id="no block for some text"),
        pytest.param([Span(1, 4)], id="a gap before"),
        pytest.param([Span(0, 3)], id="a gap after"),
        pytest.param([Span(0, 1), Span(2, 4)], id="a gap between"),
        pytest.param([Span(0, 3), Span(2, 4)], id="an overlap"),
        pytest.param([Span(0, 5)], id="past the end"),
        pytest.param([Span(0, 4), Span(4, 2), Span(2, 4)], id="a span that runs backwards"),
        pytest.param([Span(2, 4), Span(0, 2)], id="out of order"),
    ],
)
def test_blocks_that_do_not_tile_the_text_are_refused(spans: list[Span]) -> None:
    with pytest.raises(ValueError, match="must tile"):
        Article.from_blocks("text", [Block(span, Role.BODY) for span in spans])


def test_no_text_is_an_article_without_blocks() -> None:
    assert Article.from_text("") == Article.from_blocks("", ())
    assert Article.from_text("").sentences == ()


def test_ready_made_sentences_keep_their_indexes_and_are_not_split_again() -> None:
    article = Article.from_sentences(["One. Two.", "", " spaced \n"])
    assert [s.text for s in article.sentences] == ["One. Two.", "", " spaced \n"]


@given(articles())
def test_joined_the_blocks_give_the_text_back(article: Article) -> None:
    assert "".join(article.block_text(i) for i in range(len(article.blocks))) == article.text


@given(articles())
def test_sentences_are_exact_in_order_and_inside_compared_blocks(article: Article) -> None:
    at = 0
    for sentence in article.sentences:
        block = article.blocks[sentence.block]
        assert sentence.text == sentence.span.of(article.text)
        assert sentence.text.strip()
        assert sentence.span.start >= at
        assert block.role.compared
        assert block.span.contains(sentence.span)
        at = sentence.span.end


@given(articles())
def test_every_visible_character_of_a_compared_block_is_in_a_sentence(article: Article) -> None:
    covered = {i for s in article.sentences for i in range(s.span.start, s.span.end)}
    for block in article.blocks:
        visible = {i for i in range(block.span.start, block.span.end) if not article.text[i].isspace()}
        assert visible <= covered if block.role.compared else not visible & covered


@given(articles().filter(lambda article: article.blocks), st.data(), st.sampled_from(Role))
def test_a_new_role_changes_no_character_and_can_be_taken_back(
    article: Article, data: st.DataObject, role: Role
) -> None:
    index = data.draw(st.integers(0, len(article.blocks) - 1))
    changed = article.with_roles({index: role})
    assert changed.text == article.text
    assert [b.span for b in changed.blocks] == [b.span for b in article.blocks]
    assert (changed.title, changed.source) == (article.title, article.source)
    others = [s for s in article.sentences if s.block != index]
    assert [s for s in changed.sentences if s.block != index] == others
    assert changed.with_roles({index: article.blocks[index].role}).sentences == article.sentences


@given(st.lists(ANYTHING, max_size=6))
def test_ready_made_sentences_tile_their_article(sentences: list[str]) -> None:
    article = Article.from_sentences(sentences)
    assert [s.text for s in article.sentences] == sentences
    assert [s.span.of(article.text) for s in article.sentences] == sentences
    assert "".join(article.block_text(i) for i in range(len(article.blocks))) == article.text
