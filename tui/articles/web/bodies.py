"""The body of an answer, unpacked as it comes in, so that nothing larger than the limit is ever held."""

from __future__ import annotations

import http.client
import zlib

from tui.articles.web.failures import cut_off, too_large, wrong_type

PIECE = 64 * 1024
"""Bytes that are taken at once."""

GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS
BARE_DEFLATE = -zlib.MAX_WBITS


class Unpacker:
    """Unpacks gzip and deflate piece by piece."""

    def __init__(self) -> None:
        self.inner = zlib.decompressobj(GZIP_OR_ZLIB)
        self.begun = False

    def unpacked(self, data: bytes, most: int) -> bytes:
        """What `data` adds, at most so many bytes. Raises zlib.error."""
        try:
            return self.inner.decompress(data, most)
        except zlib.error:
            # Some servers call it `deflate` and send it without the frame that RFC 9110 asks for.
            if self.begun:
                raise
            self.inner = zlib.decompressobj(BARE_DEFLATE)
            return self.inner.decompress(data, most)
        finally:
            self.begun = True

    @property
    def complete(self) -> bool:
        """Whether the end of what was packed has come."""
        return self.inner.eof


def body_of(response: http.client.HTTPResponse, place: str, size: int) -> bytes:
    """The unpacked body. Raises WebError when it is larger than `size` bytes, breaks off or cannot be unpacked."""
    packing = (response.headers.get("Content-Encoding") or "identity").strip().casefold()
    if packing not in ("identity", "gzip", "x-gzip", "deflate", ""):
        raise wrong_type(place, f"packed as {packing}")
    if response.length is not None and response.length > size:
        raise too_large(place, size)
    unpacker = Unpacker() if packing not in ("identity", "") else None
    taken, parts, length = 0, [], 0
    while data := response.read(PIECE):
        taken += len(data)
        try:
            part = unpacker.unpacked(data, size - length + 1) if unpacker else data
        except zlib.error as error:
            raise cut_off(place) from error
        parts.append(part)
        length += len(part)
        if taken > size or length > size:
            raise too_large(place, size)
    if response.length or (unpacker and taken and not unpacker.complete):
        raise cut_off(place)
    return b"".join(parts)
