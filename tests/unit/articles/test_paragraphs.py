"""Whether a newline ends a paragraph or only wraps it."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.articles.paragraphs import paragraph_spans

PARAGRAPHS = (
    "The council agreed on Tuesday night to close the old bridge for repairs that may take until the end of the year, "
    "and asked drivers to use the ferry.",
    "Shopkeepers on both banks fear for their trade; one of them said that half of her customers come from the other "
    "side and that few of them would wait for a boat.",
    "The mayor promised help.",
    "An engineer who had warned of cracks in the northern pillar four years ago called the decision late but right, "
    "and said that the steel for the repairs should be ordered now, before prices rise again in the spring.",
)


def pieces(text: str) -> list[str]:
    return [" ".join(span.of(text).split()) for span in paragraph_spans(text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n".join(PARAGRAPHS), id="a paragraph a line"),
        pytest.param("\n\n".join(PARAGRAPHS), id="blank lines between"),
        pytest.param("\r\n\r\n\r\n".join(PARAGRAPHS) + "\r\n", id="several blank lines, Windows line ends"),
        pytest.param("\r".join(PARAGRAPHS), id="old Mac line ends"),
        pytest.param("\u2028".join(PARAGRAPHS), id="line separators"),
        pytest.param("\n\n".join(map(textwrap.fill, PARAGRAPHS)), id="wrapped at 70, blank lines between"),
        pytest.param("\n\n".join(textwrap.fill(p, 45) for p in PARAGRAPHS), id="wrapped at 45, blank lines between"),
        pytest.param("\n\n".join(textwrap.fill(p, 110) for p in PARAGRAPHS), id="wrapped at 110, blank lines between"),
        pytest.param(
            "\r\n".join(textwrap.fill(p, 60, initial_indent="   ").replace("\n", "\r\n") for p in PARAGRAPHS),
            id="wrapped at 60, first lines indented",
        ),
    ],
)
def test_paragraphs_are_found_in_every_layout(text: str) -> None:
    assert pieces(text) == list(PARAGRAPHS)


def test_a_headline_longer_than_the_wrap_width_does_not_hide_it() -> None:
    headline = "Old bridge to close for repairs until the end of the year, and the ferry is to take its place"
    text = headline + "\n\n" + "\n\n".join(textwrap.fill(p, 60) for p in PARAGRAPHS)
    assert pieces(text) == [headline, *PARAGRAPHS]


def test_short_lines_of_furniture_between_wrapped_paragraphs_stay_alone() -> None:
    text = "\n".join([textwrap.fill(PARAGRAPHS[0], 60), "Share", textwrap.fill(PARAGRAPHS[3], 60)])
    assert "Share" in pieces(text)


def test_one_sentence_a_line_is_not_taken_for_wrapped_text() -> None:
    lines = [f"Sentence number {'very ' * (n % 7)}{n} stands on a line of its own here." for n in range(30)]
    assert pieces("\n".join(lines)) == lines


def test_white_space_at_the_start_belongs_to_the_first_paragraph() -> None:
    text = "\n \n  One.\n\nTwo."
    assert [span.of(text) for span in paragraph_spans(text)] == ["\n \n  One.\n\n", "Two."]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x0b\x0c\x85"])
def test_a_text_without_words_is_one_paragraph_or_none(text: str) -> None:
    assert [span.of(text) for span in paragraph_spans(text)] == ([text] if text else [])


@given(st.text(alphabet="ab .,\n\r\t\u2028\x00", max_size=300))
def test_paragraphs_tile_the_text(text: str) -> None:
    assert "".join(span.of(text) for span in paragraph_spans(text)) == text
