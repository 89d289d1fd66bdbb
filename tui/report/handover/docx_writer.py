"""A paper as DOCX (Office Open XML, ECMA-376), written with the standard library: notes are Word's own footnotes.

The same paper gives the same bytes: parts have no time stamps.
"""

from __future__ import annotations

import re
from io import BytesIO
from xml.sax.saxutils import escape as escaped
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tui.report.handover.document import Bullets, Document, Heading, Line, Look, Note, NoteMark, Part, Run
from tui.report.handover.docx_parts import (
    CONTENT_TYPES,
    DOCUMENT_RELATIONS,
    FIRST_NOTE,
    NAMESPACE,
    NUMBERING,
    RELATIONS,
    SEPARATORS,
    STYLES,
    core_properties,
)
from tui.report.wording import shown

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip file knows; stands on every part."""

LOOKS = {
    Look.PLAIN: "",
    Look.STRONG: "<w:b/>",
    Look.MARKED: '<w:shd w:val="clear" w:color="auto" w:fill="FDF1E8"/><w:u w:val="single" w:color="D55E00"/>',
    Look.FAINT: '<w:color w:val="595959"/>',
}
_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold; `shown` has made signs of almost all of it."""


def written(document: Document) -> bytes:
    """The whole file."""
    body = "".join(map(part_xml, document.parts))
    page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" w:bottom="1247"'
    page += ' w:left="1247" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>'
    notes = "".join(map(note_xml, document.notes))
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": RELATIONS,
        "docProps/core.xml": core_properties(text_xml(document.title), document.language),
        "word/_rels/document.xml.rels": DOCUMENT_RELATIONS,
        "word/document.xml": f"<w:document {NAMESPACE}><w:body>{body}{page}</w:body></w:document>",
        "word/styles.xml": STYLES.replace("LANGUAGE", document.language),
        "word/numbering.xml": NUMBERING,
        "word/footnotes.xml": f"<w:footnotes {NAMESPACE}>{SEPARATORS}{notes}</w:footnotes>",
    }
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            info = ZipInfo(name, EPOCH)
            info.compress_type = ZIP_DEFLATED
            archive.writestr(info, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{xml}'.encode())
    return held.getvalue()


def part_xml(part: Part) -> str:
    """A heading, paragraph or list as Word's paragraphs."""
    match part:
        case Heading(level, line):
            return paragraph(line_xml(line), "Title" if level == 1 else f"Heading{level - 1}")
        case Bullets(items):
            return "".join(paragraph(lines_xml(lines), "ListBullet") for lines in items)
    return paragraph(line_xml(part.line))


def paragraph(runs: str, style: str = "") -> str:
    """A paragraph of a style."""
    properties = f"<w:pPr><w:pStyle w:val={quoteattr(style)}/></w:pPr>" if style else ""
    return f"<w:p>{properties}{runs}</w:p>"


def lines_xml(lines: tuple[Line, ...]) -> str:
    """Lines in one paragraph, each on a line of its own."""
    return "<w:r><w:br/></w:r>".join(map(line_xml, lines))


def line_xml(line: Line) -> str:
    """The runs of a line."""
    return "".join(mark_xml(each) if isinstance(each, NoteMark) else run_xml(each) for each in line)


def run_xml(run: Run) -> str:
    """A run; its line ends become Word's."""
    properties = f"<w:rPr>{LOOKS[run.look]}</w:rPr>" if LOOKS[run.look] else ""
    pieces = shown(run.text).split("\n")
    inner = "<w:br/>".join(f'<w:t xml:space="preserve">{text_xml(piece)}</w:t>' for piece in pieces)
    return f"<w:r>{properties}{inner}</w:r>" if run.text else ""


def mark_xml(mark: NoteMark) -> str:
    """The number of a footnote in the text."""
    reference = f'<w:footnoteReference w:id="{mark.number + FIRST_NOTE - 1}"/>'
    return f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>{reference}</w:r>'


def note_xml(note: Note) -> str:
    """A footnote, its number in front."""
    number = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    space = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
    first, *others = note.lines
    paragraphs = paragraph(number + space + line_xml(first), "FootnoteText")
    paragraphs += "".join(paragraph(line_xml(line), "FootnoteText") for line in others)
    return f'<w:footnote w:id="{note.number + FIRST_NOTE - 1}">{paragraphs}</w:footnote>'


def text_xml(text: str) -> str:
    """Text as XML holds it."""
    return escaped(_UNFIT.sub("\N{REPLACEMENT CHARACTER}", shown(text)))
