"""Checks on sentences that an earlier version had, the next one had not, and the one that is opened has again."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right

from tui.core.sides import Pair
from tui.review.carry_over import CarriedOver, carry_over, with_returned
from tui.review.carry_report import CarryReport, Fate
from tui.review.checks import ClaimAt
from tui.review.fingerprints import KeptSentence, Snapshot
from tui.review.ledger import pairs
from tui.review.report_encoding import report_from_text
from tui.review.work import Work

MOST_VERSIONS = 100
"""How far back is looked: more versions than a story has."""


def with_those_that_returned(
    connection: sqlite3.Connection, version: int, after: Pair[Snapshot], carried: CarriedOver
) -> CarriedOver:
    """What is carried over from a version, with what was deleted on the way to it and fits these articles again."""
    last = pairs.articles_of(connection, version)
    if last is None:
        return carried
    prints = last.map(lambda article: {sentence.fingerprint for sentence in article.sentences})

    def returned(at: ClaimAt) -> bool:
        sentence = _sentence_at(after[at.side], at)
        return sentence is not None and sentence.fingerprint not in prints[at.side]

    for _ in range(MOST_VERSIONS):
        row = connection.execute("SELECT of, report FROM carriage WHERE pair = ?", (version,)).fetchone()
        if row is None:
            break
        version, report = row[0], report_from_text(row[1])
        before = pairs.articles_of(connection, version)
        if before is not None and report.of(Fate.DELETED):
            carried = with_returned(carried, carry_over(_deleted(report), before, after), returned)
    return carried


def _deleted(report: CarryReport) -> Work:
    return Work({each.before: each.check for each in report.of(Fate.DELETED)})


def _sentence_at(article: Snapshot, at: ClaimAt) -> KeptSentence | None:
    index = bisect_right(article.sentences, at.span.start, key=lambda each: each.span.start) - 1
    return article.sentences[index] if index >= 0 else None
