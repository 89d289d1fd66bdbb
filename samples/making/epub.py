"""E-books (EPUB 3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from samples.making import Paragraphs
from samples.making.packing import packed

MIMETYPE = "application/epub+zip"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
XHTML = "http://www.w3.org/1999/xhtml"
CONTAINER_XML = (
    f'{DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
ELEMENTS = {"headline": "h1", "heading": "h2", "caption": "figcaption"}


def make_epub(paragraphs: Paragraphs, *, title: str = "", author: str = "", created: str = "") -> bytes:
    """An e-book of one chapter. Raises ValueError for page headers and footers, which e-books do not have."""
    return make_book([paragraphs], title=title, author=author, created=created)


def make_book(chapters: Sequence[Paragraphs], *, title: str = "", author: str = "", created: str = "") -> bytes:
    """An e-book of several chapters, with its table of contents in the spine."""
    pages = {f"chapter{number}.xhtml": page(chapter_body(each)) for number, each in enumerate(chapters, 1)}
    return package_epub(pages, title=title, author=author, created=created)


def chapter_body(paragraphs: Paragraphs) -> str:
    """The XHTML of a chapter's paragraphs."""
    written = []
    for role, words in paragraphs:
        if role in ("header", "footer"):
            raise ValueError(f"an e-book has no page {role}")
        inner = escape(words).replace("\n", "<br/>")
        if role == "note":
            written.append(f'<aside epub:type="footnote"><p>{inner}</p></aside>')
        else:
            element = ELEMENTS.get(role, "p")
            xml = f"<{element}>{inner}</{element}>"
            written.append(f"<figure>{xml}</figure>" if role == "caption" else xml)
    return "\n".join(written)


def page(body: str) -> str:
    """An XHTML page."""
    return (
        f'{DECLARATION}<!DOCTYPE html>\n<html xmlns="{XHTML}" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head><title>Page</title></head>\n<body>{body}</body></html>\n"
    )


def package_epub(
    pages: Mapping[str, str | bytes],
    extra: Mapping[str, str | bytes] | None = None,
    *,
    title: str = "",
    author: str = "",
    created: str = "",
) -> bytes:
    """The book with these pages in its spine, behind a table of contents; `extra` are other members."""
    links = "".join(f'<li><a href="{name}">Part {number}</a></li>' for number, name in enumerate(pages, 1))
    nav = page(f'<nav epub:type="toc"><ol>{links}</ol></nav>')
    return packed(
        {
            "mimetype": MIMETYPE,
            "META-INF/container.xml": CONTAINER_XML,
            "OEBPS/book.opf": package_document(list(pages), title, author, created),
            "OEBPS/nav.xhtml": nav,
            **{f"OEBPS/{name}": content for name, content in pages.items()},
            **(extra or {}),
        }
    )


def package_document(names: Sequence[str], title: str, author: str, created: str) -> str:
    """The part that lists the others and their order."""
    told = f"<dc:title>{escape(title)}</dc:title><dc:language>en</dc:language>"
    told += f"<dc:creator>{escape(author)}</dc:creator>" if author else ""
    told += f"<dc:date>{escape(created)}</dc:date>" if created else ""
    items = "".join(
        f'<item id="c{number}" href="{name}" media-type="application/xhtml+xml"/>'
        for number, name in enumerate(names, 1)
    )
    order = "".join(f'<itemref idref="c{number}"/>' for number in range(1, len(names) + 1))
    return (
        f'{DECLARATION}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">sample</dc:identifier>{told}'
        '<meta property="dcterms:modified">2025-01-01T00:00:00Z</meta></metadata>'
        f'<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>{items}'
        f'</manifest><spine><itemref idref="nav"/>{order}</spine></package>'
    )
