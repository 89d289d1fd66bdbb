"""The claims that a comparison offers for checking, in the order in which an editor goes through them."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from tui.core.comparison import Comparison
from tui.core.findings import Claim, ClaimKind
from tui.core.lexicon import lexicon_for
from tui.core.sides import BOTH, Pair, Side
from tui.core.spans import Span
from tui.core.words import wording_of
from tui.review.checks import Check, ClaimAt
from tui.review.settling import Settling

FEWEST_TELLING = 2
"""Words of meaning from which what is left of a clause beside a disagreement is a claim of its own; fewer ("at least",
"he said") say nothing that could be confirmed or wrong."""

Place = tuple[int, int, int]
"""Orders claims: row, side (0 left), number within the row's side."""


@dataclass(frozen=True, slots=True)
class Item:
    """One claim to check."""

    at: ClaimAt
    words: str
    """Its exact words."""
    row: int
    """0-based index into `Comparison.rows`."""
    number: int
    """0-based index among the claims that its row offers on its side."""
    claim: Claim

    @property
    def side(self) -> Side:
        """The side it stands on."""
        return self.at.side

    @property
    def name(self) -> str:
        """The id of its sentence, as people read it: `A4`."""
        return self.side.sentence_id(self.claim.sentence)

    @property
    def place(self) -> Place:
        """Orders items as they are read."""
        return place(self.row, self.side, self.number)


def place(row: int, side: Side, number: int = 0) -> Place:
    """A place from which the next open claim is looked for."""
    return row, int(side is Side.RIGHT), number


@dataclass(frozen=True)
class Checklist:
    """All claims of a comparison that are worth a check. Make one a comparison with `Checklist.of`.

    Nothing is looked for before it is asked for: a screen that shows one row needs the claims of that row only.
    """

    comparison: Comparison = field(repr=False)

    @classmethod
    def of(cls, comparison: Comparison) -> Checklist:
        """The checklist of a comparison.

        Offered are all runs with a word in them, but of a shared sentence's runs only those that carry meaning, beside
        a disagreement at least `FEWEST_TELLING` words of it (what it was cut from needs no check of its own).
        """
        return cls(comparison)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """By row, the left side first, then by sentence, and of a sentence first what is disputed."""
        rows = range(len(self.comparison.rows))
        return tuple([item for row in rows for side in BOTH for item in self._offered_in(row, side)])

    def at(self, row: int, side: Side) -> tuple[Item, ...]:
        """The claims that a row offers on a side, disputed ones first; none where the row has a gap."""
        if not self.is_complete:
            return tuple(self._offered_in(row, side)) if 0 <= row < len(self.comparison.rows) else ()
        first = bisect_left(self.items, place(row, side), key=_place_of)
        last = bisect_right(self.items, place(row, side, len(self.items)), key=_place_of)
        return self.items[first:last]

    @property
    def is_complete(self) -> bool:
        """Whether all claims have been looked for already."""
        return "items" in vars(self)

    def complete(self) -> None:
        """Look for all claims now; done beside the screen, the first check does not wait for it."""
        self.settled({})
        _ = self._indexes, self.by_place

    def settled(self, checks: Mapping[ClaimAt, Check]) -> tuple[bool, ...]:
        """For each item whether nothing is left to do for it.

        It is if its own check is decided, or decided checks cover all its words (the claim was larger or in parts when
        it was checked), or, for a shared claim, if so are all shared runs of one sentence of the other side that it is
        linked with: to check one telling is enough. But a claim whose words changed since it was checked is open.
        """
        return self._settling.of(checks)

    def is_settled(self, checks: Mapping[ClaimAt, Check], item: Item) -> bool:
        """Whether nothing is left to do for one of the items."""
        return bool(checks) and self.settled(checks)[bisect_left(self.items, item.place, key=_place_of)]

    def open(self, checks: Mapping[ClaimAt, Check]) -> tuple[Item, ...]:
        """The claims that are still to be checked, in reading order."""
        return tuple(item for item, done in zip(self.items, self.settled(checks), strict=True) if not done)

    def next_open(self, checks: Mapping[ClaimAt, Check], at: Place, direction: int) -> Item | None:
        """The nearest open claim behind (`direction` 1) or before (-1) a place; None where there is none."""
        settled = self.settled(checks)
        if direction > 0:
            numbers = range(bisect_right(self.items, at, key=_place_of), len(self.items))
        else:
            numbers = range(bisect_left(self.items, at, key=_place_of) - 1, -1, -1)
        return next((self.items[number] for number in numbers if not settled[number]), None)

    def met(self, at: ClaimAt) -> list[int]:
        """The indexes of the claims that a place overlaps, in the order of the text."""
        starts, indexes = self.by_place[at.side]
        first = max(0, bisect_right(starts, at.span.start) - 1)
        near = indexes[first : bisect_left(starts, at.span.end)]
        return [index for index in near if self.items[index].at.span.overlaps(at.span)]

    @cached_property
    def by_place(self) -> Pair[tuple[array[int], array[int]]]:
        """For each side where its claims start, ascending, and their indexes in that order."""
        sides = []
        for side in BOTH:
            placed = sorted((item.at.span.start, index) for index, item in enumerate(self.items) if item.side is side)
            sides.append((array("l", [start for start, _ in placed]), array("l", [index for _, index in placed])))
        return Pair(*sides)

    @cached_property
    def _indexes(self) -> Pair[tuple[array[int], array[int]]]:
        """For each sentence of a side the index of its first item, and how many items it has."""
        none = self.comparison.articles.map(lambda article: bytes(array("l").itemsize * len(article.sentences)))
        found = Pair(*((array("l", none[side]), array("l", none[side])) for side in BOTH))
        for index, item in enumerate(self.items):
            first, count = found[item.at.side]
            sentence = item.claim.sentence
            if not count[sentence]:
                first[sentence] = index
            count[sentence] += 1
        return found

    def indexes_in(self, side: Side, sentence: int) -> range:
        """The indexes of the items of a sentence; none if it is not there."""
        first, count = self._indexes[side]
        if sentence >= len(first):
            return range(0)
        return range(first[sentence], first[sentence] + count[sentence])

    @cached_property
    def _settling(self) -> Settling:
        return Settling(self)

    def _offered_in(self, row: int, side: Side) -> list[Item]:
        """The claims that a row offers on a side, looked for now."""
        comparison = self.comparison
        claims = [
            claim for sentence in comparison.rows[row].sentences[side] for claim in _offered(comparison, side, sentence)
        ]
        return [_item(comparison, side, claim, row, number) for number, claim in enumerate(claims)]


