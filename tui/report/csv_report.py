"""The findings as a table for a spreadsheet: a line for each point of each link, the gravest first, then the rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from tui.core.comparison import Comparison
from tui.core.ranking import ranked_points
from tui.core.sides import Side
from tui.core.verdicts import Verdict
from tui.report.checked import Checked, checked_claims
from tui.report.tables import csv_table
from tui.review.work import Work

Checks: TypeAlias = Mapping[int | None, list[Checked]]
"""The checks on each row, by its 0-based index."""

COLUMNS = ("row", "finding", "kind", "a", "words_a", "b", "words_b", "reason", "status", "note")


def render(comparison: Comparison, work: Work | None = None) -> str:
    """The whole table: disagreements by gravity, then what only one side has, in reading order."""
    checks: defaultdict[int | None, list[Checked]] = defaultdict(list)
    for checked in checked_claims(comparison, work or Work()):
        checks[checked.row].append(checked)
    return csv_table(COLUMNS, (*disputed(comparison, checks), *lone(comparison, checks)))


def disputed(comparison: Comparison, checks: Checks) -> Iterator[tuple[str, ...]]:
    """A line for each point."""
    for ranked in ranked_points(comparison.links):
        link, point = comparison.links[ranked.link], ranked.point
        cells = [str(comparison.row_of.left[link.a] + 1), "differing", str(point.kind)]
        for side in Side:
            span, home = point.on(side), comparison.articles[side].sentences[link.sentence(side)]
            cells += (side.sentence_id(link.sentence(side)), span.of(home.text) if span else "")
        ends = [(side, link.sentence(side)) for side in Side]
        yield *cells, point.reason, *judged(comparison, checks, ends)


def lone(comparison: Comparison, checks: Checks) -> Iterator[tuple[str, ...]]:
    """A line for each sentence that only one side has."""
    for number, row in enumerate(comparison.rows, start=1):
        for side in Side:
            for index in row.sentences[side]:
                if not comparison.links_of[side][index]:
                    sentence = comparison.articles[side].sentences[index]
                    here = (side.sentence_id(index), sentence.text)
                    ends = (*here, "", "") if side is Side.LEFT else ("", "", *here)
                    verdict = Verdict.of(comparison.sentence_kinds[side][index], side)
                    yield str(number), verdict.word, "", *ends, "", *judged(comparison, checks, [(side, index)])


def judged(comparison: Comparison, checks: Checks, sentences: Iterable[tuple[Side, int]]) -> tuple[str, str]:
    """Status and note of the checks on some sentences, which are named by side and index."""
    found = [
        each.check
        for side, index in sentences
        for each in checks.get(comparison.row_of[side][index], ())
        if each.at.side is side and comparison.articles[side].sentences[index].span.contains(each.at.span)
    ]
    return " / ".join(str(check.status) for check in found), " / ".join(check.note for check in found if check.note)
