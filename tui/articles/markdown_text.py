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

LONGEST_FRONT_MATTER = 100
"""Lines within which front matter must close; without its end it is text."""

_FENCE = "---"
_KEY = re.compile(r"([A-Za-z][\w -]{0,30}):(?:\s+(.*))?$")
_NAMES = (("title", ("title",)), ("author", ("author", "authors", "byline")), ("date", ("date", "published")))

_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\n]{0,300}\)")
_LINE_OPENING = re.compile(r"^(?:\s*>)*\s*(?:#{1,6}\s+|[-*+]\s+)?", re.MULTILINE)
_EMPHASIS = re.compile(r"(?<!\w)[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?!\w)|\s#{1,6}\s*$")


def front_matter_end(text: str) -> int:
    """Where the front matter (`---`, lines of `key: value`, `---`) at the start of a text ends; 0 without any."""
    if not text.startswith(_FENCE):
        return 0
    at, keys = 0, 0
    for number, line in enumerate(text[:20_000].splitlines(keepends=True)):
        words = line.rstrip()
        at += len(line)
        if number == 0:
            if words != _FENCE:
                return 0
        elif words in (_FENCE, "..."):
            return at if keys else 0
        elif number > LONGEST_FRONT_MATTER:
            return 0
        keys += _KEY.match(words[:1000]) is not None
    return 0


def metadata(matter: str) -> dict[str, str]:
    """What front matter says under `title`, `author` and `date`; what it does not say is left out."""
    pairs = [found for line in matter.splitlines() if (found := _KEY.match(line[:1000].rstrip()))]
    given = {found[1].casefold(): (found[2] or "").strip().strip("\"'[]") for found in reversed(pairs)}
    told = {name: next((given[key] for key in keys if given.get(key)), "") for name, keys in _NAMES}
    return {name: value for name, value in told.items() if value}


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
