"""What a word processor's file or an e-book holds: paragraphs with their styles and places, before they are a draft."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar

from tui.articles.drafts import Draft, DraftBuilder, Told
from tui.articles.passages import Passage, Verdict, passage_of
from tui.articles.patterns import BYLINE, pattern_verdict
from tui.articles.places import HEADLINE, HEADLINE_WORDS, folded
from tui.core.spans import Span
from tui.core.text import Role
from tui.errors import ReadError

T = TypeVar("T")

CELL_WORDS = 12
"""Up to so many words each, the cells of a row are figures or labels and stand in one line; longer ones are prose."""

MOST_PARAGRAPHS = 50_000
"""The longest novels have some 12,000; sorting and comparing many more would take minutes."""

DELETIONS = "Deletions that were tracked are left out, as if they were accepted; insertions are read."
"""What the reader is told of them, whichever program tracked them."""

_LINES_APART = re.compile(r"\n\s*\n")
_HEADING = re.compile(r"heading(?: ?(\d))?$")


class Place(Enum):
    """Where a paragraph stands; the value is the reason that the reader sees."""

    STORY = ""
    BOX = "text box"
    ROW = "table row"
    NOTE = "note"
    HEADER = "page header"
    FOOTER = "page footer"
    CONTENTS = "table of contents"

    @property
    def verdict(self) -> Verdict:
        """The role of what stands there, unless its style says otherwise."""
        aside = self in (Place.HEADER, Place.FOOTER, Place.CONTENTS)
        return Verdict(Role.CHROME if aside else Role.BODY, self.value)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it was found."""

    words: str
    style: str = ""
    """The name of its style in small letters, such as `title`, `heading 1`, `caption`."""
    place: Place = Place.STORY


@dataclass
class Manuscript:
    """Everything found in a file, in the order in which it is to be read. Readers fill it."""

    file: str
    """As messages name it."""
    paragraphs: list[Paragraph] = field(default_factory=list)
    place: Place = Place.STORY
    """Where the paragraphs stand that are being added."""
    count: int = 0
    """Of all that were ever added."""

    def add(self, words: str, style: str = "", place: Place | None = None) -> None:
        """Put a paragraph behind the others; a blank line inside parts it in two. Raises ReadError for too many."""
        for piece in _LINES_APART.split(words) if "\n" in words else (words,):
            if piece.strip():
                self.paragraphs.append(Paragraph(piece.strip(), style, place or self.place))
                self.count += 1
        if self.count > MOST_PARAGRAPHS:
            raise ReadError(
                f"{self.file} has more than {MOST_PARAGRAPHS:,} paragraphs; "
                "save the part that you need as a file of its own."
            )

    @contextmanager
    def at(self, place: Place) -> Iterator[None]:
        """While it lasts, what is added stands at this place."""
        before, self.place = self.place, place
        try:
            yield
        finally:
            self.place = before

    @contextmanager
    def apart(self) -> Iterator[list[Paragraph]]:
        """While it lasts, what is added goes into the list that is given instead."""
        before, self.paragraphs = self.paragraphs, []
        try:
            yield self.paragraphs
        finally:
            self.paragraphs = before

    def read_row(self, cells: Iterable[Iterable[T]], read: Callable[[Iterable[T]], None]) -> None:
        """Put the row of a table; `read` adds what is in a cell."""
        found = []
        for cell in cells:
            with self.apart() as paragraphs:
                read(cell)
            found.append(paragraphs)
        self.add_row(found)

    def add_row(self, cells: Iterable[Sequence[Paragraph]]) -> None:
        """Put the row of a table: one line of its cells when they are short, else their paragraphs."""
        filled = [cell for cell in cells if cell]
        short = all(len(cell) == 1 and len(cell[0].words.split()) <= CELL_WORDS for cell in filled)
        if len(filled) > 1 and short:
            place = Place.ROW if self.place is Place.STORY else self.place
            self.add("\t".join(" ".join(cell[0].words.split()) for cell in filled), place=place)
        else:
            self.paragraphs.extend(paragraph for cell in filled for paragraph in cell)

    def draft(self, *, properties: Told, notices: Iterable[str] = ()) -> Draft:
        """Everything as one draft: headers first, footers last, notes before them."""
        ordered = sorted(once(self.paragraphs), key=lambda paragraph: ORDER.get(paragraph.place, 1))
        seen = [passage_of(each.words, Span(0, len(each.words))) for each in ordered]
        headline = headline_among(ordered, seen)
        title = folded(seen[headline].words) if headline is not None else ""
        builder = DraftBuilder()
        for index, (paragraph, passage) in enumerate(zip(ordered, seen, strict=True)):
            verdict = HEADLINE if index == headline else verdict_on(paragraph, passage, title)
            builder.add(paragraph.words, verdict)
        return builder.draft(notices=tuple(notices), fallback=properties)


ORDER = {Place.HEADER: 0, Place.NOTE: 2, Place.FOOTER: 3}
"""What does not stand where it was found: everything else is 1."""


def once(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, of equal page headers and footers only the first."""
    seen: set[Paragraph] = set()
    for paragraph in paragraphs:
        if paragraph.place in (Place.HEADER, Place.FOOTER):
            if paragraph in seen:
                continue
            seen.add(paragraph)
        yield paragraph


def headline_among(paragraphs: Sequence[Paragraph], passages: Sequence[Passage]) -> int | None:
    """The index of the first paragraph styled as a title, or else as a heading before the story's first prose."""
    heading = None
    for index, (paragraph, passage) in enumerate(zip(paragraphs, passages, strict=True)):
        if paragraph.place not in (Place.STORY, Place.BOX):
            continue
        fits = passage.short and passage.count < HEADLINE_WORDS.stop
        if paragraph.style == "title" and fits:
            return index
        level = _HEADING.match(paragraph.style)
        if heading is None and level and fits:
            heading = index
        if passage.prose and not level and paragraph.style not in ("subtitle", "caption"):
            break
    return heading


def verdict_on(paragraph: Paragraph, passage: Passage, title: str) -> Verdict | None:
    """What the place and the style of a paragraph say of its role; None leaves it to the rules of all texts."""
    style = paragraph.style
    if paragraph.place.verdict.role is Role.CHROME or paragraph.place in (Place.NOTE, Place.ROW):
        return paragraph.place.verdict
    if style.startswith(("toc ", "contents ")):
        return Place.CONTENTS.verdict
    if style.endswith("caption") or style in ("illustration", "figure", "drawing"):
        return Verdict(Role.CAPTION, "caption")
    if style in ("byline", "author"):
        return BYLINE
    if (_HEADING.match(style) or style in ("title", "subtitle")) and folded(passage.words) != title:
        return Verdict(Role.BODY, "subtitle" if style == "subtitle" else "heading")
    if paragraph.place is Place.BOX and passage.prose:
        return pattern_verdict(passage) or paragraph.place.verdict
    return None
