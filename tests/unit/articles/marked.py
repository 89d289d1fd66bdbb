"""How tests look at an article that was read from a file of some format."""

from __future__ import annotations

from tui.articles.reading import article_from_bytes
from tui.core.text import Article

LEAD = "The old bridge will stay closed until the end of the year, the council decided on Friday."
SECOND = "Shopkeepers on both banks fear for their trade, and some of them want money from the town."


def read(data: bytes, place: str = "desk/story") -> Article:
    """The article in the bytes of a file without an ending."""
    return article_from_bytes(data, place=place, source=place)


def marked(article: Article) -> list[tuple[str, str, str]]:
    """Role, rule and words of each block."""
    return [
        (block.role.value, block.rule, article.block_text(number).strip())
        for number, block in enumerate(article.blocks)
    ]


def words(article: Article) -> list[str]:
    """The words of each block."""
    return [article.block_text(number).strip() for number in range(len(article.blocks))]
