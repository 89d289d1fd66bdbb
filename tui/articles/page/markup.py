"""Markup to tags and text, in time that grows with the page alone.

The standard library's `html.parser` is not used: its releases before the summer of 2025 take quadratic time on tags
that are never closed, and Python 3.11 and 3.12 are in use with them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

RAW = frozenset({"script", "style", "title", "textarea", "iframe", "xmp", "noembed", "noframes"})
"""Elements whose content is no markup; it comes as one piece of text."""

MOST_ATTRIBUTES = 100
"""Attributes of one tag that are looked at."""

_OPENING = re.compile(r"<(?=/?[a-zA-Z]|[!?])")
_NAME = re.compile(r"[a-zA-Z][^\s/>]*")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']*)))?")
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in RAW}
_TAG_END = re.compile(r"(?:[^>\"']|\"[^\"]*\"|'[^']*')*?>")
_ENDLESS_REFERENCE = re.compile(r"&#(?:0*\d{8,}|[xX]0*[0-9a-fA-F]{7,});?")

LONGEST_TAG = 1_000_000
"""Characters within which a tag must close; a picture in an attribute may be that long. Behind it the next `>` ends
the tag."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A start or end tag."""

    name: str
    """In small letters."""
    closing: bool = False
    empty: bool = False
    """Whether it ends in `/>`, which means something in XHTML alone: that there is nothing in the element."""
    attributes: dict[str, str] = field(default_factory=dict)
    """Names in small letters; the first of a name counts, as in browsers."""


def pieces(source: str, *, xhtml: bool = False) -> Iterator[Tag | str]:
    """The tags and the runs of text of a page, in order; comments and declarations are left out. Never raises.

    As in browsers, a comment without an end goes to the end of the page. `xhtml` lets an empty `<script/>` end itself.
    """
    at = 0
    while found := _OPENING.search(source, at):
        opening = found.start()
        if opening > at:
            yield unescaped(source[at:opening])
        if source.startswith("<!--", opening):
            at = after(source, "-->", opening + 2)
        elif source.startswith("<![CDATA[", opening):
            at = after(source, "]]>", opening + 9)
            yield source[opening + 9 : at].removesuffix("]]>")
        elif name := _NAME.match(source, opening + 1):
            at = tag_end(source, name.end())
            empty = source.endswith("/>", name.end(), at)
            start = Tag(name[0].lower(), empty=empty, attributes=attributes(source, name.end(), at))
            yield start
            if start.name in RAW and not (empty and xhtml):
                stop = _RAW_ENDS[start.name].search(source, at)
                content_end = stop.start() if stop else len(source)
                yield raw_text(start.name, source[at:content_end])
                at = content_end
        else:
            name = _NAME.match(source, opening + 2)
            at = after(source, ">", opening + 2)
            if name is not None and source.startswith("/", opening + 1):
                yield Tag(name[0].lower(), closing=True)
    if at < len(source):
        yield unescaped(source[at:])


def raw_text(name: str, text: str) -> str:
    """The content of a raw element: the references in a title are resolved, a script's are not."""
    return unescaped(text) if name in ("title", "textarea") else text


def after(source: str, sign: str, start: int) -> int:
    """Where the first `sign` from `start` on ends; the end of the page when there is none."""
    found = source.find(sign, start)
    return found + len(sign) if found >= 0 else len(source)


def tag_end(source: str, start: int) -> int:
    """Where the tag ends whose name ends at `start`; a `>` in a quoted value does not end it."""
    close = _TAG_END.match(source, start, start + LONGEST_TAG)
    return close.end() if close else after(source, ">", start)


def attributes(source: str, start: int, end: int) -> dict[str, str]:
    """The attributes between the name of a tag and its `>`."""
    found: dict[str, str] = {}
    if end - start < 2:
        return found
    at = start
    while len(found) < MOST_ATTRIBUTES and (match := _ATTRIBUTE.match(source, at, min(end - 1, start + LONGEST_TAG))):
        value = next((part for part in match.groups()[1:] if part is not None), "")
        found.setdefault(match[1].lower(), unescaped(value))
        at = max(match.end(), at + 1)
    return found


def unescaped(text: str) -> str:
    """The text with its character references resolved."""
    if "&" not in text:
        return text
    # html.unescape raises on a reference of more digits than Python turns into a number.
    return html.unescape(_ENDLESS_REFERENCE.sub("\N{REPLACEMENT CHARACTER}", text))
