"""The paragraphs of a Word document's parts: runs, tracked changes, fields, tables, text boxes, notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from tui.articles.manuscript import DELETIONS, Manuscript, Place
from tui.articles.xml_parts import attribute, child, local, nearest

NO_WORDS = frozenset(
    {
        "pPr",
        "rPr",
        "sdtPr",
        "sdtEndPr",
        "sectPr",
        "tblPr",
        "tblPrEx",
        "tblGrid",
        "trPr",
        "tcPr",
        "instrText",
        "delInstrText",
        "annotationRef",
        "docPr",
        "del",
        "delText",
        "moveFrom",
    }
)
"""Elements that hold settings, codes, or what is no longer in the text."""

DELETED = frozenset({"del", "delText"})
GONE_WITH_ITS_MARK = frozenset({"del", "moveFrom"})
CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
NOTE_REFERENCES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
OFF = ("0", "false", "off", "none")

HIDDEN = "Text that is set as hidden was left out."


class DocxStory:
    """Reads parts of a document into a manuscript; `blocks` for each part, then `remaining_notes`."""

    def __init__(self, found: Manuscript, styles: dict[str, str], notes: dict[tuple[str, str], Element]) -> None:
        self.found = found
        self.styles = styles
        self.notes = notes
        self.cited: list[tuple[str, str]] = []
        self.carried = ""
        """Words of a paragraph whose mark was deleted: they belong to the next one."""
        self.deleted = False
        self.hidden = False

    def blocks(self, parent: Iterable[Element]) -> None:
        """Read the paragraphs and tables in an element."""
        for each in parent:
            name = local(each)
            if name == "p":
                self.paragraph(each)
            elif name == "tbl":
                self.table(each)
            elif name == "AlternateContent":
                self.blocks(chosen(each))
            elif name not in NO_WORDS:
                self.blocks(each)
            else:
                self.deleted |= name in DELETED and len(each) > 0

    def paragraph(self, element: Element) -> None:
        """Read a paragraph, then the text boxes that hang on it."""
        settings = child(element, "pPr")
        style = child(settings, "pStyle")
        words: list[str] = []
        boxes: list[Iterable[Element]] = []
        self.inline(element, words, boxes)
        whole = self.carried + "".join(words)
        mark = child(settings, "rPr")
        if mark is not None and any(local(each) in GONE_WITH_ITS_MARK for each in mark):
            self.carried = whole
        else:
            self.carried = ""
            self.found.add(whole, self.style_name(style))
        for box in boxes:
            with self.found.at(Place.BOX if self.found.place is Place.STORY else self.found.place):
                self.blocks(box)

    def style_name(self, style: Element | None) -> str:
        """The name of the style that a paragraph refers to, in small letters; empty without any."""
        key = attribute(style, "val") if style is not None else ""
        return self.styles.get(key, key.casefold())

    def inline(self, parent: Iterable[Element], words: list[str], boxes: list[Iterable[Element]]) -> None:
        """Collect the words in an element, and the boxes whose own paragraphs come later."""
        for each in parent:
            name = local(each)
            if name == "t":
                words.append(each.text or "")
            elif name == "r" and is_hidden(each):
                self.hidden = True
            elif name in CHARACTERS:
                words.append(CHARACTERS[name])
            elif name == "sym":
                words.append(symbol(each))
            elif name in NOTE_REFERENCES:
                self.cited.append((NOTE_REFERENCES[name], attribute(each, "id")))
            elif name in ("txbxContent", "tbl", "p"):
                boxes.append(each if name == "txbxContent" else [each])
            elif name == "AlternateContent":
                self.inline(chosen(each), words, boxes)
            elif name not in NO_WORDS:
                self.inline(each, words, boxes)
            else:
                self.deleted |= name in DELETED

    def table(self, element: Element) -> None:
        """Read a table row by row; rows whose deletion was tracked are left out."""
        for row in nearest(element, "tr"):
            if child(child(row, "trPr"), "del") is not None:
                self.deleted = True
                continue
            self.found.read_row(nearest(row, "tc"), self.blocks)

    def remaining_notes(self) -> None:
        """Read the notes: those that the text refers to in their order, then any others."""
        with self.found.at(Place.NOTE):
            self.found.add(self.carried)
            self.carried = ""
            for key in dict.fromkeys((*self.cited, *self.notes)):
                self.blocks(self.notes.get(key, ()))

    def notices(self) -> Iterator[str]:
        """What the reader should know about what was left out."""
        if self.deleted:
            yield DELETIONS
        if self.hidden:
            yield HIDDEN


def chosen(alternatives: Element) -> Iterable[Element]:
    """What is read of content that is stored in two forms: the first form with words, else the first."""
    with_words = (form for form in alternatives if any(each.tag.endswith("}t") for each in form.iter()))
    return next(with_words, next(iter(alternatives), ()))


def is_hidden(run: Element) -> bool:
    """Whether a run is set as hidden text."""
    setting = child(child(run, "rPr"), "vanish")
    return setting is not None and attribute(setting, "val") not in OFF


def symbol(element: Element) -> str:
    """A character that is given by its number in a font of symbols."""
    try:
        character = chr(int(attribute(element, "char"), 16))
    except (ValueError, OverflowError):
        return "\N{REPLACEMENT CHARACTER}"
    return "\N{REPLACEMENT CHARACTER}" if "\ud800" <= character <= "\udfff" else character
