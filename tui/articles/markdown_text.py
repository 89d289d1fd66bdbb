"""Markdown to passages. The text stays as it is, marks and all; headings, pictures and front matter are told apart."""

from __future__ import annotations

import re
from dataclasses import replace

from tui.articles.markdown_lines import Kind, Part, markdown_parts
from tui.articles.passages import Passage, Verdict, passage_of
from tui.articles.places import HEADLINE, HEADLINE_WORDS, may_be_headline
from tui.core.spans import Span
from tui.core.text import Role

FRONT_MATTER = Verdict(Role.CHROME, "front matter")
VERDICTS = {
    Kind.MARKUP: Verdict(Role.CHROME, "markup"),
    Kind.PICTURE: Verdict(Role.CAPTION, "picture"),
}

_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\n]{0,300}\)")
_LINE_OPENING = re.compile(r"^(?:\s*>)*\s*(?:#{1,6}\s+|[-*+]\s+)?", re.MULTILINE)
_EMPHASIS = re.compile(r"(?<!\w)[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?!\w)|\s#{1,6}\s*$")


def markdown_passages(text: str, matter: int) -> tuple[Passage, ...]:
    """The passages of a Markdown text whose front matter ends at `matter`; joined, they are the text."""
    first = [passage_of(text, Span(0, matter), FRONT_MATTER)] if matter else []
    found = markdown_parts(text, matter)
    if not found:
        return (*first, *([passage_of(text, Span(matter, len(text)))] if matter < len(text) else []))
    passages = [passage_of(text, span, VERDICTS.get(part.kind), shown=without_marks) for span, part in found]
    headline = headline_among(passages, [part for _, part in found])
    if headline is not None:
        passages[headline] = replace(passages[headline], verdict=HEADLINE)
    return (*first, *passages)


def headline_among(passages: list[Passage], parts: list[Part]) -> int | None:
    """The index of the heading that is the headline: the first one, unless it is a lesser one inside the story."""
    story = False
    for index, (passage, part) in enumerate(zip(passages, parts, strict=True)):
        if part.kind is Kind.HEADING and 0 < passage.count < HEADLINE_WORDS.stop:
            fits = may_be_headline(passage) if part.underlined else passage.short
            return index if fits and (part.level == 1 or not story) else None
        story = story or (part.kind is Kind.TEXT and passage.prose)
    return None


def without_marks(raw: str) -> str:
    """A piece of Markdown as it reads: without the marks of headings, quotes, links and emphasis."""
    return _EMPHASIS.sub("", _LINK.sub(r"\1", _LINE_OPENING.sub("", raw)))
