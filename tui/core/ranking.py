"""Which disagreements an editor should see first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tui.core.findings import Link, Point, PointKind

GRAVITY = {
    PointKind.NUMBER: 10,
    PointKind.NEGATION: 9,
    PointKind.OPPOSITE: 8,
    PointKind.DATE: 7,
    PointKind.NAME: 6,
    PointKind.PLACE: 5,
    PointKind.QUOTE: 4,
    PointKind.ATTRIBUTION: 3,
    PointKind.CERTAINTY: 2,
    PointKind.PRECISION: 1,
}
"""How grave a disagreement of each kind is: what makes a report wrong before what makes it less exact. An order of our
own after desk lists of what is checked (figures, then names and places, then wording)."""


@dataclass(frozen=True, slots=True)
class RankedPoint:
    """A point and the link that it belongs to."""

    link: int
    """0-based index into the links it was ranked from."""
    point: Point

    @property
    def gravity(self) -> int:
        """1 (wording) to 10 (a figure)."""
        return GRAVITY[self.point.kind]


def ranked_points(links: Iterable[Link]) -> tuple[RankedPoint, ...]:
    """All points of the links, the gravest first, those of one kind in reading order."""
    found = [RankedPoint(index, point) for index, link in enumerate(links) for point in link.points]
    return tuple(sorted(found, key=lambda ranked: -ranked.gravity))
