"""Word documents (DOCX), as plain as Word opens them."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from samples.making import Paragraphs
from samples.making.packing import packed

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in (
        ("w", W),
        ("r", OFFICE),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("v", "urn:schemas-microsoft-com:vml"),
        ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
    )
)
STYLES = {"headline": "Title", "heading": "Heading1", "caption": "Caption"}
STYLE_NAMES = {"Normal": "Normal", "Title": "Title", "Heading1": "heading 1", "Caption": "caption"}
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
PAGE_ELEMENTS = {"header": "hdr", "footer": "ftr"}
KINDS = {"footnotes": "footnotes", "header": "header1", "footer": "footer1", "styles": "styles"}


def make_docx(paragraphs: Paragraphs, *, title: str = "", author: str = "", created: str = "") -> bytes:
    """A Word document of paragraphs; `created` is a W3C date (`2025-07-15T10:00:00Z`)."""
    body: list[str] = []
    notes: list[str] = []
    parts: dict[str, str] = {}
    for role, words in paragraphs:
        if role == "note":
            notes.append(words)
            reference = f'<w:r><w:footnoteReference w:id="{len(notes)}"/></w:r></w:p>'
            body[-1] = body[-1].removesuffix("</w:p>") + reference
        elif role in PAGE_ELEMENTS:
            parts[role] = f"<w:{PAGE_ELEMENTS[role]}>{paragraph(words)}</w:{PAGE_ELEMENTS[role]}>"
        else:
            body.append(paragraph(words, STYLES.get(role, "")))
    if notes:
        listed = (
            f'<w:footnote w:id="{number}">{paragraph(words)}</w:footnote>' for number, words in enumerate(notes, 1)
        )
        parts["footnotes"] = f"<w:footnotes>{''.join(listed)}</w:footnotes>"
    return package_docx("".join(body), parts, title=title, author=author, created=created)


def paragraph(words: str, style: str = "") -> str:
    """The XML of a paragraph with a style."""
    settings = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{settings}{run(words)}</w:p>"


def run(words: str) -> str:
    """The XML of a run; tabs and line ends are elements there."""
    inner = escape(words).replace("\t", "</w:t><w:tab/><w:t>").replace("\n", "</w:t><w:br/><w:t>")
    return f"<w:r><w:t>{inner}</w:t></w:r>".replace("<w:t>", '<w:t xml:space="preserve">')


def package_docx(
    body: str,
    parts: Mapping[str, str] | None = None,
    *,
    title: str = "",
    author: str = "",
    created: str = "",
    deflated: bool = False,
) -> bytes:
    """The document with this XML inside its body; `parts` are root elements by kind (`footnotes`, `header`, …)."""
    parts = {"styles": default_styles(), **(parts or {})}
    names = {kind: KINDS.get(kind, kind) for kind in parts}
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": content_types(names),
        "_rels/.rels": relations(
            (f"{OFFICE}/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "word/document.xml": whole(f"<w:document><w:body>{body}{sections(names)}</w:body></w:document>"),
        "word/_rels/document.xml.rels": relations(*((f"{OFFICE}/{kind}", f"{names[kind]}.xml") for kind in parts)),
        **{f"word/{names[kind]}.xml": whole(xml) for kind, xml in parts.items()},
        "docProps/core.xml": core(title, author, created),
    }
    return packed(members, deflated=deflated)


def whole(xml: str) -> str:
    """A part: its root element with the namespaces declared."""
    name_end = min(at for at in (xml.find(">"), xml.find(" "), xml.find("/")) if at > 0)
    return f"{DECLARATION}{xml[:name_end]} {NAMESPACES}{xml[name_end:]}"


def default_styles() -> str:
    """The styles that `STYLES` names."""
    listed = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in STYLE_NAMES.items()
    )
    return f"<w:styles>{listed}</w:styles>"


def sections(names: Mapping[str, str]) -> str:
    """The settings of the pages, which say where their headers and footers are."""
    used = [
        f'<w:{kind}Reference w:type="default" r:id="r{number}"/>'
        for number, kind in enumerate(names, 1)
        if kind in ("header", "footer")
    ]
    return f"<w:sectPr>{''.join(used)}</w:sectPr>" if used else ""


def relations(*targets: tuple[str, str]) -> str:
    """A part with relations: type and target each."""
    listed = "".join(
        f'<Relationship Id="r{number}" Type="{kind}" Target={quoteattr(target)}/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{listed}</Relationships>'


def content_types(names: Mapping[str, str]) -> str:
    """The part that says what the others are."""
    main = f'<Override PartName="/word/document.xml" ContentType="{CONTENT_TYPE}document.main+xml"/>'
    others = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{CONTENT_TYPE}{kind}+xml"/>'
        for kind, name in names.items()
    )
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        f"{main}{others}</Types>"
    )


def core(title: str, author: str, created: str) -> str:
    """The properties of the file."""
    told = f"<dc:title>{escape(title)}</dc:title>" if title else ""
    told += f"<dc:creator>{escape(author)}</dc:creator>" if author else ""
    told += f'<dcterms:created xsi:type="dcterms:W3CDTF">{escape(created)}</dcterms:created>' if created else ""
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{told}</cp:coreProperties>'
    )
