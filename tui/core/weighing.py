"""Terms to weights: a sentence as a sparse vector, and how rare what it says is.

A term weighs by its rarity in these two articles (inverse document frequency over their sentences): what the story is
about is everywhere in it and says little, what a sentence alone says is rare and says much. Rarity in a large corpus
was measured to make linking worse.
"""

from __future__ import annotations

import math
import operator
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from tui.core.sides import BOTH, Pair
from tui.core.terms import Couple, Terms

PAIR_WEIGHT = 0.3
"""Weight of two neighbouring terms as one, beside a single term's 1 (0.3 to 0.7 measured within 0.01 F1)."""
IMPLIED_WEIGHT = 0.5
"""Weight of a word that a name stands for and that the sentence does not have, beside a single term's 1
(0.3 to 0.7 are alike; at 1 nothing is gained)."""
PIVOT = 0.3
"""How far a sentence's length is drawn to the mean in normalisation, so that short ones do not win by shortness
(pivoted normalisation, Singhal et al. 1996; 0 costs 0.03 F1 on real pairs, 0.2 to 0.5 are alike)."""
MAX_HOLDERS = 60
"""Terms in more sentences of a side than this propose no pairs of sentences: they tell nothing of any two, and keep
the cost in step with the text."""

Held = TypeVar("Held")
Vector: TypeAlias = list[tuple[int, float]]
"""The telling terms of a sentence, each by its place among all telling terms, with its weight."""
Term: TypeAlias = str | int
"""A single term, or a pair of neighbouring ones by its number."""
Doubles: TypeAlias = tuple[int, ...]
"""The pairs of neighbouring terms of a sentence, once each, by a number that each pair has in these two articles: the
hash of a tuple is worked out anew at each of the ten times that one is looked up."""
Holding: TypeAlias = Mapping[Held, tuple[int, int]]
"""How many sentences hold each thing that both sides have: on the left, on the right."""


@dataclass(frozen=True, slots=True)
class Holders(Generic[Held]):
    """How many sentences hold each of some things: terms, or pairs of them."""

    sides: Pair[Mapping[Held, int]]
    """By side."""
    in_both: Holding[Held]

    @classmethod
    def of(cls, held: Pair[Sequence[Collection[Held]]]) -> Holders[Held]:
        """Counted from what each sentence holds, named once a sentence."""
        lefts, rights = held.map(lambda side: Counter(chain.from_iterable(side)))
        in_both = {thing: (lefts[thing], rights[thing]) for thing in lefts.keys() & rights.keys()}
        return cls(Pair(lefts, rights), in_both)

    def rarities(self, sentences: Pair[int]) -> dict[Held, float]:
        """The rarity of each thing among the sentences of both sides, of which there are so many.

        What both have is as rare as it is in either article on the mean: they may be of unlike length.
        """
        # Few counts occur, so that the logarithms are taken once each
        left, right = (
            {count: rarity(count, total) for count in {*counts.values()}}
            for counts, total in zip(self.sides, sentences, strict=True)
        )
        alone = {count: rarity(count, sum(sentences)) for count in {*left, *right}}
        found = {thing: alone[count] for side in self.sides for thing, count in side.items()}
        found.update({thing: (left[a] + right[b]) / 2 for thing, (a, b) in self.in_both.items()})
        return found


def rarity(holders: int, sentences: int) -> float:
    """Weight of a thing by how few of the sentences hold it."""
    return math.log(1 + sentences / holders)


class Scale(NamedTuple):
    """What the terms of two articles weigh."""

    rarities: Mapping[str, float]
    """Of single terms."""
    weights: Mapping[Term, float]
    """Of all terms that stand once."""
    places: Mapping[Term, int]
    """Of the telling terms, those that both sides have, and neither in too many sentences: single ones first."""

    @classmethod
    def of(
        cls, singles: Holders[str], in_both: Holding[str], doubles: Pair[list[Doubles]], names: list[Couple]
    ) -> Scale:
        """The scale for terms that so many hold; `names` are the neighbouring terms by number."""
        sizes, couples = doubles.map(len), Holders.of(doubles)
        rarities = singles.rarities(sizes)
        weights: dict[Term, float] = {number: each * PAIR_WEIGHT for number, each in couples.rarities(sizes).items()}
        weights.update(rarities)
        ordered: list[Term] = [*sorted(_telling(in_both)), *sorted(_telling(couples.in_both), key=names.__getitem__)]
        return cls(rarities, weights, {term: place for place, term in enumerate(ordered)})

    def length_and_vector(self, terms: Terms, doubles: Doubles) -> tuple[float, Vector]:
        """The length of a sentence's vector of all its terms, and of that vector the telling ones."""
        held: list[Term] = [*terms.singles, *doubles]
        weights = [*map(self.weights.__getitem__, held)]
        if len(terms.singles) < len(terms.matter):
            for at, times in enumerate(terms.singles.values()):
                weights[at] *= 1 + math.log(times)
        for key in terms.implied:
            if key in self.rarities:
                held.append(key)
                weights.append(self.rarities[key] * IMPLIED_WEIGHT)
        places = self.places
        vector = [(places[term], weight) for term, weight in zip(held, weights, strict=True) if term in places]
        return math.sqrt(math.fsum(map(operator.mul, weights, weights))), vector


