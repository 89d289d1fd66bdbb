"""A sentence cut into runs that look alike: by its claims, the points in dispute, and the words searched for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tui.core.findings import ClaimKind
from tui.core.sides import Side
from tui.core.spans import Span
from tui.presentation.cells import edges, whole

if TYPE_CHECKING:
    from tui.core.comparison import Comparison
    from tui.core.text import Article


class Ink(NamedTuple):
    """How a run is written."""

    kind: ClaimKind
    point: bool = False
    """Whether it is words of a point in dispute."""
    hit: bool = False
    """Whether it is words that were searched for."""
    current: bool = False
    """Whether it is those that the search is at."""
    sign: bool = False
    """Whether it only sets words off, as the `*` of Markdown."""


class Run(NamedTuple):
    """`text[start:end]` of a sentence in one ink."""

    start: int
    end: int
    ink: Ink


Place = tuple[int, int]
"""Start and end in the shown text."""


def runs_of(
    comparison: Comparison,
    side: Side,
    sentence: int,
    text: str,
    hits: Iterable[Span] = (),
    current: Span | None = None,
) -> list[Run]:
    """The runs of a sentence, tiling its shown text; no run cuts a character that a reader sees as one.

    `current` is the hit that the search is at. Spans that reach beyond the text are cut off at its end.
    """
    cuttable = edges(text)
    links = (comparison.links[index] for index in comparison.links_of[side][sentence])
    points = apart(covered(cuttable, (point.on(side) for link in links for point in link.points)))
    found = apart(covered(cuttable, hits))
    here = covered(cuttable, (current,))
    signs = covered(cuttable, signs_in(comparison.articles[side], sentence))
    kinds = kinds_of(comparison, side, sentence, cuttable)
    claimed = sorted(kinds)
    cuts = {0, len(text), *(at for places in (claimed, points, found, here, signs) for place in places for at in place)}
    runs: list[Run] = []
    for start, end in pairwise(sorted(cuts)):
        claim = holding(claimed, start)
        kind = comparison.sentence_kinds[side][sentence] if claim is None else kinds[claim]
        ink = Ink(
            kind,
            holding(points, start) is not None,
            holding(found, start) is not None,
            holding(here, start) is not None,
            holding(signs, start) is not None,
        )
        if runs and runs[-1].ink == ink:
            start = runs.pop().start
        runs.append(Run(start, end, ink))
    return runs


def kinds_of(comparison: Comparison, side: Side, sentence: int, cuttable: Sequence[int]) -> dict[Place, ClaimKind]:
    """The kinds of a sentence's claims by their places."""
    return {
        place: claim.kind
        for claim in comparison.claims_in(side, sentence)
        for place in covered(cuttable, (claim.span,))
    }


def signs_in(article: Article, sentence: int) -> Iterator[Span]:
    """The signs in a sentence that only set words off, counted inside it."""
    home = article.sentences[sentence].span
    first = bisect_right(article.signs, home.start, key=lambda sign: sign.end)
    for sign in article.signs[first:]:
        if sign.start >= home.end:
            return
        yield Span(max(0, sign.start - home.start), min(sign.end, home.end) - home.start)


def covered(cuttable: Sequence[int], spans: Iterable[Span | None]) -> list[Place]:
    """The spans within a text with these `edges`, widened to whole characters; empty ones left out."""
    length = cuttable[-1]
    cut = (whole(cuttable, min(span.start, length), min(span.end, length)) for span in spans if span is not None)
    return [(start, end) for start, end in cut if start < end]


def apart(places: Iterable[Place]) -> list[Place]:
    """The places in order, those that overlap made one."""
    found: list[Place] = []
    for start, end in sorted(places):
        if found and start <= found[-1][1]:
            start, end = found[-1][0], max(found.pop()[1], end)
        found.append((start, end))
    return found


def holding(places: Sequence[Place], at: int) -> Place | None:
    """The one of the places, which are in order, that holds a character; None if none does."""
    index = bisect_right(places, at, key=lambda place: place[0]) - 1
    return places[index] if index >= 0 and at < places[index][1] else None


def runs_within(runs: Sequence[Run], start: int, end: int) -> Iterator[Run]:
    """What of the runs, which are in order, is between two places."""
    for index in range(bisect_right(runs, start, key=lambda run: run.end), len(runs)):
        run = runs[index]
        if run.start >= end:
            return
        yield Run(max(run.start, start), min(run.end, end), run.ink)
