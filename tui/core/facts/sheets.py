"""A fact sheet for every sentence of an article: what the comparison compares, read once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tui.core.facts.dates import dates_of
from tui.core.facts.figures import Figure
from tui.core.facts.names import Name, names_of
from tui.core.facts.quotations import Quotation, quotations_of
from tui.core.facts.reading_figures import FigureReader
from tui.core.facts.vocabulary import Vocabulary, vocabulary_of
from tui.core.facts.when import When
from tui.core.lexicon import Lexicon
from tui.core.sides import Pair
from tui.core.words import Wording, wording_of

MOST_FACTS = 100
"""Facts of a kind in one sentence that are compared, each with each of the other's. The longest sentence of real news
has under thirty; a text without a full stop may have thousands, and their product."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The words and facts of one sentence, each in reading order."""

    wording: Wording
    figures: tuple[Figure, ...]
    dates: tuple[When, ...]
    names: tuple[Name, ...]
    quotations: tuple[Quotation, ...]

    @property
    def bounded(self) -> Sheet:
        """The sheet with no more facts of a kind than are compared."""
        return replace(
            self,
            figures=self.figures[:MOST_FACTS],
            dates=self.dates[:MOST_FACTS],
            names=self.names[:MOST_FACTS],
            quotations=self.quotations[:MOST_FACTS],
        )


def sheets_of(sentences: Pair[tuple[str, ...]], lexicon: Lexicon) -> Pair[tuple[Sheet, ...]]:
    """The fact sheets of both articles. They are read together: what one writes small is no name in the other."""
    wordings = sentences.map(lambda side: tuple(wording_of(text, lexicon) for text in side))
    vocabulary = vocabulary_of((wording for side in wordings for wording in side), lexicon)

    def one_side(side: Sequence[str], wordings: tuple[Wording, ...]) -> tuple[Sheet, ...]:
        quotations = quotations_of(side)
        return tuple(_sheet(wording, quoted, vocabulary) for wording, quoted in zip(wordings, quotations, strict=True))

    return Pair(one_side(sentences.left, wordings.left), one_side(sentences.right, wordings.right))


def _sheet(wording: Wording, quotations: tuple[Quotation, ...], vocabulary: Vocabulary) -> Sheet:
    lexicon = vocabulary.lexicon
    dates = dates_of(wording, lexicon)
    taken = frozenset(index for when in dates for index in range(*when.words))
    figures = FigureReader(wording, lexicon, taken).read()
    names = names_of(wording, vocabulary, taken)
    return Sheet(wording, tuple(figures), tuple(dates), tuple(names), quotations)
