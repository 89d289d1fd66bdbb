"""What a reader can be asked to type on one line."""

from __future__ import annotations

from enum import Enum

from tui.core.searching import Ways


class Purpose(Enum):
    """What is asked for; the value stands before the typed words."""

    SEARCH = "Search"
    GO_TO = "Go to row or sentence"
    HELP = "Find in the help"
    LIST = "Find in the list"
    EXPORT = "Write to"
    MERGE = "Read in the checks of"
    FILE = "Write to the new file"


def label(purpose: Purpose, ways: Ways) -> str:
    """What stands before the typed words; for a search also how it is done."""
    if purpose is not Purpose.SEARCH or ways == Ways():
        return purpose.value
    return " ".join(("Search", *ways_named(ways)))


def ways_named(ways: Ways) -> tuple[str, ...]:
    """The ways of searching that are not the usual one, in words."""
    return (*(("whole words",) if ways.whole else ()), *(("pattern",) if ways.pattern else ()))
