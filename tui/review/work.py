"""All of the editor's work on one pair of articles, and the acts that change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from tui.core.corrections import Corrections, Ruling, Tie
from tui.core.sides import Side
from tui.core.text import Role
from tui.review.checks import Check, ClaimAt


@dataclass(frozen=True, slots=True)
class BlockAt:
    """Names a block: its side, and where it starts in that article's text."""

    side: Side
    start: int


@dataclass(frozen=True, slots=True)
class Realigned:
    """Names the one entry that holds the anchors of the last realignment."""


Subject: TypeAlias = ClaimAt | Tie | BlockAt | Realigned
"""What an entry of the work is about."""

Value: TypeAlias = Check | Ruling | Role | frozenset[Tie]
"""What an entry says: a Check of a ClaimAt, a Ruling of a Tie, a Role of a BlockAt, the anchors of Realigned."""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry before and after an act; None where there was or is none."""

    subject: Subject
    before: Value | None
    after: Value | None


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that the editor did, whole or not at all; what undo takes back."""

    label: str
    """What was done, for the status line: `Confirmed`, `Linked A4 and B5`."""
    changes: tuple[Change, ...]

    @property
    def reversed(self) -> Act:
        """The act that takes this one back."""
        return Act(self.label, tuple(Change(c.subject, c.after, c.before) for c in reversed(self.changes)))


@dataclass(frozen=True, slots=True)
class Work:
    """The checks and the corrections. Nothing in it depends on a comparison: both are kept by place in the texts."""

    checks: Mapping[ClaimAt, Check] = field(default_factory=dict)
    corrections: Corrections = field(default_factory=Corrections)
