"""What one field of the open screen is filled with, and what is known of it so far."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from tui.articles.dropped import is_address
from tui.core.counted import counted
from tui.core.sides import Pair, Side

if TYPE_CHECKING:
    from tui.articles.saved_comparison import Saved
    from tui.core.text import Article


class Stage(Enum):
    """How far the reading of a side is."""

    OPEN = "open"
    """Nothing is read, or nothing is there to be read."""
    READING = "reading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Filling:
    """One side of the open screen. Made without arguments: an empty field."""

    typed: str = ""
    """What stands in the field."""
    source: str = ""
    """The path, or web address, that is to be read; empty for pasted text and for an empty field."""
    pasted: str = ""
    """The text that was pasted or written in place of a source."""
    stage: Stage = Stage.OPEN
    article: Article | None = None
    """Once it is ready, unless it is a saved comparison."""
    saved: Saved | None = None
    """A saved comparison, which brings both articles."""
    says: str = ""
    """Why it could not be read, one sentence."""

    @property
    def empty(self) -> bool:
        """Whether nothing stands in the field."""
        return not self.typed

    @property
    def is_address(self) -> bool:
        """Whether it is to be fetched from the web."""
        return is_address(self.source)

    @property
    def settled(self) -> bool:
        """Whether the choice is made: it is read, or being read."""
        return self.stage in (Stage.READING, Stage.READY)


def pasted_filling(text: str) -> Filling:
    """A field with a pasted text in it."""
    return Filling(typed=f"pasted text, {counted(len(text.split()), 'word')}", pasted=text)


def remark(sides: Pair[Filling], key: str) -> str:
    """What is to be said of both sides together, and what the key for taking does; empty when there is nothing."""
    left, right = sides
    if Stage.READING in (left.stage, right.stage):
        return ""
    if any(side.saved for side in sides):
        return f"{key} opens the saved comparison."
    if not (left.article and right.article):
        return ""
    if left.article.text == right.article.text:
        same = "file" if left.source and left.source == right.source else "text"
        return f"Both sides are the same {same}; {key} compares it with itself."
    return f"{key} compares them."


def lacking(side: Side) -> str:
    """What is said when there is nothing on that side that could be taken."""
    return f"Name the article for {side.letter}: type part of its file's name, or paste a path, an address or the text."
