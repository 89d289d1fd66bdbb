"""What each line of a Markdown text is: text, heading, picture, mere markup; and so where its paragraphs start.

A scanner of lines of its own rather than a parser: roles need no more, it is linear on any text, and a fence that is
never closed cannot swallow the rest of an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from tui.core.spans import Span


class Kind(Enum):
    """What a paragraph of Markdown is."""

    TEXT = auto()
    HEADING = auto()
    PICTURE = auto()
    MARKUP = auto()


@dataclass(slots=True)
class Part:
    """A paragraph while its lines are gathered: where it starts, its kind, for a heading its level (1..6)."""

    start: int
    kind: Kind
    level: int = 0
    underlined: bool = False


LONGEST_MARKED_LINE = 2_000
"""Characters up to which a line may be anything but text."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_HEADING = re.compile(r" {0,3}(#{1,6})(?=\s|$)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*$")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_REFERENCE = re.compile(r" {0,3}\[[^\]]{1,200}\]:\s")
_COMMENT = re.compile(r"\s*<!--[^>]*-->\s*$")
_PICTURE = re.compile(r"\s*!\[[^\]]{0,600}\]\([^)]{0,600}\)[\s*_]*$")
_OPENS_PARAGRAPH = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s|\s*\|")
_QUOTE = re.compile(r"\s*>")


def markdown_parts(text: str, start: int) -> list[tuple[Span, Part]]:
    """The paragraphs of a Markdown text from `start` on, each with the blank lines behind it; they tile the rest."""
    parts: list[Part] = []
    before = ""  # the line before, while its paragraph may go on
    for at, line in lines(text, start):
        if not line.strip():
            before = ""
            continue
        underline = before and _UNDERLINE.match(line[:LONGEST_MARKED_LINE])
        if underline:
            parts[-1].kind, parts[-1].underlined = Kind.HEADING, True
            parts[-1].level = 1 if underline[1].startswith("=") else 2
        kind, level = kind_of(line)
        if underline or kind is not Kind.TEXT:
            parts.append(Part(at, Kind.MARKUP if underline else kind, level))
            before = ""
            continue
        if not before or opens_paragraph(line, before):
            parts.append(Part(at, Kind.TEXT))
        before = line
    starts = [start, *(part.start for part in parts[1:])]
    ends = [*starts[1:], len(text)]
    return [(Span(first, end), part) for first, end, part in zip(starts, ends, parts, strict=False)]


def lines(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Each line from `start` on with its offset and its line end. Only CR and LF end a line of Markdown."""
    for found in _LINE.finditer(text, start):
        if found.end() > found.start():
            yield found.start(), found.group()


def kind_of(line: str) -> tuple[Kind, int]:
    """What a line is by itself, and the level of a heading (0 for anything else)."""
    if len(line) > LONGEST_MARKED_LINE:
        return Kind.TEXT, 0
    heading = _HEADING.match(line)
    if heading:
        return Kind.HEADING, len(heading[1])
    if _PICTURE.match(line):
        return Kind.PICTURE, 0
    if is_ruler(line) or _FENCE.match(line) or _REFERENCE.match(line) or _COMMENT.match(line):
        return Kind.MARKUP, 0
    return Kind.TEXT, 0


def is_ruler(line: str) -> bool:
    """Whether a line is a thematic break (`* * *`) or the ruler of a table (`|---|:--|`)."""
    marks = "".join(line.split())
    if len(marks) >= 3 and marks[0] in "-*_" and not marks.strip(marks[0]):
        return True
    return "|" in marks and "-" in marks and not marks.strip("|:-")


def opens_paragraph(line: str, before: str) -> bool:
    """Whether a line of text starts a paragraph although the line before it is text too."""
    hard_break = before.rstrip("\r\n").endswith(("  ", "\\"))
    quote_changes = bool(_QUOTE.match(line)) and not _QUOTE.match(before)
    return hard_break or quote_changes or _OPENS_PARAGRAPH.match(line) is not None
