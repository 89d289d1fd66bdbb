"""Lines as a printer set them to running text: words that were broken at the end of a line are one again.

A hyphen at a line's end is a printer's or the word's own, and nothing on the page says which. The document does: a word
that it has elsewhere in one piece, or with its hyphen, is that word. Without such a witness the hyphen goes, unless
it stands behind a part that words keep it behind (`well-known`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tui.articles.word_lists import words_of

LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    0x0132: "IJ",
    0x0133: "ij",
}
"""Letters that are set as one sign; a word with one must match the same word without."""

_HYPHENS = "-\u2010\u00ad"
_SOFT = "\u00ad"
_LAST_PART = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$")
_FIRST_PART = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_COMPOUND = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")

KEEP_THEIR_HYPHEN = words_of("""
    well self ex non co anti pro cross half high low long short so all far mid vice multi post pre semi ultra then
    one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety
    first second third north south east west left right old new hard soft fast slow ill best better free full
    father mother brother sister son daughter runner passer editor commander attorney secretary check follow
""")
"""First parts behind which English words mostly keep their hyphen."""

_JOINING_WORDS = words_of("and or und oder bzw bis et ou y o e u i ili to and/or")
"""What follows a hyphen that stands for a part left out: `two- and three-day talks`."""


@dataclass(frozen=True, slots=True)
class KnownWords:
    """The words of a document that stand in the middle of its lines, in small letters: `whole` and `hyphened` ones."""

    whole: frozenset[str] = frozenset()
    hyphened: frozenset[str] = frozenset()


def known_words(lines: Iterable[str]) -> KnownWords:
    """The words that the lines hold unbroken."""
    found = {
        word for line in lines for word in _COMPOUND.findall(line.casefold().replace("\u2010", "-").replace(_SOFT, ""))
    }
    hyphened = frozenset(word for word in found if "-" in word)
    return KnownWords(frozenset(found) - hyphened, hyphened)


def join_lines(lines: Sequence[str], known: KnownWords = KnownWords()) -> str:
    """The lines as one, with ligatures as letters and words that were broken at the end of a line in one piece."""
    pieces: list[str] = []
    for line in lines:
        words = with_letters(line)
        if pieces:
            last, between = joint(pieces[-1], words, known)
            pieces[-1] = last + between
        pieces.append(words)
    return "".join(pieces)


def with_letters(words: str) -> str:
    """The words with ligatures written as the letters that they stand for."""
    return words.translate(LIGATURES)


def joint(before: str, after: str, known: KnownWords) -> tuple[str, str]:
    """The line before, without the hyphen of a broken word, and what stands between it and the line after."""
    if before.endswith(_SOFT):
        return before.rstrip(_SOFT), ""
    if _WIDE.match(before[-1:]) and _WIDE.match(after[:1]):
        return before, ""
    if before[-1:] not in tuple(_HYPHENS) or not before[-2:-1].isalnum():
        return before, " "
    if after.split(None, 1)[:1] and after.split(None, 1)[0].casefold() in _JOINING_WORDS:
        return before, " "
    return (before[:-1] if is_broken(before[-80:], after[:80], known) else before), ""


def is_broken(before: str, after: str, known: KnownWords) -> bool:
    """Whether the hyphen between the lines was put there by the printer."""
    first = _LAST_PART.search(before.replace("\u2010", "-"))
    second = _FIRST_PART.match(after.replace("\u2010", "-"))
    if first is None or second is None or not after[:1].islower():
        return False
    left, right = first[1].casefold(), second[0].casefold()
    if f"{left}-{right}" in known.hyphened:
        return False
    if left + right in known.whole or left + right in known.hyphened:
        return True
    return "-" not in left and left not in KEEP_THEIR_HYPHEN
