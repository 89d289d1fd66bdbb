"""The editor's own record on a claim: what was decided, why, and on whose word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tui.core.sides import Side
from tui.core.spans import Span


class Status(Enum):
    """What the editor decided on a claim; `str()` gives the word."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    WRONG = "wrong"
    QUERY = "query"
    """A question to the author."""
    UNVERIFIABLE = "unverifiable"
    OPINION = "opinion"
    """No check is needed."""
    RECHECK = "recheck"
    """Was decided, but its words have changed since."""

    @property
    def decided(self) -> bool:
        """Whether nothing is left to do for it."""
        return self not in (Status.OPEN, Status.RECHECK)

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class ClaimAt:
    """Names a claim: its side, and where it stands in that article's text."""

    side: Side
    span: Span

    def overlaps(self, other: ClaimAt) -> bool:
        """Whether both share words."""
        return self.side is other.side and self.span.overlaps(other.span)


@dataclass(frozen=True, slots=True)
class Source:
    """What a check rests on. Any field may be empty, not all."""

    title: str
    place: str = ""
    """A link, a page, a time stamp: exact enough to find it again."""
    date: str = ""
    who: str = ""
    """Who said it, or who looked it up."""


@dataclass(frozen=True, slots=True)
class Check:
    """The record on one claim."""

    words: str
    """The claim's exact words when it was checked."""
    status: Status = Status.OPEN
    note: str = ""
    suggestion: str = ""
    """The wording that should stand instead."""
    flagged: bool = False
    sources: tuple[Source, ...] = ()
    checker: str = ""
    at: str = ""
    """When it was last changed: ISO 8601, UTC, whole seconds."""
    words_before: str = ""
    """With RECHECK: the words that were checked, before the text changed."""
    status_before: Status | None = None
    """With RECHECK: what had been decided on them."""

    @property
    def blank(self) -> bool:
        """Whether it records nothing, so that it need not be kept."""
        told = self.note or self.suggestion or self.flagged or self.sources
        return self.status is Status.OPEN and not told
