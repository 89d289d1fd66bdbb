"""The one table of what a check looks like: its sign of one cell, its word, and how loud it is.

Signs that common fonts of terminals have, all of one cell (`rich.cells`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from tui.core.counted import counted
from tui.core.sides import Side
from tui.review.checklist import Checklist
from tui.review.checks import Check, ClaimAt, Status


class CheckSign(NamedTuple):
    """How a state of a check is shown."""

    glyph: str
    word: str
    """For the linear layout, the details and the help."""
    urgent: bool = False
    """Whether somebody still has to do something about it."""


STATUS_SIGNS: Mapping[Status, CheckSign] = {
    Status.OPEN: CheckSign(" ", "open"),
    Status.RECHECK: CheckSign("↻", "to be checked again", urgent=True),
    Status.WRONG: CheckSign("✗", "wrong", urgent=True),
    Status.QUERY: CheckSign("?", "query to the author", urgent=True),
    Status.UNVERIFIABLE: CheckSign("~", "unverifiable"),
    Status.OPINION: CheckSign("“", "opinion, needs no check"),
    Status.CONFIRMED: CheckSign("✓", "confirmed"),
}
FLAGGED = CheckSign("⚑", "flagged", urgent=True)
NOTED = CheckSign("✎", "a note, not decided yet")
PARTLY = CheckSign("◐", "only some of its claims are checked")

ALL_SIGNS = (*(sign for status, sign in STATUS_SIGNS.items() if status is not Status.OPEN), FLAGGED, NOTED, PARTLY)
"""For the legend."""

LOUDEST_FIRST = (Status.RECHECK, Status.WRONG, Status.QUERY)
"""What a sentence shows if any of its claims has it; then comes a flag, then the rest."""


class Shown(NamedTuple):
    """What is shown of the checks of one sentence."""

    sign: CheckSign | None
    told: tuple[str, ...] = ()
    """The same in words, for the linear layout: a sentence a check."""


def shown_checks(
    checklist: Checklist, checks: Mapping[ClaimAt, Check], settled: Sequence[bool]
) -> Mapping[tuple[Side, int], Shown]:
    """What is shown beside every sentence, by side and number, about which there is something to show.

    `settled` is what the checklist says of these checks.
    """
    if not checks:
        return {}
    records = _by_sentence(checklist, checks)
    done = {(item.side, item.claim.sentence) for item in compress(checklist.items, settled)}
    found = {}
    for place in done | records.keys():
        mine = records.get(place, ())
        sign = _sign(mine, not all(settled[index] for index in checklist.indexes_in(*place)))
        if sign is not None or mine:
            found[place] = Shown(sign, tuple(map(_told, mine)))
    return found


def _told(check: Check) -> str:
    parts = [f"{FLAGGED.word}, {STATUS_SIGNS[check.status].word}" if check.flagged else STATUS_SIGNS[check.status].word]
    named = (("note", check.note), ("wording instead", check.suggestion))
    parts += [f"{name}: {' '.join(text.split())}" for name, text in named if text.strip()]
    if check.sources:
        parts.append(counted(len(check.sources), "source"))
    return f"Check of “{' '.join(check.words.split())}”: {'; '.join(parts)}."


def _by_sentence(checklist: Checklist, checks: Mapping[ClaimAt, Check]) -> Mapping[tuple[Side, int], tuple[Check, ...]]:
    found: defaultdict[tuple[Side, int], tuple[Check, ...]] = defaultdict(tuple)
    for at, check in checks.items():
        sentences = checklist.comparison.articles[at.side].sentences
        index = bisect_right(sentences, at.span.start, key=lambda sentence: sentence.span.start) - 1
        if index >= 0 and at.span.start < sentences[index].span.end:
            found[at.side, index] += (check,)
    return found


def _sign(records: tuple[Check, ...], open_left: bool) -> CheckSign | None:
    statuses = {check.status for check in records}
    for status in LOUDEST_FIRST:
        if status in statuses:
            return STATUS_SIGNS[status]
    if any(check.flagged for check in records):
        return FLAGGED
    decided = statuses - {Status.OPEN}
    if not open_left:
        if Status.UNVERIFIABLE in decided:
            return STATUS_SIGNS[Status.UNVERIFIABLE]
        return STATUS_SIGNS[Status.OPINION if decided == {Status.OPINION} else Status.CONFIRMED]
    if any(check.note or check.suggestion for check in records):
        return NOTED
    return PARTLY if decided else None
