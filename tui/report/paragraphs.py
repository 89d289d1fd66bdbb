"""Lines of plain text no wider than a page, in terminal cells. The report's own: rich and textual stay outside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import combining, east_asian_width

PAGE = 78
"""Cells in a line of the text report: 80 columns less a margin, so that pagers with a sign column do not fold it."""

WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\U0001f300-\U0003fffd]"
)
"""Scripts written without spaces, and pictures: a line may end after any of these."""


def cells(text: str) -> int:
    """How many terminal cells the text takes, near enough for a report on paper."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The parts between which a line may end, and whether a space belongs before each.

    A long word or address stays whole, so that it can be copied.
    """
    for word in text.split(" "):
        start = 0
        for wide in WIDE.finditer(word):
            yield word[start : wide.end()], start == 0
            start = wide.end()
        if start < len(word) or not word:
            yield word[start:], start == 0


def paragraph(text: str, first: str = "", rest: str | None = None) -> str:
    """One line of text folded to the page; `first` opens the first line, `rest` (else as many spaces) the others."""
    rest = " " * cells(first) if rest is None else rest
    lines, line, used = [], [first], cells(first)
    fresh = True
    for piece, spaced in pieces(text):
        space = " " if spaced and not fresh else ""
        width = cells(piece)
        if not fresh and used + len(space) + width > PAGE:
            lines.append("".join(line))
            line, used, space = [rest], cells(rest), ""
        line += (space, piece)
        used += len(space) + width
        fresh = False
    lines.append("".join(line))
    return "\n".join(line.rstrip(" ") for line in lines)