def _place_of(item: Item) -> Place:
    return item.place


def _offered(comparison: Comparison, side: Side, sentence: int) -> list[Claim]:
    """The claims of a sentence that are worth a check, what is disputed first: that is what the reader came for."""
    claims = comparison.claims_in(side, sentence)
    text = comparison.articles[side].sentences[sentence].text
    worded = [claim for claim in claims if any(map(str.isalnum, claim.span.of(text)))]
    if len(worded) < 2 or all(claim.kind is not ClaimKind.SHARED for claim in worded):
        return sorted(worded, key=_is_undisputed)
    words = wording_of(text, lexicon_for(comparison.language)).words
    telling = [Span(word.start, word.end) for word in words if word.content]
    cut = {edge for claim in worded if claim.kind is ClaimKind.DIFFERING for edge in (claim.span.start, claim.span.end)}

    def is_told(claim: Claim) -> bool:
        needed = 1 if cut.isdisjoint((claim.span.start, claim.span.end)) else FEWEST_TELLING
        return claim.kind is not ClaimKind.SHARED or sum(map(claim.span.overlaps, telling)) >= needed

    return sorted([claim for claim in worded if is_told(claim)] or worded, key=_is_undisputed)


def _is_undisputed(claim: Claim) -> bool:
    return claim.kind is not ClaimKind.DIFFERING


def _item(comparison: Comparison, side: Side, claim: Claim, row: int, number: int) -> Item:
    home = comparison.articles[side].sentences[claim.sentence]
    span = home.span if len(claim.span) == len(home.span) else claim.span.shifted(home.span.start)
    return Item(ClaimAt(side, span), claim.span.of(home.text), row, number, claim)
