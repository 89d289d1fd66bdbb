"""All of the editor's work on one pair of articles, and the acts that change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar

from tui.core.corrections import Corrections, Ruling, Tie
from tui.core.sides import Side
from tui.core.text import Role
from tui.review.checks import Check, ClaimAt

K = TypeVar("K")
V = TypeVar("V")


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

    def of(self, subject: Subject) -> Value | None:
        """What the entry on that subject says; None where there is none."""
        match subject:
            case ClaimAt():
                return self.checks.get(subject)
            case Tie():
                return self.corrections.rulings.get(subject)
            case BlockAt():
                return self.corrections.roles[subject.side].get(subject.start)
            case Realigned():
                return self.corrections.anchors or None


@dataclass(frozen=True, slots=True)
class Refused:
    """Why the editor cannot do that here: one sentence for the status line."""

    reason: str


def act_of(work: Work, label: str, entries: Mapping[Subject, Value]) -> Act:
    """The act that gives these entries these values, from what the work says now. What says nothing becomes None."""
    return Act(label, tuple(Change(subject, work.of(subject), _kept(value)) for subject, value in entries.items()))


def applied(work: Work, act: Act) -> Work:
    """The work after an act. An entry that says nothing is not kept; raises TypeError for a value of another subject.

    Only what an act says of the time after it counts: applying it twice is applying it once.
    """
    checks, rulings = dict(work.checks), dict(work.corrections.rulings)
    roles, anchors = work.corrections.roles.map(dict), work.corrections.anchors
    for change in act.changes:
        match change.subject, _kept(change.after):
            case ClaimAt() as at, Check() | None as check:
                _put(checks, at, check)
            case Tie() as tie, Ruling() | None as ruling:
                _put(rulings, tie, ruling)
            case BlockAt(side, start), Role() | None as role:
                _put(roles[side], start, role)
            case Realigned(), frozenset() | None as ties:
                anchors = ties or frozenset()
            case subject, value:
                raise TypeError(f"an entry on {subject!r} cannot be {value!r}")
    return Work(checks, Corrections(rulings, anchors, roles))


def _kept(value: Value | None) -> Value | None:
    """The value, or None if it says nothing."""
    match value:
        case Check() if value.blank:
            return None
        case Ruling() if value.silent:
            return None
        case frozenset() if not value:
            return None
    return value


def _put(entries: dict[K, V], key: K, value: V | None) -> None:
    """Let the entry of that key be the last one; None takes it out."""
    entries.pop(key, None)
    if value is not None:
        entries[key] = value


def entries_of(work: Work) -> tuple[tuple[Subject, Value], ...]:
    """All entries: the checks, then the rulings, the roles and the anchors."""
    told = work.corrections
    return (
        *work.checks.items(),
        *told.rulings.items(),
        *((BlockAt(side, start), role) for side in Side for start, role in told.roles[side].items()),
        *([(Realigned(), told.anchors)] if told.anchors else ()),
    )
