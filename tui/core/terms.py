"""Sentences to weighted terms: comparison forms of words, neighbouring pairs of them, and figures by value.

A term weighs by its rarity in these two articles (inverse document frequency over their sentences): what the story is
about is everywhere in it and says little, what a sentence alone says is rare and says much. Rarity in a large corpus
was measured to make linking worse.
"""

from __future__ import annotations

import math
import operator
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from tui.core.facts.figures import Figure
from tui.core.facts.sheets import Sheet
from tui.core.sides import Pair

PAIR_WEIGHT = 0.3
"""Weight of two neighbouring terms as one, beside a single term's 1 (0.3 to 0.7 measured within 0.01 F1)."""
IMPLIED_WEIGHT = 0.5
"""Weight of a word that a name stands for and that the sentence does not have, beside a single term's 1
(0.3 to 0.7 are alike; at 1 nothing is gained)."""
PIVOT = 0.3
"""How far a sentence's length is drawn to the mean in normalisation, so that short ones do not win by shortness
(pivoted normalisation, Singhal et al. 1996; 0 costs 0.03 F1 on real pairs, 0.2 to 0.5 are alike)."""


Couple: TypeAlias = tuple[str, str]
"""Two words or terms on end."""
Held = TypeVar("Held")


class Terms(NamedTuple):
    """The terms of one sentence, not yet weighted."""

    singles: dict[str, int]
    """Comparison form to how often it stands in the sentence."""
    doubles: tuple[Couple, ...]
    """Neighbouring terms, each pair once."""
    written: tuple[str, ...]
    """Its words as written, folded, function words included."""
    figures: frozenset[str]
    """The singles that are figures."""
    plain: frozenset[str]
    """The singles that are neither figures nor capitalised: what happens, beside who and where."""
    names: frozenset[str]
    """Comparison forms of the words of its names."""
    quoted: float
    """Share of the sentence that is quotation, 0..1."""
    sayings: frozenset[Couple]
    """Neighbouring words inside its quotations."""
    implied: frozenset[str]
    """Words that it does not have and that its names stand for, by comparison form."""

    @property
    def phrases(self) -> Iterator[Couple]:
        """Neighbouring words as written: wording, where doubles are matter."""
        return pairwise(self.written)

    @property
    def length(self) -> int:
        """Number of words."""
        return len(self.written)


def terms_of(sheet: Sheet, implied: frozenset[str] = frozenset()) -> Terms:
    """The terms of a sentence; `implied` are the words that its names stand for and that it does not have."""
    words = sheet.wording.words
    figure_at, covered = _figure_words(sheet)
    figures = frozenset(figure_at.values())
    if covered:
        keys = [
            figure_at.get(at) or word.key
            for at, word in enumerate(words)
            if at in figure_at or not (word.glue or at in covered)
        ]
    else:
        keys = [word.key for word in words if not word.glue]
    plain = {word.key for at, word in enumerate(words) if not (word.glue or word.capitalised or at in covered)}
    return Terms(
        singles=_counted(keys),
        doubles=tuple(dict.fromkeys(pairwise(keys))),
        written=sheet.wording.all_folded,
        figures=figures,
        plain=frozenset(plain - figures),
        names=frozenset(key for name in sheet.names for key in name.keys),
        quoted=sum(len(quotation.span) for quotation in sheet.quotations) / max(len(sheet.wording.text), 1),
        sayings=frozenset(chain.from_iterable(map(pairwise, _quoted_words(sheet)))),
        implied=implied,
    )


def _quoted_words(sheet: Sheet) -> Iterator[list[str]]:
    """The words of each quotation, folded."""
    for quotation in sheet.quotations:
        start, end = quotation.span.start, quotation.span.end
        yield [word.folded for word in sheet.wording.words if start <= word.start and word.end <= end]


def _figure_words(sheet: Sheet) -> tuple[dict[int, str], set[int]]:
    """The terms of figures and times of day by their first words' indexes, and the indexes of all their words."""
    times = [when for when in sheet.dates if when.minute is not None]
    if not (times or sheet.figures):
        return {}, set()
    figure_at = {figure.word: figure.key for figure in sheet.figures if figure.high != 1}
    figure_at |= {when.words[0]: when.key for when in times}
    covered = {index for figure in sheet.figures for index in range(figure.word, figure.end)}
    covered |= {index for figure in sheet.figures if figure.dimension == "percent" for index in _unit(sheet, figure)}
    covered |= {index for when in times for index in range(*when.words)}
    return figure_at, covered


