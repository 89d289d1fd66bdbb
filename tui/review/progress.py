"""How far the checking is, and the list of what the editor wrote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from tui.core.sides import Side
from tui.core.spans import Span
from tui.review.checklist import Checklist
from tui.review.checks import Check, ClaimAt, Status
from tui.review.filtering import YOUR_WORK, Filter, Trace
from tui.review.whereabouts import reading_order, row_at


@dataclass(frozen=True, slots=True)
class Progress:
    """Counts for the status line and the header."""

    claims: int
    """How many claims there are to check."""
    open: int
    """How many of them are still to be checked."""
    statuses: Mapping[Status, int]
    """How many checks have each status; every status is there."""
    flagged: int
    notes: int

    @property
    def settled(self) -> int:
        """How many claims need nothing more."""
        return self.claims - self.open

    @property
    def queries(self) -> int:
        """How many questions to the author there are."""
        return self.statuses[Status.QUERY]


def progress(checklist: Checklist, checks: Mapping[ClaimAt, Check]) -> Progress:
    """How far the checking is. Checks on claims that are not compared any more count among statuses, not claims."""
    found = Counter(check.status for check in checks.values())
    return Progress(
        len(checklist.items),
        checklist.settled(checks).count(False),
        {status: found[status] for status in Status},
        sum(check.flagged for check in checks.values()),
        sum(bool(check.note) for check in checks.values()),
    )


@dataclass(frozen=True, slots=True)
class Remark:
    """A check on which the editor wrote or asked something."""

    at: ClaimAt
    check: Check
    row: int | None
    """0-based index into `Comparison.rows`; None if its sentence is not compared any more."""


def is_remark(check: Check) -> bool:
    """Whether the editor wrote, flagged or asked something in a check."""
    return bool(check.note or check.suggestion or check.flagged) or check.status is Status.QUERY


def remarks(
    checklist: Checklist, checks: Mapping[ClaimAt, Check], statuses: Collection[Status] | None = None
) -> tuple[Remark, ...]:
    """The checks with a note, a suggestion or a flag, and all queries, in reading order; those without a row last.

    `statuses` keeps only those; None keeps all.
    """
    found = [
        Remark(at, check, row_at(checklist.comparison, at))
        for at, check in checks.items()
        if is_remark(check) and (statuses is None or check.status in statuses)
    ]
    return tuple(sorted(found, key=_order))


def wants(wanted: Filter, rows: Collection[int] | None, remark: Remark) -> bool:
    """Whether a filter that shows these rows (None for all) asks for a remark, by what the editor did on it itself."""
    if rows is not None and remark.row not in rows:
        return False
    traces = {Trace.FLAGGED: remark.check.flagged, Trace.NOTED: bool(remark.check.note)}
    asked = [facet for facet in wanted.wanted(YOUR_WORK) if facet is not Trace.CORRECTED]
    told = {remark.check.status, *(trace for trace, is_there in traces.items() if is_there)}
    return not asked or not told.isdisjoint(asked)


def next_remark(
    checklist: Checklist,
    checks: Mapping[ClaimAt, Check],
    row: int,
    side: Side,
    direction: int,
    span: Span | None = None,
) -> Remark | None:
    """The nearest remark below (`direction` 1) or above (-1) a row and side; None where there is none.

    With a span, that of the claim at hand in its article, other remarks of the same row and side count too.
    """
    here = (row, side is Side.RIGHT)
    found = [each for each in remarks(checklist, checks) if each.row is not None]

    def is_ahead(each: Remark) -> bool:
        there = _order(each)[1:3]
        if there != here or span is None:
            return there > here if direction > 0 else there < here
        return each.at.span.start >= span.end if direction > 0 else each.at.span.end <= span.start

    return next(filter(is_ahead, found if direction > 0 else reversed(found)), None)


def _order(remark: Remark) -> tuple[bool, int, bool, int, int]:
    return reading_order(remark.row, remark.at)
