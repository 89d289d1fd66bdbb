"""Two linked sentences brought together: which words answer each other, and what stands in the same place."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from tui.core.clauses import clauses_of
from tui.core.facts.sheets import Sheet
from tui.core.lexicon import Lexicon
from tui.core.points.aliases import Aliases
from tui.core.points.contrasts import Contrasts
from tui.core.sides import BOTH, LEFT, RIGHT, Pair, Side
from tui.core.words import Word

WINDOW = 5
"""Words on either side of a fact that tell which role it plays in its sentence."""
FUNCTION_WEIGHT = 0.3
"""What a function word counts beside a content word's 1 in telling the role."""
NEIGHBOUR_REACH = 3
"""Words within which the next content word is still a neighbour."""
UNKNOWN = 0.5
"""Alikeness of two places without any words around them."""

MOST_INITIALS = 6
"""Letters of the longest abbreviation that is looked for spelt out."""

WordRange = tuple[int, int]
"""First word and the one behind the last, 0-based indexes in the sentence."""


@dataclass(frozen=True)
class Meeting:
    """Two linked sentences with their fact sheets."""

    sheets: Pair[Sheet]
    lexicon: Lexicon
    aliases: Aliases
    contrasts: Contrasts
    score: float
    """How sure the link is, 0..1."""

    @cached_property
    def keys(self) -> Pair[frozenset[str]]:
        """The comparison forms of each side's words."""
        return self.sheets.map(lambda sheet: frozenset([word.key for word in sheet.wording.words]))

    @cached_property
    def closeness(self) -> float:
        """0..1, share of the two sentences' words that they have in common (Dice 1945), function words left out."""
        mine, theirs = ({word.key for word in self.words(side) if not word.glue} for side in BOTH)
        return 2 * len(mine & theirs) / max(len(mine) + len(theirs), 1)

    def same_neighbour(self, left: WordRange, right: WordRange) -> bool:
        """Whether the next content word before two places, or the next one behind them, is the same."""
        return any(
            (mine := self._neighbour(LEFT, left, step)) is not None
            and (theirs := self._neighbour(RIGHT, right, step)) is not None
            and mine == theirs
            for step in (-1, 1)
        )

    def _neighbour(self, side: Side, place: WordRange, step: int) -> str | None:
        words = self.words(side)
        index = place[0] - 1 if step < 0 else place[1]
        for _ in range(NEIGHBOUR_REACH):
            if not 0 <= index < len(words):
                return None
            if words[index].content:
                return words[index].key
            index += step
        return None

    def told(self, side: Side, word: Word) -> float:
        """0..1, share of the words of this word's clause that the other sentence has, function words left out."""
        starts, tallies = self._clauses[side]
        told, words = tallies[bisect_right(starts, word.start) - 1]
        if not word.glue:
            told, words = told - (word.key in self.keys[side.other]), words - 1
        return told / words if words else 1.0

    @cached_property
    def _clauses(self) -> Pair[tuple[list[int], list[tuple[int, int]]]]:
        """Where each clause starts, and how many of its words the other sentence has, of how many."""
        return Pair(*(_tallied(self, side) for side in BOTH))

    def alike(self, left: WordRange, right: WordRange) -> float:
        """0..1, how alike the words around two places are: whether two facts play one role."""
        mine = self._around(LEFT, left)
        theirs = self._around(RIGHT, right)
        if not mine or not theirs:
            return UNKNOWN
        shared = math.fsum(min(weight, theirs[key]) for key, weight in mine.items() if key in theirs)
        return shared / min(math.fsum(mine.values()), math.fsum(theirs.values()))

    def _around(self, side: Side, place: WordRange) -> Mapping[str, float]:
        """The words near a place by comparison form, nearer and fuller ones weighing more."""
        words = self.sheets[side].wording.words
        found: dict[str, float] = {}
        for index in range(max(place[0] - WINDOW, 0), min(place[1] + WINDOW, len(words))):
            if place[0] <= index < place[1]:
                continue
            distance = place[0] - index if index < place[0] else index - place[1] + 1
            weight = (1.0 if words[index].content else FUNCTION_WEIGHT) * (1 - (distance - 1) / (WINDOW + 1))
            found[words[index].key] = max(weight, found.get(words[index].key, 0.0))
        return found

    def same_order(self, left: WordRange, right: WordRange) -> float:
        """0..1, share of the words of both sentences that stand before both places or behind both; 1 without any.

        Only content words that each sentence has once.
        """
        mine, theirs = self._once.left, self._once.right
        common = [key for key in mine.keys() & theirs.keys() if not _holds(left, mine[key])]
        common = [key for key in common if not _holds(right, theirs[key])]
        same = sum((mine[key] < left[0]) == (theirs[key] < right[0]) for key in common)
        return same / len(common) if common else 1.0

    @cached_property
    def _once(self) -> Pair[dict[str, int]]:
        """The content words that stand once in each sentence, by comparison form, with their index."""
        return Pair(*(_indexes_of_lone(self.words(side)) for side in BOTH))

    def missing(self, side: Side, word: Word) -> bool:
        """Whether the other sentence has no form of this word."""
        return word.key not in self.keys[side.other]

    def spelt_out(self, side: Side, abbreviation: str) -> bool:
        """Whether that sentence has words on end whose first letters are the abbreviation (of, and, the left out)."""
        if not 2 <= len(abbreviation) <= MOST_INITIALS:
            return False
        names, words = self._initials[side]
        return abbreviation in names or (len(abbreviation) > 2 and abbreviation in words)

    @cached_property
    def _initials(self) -> Pair[tuple[str, str]]:
        """The first letters of each side's words without of, and, the; and of all of them: FDA and BOJ."""
        words = self.sheets.map(lambda sheet: sheet.wording.words)
        return words.map(
            lambda side: (
                "".join(word.folded[:1] for word in side if not word.glue or word.capitalised),
                "".join(word.folded[:1] for word in side),
            )
        )

    def words(self, side: Side) -> tuple[Word, ...]:
        """That side's words."""
        return self.sheets[side].wording.words

    def text(self, side: Side) -> str:
        """That side's sentence."""
        return self.sheets[side].wording.text


def _tallied(meeting: Meeting, side: Side) -> tuple[list[int], list[tuple[int, int]]]:
    clauses = clauses_of(meeting.sheets[side].wording, meeting.lexicon)
    starts = [clause.start for clause in clauses]
    tallies = [[0, 0] for _ in clauses]
    for word in meeting.words(side):
        if not word.glue:
            tally = tallies[bisect_right(starts, word.start) - 1]
            tally[0] += word.key in meeting.keys[side.other]
            tally[1] += 1
    return starts, [(told, words) for told, words in tallies]


def _holds(place: WordRange, index: int) -> bool:
    return place[0] <= index < place[1]


def _indexes_of_lone(words: Sequence[Word]) -> dict[str, int]:
    """The content words that stand once, by comparison form, with their index."""
    counts = Counter(word.key for word in words if word.content)
    return {word.key: index for index, word in enumerate(words) if word.content and counts[word.key] == 1}
