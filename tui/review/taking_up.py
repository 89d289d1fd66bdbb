"""Which records a claim takes up that are not its own: on its parts, and on words that are no claim any more."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from tui.review.checking import Target
from tui.review.checks import Check, ClaimAt, Status
from tui.review.whereabouts import sentence_holding

if TYPE_CHECKING:
    from tui.review.checklist import Checklist, Item


def target_of(checklist: Checklist, checks: Mapping[ClaimAt, Check], item: Item) -> Target:
    """The claim with all that marking it takes up.

    Besides the records on its parts these are those to be checked again that no claim has for its own since the
    text changed: one that reaches over several claims goes with the last of them to be decided, one on words that
    are no claim any more with the claim behind them.
    """
    plain = Target.of(checks, item.at, item.words, item.name)
    known = {item.at, *(at for at, _ in plain.inside)}
    more = tuple(
        (at, check)
        for at, check in checks.items()
        if check.status is Status.RECHECK and at not in known and _goes_with(checklist, checks, at, item)
    )
    return replace(plain, inside=plain.inside + more)


def _goes_with(checklist: Checklist, checks: Mapping[ClaimAt, Check], at: ClaimAt, item: Item) -> bool:
    met = [checklist.items[index] for index in checklist.met(at)]
    if item not in met:
        heir = heir_of(checklist, checks, at)
        return heir is not None and checklist.items[heir] == item
    if any(other.at == at for other in met):
        return False
    return all(other == item or is_decided(checks, other) for other in met)


def heir_of(checklist: Checklist, checks: Mapping[ClaimAt, Check], at: ClaimAt) -> int | None:
    """The index of the claim that is open on account of a record that none has for its own; None if one has.

    It is the last that the record reaches over, if all those are decided; where it reaches none, the first behind
    it in its sentence, or else the last before it.
    """
    if met := checklist.met(at):
        own = any(checklist.items[index].at == at for index in met)
        return None if own or not all(is_decided(checks, checklist.items[index]) for index in met) else met[-1]
    starts, indexes = checklist.by_place[at.side]
    sentence = sentence_holding(checklist.comparison, at)
    behind = bisect_left(starts, at.span.start)
    near = (indexes[number] for number in (behind, behind - 1) if 0 <= number < len(indexes))
    return next((index for index in near if checklist.items[index].claim.sentence == sentence), None)


def is_decided(checks: Mapping[ClaimAt, Check], item: Item) -> bool:
    """Whether an item's own check is decided."""
    return item.at in checks and checks[item.at].status.decided
