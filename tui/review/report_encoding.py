"""A report of what was carried over as text, and back: what the ledger keeps of it."""

from __future__ import annotations

import json

from tui.review.carry_report import Carriage, CarryReport, Fate
from tui.review.checks import Check, ClaimAt
from tui.review.encoding import (
    MISSHAPEN,
    Json,
    NotOurs,
    subject_from,
    subject_text,
    text_from,
    text_object,
    value_from,
    value_object,
)


def report_text(report: CarryReport) -> str:
    """The report as one line of ASCII."""
    told = {
        "checks": [_carriage_object(each) for each in report.checks],
        "corrections": report.corrections,
        "lost_corrections": [subject_text(subject) for subject in report.lost_corrections],
        "words_kept": report.words_kept,
        "swapped": report.swapped,
    }
    return json.dumps(told, ensure_ascii=True, separators=(",", ":"))


def report_from_text(text: str) -> CarryReport:
    """The report. Raises NotOurs."""
    try:
        told = json.loads(text)
        return CarryReport(
            tuple(_carriage_from(each) for each in told["checks"]),
            told["corrections"],
            tuple(subject_from(name) for name in told["lost_corrections"]),
            told["words_kept"],
            told["swapped"],
        )
    except MISSHAPEN as error:
        raise NotOurs(f"no report: {error}") from error


def _carriage_object(carriage: Carriage) -> Json:
    after = carriage.after and subject_text(carriage.after)
    check = value_object(carriage.check)
    return [carriage.fate.value, subject_text(carriage.before), check, after, text_object(carriage.words)]


def _carriage_from(object_: Json) -> Carriage:
    fate, before, check, after, words = object_
    value = value_from(check)
    if not isinstance(value, Check):
        raise NotOurs("a carried entry is no check")
    return Carriage(Fate(fate), _claim(before), value, None if after is None else _claim(after), text_from(words))


def _claim(name: str) -> ClaimAt:
    subject = subject_from(name)
    if not isinstance(subject, ClaimAt):
        raise NotOurs(f"{name!r} names no claim")
    return subject
