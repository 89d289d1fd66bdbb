"""Said on one side and denied or turned round on the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from tui.core.facts.sheets import MOST_FACTS
from tui.core.facts.vocabulary import is_title
from tui.core.findings import Point, PointKind
from tui.core.lexicon import Lexicon
from tui.core.points.meeting import Meeting
from tui.core.sides import BOTH, LEFT, RIGHT, Pair, Side
from tui.core.spans import Span
from tui.core.words import Word

_MARKS = frozenset(",;:.—–“”")
CLOSE = 0.55
"""Closeness of two sentences from which a negation that answers to no single word counts all the same."""
CLAUSE_SURE = 0.65
"""The same where the words that the negation may deny are not in the other sentence at all."""
SCOPE = 4
"""Words behind a negation that it may deny."""
OPPOSITE_ROLE = 0.2
"""Alikeness of the words around two contrary words from which they contradict each other."""
SURE_ROLE = 0.7
"""The same when a sentence has both words, so that they need not answer each other."""
CLAUSE_TOLD = 0.5
"""The same for the share of a negation's clause that the other sentence has: a denial in a clause that only one side
has is more detail, no contradiction (set on real pairs)."""


def negation_points(meeting: Meeting) -> list[Point]:
    """What one side says and the other denies."""
    negations = Pair(*(list(islice(_negations(meeting, side), MOST_FACTS)) for side in BOTH))
    points = []
    for side in BOTH:
        if len(negations[side]) <= len(negations[side.other]) or _denies_otherwise(meeting, side):
            continue
        answered = {word.key for _, scope in negations[side.other] for word in scope}
        for negation, scope in negations[side]:
            said = [word for word in scope if not word.glue]
            if answered & {word.key for word in said}:
                continue
            close = meeting.closeness >= CLOSE or meeting.told(side, negation) >= CLAUSE_TOLD
            denied = [word for word in (said if close else said[:1]) if _is_told(meeting, side, word)]
            if denied:
                points.append(_negation_point(meeting, side, negation, denied[0]))
            elif close and meeting.told(side, negation) >= CLAUSE_SURE:
                reason = f"{side.letter} denies, {side.other.letter} does not."
                points.append(placed(PointKind.NEGATION, side, negation.span, None, reason))
    return points


def _is_told(meeting: Meeting, side: Side, word: Word) -> bool:
    """Whether the other side says what the word says. Unless the sentences are close, a name or a title says nothing
    that could be denied: "no proof against Tolby", "Tolby was heard"."""
    if meeting.missing(side, word):
        return False
    if meeting.closeness >= CLOSE:
        return True
    if is_title(word, meeting.lexicon):
        return False
    return not any(name.span.overlaps(word.span) for name in meeting.sheets[side].names)


def _negations(meeting: Meeting, side: Side) -> Iterator[tuple[Word, list[Word]]]:
    """Each negation with the words that it may deny."""
    words, lexicon = meeting.words(side), meeting.lexicon
    folded = meeting.sheets[side].wording.all_folded
    if all(denials.isdisjoint(folded) for denials in (lexicon.negations, lexicon.paired_negations, lexicon.refusals)):
        return
    last = -1
    for index, word in enumerate(words):
        if not _denies(words, index, meeting.lexicon):
            continue
        if meeting.lexicon.concord and last >= 0 and not _breaks(meeting, side, last, index):
            continue
        last = index
        if (word.folded, words[index + 1].folded if index + 1 < len(words) else "") in meeting.lexicon.idle_negations:
            continue
        scope = []
        for behind, other in enumerate(words[index + 1 : index + 1 + SCOPE], start=index + 1):
            if _MARKS.intersection(meeting.sheets[side].wording.gap(behind)):
                break
            scope.append(other)
        if not any(other.folded in meeting.lexicon.limits for other in scope):
            yield word, scope


def _denies(words: Sequence[Word], index: int, lexicon: Lexicon) -> bool:
    """Whether the word is a negation, by itself or beside the particle that makes it one."""
    folded = words[index].folded
    if folded in lexicon.negations:
        return True
    if folded in lexicon.refusals and index + 1 < len(words) and words[index + 1].folded in lexicon.refusal_links:
        return True
    near = words[max(index - SCOPE, 0) : index + SCOPE]
    return folded in lexicon.paired_negations and any(word.folded in lexicon.negation_marks for word in near)


def _breaks(meeting: Meeting, side: Side, start: int, end: int) -> bool:
    """Whether a clause ends between two words, so that a second negation denies something else."""
    between = meeting.sheets[side].wording
    words = range(start + 1, end + 1)
    return any(
        _MARKS.intersection(between.gap(i)) or between.folded(i) in meeting.lexicon.clause_openers for i in words
    )


def _denies_otherwise(meeting: Meeting, side: Side) -> bool:
    """Whether the other side denies by a word of its own: refused, failed, unlikely."""
    lexicon = meeting.lexicon
    return any(
        word.folded in lexicon.lexical_negatives or lexicon.stem(word.folded) in lexicon.lexical_negatives
        for word in meeting.words(side.other)
        if meeting.missing(side.other, word)
    )


def _negation_point(meeting: Meeting, side: Side, negation: Word, denied: Word) -> Point:
    here = Span(negation.start, max(denied.end, negation.end))
    there = next(word.span for word in meeting.words(side.other) if word.key == denied.key)
    reason = f"{side.letter} denies what {side.other.letter} says: “{here.of(meeting.text(side))}”."
    return placed(PointKind.NEGATION, side, here, there, reason)


def placed(kind: PointKind, side: Side, here: Span, there: Span | None, reason: str) -> Point:
    """A point of which `here` stands on that side and `there` on the other."""
    return Point(kind, here, there, reason) if side is LEFT else Point(kind, there, here, reason)


def opposite_points(meeting: Meeting) -> list[Point]:
    """Contrary words in the same place, unless either side has the other's word in a place as fit: rose and fell."""
    opposites = meeting.lexicon.opposites
    lefts = _contraries(meeting, LEFT)
    rights = _contraries(meeting, RIGHT) if lefts else []
    if not any(other in opposites[stem] for _, stem in lefts for _, other in rights):
        return []
    here, there = ({stem for _, stem in side} for side in (lefts, rights))
    said_left = {
        a: max((_alike(meeting, a, b) for b, same in rights if same == stem), default=0.0) for a, stem in lefts
    }
    said_right = {
        b: max((_alike(meeting, a, b) for a, same in lefts if same == stem), default=0.0) for b, stem in rights
    }
    points = []
    for index, stem in lefts:
        for other_index, other in rights:
            if other not in opposites[stem]:
                continue
            alike = _alike(meeting, index, other_index)
            needed = SURE_ROLE if other in here or stem in there else OPPOSITE_ROLE
            if alike >= needed and alike > max(said_left[index], said_right[other_index]):
                a, b = meeting.words(LEFT)[index], meeting.words(RIGHT)[other_index]
                points.append(Point(PointKind.OPPOSITE, a.span, b.span, f"“{a.text}” in A against “{b.text}” in B."))
    return points


def _alike(meeting: Meeting, left: int, right: int) -> float:
    return meeting.alike((left, left + 1), (right, right + 1))


def _contraries(meeting: Meeting, side: Side) -> list[tuple[int, str]]:
    """The words that have a contrary: index, and stem (never synonym group), by which contraries are listed.

    Early and late in a date belong to the date.
    """
    sheet, lexicon = meeting.sheets[side], meeting.lexicon
    listed = [
        (index, stem)
        for index, folded in enumerate(sheet.wording.all_folded)
        if (stem := _contrary_stem(folded, lexicon)) is not None
    ]
    dates = [when.wide_span for when in sheet.dates]
    words = sheet.wording.words
    found = [(at, stem) for at, stem in listed if not any(span.contains(words[at].span) for span in dates)]
    return found[:MOST_FACTS]


@lru_cache(maxsize=1 << 14)
def _contrary_stem(folded: str, lexicon: Lexicon) -> str | None:
    """The stem of a word if it has a contrary."""
    stem = lexicon.stem(folded)
    return stem if stem in lexicon.opposites else None
