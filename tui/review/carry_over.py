"""The editor's work carried over to a changed version of the text. Pure: the work and both texts in, new work out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace

from tui.core.corrections import Ruling, Tie
from tui.core.sides import Pair
from tui.core.spans import Span
from tui.core.text import Role
from tui.review.carry_report import Carriage, CarryReport, Fate
from tui.review.checks import Check, ClaimAt, Status
from tui.review.fingerprints import Snapshot
from tui.review.joining import joined
from tui.review.moved_spans import landing
from tui.review.versions import Found, find_sentences
from tui.review.work import Act, BlockAt, Change, Realigned, Subject, Value, Work, applied, entries_of

LABEL = "Carried the checks over to the changed text"


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """The work on the new text, the act that makes it, and what became of each check."""

    work: Work
    act: Act
    """Makes the work out of none, so that undo takes the carrying over back whole."""
    report: CarryReport


def carry_over(work: Work, before: Pair[Snapshot], after: Pair[Snapshot]) -> CarriedOver:
    """Carry the work on the articles of before over to those of now.

    A check on unchanged words stays as it is, at the place where the words stand now; one on edited words is to be
    checked again and remembers the old ones; one whose sentence is gone is only reported. Of the corrections those
    stay whose sentences are found; what they say of differences only if the sentences are unchanged.
    """
    sides = Pair(_Passage.between(before.left, after.left), _Passage.between(before.right, after.right))
    reading = sorted(work.checks.items(), key=lambda each: (each[0].side.letter, each[0].span))
    arrivals = [(at, check, *sides[at.side].carry(at, check)) for at, check in reading]
    checks: dict[ClaimAt, Check] = {}
    carriages = []
    for at, check, fate, landed, carried in arrivals:
        words = carried.words if landed else ""
        carriages.append(Carriage(fate, at, check, landed, words))
        if landed is not None:
            there = checks.get(landed)
            checks[landed] = joined(there, carried) if there else carried
    entries: list[tuple[Subject, Value]] = list(checks.items())
    corrections, lost = _corrections(work, sides)
    act = Act(LABEL, tuple(Change(subject, None, value) for subject, value in [*entries, *corrections]))
    words_kept = all(snapshot.text is not None for pair in (before, after) for snapshot in pair)
    report = CarryReport(tuple(carriages), len(corrections), tuple(lost), words_kept)
    return CarriedOver(applied(Work(), act), act, report)


def with_returned(carried: CarriedOver, deleted: CarriedOver, returned: Callable[[ClaimAt], bool]) -> CarriedOver:
    """A carrying-over with those checks that a version before had deleted, and whose sentences are there again.

    `deleted` carries those checks alone over to the same text; `returned` tells whether the sentence at a place of it
    is new there. A check comes back only on the same words, and where no other check stands.
    """
    there = tuple(carried.work.checks)
    back = [
        each
        for each in deleted.report.checks
        if each.after is not None
        and each.fate in (Fate.KEPT, Fate.MOVED)
        and returned(each.after)
        and not any(map(each.after.overlaps, there))
    ]
    if not back:
        return carried
    values = deleted.work.checks
    more = tuple(Change(each.after, None, values[each.after]) for each in back if each.after is not None)
    act = Act(LABEL, (*carried.act.changes, *more))
    checks = (*carried.report.checks, *(replace(each, fate=Fate.MOVED) for each in back))
    return CarriedOver(applied(Work(), act), act, replace(carried.report, checks=checks))


def brought_back(mine: Work, carried: CarriedOver) -> CarriedOver:
    """What another version's work adds to that on a text which is opened again, such as one that was restored.

    A check on the same words counts as the later of the two left it; one on edited words, and a correction, only where
    there is none yet. Nothing is taken away. The report has only the checks that were added or changed.
    """
    fates = {each.after: each.fate for each in carried.report.checks if each.after is not None}
    changes = []
    for subject, value in entries_of(carried.work):
        there = mine.of(subject)
        newer = isinstance(value, Check) and isinstance(there, Check) and value.at > there.at
        if there is None or (newer and isinstance(subject, ClaimAt) and fates[subject] is not Fate.RECHECK):
            changes.append(Change(subject, there, value))
    act = Act(LABEL, tuple(changes))
    taken = {change.subject for change in changes}
    checks = tuple(each for each in carried.report.checks if each.after in taken)
    corrections = sum(not isinstance(subject, ClaimAt) for subject in taken)
    report = CarryReport(checks, corrections, (), carried.report.words_kept)
    return CarriedOver(applied(mine, act), act, report)


@dataclass(frozen=True, slots=True)
class _Passage:
    """The way from one side's text of before to its text of now."""

    side_before: Snapshot
    side_after: Snapshot
    found: tuple[Found | None, ...]

    @classmethod
    def between(cls, before: Snapshot, after: Snapshot) -> _Passage:
        return cls(before, after, find_sentences(before, after))

    @property
    def unchanged(self) -> bool:
        return self.side_before.fingerprint == self.side_after.fingerprint

    def carry(self, at: ClaimAt, check: Check) -> tuple[Fate, ClaimAt | None, Check]:
        """What becomes of a check, where its claim stands now (None if it is gone), and the check as it is now."""
        if self.unchanged:
            return Fate.KEPT, at, check
        home = self._home(at.span)
        found = None if home is None else self.found[home]
        if home is None or found is None:
            return Fate.DELETED, None, check
        span, touched = self._landing(home, found, at.span)
        after = self.side_after
        words = "" if after.text is None else span.of(after.text)
        now = _touched(check, words) if touched else replace(check, words=words)
        same = Fate.MOVED if found.moved else Fate.KEPT
        return Fate.RECHECK if touched else same, ClaimAt(at.side, span), now

    def start(self, old: int) -> tuple[int, Found] | None:
        """Where the sentence that started there starts now, and how it was found."""
        home = bisect_right(self.side_before.sentences, old, key=lambda each: each.span.start) - 1
        if home < 0 or self.side_before.sentences[home].span.start != old:
            return None
        found = self.found[home]
        return None if found is None else (self.side_after.sentences[found.index].span.start, found)

    def block(self, old: int) -> int | None:
        """Where the block that started there starts now: the block of the first of its sentences that is found."""
        for sentence, found in zip(self.side_before.sentences, self.found, strict=True):
            if sentence.block == old and found:
                return self.side_after.sentences[found.index].block
        return None

    def _home(self, span: Span) -> int | None:
        """The sentence in which a claim begins, or the first one that it reaches."""
        sentences = self.side_before.sentences
        index = max(0, bisect_right(sentences, span.start, key=lambda each: each.span.start) - 1)
        reached = (at for at in range(index, min(index + 2, len(sentences))) if sentences[at].span.overlaps(span))
        return next(reached, None)

    def _landing(self, home: int, found: Found, span: Span) -> tuple[Span, bool]:
        """Where a claim of the sentence `home` stands in the new text, and whether its words were touched."""
        old, new = self.side_before.sentences[home].span, self.side_after.sentences[found.index].span
        words, words_now = self.side_before.words(home), self.side_after.words(found.index)
        if words is None or words_now is None:
            same = not found.edited and len(old) == len(new) and old.contains(span)
            return (span.shifted(new.start - old.start), False) if same else (new, True)
        inside = Span(max(span.start, old.start), min(span.end, old.end)).shifted(-old.start)
        landed = landing(words, words_now, inside)
        return landed.span.shifted(new.start), landed.touched or not old.contains(span)