def _telling(in_both: Holding[Held]) -> Iterator[Held]:
    """The things that neither side has in too many sentences."""
    return (thing for thing, (a, b) in in_both.items() if a <= MAX_HOLDERS and b <= MAX_HOLDERS)


@dataclass(frozen=True, slots=True)
class Weighted:
    """Both sides' sentences as sparse vectors, and the rarity of their terms and phrases."""

    vectors: Pair[tuple[Vector, ...]]
    """By sentence."""
    places: Mapping[Term, int]
    """The place of each telling term."""
    norms: Pair[tuple[float, ...]]
    """Length of each sentence's vector, pivoted."""
    weights: Pair[tuple[float, ...]]
    """Summed rarity of each sentence's single terms."""
    singles: Mapping[str, float]
    """Rarity of each single term."""
    shared: Pair[list[frozenset[str]]]
    """The single terms that some sentence of the other side has too, by sentence."""
    phrases: Pair[list[set[Couple]]]
    """The pairs of words as written that the other side has too, by sentence."""
    wordings: Mapping[Couple, float]
    """Rarity of each of these."""
    singles_in_both: Holding[str]
    """How many sentences of either side hold a single term that both have."""

    @property
    def in_one_sentence_each(self) -> frozenset[str]:
        """Terms that stand in exactly one sentence of each side: the strongest sign that those two belong together."""
        return frozenset(term for term, holders in self.singles_in_both.items() if holders == (1, 1))


def weigh(terms: Pair[Sequence[Terms]]) -> Weighted:
    """Both sides' terms as vectors with pivoted norms."""
    total = len(terms.left) + len(terms.right)
    singles = Holders.of(terms.map(lambda side: [t.singles for t in side]))
    in_both = {**singles.in_both, **_implied_in_both(singles, terms)}
    names, doubles = _numbered(terms)
    scale = Scale.of(singles, in_both, doubles, names)
    found = Pair(*(tuple(map(scale.length_and_vector, terms[side], doubles[side])) for side in BOTH))
    mean = math.fsum(length for side in found for length, _ in side) / max(total, 1)
    said, phrases = frozenset(singles.in_both), _phrases_in_both(terms)
    holders = Counter(chain.from_iterable([*phrases.left, *phrases.right]))
    return Weighted(
        vectors=found.map(lambda side: tuple(vector for _, vector in side)),
        places=scale.places,
        norms=found.map(lambda side: tuple((1 - PIVOT) * length + PIVOT * mean for length, _ in side)),
        weights=terms.map(lambda side: tuple(weight_of(t.singles, scale.rarities) for t in side)),
        singles=scale.rarities,
        shared=terms.map(lambda side: [said.intersection(t.singles) for t in side]),
        phrases=phrases,
        wordings={phrase: rarity(held, total) for phrase, held in holders.items()},
        singles_in_both=in_both,
    )


def _numbered(terms: Pair[Sequence[Terms]]) -> tuple[list[Couple], Pair[list[Doubles]]]:
    """The neighbouring terms of all sentences by number, and the numbers of each sentence's."""
    numbers: dict[Couple, int] = defaultdict(count().__next__)
    doubles = terms.map(lambda side: [tuple(dict.fromkeys(map(numbers.__getitem__, t.doubles))) for t in side])
    return [*numbers], doubles


def _implied_in_both(singles: Holders[str], terms: Pair[Sequence[Terms]]) -> dict[str, tuple[int, int]]:
    """How many sentences of either side hold or imply each implied word, if both sides have it."""
    left, right = (Counter(chain.from_iterable(t.implied for t in side)) for side in terms)
    left.update({key: singles.sides.left[key] for key in {*left, *right} & singles.sides.left.keys()})
    right.update({key: singles.sides.right[key] for key in {*left, *right} & singles.sides.right.keys()})
    return {key: (count, right[key]) for key, count in left.items() if right[key]}


def _phrases_in_both(terms: Pair[Sequence[Terms]]) -> Pair[list[set[Couple]]]:
    """The phrases of each sentence that the other side has too: few of the many that there are."""
    on_left: set[Couple] = set()
    for one in terms.left:
        on_left.update(one.phrases)
    rights = [on_left.intersection(one.phrases) for one in terms.right]
    in_both: set[Couple] = set().union(*rights)
    return Pair([in_both.intersection(one.phrases) for one in terms.left], rights)


def weight_of(things: Iterable[Held], rarities: Mapping[Held, float]) -> float:
    """The summed rarity of things; `fsum`, so that the order of a set cannot show."""
    return math.fsum(map(rarities.__getitem__, things))
