"""The rows of a comparison by what they are, by what is disputed in them, and by the work done on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from tui.core.comparison import Comparison
from tui.core.findings import ClaimKind
from tui.core.hits import by_sentence
from tui.core.navigation import Hit
from tui.core.sides import BOTH, Side
from tui.core.text import SET_BY_EDITOR
from tui.review.checklist import Checklist
from tui.review.checks import Check, ClaimAt, Status
from tui.review.filtering import GROUPS, NO_FILTER, Facet, Filter, RowKind, Trace
from tui.review.whereabouts import row_at


@dataclass(frozen=True)
class FacetedRows:
    """The rows of a comparison by their facets; each is worked out when it is first asked for."""

    comparison: Comparison
    checks: Mapping[ClaimAt, Check]
    listed: Checklist | None = None
    """The claims of the comparison, if somebody has a list of them already."""

    def of(self, facet: Facet) -> frozenset[int]:
        """The rows (0-based) with a facet."""
        if facet is Status.OPEN:
            return self._open
        return self._found.get(facet, frozenset())

    def shown(self, wanted: Filter, hits: Sequence[Hit] = ()) -> tuple[int, ...] | None:
        """The rows asked for, ascending; None if all are."""
        if wanted == NO_FILTER:
            return None
        rows = set(range(len(self.comparison.rows)))
        for group in GROUPS:
            if facets := wanted.wanted(group):
                rows &= frozenset().union(*map(self.of, facets))
        if wanted.hits_only:
            rows &= {self.comparison.row_of[side][sentence] for side, sentence in by_sentence(hits)}
        return tuple(sorted(rows))

    @cached_property
    def checklist(self) -> Checklist:
        """The claims of the comparison."""
        return self.listed or Checklist.of(self.comparison)

    @cached_property
    def _open(self) -> frozenset[int]:
        return frozenset(item.row for item in self.checklist.open(self.checks))

    @cached_property
    def _found(self) -> dict[Facet, frozenset[int]]:
        found: dict[Facet, set[int]] = {}
        for facet, row in (*self._kinds(), *self._linked(), *self._checked(), *self._corrected()):
            found.setdefault(facet, set()).add(row)
        return {facet: frozenset(rows) for facet, rows in found.items()}

    def _kinds(self) -> Iterator[tuple[Facet, int]]:
        for number, (row, kind) in enumerate(zip(self.comparison.rows, self.comparison.row_kinds, strict=True)):
            if kind is ClaimKind.UNIQUE:
                yield RowKind.ONLY_A if row.sentences[Side.LEFT] else RowKind.ONLY_B, number
            else:
                yield RowKind.DIFFERING if kind is ClaimKind.DIFFERING else RowKind.SHARED, number
            if any(row.moved_to):
                yield RowKind.MOVED, number

    def _linked(self) -> Iterator[tuple[Facet, int]]:
        """What a link is, its rows are: two, if its sentences stand apart."""
        for link in self.comparison.links:
            facets: list[Facet] = [point.kind for point in link.points]
            facets += [RowKind.SAME_WORDING] * link.same_wording + [Trace.CORRECTED] * link.corrected
            for facet in facets:
                for side in BOTH:
                    yield facet, self.comparison.row_of[side][link.sentence(side)]

    def _checked(self) -> Iterator[tuple[Facet, int]]:
        for at, check in self.checks.items():
            row = row_at(self.comparison, at)
            if row is not None:
                if check.status is not Status.OPEN:
                    yield check.status, row
                if check.flagged:
                    yield Trace.FLAGGED, row
                if check.note:
                    yield Trace.NOTED, row

    def _corrected(self) -> Iterator[tuple[Facet, int]]:
        comparison = self.comparison
        for pair in comparison.unlinked:
            for side, sentence in zip(BOTH, pair, strict=True):
                yield Trace.CORRECTED, comparison.row_of[side][sentence]
        for side in BOTH:
            blocks = comparison.articles[side].blocks
            for number, each in enumerate(comparison.articles[side].sentences):
                if blocks[each.block].rule == SET_BY_EDITOR:
                    yield Trace.CORRECTED, comparison.row_of[side][number]
