"""The claims that a comparison offers for checking, in the order in which an editor goes through them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property

from tui.core.comparison import Comparison
from tui.core.findings import Claim, ClaimKind
from tui.core.lexicon import Lexicon, lexicon_for
from tui.core.sides import Pair, Side
from tui.core.words import wording_of
from tui.review.checking import Target
from tui.review.checks import Check, ClaimAt, Status
from tui.review.whereabouts import row_at, sentence_holding

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
    """All claims of a comparison that are worth a check. Make one a comparison with `Checklist.of`."""

    comparison: Comparison = field(repr=False)
    items: tuple[Item, ...]
    """By row, the left side first, then by place in the text."""
    _tellings: tuple[tuple[tuple[int, ...], ...], ...] = field(repr=False)
    """For each item and each of its links the indexes of the items that tell a shared claim on the other side."""
    _settled: list[tuple[Mapping[ClaimAt, Check], tuple[bool, ...]]] = field(
        default_factory=list, repr=False, compare=False
    )
    """The last checks that `settled` was asked for, and its answer: each act asks for the same several times."""

    @classmethod
    def of(cls, comparison: Comparison) -> Checklist:
        """The checklist of a comparison.

        Offered are all runs with a word in them, but of a shared sentence's runs only those that carry meaning (the
        "of the" between two disagreements needs no check of its own), or all if none does.
        """
        lexicon = lexicon_for(comparison.language)
        offered = Pair(*(tuple(_offered(comparison, side, lexicon)) for side in Side))
        items: list[Item] = []
        for row_number, row in enumerate(comparison.rows):
            for side in Side:
                claims = [claim for sentence in row.sentences[side] for claim in offered[side][sentence]]
                items += (_item(comparison, side, claim, row_number, number) for number, claim in enumerate(claims))
        return cls(comparison, tuple(items), _tellings_of(comparison, items))

    def at(self, row: int, side: Side) -> tuple[Item, ...]:
        """The claims that a row offers on a side, in reading order; none where the row has a gap."""
        first = bisect_left(self.items, place(row, side), key=lambda item: item.place)
        last = bisect_right(self.items, place(row, side, len(self.items)), key=lambda item: item.place)
        return self.items[first:last]

    def settled(self, checks: Mapping[ClaimAt, Check]) -> tuple[bool, ...]:
        """For each item whether nothing is left to do for it.

        It is if its own check is decided, or decided checks cover all its words (the claim was larger or in parts when
        it was checked), or, for a shared claim, if so are all shared runs of one sentence of the other side that it is
        linked with: to check one telling is enough. But a claim whose words changed since it was checked is open.
        """
        if not (self._settled and self._settled[0][0] == checks):
            self._settled[:] = [({**checks}, self._settled_by(checks))]
        return self._settled[0][1]

    def _settled_by(self, checks: Mapping[ClaimAt, Check]) -> tuple[bool, ...]:
        marks = Pair(*(_marks(self.comparison, side, checks) for side in Side))
        own = [_standing(item, checks, marks[item.side]) for item in self.items]
        for at, check in checks.items():
            if check.status is Status.RECHECK and (heir := self._heir(checks, at)) is not None:
                own[heir] = _Standing.AGAIN
        decided = {index for index, standing in enumerate(own) if standing is _Standing.DECIDED}
        return tuple(
            mine is _Standing.DECIDED
            or (mine is _Standing.OPEN and any(all(map(decided.__contains__, telling)) for telling in tellings))
            for mine, tellings in zip(own, self._tellings, strict=True)
        )

    def open(self, checks: Mapping[ClaimAt, Check]) -> tuple[Item, ...]:
        """The claims that are still to be checked, in reading order."""
        return tuple(item for item, done in zip(self.items, self.settled(checks), strict=True) if not done)

    def next_open(self, checks: Mapping[ClaimAt, Check], at: Place, direction: int) -> Item | None:
        """The nearest open claim behind (`direction` 1) or before (-1) a place; None where there is none."""
        left = self.open(checks)
        places = [item.place for item in left]
        index = bisect_right(places, at) if direction > 0 else bisect_left(places, at) - 1
        return left[index] if 0 <= index < len(left) else None

    def target(self, checks: Mapping[ClaimAt, Check], item: Item) -> Target:
        """The claim with all that marking it takes up.

        Besides the records on its parts these are those to be checked again that no claim has for its own since the
        text changed: one that reaches over several claims goes with the last of them to be decided, one on words that
        are no claim any more with the claim behind them.
        """
        plain = Target.of(checks, item.at, item.words, item.name)
        known = {item.at, *(at for at, _ in plain.inside)}
        more = tuple(
            (at, check)
            for at, check in checks.items()
            if check.status is Status.RECHECK and at not in known and self._goes_with(checks, at, item)
        )
        return replace(plain, inside=plain.inside + more)

    def _goes_with(self, checks: Mapping[ClaimAt, Check], at: ClaimAt, item: Item) -> bool:
        met = [self.items[index] for index in self._met(at)]
        if item not in met:
            heir = self._heir(checks, at)
            return heir is not None and self.items[heir] is item
        if any(other.at == at for other in met):
            return False
        return all(other is item or _is_decided(checks, other) for other in met)

    def _met(self, at: ClaimAt) -> list[int]:
        """The indexes of the claims that a place overlaps, in the order of the text."""
        starts, indexes = self._by_place[at.side]
        first = max(0, bisect_right(starts, at.span.start) - 1)
        near = indexes[first : bisect_left(starts, at.span.end)]
        return [index for index in near if self.items[index].at.span.overlaps(at.span)]

    def _heir(self, checks: Mapping[ClaimAt, Check], at: ClaimAt) -> int | None:
        """The index of the claim that is open on account of a record that none has for its own; None if one has.

        It is the last that the record reaches over, if all those are decided; where it reaches none, the first behind
        it in its sentence, or else the last before it.
        """
        if met := self._met(at):
            own = any(self.items[index].at == at for index in met)
            return None if own or not all(_is_decided(checks, self.items[index]) for index in met) else met[-1]
        starts, indexes = self._by_place[at.side]
        sentence = sentence_holding(self.comparison, at)
        behind = bisect_left(starts, at.span.start)
        near = (indexes[number] for number in (behind, behind - 1) if 0 <= number < len(indexes))
        return next((index for index in near if self.items[index].claim.sentence == sentence), None)

    @cached_property
    def _by_place(self) -> Pair[tuple[list[int], list[int]]]:
        """For each side where its claims start, ascending, and their indexes in that order."""
        sides = []
        for side in Side:
            placed = sorted((item.at.span.start, index) for index, item in enumerate(self.items) if item.side is side)
            sides.append(([start for start, _ in placed], [index for _, index in placed]))
        return Pair(*sides)

    def row_of(self, at: ClaimAt) -> int | None:
        """The row of the sentence in which a place begins; None if that sentence is not compared any more."""
        return row_at(self.comparison, at)


def _offered(comparison: Comparison, side: Side, lexicon: Lexicon) -> Iterator[tuple[Claim, ...]]:
    """For each sentence of a side its claims that are worth a check."""
    claims_of: list[list[Claim]] = [[] for _ in comparison.articles[side].sentences]
    for claim in comparison.claims[side]:
        claims_of[claim.sentence].append(claim)
    for sentence, claims in zip(comparison.articles[side].sentences, claims_of, strict=True):
        worded = [claim for claim in claims if any(map(str.isalnum, claim.span.of(sentence.text)))]
        if len(worded) > 1 and any(claim.kind is ClaimKind.SHARED for claim in worded):
            telling = [word.span for word in wording_of(sentence.text, lexicon).words if word.content]
            worded = [
                claim
                for claim in worded
                if claim.kind is not ClaimKind.SHARED or any(claim.span.overlaps(word) for word in telling)
            ] or worded
        yield tuple(worded)


def _item(comparison: Comparison, side: Side, claim: Claim, row: int, number: int) -> Item:
    home = comparison.articles[side].sentences[claim.sentence]
    return Item(ClaimAt(side, claim.span.shifted(home.span.start)), claim.span.of(home.text), row, number, claim)


def _tellings_of(comparison: Comparison, items: list[Item]) -> tuple[tuple[tuple[int, ...], ...], ...]:
    shared: dict[tuple[Side, int], list[int]] = {}
    for index, item in enumerate(items):
        if item.claim.kind is ClaimKind.SHARED:
            shared.setdefault((item.side, item.claim.sentence), []).append(index)

    def tellings(item: Item) -> Iterator[tuple[int, ...]]:
        for link in item.claim.links if item.claim.kind is ClaimKind.SHARED else ():
            other = item.side.other
            if found := shared.get((other, comparison.links[link].sentence(other))):
                yield tuple(found)

    return tuple(tuple(tellings(item)) for item in items)


class _Standing(Enum):
    """What checks make of a claim."""

    OPEN = 0
    DECIDED = 1
    AGAIN = 2
    """Its words changed since it was checked."""


def _marks(comparison: Comparison, side: Side, checks: Mapping[ClaimAt, Check]) -> bytearray:
    """For each character of a side's text 1 where a check decides on it, 2 where one is to be done again, else 0."""
    marks = bytearray(len(comparison.articles[side].text))
    mine = [(at.span, check.status) for at, check in checks.items() if at.side is side]
    for span, status in sorted(mine, key=lambda each: each[1] is Status.RECHECK):
        if status is not Status.OPEN:
            start, end = (min(edge, len(marks)) for edge in (span.start, span.end))
            marks[start:end] = bytes([(_Standing.DECIDED if status.decided else _Standing.AGAIN).value]) * (end - start)
    return marks


def _is_decided(checks: Mapping[ClaimAt, Check], item: Item) -> bool:
    return item.at in checks and checks[item.at].status.decided


def _standing(item: Item, checks: Mapping[ClaimAt, Check], marks: bytearray) -> _Standing:
    """What its own check makes of a claim, or else those on its words."""
    check = checks.get(item.at)
    if check is not None and check.status is not Status.OPEN:
        return _Standing.DECIDED if check.status.decided else _Standing.AGAIN
    mine = marks[item.at.span.start : item.at.span.end]
    if mine.count(_Standing.OPEN.value) == len(mine):
        return _Standing.OPEN
    found = set(mine) if len(set(mine)) == 1 else {m for m, c in zip(mine, item.words, strict=True) if c.isalnum()}
    if _Standing.AGAIN.value in found:
        return _Standing.AGAIN
    return _Standing.DECIDED if found == {_Standing.DECIDED.value} else _Standing.OPEN
