"""Tags and words of a page, scanned from left to right with one pattern and never backwards.

Broken and hostile pages cost no more than good ones so, while the parser of the standard library is quadratic on some
(CVE-2025-6069).
"""

from __future__ import annotations

import codecs
import html
import re
from collections.abc import Iterator

from tui.articles.encoding import decode

_TAG = re.compile(
    r"""<(?P<close>/?)(?P<name>[a-zA-Z][\w:.-]*+)(?P<rest>(?:[^<>"']|"[^"<]*"|'[^'<]*')*+)>|<[!?][^<>]*+>"""
)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
_TEXT_ENCODING = re.compile(r"(?:utf|us-ascii|iso|latin|windows|cp|koi8|mac|gb|big5|shift|euc)[\w-]*", re.IGNORECASE)
"""Python knows others that are no encodings of pages, and slow."""

CHARACTERS = "<![CDATA["
LITERAL = {"<!--": "-->", CHARACTERS: "]]>"}
"""Where tags and entities mean nothing: how such a piece begins and ends."""


def text_of(data: bytes, place: str) -> str:
    """The characters of a page, whose declaration may name its encoding."""
    declared = _DECLARED.match(data[:400])
    name = declared[1].decode("ascii") if declared else ""
    if _TEXT_ENCODING.fullmatch(name) and not data.startswith(codecs.BOM_UTF8):
        try:
            return data.decode(name)
        except (LookupError, ValueError):
            pass
    return decode(data, place)[0] if data else ""


def events(page: str) -> Iterator[tuple[str, bool, str, str]]:
    """Tags and words of a page in order: name, whether it closes, its attributes; or words with an empty name."""
    at = start = 0
    unclosed: set[str] = set()
    while (at := page.find("<", at)) >= 0:
        opening = literal_opening(page, at) if page.startswith("<!", at) else ""
        if opening and opening not in unclosed:
            end = page.find(LITERAL[opening], at)
            if end < 0:
                unclosed.add(opening)
                continue
            if start < at:
                yield "", False, "", unescaped(page[start:at])
            if opening == CHARACTERS:
                yield "", False, "", page[at + len(CHARACTERS) : end]
            at = start = end + 3
        elif tag := _TAG.match(page, at):
            if start < at:
                yield "", False, "", unescaped(page[start:at])
            if tag["name"]:
                yield tag["name"].lower().rpartition(":")[2], bool(tag["close"]), tag["rest"], ""
            at = start = tag.end()
        else:
            at += 1
    yield "", False, "", unescaped(page[start:])


def literal_opening(page: str, at: int) -> str:
    """How the piece in which tags and entities mean nothing begins there; empty when there is none."""
    return next((opening for opening in LITERAL if page.startswith(opening, at)), "")


def unescaped(words: str) -> str:
    """The words with the characters that `&name;` and `&#number;` stand for."""
    try:
        return html.unescape(words) if "&" in words else words
    except ValueError:  # a number of thousands of digits
        return words
