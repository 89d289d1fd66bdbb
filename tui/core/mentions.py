"""What the short names of an article stand for: "Lund" for Ana Lund, "WHO" for the World Health Organization."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from tui.core.facts.names import Name
from tui.core.facts.sheets import Sheet
from tui.core.sides import Pair

GROUP = "~"
"""What the comparison form of a word in a group of near-synonyms begins with."""

Words: TypeAlias = tuple[str, ...]
"""The words of a full name, by comparison form."""


class _Known(NamedTuple):
    """What short names may stand for."""

    people: Mapping[str, set[Words]]
    """The full names of one article by their last word."""
    bodies: Mapping[str, set[Words]]
    """The full names of both articles by their initials, as far as these are written too."""
    initials: Mapping[str, str]
    """The comparison form of these initials."""


def implied_words(sheets: Pair[tuple[Sheet, ...]]) -> Pair[tuple[frozenset[str], ...]]:
    """For each sentence the words, by comparison form, that its names stand for and that it does not have.

    A last name stands for the one full name of its article that ends with it, an abbreviation for the one full name of
    either article that it abbreviates, and the other way round. What is not certain stands for nothing.
    """
    initials, bodies = _abbreviated([name for side in sheets for sheet in side for name in sheet.names])

    def one_side(side: Sequence[Sheet]) -> tuple[frozenset[str], ...]:
        known = _Known(_by_last_word(name for sheet in side for name in sheet.names), bodies, initials)
        return tuple(_implied_by(sheet, known) for sheet in side)

    return sheets.map(one_side)


def _by_last_word(names: Iterable[Name]) -> dict[str, set[Words]]:
    """The full names by the last word; not those that end with a word that many names end with: Republican."""
    found: dict[str, set[Words]] = defaultdict(set)
    for name in names:
        if len(name.keys) > 1 and not name.place and not name.keys[-1].startswith(GROUP):
            found[name.keys[-1]].add(name.keys)
    return found


def _abbreviated(names: Sequence[Name]) -> tuple[dict[str, str], dict[str, set[Words]]]:
    """The abbreviations among the names with their comparison forms, and the full names that they abbreviate."""
    short = {name.parts[0]: name.keys[0] for name in names if len(name.parts) == 1 and len(name.parts[0]) > 1}
    found: dict[str, set[Words]] = defaultdict(set)
    for name in names:
        if len(name.parts) > 1 and name.initials in short:
            found[name.initials].add(name.keys)
    return short, found


def _implied_by(sheet: Sheet, known: _Known) -> frozenset[str]:
    implied = {key for name in sheet.names for key in _implied(name, known)}
    return frozenset(implied.difference(word.key for word in sheet.wording.words)) if implied else frozenset()


def _implied(name: Name, known: _Known) -> Iterator[str]:
    if len(name.keys) > 1:
        if name.initials in known.initials:
            yield known.initials[name.initials]
        return
    for full in (known.people.get(name.keys[0], ()), known.bodies.get(name.parts[0], ())):
        if len(full) == 1:
            yield from next(iter(full))
