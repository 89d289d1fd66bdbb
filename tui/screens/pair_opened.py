"""The news that two articles are there to be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from tui.core.sides import Pair
    from tui.core.text import Article


@dataclass
class PairOpened(Message):
    """Both articles are named or chosen, and read."""

    articles: Pair[Article]
    sources: Pair[str] | None
    """Paths or web addresses to read them from again; None when the text of one was pasted."""
    language: str | None
    """The code of the language that a saved comparison was made in; None when it is not known."""
    read_from: Pair[str]
    """What each was read from, which is never written over: a path, an address, or empty for pasted text."""
