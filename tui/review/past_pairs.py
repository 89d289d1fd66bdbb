"""The comparisons that were opened before, as a list that only grows to a limit: plain values, no files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from tui.core.sides import Pair, Side

MOST_PAIRS = 50
"""An editor's fortnight. Whoever wants an older one finds its files in the picker."""


@dataclass(frozen=True, slots=True)
class PastPair:
    """Two articles that were compared before."""

    sources: Pair[str]
    """Absolute paths, or web addresses. Both are the same for a saved comparison, which holds both articles."""
    titles: Pair[str]
    """Empty for an article without a title."""
    opened: str
    """ISO 8601, UTC, when it was opened last."""
    settled: int | None = None
    """How many of its claims need nothing more; None as long as nobody counted."""
    claims: int | None = None
    """How many claims there are to check; None as long as nobody counted."""


def with_latest(known: Iterable[PastPair], latest: PastPair) -> tuple[PastPair, ...]:
    """The list with that pair at its top, newest first; what was counted before is kept where nothing was now.

    A pair is known again by its sources, in this order of the sides.
    """
    known = tuple(known)
    before = next((each for each in known if each.sources == latest.sources), None)
    if before is not None and latest.claims is None:
        latest = PastPair(latest.sources, latest.titles, latest.opened, before.settled, before.claims)
    others = (each for each in known if each.sources != latest.sources)
    return (latest, *others)[:MOST_PAIRS]


def with_progress(known: Iterable[PastPair], sources: Pair[str], settled: int, claims: int) -> tuple[PastPair, ...]:
    """The list with what was counted for the pair of these sources, every pair at its place."""
    return tuple(replace(each, settled=settled, claims=claims) if each.sources == sources else each for each in known)


def written(pairs: Iterable[PastPair]) -> list[dict[str, Any]]:
    """The list in JSON's own types."""
    return [
        {
            "sources": list(each.sources),
            "titles": list(each.titles),
            "opened": each.opened,
            "settled": each.settled,
            "claims": each.claims,
        }
        for each in pairs
    ]


def understood(found: object) -> tuple[PastPair, ...]:
    """The list from JSON's own types; entries that make no sense are left out."""
    return tuple(_pairs(found))[:MOST_PAIRS] if isinstance(found, list) else ()


def _pairs(entries: Iterable[object]) -> Iterator[PastPair]:
    for entry in entries:
        if isinstance(entry, dict):
            sources, titles = _two(entry, "sources"), _two(entry, "titles")
            opened = entry.get("opened")
            if sources and titles and all(sources) and isinstance(opened, str):
                yield PastPair(sources, titles, opened, _count(entry, "settled"), _count(entry, "claims"))


def _two(entry: Mapping[str, Any], name: str) -> Pair[str] | None:
    found = entry.get(name)
    if isinstance(found, list) and len(found) == len(Side) and all(isinstance(each, str) for each in found):
        return Pair(*found)
    return None


def _count(entry: Mapping[str, Any], name: str) -> int | None:
    found = entry.get(name)
    return found if isinstance(found, int) and not isinstance(found, bool) and found >= 0 else None
