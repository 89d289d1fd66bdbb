"""What rows show whatever the width: harmless text, references, blocks that are not compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import ferry, made_article, made_comparison
from tui.core.comparison import Comparison
from tui.core.findings import Link, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article, Block, Role
from tui.presentation.row_content import RowContent, shown


@given(st.text())
def test_shown_text_is_one_line_of_as_many_harmless_characters(text: str) -> None:
    found = shown(text)
    assert len(found) == len(text)
    assert not set(found) & set("\n\t\r\x1b\x00\x9b\u202e\u2028")


def test_line_ends_of_windows_are_no_signs_to_be_seen() -> None:
    assert shown("By Ines Rueda\r\n").strip() == "By Ines Rueda"
    assert shown("The ship\ris safe.") == "The ship is safe."


def test_shown_text_leaves_brackets_alone() -> None:
    assert shown("[b]bold[/b]\tand\nmore") == "[b]bold[/b] and more"


@given(
    st.lists(st.text(st.sampled_from("ab \n\r\t\x00\x1b\u202e\ud800—é漢👩\u200d❤\ufe0f"), max_size=9), min_size=1),
    st.booleans(),
)
def test_each_sentence_is_shown_as_it_would_be_alone(sentences: list[str], plain_emoji: bool) -> None:
    """What is asked of a whole article at once must hold for each of its sentences."""
    articles = Pair(Article.from_sentences(sentences), Article.from_sentences(()))
    rows = [([number], list[int]()) for number in range(len(sentences))]
    content = RowContent(made_comparison(articles, [], rows), plain_emoji=plain_emoji)
    assert content.texts.left == tuple(content.shown(sentence) for sentence in sentences)
    assert content.new_block == (True,) * len(sentences)


def with_roles(*paragraphs: tuple[str, Role]) -> Article:
    blocks, at = [], 0
    for text, role in paragraphs:
        blocks.append(Block(Span(at, at + len(text) + 1), role))
        at += len(text) + 1
    return Article.from_blocks("".join(f"{text}\n" for text, _ in paragraphs), blocks)


def furnished() -> Comparison:
    """A: byline, A1, caption, A2, chrome. B: B1, B2. Rows A1 B1, A2 B2."""
    left = with_roles(
        ("By Ines Rueda", Role.BYLINE),
        ("The ship is safe.", Role.BODY),
        ("Photo: harbour", Role.CAPTION),
        ("Tugs helped.", Role.BODY),
        (" ", Role.CHROME),
        ("Read more", Role.CHROME),
    )
    right = made_article([["The ship is safe.", "Tugs helped."]])
    links = [Link(0, 0, Relation.SHARED, 0.9), Link(1, 1, Relation.SHARED, 0.9)]
    return made_comparison(Pair(left, right), links, [([0], [0]), ([1], [1])])


def test_blocks_set_aside_stand_before_the_row_that_follows_them_and_blank_ones_nowhere() -> None:
    content = RowContent(furnished())
    assert content.asides.left == {0: (0,), 1: (2,), 2: (5,)}
    assert content.asides.right == {}
    assert [content.aside_text(Side.LEFT, block) for block in (0, 2, 5)] == [
        "By Ines Rueda",
        "Photo: harbour",
        "Read more",
    ]


def test_an_article_that_is_all_furniture_stands_after_the_last_row() -> None:
    left = with_roles(("By nobody", Role.BYLINE), ("Menu", Role.CHROME))
    content = RowContent(made_comparison(Pair(left, Article.from_text("")), [], []))
    assert content.asides.left == {0: (0, 1)}


def test_a_row_knows_whether_a_paragraph_begins_with_it_on_either_side() -> None:
    assert RowContent(ferry()).new_block == (True, False, True, False, True, False, True, False)


def test_only_rows_with_nothing_disputed_or_lone_are_foldable() -> None:
    assert RowContent(ferry()).foldable == (False, True, False, True, False, False, True, True)


@pytest.mark.parametrize(
    ("partners", "expected"),
    [
        pytest.param((), "", id="none"),
        pytest.param((1,), "→ B2", id="one"),
        pytest.param((1, 2), "→ B2, B3", id="two"),
        pytest.param((1, 2, 3, 4), "→ B2, B3 +2", id="many are counted"),
    ],
)
def test_a_reference_names_partners_in_other_rows(partners: tuple[int, ...], expected: str) -> None:
    articles = Pair(made_article([["One."]]), made_article([[f"Word{n}." for n in range(5)]]))
    links = [Link(0, partner, Relation.SHARED, 0.8) for partner in (0, *partners)]
    content = RowContent(made_comparison(articles, links, [([0], [0]), *(([], [n]) for n in range(1, 5))]))
    assert content.reference(0, Side.LEFT, 0) == expected
