"""OpenDocument texts (ODT) with the standard library: the text, its tables, frames and notes, headers and footers.

OASIS OpenDocument 1.3, part 3: chapters 3 (documents), 5 (text), 9 (tables) and 10 (frames).
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from tui.articles.contents import is_zip
from tui.articles.drafts import Draft
from tui.articles.file_properties import properties_told
from tui.articles.manuscript import Manuscript, Place
from tui.articles.odt_story import OdtStory, plain_name
from tui.articles.xml_parts import UnfitXml, attribute, child, descendants, local, parse, words_of_first
from tui.articles.zip_archive import Archive, damaged, too_large

PAGE_PARTS = {
    "header": Place.HEADER,
    "header-first": Place.HEADER,
    "header-left": Place.HEADER,
    "footer": Place.FOOTER,
    "footer-first": Place.FOOTER,
    "footer-left": Place.FOOTER,
}


def read(data: bytes, place: str) -> Draft:
    """The draft of an OpenDocument text: tracked changes as accepted, comments left out. Raises ReadError."""
    content, layout, meta = packed_parts(data, place) if is_zip(data) else flat_parts(data, place)
    text = child(child(content, "body"), "text")
    if text is None:
        raise damaged(place)
    found = Manuscript(place)
    story = OdtStory(found, style_names(layout, content))
    story.blocks(text)
    story.remaining_notes()
    for where, part in page_parts(layout):
        with found.at(where):
            story.blocks(part)
    author = words_of_first(meta, "initial-creator") or words_of_first(meta, "creator")
    told = properties_told(words_of_first(meta, "title"), author, words_of_first(meta, "creation-date"))
    return found.draft(properties=told, notices=story.notices())


def packed_parts(data: bytes, place: str) -> tuple[Element, Element | None, Element | None]:
    """Content, layout and properties of a document that is a zip archive. Raises ReadError."""
    archive = Archive(data, place)
    if is_protected(archive):
        raise archive.protected()
    return archive.xml("content.xml"), archive.optional_xml("styles.xml"), archive.optional_xml("meta.xml")


def flat_parts(data: bytes, place: str) -> tuple[Element, Element | None, Element | None]:
    """The same of a document that is one XML file (part 3, section 3.1.2). Raises ReadError."""
    try:
        document = parse(data)
    except UnfitXml as error:
        raise too_large(place) if error.too_large else damaged(place) from error
    return document, document, child(document, "meta")


def is_protected(archive: Archive) -> bool:
    """Whether the text is encrypted: part by part, or the whole package (OpenDocument 1.3 and 1.4, part 2)."""
    if "encrypted-package" in archive.names:
        return True
    manifest = archive.optional_xml("META-INF/manifest.xml")
    return next(descendants(manifest, "encryption-data"), None) is not None


def page_parts(layout: Element | None) -> Iterator[tuple[Place, Element]]:
    """The headers and footers of all page layouts."""
    for page in descendants(layout, "master-page"):
        for part in page:
            where = PAGE_PARTS.get(local(part))
            if where is not None:
                yield where, part


def style_names(*roots: Element | None) -> dict[str, str]:
    """The known name of each style, in small letters; of the unnamed and the user's own, that of its parent."""
    parents = {
        attribute(style, "name"): attribute(style, "parent-style-name")
        for root in roots
        for style in descendants(root, "style")
    }
    return {name: known_name(name, parents) for name in parents}


def known_name(name: str, parents: dict[str, str]) -> str:
    """The name of the nearest style that says something of a paragraph's role, or else the style's own."""
    at, seen = name, 0
    while at and seen < 20:
        plain = plain_name(at)
        if plain in ROLES or plain.startswith(("heading", "contents ")):
            return plain
        at, seen = parents.get(at, ""), seen + 1
    return plain_name(name)


ROLES = frozenset({"title", "subtitle", "caption", "illustration", "figure", "drawing", "byline", "author"})
