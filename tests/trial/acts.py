"""What a reader can ask the program to do: the key that does it, and what the menu of the right button calls it."""

from __future__ import annotations

from typing import NamedTuple


class Act(NamedTuple):
    """One thing to do."""

    key: str
    """Its name in tmux."""
    menu: str
    """The words of its entry."""


SEARCH = Act("/", "Search")
FILTER = Act("f", "Filter rows")
FINDINGS = Act("F", "All findings")
NOTES = Act("@", "All notes")
LAYOUT = Act("t", "Layout")
COLOURS = Act("T", "Colours")
PALETTE = Act("C-p", "All by name")
CONFIRM = Act("a", "Confirmed")
NOTE = Act("c", "Note, wording")
SOURCES = Act("s", "Sources")
ROLE = Act("B", "Role of block")
ALIGN = Act("=", "Align, link")
UNDO = Act("u", "Undo")
REDO = Act("C-r", "Redo")
COPY = Act("y", "Copy")
HAND_OVER = Act("E", "Hand over")
