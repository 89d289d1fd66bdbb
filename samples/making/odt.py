"""OpenDocument texts (ODT), as plain as LibreOffice opens them."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from samples.making import Paragraphs
from samples.making.packing import packed

MIMETYPE = "application/vnd.oasis.opendocument.text"
PREFIXES = {
    **{
        prefix: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
        for prefix, name in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("draw", "drawing"),
            ("style", "style"),
            ("meta", "meta"),
            ("manifest", "manifest"),
            ("svg", "svg-compatible"),
        )
    },
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}
NAMESPACES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in PREFIXES.items()) + ' office:version="1.3"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
STYLES = {"headline": "Title", "heading": "Heading_20_1", "caption": "Caption"}


def make_odt(paragraphs: Paragraphs, *, title: str = "", author: str = "", created: str = "") -> bytes:
    """An OpenDocument text of paragraphs; `created` is an ISO date (`2025-07-15T10:00:00`)."""
    body: list[str] = []
    pages = {"header": "", "footer": ""}
    for role, words in paragraphs:
        if role == "note":
            inside, end = body[-1][: -len("</text:p>")], body[-1][-len("</text:p>") :]
            body[-1] = inside + note(words) + end
        elif role in pages:
            pages[role] = f"<style:{role}>{paragraph(words)}</style:{role}>"
        else:
            body.append(paragraph(words, STYLES.get(role, ""), heading=role == "heading"))
    layout = f'<style:master-page style:name="Standard">{pages["header"]}{pages["footer"]}</style:master-page>'
    return package_odt("".join(body), layout=layout, title=title, author=author, created=created)


def paragraph(words: str, style: str = "", *, heading: bool = False) -> str:
    """The XML of a paragraph or heading with a style."""
    named = f' text:style-name="{style}"' if style else ""
    if heading:
        return f'<text:h{named} text:outline-level="1">{inner(words)}</text:h>'
    return f"<text:p{named}>{inner(words)}</text:p>"


def inner(words: str) -> str:
    """Words as they stand in a paragraph: tabs, line ends and more than one space are elements there."""
    words = escape(words).replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>")
    return re.sub(" ( +)", lambda found: f' <text:s text:c="{len(found[1])}"/>', words)


def note(words: str) -> str:
    """The XML of a footnote."""
    return (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{paragraph(words)}</text:note-body></text:note>"
    )


def package_odt(
    body: str, *, styles: str = "", layout: str = "", title: str = "", author: str = "", created: str = ""
) -> bytes:
    """The document with this XML inside its text; `styles` are automatic ones, `layout` is that of the pages."""
    told = f"<dc:title>{escape(title)}</dc:title>" if title else ""
    told += f"<meta:initial-creator>{escape(author)}</meta:initial-creator>" if author else ""
    told += f"<meta:creation-date>{escape(created)}</meta:creation-date>" if created else ""
    content = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    content += f"<office:body><office:text>{body}</office:text></office:body>"
    return packed(
        {
            "mimetype": MIMETYPE,
            "META-INF/manifest.xml": manifest(),
            "content.xml": part("document-content", content),
            "styles.xml": part("document-styles", f"<office:master-styles>{layout}</office:master-styles>"),
            "meta.xml": part("document-meta", f"<office:meta>{told}</office:meta>"),
        }
    )


def part(name: str, xml: str) -> str:
    """A part with its root element."""
    return f"{DECLARATION}<office:{name} {NAMESPACES}>{xml}</office:{name}>"


def manifest(inside_content: str = "") -> str:
    """The list of the parts."""
    listed = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}">{inside}</manifest:file-entry>'
        for path, kind, inside in (
            ("/", MIMETYPE, ""),
            ("content.xml", "text/xml", inside_content),
            ("styles.xml", "text/xml", ""),
            ("meta.xml", "text/xml", ""),
        )
    )
    uri = PREFIXES["manifest"]
    return f'{DECLARATION}<manifest:manifest xmlns:manifest="{uri}" manifest:version="1.3">{listed}</manifest:manifest>'
