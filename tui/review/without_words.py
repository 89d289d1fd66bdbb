"""The editor's work without the articles' words, for who may keep none: fingerprints, places, what the editor wrote."""

from __future__ import annotations

from dataclasses import replace

from tui.review.carry_report import CarryReport
from tui.review.checks import Check
from tui.review.work import Act, Change, Value, Work


def check_without_words(check: Check) -> Check:
    """The check without the words of its claim."""
    return replace(check, words="", words_before="")


def value_without_words(value: Value | None) -> Value | None:
    """What an entry says without the words of its claim."""
    return check_without_words(value) if isinstance(value, Check) else value


def act_without_words(act: Act) -> Act:
    """The act without the words of claims."""
    changes = (Change(c.subject, value_without_words(c.before), value_without_words(c.after)) for c in act.changes)
    return Act(act.label, tuple(changes))


def work_without_words(work: Work) -> Work:
    """The work without the words of claims."""
    return replace(work, checks={at: check_without_words(check) for at, check in work.checks.items()})


def report_without_words(report: CarryReport) -> CarryReport:
    """The report without the words of claims."""
    checks = (replace(each, words="", check=check_without_words(each.check)) for each in report.checks)
    return replace(report, checks=tuple(checks), words_kept=False)
