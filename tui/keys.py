"""What a key of the table is, and how it is written for readers. The rows are in `tui.bindings`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from string import punctuation
from unicodedata import lookup, name


class Place(Enum):
    """Where a key works; each place has its own keys."""

    COMPARING = "comparing"
    ALIGNING = "aligning"
    """On the screen of comparing, while pairs are corrected; these keys come before those of comparing."""
    CHOOSING = "choosing"
    TYPING = "typing"
    FILTERING = "filtering"
    LISTING = "listing"
    NOTING = "note"
    SOURCING = "source"
    TELLING = "telling"
    HELP = "help"
    OPENING = "opening"
    PASTING = "pasting"


MODES = {Place.COMPARING: Place.ALIGNING}
"""Places that have a mode, with the mode: while it lasts, its keys come before those of the place."""


OVER_FIELDS = frozenset({Place.TYPING, Place.NOTING, Place.SOURCING})
"""Places whose keys come before those of the text field that has the focus."""

READ_ONCE = frozenset({Place.HELP, Place.TELLING})
"""Places that say themselves what their keys are; the help does not."""


class Group(Enum):
    """A heading of the help screen, in its order; `str()` gives the heading."""

    MOVING = "Moving"
    FINDING = "Finding"
    SHOWING = "Showing"
    CHECKING = "Checking"
    CORRECTING = "Correcting what is found"
    ALIGNING = "While aligning"
    COPYING = "Selecting and copying"
    TWOSOURCE = "Twosource"
    TYPING = "While typing a search or a row"
    OPENING = "On the open screen"
    CHOOSING = "While choosing from a list"
    LISTING = "In the list of findings or notes"
    FILTERING = "While choosing which rows to show"
    WRITING = "While writing a note or a source"

    def __str__(self) -> str:
        return self.value


class Counted(Enum):
    """What a number typed before a key does."""

    NOT = "not"
    """Nothing."""
    STEPS = "steps"
    """The action is done so many times, or until the reader gets no further."""
    TIMES = "times"
    """The action is done so many times."""
    ROW = "row"
    """It names the row to go to."""


@dataclass(frozen=True, slots=True)
class Key:
    """One thing to do, and the keys that do it."""

    id: str
    """Names it in keymaps; never changes."""
    keys: tuple[str, ...]
    """The keys, the first of which the footer shows: signs (`]`) and Textual's names (`pagedown`, `ctrl+d`).

    Keys pressed one after the other stand with a blank between them: `g g`.
    """
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
    counted: Counted = Counted.NOT
    letter: bool = False
    """Whether a letter follows, which the action takes."""
    at_once: bool = False
    """Whether it is done before the text field with the focus has taken in what was typed before."""


_SIGNS = {name(sign).lower().replace("-", "_").replace(" ", "_"): sign for sign in punctuation}
"""Signs of the keyboard by Textual's names for them, but for those that it calls otherwise."""

NAMED_OTHERWISE = {"slash": "/", "backslash": "\\", "minus": "-", "plus": "+", "underscore": "_", "at": "@"}
"""Signs by Textual's names for them that are not those of Unicode."""

_SHOWN = {
    **_SIGNS,
    **NAMED_OTHERWISE,
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "escape": "Esc",
}


def shown(key: str) -> str:
    """A key as readers know it: `ctrl+d` is `Ctrl+D`, `down` is `↓`, `question_mark` is `?`, `G` stays `G`.

    Keys pressed one after the other are `gg`, or `Ctrl+W x` where one of them is a word.
    """
    parts = [_shown(part) for part in key.split(" ")]
    return ("" if all(len(part) == 1 for part in parts) else " ").join(parts)


def _shown(key: str) -> str:
    *held, last = [key] if key == "+" else key.split("+")
    if last in _SHOWN:
        last = _SHOWN[last]
    elif "_" in last and len(last) > 1:
        last = _sign(last)
    elif len(last) > 1 or held:
        last = last.title()
    return "+".join([*(each.title() for each in held), last])


def _sign(name_of_it: str) -> str:
    """The sign with that name; its name in words where Textual has taken hyphens out of it."""
    words = name_of_it.replace("_", " ")
    try:
        return lookup(words)
    except KeyError:
        return words.title()
