"""Which names of two articles are one: short forms are learnt from the full names that either article writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from tui.core.facts.names import Name
from tui.core.facts.sheets import Sheet
from tui.core.sides import Pair


class Aliases:
    """The names and words of two articles."""

    def __init__(self, sheets: Pair[tuple[Sheet, ...]]) -> None:
        self.known = sheets.map(lambda side: frozenset(word.folded for sheet in side for word in sheet.wording.words))
        """Folded words that stand anywhere in each article."""
        self._full: dict[str, set[frozenset[str]]] = defaultdict(set)
        for name in _names(sheets):
            for part in name.parts:
                self._full[part].add(frozenset(name.parts))

    def one_name(self, name: Name, other: Name) -> bool:
        """Whether some full name holds both: "Saddam" and "Hussein" where an article writes Saddam Hussein."""
        both = {*name.parts, *other.parts}
        return any(both <= full for full in self._full.get(name.parts[0], ()))


def _names(sheets: Pair[tuple[Sheet, ...]]) -> Iterable[Name]:
    for side in sheets:
        for sheet in side:
            yield from (name for name in sheet.names if len(name.parts) > 1)
