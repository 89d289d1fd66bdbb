"""Sentences to weighted terms: comparison forms of words, neighbouring pairs of them, and figures by value.

A term weighs by its rarity in these two articles (inverse document frequency over their sentences): what the story is
about is everywhere in it and says little, what a sentence alone says is rare and says much. Rarity in a large corpus
was measured to make linking worse.
"""

from __future__ import annotations

import math
import operator
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from tui.core.facts.figures import Figure
from tui.core.facts.sheets import Sheet
from tui.core.sides import Pair, Side

PAIR_WEIGHT = 0.5
"""Weight of two neighbouring terms as one, beside a single term's 1 (0.3 to 0.7 measured within 0.01 F1)."""
PIVOT = 0.3
"""How far a sentence's length is drawn to the mean in normalisation, so that short ones do not win by shortness
(pivoted normalisation, Singhal et al. 1996; 0 costs 0.03 F1 on real pairs, 0.2 to 0.5 are alike)."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one sentence, not yet weighted."""

    singles: dict[str, int]
    """Comparison form to how often it stands in the sentence."""
    doubles: tuple[tuple[str, str], ...]
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

    @property
    def phrases(self) -> frozenset[tuple[str, str]]:
        """Neighbouring words as written: wording, where doubles are matter."""
        return frozenset(pairwise(self.written))

    @property
    def length(self) -> int:
        """Number of words."""
        return len(self.written)


def terms_of(sheet: Sheet) -> Terms:
    """The terms of a sentence."""
    words = sheet.wording.words
    times = [when for when in sheet.dates if when.minute is not None]
    figure_at = {figure.word: figure.key for figure in sheet.figures if figure.high != 1}
    figure_at |= {when.words[0]: when.key for when in times}
    covered = {index for figure in sheet.figures for index in range(figure.word, figure.end)}
    covered |= {index for figure in sheet.figures if figure.dimension == "percent" for index in _unit(sheet, figure)}
    covered |= {index for when in times for index in range(*when.words)}
    figures = frozenset(figure_at.values())
    keys: list[str] = []
    plain: set[str] = set()
    for index, word in enumerate(words):
        if index in figure_at:
            keys.append(figure_at[index])
        elif not word.glue and index not in covered:
            keys.append(word.key)
            if not word.capitalised:
                plain.add(word.key)
    return Terms(
        singles=dict.fromkeys(keys, 1) if len(set(keys)) == len(keys) else dict(Counter(keys)),
        doubles=tuple(dict.fromkeys(pairwise(keys))),
        written=tuple([word.folded for word in words]),
        figures=figures,
        plain=frozenset(plain - figures),
        names=frozenset(key for name in sheet.names for key in name.keys),
        quoted=sum(len(quotation.span) for quotation in sheet.quotations) / max(len(sheet.wording.text), 1),
    )


def _unit(sheet: Sheet, figure: Figure) -> Iterator[int]:
    """The indexes of the words of a figure's unit."""
    words = sheet.wording.words
    for index in range(figure.end, len(words)):
        if not figure.span.contains(words[index].span):
            return
        yield index


def rarity(collections: Iterable[Iterable[object]], total: int) -> dict[object, float]:
    """Weight of each thing by how few of `total` collections hold it: log(1 + total / holders)."""
    holders = Counter(chain.from_iterable(map(set, collections)))
    weights = {count: math.log(1 + total / count) for count in set(holders.values())}
    return {thing: weights[count] for thing, count in holders.items()}


@dataclass(frozen=True, slots=True)
class Weighted:
    """A side's sentences as sparse vectors, and the rarity of its terms and phrases."""

    vectors: Pair[tuple[Mapping[object, float], ...]]
    """Term to weight, by sentence."""
    norms: Pair[tuple[float, ...]]
    """Length of each vector, pivoted."""
    weights: Pair[tuple[float, ...]]
    """Summed rarity of each sentence's single terms."""
    singles: dict[object, float]
    """Rarity of each single term."""
    phrases: dict[object, float]
    """Rarity of each pair of words as written."""


def weigh(terms: Pair[Sequence[Terms]]) -> Weighted:
    """Both sides' terms as vectors with pivoted norms."""
    everything = [*terms.left, *terms.right]
    total = len(everything)
    singles = rarity((t.singles for t in everything), total)
    doubles = rarity((t.doubles for t in everything), total)

    halved = {pair: weight * PAIR_WEIGHT for pair, weight in doubles.items()}

    def vector(of: Terms) -> Mapping[object, float]:
        found: dict[object, float] = dict(zip(of.singles, map(singles.__getitem__, of.singles), strict=True))
        for key, count in of.singles.items():
            if count > 1:
                found[key] *= 1 + math.log(count)
        found.update(zip(of.doubles, map(halved.__getitem__, of.doubles), strict=True))
        return found

    vectors = terms.map(lambda side: tuple(vector(t) for t in side))
    lengths = vectors.map(
        lambda side: tuple(math.sqrt(math.fsum(map(operator.mul, v.values(), v.values()))) for v in side)
    )
    mean = math.fsum([*lengths.left, *lengths.right]) / max(total, 1)
    norms = lengths.map(lambda side: tuple((1 - PIVOT) * length + PIVOT * mean for length in side))
    weights = terms.map(lambda side: tuple(weight_of(t.singles, singles) for t in side))
    return Weighted(vectors, norms, weights, singles, rarity((pairwise(t.written) for t in everything), total))


def weight_of(things: Iterable[object], rarities: Mapping[object, float]) -> float:
    """The summed rarity of things; `fsum`, so that the order of a set cannot show."""
    return math.fsum(map(rarities.__getitem__, things))


def in_one_side_each(terms: Pair[Sequence[Terms]]) -> frozenset[str]:
    """Terms that stand in exactly one sentence of each side: the strongest sign that those two belong together."""
    counts = terms.map(lambda side: Counter(chain.from_iterable(t.singles for t in side)))
    return frozenset(key for key, count in counts[Side.LEFT].items() if count == 1 and counts[Side.RIGHT][key] == 1)
