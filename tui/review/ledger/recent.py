"""The pairs that were opened last, for the open screen."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from tui.core.sides import Pair
from tui.review.ledger.texts import restored


@dataclass(frozen=True, slots=True)
class Recent:
    """A pair that was opened before."""

    titles: Pair[str]
    """Empty where the article had none, or where the ledger keeps no text."""
    sources: Pair[str]
    """Where the articles were read from."""
    opened_at: str
    """ISO 8601, UTC."""
    checks: int


def recent(connection: sqlite3.Connection, limit: int) -> tuple[Recent, ...]:
    """The pairs that were opened last, the latest first; of several versions from the same sources the latest."""
    query = (
        "SELECT a.title, b.title, a.source, b.source, pair.opened_at, "
        "(SELECT count(*) FROM entry WHERE entry.pair = pair.id AND subject LIKE 'claim:%') FROM pair "
        "JOIN article AS a ON a.pair = pair.id AND a.side = 'A' JOIN article AS b ON b.pair = pair.id AND b.side = 'B' "
        "ORDER BY pair.opened_at DESC, pair.id DESC"
    )
    found: dict[Pair[str], Recent] = {}
    for title_a, title_b, source_a, source_b, opened_at, checks in connection.execute(query):
        sources = Pair(restored(source_a), restored(source_b))
        if len(found) < limit and sources not in found:
            found[sources] = Recent(Pair(restored(title_a), restored(title_b)), sources, opened_at, checks)
    return tuple(found.values())
