"""What stands on a claim, in words: the editor's check, and what the other report says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from tui.core.comparison import Comparison
from tui.core.findings import Claim, Link, Point, PointKind
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
    """What the other report says otherwise on a claim: a line for each thing that it says, the gravest first.

    What headline and lead say alike is one line that names both.
    """
    there = side.other
    said: dict[tuple[PointKind, str, str], list[str]] = {}
    for link, point in sorted(points_on(comparison, side, claim), key=lambda found: -GRAVITY[found[1].kind]):
        number = link.sentence(there)
        span = point.on(there)
        told = f"“{span.of(comparison.articles[there].sentences[number].text)}”" if span else "nothing of it"
        said.setdefault((point.kind, told, point.reason), []).append(there.sentence_id(number))
    for (kind, told, reason), ids in said.items():
        names = dict.fromkeys(ids)
        has = f"{', '.join(names)} {'has' if len(names) == 1 else 'have'} {told}"
        yield Run(has, Look.STRONG), Run(f" ({kind}): {reason}")


def points_on(comparison: Comparison, side: Side, claim: Claim) -> Iterator[Disputed]:
    """The points whose words on this side lie in the claim, or, where they have none there, that are of its links."""
    for index in claim.links:
        link = comparison.links[index]
        for point in link.points:
            span = point.on(side)
            if span is None or span.overlaps(claim.span):
                yield link, point
