"""The one table of signs: what a sentence or a run of words is for the reader, on screen and in reports."""

from __future__ import annotations

from enum import Enum

from tui.core.findings import ClaimKind
from tui.core.sides import Side


class Verdict(Enum):
    """What a row, a sentence or a run of words is for the reader: a sign and a word, so that colour is never alone."""

    SHARED = ("=", "shared")
    DIFFERING = ("≠", "differing")
    ONLY_A = ("‹", "only A")
    ONLY_B = ("›", "only B")

    def __init__(self, glyph: str, word: str) -> None:
        self.glyph = glyph
        self.word = word

    @classmethod
    def of(cls, kind: ClaimKind, side: Side) -> Verdict:
        """The verdict on something of this kind that stands on this side."""
        if kind is ClaimKind.UNIQUE:
            return cls.ONLY_A if side is Side.LEFT else cls.ONLY_B
        return cls.DIFFERING if kind is ClaimKind.DIFFERING else cls.SHARED
