"""Where the two columns of the page stand, at any width of the screen."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_LINE = 84
"""The widest column of text, in cells. Prose is read best at 45 to 90 characters a line (Bringhurst, The Elements of
Typographic Style, 2.1.2); half of a 200-cell terminal stays within it."""

NARROWEST_LINE = 12
"""The narrowest column of text; on a still smaller screen the right edge is cut."""

SHORTEST_ID = 3
"""Room for an id even where all are shorter, so that the cursor's bar does not touch it."""

GAP = 3
"""Cells between the two columns."""

RIGHT_EDGE = 1
"""Cells kept free after the right column, so that its text does not touch what stands beside the page."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand on a line, in cells from its left edge. A column is its gutter, then its text."""

    width: int
    """Of the whole line."""
    identifier: int
    """Room for the longest sentence id."""
    text: int
    """Width of each column of text."""
    margin: int
    """Empty cells before the left column, so that both together stand in the middle."""

    @classmethod
    def fitting(cls, width: int, identifier: int) -> Columns:
        """The columns for a screen that many cells wide and ids of at most that many characters."""
        identifier = max(SHORTEST_ID, identifier)
        gutter = gutter_width(identifier)
        text = (width - GAP - RIGHT_EDGE) // 2 - gutter
        text = max(NARROWEST_LINE, min(LONGEST_LINE, text))
        used = 2 * (gutter + text) + GAP + RIGHT_EDGE
        return cls(width, identifier, text, max(0, (width - used) // 2))

    @property
    def gutter(self) -> int:
        """The cells before each column of text: cursor bar, id, space, glyph, space."""
        return gutter_width(self.identifier)

    @property
    def gap(self) -> int:
        """The first of the cells between the columns, which no text takes."""
        return self.margin + self.gutter + self.text

    @property
    def middle(self) -> int:
        """The first cell that belongs to the right side."""
        return self.gap + GAP // 2 + 1


def gutter_width(identifier: int) -> int:
    """The width of a gutter whose ids take that many cells."""
    return identifier + 4
