"""The pairs of articles that a ledger knows, and how one is known again."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.review.fingerprints import KeptSentence, Snapshot
from tui.review.ledger.texts import restored, stored
from tui.review.versions import find_sentences

SAME_PAIR = 0.2
"""Share of sentences, on each side, from which an unknown pair is a changed version of a known one. Measured: of 70,312
pairs of articles on different events none shares 0.13 of its sentences; the revised story among the samples 0.38."""

SAME_NAMES = 0.1
"""The same, on either side, where both articles come from the same files or addresses: a name like `left.txt` is used
for one story after the other, and alone says nothing. Of those pairs 21 share as much, none on both sides."""

NAMELESS = ("", "standard input", "pasted text")
"""Sources that tell no article from another."""

AT_ONCE = 500
"""Parameters of one query; SQLite may be built to take no more than 999."""


@dataclass(frozen=True, slots=True)
class Known:
    """A pair in the ledger."""

    id: int
    swapped: bool
    """Whether it is kept with the sides the other way round."""


def find_exactly(connection: sqlite3.Connection, articles: Pair[Snapshot]) -> Known | None:
    """The pair with exactly these texts, in either order."""
    query = "SELECT id FROM pair WHERE left_print = ? AND right_print = ?"
    for swapped, pair in ((False, articles), (True, articles.swapped)):
        row = connection.execute(query, tuple(pair.map(lambda each: each.fingerprint))).fetchone()
        if row:
            return Known(row[0], swapped)
    return None


def find_version(connection: sqlite3.Connection, articles: Pair[Snapshot]) -> Known | None:
    """The pair of which these articles are a changed version: that with the most of the same sentences.

    Of equals the one that was opened last. Sentences are the same by fingerprint; where none of a pair from the same
    files is, by the likeness of their words, for a short text may be edited in every sentence.
    """
    shares = _shares(connection, articles)
    best: tuple[float, str, int, bool] | None = None
    namesake: tuple[str, int, bool] | None = None
    for pair, opened_at, sources in _pairs(connection):
        for swapped in (False, True):
            there = sources.swapped if swapped else sources
            share = [shares[side].get((pair, (side.other if swapped else side).letter), 0.0) for side in Side]
            named = all(articles[side].source == there[side] not in NAMELESS for side in Side)
            if min(share) >= SAME_PAIR or (named and max(share) >= SAME_NAMES):
                found = (sum(share), opened_at, pair, swapped)
                best = found if best is None else max(best, found)
            elif named:
                namesake = max(namesake or ("", 0, False), (opened_at, pair, swapped))
    if best:
        return Known(best[2], best[3])
    known = Known(namesake[1], namesake[2]) if namesake else None
    return known if known and _alike(connection, known, articles) else None


def _alike(connection: sqlite3.Connection, known: Known, articles: Pair[Snapshot]) -> bool:
    """Whether enough sentences of a kept pair are found again in these articles, edited or not."""
    before = articles_of(connection, known.id)
    if before is None or any(article.text is None for article in before):
        return False
    after = articles.swapped if known.swapped else articles
    found = [find_sentences(before[side], after[side]) for side in Side]
    return all(sum(each is not None for each in side) >= SAME_PAIR * max(1, len(side)) for side in found)


def register(connection: sqlite3.Connection, articles: Pair[Snapshot], at: str) -> int:
    """Put a pair into the ledger, inside a transaction; gives its id."""
    prints = tuple(articles.map(lambda each: each.fingerprint))
    cursor = connection.execute(
        "INSERT INTO pair (left_print, right_print, made_at, opened_at) VALUES (?, ?, ?, ?)", (*prints, at, at)
    )
    pair = cursor.lastrowid
    assert pair is not None
    keep_articles(connection, pair, articles)
    return pair


def keep_articles(connection: sqlite3.Connection, pair: int, articles: Pair[Snapshot]) -> None:
    """Put what is known of a pair's articles in place of what was, inside a transaction."""
    connection.execute("DELETE FROM sentence WHERE pair = ?", (pair,))
    connection.execute("DELETE FROM article WHERE pair = ?", (pair,))
    for side in Side:
        article = articles[side]
        text = None if article.text is None else stored(article.text)
        connection.execute(
            "INSERT INTO article (pair, side, title, source, text) VALUES (?, ?, ?, ?, ?)",
            (pair, side.letter, stored(article.title), stored(article.source), text),
        )
        connection.executemany(
            "INSERT INTO sentence (pair, side, first, behind, block, print) VALUES (?, ?, ?, ?, ?, ?)",
            ((pair, side.letter, s.span.start, s.span.end, s.block, s.fingerprint) for s in article.sentences),
        )


