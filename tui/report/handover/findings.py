"""What stands on a claim, in words: the editor's check, and what the other report says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from tui.core.comparison import Comparison
from tui.core.findings import Claim, Link, Point
from tui.core.ranking import GRAVITY
from tui.core.sides import Side
from tui.report.handover.document import Line, Look, Run, words
from tui.review.checks import Check, Source, Status

VERDICTS = {
    Status.OPEN: "Open",
    Status.CONFIRMED: "Confirmed",
    Status.WRONG: "Wrong",
    Status.QUERY: "Query to the author",
    Status.UNVERIFIABLE: "Cannot be verified",
    Status.OPINION: "Opinion, no check needed",
    Status.RECHECK: "To be checked again: its words have changed",
}
"""What a status is called on paper."""


Disputed: TypeAlias = tuple[Link, Point]
"""A point with the link that it belongs to."""


def check_lines(check: Check) -> Iterator[Line]:
    """The verdict with the note, the wording that should stand instead, each source, and who checked it when."""
    flag = " (flagged)" if check.flagged else ""
    note = f" {check.note.strip()}" if check.note.strip() else ""
    yield Run(f"{VERDICTS[check.status]}{flag}.", Look.STRONG), Run(note)
    if check.status is Status.RECHECK and check.words_before:
        before = f", then {check.status_before}" if check.status_before else ""
        yield words(f"Was checked as: “{check.words_before}”{before}.")
    if check.suggestion:
        yield words(f"Should read: “{check.suggestion}”")
    yield from (words(f"Source: {source_text(source)}") for source in check.sources)
    if check.checker or check.at:
        yield words(", ".join(filter(None, (check.checker, day_of(check.at)))), Look.FAINT)


def source_text(source: Source) -> str:
    """A source on one line."""
    return ", ".join(filter(None, (source.title, source.place, source.date, source.who)))


def day_of(at: str) -> str:
    """A stamp as it is read: `2026-11-22 14:05 UTC`."""
    return f"{at[:10]} {at[11:16]} UTC" if at.endswith("Z") and len(at) == len("2026-11-22T14:05:00Z") else at


def other_report(comparison: Comparison, side: Side, claim: Claim) -> Iterator[Line]:
    """What the other report says otherwise on a claim: one line a point that touches it, the gravest first."""
    for link, point in sorted(points_on(comparison, side, claim), key=lambda found: -GRAVITY[found[1].kind]):
        there = side.other
        home = comparison.articles[there].sentences[link.sentence(there)]
        span = point.on(there)
        told = f"“{span.of(home.text)}”" if span else "nothing of it"
        sentence_id = there.sentence_id(link.sentence(there))
        yield Run(f"{sentence_id} has {told}", Look.STRONG), Run(f" ({point.kind}): {point.reason}")


def points_on(comparison: Comparison, side: Side, claim: Claim) -> Iterator[Disputed]:
    """The points whose words on this side lie in the claim, or, where they have none there, that are of its links."""
    for index in claim.links:
        link = comparison.links[index]
        for point in link.points:
            span = point.on(side)
            if span is None or span.overlaps(claim.span):
                yield link, point
