"""Which names match letters that are being typed, how well, and at which places."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple
from unicodedata import normalize


class Fit(IntEnum):
    """How a word fits a name; the lower the better."""

    BEGINS = 0
    """The file's name begins with it."""
    BEGINS_PART = 1
    """A part of the file's name begins with it, behind a blank, a dash, a dot or another sign."""
    INSIDE = 2
    """It stands somewhere in the file's name."""
    IN_FOLDER = 3
    """It stands in the folders before the file's name."""
    SCATTERED = 4
    """Its letters come in this order, with others between."""


class Match(NamedTuple):
    """How words fit a name."""

    rank: tuple[int, int]
    """The worst fit of the words, and how many letters stand between those that match; the lower the better."""
    places: tuple[int, ...]
    """Of the letters that match, 0-based and ascending."""


def folded(text: str) -> str:
    """The text in small letters without accents, one character for each."""
    if text.isascii():
        return text.lower()
    return "".join(normalize("NFD", character)[0].lower()[:1] or character for character in text)


def matched(words: str, name: str) -> Match | None:
    """How the words, parted by blanks, fit a name with `/` between folders; None unless all of them do."""
    name = folded(name)
    fit, gaps = 0, 0
    places: set[int] = set()
    for word in folded(words).split():
        found = _placed(word, name)
        if found is None:
            return None
        fit, gaps = max(fit, found[0]), gaps + found[1][-1] - found[1][0] + 1 - len(found[1])
        places.update(found[1])
    return Match((fit, gaps), tuple(sorted(places)))


def _placed(word: str, name: str) -> tuple[Fit, tuple[int, ...]] | None:
    base = name.rfind("/") + 1
    at = name.find(word, base)
    if at >= 0:
        part = next((n for n in _all(word, name, at) if n == base or not name[n - 1].isalnum()), None)
        fit = Fit.BEGINS if part == base else Fit.INSIDE if part is None else Fit.BEGINS_PART
        at = at if part is None else part
        return fit, tuple(range(at, at + len(word)))
    at = name.find(word)
    if at >= 0:
        return Fit.IN_FOLDER, tuple(range(at, at + len(word)))
    scattered = _scattered(word, name)
    return (Fit.SCATTERED, scattered) if scattered else None


def _all(word: str, name: str, at: int) -> list[int]:
    found = []
    while at >= 0:
        found.append(at)
        at = name.find(word, at + 1)
    return found


def _scattered(word: str, name: str) -> tuple[int, ...]:
    places, at = [], -1
    for letter in word:
        at = name.find(letter, at + 1)
        if at < 0:
            return ()
        places.append(at)
    return tuple(places)
