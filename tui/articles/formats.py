"""What is not an article in plain text: told by content, never by the file's name."""

from __future__ import annotations

from tui.errors import ReadError

SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument, EPUB or zip file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word document"),
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF87a", "a picture (GIF)"),
    (b"GIF89a", "a picture (GIF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"BZh9", "a compressed file (bzip2)"),
    (b"\xfd7zXZ\x00", "a compressed file (xz)"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file (7z)"),
    (b"Rar!\x1a\x07", "a compressed file (rar)"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
)

MARKUP_OPENINGS = (
    ("{\\rtf", "a rich text (RTF) file"),
    ("<!doctype html", "the source of a web page (HTML)"),
    ("<html", "the source of a web page (HTML)"),
)


def refuse_signature(data: bytes, name: str) -> None:
    """Raise ReadError when the bytes open like a file of a kind that is not text."""
    kind = next((kind for signature, kind in SIGNATURES if data.startswith(signature)), None)
    if kind is None and data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        kind = "a picture or recording"
    if kind is None and data[4:8] == b"ftyp":
        kind = "a picture or recording"
    if kind is not None:
        raise unreadable(name, kind)


def refuse_markup(text: str, name: str) -> None:
    """Raise ReadError when a text is empty or only white space, or markup that would be compared letter for letter."""
    name = name or "The text"
    if not text.strip():
        what = "holds nothing but white space" if text else "is empty"
        raise ReadError(f"{name} {what}; name a file with an article in it.")
    opening = text[:1000].lstrip().lower()
    kind = next((kind for start, kind in MARKUP_OPENINGS if opening.startswith(start)), None)
    if kind is not None:
        raise unreadable(name, kind)


def unreadable(name: str, kind: str) -> ReadError:
    """The error for a file of a kind that cannot be read yet."""
    return ReadError(f"{name} is {kind}, which cannot be read yet; save the article as plain text and read that.")
