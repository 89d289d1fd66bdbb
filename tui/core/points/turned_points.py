"""Who does it to whom, turned round: the club sued the board, the board sued the club."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tui.core.facts.sheets import MOST_FACTS, Sheet
from tui.core.findings import Point, PointKind
from tui.core.lexicon import Lexicon
from tui.core.lexicon.contrast.directed import DIRECTED, words_before_doers
from tui.core.points.meeting import Meeting
from tui.core.sides import LEFT, RIGHT
from tui.core.spans import Span
from tui.core.words import MOST_FORMS, Word, fold

MOST_WORDS = 3
"""Words with meaning of their own that name who does it, or to whom; and function words before them."""
_MARKS = frozenset(',;:.—–()“”"')


class Deed(NamedTuple):
    """What one does to another in a sentence."""

    group: int
    """Which deed."""
    agent: frozenset[str]
    """Comparison forms of the words that name who does it."""
    patient: frozenset[str]
    """The same for to whom it is done."""
    span: Span
    """All these words."""

    def turned(self, other: Deed) -> bool:
        """Whether the other is done by whom this is done to, and the other way round."""
        if self.group != other.group or self.agent & other.agent or self.patient & other.patient:
            return False
        return bool(self.agent & other.patient and self.patient & other.agent)


class _Directed(dict[str, tuple[int, bool] | None]):
    """For each folded word the number of its deed, and whether it tells it from the other end; None for other words."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._known = {
            self._normal(word): (number, inverse)
            for number, group in enumerate(fold(DIRECTED[lexicon.code]).split(";"))
            for inverse, words in enumerate(group.split("/"))
            for word in words.split()
        }

    def __missing__(self, folded: str) -> tuple[int, bool] | None:
        if len(self) >= MOST_FORMS:
            self.clear()
        found = self._known.get(self._normal(folded))
        self[folded] = deed = (found[0], bool(found[1])) if found else None
        return deed

    def _normal(self, folded: str) -> str:
        return self._lexicon.stem(self._lexicon.irregular.get(folded, folded))


@lru_cache
def _directed(lexicon: Lexicon) -> _Directed:
    return _Directed(lexicon)


def turned_points(meeting: Meeting) -> list[Point]:
    """The deeds that each sentence tells of the other's doer."""
    lefts = list(_deeds(meeting.sheets[LEFT], meeting.lexicon))
    rights = list(_deeds(meeting.sheets[RIGHT], meeting.lexicon)) if lefts else []
    points = []
    for a in lefts:
        for b in rights:
            if a.turned(b):
                texts = a.span.of(meeting.text(LEFT)), b.span.of(meeting.text(RIGHT))
                reason = f"Who does it to whom is turned round: “{texts[0]}” in A, “{texts[1]}” in B."
                points.append(Point(PointKind.OPPOSITE, a.span, b.span, reason))
    return points


def _deeds(sheet: Sheet, lexicon: Lexicon) -> Iterator[Deed]:
    """The deeds of a sentence of which it names both who does it and to whom, right before and behind."""
    words, directed, by = sheet.wording.words, _directed(lexicon), words_before_doers(lexicon.code)
    told = [(at, deed) for at, deed in enumerate(map(directed.__getitem__, sheet.wording.all_folded)) if deed]
    for at, (group, inverse) in told[:MOST_FACTS]:
        before, after = _named(sheet, at, -1), _named(sheet, at, 1)
        if not (before and after):
            continue
        passive = any(word.folded in by for word in words[at + 1 : after[0]])
        agent, patient = ((before, after), (after, before))[passive != inverse]
        span = Span(words[before[0]].start, words[after[-1]].end)
        yield Deed(group, _keys(words, agent), _keys(words, patient), span)


def _keys(words: tuple[Word, ...], places: list[int]) -> frozenset[str]:
    return frozenset(words[at].key for at in places)


def _named(sheet: Sheet, verb: int, step: int) -> list[int]:
    """The indexes of the words with meaning of their own nearest to a verb on one side of it, in order."""
    words, skipped = sheet.wording.words, 0
    found: list[int] = []
    at = verb + step
    while 0 <= at < len(words) and len(found) < MOST_WORDS:
        if _MARKS.intersection(sheet.wording.gap(max(at, at - step))):
            break
        if words[at].content:
            found.append(at)
        elif found or skipped == MOST_WORDS:
            break
        else:
            skipped += 1
        at += step
    return sorted(found)
