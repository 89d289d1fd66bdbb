"""Words and phrases of two words that a sentence is searched for."""

from __future__ import annotations

from functools import lru_cache


@lru_cache
def openers(words: frozenset[str], phrases: frozenset[tuple[str, str]]) -> frozenset[str]:
    """The words, and those that the phrases begin with: a sentence without any of them need not be read for these."""
    return words | {first for first, _ in phrases}
