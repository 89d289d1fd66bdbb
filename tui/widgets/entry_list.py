"""A list of findings or notes below the page, which follows from entry to entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from tui.bindings import KEYS, Key, Place
from tui.review.entries import Entry
from tui.widgets.bound_keys import bound, rebind
from tui.widgets.listed_entries import ListedEntries

MOVES = ("step", "page", "end", "take")
"""What needs an entry."""


class EntryList(ListedEntries, inherit_bindings=False):
    """Mount it, then `list` and give it the focus. It tells where the reader is and how it ends."""

    BINDINGS: ClassVar[list[BindingType]] = bound(Place.LISTING)

    @dataclass
    class Closed(Message):
        """The reader is done, and wants to be at the entry, or back where the list was opened for None."""

        entry: Entry | None

    @dataclass
    class Asked(Message):
        """The reader wants to type what to list (`filtering` False), or to choose the rows that count."""

        filtering: bool

    def __init__(self, rows: Iterable[Key] = KEYS) -> None:
        super().__init__()
        rebind(self, Place.LISTING, rows)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where nothing is listed there is nowhere to go; where there was nothing from the start, nothing to find."""
        if action in MOVES:
            return self.at is not None
        return bool(self._entries) if action == "find" else True

    def on_click(self, event: events.Click) -> None:
        """A click goes to an entry, a second one ends there."""
        place = event.get_content_offset(self)
        entry = None if place is None else self._lines.entry_at(self.scroll_offset.y + place.y)
        if entry is not None:
            again = entry == self.at  # two quick clicks on one cell may be on two entries, if the list moved between
            self._go(entry)
            if event.chain > 1 and again:
                self.action_take()

    def action_step(self, count: int) -> None:
        """So many entries down, or up if negative."""
        if self.at is not None:
            self._go(max(0, min(self.at + count, len(self._lines.entries) - 1)))

    def action_page(self, direction: int) -> None:
        """A page down, `direction` 1, or up, -1."""
        if self.at is not None:
            line = self._lines.line_of(self.at) + direction * max(1, self.scrollable_content_region.height - 1)
            found = self._lines.entry_near(line)
            if found is not None:
                self._go(found)

    def action_end(self, direction: int) -> None:
        """To the last entry, `direction` 1, or the first, -1."""
        self.action_step(direction * len(self._lines.entries))

    def action_take(self) -> None:
        """Close, and stay at the entry."""
        self.post_message(self.Closed(self._here))

    def action_close(self) -> None:
        """Close, and go back."""
        self.post_message(self.Closed(None))

    def action_find(self) -> None:
        """Type words that the entries must have."""
        self.post_message(self.Asked(filtering=False))

    def action_filter(self) -> None:
        """Choose kinds, points and statuses."""
        self.post_message(self.Asked(filtering=True))

    def _go(self, entry: int) -> None:
        self.at = entry
        self._tell()
