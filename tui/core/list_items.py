"""The items of a list inside one block: which of its lines begin one.

A line that begins with a hyphen or a number may be wrapped prose, so the marks must agree with each other: dashes come
several times or behind a colon, numbers and letters count up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

BEFORE_LIST = 80
"""Characters that are looked back for the end of the line that leads a list in."""

_LINE = re.compile(
    r"[\r\n](?P<space>[^\S\r\n]*+)(?:(?P<bullet>[•▪‣◦●■○□☐☑☒✓✔➤➢►▸❖·])|(?P<dash>[-–—*])"
    r"|\(?(?P<count>\d{1,2}|[ivx]{1,4}|[a-z])(?P<close>[.)]))(?=[^\S\r\n])"
)
_LEADS = (":", ".", "!", "?", "…")
_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")

Item = re.Match[str]


def item_starts(text: str, start: int, end: int) -> list[int]:
    """Where the items begin between two offsets of a text, in order; a first one at `start` is not told."""
    # The line at the start has no line end before it, so it is looked at as if it had one.
    first = _LINE.match("\n" + text[start : min(end, start + BEFORE_LIST)])
    lines = list(_LINE.finditer(text, start, end))
    found = {line.start() for line in lines if line["bullet"]}
    found.update(dashed(text, start, first, lines))
    found.update(counted(text, start, first, lines))
    return sorted(found)


def dashed(text: str, start: int, first: Item | None, lines: Sequence[Item]) -> Iterator[int]:
    """The items behind hyphens, dashes or stars: several of one kind, or a single one behind a colon."""
    for mark in "-–—*":
        items = [line for line in lines if line["dash"] == mark]
        if not items:
            continue
        begun = first is not None and first["dash"] == mark
        led_by = last_sign(text, start, items[0].start())
        if begun or led_by == ":" or (len(items) > 1 and led_by in _LEADS):
            yield from (line.start() for line in items)


def counted(text: str, start: int, first: Item | None, lines: Sequence[Item]) -> Iterator[int]:
    """The items behind numbers and letters that count up, from the first one or from behind a colon."""
    before = first if first is not None and first["count"] and begins(first) else None
    opened: int | None = None
    for line in lines:
        if not line["count"]:
            continue
        if before is not None and counts_on(before, line):
            if opened is not None:
                yield opened
            yield line.start()
            before, opened = line, None
        elif begins(line) and last_sign(text, start, line.start()) == ":":
            before, opened = line, line.start()


def begins(item: Item) -> bool:
    """Whether a list may begin with this item: a number, or the first letter or Roman number."""
    return item["count"].isdigit() or item["count"] in ("a", "i")


def counts_on(before: Item, item: Item) -> bool:
    """Whether one item's number or letter is the next after the other's."""
    one, next_one = before["count"], item["count"]
    if before["close"] != item["close"]:
        return False
    if one.isdigit() or next_one.isdigit():
        return one.isdigit() and next_one.isdigit() and int(next_one) == int(one) + 1
    if one in _ROMAN and next_one in _ROMAN and _ROMAN.index(next_one) == _ROMAN.index(one) + 1:
        return True
    # A letter with a full stop is an initial.
    return item["close"] == ")" and len(one) == len(next_one) == 1 and ord(next_one) == ord(one) + 1


def last_sign(text: str, start: int, at: int) -> str:
    """The last sign before an offset that is no white space."""
    return text[max(start, at - BEFORE_LIST) : at].rstrip()[-1:]
