"""A PDF as a newspaper's system prints one: set lines, columns, broken words, ligatures, running headers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 595, 842, 72
SIZE, HEADLINE_SIZE, LEADING = 10, 16, 1.2
GUTTER = 24
LETTER = 0.5
"""Width that a letter is taken to have, in sizes: a little more than Helvetica's letters need."""

LIGATURES = {"ffi": "\x03", "ff": "\x04", "fi": "\x01", "fl": "\x02"}
DIFFERENCES = "1 /fi /fl /ffi /ff"
VOWELS = "aeiouyäöüáéíóú"


@dataclass(frozen=True, slots=True)
class Look:
    """How the pages are set."""

    columns: int = 1
    hyphens: bool = False
    """Whether words are broken at the ends of lines."""
    ligatures: bool = False
    header: str = ""
    """Printed on top of every page; a page number goes below."""
    indent: float = 0.0
    """Of the first line of a paragraph, in points; without one, half a line stands between paragraphs."""
    lines: int = 50
    """Lines of a column."""


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of text, its size in points and what stands before it."""

    words: str
    size: int
    space: float = 0.0
    indent: float = 0.0


def make_pdf(
    paragraphs: Sequence[tuple[str, str]],
    *,
    title: str,
    byline: str,
    date: str,
    look: Look = Look(),
) -> bytes:
    """The article as a PDF; `date` is the day on which it was made, as `2025-07-15`, or empty."""
    columns = list(columns_of(list(set_lines(paragraphs, look)), look.lines))
    sheets = [columns[at : at + look.columns] for at in range(0, len(columns), look.columns)]
    pages = [content(sheet, number, look) for number, sheet in enumerate(sheets, start=1)]
    return assembled(pages, title=title, author=byline, made=date)


def set_lines(paragraphs: Sequence[tuple[str, str]], look: Look) -> Iterator[SetLine]:
    """The lines of all paragraphs."""
    width = (PAGE_WIDTH - 2 * MARGIN - GUTTER * (look.columns - 1)) / look.columns
    for role, text in paragraphs:
        size = HEADLINE_SIZE if role == "headline" else SIZE
        indent = look.indent if role == "body" else 0.0
        space = 0.0 if indent else 0.6 * size
        for number, line in enumerate(wrapped(text, int(width / (LETTER * size)), look.hyphens)):
            yield SetLine(line, size, 0.0 if number else space, 0.0 if number else indent)


def wrapped(text: str, width: int, hyphens: bool) -> Iterator[str]:
    """The text in lines of so many characters at most."""
    line = ""
    for word in text.split():
        room = width - len(line) - 1
        if not line:
            line = word
        elif len(word) <= room:
            line += " " + word
        else:
            cut = broken(word, room - 1) if hyphens else 0
            if cut:
                line, word = f"{line} {word[:cut]}-", word[cut:]
            elif "-" in word[:room]:
                cut = word.rindex("-", 0, room) + 1
                line, word = f"{line} {word[:cut]}", word[cut:]
            yield line
            line = word
    if line:
        yield line


def broken(word: str, room: int) -> int:
    """Where a word may be broken so that its front fits, between a vowel and a consonant; 0 for nowhere."""
    if not re.fullmatch(r"[^\W\d_]{6,}[.,;:]?", word) or not word[1:].islower():
        return 0
    places = (at for at in range(min(room, len(word) - 3), 2, -1) if word[at - 1] in VOWELS and word[at] not in VOWELS)
    return next(places, 0)


def columns_of(lines: Sequence[SetLine], most: int) -> Iterator[list[SetLine]]:
    """The lines in columns."""
    for at in range(0, len(lines), most):
        yield list(lines[at : at + most])


def content(columns: Sequence[Sequence[SetLine]], number: int, look: Look) -> bytes:
    """The drawing of one page."""
    width = (PAGE_WIDTH - 2 * MARGIN + GUTTER) / look.columns
    drawn = []
    if look.header:
        drawn.append(placed(look.header, 8, MARGIN, PAGE_HEIGHT - 40, look))
    for index, column in enumerate(columns):
        y = float(PAGE_HEIGHT - MARGIN)
        for place, line in enumerate(column):
            y -= LEADING * line.size + (line.space if place else 0.0)
            drawn.append(placed(line.words, line.size, MARGIN + index * width + line.indent, y, look))
    if look.header:
        drawn.append(placed(str(number), 8, PAGE_WIDTH / 2, 40, look))
    return b"\n".join(drawn)


def placed(words: str, size: int, x: float, y: float, look: Look) -> bytes:
    """The operators that show a line at a place."""
    if look.ligatures:
        for letters, sign in LIGATURES.items():
            words = words.replace(letters, sign)
    shown = words.encode("cp1252", "replace")
    escaped = shown.replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
    return b"BT /F1 %d Tf %.1f %.1f Td (%s) Tj ET" % (size, x, y, escaped)


def assembled(pages: Sequence[bytes], *, title: str, author: str, made: str = "") -> bytes:
    """The file: catalogue, pages, font, properties, contents and the table of where they are."""
    day = f" /CreationDate (D:{made.replace('-', '')}100000Z)".encode() if made else b""
    kids = " ".join(f"{5 + 2 * index} 0 R" for index in range(len(pages)))
    things = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        f"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding"
        f" /BaseEncoding /WinAnsiEncoding /Differences [{DIFFERENCES}] >> >>".encode(),
        b"<< /Title %s /Author %s%s >>" % (hexadecimal(title), hexadecimal(author), day),
    ]
    for index, drawing in enumerate(pages):
        things.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {PAGE_WIDTH} {PAGE_HEIGHT}]"
            f" /Resources << /Font << /F1 3 0 R >> >> /Contents {6 + 2 * index} 0 R >>".encode()
        )
        things.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing))
    return numbered(things)


def numbered(things: Sequence[bytes]) -> bytes:
    """The objects of a file, the first its catalogue and the fourth its properties, behind each other."""
    data, places = b"%PDF-1.7\n", []
    for number, thing in enumerate(things, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, thing)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(things) + 1)
    tail = b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(things) + 1, len(data))
    return data + head + table + tail


def hexadecimal(words: str) -> bytes:
    """Words as a PDF's properties have them in any script."""
    return b"<" + (b"\xfe\xff" + words.encode("utf-16-be")).hex().encode() + b">"
