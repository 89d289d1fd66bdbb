"""What a list says from which the editor chooses a point, a block or a role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.findings import Link, Point
from tui.core.sides import Pair, Side
from tui.core.text import Article, Role
from tui.presentation.pieces import quoted
from tui.review.checks import Check, ClaimAt
from tui.review.whereabouts import sentence_holding
from tui.review.work import BlockAt

if TYPE_CHECKING:
    from tui.core.comparison import Comparison
    from tui.review.exchange import Conflict


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


def conflict_choice(comparison: Comparison, conflict: Conflict) -> str:
    """An entry on which two checkers decided differently: what it is about, mine, theirs."""
    match conflict.subject, conflict.mine, conflict.theirs:
        case ClaimAt(side=side) as at, Check() as mine, Check() as theirs:
            sentence = sentence_holding(comparison, at)
            name = side.letter if sentence is None else side.sentence_id(sentence)
            decided = f"yours {mine.status}, theirs {theirs.status} ({quoted(theirs.checker) or '?'})"
            return f"{name}, {decided}: {quoted(mine.words)}"  # the words last: they are what a narrow window cuts
        case BlockAt(side=side), Role() as mine, Role() as theirs:
            return f"a block of {side.letter}: yours {mine.value}, theirs {theirs.value}"
    return "a link that you correct otherwise"
