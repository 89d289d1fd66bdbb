"""Stated on one side, left open on the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tui.core.findings import Point, PointKind
from tui.core.lexicon import Lexicon
from tui.core.points.meeting import Meeting, WordRange
from tui.core.points.phrases import openers
from tui.core.points.stance_points import SCOPE, placed
from tui.core.sides import BOTH, Side
from tui.core.spans import Span
from tui.core.words import Word

SURE = 0.75
"""Score of a link from which a clause that one side doubts is told by the other, whatever its words."""
TOLD = 0.3
"""Share of that clause's words that the other side must have all the same (both set on real pairs and paraphrases)."""


def certainty_points(meeting: Meeting) -> list[Point]:
    """What one side states and the other only thinks possible, or plans."""
    return [*_hedged(meeting), *_planned(meeting)] or list(_doubted(meeting))


def _doubted(meeting: Meeting) -> Iterator[Point]:
    """A clause that one side doubts and the other tells without any doubt, in whatever words."""
    if meeting.score < SURE:
        return
    found = [_doubts(meeting, side) for side in BOTH]
    for side, here, there in zip(BOTH, found, reversed(found), strict=True):
        if not here or there or _softens(meeting, side.other):
            continue
        for first, behind in here:
            words = meeting.words(side)
            if meeting.told(side, words[first]) >= TOLD:
                last = next((word for word in words[behind : behind + SCOPE] if word.content), words[behind - 1])
                span = Span(words[first].start, last.end)
                reason = f"{side.letter} leaves open what {side.other.letter} states: “{span.of(meeting.text(side))}”."
                yield placed(PointKind.CERTAINTY, side, span, _future(meeting, side.other, last), reason)
                return


def _future(meeting: Meeting, side: Side, doubted: Word) -> Span | None:
    """Where a side says that what the other doubts will be: will bring down, could bring down."""
    if meeting.lexicon.wills.isdisjoint(meeting.sheets[side].wording.all_folded):
        return None
    futures = _futures(meeting.words(side), meeting.lexicon)
    return next((Span(will.start, verb.end) for will, verb in futures if verb.key == doubted.key), None)


def _doubts(meeting: Meeting, side: Side) -> list[WordRange]:
    """Where the words of doubt stand."""
    lexicon, words, folded = meeting.lexicon, meeting.words(side), meeting.sheets[side].wording.all_folded
    if openers(lexicon.doubts, lexicon.doubt_phrases).isdisjoint(folded):
        return []
    single = [(at, at + 1) for at, word in enumerate(words) if word.folded in lexicon.doubts and not _is_month(word)]
    return sorted(single + [(at, at + 2) for at, pair in enumerate(pairwise(folded)) if pair in lexicon.doubt_phrases])


def _softens(meeting: Meeting, side: Side) -> bool:
    return not meeting.lexicon.softeners.isdisjoint(meeting.sheets[side].wording.all_folded)


def _is_month(word: Word) -> bool:
    return word.folded == "may" and word.capitalised and word.start > 0


def _hedged(meeting: Meeting) -> Iterator[Point]:
    """What a hedge leaves open: may, allegedly."""
    for side in BOTH:
        if not _may_hedge(meeting, side) or any(_hedges(word, meeting.lexicon) for word in meeting.words(side.other)):
            continue
        words = meeting.words(side)
        for index, word in enumerate(words):
            if not _hedges(word, meeting.lexicon):
                continue
            stated = next((w for w in words[index + 1 : index + 1 + SCOPE] if w.content), None)
            if stated is None or meeting.missing(side, stated):
                continue
            there = _stated(meeting, side.other, stated)
            here = Span(word.start, stated.end)
            reason = f"{side.letter} leaves open what {side.other.letter} states: “{here.of(meeting.text(side))}”."
            yield placed(PointKind.CERTAINTY, side, here, there, reason)
            break


def _planned(meeting: Meeting) -> Iterator[Point]:
    """What "is expected to" or "plans to" leaves open and the other side says "will" of."""
    lexicon = meeting.lexicon
    for side in BOTH:
        if lexicon.wills.isdisjoint(meeting.sheets[side.other].wording.all_folded):
            continue
        sure = {verb.key: Span(will.start, verb.end) for will, verb in _futures(meeting.words(side.other), lexicon)}
        words = meeting.words(side)
        if openers(frozenset(), lexicon.open_futures).isdisjoint(meeting.sheets[side].wording.all_folded):
            continue
        for index, (plan, link) in enumerate(pairwise(words)):
            if (plan.folded, link.folded) not in lexicon.open_futures:
                continue
            verb = next((w for w in words[index + 2 : index + 2 + SCOPE] if w.content), None)
            if verb is not None and verb.key in sure:
                here = Span(plan.start, verb.end)
                reason = (
                    f"{side.letter} expects what {side.other.letter} says will be: “{here.of(meeting.text(side))}”."
                )
                yield placed(PointKind.CERTAINTY, side, here, sure[verb.key], reason)
                break


def _futures(words: tuple[Word, ...], lexicon: Lexicon) -> Iterator[tuple[Word, Word]]:
    """Each word that says that something will be, with the verb behind it."""
    for index, word in enumerate(words):
        if word.folded in lexicon.wills:
            verb = next((w for w in words[index + 1 : index + 1 + SCOPE] if w.content), None)
            if verb is not None:
                yield word, verb


def _stated(meeting: Meeting, side: Side, word: Word) -> Span:
    """The words that state as a fact what the other side leaves open."""
    confirming = (w.span for w in meeting.words(side) if w.folded in meeting.lexicon.confirming)
    return next(confirming, None) or next(w.span for w in meeting.words(side) if w.key == word.key)


def _hedges(word: Word, lexicon: Lexicon) -> bool:
    if _is_month(word):
        return False
    return word.folded in lexicon.hedges or word.text.lower() in lexicon.marked_hedges


def _may_hedge(meeting: Meeting, side: Side) -> bool:
    """Whether a look at all words at once finds that one of them may be a hedge."""
    lexicon = meeting.lexicon
    folded = meeting.sheets[side].wording.all_folded
    return bool(lexicon.marked_hedges) or not lexicon.hedges.isdisjoint(folded)
