"""Checks in a few words: how far the checking is, and what somebody else did meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.counted import counted
from tui.core.sides import Side
from tui.presentation.pieces import quoted
from tui.review.checking import LABELS
from tui.review.checks import Check, Status
from tui.review.whereabouts import sentence_of
from tui.review.work import Act, Change

if TYPE_CHECKING:
    from tui.core.comparison import Comparison
    from tui.review.progress import Progress

NAMED_PLACES = 3
"""How many sentences news names before it only counts the rest."""

ELSEWHERE = "Another window"
"""Who did it, where the ledger has no name."""


def progress_words(progress: Progress | None) -> str:
    """How far the checking is and what needs somebody; empty while nothing was checked."""
    if progress is None or not (any(progress.statuses.values()) or progress.settled):
        return ""
    statuses = progress.statuses
    rest = (
        (statuses[Status.WRONG], f"{statuses[Status.WRONG]} wrong"),
        (progress.queries, counted(progress.queries, "query", "queries")),
        (statuses[Status.RECHECK], f"{statuses[Status.RECHECK]} to check again"),
        (progress.flagged, f"{progress.flagged} flagged"),
    )
    settled = f"{progress.settled} of {progress.claims} claims settled"
    return " · ".join((settled, *(told for count, told in rest if count)))


def news_words(comparison: Comparison, changes: tuple[Change, ...]) -> str:
    """What another app wrote: who, what, and on which sentence."""
    if len(changes) == 1:
        return f"{_who(changes[0])}: {_what(comparison, changes[0])}."
    names = list(dict.fromkeys(name for change in changes if (name := _name(comparison, change))))
    who = " and ".join(dict.fromkeys(map(_who, changes)))
    told = ", ".join(names[:NAMED_PLACES]) + (f" +{len(names) - NAMED_PLACES}" if len(names) > NAMED_PLACES else "")
    return f"{who}: {len(changes)} changes" + (f" on {told}." if told else ".")


def _who(change: Change) -> str:
    return quoted(change.after.checker) or ELSEWHERE if isinstance(change.after, Check) else ELSEWHERE


def _what(comparison: Comparison, change: Change) -> str:
    name = _name(comparison, change) or "the articles"
    before, after = change.before, change.after
    if isinstance(after, Check):
        was = before.status if isinstance(before, Check) else Status.OPEN
        if was is after.status:
            return f"wrote on {name}"
        label = LABELS[after.status].format(name)
        return label[:1].lower() + label[1:]
    return f"removed the check of {name}" if isinstance(before, Check) else f"corrected {name}"


def _name(comparison: Comparison, change: Change) -> str:
    place = sentence_of(comparison, Act("", (change,)), Side.LEFT)
    return "" if place is None else place[0].sentence_id(place[1])
