"""The state of the open screen: the one place where it is kept. Widgets get it by `data_bind`."""

from __future__ import annotations

from textual.reactive import var
from textual.screen import Screen

from tui.core.sides import Pair, Side
from tui.presentation.opening.choices import Choice, Section, choices_of
from tui.presentation.opening.filling import Filling
from tui.settings.habits import Habits
from tui.widgets.article_field import EMPTY, ArticleField
from tui.widgets.source_field import SourceField


class OpenState(Screen[None]):
    """What fills both fields, what can be chosen, and what is chosen."""

    habits = Habits()
    allow_private = False
    """Whether web addresses of this machine and its own network may be fetched."""
    sides: var[Pair[Filling]] = var(EMPTY)
    side: var[Side] = var(Side.LEFT, init=False)
    """Whose field has the focus; the list is for that side."""
    sections: var[tuple[Section, ...]] = var(())
    chosen: var[int | None] = var(None)
    """Index among all choices of the list; None for none."""
    message: var[str] = var("")
    """The last thing said; gone at the next thing done."""
    looking = False
    """Whether the list for what is typed is still being made."""
    enters_waiting = 0
    """How often Enter was pressed before that list was there."""
    opening_waits = False
    """Whether both sides are to be opened as soon as they are read."""

    taken: Side | None = None
    """The side whose article was taken with Enter last; a saved comparison taken so is opened as soon as it is read."""

    @property
    def filling(self) -> Filling:
        """What fills the field with the focus."""
        return self.sides[self.side]

    @property
    def choices(self) -> tuple[Choice, ...]:
        """All that can be chosen."""
        return choices_of(self.sections)

    def put(self, side: Side, filling: Filling) -> None:
        """Let this fill a side; the field keeps what is typed in it."""
        others = self.sides[side.other]
        self.sides = Pair(filling, others) if side is Side.LEFT else Pair(others, filling)

    def show(self, side: Side, filling: Filling) -> None:
        """Let this fill a side, and its field say so."""
        self.put(side, filling)
        self.field(side).show(filling.typed, held=bool(filling.pasted))

    def field(self, side: Side) -> SourceField:
        """Where the article of that side is typed."""
        return self.query_exactly_one(f"#{side.name.lower()}", ArticleField).field
