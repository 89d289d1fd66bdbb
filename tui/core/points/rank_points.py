"""Ordinals that rank one thing otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from tui.core.findings import Point, PointKind
from tui.core.points.meeting import Meeting
from tui.core.sides import BOTH, LEFT, RIGHT, Pair, Side
from tui.core.spans import Span


def rank_points(meeting: Meeting) -> Iterator[Point]:
    """Ordinals that rank one thing otherwise: the first woman, the second woman."""
    ranked = Pair(*(_ranks(meeting, side) for side in BOTH))
    for a, value, noun in ranked.left:
        if any((value, noun) == other[1:] for other in ranked.right):
            continue
        for b, other, same in ranked.right:
            if noun == same and not any((other, noun) == mine[1:] for mine in ranked.left):
                words = a.of(meeting.text(LEFT)), b.of(meeting.text(RIGHT))
                yield Point(PointKind.NUMBER, a, b, f"A has “{words[0]}”, B has “{words[1]}”: both cannot be right.")
                break


def _ranks(meeting: Meeting, side: Side) -> list[tuple[Span, int, str]]:
    """The ordinals of a sentence with the word that they rank, its comparison form last."""
    ordinals, wording = meeting.lexicon.ordinals, meeting.sheets[side].wording
    if ordinals.keys().isdisjoint(wording.all_folded):
        return []
    dates = [when.wide_span for when in meeting.sheets[side].dates]
    found = []
    for index, word in enumerate(wording.words):
        noun = wording.words[index + 1] if index + 1 < len(wording.words) else None
        if word.folded not in ordinals or noun is None or not noun.content or wording.gap(index + 1) != " ":
            continue
        if not any(date.overlaps(word.span) for date in dates):
            found.append((Span(word.start, noun.end), ordinals[word.folded], noun.key))
    return found
