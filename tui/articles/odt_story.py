"""The paragraphs of an OpenDocument text: white space as it counts there, lists, tables, frames, notes, deletions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from tui.articles.manuscript import DELETIONS, Manuscript, Place
from tui.articles.xml_parts import attribute, child, local, nearest

CHARACTERS = {"tab": "\t", "line-break": "\n"}
NO_WORDS = frozenset(
    {
        *("annotation", "annotation-end", "note-citation", "sequence-decls", "variable-decls", "user-field-decls"),
        *(
            "forms",
            "scripts",
            "event-listeners",
            "title",
            "desc",
            "table-of-content-source",
            "alphabetical-index-source",
        ),
        *("illustration-index-source", "table-index-source", "bibliography-source", "user-index-source"),
        *("binary-data", "plugin"),
    }
)
"""Elements that hold settings, comments, or the text that stands for a picture."""

OBJECTS = frozenset({"object", "object-ole"})
"""Charts, formulas and other documents in a frame."""

INDEXES = frozenset(
    {"table-of-content", "alphabetical-index", "illustration-index", "table-index", "user-index", "object-index"}
)
FRAME_PARTS = frozenset({"text-box", "list", "table", "p", "h"})
"""What has paragraphs of its own when it stands inside one."""

MOST_SPACES = 20
"""Spaces that one element may stand for; more move words about on the page, or are meant to fill the memory."""

UNREAD_OBJECTS = (
    "The words in charts, formulas and embedded files were not read; copy them into the text if they matter."
)

_WHITE = re.compile(r"[ \t\r\n]+")


class OdtStory:
    """Reads parts of a document into a manuscript; `blocks` for each part, then `remaining_notes`."""

    def __init__(self, found: Manuscript, styles: dict[str, str]) -> None:
        self.found = found
        self.styles = styles
        self.notes: list[Element] = []
        self.deleted = False
        self.objects = False
        """Whether there is a chart, formula or document in a frame."""

    def blocks(self, parent: Iterable[Element]) -> None:
        """Read the paragraphs, headings, lists and tables in an element."""
        for each in parent:
            name = local(each)
            if name in ("p", "h"):
                self.paragraph(each, heading=name == "h")
            elif name == "table":
                self.table(each)
            elif name == "tracked-changes":
                self.deleted |= any(child(region, "deletion") is not None for region in each)
            elif name in INDEXES:
                with self.found.at(Place.CONTENTS):
                    self.blocks(each)
            elif name == "text-box":
                self.box(each)
            elif name in OBJECTS:
                self.objects = True
            elif name not in NO_WORDS:
                self.blocks(each)

    def paragraph(self, element: Element, *, heading: bool) -> None:
        """Read a paragraph, then the text boxes that hang on it."""
        words: list[str] = []
        boxes: list[Element] = []
        self.inline(element, words, boxes)
        named = attribute(element, "style-name")
        style = self.styles.get(named) or plain_name(named)
        if heading and not style.startswith(("title", "heading")):
            style = f"heading {attribute(element, 'outline-level')[:1]}".rstrip()
        self.found.add("".join(words), style)
        for box in boxes:
            self.box(box)

    def box(self, element: Element) -> None:
        """Read what stands in a frame."""
        with self.found.at(Place.BOX if self.found.place is Place.STORY else self.found.place):
            self.blocks(element if local(element) == "text-box" else [element])

    def inline(self, element: Element, words: list[str], boxes: list[Element]) -> None:
        """Collect the words in an element; runs of white space count as one space, or as none behind another."""
        self.add_words(element.text, words)
        for each in element:
            name = local(each)
            if name == "s":
                words.append(" " * spaces(each))
            elif name in CHARACTERS:
                words.append(CHARACTERS[name])
            elif name == "note":
                self.notes.append(each)
            elif name in FRAME_PARTS:
                boxes.append(each)
            elif name in OBJECTS:
                self.objects = True
            elif name and name not in NO_WORDS:
                self.inline(each, words, boxes)
            self.add_words(each.tail, words)

    @staticmethod
    def add_words(raw: str | None, words: list[str]) -> None:
        """Put characters of the file behind the words."""
        if raw:
            plain = _WHITE.sub(" ", raw)
            follows_space = not words or words[-1].endswith((" ", "\n"))
            words.append(plain[1:] if follows_space and plain.startswith(" ") else plain or "")

    def table(self, element: Element) -> None:
        """Read a table row by row."""
        for row in nearest(element, "table-row"):
            self.found.read_row(nearest(row, "table-cell"), self.blocks)

    def remaining_notes(self) -> None:
        """Read the notes in the order in which the text refers to them."""
        with self.found.at(Place.NOTE):
            while self.notes:  # a note may have notes
                notes, self.notes = self.notes, []
                for note in notes:
                    self.blocks(note)

    def notices(self) -> Iterator[str]:
        """What the reader should know about what was left out."""
        if self.deleted:
            yield DELETIONS
        if self.objects:
            yield UNREAD_OBJECTS


def spaces(element: Element) -> int:
    """How many spaces an element stands for."""
    count = attribute(element, "c")
    return min(int(count), MOST_SPACES) if count.isascii() and count.isdigit() and len(count) < 9 else 1


def plain_name(name: str) -> str:
    """The name of a style as people read it (`Heading_20_1` is `heading 1`), in small letters."""
    return name.replace("_20_", " ").casefold()
