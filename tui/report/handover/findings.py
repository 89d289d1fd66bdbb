"""What stands on a claim, in words: the editor's check, and what the other report says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from tui.core.comparison import Comparison
from tui.core.findings import Claim, Link, Point
from tui.core.ranking import GRAVITY
from tui.core.sides import Side
from tui.report.checked import remarks_on, signature, verdict_text
from tui.report.handover.document import Line, Look, Run, words
from tui.review.checks import Check

Disputed: TypeAlias = tuple[Link, Point]
"""A point with the link that it belongs to."""


def check_lines(check: Check) -> Iterator[Line]:
    """The verdict with the note, then all the rest."""
    first, *more = check.note.strip().splitlines() or [""]
    yield Run(verdict_text(check), Look.STRONG), Run(f" {first}".rstrip())
    yield from map(words, more)
    yield from resting_on(check)


def remark_lines(check: Check) -> Iterator[Line]:
    """The same under a heading that tells the verdict, so that no entry repeats it."""
    flagged = (Run("Flagged.", Look.STRONG),) if check.flagged else ()
    first, *more = check.note.strip().splitlines() or [""]
    if flagged or first:
        yield *flagged, Run(f" {first}".rstrip() if flagged else first)
    yield from map(words, more)
    yield from resting_on(check)


def resting_on(check: Check) -> Iterator[Line]:
    """The wording that should stand instead, each source, and who checked it when."""
    yield from map(words, remarks_on(check))
    if signed := signature(check):
        yield words(signed, Look.FAINT)


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
