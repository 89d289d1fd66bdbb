"""What the ledger keeps, for the command line: the pairs in it, and one pair without its files.

The ledger is only looked into: a report never changes it.
"""

from __future__ import annotations

from pathlib import Path

from tui.articles import article_from_text
from tui.core.counted import counted
from tui.core.harmless import harmless
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.errors import TwosourceError
from tui.presentation.opening.told import moment_of
from tui.review.fingerprints import Snapshot
from tui.review.ledger import Ledger
from tui.review.ledger.recent import Recent
from tui.review.work import Work

MOST_LISTED = 1_000
"""Pairs that are listed: more than anybody reads."""

NONE_KEPT = "The ledger keeps no pair yet: open two articles in the app and check them."


class NotKept(TwosourceError):
    """The ledger does not have what was asked for; the message says what it has."""

    title = "Not in the ledger"


def kept_pairs(path: Path | None) -> str:
    """The pairs in the ledger, the one opened last first, a line each. Raises LedgerError."""
    with Ledger.copy_of(path) as ledger:
        pairs = ledger.recent(MOST_LISTED)
    return "".join(map(line_of, pairs)) if pairs else f"{NONE_KEPT}\n"


def line_of(pair: Recent) -> str:
    """A pair as one line: its number, the day on which it was opened here, how many checks it has, what it is."""
    names = " / ".join(harmless(pair.titles[side] or pair.sources[side]) or "(no title)" for side in Side)
    checks = counted(pair.checks, "check")
    opened = moment_of(pair.opened_at)
    day = f"{opened:%Y-%m-%d}" if opened else pair.opened_at[:10]
    return f"{pair.id:>5}  {day}  {checks:>11}  {' '.join(names.split())}\n"


def kept_pair(number: int, path: Path | None) -> tuple[Pair[Article], Work]:
    """The articles of a pair and the work on them, from the ledger alone. Raises NotKept and LedgerError."""
    with Ledger.copy_of(path) as ledger:
        kept = ledger.load(number)
    if kept.articles is None or any(article.text is None for article in kept.articles):
        raise NotKept(f"The ledger keeps no words of pair {number}; name its two articles instead.")
    return kept.articles.map(article_of), kept.work


def article_of(snapshot: Snapshot) -> Article:
    """The article as its text is read today."""
    return article_from_text(snapshot.text or "", source=snapshot.source)
