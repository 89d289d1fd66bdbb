"""The pairs that a ledger knows, for the open screen, and what it has of one, for reports without the articles."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from tui.core.sides import Pair
from tui.review.fingerprints import Snapshot
from tui.review.ledger.kept_work import KeptWork
from tui.review.ledger.pairs import articles_of
from tui.review.ledger.texts import restored
from tui.review.work import Work


@dataclass(frozen=True, slots=True)
class Recent:
    """A pair that was opened before."""

    id: int
    """For `Ledger.load`."""
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
        "SELECT pair.id, a.title, b.title, a.source, b.source, pair.opened_at, "
        "(SELECT count(*) FROM entry WHERE entry.pair = pair.id AND subject LIKE 'claim:%') FROM pair "
        "JOIN article AS a ON a.pair = pair.id AND a.side = 'A' JOIN article AS b ON b.pair = pair.id AND b.side = 'B' "
        "ORDER BY pair.opened_at DESC, pair.id DESC"
    )
    found: dict[Pair[str], Recent] = {}
    for pair, title_a, title_b, source_a, source_b, opened_at, checks in connection.execute(query):
        sources = Pair(restored(source_a), restored(source_b))
        if len(found) < limit and sources not in found:
            found[sources] = Recent(pair, Pair(restored(title_a), restored(title_b)), sources, opened_at, checks)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Kept:
    """All that a ledger has of a pair. Sides are as they were when it was opened first."""

    articles: Pair[Snapshot] | None
    """None of a pair of the first version's ledgers that was not opened since."""
    work: Work


def load(connection: sqlite3.Connection, pair: int) -> Kept | None:
    """What there is of the pair with that id; None if there is no such pair."""
    try:
        found = connection.execute("SELECT 1 FROM pair WHERE id = ?", (pair,)).fetchone()
    except OverflowError:  # larger than any number in a database
        return None
    if found is None:
        return None
    return Kept(articles_of(connection, pair), KeptWork(connection, pair, "").work)
