"""The menu of the right button: what can be done with the sentence that was clicked, in columns, each with its key."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from tui.presentation.cells import cell_width
from tui.presentation.pieces import Line, Piece, Tone, padded, shortened

AT = "▌"
"""Before the entry that Enter takes."""

BETWEEN = 2
"""Blanks between two columns."""


class Offer(NamedTuple):
    """One entry."""

    id: str
    """The row of the key table that it does."""
    words: str
    """Short enough for a third of a narrow window."""


class Section(NamedTuple):
    """A column under its heading."""

    heading: str
    offers: tuple[Offer, ...]


READ = Section(
    "Read",
    (
        Offer("partner", "To its partner"),
        Offer("partner.back", "Back"),
        Offer("search", "Search"),
        Offer("filtering", "Filter rows"),
        Offer("findings", "All findings"),
        Offer("notes", "All notes"),
        Offer("layout", "Layout"),
        Offer("theme.next", "Colours"),
        Offer("palette", "All by name"),
    ),
)
"""First, because Enter takes the first entry at once, and that is to change nothing."""

DECIDE = Section(
    "Check",
    (
        Offer("check.confirmed", "Confirmed"),
        Offer("check.wrong", "Wrong"),
        Offer("check.query", "Query to author"),
        Offer("check.unverifiable", "Unverifiable"),
        Offer("check.opinion", "Opinion"),
        Offer("check.clear", "Take it back"),
        Offer("check.flag", "Flag"),
        Offer("check.note", "Note, wording"),
        Offer("check.source", "Sources"),
    ),
)

ALIGN = Section(
    "Align",
    (
        Offer("align.link", "Link"),
        Offer("align.unlink", "Unlink"),
        Offer("align.split", "Split from row"),
        Offer("align.merge", "Merge next"),
        Offer("align.up", "Move up"),
        Offer("align.down", "Move down"),
        Offer("align.accept", "Accept"),
        Offer("align.pin", "Pin"),
        Offer("align.realign", "Realign rest"),
    ),
)

CORRECT = (
    Offer("relation", "Shared, differing"),
    Offer("point", "Dismiss a point"),
    Offer("role", "Role of block"),
    Offer("undo", "Undo"),
    Offer("redo", "Redo"),
    Offer("copy", "Copy"),
    Offer("select", "Select from here"),
    Offer("export", "Hand over"),
)

READING = (READ, DECIDE, Section("Correct, keep", (Offer("align", "Align, link"), *CORRECT)))
"""The columns as long as nothing is aligned."""

ALIGNING = (READ, ALIGN, Section("Correct, keep", (Offer("align.leave", "Leave aligning"), *CORRECT)))
"""The columns in align mode."""


def possible(sections: Sequence[Section], working: Container[str]) -> tuple[Section, ...]:
    """The columns with only those entries whose rows of the key table work now."""
    return tuple(
        Section(section.heading, tuple(offer for offer in section.offers if offer.id in working))
        for section in sections
    )


def menu_lines(sections: Sequence[Section], keys: Mapping[str, str], at: str, width: int) -> list[Line]:
    """The columns beside each other; `keys` as shown by id, `at` the id of the entry that Enter takes."""
    column = column_width(len(sections), width)
    lines: list[Line] = []
    for number in range(1 + max(len(section.offers) for section in sections)):
        line: list[Piece] = []
        for section in sections:
            line += [_cell(section, number, keys, at, column), Piece(" " * BETWEEN)]
        lines.append(tuple(line[:-1]))
    return lines


def offer_at(sections: Sequence[Section], line: int, x: int, width: int) -> Offer | None:
    """The entry under the cell `x` of a line; None where there is none."""
    column = column_width(len(sections), width)
    index, within = divmod(x, column + BETWEEN)
    if not 0 <= index < len(sections) or within >= column:
        return None
    offers = sections[index].offers
    return offers[line - 1] if 0 < line <= len(offers) else None


def column_width(columns: int, width: int) -> int:
    """Cells of one of so many columns."""
    return max(1, (width - BETWEEN * (columns - 1)) // columns)


def _cell(section: Section, number: int, keys: Mapping[str, str], at: str, width: int) -> Piece:
    if number == 0:
        return Piece(padded(shortened(f" {section.heading}", width), width), Tone.MUTED)
    if number > len(section.offers):
        return Piece(" " * width)
    offer = section.offers[number - 1]
    key, mine = keys.get(offer.id, ""), offer.id == at
    room = max(1, width - 1 - cell_width(key) - (1 if key else 0))
    words = f"{AT if mine else ' '}{padded(shortened(offer.words, room), room)} {key}"
    return Piece(padded(shortened(words, width), width), Tone.STRONG if mine else Tone.PLAIN)
