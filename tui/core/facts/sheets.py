"""A fact sheet for every sentence of an article: what the comparison compares, read once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tui.core.facts.calendar_dates import dates_from
from tui.core.facts.figures import Figure
from tui.core.facts.names import Name, names_of
from tui.core.facts.quotations import Quotation, quotations_of
from tui.core.facts.reading_figures import FigureReader
from tui.core.facts.vocabulary import Vocabulary, vocabulary_of
from tui.core.facts.when import When
from tui.core.lexicon import Lexicon
from tui.core.sides import Pair, Side
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
        if max(map(len, (self.figures, self.dates, self.names, self.quotations))) <= MOST_FACTS:
            return self
        return replace(
            self,
            figures=self.figures[:MOST_FACTS],
            dates=self.dates[:MOST_FACTS],
            names=self.names[:MOST_FACTS],
            quotations=self.quotations[:MOST_FACTS],
        )


NO_ANCHORS: Pair[date | None] = Pair(None, None)


def sheets_of(
    sentences: Pair[tuple[str, ...]], lexicon: Lexicon, anchors: Pair[date | None] = NO_ANCHORS
) -> Pair[tuple[Sheet, ...]]:
    """The fact sheets of both articles. They are read together: what one writes small is no name in the other.

    `anchors` are the days of writing, from which "yesterday" counts, where they are known.
    """
    wordings = sentences.map(lambda side: tuple(wording_of(text, lexicon) for text in side))
    vocabulary = vocabulary_of((wording for side in wordings for wording in side), lexicon)
    lone_anchor = None in anchors

    def one_side(side: Side) -> tuple[Sheet, ...]:
        found = []
        for wording, quoted in zip(wordings[side], quotations_of(sentences[side]), strict=True):
            dates = dates_from(anchors[side], wording, lexicon, [quotation.span for quotation in quoted])
            # "two years ago" is no figure, unless the other article has no date to reckon its own from
            dated = [when for when in dates if not (lone_anchor and when.relative)]
            found.append(_sheet(wording, quoted, vocabulary, dates, dated))
        return tuple(found)

    return Pair(one_side(Side.LEFT), one_side(Side.RIGHT))


def _sheet(
    wording: Wording,
    quotations: tuple[Quotation, ...],
    vocabulary: Vocabulary,
    dates: Sequence[When],
    dated: Sequence[When],
) -> Sheet:
    """The sheet of one sentence; no figure is read in the words of a date that is `dated`."""
    figures = FigureReader(wording, vocabulary.lexicon, _words_of(dated)).read()
    names = names_of(wording, vocabulary, _words_of(dates))
    return Sheet(wording, tuple(figures), tuple(dates), tuple(names), quotations)


def _words_of(dates: Sequence[When]) -> frozenset[int]:
    """The indexes of all words of the dates; most sentences have none."""
    return frozenset([index for when in dates for index in range(*when.words)]) if dates else frozenset()
