"""The paragraphs of one chapter of an e-book, which is a web page of the strict kind."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from tui.articles.manuscript import Manuscript, Place
from tui.articles.page.charsets import decode_page
from tui.articles.page.markup import Tag, pieces
from tui.articles.word_lists import words_of

_NOTE = re.compile(r"\b(?:doc-)?(?:foot|end|rear)notes?\b")
_WHITE = re.compile(r"[ \t\r\n\f]+")
_SPACES = re.compile(r" {2,}")

BLOCKS = words_of("""
    address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hr hgroup li main menu nav ol p pre section summary table tbody td tfoot
    th thead tr ul
""")
UNSEEN = frozenset({"head", "script", "style", "template"})
MAY_BE_NOTES = frozenset({"aside", "section", "div", "li", "p", "dd"})
STYLES = {**{f"h{level}": f"heading {level}" for level in range(1, 7)}, "figcaption": "caption", "caption": "caption"}


def read_chapter(data: bytes, found: Manuscript, place: str) -> None:
    """Add the paragraphs of a chapter to a manuscript. Raises ReadError for bytes that are no text."""
    reader = ChapterReader(found)
    source, _ = decode_page(data, place)
    for piece in pieces(source, xhtml=True):
        if isinstance(piece, str):
            reader.words(piece)
        elif piece.closing:
            reader.end(local(piece.name))
        else:
            reader.start(local(piece.name), piece)
    reader.finish()


def local(name: str) -> str:
    """The name of an element or attribute without the prefix of its namespace."""
    return name.rpartition(":")[2]


def is_note(tag: Tag) -> bool:
    """Whether an element says of itself that it is a note."""
    told = (value for name, value in tag.attributes.items() if local(name) in ("type", "role", "class"))
    return any(map(_NOTE.search, told))


class ChapterReader:
    """Turns tags and words into paragraphs."""

    def __init__(self, found: Manuscript) -> None:
        self.found = found
        self.pieces: list[str] = []
        self.styled = ""
        """The open element that gives its paragraphs a style."""
        self.unseen = Nested()
        self.aside = Nested()
        self.before = found.place
        """Where paragraphs stood before the element that is aside."""
        self.kept = Nested()
        """The `pre` element whose line ends count."""
        self.row: Row | None = None

    def words(self, words: str) -> None:
        """Take characters of the page."""
        if words and not self.unseen.name:
            self.pieces.append(words if self.kept.name else _WHITE.sub(" ", words))

    def start(self, name: str, tag: Tag) -> None:
        """Take a start tag."""
        if tag.empty and name not in ("br", "hr"):
            return
        if self.unseen.name == "head" and name == "body":
            self.unseen = Nested()
        if self.unseen.name or name in UNSEEN:
            self.unseen.open(name)
        elif name == "br":
            self.pieces.append("\n")
        elif name in BLOCKS:
            self.flush()
            self.styled = self.styled or (name if name in STYLES else "")
            if name == "pre" or self.kept.name:
                self.kept.open(name)
            self.open_aside(name, tag)
            if name == "tr" and self.row is None:
                self.row = Row(len(self.found.paragraphs))

    def open_aside(self, name: str, tag: Tag) -> None:
        """Note where the words of an element that is opened stand, if they are not of the story."""
        if self.aside.name:
            self.aside.open(name)
        elif name == "nav" or (name in MAY_BE_NOTES and is_note(tag)):
            self.aside.open(name)
            self.before = self.found.place
            if self.before is Place.STORY:
                self.found.place = Place.CONTENTS if name == "nav" else Place.NOTE

    def end(self, name: str) -> None:
        """Take an end tag."""
        if self.unseen.name:
            self.unseen.close(name)
        elif name in BLOCKS:
            self.flush()
            self.kept.close(name)
            if self.styled == name:
                self.styled = ""
            if self.aside.close(name):
                self.found.place = self.before
            if self.row is not None and name in ("td", "th"):
                self.row.ends.append(len(self.found.paragraphs))
            elif self.row is not None and name == "tr":
                self.close_row(self.row)

    def close_row(self, row: Row) -> None:
        """Put the cells of a row as the row of a table."""
        paragraphs = self.found.paragraphs[row.start :]
        del self.found.paragraphs[row.start :]
        starts = [0, *(end - row.start for end in row.ends)]
        self.found.add_row(paragraphs[a:b] for a, b in pairwise([*starts, len(paragraphs)]))
        self.row = None

    def flush(self) -> None:
        """Put the words so far as a paragraph."""
        whole = "".join(self.pieces)
        self.pieces.clear()
        lines = (line.strip(" ") for line in whole.split("\n")) if not self.kept.name else [whole]
        self.found.add(_SPACES.sub(" ", "\n".join(lines)), STYLES.get(self.styled, ""))

    def finish(self) -> None:
        """Put what is left at the end of the page."""
        self.flush()
        if self.row is not None:
            self.close_row(self.row)
        if self.aside.name:
            self.found.place = self.before


@dataclass
class Nested:
    """An open element that matters until its own end tag, which those of its name inside it are not."""

    name: str = ""
    depth: int = 0

    def open(self, name: str) -> None:
        """An element is opened: this one, or one inside it."""
        self.name = self.name or name
        self.depth += name == self.name

    def close(self, name: str) -> bool:
        """An element is closed; true when it is this one."""
        if not self.name or name != self.name:
            return False
        self.depth -= 1
        if self.depth:
            return False
        self.name = ""
        return True


@dataclass
class Row:
    """An open row of a table: where it and each of its closed cells begin and end among the paragraphs."""

    start: int
    ends: list[int] = field(default_factory=list)
