"""Twosource: two reports of one event side by side, what both say, where they disagree, what only one has.

Importing this package loads nothing else; each public name is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.articles import read_article
    from tui.core.comparison import Comparison, compare, compare_sentences
    from tui.core.sentences import split_sentences
    from tui.core.text import Article
    from tui.errors import ReadError

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Comparison",
    "ReadError",
    "__version__",
    "compare",
    "compare_sentences",
    "read_article",
    "split_sentences",
]

_HOMES = {
    "Article": "tui.core.text",
    "Comparison": "tui.core.comparison",
    "ReadError": "tui.errors",
    "compare": "tui.core.comparison",
    "compare_sentences": "tui.core.comparison",
    "read_article": "tui.articles",
    "split_sentences": "tui.core.sentences",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'tui' has no attribute {name!r}")
