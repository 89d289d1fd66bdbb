"""Where the editor's work is kept while it is done: one small protocol, and the store that forgets at the end."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from tui.review.journal import Journal
from tui.review.swapping import swapped_act, swapped_work
from tui.review.work import Act, Work


class Store(Protocol):
    """Keeps the work on one pair of articles. Every change goes through it, and can be undone without bound."""

    @property
    def work(self) -> Work:
        """The work as it is now."""
        ...

    def do(self, act: Act) -> Work:
        """Do it, forget what could be redone, and give the work after it."""
        ...

    def undo(self) -> Act | None:
        """Take the last act back, and say which; None when there is none."""
        ...

    def redo(self) -> Act | None:
        """Do again what was undone last, and say what; None when there is nothing."""
        ...


@runtime_checkable
class Turning(Protocol):
    """A store that can be looked at from the other side by itself, with all else that it tells."""

    def turned(self) -> Store:
        """The store for the sides the other way round."""
        ...


def turned(store: Store) -> Store:
    """The store for the sides the other way round; the store itself again when it is turned twice."""
    return store.turned() if isinstance(store, Turning) else Turned(store)


class Turned:
    """Keeps the work in another store, for which left is right."""

    def __init__(self, kept: Store) -> None:
        self.kept = kept

    def turned(self) -> Store:
        """The other store."""
        return self.kept

    @property
    def work(self) -> Work:
        """The work as it is now."""
        return swapped_work(self.kept.work)

    def do(self, act: Act) -> Work:
        """Do it, and give the work after it."""
        return swapped_work(self.kept.do(swapped_act(act)))

    def undo(self) -> Act | None:
        """Take the last act back, and say which. Its label keeps the names that sentences had when it was done."""
        act = self.kept.undo()
        return swapped_act(act) if act else None

    def redo(self) -> Act | None:
        """Do again what was undone last, and say what."""
        act = self.kept.redo()
        return swapped_act(act) if act else None


class MemoryStore:
    """A store for as long as the program runs."""

    def __init__(self, work: Work | None = None) -> None:
        self._journal = Journal(work or Work())

    @property
    def work(self) -> Work:
        """The work as it is now."""
        return self._journal.work

    def do(self, act: Act) -> Work:
        """Do it, and give the work after it."""
        self._journal = self._journal.doing(act)
        return self.work

    def undo(self) -> Act | None:
        """Take the last act back, and say which."""
        before, self._journal = self._journal, self._journal.undoing
        return before.done[-1] if before.done else None

    def redo(self) -> Act | None:
        """Do again what was undone last, and say what."""
        before, self._journal = self._journal, self._journal.redoing
        return before.undone[-1] if before.undone else None
