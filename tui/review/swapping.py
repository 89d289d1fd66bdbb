"""The same work with the sides exchanged: a pair of articles may be opened as RIGHT LEFT."""

from __future__ import annotations

from dataclasses import replace

from tui.core.corrections import Corrections, Ruling, Tie
from tui.review.carry_report import CarryReport
from tui.review.checks import ClaimAt
from tui.review.work import Act, BlockAt, Change, Realigned, Subject, Value, Work

_ANY = Tie(0, 0)


def swapped_work(work: Work) -> Work:
    """The work on the articles the other way round."""
    checks = {ClaimAt(at.side.other, at.span): check for at, check in work.checks.items()}
    return Work(checks, work.corrections.swapped)


def swapped_act(act: Act) -> Act:
    """The act on the articles the other way round. Its label keeps the names that it had."""
    changes = (Change(swapped_subject(c.subject), swapped_value(c.before), swapped_value(c.after)) for c in act.changes)
    return Act(act.label, tuple(changes))


def swapped_subject(subject: Subject) -> Subject:
    """The name of the same entry on the articles the other way round."""
    match subject:
        case ClaimAt():
            return ClaimAt(subject.side.other, subject.span)
        case Tie():
            return Tie(subject.b, subject.a)
        case BlockAt():
            return BlockAt(subject.side.other, subject.start)
        case Realigned():
            return subject


def swapped_value(value: Value | None) -> Value | None:
    """What an entry says, on the articles the other way round."""
    match value:
        case Ruling():
            return Corrections({_ANY: value}).swapped.rulings[_ANY]
        case frozenset():
            return Corrections(anchors=value).swapped.anchors
    return value


def swapped_report(report: CarryReport) -> CarryReport:
    """What was carried over, on the articles the other way round."""
    checks = (
        replace(each, before=_turned(each.before), after=None if each.after is None else _turned(each.after))
        for each in report.checks
    )
    lost = tuple(swapped_subject(subject) for subject in report.lost_corrections)
    return replace(report, checks=tuple(checks), lost_corrections=lost, swapped=not report.swapped)


def _turned(at: ClaimAt) -> ClaimAt:
    return ClaimAt(at.side.other, at.span)
