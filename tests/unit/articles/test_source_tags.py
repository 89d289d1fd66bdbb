"""The tag of an agency behind the last full stop, and the story in front of it."""

from __future__ import annotations

import pytest

from tui.articles import article_from_text
from tui.articles.source_tags import source_tag_start
from tui.core.spans import Span
from tui.core.text import Role

FOUND = [
    pytest.param("The pumps are new. Enditem", "Enditem", id="Enditem"),
    pytest.param("The pumps are new. EFE", "EFE", id="an agency"),
    pytest.param("The pumps are new. (AFP)\n", "(AFP)", id="in brackets"),
    pytest.param("The pumps are new. /TASS/", "/TASS/", id="between slashes"),
    pytest.param("The pumps are new. dpa/AFP", "dpa/AFP", id="two agencies"),
    pytest.param("“The pumps are new.” AP", "AP", id="behind a quotation"),
    pytest.param("Pumpe su nove. (Tanjug)", "(Tanjug)", id="sr"),
    pytest.param("He works for the AP", None, id="the last word of a sentence"),
    pytest.param("He works for AFP.", None, id="before the full stop"),
    pytest.param("The pumps are new. He left", None, id="another word"),
    pytest.param("EFE", None, id="nothing in front of it"),
    pytest.param("", None, id="nothing"),
]


@pytest.mark.parametrize(("text", "tag"), FOUND)
def test_the_tag_is_found(text: str, tag: str | None) -> None:
    start = source_tag_start(text, Span(0, len(text)))
    assert (text[start:].strip() if start else None) == tag


def test_the_tag_is_kept_and_not_compared() -> None:
    article = article_from_text("The pumps of the museum are new and move 40 litres a second. Enditem\n")
    assert [(block.role, article.block_text(i).strip()) for i, block in enumerate(article.blocks)] == [
        (Role.BODY, "The pumps of the museum are new and move 40 litres a second."),
        (Role.CHROME, "Enditem"),
    ]


def test_a_long_line_of_tags_is_looked_at_from_its_end_only() -> None:
    text = "It is. EFE " * 20_000
    assert text[source_tag_start(text, Span(0, len(text))) :] == "EFE "
