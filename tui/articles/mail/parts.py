"""The parts of a mail message and the words of its headers, whatever state they are in.

The headers are read under the old policy of the `email` package: its new one takes quadratic time on long broken
ones, and raises on some.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32
from email.utils import parseaddr
from typing import TypeAlias

from tui.articles.encoding import decode
from tui.articles.page.charsets import codec_named, in_told_encoding

LONGEST_HEADER = 2_000
"""Characters of a header that are read: the `email` package takes quadratic time on its parameters."""

MOST_PARTS = 2_000
"""Parts of a message that is read; a long digest has hundreds."""

READ_TYPES = frozenset({"text/plain", "text/html"})

AnyMessage: TypeAlias = "Message[str, str]"

_BETWEEN_ENCODED = re.compile(r"(\?=)\s+(?==\?)")


class ShortHeaders(Compat32):
    """The old policy, with headers cut before anything is read out of them."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and value of a header from its lines."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:LONGEST_HEADER]


def parsed(data: bytes) -> AnyMessage:
    """The message in these bytes. Raises RecursionError for parts nested without end."""
    message: AnyMessage = BytesParser(policy=ShortHeaders()).parsebytes(data)
    return message


def leaves(message: AnyMessage) -> Iterator[AnyMessage]:
    """The parts that hold something themselves, in order. A forwarded message is one and is not opened.

    Raises ValueError for more than `MOST_PARTS`.
    """
    waiting = [message]
    seen = 0
    while waiting:
        part = waiting.pop(0)
        seen += 1
        if seen > MOST_PARTS:
            raise ValueError(f"a mail message of more than {MOST_PARTS} parts")
        payload = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(payload, list):
            waiting[:0] = [inner for inner in payload if isinstance(inner, Message)]
        else:
            yield part


def is_attached(part: AnyMessage) -> bool:
    """Whether a part is something sent along and not the message's own text."""
    disposition = str(part.get("Content-Disposition", ""))[:LONGEST_HEADER].strip().casefold()
    return disposition.startswith("attachment") or bool(name_of(part)) or part.get_content_type() not in READ_TYPES


def name_of(part: AnyMessage) -> str:
    """The name of an attached file; of a forwarded message its subject; nothing when there is none."""
    payload = part.get_payload()
    if part.get_content_type() == "message/rfc822" and isinstance(payload, list) and payload:
        inner = payload[0]
        return header(inner, "Subject") if isinstance(inner, Message) else ""
    try:
        return decoded(part.get_filename() or "")
    except (LookupError, ValueError, TypeError, AttributeError):
        return ""


def text_of(part: AnyMessage, place: str) -> tuple[str, tuple[str, ...]]:
    """The text of a part and what its decoding tells. Raises ReadError for bytes that are no text."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if not data:
        return "", ()
    text = in_told_encoding(data, charset_of(part))
    return decode(data, place) if text is None else (text, ())


def charset_of(part: AnyMessage) -> str:
    """What Python calls the encoding that a part names; nothing for none or an unknown one."""
    try:
        return codec_named(part.get_content_charset() or "")
    except (LookupError, ValueError, TypeError, AttributeError):
        return ""


def parameter(part: AnyMessage, name: str) -> str:
    """A parameter of a part's type, in small letters."""
    try:
        return str(part.get_param(name, "")).casefold()
    except (LookupError, ValueError, TypeError, AttributeError):
        return ""


def header(message: AnyMessage, name: str) -> str:
    """The words of a header on one line; nothing when there is none."""
    values = (str(value) for key, value in message.raw_items() if key.casefold() == name.casefold())
    return decoded(next(values, "")[:LONGEST_HEADER])


def decoded(raw: str) -> str:
    """A header's value with its encoded words read, as it stands where they are broken."""
    raw = raw.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        found = decode_header(_BETWEEN_ENCODED.sub(r"\1", raw)) if "=?" in raw else [(raw, None)]
        words = "".join(piece if isinstance(piece, str) else in_charset(piece, charset) for piece, charset in found)
    except (HeaderParseError, ValueError, LookupError):
        words = raw
    return " ".join(words.split())


def in_charset(piece: bytes, charset: str | None) -> str:
    """An encoded word's text; what does not fit its encoding is shown as such."""
    return piece.decode(codec_named(charset or "") or "utf-8", "replace")


def sender(message: AnyMessage) -> str:
    """The name of who sent a message, or the address when there is no name."""
    whole = header(message, "From")
    try:
        name, address = parseaddr(whole)
    except (ValueError, IndexError):
        return whole
    return name or address or whole
