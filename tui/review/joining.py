"""Two checks of one claim made one, so that nothing that either records is lost."""

from __future__ import annotations

from dataclasses import replace

from tui.review.checks import Check, Status


def joined(first: Check, second: Check) -> Check:
    """One check with all that both record; where only one value can stand the first's does, the other goes to the note.

    Joining is idempotent: joined with something that it already holds, a check stays as it is. Two different
    decisions leave the claim to be checked again.
    """
    note = _with_line(first.note, second.note)
    suggestion = first.suggestion or second.suggestion
    if second.suggestion and second.suggestion != suggestion:
        note = _with_line(note, f"Also suggested: {second.suggestion}")
    kept = replace(
        first,
        suggestion=suggestion,
        flagged=first.flagged or second.flagged,
        sources=first.sources + tuple(source for source in second.sources if source not in first.sources),
        words_before=first.words_before or second.words_before,
        status_before=first.status_before or second.status_before,
        at=max(first.at, second.at),
    )
    if first.status is second.status or second.status is Status.OPEN:
        return replace(kept, note=note)
    if first.status is Status.OPEN:
        return replace(kept, note=note, status=second.status, checker=second.checker)
    return _undecided(replace(kept, note=note), first, second)


def _undecided(kept: Check, first: Check, second: Check) -> Check:
    """The joined check of two that decided differently."""
    decided = [check for check in (first, second) if check.status.decided]
    if len(decided) < 2:
        return replace(kept, status=Status.RECHECK, status_before=kept.status_before or decided[0].status)
    line = f"Also marked: {second.status}" + (f", by {second.checker}" if second.checker else "")
    return replace(
        kept,
        note=_with_line(kept.note, line),
        status=Status.RECHECK,
        words_before=kept.words_before or first.words,
        status_before=first.status,
    )


def _with_line(note: str, line: str) -> str:
    if not line or line in note:
        return note
    return f"{note}\n{line}" if note else line
