"""What the examiners find between two sentences, in words."""

from __future__ import annotations

from tui.core.differences import Examiner
from tui.core.facts.sheets import sheets_of
from tui.core.findings import Link, Relation
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair

Told = tuple[str, str | None, str | None]


def told(left: str, right: str, language: str = "en") -> list[Told]:
    """Kind and words of each point between two sentences that are taken to be linked."""
    lexicon = lexicon_for(language)
    sheets = sheets_of(Pair((left,), (right,)), lexicon)
    points = Examiner(sheets, lexicon).examine(Link(0, 0, Relation.SHARED, 0.95)).points
    return [(str(p.kind), p.a.of(left) if p.a else None, p.b.of(right) if p.b else None) for p in points]


def swapped(points: list[Told]) -> list[Told]:
    """The same points with the sides exchanged, sorted."""
    return sorted(((kind, b, a) for kind, a, b in points), key=repr)
