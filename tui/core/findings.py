"""What a comparison finds: links between sentences, the points on which they disagree, claims, and rows.

Spans of points and claims count from the start of their own sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tui.core.sides import Pair, Side
from tui.core.spans import Span


class Relation(Enum):
    """How two linked sentences stand to each other; `str()` gives the word."""

    SHARED = "shared"
    """Told compatibly, also when one side has more detail."""
    DIFFERING = "differing"
    """A fact-checker would query at least one point."""

    def __str__(self) -> str:
        return self.value


class PointKind(Enum):
    """What a disagreement is about; `str()` gives the word."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    PLACE = "place"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    NEGATION = "negation"
    CERTAINTY = "certainty"
    PRECISION = "precision"
    OPPOSITE = "opposite"

    def __str__(self) -> str:
        return self.value


class Origin(Enum):
    """Who says that two sentences make the same claim; `str()` gives the word."""

    MACHINE = "machine"
    ACCEPTED = "accepted"
    """The machine, and the editor agrees."""
    EDITOR = "editor"
    """The editor alone."""

    def __str__(self) -> str:
        return self.value


class ClaimKind(Enum):
    """Whether a claim is on both sides, disputed, or on one side only; `str()` gives the word."""

    SHARED = "shared"
    DIFFERING = "differing"
    UNIQUE = "unique"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Point:
    """One disagreement inside a differing link."""

    kind: PointKind
    a: Span | None
    """The words on the left, counted inside the left sentence; None where that side says nothing."""
    b: Span | None
    """The words on the right, counted inside the right sentence; None where that side says nothing."""
    reason: str
    """One line of plain English that says why this is a disagreement."""

    def on(self, side: Side) -> Span | None:
        """The words on that side, or None."""
        return self.a if side is Side.LEFT else self.b


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences, one a side, that make the same specific claim."""

    a: int
    """0-based index of the left sentence."""
    b: int
    """0-based index of the right sentence."""
    relation: Relation
    score: float
    """0..1, how sure the link is: of links scored 0.8, about 80 % should be right."""
    points: tuple[Point, ...] = ()
    """What they disagree on, in reading order of the left side; empty for a shared link."""
    same_wording: bool = False
    """Told in near-identical words: probably one wire source, so not a second source."""
    origin: Origin = Origin.MACHINE
    pinned: bool = False
    """Whether the editor fixed it: it stays when the rest is aligned anew, and holds its row."""
    relation_set: bool = False
    """Whether the editor set the relation; a link can then differ without a point."""
    dismissed: tuple[Point, ...] = ()
    """Points that the machine found and the editor rules out, in reading order of the left side."""

    @property
    def held(self) -> bool:
        """Whether the editor says that the two belong together."""
        return self.pinned or self.origin is not Origin.MACHINE

    @property
    def corrected(self) -> bool:
        """Whether the editor said anything about it."""
        return self.held or self.relation_set or bool(self.dismissed)

    def sentence(self, side: Side) -> int:
        """The linked sentence's index on that side."""
        return self.a if side is Side.LEFT else self.b


@dataclass(frozen=True, slots=True)
class Claim:
    """A run of a sentence with one kind. The claims of a sentence tile it."""

    sentence: int
    """0-based index of the sentence on its side."""
    span: Span
    """Where the claim stands, counted inside the sentence."""
    kind: ClaimKind
    links: tuple[int, ...] = ()
    """0-based indexes into `Comparison.links`; empty for a unique claim."""


@dataclass(frozen=True, slots=True)
class Row:
    """The unit of the side-by-side view: linked sentences beside each other, or a lone one beside a gap."""

    sentences: Pair[tuple[int, ...]]
    """Sentence indexes a side, ascending and adjacent; at most one side is empty, at most one has several."""
    links: tuple[int, ...]
    """0-based indexes into `Comparison.links` of the links between sentences of this row."""
    moved_to: Pair[tuple[int, ...]]
    """`moved_to[side]`: sentences of the other side that this row's sentences on `side` are linked to elsewhere."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many sentences of one side are of each kind."""

    shared: int
    differing: int
    unique: int

    def of(self, kind: ClaimKind) -> int:
        """The number of sentences of that kind."""
        return {ClaimKind.SHARED: self.shared, ClaimKind.DIFFERING: self.differing}.get(kind, self.unique)

    @property
    def total(self) -> int:
        """The number of compared sentences."""
        return self.shared + self.differing + self.unique
