"""The acts of an editor in order: what undo takes back and redo does again. Unbounded, pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from tui.review.work import Act, Work, applied


@dataclass(frozen=True, slots=True)
class Journal:
    """The work as it is now, with the way that led to it."""

    work: Work = field(default_factory=Work)
    done: tuple[Act, ...] = ()
    """What undo takes back, the last at the end."""
    undone: tuple[Act, ...] = ()
    """What redo does again, the next at the end."""

    def doing(self, act: Act) -> Journal:
        """After that act; what had been undone cannot be redone any more."""
        return Journal(applied(self.work, act), (*self.done, act))

    @property
    def undoing(self) -> Journal:
        """Before the last act; itself when there is none."""
        if not self.done:
            return self
        act = self.done[-1]
        return Journal(applied(self.work, act.reversed), self.done[:-1], (*self.undone, act))

    @property
    def redoing(self) -> Journal:
        """After the act that was undone last; itself when there is none."""
        if not self.undone:
            return self
        act = self.undone[-1]
        return replace(self, work=applied(self.work, act), done=(*self.done, act), undone=self.undone[:-1])
