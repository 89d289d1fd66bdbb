"""The bytes of a web page to text: what the page or its server says of its encoding, checked against the bytes."""

from __future__ import annotations

import codecs
import re

from tui.articles.encoding import MARKS, decode
from tui.articles.unreadable import refuse_signature

DECLARED_WITHIN = 4096
"""Bytes in which a page must name its encoding; HTML asks for 1,024, and older pages are late."""

_DECLARATION = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w:.-]{2,40})",
    re.IGNORECASE,
)
_TEXT_CODECS = re.compile(
    r"utf-8|ascii|cp\d+|iso8859-\d+|koi8-[rutk]|mac-[a-z]+|gbk|gb2312|gb18030|hz|big5\w*|shift_jis\w*|euc_\w+|iso2022_\w+"
    r"|johab|tis-620|ptcp154"
)
_AS_BROWSERS_READ = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gbk"}
"""Encodings that pages name but do not mean (WHATWG Encoding, section 4.2)."""


def decode_page(data: bytes, place: str, *, told: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of a page and what the reader should know of the decoding.

    `told` is the encoding that the server named. A byte order mark counts first, then UTF-8 that the bytes plainly
    are, then `told`, then what the page names itself; then it is guessed as for any text. Raises ReadError.
    """
    refuse_signature(data, place)
    if data.startswith(tuple(mark for mark, _ in MARKS)) or b"\x00" in data[:DECLARED_WITHIN]:
        return decode(data, place)
    declared = codec_named(told) or declared_codec(data)
    text = in_told_encoding(data, declared)
    if text is not None:
        return text, ()
    text, guessed = decode(data, place)
    if declared in ("", "utf-8") or data.isascii():
        return text, guessed
    instead = "which it is not" if guessed else "but it is UTF-8 and was read so"
    return text, (*guessed, f"The page says that it is in {declared}, {instead}.")


def in_told_encoding(data: bytes, codec: str) -> str | None:
    """The text in the encoding that a page, server or mail told, as `codec_named` calls it.

    None when it told none, when the bytes do not fit it, and when they plainly are UTF-8: servers and programs often
    tell what they always tell.
    """
    # The Asian encodings that switch by escape sequences are ASCII to the eye.
    if codec in ("", "utf-8") or (is_utf8(data) and not codec.startswith(("iso2022", "hz"))):
        return None
    try:
        return data.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return None


def is_utf8(data: bytes) -> bool:
    """Whether bytes are UTF-8; chance makes them so only when they are ASCII."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def declared_codec(data: bytes) -> str:
    """The encoding that the page names in its head, as Python calls it; nothing when it names none that is known."""
    found = _DECLARATION.search(data[:DECLARED_WITHIN])
    return codec_named((found[1] or found[2]).decode("ascii")) if found else ""


def codec_named(label: str) -> str:
    """What Python calls the encoding with this label; nothing for an unknown one, or one that is not for text."""
    label = label.strip().strip("\"'").lower().removeprefix("x-mac-").removeprefix("x-")
    try:
        name = codecs.lookup({"cyrillic": "mac-cyrillic", "unicode": "utf-8"}.get(label, label)).name
    except (LookupError, ValueError):
        return ""
    name = _AS_BROWSERS_READ.get(name, name)
    return name if _TEXT_CODECS.fullmatch(name) else ""
