"""The two lines below a field: what was found in the article, or why there is none."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import urlsplit

from tui.core.counted import counted
from tui.core.harmless import harmless
from tui.core.text import Article
from tui.presentation.headings import SEPARATOR, names
from tui.presentation.opening.filling import Filling, Stage
from tui.presentation.pieces import Line, Piece, Tone, quoted, shortened, wrapped

LINES = 2
"""Of a preview."""


def preview_lines(filling: Filling, width: int, key: str) -> tuple[Line, ...]:
    """At most two lines of at most `width` cells; `key` is the one for taking."""
    width = max(1, width)
    if filling.stage is Stage.READING:
        return (_muted(f"Reading {place(filling)} …", width),)
    if filling.stage is Stage.FAILED:
        lines = ["".join(piece.text for piece in line) for line in wrapped([Piece(failure(filling))], width, 0)]
        kept = [*lines[: LINES - 1], "".join(lines[LINES - 1 :])]
        return tuple((Piece(shortened(line.rstrip(), width), Tone.DIFFERING),) for line in kept if line)
    if filling.saved is not None:
        titles = " and ".join(f"“{names(article)[0]}”" for article in filling.saved.articles)
        return (_strong("A saved comparison", width), _muted(titles, width))
    if filling.article is not None:
        return _article(filling.article, width)
    if filling.is_address:
        return (_muted(f"{key} fetches this page from {place(filling)}.", width),)
    return ()


def failure(filling: Filling) -> str:
    """Why an article could not be read. Its file is called by its name alone: the path stands in the field above."""
    name = "" if filling.is_address else PurePath(filling.source).name
    return quoted(filling.says.replace(harmless(filling.source), harmless(name)) if name else filling.says)


def place(filling: Filling) -> str:
    """Where the article comes from, in a word."""
    if filling.is_address:
        try:
            return quoted(urlsplit(filling.source).hostname or filling.source)
        except ValueError:  # brackets that are no address of the sixth version
            return quoted(filling.source)
    return "the pasted text" if filling.pasted else quoted(filling.typed)


def sentences_told(count: int) -> str:
    """How many sentences there are to compare."""
    if not count:
        return "no sentence to compare"
    return f"{counted(count, 'sentence')} to compare"


def _article(article: Article, width: int) -> tuple[Line, Line]:
    parts = (sentences_told(len(article.sentences)), quoted(article.byline), quoted(article.date))
    below = SEPARATOR.join(part for part in parts if part)
    return _strong(names(article)[0], width), _muted(below, width)


def _strong(words: str, width: int) -> Line:
    return (Piece(shortened(words, width), Tone.STRONG),)


def _muted(words: str, width: int) -> Line:
    return (Piece(shortened(words, width), Tone.MUTED),)
