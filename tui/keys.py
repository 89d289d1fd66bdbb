"""What a key of the table is, and how it is written for readers. The rows are in `tui.bindings`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from unicodedata import lookup


class Place(Enum):
    """Where a key works; each place has its own keys."""

    COMPARING = "comparing"
    TYPING = "typing"
    HELP = "help"


class Group(Enum):
    """A heading of the help screen, in its order; `str()` gives the heading."""

    MOVING = "Moving"
    FINDING = "Finding"
    SHOWING = "Showing"
    TWOSOURCE = "Twosource"
    TYPING = "While typing a search or a row"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Key:
    """One thing to do, and the keys that do it."""

    id: str
    """Names it in keymaps; never changes."""
    keys: tuple[str, ...]
    """Textual's names of the keys; the first is the one that the footer shows."""
    action: str
    """Textual's action, arguments included."""
    description: str
    """One line for the help screen and the palette."""
    group: Group
    hint: str = ""
    """A word for the footer; neighbours with the same word share one hint. Empty: not in the footer."""
    rank: int = 9
    """Which hints stay when the footer is narrow: the lowest ranks."""
    place: Place = Place.COMPARING


_SHOWN = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "escape": "Esc",
    "slash": "/",
    "backslash": "\\",
    "colon": ":",
}


def shown(key: str) -> str:
    """A key as readers know it: `ctrl+d` is `Ctrl+D`, `down` is `↓`, `question_mark` is `?`, `G` stays `G`."""
    *held, last = [key] if key == "+" else key.split("+")
    if last in _SHOWN:
        last = _SHOWN[last]
    elif "_" in last:
        last = lookup(last.replace("_", " "))
    elif len(last) > 1 or held:
        last = last.title()
    return "+".join([*(each.title() for each in held), last])
