"""Whether an article may go out as far as the checks say: what `--check` tells a script."""

from __future__ import annotations

from collections.abc import Mapping

from tui.core.findings import ClaimKind, Relation
from tui.core.sides import Side
from tui.review.checklist import Checklist
from tui.review.checks import Check, ClaimAt, Status

STANDING = frozenset({Status.WRONG, Status.QUERY, Status.RECHECK})
"""What somebody still has to act on, whatever it is about."""


def is_clear(checklist: Checklist, checks: Mapping[ClaimAt, Check]) -> bool:
    """Whether every claim told differently is settled, on both sides, and no check is wrong, a query or undone.

    A difference that offers no claim to check (signs without words) is settled with all claims of its two sentences.
    """
    if any(check.status in STANDING for check in checks.values()):
        return False
    comparison = checklist.comparison
    disputed: dict[int, list[bool]] = {
        index: [] for index, link in enumerate(comparison.links) if link.relation is Relation.DIFFERING
    }
    told: dict[tuple[Side, int], list[bool]] = {}
    for item, settled in zip(checklist.items, checklist.settled(checks), strict=True):
        told.setdefault((item.side, item.claim.sentence), []).append(settled)
        for index in item.claim.links if item.claim.kind is ClaimKind.DIFFERING else ():
            disputed.get(index, []).append(settled)
    for index, found in disputed.items():
        ends = (told.get((side, comparison.links[index].sentence(side)), []) for side in Side)
        if not all(found or [settled for end in ends for settled in end] or [False]):
            return False
    return True
