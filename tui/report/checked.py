"""The editor's checks as reports tell them: which claim, what was decided, why, and on whose word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tui.core.comparison import Comparison
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.whereabouts import reading_order, row_at, sentence_holding
from tui.review.work import Work

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


@dataclass(frozen=True, slots=True)
class Checked:
    """A check and the claim that it is on."""

    at: ClaimAt
    name: str
    """Of its sentence: `A4`; the side alone for words that are not compared."""
    row: int | None
    """0-based index into `Comparison.rows`; None for words that are not compared."""
    check: Check


def checked_claims(comparison: Comparison, work: Work) -> tuple[Checked, ...]:
    """All checks in reading order: by row, those on words that are not compared last."""
    if not work.checks:
        return ()
    found = [
        Checked(at, sentence_name(comparison, at) or at.side.letter, row_at(comparison, at), check)
        for at, check in work.checks.items()
    ]
    return tuple(sorted(found, key=lambda checked: reading_order(checked.row, checked.at)))


def sentence_name(comparison: Comparison, at: ClaimAt) -> str:
    """The sentence in which a check stands, `A4`, whatever are its claims now; empty if it is not compared any more."""
    sentence = sentence_holding(comparison, at)
    return "" if sentence is None else at.side.sentence_id(sentence)


def verdict_text(check: Check) -> str:
    """`Wrong (flagged).`"""
    return f"{VERDICTS[check.status]}{' (flagged)' if check.flagged else ''}."


def remarks_on(check: Check) -> Iterator[str]:
    """What stands behind the verdict and its note, each thing in a sentence: old words, better wording, sources."""
    if check.status is Status.RECHECK and check.words_before:
        before = f", then {check.status_before}" if check.status_before else ""
        yield f"Was checked as: “{check.words_before}”{before}."
    if check.suggestion:
        yield f"Should read: “{check.suggestion}”"
    yield from (f"Source: {source_text(source)}" for source in check.sources)


def signature(check: Check) -> str:
    """Who checked, and when; empty if neither is known."""
    return ", ".join(filter(None, (check.checker, day_of(check.at))))


def told_check(checked: Checked) -> str:
    """All of a check in one paragraph."""
    check = checked.check
    parts = [f"Check of {checked.name} “{check.words.strip()}”:", verdict_text(check), check.note.strip()]
    parts += remarks_on(check)
    if signed := signature(check):
        parts.append(f"({signed})")
    return " ".join(filter(None, parts))


def source_text(source: Source) -> str:
    """A source on one line."""
    return ", ".join(filter(None, (source.title, source.place, source.date, source.who)))


def day_of(at: str) -> str:
    """A stamp as it is read: `2026-11-22 14:05 UTC`."""
    return f"{at[:10]} {at[11:16]} UTC" if at.endswith("Z") and len(at) == len("2026-11-22T14:05:00Z") else at
