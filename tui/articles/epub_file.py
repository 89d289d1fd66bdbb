"""E-books (EPUB 2 and 3) with the standard library: the chapters in the order of the spine.

EPUB 3.3, sections 4.2 (container) and 5 (package document). Chapters are read by `chapter_text`.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from tui.articles.chapter_text import read_chapter
from tui.articles.drafts import Draft
from tui.articles.file_properties import properties_told
from tui.articles.manuscript import Manuscript, Place
from tui.articles.xml_parts import attribute, child, descendants, words_of_first
from tui.articles.zip_archive import Archive
from tui.errors import ReadError

CONTAINER = "META-INF/container.xml"
ENCRYPTION = "META-INF/encryption.xml"
CHAPTER_TYPES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document", "")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A document of the spine."""

    name: str
    """Of its part in the archive."""
    contents: bool
    """Whether it is the table of contents."""


def read(data: bytes, place: str) -> Draft:
    """The draft of an e-book: all of its chapters. Raises ReadError."""
    archive = Archive(data, place)
    package_name = attribute_of_first(archive.xml(CONTAINER), "rootfile", "full-path")
    package = archive.xml(package_name)
    chapters = list(dict.fromkeys(spine(package, posixpath.dirname(package_name))))
    refuse_protected(archive, chapters)
    found = Manuscript(place)
    told = missing = 0
    for chapter in chapters:
        if chapter.name not in archive.names:
            missing += 1
            continue
        before = len(found.paragraphs)
        with found.at(Place.CONTENTS if chapter.contents else Place.STORY):
            read_chapter(archive.part(chapter.name), found, place)
        told += len(found.paragraphs) > before and not chapter.contents
    about = child(package, "metadata")
    properties = properties_told(*(words_of_first(about, name) for name in ("title", "creator", "date")))
    return found.draft(properties=properties, notices=book_notices(told, missing))


def book_notices(chapters: int, missing: int) -> Iterator[str]:
    """What the reader should know: that it is a book, and that parts of it are not there."""
    if chapters > 1:
        yield f"This is a book with {chapters} chapters; all of them were read."
    if missing:
        what = "One chapter that the book lists is" if missing == 1 else f"{missing} chapters that the book lists are"
        yield f"{what} not in the file."


def spine(package: Element, folder: str) -> Iterator[Chapter]:
    """The documents of a book in reading order."""
    items = {attribute(item, "id"): item for item in descendants(child(package, "manifest"), "item")}
    guides = {
        part_name(folder, attribute(each, "href"))
        for each in descendants(child(package, "guide"), "reference")
        if attribute(each, "type") == "toc"
    }
    for reference in descendants(child(package, "spine"), "itemref"):
        item = items.get(attribute(reference, "idref"))
        if item is not None and attribute(item, "media-type") in CHAPTER_TYPES:
            name = part_name(folder, attribute(item, "href"))
            yield Chapter(name, name in guides or "nav" in attribute(item, "properties").split())


def part_name(folder: str, address: str) -> str:
    """The name of the part at an address inside the book."""
    return posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))


def attribute_of_first(root: Element, name: str, wanted: str) -> str:
    """An attribute of the first element with this name; empty when there is none."""
    found = next(descendants(root, name), None)
    return "" if found is None else attribute(found, wanted)


def refuse_protected(archive: Archive, chapters: list[Chapter]) -> None:
    """Raise ReadError when chapters are encrypted. Fonts often are, and do not matter."""
    encrypted = {
        unquote(attribute(each, "URI")) for each in descendants(archive.optional_xml(ENCRYPTION), "CipherReference")
    }
    if any(chapter.name in encrypted for chapter in chapters):
        raise ReadError(
            f"{archive.place} is copy-protected (DRM) and cannot be read; paste the passage that you need instead."
        )
