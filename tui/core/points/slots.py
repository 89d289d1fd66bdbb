"""Whether two places are one slot: the same words stand right before and right behind them."""

from __future__ import annotations

from collections.abc import Sequence

from tui.core.lexicon import Lexicon
from tui.core.points.meeting import Meeting, WordRange
from tui.core.sides import LEFT, RIGHT
from tui.core.words import Word

SLOT_REACH = 3
"""Words before and behind a place that can show it to be the same slot."""
FUNCTION_SLOT = 0.5
"""What a function word counts there beside a content word's 1."""


def slot(meeting: Meeting, left: WordRange, right: WordRange) -> float:
    """How many words in a row, next to two places, are the same: as many as say that one slot is filled twice.

    Words before and behind are added up, articles passed over; function words count FUNCTION_SLOT.
    """
    return _run(meeting, left[0] - 1, right[0] - 1, -1) + _run(meeting, left[1], right[1], 1)


def _run(meeting: Meeting, left: int, right: int, step: int) -> float:
    found = 0.0
    lefts, rights = meeting.words(LEFT), meeting.words(RIGHT)
    for _ in range(SLOT_REACH):
        left = _past_articles(lefts, left, step, meeting.lexicon)
        right = _past_articles(rights, right, step, meeting.lexicon)
        if not (0 <= left < len(lefts) and 0 <= right < len(rights)):
            break
        if lefts[left].key != rights[right].key:
            break
        found += 1.0 if lefts[left].content else FUNCTION_SLOT
        left, right = left + step, right + step
    return found


def _past_articles(words: Sequence[Word], index: int, step: int, lexicon: Lexicon) -> int:
    while 0 <= index < len(words) and words[index].folded in lexicon.articles:
        index += step
    return index
