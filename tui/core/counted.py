"""Numbers with the word for what they count."""

from __future__ import annotations


def counted(number: int, noun: str, nouns: str = "") -> str:
    """`1 link`, `2 links`; `nouns` is the plural of a word that takes more than an s: `0 queries`."""
    return f"{number} {noun if number == 1 else nouns or f'{noun}s'}"
