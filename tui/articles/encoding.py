"""Bytes to text: byte order mark, UTF-16 and UTF-32 that show themselves, UTF-8, then a guess that is told."""

from __future__ import annotations

import codecs
import re

from tui.articles.unreadable import refuse_signature
from tui.errors import ReadError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")

SAMPLE = 64 * 1024
"""Bytes that a guess looks at: more than any article, so that a 20 MB file costs no more."""

SPACES_EXPECTED = 40
"""Text has a plain space or line end in every few words; in a wrongly guessed UTF-16 there are none at all."""

CONTROLS_IN_TEXT = 0.3
CONTROLS_IN_CODE_PAGE = 0.02
"""Shares of control characters above which bytes are no text. Valid UTF-8 may hold plenty (a captured terminal
session); random bytes have 9 % and are hardly ever valid UTF-8."""

VALID_PER_STRAY = 4
"""UTF-8 characters for each stray byte from which a text is damaged UTF-8. In legacy text they are near to none."""

_CONTROL = re.compile("[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_BYTE = re.compile(b"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")


def decode(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The text of the bytes without the mark at its start, and what the reader should know about the reading.

    Line ends, NULs, escape sequences and lone surrogates stay in the text. Raises ReadError for bytes that are no
    text, or that fit no encoding.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return decode_marked(data[len(mark) :], encoding, name), ()
    refuse_signature(data, name)
    wide = obvious_wide_encoding(data)
    if wide is not None:
        return data.decode(wide, "surrogatepass"), (f"Read as {wide[:6].upper()} (guessed from its pattern of bytes).",)
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return decode_guessed(data, name)
    if len(_CONTROL.findall(text)) > CONTROLS_IN_TEXT * len(text):
        raise binary(name)
    return text, ()


def decode_marked(data: bytes, encoding: str, name: str) -> str:
    """The text behind a byte order mark. Raises ReadError when the bytes do not keep what the mark promises."""
    try:
        return data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError as error:
        known = encoding[:6].rstrip("-").upper()
        raise ReadError(
            f"{name} says that it is {known}, but byte {error.start + 1} of it is not; save it again as UTF-8."
        ) from error


def obvious_wide_encoding(data: bytes) -> str | None:
    """The kind of UTF-16 or UTF-32 that bytes without a mark plainly are; None when they are anything else."""
    if b"\x00" not in data[:SAMPLE]:
        return None
    for encoding in WIDE:
        try:
            sample = data[:SAMPLE].decode(encoding, "surrogatepass")
            data.decode(encoding, "surrogatepass")
        except UnicodeDecodeError:
            continue
        plain = sum(sample.count(space) for space in " \n")
        latin = sum(character.isascii() for character in sample)
        written = plain * SPACES_EXPECTED >= len(sample) or latin * 2 > len(sample)
        if written and len(_CONTROL.findall(sample)) <= CONTROLS_IN_CODE_PAGE * len(sample):
            return encoding
    return None


def decode_guessed(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The text of bytes that are not valid UTF-8, and a notice. Raises ReadError when no guess fits."""
    from tui.articles.code_pages import READABLE_NAMES, guess_code_page

    if len(_CONTROL_BYTE.findall(data)) > CONTROLS_IN_CODE_PAGE * len(data):
        raise binary(name)
    sample = telling_sample(data)
    if is_damaged_utf8(sample):
        strays = StrayBytes()
        text = strays.decode(data)
        return text, (f"Read as UTF-8; {strays.told()}: check them.",)
    page = guess_code_page(sample, data)
    if page is None:
        raise ReadError(f"{name} is in no encoding that can be recognised; save it again as UTF-8.")
    known = READABLE_NAMES[page]
    return data.decode(page), (f"Read as {known} (guessed); if letters look wrong, save the file again as UTF-8.",)


def telling_sample(data: bytes) -> bytes:
    """The lines that hold more than ASCII, up to the length of a sample: only they can tell an encoding."""
    telling, length = [], 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            telling.append(around_first_high_byte(line))
            length += len(telling[-1])
            if length >= SAMPLE:
                break
    return b"".join(telling)


def around_first_high_byte(line: bytes) -> bytes:
    """A line, cut when it is longer than a sample so that its first byte beyond ASCII is kept."""
    if len(line) <= SAMPLE:
        return line
    first = re.search(rb"[\x80-\xff]", line)
    start = max(0, first.start() - 100) if first else 0
    return line[start : start + SAMPLE]


def is_damaged_utf8(sample: bytes) -> bool:
    """Whether nearly all of the bytes beyond ASCII are well-formed UTF-8."""
    strays = StrayBytes()
    text = strays.decode(sample)
    valid = sum(not character.isascii() for character in text) - strays.count
    return valid >= VALID_PER_STRAY * strays.count


class StrayBytes:
    """Bytes in a UTF-8 text that are not UTF-8: they are read as windows-1252, the usual culprit, and counted."""

    def __init__(self) -> None:
        self.count = 0
        self.first_line = 0

    def decode(self, data: bytes) -> str:
        """The text of the bytes; no byte is lost."""
        codecs.register_error("tui.stray-bytes", self.replace)
        return data.decode("utf-8", "tui.stray-bytes")

    def replace(self, error: UnicodeError) -> tuple[str, int]:
        """The character for one stray byte, as `codecs.register_error` wants it."""
        if not isinstance(error, UnicodeDecodeError):
            raise error
        if not self.count:
            self.first_line = error.object.count(b"\n", 0, error.start) + 1
        byte = error.object[error.start : error.start + 1]
        self.count += 1
        try:
            return byte.decode("cp1252"), error.start + 1
        except UnicodeDecodeError:
            return byte.decode("latin-1"), error.start + 1

    def told(self) -> str:
        """How many bytes were stray, and where the first one is."""
        if self.count == 1:
            return f"one byte, in line {self.first_line}, is not UTF-8 and was read as windows-1252"
        return f"{self.count} bytes, the first in line {self.first_line}, are not UTF-8 and were read as windows-1252"


def binary(name: str) -> ReadError:
    """The error for bytes that are no text."""
    return ReadError(f"{name} is not text but binary data; save the article as plain text and read that.")
