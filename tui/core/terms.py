"""Sentences to terms: comparison forms of words, neighbouring pairs of them, and figures by value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple, TypeAlias

from tui.core.facts.figures import Figure
from tui.core.facts.sheets import Sheet

Couple: TypeAlias = tuple[str, str]
"""Two words or terms on end."""


class Terms(NamedTuple):
    """The terms of one sentence, not yet weighted."""

    singles: dict[str, int]
    """Comparison form to how often it stands in the sentence."""
    matter: tuple[str, ...]
    """The singles as they stand in it, one after the other."""
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
    def doubles(self) -> Iterator[Couple]:
        """Neighbouring terms; some may come twice."""
        return pairwise(self.matter)

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
        said = [word for at, word in enumerate(words) if not (word.glue or at in covered)]
    else:
        said = [word for word in words if not word.glue]
        keys = [word.key for word in said]
    plain = {word.key for word in said if not word.capitalised}
    return Terms(
        singles=_counted(keys),
        matter=tuple(keys),
        written=sheet.wording.all_folded,
        figures=figures,
        plain=frozenset(plain - figures),
        names=frozenset([key for name in sheet.names for key in name.keys]),
        quoted=sum([len(quotation.span) for quotation in sheet.quotations]) / max(len(sheet.wording.text), 1),
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
