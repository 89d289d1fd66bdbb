"""Lists of findings and notes, a line an entry, under the headings of their sections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from tui.core.searching import contains
from tui.core.sides import Side
from tui.core.verdicts import Verdict
from tui.presentation.cells import cell_width
from tui.presentation.check_signs import FLAGGED
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, shortened
from tui.review.entries import Entry, Section

TONES = {
    Verdict.SHARED: Tone.SHARED,
    Verdict.DIFFERING: Tone.DIFFERING,
    Verdict.ONLY_A: Tone.UNIQUE_LEFT,
    Verdict.ONLY_B: Tone.UNIQUE_RIGHT,
}

AT = "▌"
"""Before the entry at hand."""
BETWEEN = " │ "
"""Between the words of A and of B."""
STATUS_FROM = 76
"""Cells from which on there is room for the status of a check as a word."""


class EntryLines:
    """The entries that have the words looked for, as lines of a list."""

    def __init__(self, entries: Iterable[Entry], words: str = "") -> None:
        self.entries = tuple(entry for entry in entries if not words.strip() or _has(entry, words))
        counts = Counter(entry.section for entry in self.entries)
        self._lines: list[Section | int] = []
        for section, numbers in groupby(range(len(self.entries)), key=lambda number: self.entries[number].section):
            self._lines += [section, *numbers]
        if counts.keys() == {Section.REMARKS}:  # the list's own title says the same
            self._lines.pop(0)
        self._headings = {section: f"{section}  {counts[section]}" for section in counts}
        self._line_of = {each: line for line, each in enumerate(self._lines) if isinstance(each, int)}
        self._kind = max((cell_width(_kind(entry)) for entry in self.entries), default=0)
        self._names = max((cell_width(_names(entry)) for entry in self.entries), default=0)
        self._row = max((len(_row(entry)) for entry in self.entries), default=0)
        self._status = max((len(str(entry.status)) for entry in self.entries if entry.status), default=0)

    def __len__(self) -> int:
        """The number of lines, headings included."""
        return len(self._lines)

    def line_of(self, entry: int) -> int:
        """The line of an entry (0-based)."""
        return self._line_of[entry]

    def entry_at(self, line: int) -> int | None:
        """The entry on a line; None for a heading and beyond the end."""
        found = self._lines[line] if 0 <= line < len(self._lines) else None
        return found if isinstance(found, int) else None

    def entry_near(self, line: int) -> int | None:
        """The entry on the nearest line, below rather than above; None without entries."""
        line = max(0, min(line, len(self._lines) - 1))
        return next((n for n in (self.entry_at(line), self.entry_at(line + 1)) if n is not None), None)

    def painted(self, line: int, width: int, at: int | None) -> Line:
        """A line in at most that many cells; `at` is the entry at hand."""
        found = self._lines[line] if line < len(self._lines) else None
        if found is None:
            return ()
        if isinstance(found, Section):
            return (Piece(shortened(f" {self._headings[found]}", width), Tone.STRONG),)
        return self._entry(self.entries[found], width, found == at)

    def _entry(self, entry: Entry, width: int, here: bool) -> Line:
        status = padded(str(entry.status or ""), self._status) if self._status and width >= STATUS_FROM else ""
        head = f"{AT if here else ' '}{entry.verdict.glyph} {padded(_kind(entry), self._kind)}  "
        tail = f"  {padded(_names(entry), self._names)}  row {_row(entry):>{self._row}}" + (
            f"  {status}" if status else ""
        )
        room = max(0, width - cell_width(head) - cell_width(tail))
        return (
            Piece(head, TONES[entry.verdict]),
            *_words(entry, room),
            Piece(shortened(tail, max(0, width - cell_width(head))), Tone.MUTED),
        )


def _kind(entry: Entry) -> str:
    return f"{entry.kind} {FLAGGED.glyph}" if entry.flagged else entry.kind


def _names(entry: Entry) -> str:
    """The first sentence of each side, and how many more there are."""
    names = entry.names.split()
    first = [next(each) for _, each in groupby(names, key=lambda name: name[:1])]
    return " ".join(first) + (f" +{len(names) - len(first)}" if len(names) > len(first) else "")


def _row(entry: Entry) -> str:
    return str(entry.place.row + 1) if entry.place is not None else "–"


def _words(entry: Entry, room: int) -> Sequence[Piece]:
    """The words of both sides beside each other, or of one alone, in exactly that many cells."""
    if entry.section in (Section.ONLY_A, Section.ONLY_B):
        text = quoted(entry.words.left or entry.words.right)
        return (Piece(padded(shortened(text, room), room)),)
    each = max(0, room - len(BETWEEN)) // 2
    left, right = (padded(shortened(quoted(entry.words[side]) or "–", each), each) for side in Side)
    rest = " " * max(0, room - 2 * each - len(BETWEEN))
    return (Piece(left), Piece(BETWEEN[: max(0, room - 2 * each)], Tone.MUTED), Piece(right + rest))


def _has(entry: Entry, words: str) -> bool:
    """Whether every word stands somewhere in the entry."""
    status = str(entry.status or "")
    whole = " ".join((entry.kind, entry.words.left, entry.words.right, entry.names, status, str(entry.section)))
    return all(contains(whole, word) for word in words.split())
