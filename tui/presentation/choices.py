"""What a list says from which the editor chooses a point, a block or a role."""

from __future__ import annotations

from tui.core.findings import Link, Point
from tui.core.sides import Pair, Side
from tui.core.text import Article, Role
from tui.presentation.pieces import quoted


def point_choice(articles: Pair[Article], link: Link, point: Point) -> str:
    """A point by its kind and the words of both sides, and whether it is dismissed."""
    words = []
    for side in Side:
        span = point.on(side)
        words.append(quoted(span.of(articles[side].sentences[link.sentence(side)].text)) if span else "(nothing)")
    dismissed = " (dismissed)" if point in link.dismissed else ""
    return f"{point.kind}: {words[0]} ↔ {words[1]}{dismissed}"


def block_choice(article: Article, block: int) -> str:
    """A block by its role and its words."""
    return f"{article.blocks[block].role.value}: {quoted(article.block_text(block).strip())}"


def role_choice(role: Role) -> str:
    """A role, and whether it is compared."""
    return f"{role.value}{'' if role.compared else ', not compared'}"
