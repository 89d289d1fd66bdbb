"""What became of the editor's work when a changed version of the text was opened."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tui.core.counted import counted
from tui.review.checks import Check, ClaimAt
from tui.review.work import Subject


class Fate(Enum):
    """What became of one check; `str()` gives the word."""

    KEPT = "kept"
    """Its words are the same, at the same place among their neighbours."""
    MOVED = "moved"
    """Its words are the same, at another place."""
    RECHECK = "recheck"
    """Its words were edited."""
    DELETED = "deleted"
    """Its sentence is gone. The check stays in the ledger, with the text of before."""

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Carriage:
    """What became of one check."""

    fate: Fate
    before: ClaimAt
    """Where its claim stood in the text of before."""
    check: Check
    """The check as it was."""
    after: ClaimAt | None
    """Where it stands now; None if deleted."""
    words: str
    """The words there now; empty if deleted, and where the ledger keeps no words."""


@dataclass(frozen=True, slots=True)
class CarryReport:
    """What became of all that the editor had done. Every check of before is in it once."""

    checks: tuple[Carriage, ...]
    """In reading order of the text of before, the left side first."""
    corrections: int = 0
    """How many corrections of links, points and roles were carried over."""
    lost_corrections: tuple[Subject, ...] = ()
    """Those whose sentences or blocks are gone or edited, named as in the text of before."""
    words_kept: bool = True
    """Whether the ledger keeps words; if not, the old words of an edited claim cannot be shown."""
    swapped: bool = False
    """Whether the text of before was opened with the sides exchanged; places are named as they are now."""

    def of(self, fate: Fate) -> tuple[Carriage, ...]:
        """The checks with that fate."""
        return tuple(each for each in self.checks if each.fate is fate)

    @property
    def empty(self) -> bool:
        """Whether there was nothing to carry over."""
        return not (self.checks or self.corrections or self.lost_corrections)

    @property
    def sentence(self) -> str:
        """All of it in one sentence for the reader."""
        parts = [
            f"{len(self.of(Fate.KEPT))} kept",
            f"{len(self.of(Fate.MOVED))} moved along",
            f"{len(self.of(Fate.RECHECK))} to check again",
            f"{len(self.of(Fate.DELETED))} on deleted sentences",
        ]
        told = f"The text has changed since: of {counted(len(self.checks), 'check')} {', '.join(parts)}."
        if lost := len(self.lost_corrections):
            told += f" {counted(lost, 'correction')} of links and roles no longer {'fits' if lost == 1 else 'fit'}."
        if not self.words_kept and self.of(Fate.RECHECK):
            told += " The old words are not shown, as this ledger keeps none."
        return told