def _counted(keys: Sequence[str]) -> dict[str, int]:
    found = dict.fromkeys(keys, 1)
    if len(found) < len(keys):  # in most sentences every term stands once
        for key, count in Counter(keys).items():
            found[key] = count
    return found


def _unit(sheet: Sheet, figure: Figure) -> Iterator[int]:
    """The indexes of the words of a figure's unit."""
    words = sheet.wording.words
    for index in range(figure.end, len(words)):
        if not figure.span.contains(words[index].span):
            return
        yield index


@dataclass(frozen=True, slots=True)
class Holders(Generic[Held]):
    """How many sentences hold each of some things: terms, or pairs of them."""

    sides: Pair[Mapping[Held, int]]
    """By side."""
    in_both: Mapping[Held, tuple[int, int]]
    """On the left and on the right, for the things that both sides have."""

    @classmethod
    def of(cls, held: Pair[Iterable[Collection[Held]]]) -> Holders[Held]:
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


@dataclass(frozen=True, slots=True)
class Weighted:
    """A side's sentences as sparse vectors, and the rarity of its terms and phrases."""

    vectors: Pair[tuple[Mapping[object, float], ...]]
    """Term to weight, by sentence."""
    norms: Pair[tuple[float, ...]]
    """Length of each vector, pivoted."""
    weights: Pair[tuple[float, ...]]
    """Summed rarity of each sentence's single terms."""
    singles: Mapping[str, float]
    """Rarity of each single term."""
    phrases: Pair[list[set[Couple]]]
    """The pairs of words as written that the other side has too, by sentence."""
    wordings: Mapping[Couple, float]
    """Rarity of each of these."""
    singles_in_both: Mapping[str, tuple[int, int]]
    """How many sentences of either side hold a single term that both have."""
    doubles_in_both: Mapping[Couple, tuple[int, int]]
    """The same for neighbouring terms."""

    @property
    def in_one_sentence_each(self) -> frozenset[str]:
        """Terms that stand in exactly one sentence of each side: the strongest sign that those two belong together."""
        return frozenset(term for term, holders in self.singles_in_both.items() if holders == (1, 1))


def weigh(terms: Pair[Sequence[Terms]]) -> Weighted:
    """Both sides' terms as vectors with pivoted norms."""
    total = len(terms.left) + len(terms.right)
    singles = Holders.of(terms.map(lambda side: [t.singles for t in side]))
    doubles = Holders.of(terms.map(lambda side: [t.doubles for t in side]))
    rarities = singles.rarities(terms.map(len))
    lowered = {pair: weight * PAIR_WEIGHT for pair, weight in doubles.rarities(terms.map(len)).items()}

    def vector(of: Terms) -> Mapping[object, float]:
        found: dict[object, float] = dict(zip(of.singles, map(rarities.__getitem__, of.singles), strict=True))
        for key, count in of.singles.items():
            if count > 1:
                found[key] *= 1 + math.log(count)
        found.update({key: rarities[key] * IMPLIED_WEIGHT for key in of.implied if key in rarities})
        found.update(zip(of.doubles, map(lowered.__getitem__, of.doubles), strict=True))
        return found

    vectors = terms.map(lambda side: tuple(map(vector, side)))
    lengths = vectors.map(
        lambda side: tuple(math.sqrt(math.fsum(map(operator.mul, v.values(), v.values()))) for v in side)
    )
    mean = math.fsum([*lengths.left, *lengths.right]) / max(total, 1)
    norms = lengths.map(lambda side: tuple((1 - PIVOT) * length + PIVOT * mean for length in side))
    weights = terms.map(lambda side: tuple(weight_of(t.singles, rarities) for t in side))
    phrases = _phrases_in_both(terms)
    holders = Counter(chain.from_iterable([*phrases.left, *phrases.right]))
    wordings = {phrase: rarity(count, total) for phrase, count in holders.items()}
    in_both = {**singles.in_both, **_implied_in_both(singles, terms)}
    return Weighted(vectors, norms, weights, rarities, phrases, wordings, in_both, doubles.in_both)


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
