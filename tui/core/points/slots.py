"""Whether two places are one slot: the same words stand right before and right behind them."""

from __future__ import annotations

from tui.core.points.meeting import Meeting, WordRange
from tui.core.sides import Pair, Side

SLOT_REACH = 3
"""Words before and behind a place that can show it to be the same slot."""
FUNCTION_SLOT = 0.5
"""What a function word counts there beside a content word's 1."""


def slot(meeting: Meeting, left: WordRange, right: WordRange) -> float:
    """How many words in a row, next to two places, are the same: as many as say that one slot is filled twice.

    Words before and behind are added up, articles passed over; function words count FUNCTION_SLOT.
    """
    return _run(meeting, Pair(left[0] - 1, right[0] - 1), -1) + _run(meeting, Pair(left[1], right[1]), 1)


def _run(meeting: Meeting, at: Pair[int], step: int) -> float:
    found = 0.0
    for _ in range(SLOT_REACH):
        at = Pair(
            _past_articles(meeting, Side.LEFT, at.left, step), _past_articles(meeting, Side.RIGHT, at.right, step)
        )
        if not all(0 <= at[side] < len(meeting.words(side)) for side in Side):
            break
        word, other = meeting.words(Side.LEFT)[at.left], meeting.words(Side.RIGHT)[at.right]
        if word.key != other.key:
            break
        found += 1.0 if word.content else FUNCTION_SLOT
        at = at.map(lambda index: index + step)
    return found


def _past_articles(meeting: Meeting, side: Side, index: int, step: int) -> int:
    words = meeting.words(side)
    while 0 <= index < len(words) and words[index].folded in meeting.lexicon.articles:
        index += step
    return index
