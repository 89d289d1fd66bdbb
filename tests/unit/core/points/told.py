"""What the examiners find between two sentences, in words."""

from __future__ import annotations

from tui.core.differences import Examiner
from tui.core.facts.sheets import sheets_of
from tui.core.findings import Link, Point, Relation
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair

Told = tuple[str, str | None, str | None]


def told(left: str, right: str, language: str = "en") -> list[Told]:
    """Kind and words of each point between two sentences that are taken to be linked."""
    points = _points(left, right, language)
    return [(str(p.kind), p.a.of(left) if p.a else None, p.b.of(right) if p.b else None) for p in points]


def reasons(left: str, right: str, language: str = "en") -> list[str]:
    """What an editor reads on each point between two sentences that are taken to be linked."""
    return [point.reason for point in _points(left, right, language)]


def _points(left: str, right: str, language: str) -> tuple[Point, ...]:
    lexicon = lexicon_for(language)
    sheets = sheets_of(Pair((left,), (right,)), lexicon)
    return Examiner(sheets, lexicon).examine(Link(0, 0, Relation.SHARED, 0.95)).points


def swapped(points: list[Told]) -> list[Told]:
    """The same points with the sides exchanged, sorted."""
    return sorted(((kind, b, a) for kind, a, b in points), key=repr)
