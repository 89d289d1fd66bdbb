"""Both articles of a comparison: read, and told apart when they come from files of one name."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from tui.articles import read_article
from tui.articles.kinds import kind_of
from tui.articles.loading import Loaded, is_web_address, load
from tui.articles.reading import article_from_bytes
from tui.articles.saved_comparison import Saved, saved_from
from tui.core.harmless import harmless
from tui.core.sides import Pair, Side
from tui.core.text import Article

_SCHEME = re.compile(r"^https?://", re.IGNORECASE)


def read_pair(sources: Pair[str], *, allow_private: bool = False) -> Pair[Article]:
    """Both articles; see `read_article`. Raises ReadError."""
    return told_apart(sources.map(lambda source: read_article(source, allow_private=allow_private)), sources)


def saved_in(source: str) -> Saved | None:
    """Both articles of a saved comparison in a file or, for `-`, on standard input; None when that is one article.

    Raises ReadError.
    """
    loaded = load(source)
    return saved_from(loaded.data, loaded.place) if _is_saved(loaded) else None


def article_or_saved(source: str, *, allow_private: bool = False) -> Article | Saved:
    """What a file or web address holds: an article, or a saved comparison with both. Raises ReadError."""
    if is_web_address(source):
        return read_article(source, allow_private=allow_private)
    loaded = load(source)
    if _is_saved(loaded):
        return saved_from(loaded.data, loaded.place)
    return article_from_bytes(loaded.data, place=loaded.place, source=loaded.name, ending=loaded.ending)


def _is_saved(loaded: Loaded) -> bool:
    kind = kind_of(loaded.data, loaded.ending)
    return kind is not None and kind.module == "saved_comparison"


def told_apart(articles: Pair[Article], sources: Pair[str]) -> Pair[Article]:
    """The articles with sources that differ, if where they were read from differs."""
    if articles.left.source != articles.right.source:
        return articles
    names = names_apart(sources)
    return Pair(*(replace(articles[side], source=names[side]) for side in Side))


def names_apart(paths: Pair[str]) -> Pair[str]:
    """The ends of two paths from the folder on that tells them apart; all of them when none does.

    Of web addresses that is host, path and what follows it.
    """
    parts = paths.map(lambda path: Path(_SCHEME.sub("", path)).parts)
    longest = max(map(len, parts))
    depth = next((n for n in range(1, longest) if parts.left[-n:] != parts.right[-n:]), longest)
    return parts.map(lambda names: harmless(str(Path(*names[-depth:]))))
