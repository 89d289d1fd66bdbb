"""A comparison that was saved as a JSON report (`-o saved.json`), read back: both articles as they were.

Only the articles are taken from it. What is found between them is found anew, so that a report from before a better
comparison shows the better one; the sentences are those of the report, so that A4 is still A4.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard, TypeVar

from tui.articles.drafts import Draft
from tui.core.harmless import harmless
from tui.core.languages import LANGUAGES
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article, Block, Role, Sentence, check_tiling
from tui.errors import ReadError

SCHEMA_NAME = "twosource/comparison"

VERSION = 1
"""Raised when a program made for the version before could misread a report; added properties do not raise it."""

T = TypeVar("T")


class MisfitError(ValueError):
    """A part of the report is missing or not what it should be; the message names it."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What a saved comparison holds."""

    articles: Pair[Article]
    language: str | None
    """The code of the language that they were compared in; None when the report does not say."""


def read(data: bytes, place: str) -> Draft:
    """Raises ReadError always: a comparison is not one of two articles."""
    told(data, place)
    raise ReadError(
        f"{place} holds a whole comparison, not one article; open it alone, as in “twosource {Path(place).name}”."
    )


def saved_from(data: bytes, place: str) -> Saved:
    """What the bytes of a saved comparison hold; `place` names them in messages. Raises ReadError."""
    report = told(data, place)
    try:
        articles = part(report, "articles", dict)
        pair = Pair(*(article_from(part(articles, side.letter.lower(), dict), side) for side in Side))
    except MisfitError as error:
        raise ReadError(
            f"{place} is no whole saved comparison: {error}; save it again with “twosource LEFT RIGHT -o FILE.json”."
        ) from error
    language = report.get("language")
    return Saved(pair, language if language in LANGUAGES else None)


def told(data: bytes, place: str) -> dict[str, Any]:
    """The report in JSON's own types, of a version that can be read. Raises ReadError."""
    try:
        report = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ReadError(
            f"{place} is damaged or no JSON at all; save the comparison again with “twosource LEFT RIGHT -o FILE.json”."
        ) from error
    if not isinstance(report, dict) or report.get("schema") != SCHEMA_NAME:
        raise ReadError(f"{place} is JSON but no comparison that Twosource saved; save the article as text instead.")
    version = report.get("version")
    if not is_whole(version) or version < 1:
        raise ReadError(
            f"{place} does not say which version of the format it is in, so it cannot be read; save it again."
        )
    if version > VERSION:
        raise ReadError(
            f"{place} was saved by a newer Twosource (in version {version} of the format, and this one reads up to "
            f"{VERSION}); update Twosource to open it."
        )
    return report


def article_from(saved: Mapping[str, Any], side: Side) -> Article:
    """The article that a report holds. Raises MisfitError."""
    text = part(saved, "text", str)
    blocks = tuple(block_from(block, text) for block in part(saved, "blocks", list))
    try:
        check_tiling(text, blocks)
    except ValueError as error:
        raise MisfitError(f"in article {side.letter}, {error}") from error
    return Article(
        text,
        blocks,
        sentences_from(part(saved, "sentences", list), text, blocks),
        title=part(saved, "title", str),
        byline=part(saved, "byline", str),
        date=part(saved, "date", str),
        source=part(saved, "source", str),
        notices=tuple(notice for notice in part(saved, "notices", list) if isinstance(notice, str)),
    )


def block_from(saved: object, text: str) -> Block:
    """A block. Raises MisfitError."""
    if not isinstance(saved, dict):
        raise MisfitError("a block is not an object")
    role = part(saved, "role", str)
    if role not in {known.value for known in Role}:
        raise MisfitError(f"“{harmless(role[:40])}” is no role of a block")
    return Block(span_from(saved, text), Role(role), part(saved, "rule", str))


def sentences_from(saved: Sequence[object], text: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The sentences, each inside a compared block and behind the one before. Raises MisfitError."""
    found: list[Sentence] = []
    for number, sentence in enumerate(saved):
        if not isinstance(sentence, dict):
            raise MisfitError("a sentence is not an object")
        span, block = span_from(sentence, text), sentence.get("block")
        if not is_whole(block) or not 0 <= block < len(blocks) or not blocks[block].span.contains(span):
            raise MisfitError(f"sentence {number + 1} stands in no block")
        if not blocks[block].role.compared or (found and span.start < found[-1].span.end):
            raise MisfitError(f"sentence {number + 1} is out of its place")
        found.append(Sentence(span, span.of(text), block))
    return tuple(found)


def span_from(saved: Mapping[str, Any], text: str) -> Span:
    """Where something stands in the text. Raises MisfitError."""
    place = part(saved, "in_text", dict)
    start, end = place.get("start"), place.get("end")
    if not is_whole(start) or not is_whole(end) or not 0 <= start <= end <= len(text):
        raise MisfitError("a place lies outside the text")
    return Span(start, end)


def part(saved: Mapping[str, Any], name: str, kind: type[T]) -> T:
    """The property of that name. Raises MisfitError when it is missing or of another kind."""
    value = saved.get(name)
    if not isinstance(value, kind):
        raise MisfitError(f"“{name}” is {'missing' if value is None else 'not what it should be'}")
    return value


def is_whole(value: object) -> TypeGuard[int]:
    """Whether a value is a whole number; JSON's true and false are none."""
    return isinstance(value, int) and not isinstance(value, bool)
