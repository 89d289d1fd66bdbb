"""A paper to hand over, before it is HTML, Markdown or DOCX: headings, paragraphs, lists, and numbered notes.

Texts are still exactly as the article or the editor wrote them; each format makes them safe in its own way.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


class Look(Enum):
    """How a run of words stands out."""

    PLAIN = "plain"
    STRONG = "strong"
    MARKED = "marked"
    """The words that a note is about."""
    FAINT = "faint"
    """Kept, but not part of what was compared."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look."""

    text: str
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The place of a note, behind the words that it is about."""

    number: int
    """1-based, in the order of their places."""


Inline: TypeAlias = Run | NoteMark
Line: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the paper's title."""

    level: int
    line: Line


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    line: Line


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; an item is a first line and lines below it."""

    items: tuple[tuple[Line, ...], ...]


Part: TypeAlias = Heading | Paragraph | Bullets


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered note."""

    number: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A paper."""

    title: str
    language: str
    """Code of the language of its articles."""
    parts: tuple[Part, ...]
    notes: tuple[Note, ...] = ()
    """In the order of their numbers, which are all marked in the parts."""


def words(text: str, look: Look = Look.PLAIN) -> Line:
    """A line of one run."""
    return (Run(text, look),)
