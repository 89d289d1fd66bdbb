"""What checks leave open of a checklist, worked out from one act to the next: an act touches few claims of many."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING
from weakref import proxy

from tui.core.findings import ClaimKind
from tui.core.sides import Pair, Side
from tui.review.checks import Check, ClaimAt, Status
from tui.review.taking_up import heir_of

if TYPE_CHECKING:
    from tui.review.checklist import Checklist, Item

FEW_CHANGES = 64
"""Checks changed at once up to which only their claims are looked at: each of them looks through all checks, so that
beyond this working out everything anew is quicker."""


class Standing(Enum):
    """What checks make of a claim."""

    OPEN = 0
    DECIDED = 1
    AGAIN = 2
    """Its words changed since it was checked."""


class Settling:
    """The answer of `Checklist.settled`, kept with all that leads to the next one."""

    def __init__(self, checklist: Checklist) -> None:
        count = len(checklist.items)
        # It keeps this one; a cycle would keep both, and the comparison, for good: the collector leaves out the first
        # checklist, for it was there when the app froze what stays.
        self._checklist: Checklist = proxy(checklist)
        self._checks: dict[ClaimAt, Check] = {}
        self._marks: Pair[bytearray] = Pair(bytearray(), bytearray())
        """For each character of a side's text the value of what the checks make of it; none before the first check."""
        self._own = [Standing.OPEN] * count
        """What the checks on a claim's own words make of it."""
        self._heirs: frozenset[int] = frozenset()
        """The claims that are open on account of a record that none has for its own."""
        self._settled = [False] * count
        self._answer = (False,) * count

    def of(self, checks: Mapping[ClaimAt, Check]) -> tuple[bool, ...]:
        """For each item whether nothing is left to do for it."""
        if self._checks != checks:
            changed = [at for at, check in checks.items() if self._checks.get(at) != check]
            changed += [at for at in self._checks if at not in checks]
            self._checks = dict(checks)
            self._take_in(changed)
            self._answer = tuple(self._settled)
        return self._answer

    def _take_in(self, changed: Collection[ClaimAt]) -> None:
        items = self._checklist.items
        touched: Collection[int]
        if len(changed) > FEW_CHANGES or not any(self._marks):
            self._marks = self._checklist.comparison.articles.map(lambda article: bytearray(len(article.text)))
        if len(changed) > FEW_CHANGES:
            self._paint(self._checks)
            touched = range(len(items))
        else:
            for at in changed:
                self._paint_anew(at)
            touched = {index for at in changed for index in self._checklist.met(at)}
        for index in touched:
            self._own[index] = standing(items[index], self._checks, self._marks[items[index].side])
        heirs = frozenset(self._found_heirs())
        touched = {*touched, *(heirs ^ self._heirs)}
        self._heirs = heirs
        for index in touched.union(*map(self._told_by, touched)):
            self._settled[index] = self._is_settled(index)

    def _paint_anew(self, at: ClaimAt) -> None:
        """Mark the characters of one place as the checks that reach into it say now."""
        self._fill(at, Standing.OPEN)
        near = (other for other in self._checks if other.side is at.side and other.span.overlaps(at.span))
        self._paint({other: self._checks[other] for other in near})

    def _paint(self, checks: Mapping[ClaimAt, Check]) -> None:
        """Mark what checks decide on, and over that what is to be done again."""
        for at, check in checks.items():
            if check.status.decided:
                self._fill(at, Standing.DECIDED)
        for at, check in checks.items():
            if check.status is Status.RECHECK:
                self._fill(at, Standing.AGAIN)

    def _fill(self, at: ClaimAt, value: Standing) -> None:
        marks = self._marks[at.side]
        start, end = (min(edge, len(marks)) for edge in (at.span.start, at.span.end))
        marks[start:end] = bytes([value.value]) * (end - start)

    def _found_heirs(self) -> Iterator[int]:
        for at, check in self._checks.items():
            if check.status is Status.RECHECK and (heir := heir_of(self._checklist, self._checks, at)) is not None:
                yield heir

    def _standing(self, index: int) -> Standing:
        return Standing.AGAIN if index in self._heirs else self._own[index]

    def _is_settled(self, index: int) -> bool:
        mine = self._standing(index)
        if mine is not Standing.OPEN:
            return mine is Standing.DECIDED
        item = self._checklist.items[index]
        if item.claim.kind is not ClaimKind.SHARED:
            return False
        return any(self._is_decided_in(item.side.other, link) for link in item.claim.links)

    def _is_decided_in(self, side: Side, link: int) -> bool:
        """Whether all shared claims of a link's sentence on that side are decided; not if there is none."""
        tellings = self._shared_in(side, self._checklist.comparison.links[link].sentence(side))
        return bool(tellings) and all(self._standing(index) is Standing.DECIDED for index in tellings)

    def _told_by(self, index: int) -> Iterator[int]:
        """The shared claims of the other side that tell what a claim tells: they are settled with it."""
        item, comparison = self._checklist.items[index], self._checklist.comparison
        if item.claim.kind is ClaimKind.SHARED:
            for link in comparison.links_of[item.side][item.claim.sentence]:
                other = item.side.other
                yield from self._shared_in(other, comparison.links[link].sentence(other))

    def _shared_in(self, side: Side, sentence: int) -> list[int]:
        items = self._checklist.items
        indexes = self._checklist.indexes_in(side, sentence)
        return [index for index in indexes if items[index].claim.kind is ClaimKind.SHARED]


def standing(item: Item, checks: Mapping[ClaimAt, Check], marks: bytearray) -> Standing:
    """What its own check makes of a claim, or else those on its words; `marks` are those of its side."""
    check = checks.get(item.at)
    if check is not None and check.status is not Status.OPEN:
        return Standing.DECIDED if check.status.decided else Standing.AGAIN
    mine = marks[item.at.span.start : item.at.span.end]
    if mine.count(Standing.OPEN.value) == len(mine):
        return Standing.OPEN
    found = set(mine) if len(set(mine)) == 1 else {m for m, c in zip(mine, item.words, strict=True) if c.isalnum()}
    if Standing.AGAIN.value in found:
        return Standing.AGAIN
    return Standing.DECIDED if found == {Standing.DECIDED.value} else Standing.OPEN