def _touched(check: Check, words: str) -> Check:
    """The check on words that were edited. One that decided nothing stays open, and remembers the words too."""
    before = check.words_before or check.words
    if not check.status.decided:
        return replace(check, words=words, words_before=before)
    return replace(check, words=words, words_before=before, status=Status.RECHECK, status_before=check.status)


def _corrections(work: Work, sides: Pair[_Passage]) -> tuple[list[tuple[Subject, Value]], list[Subject]]:
    """The corrections as they are now, and the names of those that are lost."""
    old = [(subject, value) for subject, value in entries_of(work) if not isinstance(subject, ClaimAt)]
    carried: dict[Subject, Value] = {}
    lost: list[Subject] = []
    for subject, value in old:
        now = _correction(subject, value, sides)
        if now is None or now[0] in carried:
            lost.append(subject)
        else:
            carried[now[0]] = now[1]
    return list(carried.items()), lost


def _correction(subject: Subject, value: Value, sides: Pair[_Passage]) -> tuple[Subject, Value] | None:
    match subject, value:
        case Tie(), Ruling():
            return _ruling(subject, value, sides)
        case BlockAt(), Role():
            passage = sides[subject.side]
            start = subject.start if passage.unchanged else passage.block(subject.start)
            return None if start is None else (BlockAt(subject.side, start), value)
        case Realigned(), frozenset():
            ties = [_tie(tie, sides) for tie in value]
            anchors = frozenset(tie[0] for tie in ties if tie)
            return (subject, anchors) if anchors else None
    return None


def _ruling(tie: Tie, ruling: Ruling, sides: Pair[_Passage]) -> tuple[Subject, Value] | None:
    now = _tie(tie, sides)
    if now is None:
        return None
    place, edited = now
    if edited:
        # new words may disagree anew: what was said of the old ones' differences must not hide that
        ruling = replace(ruling, relation=None, dismissed=frozenset())
    return None if ruling.silent else (place, ruling)


def _tie(tie: Tie, sides: Pair[_Passage]) -> tuple[Tie, bool] | None:
    """The same two sentences now, and whether one of them was edited."""
    edges = [
        (start, False) if passage.unchanged else _edge(passage, start)
        for passage, start in ((sides.left, tie.a), (sides.right, tie.b))
    ]
    if edges[0] is None or edges[1] is None:
        return None
    return Tie(edges[0][0], edges[1][0]), edges[0][1] or edges[1][1]


def _edge(passage: _Passage, start: int) -> tuple[int, bool] | None:
    now = passage.start(start)
    return None if now is None else (now[0], now[1].edited)
