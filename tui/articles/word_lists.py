"""Lists of words that rules know, written as a text so that they can be read and edited as one."""

from __future__ import annotations


def words_of(listed: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(listed.split())
