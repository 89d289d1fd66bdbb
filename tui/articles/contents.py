"""What the bytes of a file show about its kind. Only the beginning is looked at, and the names in a zip archive."""

from __future__ import annotations

import re

OPENING = 4_000
"""Bytes at the beginning in which a kind shows itself, behind any byte order mark and white space."""

TAGS_WITHIN = 64 * 1024
"""Bytes in which a file that is called a web page has its first tag."""

_MARKS = b"\xef\xbb\xbf\xff\xfe \t\r\n"
_HTML = re.compile(rb"(?:(?><\?xml[^>]*>)|(?><!--.*?-->)|\s)*+<(?:!doctype\s+html|html|head|body)\b", re.DOTALL)
_TAG = re.compile(rb"<(?:[a-z][a-z0-9]*[\s/>]|!--|!doctype)", re.IGNORECASE)
_HEADER = re.compile(rb"[a-z][a-z0-9-]{0,60}:(?:\s|$)", re.IGNORECASE)
_MAIL_HEADERS = (
    b"received:",
    b"return-path:",
    b"delivered-to:",
    b"message-id:",
    b"mime-version:",
    b"dkim-signature:",
)
"""Those that a mail program writes and a person does not."""


def opening(data: bytes) -> bytes:
    """The beginning of a file in small letters, readable also when it is UTF-16."""
    return data[:OPENING].replace(b"\x00", b"").lstrip(_MARKS).lower()


def is_zip(data: bytes) -> bool:
    """Whether it is a zip archive, damaged or not."""
    return data.startswith(b"PK\x03\x04")


def has_mimetype(data: bytes, mimetype: bytes) -> bool:
    """Whether the first member of an archive is the mimetype that OpenDocument and EPUB ask for."""
    return is_zip(data) and data[30:200].startswith(b"mimetype" + mimetype)


def names_all(data: bytes, *names: bytes) -> bool:
    """Whether a zip archive has members with these names. Names are found in damaged archives too."""
    return is_zip(data) and all(name in data for name in names)


def is_docx(data: bytes) -> bool:
    """Whether it is a Word document. Its main part may have any name in the folder `word`."""
    return names_all(data, b"[Content_Types].xml", b"word/") and not has_mimetype(data, b"")


def is_odt(data: bytes) -> bool:
    """Whether it is an OpenDocument text or its template, packed or flat."""
    if has_mimetype(data, b""):
        return has_mimetype(data, b"application/vnd.oasis.opendocument.text")
    return names_all(data, b"META-INF/manifest.xml", b"content.xml") or is_flat_odt(data)


def is_flat_odt(data: bytes) -> bool:
    """Whether it is an OpenDocument text that is one XML file."""
    start = opening(data)
    names_space = start.startswith(b"<") and b"urn:oasis:names:tc:opendocument:xmlns:office:1.0" in start
    return names_space and b'"application/vnd.oasis.opendocument.text' in data[: 2 * OPENING]


def is_epub(data: bytes) -> bool:
    """Whether it is an e-book."""
    if has_mimetype(data, b""):
        return has_mimetype(data, b"application/epub+zip")
    return names_all(data, b"META-INF/container.xml")


def is_pdf(data: bytes) -> bool:
    """Whether it is a PDF."""
    return opening(data).startswith(b"%pdf-")


def holds_pdf(data: bytes) -> bool:
    """Whether there is a PDF in it, perhaps behind a little rubbish, as its readers allow, or the end of one."""
    return b"%PDF-" in data[:1024] or b"startxref" in data[-1024:]


def is_rtf(data: bytes) -> bool:
    """Whether it is rich text."""
    return opening(data).startswith(b"{\\rtf")


def is_html(data: bytes) -> bool:
    """Whether it is a whole web page."""
    return _HTML.match(opening(data)) is not None


def has_tags(data: bytes) -> bool:
    """Whether there is a tag in it as web pages have them."""
    return not is_zip(data) and _TAG.search(data[:TAGS_WITHIN].replace(b"\x00", b"")) is not None


def opens_with_header(data: bytes) -> bool:
    """Whether the first line is `Name: value`, as in a mail message."""
    return _HEADER.match(opening(data)) is not None


def is_mail(data: bytes) -> bool:
    """Whether it opens with the headers of a mail message, among them one that only a mail program writes."""
    head = opening(data).replace(b"\r\n", b"\n").split(b"\n\n", 1)[0]
    lines = [line for line in head.split(b"\n")[:-1] or [head] if not line.startswith((b" ", b"\t"))]
    # A line of the old Unix mailbox (`From somebody Mon Jan 1 …`) may stand before the headers.
    lines = lines[1:] if lines[0].startswith(b"from ") else lines
    return (
        len(lines) > 1
        and all(_HEADER.match(line) for line in lines)
        and any(line.startswith(_MAIL_HEADERS) for line in lines)
    )


def is_json_object(data: bytes) -> bool:
    """Whether it may be JSON with an object in it."""
    return re.match(rb"\{\s*[\"}]", opening(data)) is not None


def is_saved_comparison(data: bytes) -> bool:
    """Whether it is a report that `tui.report.json_report` wrote."""
    return is_json_object(data) and re.search(rb'"schema"\s*:\s*"twosource/comparison"', opening(data)) is not None
