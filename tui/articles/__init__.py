"""Files, standard input and pasted text to `Article`s."""

from __future__ import annotations

from tui.core.text import Article


def read_article(source: str) -> Article:
    """The article in a file, or on standard input for `-`. Raises ReadError with one clear sentence."""
    from pathlib import Path

    return Article.from_text(Path(source).read_text("utf-8"), source=source)
