"""Which rows an editor asks for: by what they are, by what is disputed in them, by the work done on them.

Of one group any is enough, of different groups all are wanted: differing or moved rows, in which a number or a date is
disputed, and which are still open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

from tui.core.findings import PointKind
from tui.core.ranking import GRAVITY
from tui.review.checks import Status


class RowKind(Enum):
    """What a row is for the reader; `str()` gives the word."""

    SHARED = "shared"
    DIFFERING = "differing"
    ONLY_A = "only A"
    ONLY_B = "only B"
    MOVED = "moved"
    """A partner of it stands in another row."""
    SAME_WORDING = "same wording"

    def __str__(self) -> str:
        return self.value


class Trace(Enum):
    """What the editor left on a row besides a status; `str()` gives the word."""

    FLAGGED = "flagged"
    NOTED = "with a note"
    CORRECTED = "corrected"
    """The editor changed what was found: a link, a relation, a point, or what a block is."""

    def __str__(self) -> str:
        return self.value


Facet: TypeAlias = RowKind | PointKind | Status | Trace
"""Something that rows can be asked for by."""

GRAVEST_FIRST = tuple(sorted(PointKind, key=lambda kind: -GRAVITY[kind]))
"""The kinds of point in the order in which editors see to them."""

YOUR_WORK = "Your work"
"""Heads what the editor did."""

GROUPS: Mapping[str, tuple[Facet, ...]] = {
    "Rows": tuple(RowKind),
    "Points": GRAVEST_FIRST,
    YOUR_WORK: (*Status, *Trace),
}
"""All facets by the headings of their groups."""

FACETS: Mapping[str, Facet] = {facet.name.lower(): facet for group in GROUPS.values() for facet in group}
"""All facets by the names that key bindings know them by."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What rows are asked for; all of them, if nothing is."""

    facets: frozenset[Facet] = frozenset()
    hits_only: bool = False
    """Only rows with the words that are searched for."""

    def turned(self, facet: Facet) -> Filter:
        """The same with one facet asked for, or not any more."""
        return replace(self, facets=self.facets ^ {facet})

    def wanted(self, group: str) -> tuple[Facet, ...]:
        """What is asked for of a group, in its order."""
        return tuple(facet for facet in GROUPS[group] if facet in self.facets)

    @property
    def points(self) -> frozenset[PointKind]:
        """The kinds of point asked for; none asks for all."""
        return frozenset(facet for facet in self.facets if isinstance(facet, PointKind))


NO_FILTER = Filter()
