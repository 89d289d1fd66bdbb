"""Groups of words that exclude one another: acquitted or convicted, navy or army, suspended or dismissed.

A group has a topic and cells. Words of one cell say the same or nearly so; words of two cells of one group are hardly
both true of one thing at one time. Tables are written as `topic: word word / word word;`, a cell before and behind each
slash. `step_down` are words on end, `=form` is that form alone (else any form with the same stem), `#` any number.
In a table of nouns every word is meant as it stands, and in the plural.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from tui.core.findings import PointKind

EXACT = "="
"""Before a word of a table that is meant in this form only."""
NUMBER = "#"
"""Stands in a table for any number."""
_HISSING = ("s", "x", "ch", "sh")


class Strength(IntEnum):
    """How surely two words of a group exclude each other; the surer, the fewer signs of one role are asked for."""

    LOOSE = 1
    """Sorts of a thing, of which a text may well name two: car and van."""
    USUAL = 2
    """Steps and roles, of which a thing mostly has one: arrested and charged."""
    SURE = 3
    """Contraries: rose and fell."""
    TELLING = 4
    """Contraries so special that they hardly speak of two things: acquitted and convicted."""


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """What the words of its cells are about."""

    topic: str
    """For the reader: "the verdict"."""
    kind: PointKind
    """What a disagreement between them is."""
    strength: Strength


class Table(NamedTuple):
    """Groups of one kind and strength, as written."""

    kind: PointKind
    strength: Strength
    text: str
    nouns: bool = False
    """Whether its words are nouns."""


class Entry(NamedTuple):
    """One or more words on end that belong to a cell of a group, as written; nouns and exact forms behind `EXACT`."""

    words: tuple[str, ...]
    group: Group
    cell: int


def entries_of(table: Table) -> Iterator[Entry]:
    """The entries of a table, plurals of nouns included."""
    for written in table.text.split(";"):
        topic, colon, cells = written.partition(":")
        if not colon:
            continue
        group = Group(" ".join(topic.split()), table.kind, table.strength)
        for number, cell in enumerate(cells.split("/")):
            for words in map(_on_end, cell.split()):
                if not table.nouns:
                    yield Entry(words, group, number)
                    continue
                exact = tuple(EXACT + word for word in words)
                yield Entry(exact, group, number)
                yield Entry((*exact[:-1], plural(exact[-1])), group, number)


def plural(noun: str) -> str:
    """The plural of a noun that takes an s, as most English and Spanish ones do."""
    if noun.endswith(_HISSING):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"


def _on_end(written: str) -> tuple[str, ...]:
    """The words of an entry; a hyphen parts words here as it does in a text, and so does an elision."""
    return tuple(written.replace("-", "_").replace("'", "_").split("_"))
