"""What the editor says against the machine: of two sentences, of a point between them, of a block's role.

Sentences and blocks are named by where they start in their article's text, for their indexes move when a role changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from tui.core.findings import Point, PointKind, Relation
from tui.core.sides import Pair
from tui.core.spans import Span
from tui.core.text import Role


class Hold(Enum):
    """What the editor says of two sentences; `str()` gives the word."""

    LINKED = "linked"
    """They make the same claim: linked by the editor, or accepted."""
    APART = "apart"
    """They do not, whatever the machine found."""

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True, order=True)
class Tie:
    """Two sentences, one a side, linked or not."""

    a: int
    """Where the left sentence starts in the left article's text."""
    b: int
    """Where the right sentence starts in the right article's text."""


@dataclass(frozen=True, slots=True)
class PointName:
    """Names a point of a link for as long as its words stay: what it is about and where it stands."""

    kind: PointKind
    a: Span | None
    """Counted inside the left sentence, as `Point.a`."""
    b: Span | None

    @classmethod
    def of(cls, point: Point) -> PointName:
        """The name of a point."""
        return cls(point.kind, point.a, point.b)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the editor says of two sentences; the default says nothing."""

    hold: Hold | None = None
    pinned: bool = False
    """Whether the link stays as it is when the rest is aligned anew, and holds its row on the spine."""
    relation: Relation | None = None
    """Stands instead of the machine's relation."""
    dismissed: frozenset[PointName] = frozenset()
    """Points that are none."""

    @property
    def silent(self) -> bool:
        """Whether it says nothing, so that it need not be kept."""
        return self == Ruling()


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that the editor corrected between two articles. Empty by default."""

    rulings: Mapping[Tie, Ruling] = field(default_factory=dict)
    anchors: frozenset[Tie] = frozenset()
    """The links around which the rest was aligned anew, last time the editor asked for it; empty if never."""
    roles: Pair[Mapping[int, Role]] = field(default_factory=lambda: Pair({}, {}))
    """A side's blocks, named by where they start in its text, to the roles that the editor gave them."""

    @property
    def empty(self) -> bool:
        """Whether nothing was corrected."""
        return not (self.rulings or self.anchors or self.roles.left or self.roles.right)

    @property
    def swapped(self) -> Corrections:
        """The same with the sides exchanged."""
        return Corrections(
            {Tie(tie.b, tie.a): _turned(ruling) for tie, ruling in self.rulings.items()},
            frozenset(Tie(tie.b, tie.a) for tie in self.anchors),
            self.roles.swapped,
        )


NO_CORRECTIONS = Corrections()
"""The editor said nothing."""


def _turned(ruling: Ruling) -> Ruling:
    names = frozenset(PointName(name.kind, name.b, name.a) for name in ruling.dismissed)
    return Ruling(ruling.hold, ruling.pinned, ruling.relation, names)
