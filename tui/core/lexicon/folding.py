"""Word lists as a reader writes them, with their diacritics, to the folded forms that the comparison works with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from tui.core.words import fold


def words(text: str) -> list[str]:
    """The words of a list, folded."""
    return fold(text).split()


def groups(text: str) -> list[str]:
    """The lines of a list, folded, one group of words a line."""
    return [line for line in fold(text).splitlines() if line.strip()]


def pairs(text: str) -> frozenset[tuple[str, str]]:
    """The lines of a list as pairs of folded words."""
    return frozenset((one, other) for one, other in map(str.split, groups(text)))


def values(text: str) -> dict[str, int]:
    """Lines of folded words, the last one a whole number that the words before it, as one phrase, stand for."""
    found = {}
    for line in groups(text):
        phrase, value = line.rsplit(maxsplit=1)
        found[phrase.strip()] = int(value)
    return found


def keys(listed: Iterable[str], known: Mapping[str, str], stem: Callable[[str], str]) -> frozenset[str]:
    """The comparison forms of words: their group's key, else their stem."""
    return frozenset(known.get(word, known.get(stem(word), stem(word))) for word in listed)


def named(*lists: str) -> dict[str, int]:
    """Words of one or more lists to their place in their list, from 1: months and their abbreviations."""
    return {word: place for text in lists for place, word in enumerate(words(text), 1) if word != "-"}
