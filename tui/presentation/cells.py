"""How wide text is on a terminal, in cells, and what must not be cut apart.

The widths are Rich's, because Textual places everything by them; a cluster is what a reader sees as one character
(a letter with its accents, a flag, a family emoji).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from rich.cells import cell_len, get_character_cell_size

JOINER = "\u200d"
WORD_JOINER = "\u2060"
"""Takes no cell in any terminal and joins no emoji, so it can stand for what only some terminals understand."""

TREACHEROUS = re.compile("[\ufe0f\u20e3\U0001f3fb-\U0001f3ff]|(?<=[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d")
"""What makes one emoji of several characters: selector, keycap, skin tone, and the joiner behind an emoji. Terminals
disagree about their cells (tmux 3.3a gives a heart with selector one cell, Rich two); joiners within words stay."""

EMOJI_SELECTOR = "\ufe0f"

NARROW_RANGES = (
    (0x20, 0x7E),  # ASCII without controls
    (0xA0, 0xAC),
    (0xAE, 0x2FF),  # Latin with accents, phonetic letters; without the soft hyphen
    (0x370, 0x482),  # Greek, Cyrillic; without combining marks
    (0x2010, 0x2013),  # hyphens, short dash
    (0x2014, 0x2015),  # dashes after which a line may end
    (0x2016, 0x2027),  # curly quotes, ellipsis
    (0x202F, 0x205E),  # narrow no-break space, primes, guillemets
    (0x20A0, 0x20C0),  # currency signs
    (0x2190, 0x21FF),  # arrows
    (0x2260, 0x2260),  # the sign of what differs
)
"""First and last code points of characters of one cell that never join with a neighbour: Western prose."""

NARROW = frozenset(chr(code) for first, last in NARROW_RANGES for code in range(first, last + 1))
"""Those characters, as a set because a set test of a sentence takes 1 us and asking for each width 40."""


CONTROLS = bytes(code for code in range(0x80) if not chr(code).isprintable() and chr(code) != "\n")
"""The control characters of ASCII, line feed aside."""


class Cluster(NamedTuple):
    """One character as a reader sees it: `text[start:end]`, `width` cells wide."""

    start: int
    end: int
    width: int


def plain_cells(text: str) -> str:
    """The text with joined emoji taken apart, so that all terminals agree on its cells; as many characters as before.

    A family is shown as its members, a waving hand of any colour in the emoji's own.
    """
    return text if text.isascii() else TREACHEROUS.sub(WORD_JOINER, text)


def is_narrow(text: str) -> bool:
    """Whether each character is exactly one cell and stands alone, so that cells can be counted by `len`."""
    return (text.isascii() and text.isprintable()) or not wide()(text)


@cache
def wide() -> Callable[[str], re.Match[str] | None]:
    """Finds a character that is not narrow, four times as fast as a set; compiled when it is needed."""
    ranges = (f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in NARROW_RANGES)
    return re.compile(f"[^{''.join(ranges)}]").search


def is_plain_ascii(text: str) -> bool:
    """Whether a text of any number of lines is ASCII without control characters, line feeds aside.

    For whole articles: it takes a third of the time of a search with a pattern.
    """
    return text.isascii() and len(text.encode().translate(None, CONTROLS)) == len(text)


def cell_width(text: str) -> int:
    """The width of one line of text in terminal cells."""
    return len(text) if is_narrow(text) else cell_len(text)


def clusters(text: str) -> Iterator[Cluster]:
    """The clusters of a text, tiling it; their widths add up to `cell_width(text)`."""
    start = width = index = 0
    measured = ""
    while index < len(text):
        character = text[index]
        if character == JOINER:
            index += 2  # what is joined takes no room of its own
            continue
        if character == EMOJI_SELECTOR:
            width += bool(measured) and widens(measured)
            measured = ""
            index += 1
            continue
        size = get_character_cell_size(character)
        if size and index > start and not joins(text, start, index):
            yield Cluster(start, index, width)
            start, width = index, 0
        if size:
            measured = character
            width += size
        index += 1
    if text:
        yield Cluster(start, len(text), width)


def cluster_under(text: str, cell: int) -> Cluster:
    """The cluster that takes a cell, 0 for the first, of a line; behind the line an empty one at its end."""
    if is_narrow(text):
        return Cluster(cell, cell + 1, 1) if cell < len(text) else Cluster(len(text), len(text), 0)
    used = 0
    for cluster in clusters(text):
        used += cluster.width
        if used > cell:
            return cluster
    return Cluster(len(text), len(text), 0)


def joins(text: str, start: int, index: int) -> bool:
    """Whether the character at `index` belongs to the cluster that began at `start`: skin tones, second half of a flag.

    It is only asked about characters that have a width of their own.
    """
    character = text[index]
    if "\U0001f3fb" <= character <= "\U0001f3ff":
        return True
    flag = "\U0001f1e6" <= character <= "\U0001f1ff"
    return flag and index == start + 1 and "\U0001f1e6" <= text[start] <= "\U0001f1ff"


def edges(text: str) -> Sequence[int]:
    """Where a text may be cut, ascending: the starts of its clusters, and its end."""
    if is_narrow(text):
        return range(len(text) + 1)
    return [0, *(cluster.end for cluster in clusters(text))]


def whole(places: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """The run `start`..`end` widened until it is cut at these `edges` of its text. An empty run stays empty."""
    if start >= end:
        return start, end
    return places[bisect_right(places, start) - 1], places[bisect_left(places, end)]


@lru_cache(maxsize=1024)
def widens(character: str) -> bool:
    """Whether a character grows to two cells when the emoji selector follows."""
    return cell_len(character + EMOJI_SELECTOR) > get_character_cell_size(character)
