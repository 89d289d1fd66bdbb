"""A sentence cut into runs that look alike: by its claims, the points in dispute, and the words searched for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tui.core.findings import ClaimKind
from tui.core.sides import Side
from tui.core.spans import Span
from tui.presentation.cells import whole

if TYPE_CHECKING:
    from tui.core.comparison import Comparison


class Ink(NamedTuple):
    """How a run is written."""

    kind: ClaimKind
    point: bool = False
    """Whether it is words of a point in dispute."""
    hit: bool = False
    """Whether it is words that were searched for."""


class Run(NamedTuple):
    """`text[start:end]` of a sentence in one ink."""

    start: int
    end: int
    ink: Ink


def runs_of(comparison: Comparison, side: Side, sentence: int, text: str, hits: Iterable[Span] = ()) -> list[Run]:
    """The runs of a sentence, tiling its shown text; no run cuts a character that a reader sees as one.

    Spans that reach beyond the text are cut off at its end.
    """
    links = (comparison.links[index] for index in comparison.links_of[side][sentence])
    points = covered(text, (point.on(side) for link in links for point in link.points))
    found = covered(text, hits)
    kinds = kinds_of(comparison, side, sentence, text)
    cuts = {0, len(text), *(at for start, end, _ in kinds for at in (start, end))}
    cuts.update(at for span in (*points, *found) for at in span)
    runs: list[Run] = []
    for start, end in pairwise(sorted(cuts)):
        kind = next((kind for first, last, kind in kinds if first <= start < last), None)
        kind = kind or comparison.sentence_kinds[side][sentence]
        ink = Ink(kind, any(a <= start < b for a, b in points), any(a <= start < b for a, b in found))
        if runs and runs[-1].ink == ink:
            start = runs.pop().start
        runs.append(Run(start, end, ink))
    return runs


def kinds_of(comparison: Comparison, side: Side, sentence: int, text: str) -> list[tuple[int, int, ClaimKind]]:
    """The claims of a sentence as (start, end, kind)."""
    claims = comparison.claims[side]
    index = bisect_left(claims, sentence, key=lambda claim: claim.sentence)
    found = []
    while index < len(claims) and claims[index].sentence == sentence:
        for start, end in covered(text, (claims[index].span,)):
            found.append((start, end, claims[index].kind))
        index += 1
    return found


def covered(text: str, spans: Iterable[Span | None]) -> list[tuple[int, int]]:
    """The spans within the text, widened to whole characters; empty ones left out."""
    cut = (whole(text, min(span.start, len(text)), min(span.end, len(text))) for span in spans if span is not None)
    return [(start, end) for start, end in cut if start < end]