def articles_of(connection: sqlite3.Connection, pair: int) -> Pair[Snapshot] | None:
    """A pair's articles as they are kept; None for one of the first version's ledgers, which kept none."""
    prints = connection.execute("SELECT left_print, right_print FROM pair WHERE id = ?", (pair,)).fetchone()
    kept = {
        side: (restored(title), restored(source), None if text is None else restored(text))
        for side, title, source, text in connection.execute(
            "SELECT side, title, source, text FROM article WHERE pair = ?", (pair,)
        )
    }
    if len(kept) < len(Side):
        return None

    def article(side: Side, fingerprint: str) -> Snapshot:
        rows = connection.execute(
            "SELECT first, behind, block, print FROM sentence WHERE pair = ? AND side = ? ORDER BY first",
            (pair, side.letter),
        )
        sentences = (KeptSentence(Span(first, behind), print_, block) for first, behind, block, print_ in rows)
        return Snapshot(fingerprint, tuple(sentences), *kept[side.letter])

    return Pair(article(Side.LEFT, prints[0]), article(Side.RIGHT, prints[1]))


def versions(connection: sqlite3.Connection, pair: int) -> tuple[int, ...]:
    """A pair and all pairs that work was carried over to or from, however many versions between."""
    query = (
        "WITH RECURSIVE family (id) AS (SELECT ? UNION "
        "SELECT CASE WHEN carriage.pair = family.id THEN carriage.of ELSE carriage.pair END "
        "FROM family JOIN carriage ON family.id IN (carriage.pair, carriage.of)) SELECT id FROM family ORDER BY id"
    )
    return tuple(version for (version,) in connection.execute(query, (pair,)))


def latest_version(connection: sqlite3.Connection, pair: int) -> int | None:
    """The version of a pair on which something was done last, itself perhaps; None if nothing was on any."""
    family = versions(connection, pair)
    query = f"SELECT pair FROM act WHERE pair IN ({', '.join('?' * len(family))}) ORDER BY id DESC LIMIT 1"
    row = connection.execute(query, family).fetchone()
    return None if row is None else row[0]


def _shares(connection: sqlite3.Connection, articles: Pair[Snapshot]) -> Pair[dict[tuple[int, str], float]]:
    """For each article the share of sentences that it has in common with a side of a kept pair, where there are any."""
    query = "SELECT pair, side, count(DISTINCT print) FROM sentence GROUP BY pair, side"
    kept = {(pair, side): count for pair, side, count in connection.execute(query)}

    def shares(article: Snapshot) -> dict[tuple[int, str], float]:
        own = len({sentence.fingerprint for sentence in article.sentences})
        return {key: count / max(own, kept[key]) for key, count in _shared(connection, article).items()}

    return articles.map(shares)


def _shared(connection: sqlite3.Connection, article: Snapshot) -> Counter[tuple[int, str]]:
    """How many sentences of an article each side of each kept pair has."""
    prints = iter({sentence.fingerprint for sentence in article.sentences})
    found: Counter[tuple[int, str]] = Counter()
    while some := tuple(islice(prints, AT_ONCE)):
        query = (
            "SELECT pair, side, count(DISTINCT print) FROM sentence "
            f"WHERE print IN ({', '.join('?' * len(some))}) GROUP BY pair, side"
        )
        for pair, side, count in connection.execute(query, some):
            found[pair, side] += count
    return found


def _pairs(connection: sqlite3.Connection) -> Iterator[tuple[int, str, Pair[str]]]:
    """Each pair with when it was opened last and where its articles came from."""
    query = (
        "SELECT pair.id, pair.opened_at, a.source, b.source FROM pair "
        "JOIN article AS a ON a.pair = pair.id AND a.side = 'A' JOIN article AS b ON b.pair = pair.id AND b.side = 'B'"
    )
    for pair, opened_at, left, right in connection.execute(query):
        yield pair, opened_at, Pair(restored(left), restored(right))
