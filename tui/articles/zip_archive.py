"""The parts of a file that is a zip archive, read within limits; each trouble is one sentence that names the file.

Sizes that an archive states of itself are not believed: what counts is what comes out of it.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree.ElementTree import Element

from tui.articles.xml_parts import UnfitXml, parse
from tui.errors import ReadError

MEGABYTE = 1_000_000
UNPACKED_LIMIT = 20 * MEGABYTE
"""Bytes of all parts that are read, unpacked: as much as is read of a text file. Pictures are never unpacked."""

MOST_MEMBERS = 10_000
"""A long book with a picture on each page has fewer; a million empty ones would cost seconds before the first word."""

RATIO_LIMIT = 300
RATIO_FROM = MEGABYTE
"""A part larger than this that was packed to less than a 300th is made to burst: documents reach a 30th."""

ENCRYPTED = 0x1
"""The bit of a member's flags (APPNOTE 6.3.10, section 4.4.4)."""

READABLE_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How the members of office files and e-books may be packed (ISO 29500-2, section 7; EPUB OCF 3.3, section 4.2)."""

DIRECTORY_ENTRY = b"PK\x01\x02"


def damaged(place: str) -> ReadError:
    """The error for a file that cannot be read as what it claims to be."""
    return ReadError(f"{place} is damaged; get it again, or open it in its program and save it anew.")


def too_large(place: str) -> ReadError:
    """The error for a file that holds more than an article can."""
    return ReadError(
        f"{place} unpacks to far more than an article (up to {UNPACKED_LIMIT // MEGABYTE} MB are read); "
        "save the part that you need as a file of its own."
    )


class Archive:
    """A zip archive in memory. Every method raises ReadError for an archive that is damaged or too large."""

    def __init__(self, data: bytes, place: str) -> None:
        self.place = place
        self.left = UNPACKED_LIMIT
        if data.count(DIRECTORY_ENTRY) > MOST_MEMBERS:
            raise self.too_large()
        with self.told_plainly():
            self.zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = frozenset(self.zip.namelist())

    def part(self, name: str) -> bytes:
        """The bytes of a part that must be there."""
        if name not in self.names:
            raise self.damaged()
        with self.told_plainly():
            info = self.zip.getinfo(name)
            if info.flag_bits & ENCRYPTED:
                raise self.protected()
            if info.compress_type not in READABLE_METHODS:
                raise self.damaged()
            with self.zip.open(info) as member:
                data = member.read(self.left + 1)
        self.left -= len(data)
        packed = max(info.compress_size, 1)
        burst = len(data) > RATIO_FROM and len(data) > RATIO_LIMIT * packed
        if self.left < 0 or burst:
            raise self.too_large()
        return data

    def xml(self, name: str) -> Element:
        """The root element of a part that must be there."""
        data = self.part(name)
        try:
            return parse(data)
        except UnfitXml as error:
            raise self.too_large() if error.too_large else self.damaged() from error

    def optional_xml(self, name: str) -> Element | None:
        """The root element of a part; None when there is no such part."""
        return self.xml(name) if name in self.names else None

    def damaged(self) -> ReadError:
        """The error for an archive that cannot be read as the kind of file that it claims to be."""
        return damaged(self.place)

    def protected(self) -> ReadError:
        """The error for an archive with a password."""
        return ReadError(
            f"{self.place} is protected by a password; open it in its program, save a copy without the password "
            "and read that."
        )

    def too_large(self) -> ReadError:
        """The error for an archive that holds more than an article can."""
        return too_large(self.place)

    @contextmanager
    def told_plainly(self) -> Iterator[None]:
        """Turn what reading a hostile archive may raise into a ReadError."""
        try:
            yield
        except (
            zipfile.BadZipFile,
            zipfile.LargeZipFile,
            zlib.error,
            struct.error,
            EOFError,
            OSError,
            LookupError,
            ValueError,
            OverflowError,
            NotImplementedError,
            RuntimeError,
        ) as error:
            raise self.damaged() from error
