"""The lines of a list of findings or notes, and the one at hand. It paints only the lines in sight."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive, var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.presentation.entry_lines import EntryLines
from tui.presentation.pieces import Piece, Tone, quoted, shortened
from tui.review.entries import Entry
from tui.widgets.painted_lines import filtered
from tui.widgets.style_table import StyleTable

NOTHING_LEFT = "No entry has these words."


class ListedEntries(ScrollView, can_focus=True, inherit_bindings=False):
    """Lists entries, narrows them by words, and tells the entry at hand."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"entries--{tone.value}" for tone in Tone} | {"entries--at"}

    DEFAULT_CSS = """
    ListedEntries {
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

    ALLOW_SELECT = False

    at: var[int | None] = var(None)
    """The entry at hand, 0-based among those that are listed."""
    words: reactive[str] = reactive("")
    """Only entries with these words are listed."""

    @dataclass
    class At(Message, namespace="entry_list"):
        """The reader is at an entry."""

        entry: Entry

    def __init__(self) -> None:
        super().__init__()
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

    @property
    def _here(self) -> Entry | None:
        return self._lines.entries[self.at] if self.at is not None else None

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
        self.refresh_bindings()
        self.refresh()
