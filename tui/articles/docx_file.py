"""Word documents (DOCX) with the standard library: everything that is on the page, also what is easily missed.

ECMA-376 (ISO 29500), part 1, sections 11 (parts) and 17 (WordprocessingML). The strict form has other namespaces.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from tui.articles.docx_story import DocxStory
from tui.articles.drafts import Draft
from tui.articles.file_properties import properties_told
from tui.articles.manuscript import Manuscript, Place
from tui.articles.xml_parts import attribute, child, local, words_of_first
from tui.articles.zip_archive import Archive

MAIN_PART = "word/document.xml"
NOTE_PARTS = ("footnotes", "endnotes")
PLACES = {"header": Place.HEADER, "footer": Place.FOOTER}
UNREAD = {
    "aFChunk": "Other documents put into this one were not read",
    "diagramData": "The words in diagrams (SmartArt) were not read",
    "chart": "The words in charts were not read",
}
"""Kinds of parts that hold words which are not read, and what is said of them."""


def read(data: bytes, place: str) -> Draft:
    """The draft of a Word document: tracked changes as accepted, comments left out. Raises ReadError."""
    archive = Archive(data, place)
    main = main_part(archive)
    body = child(archive.xml(main), "body")
    if body is None:
        raise archive.damaged()
    parts = list(dict.fromkeys(related_parts(archive, main)))
    found = Manuscript(place)
    story = DocxStory(found, styles(archive, parts), dict(notes(archive, parts)))
    story.blocks(body)
    story.remaining_notes()
    for kind, name in parts:
        if kind in PLACES:
            with found.at(PLACES[kind]):
                story.blocks(archive.xml(name))
    core = core_properties(archive)
    told = properties_told(*(words_of_first(core, name) for name in ("title", "creator", "created")))
    return found.draft(properties=told, notices=(*story.notices(), *unread(parts)))


def main_part(archive: Archive) -> str:
    """The name of the part with the text."""
    for kind, name in related_parts(archive, ""):
        if kind == "officeDocument":
            return name
    return MAIN_PART


def core_properties(archive: Archive) -> Element | None:
    """The part with title, author and date of the file, if there is one."""
    names = [name for kind, name in related_parts(archive, "") if kind == "core-properties"]
    return archive.optional_xml(names[0] if names else "docProps/core.xml")


def related_parts(archive: Archive, part: str) -> Iterator[tuple[str, str]]:
    """Kind and name of each part that a part refers to and that is there; of the whole file for an empty name."""
    folder, name = posixpath.split(part)
    relations = archive.optional_xml(posixpath.join(folder, "_rels", f"{name}.rels"))
    for relation in relations if relations is not None else ():
        target = attribute(relation, "Target")
        full = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        if full in archive.names and attribute(relation, "TargetMode") != "External":
            yield attribute(relation, "Type").rpartition("/")[2], full


def styles(archive: Archive, parts: list[tuple[str, str]]) -> dict[str, str]:
    """The name of each paragraph style by its id, in small letters; of one made by the user, what it is based on."""
    name = next((name for kind, name in parts if kind == "styles"), "")
    root = archive.optional_xml(name)
    names: dict[str, str] = {}
    bases: dict[str, str] = {}
    for style in root if root is not None else ():
        if local(style) == "style":
            key, called, base = attribute(style, "styleId"), child(style, "name"), child(style, "basedOn")
            names[key] = attribute(called, "val").casefold() if called is not None else ""
            if base is not None and attribute(style, "customStyle") in ("1", "true", "on"):
                bases[key] = attribute(base, "val")
    return {key: known_name(key, names, bases) for key in names}


def known_name(key: str, names: dict[str, str], bases: dict[str, str]) -> str:
    """The name of a style, or of the one that a user's own style is based on when that is more than plain text."""
    seen: set[str] = set()
    own = names[key]
    while key in bases and key not in seen and len(seen) < 20:
        seen.add(key)
        key = bases[key]
    base = names.get(key, "")
    return base if base.startswith(("title", "heading", "caption", "subtitle")) else own


def notes(archive: Archive, parts: list[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], Element]]:
    """Each footnote and endnote by its kind and id, without the lines that part them from the text."""
    for kind, name in parts:
        if kind in NOTE_PARTS:
            for note in archive.xml(name):
                if attribute(note, "type") in ("", "normal"):
                    yield (kind[:-1], attribute(note, "id")), note


def unread(parts: list[tuple[str, str]]) -> Iterator[str]:
    """A notice for each kind of part whose words are not read."""
    kinds = {kind for kind, _ in parts}
    for kind, said in UNREAD.items():
        if kind in kinds:
            yield f"{said}; copy them into the text if they matter."
