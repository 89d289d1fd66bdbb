"""A list of findings or notes below the page, which follows from entry to entry. It paints only the lines in sight."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive, var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.bindings import KEYS, Key, Place
from tui.presentation.entry_lines import EntryLines
from tui.presentation.pieces import Piece, Tone, quoted, shortened
from tui.review.entries import Entry
from tui.widgets.bound_keys import bound, rebind
from tui.widgets.painted_lines import filtered
from tui.widgets.style_table import StyleTable

NOTHING_LEFT = "No entry has these words."


class EntryList(ScrollView, can_focus=True, inherit_bindings=False):
    """Mount it, give it the keys and the focus, then `list`. It tells where the reader is and how it ends."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"entries--{tone.value}" for tone in Tone} | {"entries--at"}

    DEFAULT_CSS = """
    EntryList {
        height: 45%;
        min-height: 6;
        background: $panel;
        border-top: solid $rule;
        border-title-color: $foreground;
        border-title-style: bold;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 1;
        scrollbar-color: $rule;
        scrollbar-background: $panel;

        & > .entries--plain { color: $foreground; }
        & > .entries--muted { color: $muted; }
        & > .entries--strong { color: $foreground; text-style: bold; }
        & > .entries--shared { color: $shared; }
        & > .entries--differing { color: $differing; text-style: bold; }
        & > .entries--unique-left { color: $unique-left; text-style: bold; }
        & > .entries--unique-right { color: $unique-right; text-style: bold; }
        & > .entries--at { background: $cursor-row; text-style: bold; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = bound(Place.LISTING)
    ALLOW_SELECT = False

    at: var[int | None] = var(None)
    """The entry at hand, 0-based among those that are listed."""
    words: reactive[str] = reactive("")
    """Only entries with these words are listed."""

    @dataclass
    class At(Message):
        """The reader is at an entry."""

        entry: Entry

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
        self._title = self._nothing = ""
        self._entries: tuple[Entry, ...] = ()
        self._lines = EntryLines(())
        self._styles: StyleTable | None = None

    def list(self, title: str, entries: Iterable[Entry], at: int | None, nothing: str) -> None:
        """List these; begin at that one, or at the first. `nothing` is said where there are none."""
        self._title, self._entries, self._nothing = title, tuple(entries), nothing
        self._take_in(at)

    def watch_words(self) -> None:
        """List what has the words; stay at the entry if it has them."""
        here = self._here
        self._take_in(None)
        if here in self._lines.entries:
            self.at = self._lines.entries.index(here)
        self._tell()

    def watch_at(self) -> None:
        """Bring the entry into sight."""
        if self.at is not None:
            line, height = self._lines.line_of(self.at), self.scrollable_content_region.height
            top = self.scroll_offset.y
            if line - 1 < top or line >= top + height:
                # With the first entry of a section its heading comes into sight.
                self.scroll_to(y=max(0, line - 1 if line - 1 < top else line - height + 1), animate=False)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line of the list that stands there."""
        styles = self._styles = self._styles or StyleTable(self, "entries--")
        number, width = self.scroll_offset.y + y, self.scrollable_content_region.width
        here = self.at is not None and number == self._lines.line_of(self.at)
        ground = ("at",) if here else ()
        line = self._lines.painted(number, width, self.at)
        if number == 0 and not self._lines.entries:
            nothing = NOTHING_LEFT if self._entries else self._nothing
            line = (Piece(shortened(f" {nothing}", width), Tone.MUTED),)
        segments = [Segment(piece.text, styles.of(piece.tone.value, *ground)) for piece in line]
        return filtered(Strip(segments).adjust_cell_length(width, styles.of(*ground)), self)

    def notify_style_update(self) -> None:
        """Forget the styles of the old theme."""
        super().notify_style_update()
        self._styles = None

    def on_resize(self) -> None:
        """Keep the entry in sight."""
        self.virtual_size = Size(self.size.width, len(self._lines))
        self.watch_at()

    def on_click(self, event: events.Click) -> None:
        """A click goes to an entry, a second one ends there."""
        place = event.get_content_offset(self)
        entry = None if place is None else self._lines.entry_at(self.scroll_offset.y + place.y)
        if entry is not None:
            self._go(entry)
            if event.chain > 1:
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

    @property
    def _here(self) -> Entry | None:
        return self._lines.entries[self.at] if self.at is not None else None

    def _go(self, entry: int) -> None:
        self.at = entry
        self._tell()

    def _tell(self) -> None:
        if self._here is not None:
            self.post_message(self.At(self._here))

    def _take_in(self, at: int | None) -> None:
        self.at = None
        self._lines = EntryLines(self._entries, self.words)
        self.virtual_size = Size(self.size.width, len(self._lines))
        self.at = (at or 0) if self._lines.entries else None
        told = f" with “{quoted(self.words)}”" if self.words.strip() else ""
        self.border_title = Content(f"{self._title}{told}: {len(self._lines.entries) or 'none'}")
        self.refresh()
