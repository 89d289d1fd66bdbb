"""Which names of two articles are one: short forms are learnt from the full names that either article writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from tui.core.facts.names import Name
from tui.core.facts.sheets import Sheet
from tui.core.sides import Pair

_NONE: set[frozenset[str]] = set()


class Aliases:
    """The names and words of two articles."""

    def __init__(self, sheets: Pair[tuple[Sheet, ...]]) -> None:
        self.known = sheets.map(lambda side: frozenset[str]().union(*(sheet.wording.all_folded for sheet in side)))
        """Folded words that stand anywhere in each article."""
        self._full: dict[str, set[frozenset[str]]] = defaultdict(set)
        for name in _names(sheets):
            for part in name.parts:
                self._full[part].add(frozenset(name.parts))

    def one_name(self, name: Name, other: Name) -> bool:
        """Whether some full name holds both: "Saddam" and "Hussein" where an article writes Saddam Hussein."""
        holding = [self._full.get(part, _NONE) for part in {*name.parts, *other.parts}]
        return bool(set.intersection(*holding))


def _names(sheets: Pair[tuple[Sheet, ...]]) -> Iterable[Name]:
    for side in sheets:
        for sheet in side:
            yield from (name for name in sheet.names if len(name.parts) > 1)
