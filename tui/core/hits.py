"""The places where searched words stand: counted, and made only where somebody looks, for a letter has a million."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, compress
from typing import NamedTuple, overload

from tui.core.navigation import Hit
from tui.core.sides import Side
from tui.core.spans import Span

Place = tuple[Side, int]
"""A sentence, by side and number."""

Spans = Callable[[Side, int], Sequence[Span]]
"""Finds the places in one sentence."""


class Nth(NamedTuple):
    """One place in a sentence that has several."""

    sentence: Place
    number: int
    """0-based."""


class Hits(Sequence[Hit]):
    """Places in the order of their sentences; counted at once, made when they are asked for."""

    def __init__(
        self, sentences: Iterable[Place], counts: Sequence[int], spans: Spans, asked: tuple[object, ...] = ()
    ) -> None:
        """`counts`: how many places each of the sentences has. `asked`: what tells this search from others."""
        self._sentences = tuple(compress(sentences, counts))
        self._ends = array("l", accumulate(filter(None, counts)))
        self._spans, self._asked = spans, asked

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, index: int) -> Hit: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Hit, ...]: ...
    def __getitem__(self, index: int | slice) -> Hit | tuple[Hit, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        (side, sentence), number = self.nth(index if index >= 0 else index + len(self))
        return Hit(side, sentence, self._spans(side, sentence)[number])

    def __iter__(self) -> Iterator[Hit]:
        return (Hit(side, n, span) for side, n in self._sentences for span in self._spans(side, n))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Hits) and self._sentences and other._sentences:
            # The first thing asked is the comparison, too large to be looked through.
            same = bool(self._asked) and self._asked[1:] == other._asked[1:] and self._asked[0] is other._asked[0]
            return self is other or (same and self._ends == other._ends)
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(Hit.__eq__, self, other))

    __hash__ = None  # type: ignore[assignment]

    @property
    def by_sentence(self) -> Mapping[Place, Sequence[Span]]:
        """The places in each sentence that has any; found when they are asked for."""
        return _BySentence(self._sentences, self._spans)

    def nth(self, index: int) -> Nth:
        """Where the hit with that index stands. Raises IndexError."""
        if not 0 <= index < len(self):
            raise IndexError(index)
        at = bisect_right(self._ends, index)
        return Nth(self._sentences[at], index - (self._ends[at - 1] if at else 0))

    def index_of(self, place: Nth) -> int | None:
        """The index of the hit that stands there; None if its sentence has none."""
        if place.sentence not in self._sentences:
            return None
        at = self._sentences.index(place.sentence)
        return (self._ends[at - 1] if at else 0) + place.number

    def within(self, keep: Callable[[Place], bool]) -> Hits:
        """Those in sentences that are to be kept."""
        counts = [end - before for before, end in zip((0, *self._ends), self._ends, strict=False)]
        kept = [count if keep(sentence) else 0 for sentence, count in zip(self._sentences, counts, strict=True)]
        return Hits(self._sentences, kept, self._spans)


class _BySentence(Mapping[Place, Sequence[Span]]):
    """The places by sentence, found at each look."""

    def __init__(self, sentences: Sequence[Place], spans: Spans) -> None:
        self._sentences, self._spans = sentences, spans

    def __getitem__(self, place: Place) -> Sequence[Span]:
        if found := self._spans(*place):
            return found
        raise KeyError(place)

    def __iter__(self) -> Iterator[Place]:
        return iter(self._sentences)

    def __len__(self) -> int:
        return len(self._sentences)


NO_HITS = Hits((), (), lambda *_: ())


def by_sentence(hits: Sequence[Hit]) -> Mapping[Place, Sequence[Span]]:
    """The places in each sentence that has any."""
    if isinstance(hits, Hits):
        return hits.by_sentence
    found: dict[Place, tuple[Span, ...]] = {}
    for hit in hits:
        found[hit.side, hit.sentence] = (*found.get((hit.side, hit.sentence), ()), hit.span)
    return found
