"""The three ways to put two articles on the page, and which of them a screen has room for."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Layout(Enum):
    """A way to put the articles on the page; `str()` gives the word for it."""

    ROWS = "rows"
    """Sentences side by side, linked ones on one line."""
    READING = "reading"
    """Each article as flowing paragraphs, the partner's passage level with the cursor."""
    LINEAR = "linear"
    """One column, plain numbered text, words instead of colour and boxes."""

    def __str__(self) -> str:
        return self.value

    @property
    def following(self) -> Layout:
        """The one that the key of layouts goes to from here."""
        order = tuple(Layout)
        return order[(order.index(self) + 1) % len(order)]


NARROWEST_SCREEN = {Layout.ROWS: 76, Layout.READING: 66, Layout.LINEAR: 0}
"""Columns of the screen from which on a layout is worth its room."""

SMALLEST = (60, 16)
"""Columns and lines of the smallest screen on which the page is shown."""

FEWEST_COLUMNS, FEWEST_LINES = SMALLEST


class Fitted(NamedTuple):
    """The layout that is on the page."""

    layout: Layout = Layout.ROWS
    wanted: Layout = Layout.ROWS
    """What the reader chose; it comes back as soon as there is room."""
    columns: int = 0
    """Of the screen."""

    @property
    def remark(self) -> str:
        """For the status line: the layout in a word, and why it is not the one that was chosen. Nothing for rows."""
        if self.layout is not self.wanted:
            return f"{self.layout}: {self.columns} columns are too few for {self.wanted}"
        return "" if self.layout is Layout.ROWS else str(self.layout)


def fitting(wanted: Layout, columns: int) -> Fitted:
    """The layout for a screen that many columns wide: the wanted one if there is room, else the linear one."""
    return Fitted(wanted if columns >= NARROWEST_SCREEN[wanted] else Layout.LINEAR, wanted, columns)


def too_small(columns: int, lines: int) -> str:
    """A sentence that says so if the screen is too small for any layout, else nothing."""
    if columns >= FEWEST_COLUMNS and lines >= FEWEST_LINES:
        return ""
    return (
        f"This window is {columns} columns by {lines} lines: make it at least {FEWEST_COLUMNS} by {FEWEST_LINES}, "
        "and you are back at your place; q quits."
    )
