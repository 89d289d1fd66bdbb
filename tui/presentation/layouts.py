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


NARROWEST_SCREEN = {Layout.ROWS: 72, Layout.READING: 66, Layout.LINEAR: 0}
"""Columns of the screen from which on a layout is worth its room: two columns of text with 25 cells, four words, each.
Measured on samples/, lines that a row takes: at 72 columns 5.0 in rows and 5.8 in the linear layout; at 60, where a
column has 19 cells, 6.3 and 6.6."""

SMALLEST = (60, 16)
"""Columns and lines of the smallest screen on which the page is shown."""

FEWEST_COLUMNS, FEWEST_LINES = SMALLEST

CROWDED_LINES = 20
"""Lines of the screen below which the details would leave the page less than half of it."""


class Fitted(NamedTuple):
    """The layout that is on the page."""

    layout: Layout = Layout.ROWS
    wanted: Layout = Layout.ROWS
    """What the reader chose; it comes back as soon as there is room."""


def fitting(wanted: Layout, columns: int) -> Fitted:
    """The layout for a screen that many columns wide: the wanted one if there is room, else the linear one."""
    return Fitted(wanted if columns >= NARROWEST_SCREEN[wanted] else Layout.LINEAR, wanted)


def too_small(columns: int, lines: int) -> str:
    """A sentence that says so if the screen is too small for any layout, else nothing."""
    if columns >= FEWEST_COLUMNS and lines >= FEWEST_LINES:
        return ""
    return (
        f"This window is {columns} columns by {lines} lines: make it at least {FEWEST_COLUMNS} by {FEWEST_LINES}, "
        "and you are back at your place; q quits."
    )


def remark_on(fitted: Fitted, tied: bool) -> str:
    """For the status line: the layout, why it is not the one that was chosen, whether a column stands still.

    Nothing for rows that were wanted, because that is how the app begins.
    """
    if fitted.layout is not fitted.wanted:
        return f"{fitted.layout}: too narrow"
    if fitted.layout is Layout.READING and not tied:
        return "reading, the other column stands still"
    return "" if fitted.layout is Layout.ROWS else str(fitted.layout)
