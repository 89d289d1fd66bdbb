"""What a reader can be asked to type on one line."""

from __future__ import annotations

from enum import Enum


class Purpose(Enum):
    """What is asked for; the value stands before the typed words."""

    SEARCH = "Search"
    GO_TO = "Go to row or sentence"
    HELP = "Find in the help"
