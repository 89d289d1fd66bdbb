"""What is not an article that can be read: told by content, never by the file's name."""

from __future__ import annotations

from tui.errors import ReadError

AS_TEXT = "save the article as text, DOCX or PDF and read that"
PICTURE = "type out or recognise (OCR) its words and read that"
UNPACK = "unpack it and name the article in it"

SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)", PICTURE),
    (b"\xff\xd8\xff", "a picture (JPEG)", PICTURE),
    (b"GIF87a", "a picture (GIF)", PICTURE),
    (b"GIF89a", "a picture (GIF)", PICTURE),
    (b"II*\x00", "a picture (TIFF)", PICTURE),
    (b"MM\x00*", "a picture (TIFF)", PICTURE),
    (b"\x1f\x8b", "a compressed file (gzip)", UNPACK),
    (b"BZh9", "a compressed file (bzip2)", UNPACK),
    (b"\xfd7zXZ\x00", "a compressed file (xz)", UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file (7z)", UNPACK),
    (b"Rar!\x1a\x07", "a compressed file (rar)", UNPACK),
    (b"PK\x05\x06", "an empty zip file", "name a file with an article in it"),
    (b"SQLite format 3\x00", "a database", AS_TEXT),
    (b"\x7fELF", "a program", AS_TEXT),
    (b"ID3", "a sound recording", AS_TEXT),
    (b"OggS", "a sound recording", AS_TEXT),
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Opens a compound file: Office before 2007, and protected files of any Office since (MS-CFB, section 2.2)."""

OLE_STREAMS = (
    ("EncryptedPackage", "protected by a password", "open it in Word, save a copy without the password and read that"),
    ("WordDocument", "an old Word document (DOC)", "open it in Word or LibreOffice, save it as DOCX and read that"),
    ("Workbook", "an old Excel sheet", AS_TEXT),
    ("PowerPoint Document", "an old PowerPoint file", AS_TEXT),
    ("__substg1.0_", "an Outlook message (MSG)", "save the message as EML or text and read that"),
)
"""Names of streams in compound files (UTF-16 there), and what a file with them is."""

ZIP = b"PK\x03\x04"
ZIP_MEMBERS = (
    (b"xl/workbook", "an Excel sheet (XLSX)", AS_TEXT),
    (b"ppt/presentation", "a PowerPoint file (PPTX)", AS_TEXT),
    (b"Index/Document.iwa", "an Apple Pages document", "export it as DOCX and read that"),
    (b"opendocument.spreadsheet", "an OpenDocument spreadsheet (ODS)", AS_TEXT),
    (b"opendocument.presentation", "an OpenDocument presentation (ODP)", AS_TEXT),
)
"""Names in zip archives that are no articles, and what an archive with them is."""


def refuse_signature(data: bytes, name: str) -> None:
    """Raise ReadError when the bytes open like a file of a kind that is no text and that no reader knows."""
    found = next(((kind, advice) for start, kind, advice in SIGNATURES if data.startswith(start)), None)
    if data.startswith(OLE):
        streams = (entry[1:] for entry in OLE_STREAMS if entry[0].encode("utf-16-le") in data)
        found = next(streams, ("a file of an old Office program", AS_TEXT))
    elif data.startswith(ZIP):
        found = next((entry[1:] for entry in ZIP_MEMBERS if entry[0] in data), ("a zip file", UNPACK))
    elif (data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI ")) or data[4:8] == b"ftyp":
        found = ("a picture or recording", AS_TEXT)
    if found is not None:
        kind, advice = found
        raise ReadError(f"{name} is {kind}, which cannot be read; {advice}.")
