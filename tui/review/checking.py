"""The acts by which an editor checks a claim. Each takes what stands on the claim and gives the act, not done yet.

An act that would change nothing has no changes; a check that records nothing any more is removed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import reduce

from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.joining import joined
from tui.review.work import Act, Change

LABELS = {
    Status.OPEN: "Cleared {}",
    Status.CONFIRMED: "Confirmed {}",
    Status.WRONG: "Marked {} wrong",
    Status.QUERY: "Queried {}",
    Status.UNVERIFIABLE: "Marked {} unverifiable",
    Status.OPINION: "Marked {} as opinion",
    Status.RECHECK: "Put {} up for checking again",
}
"""What a decision is called in the status line and in the history of undo."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who checks, and when."""

    checker: str
    at: str
    """ISO 8601, UTC, whole seconds."""

    @classmethod
    def now(cls, checker: str) -> Stamp:
        """A stamp of this moment."""
        return cls(checker, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))


@dataclass(frozen=True, slots=True)
class Target:
    """A claim that is to be marked, with what stands on it."""

    at: ClaimAt
    words: str
    """The claim's exact words now."""
    name: str = "the claim"
    """What it is called on screen, such as `A4`."""
    check: Check | None = None
    """The record on exactly this claim."""
    inside: tuple[tuple[ClaimAt, Check], ...] = ()
    """Records that marking it takes up: on parts of it, from a time when the claim was smaller, and those to be checked
    again that no other claim has (see `Checklist.target`)."""

    @classmethod
    def of(cls, checks: Mapping[ClaimAt, Check], at: ClaimAt, words: str, name: str = "the claim") -> Target:
        """The claim with what these checks say of it."""
        parts = sorted(
            (part.span, part)
            for part in checks
            if part.side is at.side and part != at and len(part.span) and at.span.contains(part.span)
        )
        return cls(at, words, name, checks.get(at), tuple((part, checks[part]) for _, part in parts))

    @property
    def record(self) -> Check:
        """What stands on the claim and its parts, as one check; a blank one when nothing does."""
        records = [check for _, check in self.inside]
        if self.check is not None:
            return reduce(joined, records, self.check)
        parts = [replace(check, words=self.words) for check in records]
        if any(check.status.decided for check in parts):
            # a decision on a part of it is none on the whole
            parts = [_part(check, words) for check, words in zip(parts, (c.words for c in records), strict=True)]
        whole = reduce(joined, parts) if parts else Check(self.words)
        return self._as_it_was(whole) if whole.status is Status.RECHECK else whole

    def _as_it_was(self, whole: Check) -> Check:
        """The joined record with the claim's own words of before, if it is to be checked again for an edited part."""
        before, start = self.words, self.at.span.start
        edited = [(at, check) for at, check in self.inside if check.words_before and self.at.span.contains(at.span)]
        for at, check in sorted(edited, key=lambda each: each[0].span, reverse=True):
            before = before[: at.span.start - start] + check.words_before + before[at.span.end - start :]
        if before == self.words:
            return whole
        decided = next((check.status_before for _, check in edited if check.status_before), whole.status_before)
        return replace(whole, words_before=before, status_before=decided)


def _part(check: Check, words: str) -> Check:
    if not check.status.decided:
        return check
    return replace(check, status=Status.RECHECK, words_before=words, status_before=check.status)


def decide(target: Target, status: Status, stamp: Stamp) -> Act:
    """Decide on the claim as its words are now; `Status.OPEN` takes a decision back and keeps the rest."""
    after = replace(target.record, words=target.words, status=status, words_before="", status_before=None)
    return _marked(LABELS[status].format(target.name), target, after, stamp)


def note(target: Target, text: str, stamp: Stamp) -> Act:
    """Set the note; empty text removes it."""
    label = f"Noted on {target.name}" if text.strip() else f"Removed the note on {target.name}"
    return _marked(label, target, replace(target.record, note=text if text.strip() else ""), stamp)


def suggest(target: Target, wording: str, stamp: Stamp) -> Act:
    """Set the wording that should stand instead; empty text removes it."""
    label = f"Suggested a wording for {target.name}" if wording.strip() else f"Removed the wording for {target.name}"
    return _marked(label, target, replace(target.record, suggestion=wording if wording.strip() else ""), stamp)


def remark(target: Target, text: str, wording: str, stamp: Stamp) -> Act:
    """Set the note and the wording that should stand instead, as one act; empty text removes either."""
    if wording.strip() == target.record.suggestion.strip():
        return note(target, text, stamp)
    if text.strip() == target.record.note.strip():
        return suggest(target, wording, stamp)
    after = replace(target.record, note=text if text.strip() else "", suggestion=wording if wording.strip() else "")
    return _marked(f"Noted and suggested a wording on {target.name}", target, after, stamp)


def flag(target: Target, stamp: Stamp) -> Act:
    """Flag the claim for later, or take its flag off."""
    record = target.record
    label = f"Took the flag off {target.name}" if record.flagged else f"Flagged {target.name}"
    return _marked(label, target, replace(record, flagged=not record.flagged), stamp)


def set_sources(target: Target, sources: tuple[Source, ...], stamp: Stamp) -> Act:
    """Let the check rest on these sources, as one act; empty ones and repetitions are left out."""
    before = target.record.sources
    after = tuple(dict.fromkeys(source for source in sources if source != Source("")))
    count = len(after) - len(before)
    done = "Added" if count > 0 else "Removed" if count < 0 else "Changed"
    label = f"{done} {'a source' if abs(count) < 2 else f'{abs(count)} sources'} of {target.name}"
    return _marked(label, target, replace(target.record, sources=after), stamp)


def _marked(label: str, target: Target, after: Check, stamp: Stamp) -> Act:
    """The act that leaves this record on the claim, stamped if it says anything new."""
    if after == (target.check or Check(target.words)) and not target.inside:
        return Act(label, ())
    return _act(label, target, None if after.blank else replace(after, checker=stamp.checker, at=stamp.at))


def _act(label: str, target: Target, after: Check | None) -> Act:
    changes = [Change(part, check, None) for part, check in target.inside]
    if after != target.check:
        changes.append(Change(target.at, target.check, after))
    return Act(label, tuple(changes))
