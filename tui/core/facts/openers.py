"""The words of a sentence that a fact may begin with, found in one look at all of them: most words begin none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, count

MOST_WORDS = 1 << 16
"""Words of which it is kept whether something begins with them."""


class Openers:
    """The listed words, folded, and those that begin with a digit."""

    def __init__(self, listed: Iterable[str]) -> None:
        self._opens = _Opens(frozenset(listed))

    def places(self, folded: Sequence[str]) -> Iterator[int]:
        """The indexes of the words that something may begin with."""
        return compress(count(), map(self._opens.__getitem__, folded))


class _Opens(dict[str, bool]):
    """Whether each word is one of them; filled as words are met, emptied when full."""

    def __init__(self, listed: frozenset[str]) -> None:
        super().__init__()
        self._listed = listed

    def __missing__(self, word: str) -> bool:
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = opens = word in self._listed or word[:1].isdigit()
        return opens
