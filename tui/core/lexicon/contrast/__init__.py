"""Groups of words that exclude one another: acquitted or convicted, navy or army, suspended or dismissed.

A group has a topic and cells. Words of one cell say the same or nearly so; words of two cells of one group are hardly
both true of one thing at one time. Tables are written as `topic: word word / word word;`, a cell before and behind each
slash. `step_down` are words on end, `=form` is that form alone (else any form with the same stem), `#` any number.
In a table of nouns every word is meant as it stands, and in the plural.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from tui.core.findings import PointKind

EXACT = "="
"""Before a word of a table that is meant in this form only."""
NUMBER = "#"
"""Stands in a table for any number."""
_BREAK = re.compile("[-_']")
"""What parts the words of an entry: a hyphen and an elision do so in a text too."""
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


class Written(NamedTuple):
    """An entry as a table has it."""

    text: str
    group: Group
    cell: int
    noun: bool

    def first(self, letters: int) -> str:
        """The first letters of its first word."""
        start = 1 if self.text[0] == EXACT else 0
        letters_there = self.text[start : start + letters]
        return letters_there if letters_there.isalpha() else _BREAK.split(letters_there)[0]


def written_in(table: Table) -> Iterator[Written]:
    """The entries of a table as written: cheap, for a text needs few of them."""
    for written in table.text.split(";"):
        topic, colon, cells = written.partition(":")
        if colon:
            group = Group(topic.strip(), table.kind, table.strength)
            for number, cell in enumerate(cells.split("/")):
                for text in cell.split():
                    yield Written(text, group, number, table.nouns)


def entries_of(written: Written) -> Iterator[Entry]:
    """The entry, and its plural if it is a noun."""
    words = _on_end(written.text)
    if not written.noun:
        yield Entry(words, written.group, written.cell)
        return
    exact = tuple(EXACT + word for word in words)
    yield Entry(exact, written.group, written.cell)
    yield Entry((*exact[:-1], plural(exact[-1])), written.group, written.cell)


def plural(noun: str) -> str:
    """The plural of a noun that takes an s, as most English and Spanish ones do."""
    if noun.endswith(_HISSING):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"


def _on_end(written: str) -> tuple[str, ...]:
    """The words of an entry."""
    return tuple(_BREAK.split(written))
