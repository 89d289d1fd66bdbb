"""A pair of articles is opened: known again, or a version of a known one, or new."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from tui.core.sides import Pair
from tui.review.carry_over import CarriedOver, brought_back, carry_over
from tui.review.carry_report import CarryReport
from tui.review.fingerprints import Snapshot
from tui.review.ledger import pairs
from tui.review.ledger.backups import drop_backups
from tui.review.ledger.clashes import Clash
from tui.review.ledger.kept_work import KeptWork
from tui.review.ledger.private import take_words_out
from tui.review.ledger.returning import with_those_that_returned
from tui.review.ledger.transactions import reading, writing
from tui.review.report_encoding import report_from_text, report_text
from tui.review.without_words import act_without_words, report_without_words


@dataclass(frozen=True, slots=True)
class Entered:
    """The pair that was opened."""

    pair: int
    """Its id in the ledger."""
    swapped: bool
    """Whether the ledger has it with the sides the other way round."""
    carried: CarryReport | None = None
    """What was carried over by this opening, sides as the ledger has them."""


def enter(connection: sqlite3.Connection, articles: Pair[Snapshot], checker: str, at: str) -> Entered:
    """Find these articles in the ledger, or put them in and carry over what was done on the version before.

    Snapshots without text have the words of that pair, and of its versions before, taken out of the ledger and of the
    copies that were made of it.
    """
    entered = _entered(connection, articles, checker, at)
    if not _keeps_text(articles):
        drop_backups(connection, pairs.versions(connection, entered.pair))
        # Words that were taken out stay in the file until the pages without them are written into it.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return entered


def _entered(connection: sqlite3.Connection, articles: Pair[Snapshot], checker: str, at: str) -> Entered:
    known = pairs.find_exactly(connection, articles)
    if known is None:
        with reading(connection):
            version = pairs.find_version(connection, articles)
            carried = None if version is None else _carried_anew(connection, version.id, _oriented(articles, version))
        with writing(connection):
            known = pairs.find_exactly(connection, articles)  # another app may have been faster
            if known is None:
                return _put_in(connection, articles, version, carried, checker, at)
    _refresh(connection, known, articles, at)
    return Entered(known.id, known.swapped, _bring_back(connection, known.id, checker, at))


def last_report(connection: sqlite3.Connection, pair: int) -> CarryReport | None:
    """What was carried over to this version last; None if nothing was."""
    row = connection.execute("SELECT report FROM carriage WHERE pair = ?", (pair,)).fetchone()
    report = None if row is None else report_from_text(row[0])
    return None if report is None or report.empty else report


def _oriented(articles: Pair[Snapshot], known: pairs.Known) -> Pair[Snapshot]:
    return articles.swapped if known.swapped else articles


def _carried(connection: sqlite3.Connection, version: int, after: Pair[Snapshot] | None) -> CarriedOver | None:
    """A version's work on another one's articles, sides as the ledger has them; None if either's are not known."""
    before = pairs.articles_of(connection, version)
    if before is None or after is None:
        return None
    return carry_over(KeptWork(connection, version, "").work, before, after)


def _carried_anew(connection: sqlite3.Connection, version: int, after: Pair[Snapshot]) -> CarriedOver | None:
    """The same for articles that are not known yet, with what had been deleted and is there again."""
    carried = _carried(connection, version, after)
    return carried and with_those_that_returned(connection, version, after, carried)


def _bring_back(connection: sqlite3.Connection, pair: int, checker: str, at: str) -> CarryReport | None:
    """Carry over to a known pair what was done meanwhile on another version of it, such as one that was taken back."""
    with reading(connection):
        version = pairs.latest_version(connection, pair)
        articles = pairs.articles_of(connection, pair)
        if version is None or version == pair or articles is None:
            return None
        carried = _carried(connection, version, articles)
        kept = KeptWork(connection, pair, checker)
    added = carried and brought_back(kept.work, carried)
    if added is None or not added.act.changes:
        return None
    try:
        with writing(connection):
            return _keep_carried(connection, kept, version, added, articles, at)
    except Clash:  # another app was faster
        return None


def _keep_carried(
    connection: sqlite3.Connection,
    kept: KeptWork,
    version: int,
    carried: CarriedOver,
    articles: Pair[Snapshot],
    at: str,
) -> CarryReport:
    """Do the act of carrying over, and keep its report, inside a transaction."""
    act, report = carried.act, carried.report
    if not _keeps_text(articles):
        act, report = act_without_words(act), report_without_words(report)
    if act.changes:
        kept.do(act, at)
    connection.execute(
        "INSERT INTO carriage (pair, of, at, report) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (pair) DO UPDATE SET at = excluded.at, report = excluded.report",
        (kept.pair, version, at, report_text(report)),
    )
    if not _keeps_text(articles):
        _take_words_out(connection, kept.pair)
    return report


def _put_in(
    connection: sqlite3.Connection,
    articles: Pair[Snapshot],
    version: pairs.Known | None,
    carried: CarriedOver | None,
    checker: str,
    at: str,
) -> Entered:
    """Register a new pair, inside a transaction, sides as its version before has them."""
    if version is None:
        return Entered(pairs.register(connection, articles, at), swapped=False)
    articles = _oriented(articles, version)
    pair = pairs.register(connection, articles, at)
    if carried is None:
        return Entered(pair, version.swapped)
    report = _keep_carried(connection, KeptWork(connection, pair, checker), version.id, carried, articles, at)
    return Entered(pair, version.swapped, None if report.empty else report)


def _refresh(connection: sqlite3.Connection, known: pairs.Known, articles: Pair[Snapshot], at: str) -> None:
    """Note that a known pair was opened, and keep what of its articles is to be kept, now."""
    articles = _oriented(articles, known)
    with writing(connection):
        connection.execute("UPDATE pair SET opened_at = ? WHERE id = ?", (at, known.id))
        if pairs.articles_of(connection, known.id) == articles:
            return
        pairs.keep_articles(connection, known.id, articles)
        if not _keeps_text(articles):
            _take_words_out(connection, known.id)


def _take_words_out(connection: sqlite3.Connection, pair: int) -> None:
    """Take the words of a pair and of all its versions out of the ledger, inside a transaction."""
    for version in pairs.versions(connection, pair):
        take_words_out(connection, version)
        connection.execute("UPDATE article SET text = NULL, title = '' WHERE pair = ?", (version,))
        report = last_report(connection, version)
        if report is not None:
            text = report_text(report_without_words(report))
            connection.execute("UPDATE carriage SET report = ? WHERE pair = ?", (text, version))


def _keeps_text(articles: Pair[Snapshot]) -> bool:
    return all(article.text is not None for article in articles)
