"""The figures of the benchmarks, as pure functions of counts, scores and spans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tui.core.sides import Pair
from tui.core.spans import Span

Array = NDArray[np.float64]
BINS = 10
"""Bins of a reliability table."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value; None where there was nothing to measure it on."""

    value: float | None
    """0..1."""
    hit: int | None = None
    """For a plain share: how many of `of` were right; None for what is no share."""
    of: int | None = None


def share(hit: int, of: int) -> Figure:
    """`hit` of `of`, with both counts."""
    return Figure(hit / of if of else None, hit, of)


def f1(hit: int, found: int, wanted: int) -> Figure:
    """Harmonic mean of precision (hit of found) and recall (hit of wanted); None when nothing is found nor wanted."""
    return Figure(2 * hit / (found + wanted) if found + wanted else None)


def f1_of(kind: Hashable, confusion: Counter[tuple[Hashable, Hashable]]) -> Figure:
    """F1 of one kind, from how often each (wanted, found) was met."""
    wanted = sum(count for (want, _), count in confusion.items() if want == kind)
    found = sum(count for (_, got), count in confusion.items() if got == kind)
    return f1(confusion[kind, kind], found, wanted)


def macro(figures: Iterable[Figure]) -> Figure:
    """The plain mean of those figures that have a value: each kind counts the same, however rare."""
    values = [figure.value for figure in figures if figure.value is not None]
    return Figure(sum(values) / len(values) if values else None)


@dataclass(frozen=True, slots=True)
class Ranking:
    """How well scores rank what is right."""

    average_precision: float
    f1: float
    """The best over all thresholds."""
    threshold: float
    """The one that gives it: what scores at least this much is found."""


def rank(scores: Sequence[float] | Array, right: Sequence[float] | Array, wanted: int) -> Ranking:
    """Average precision and best F1 of scored things, `right` being 1 or 0 for each, when `wanted` are to be found.

    Things of equal score cannot be told apart by a threshold, so they are found together or not at all.
    """
    scores, right = np.asarray(scores, dtype=float), np.asarray(right, dtype=float)
    if not len(scores) or not wanted:
        return Ranking(0.0, 0.0, 1.0)
    order = np.argsort(-scores, kind="stable")
    scores, right = scores[order], right[order]
    hits, found = np.cumsum(right), np.arange(1, len(right) + 1)
    f1s = 2 * hits / (found + wanted)
    f1s[:-1][scores[:-1] == scores[1:]] = 0.0
    best = int(f1s.argmax())
    return Ranking(float((hits / found * right).sum() / wanted), float(f1s[best]), float(scores[best]))


@dataclass(frozen=True, slots=True)
class Bin:
    """The links of similar score."""

    low: float
    high: float
    count: int
    mean: float | None
    """Mean score of the links; None where there are none."""
    right: float | None
    """Share of them that is right: near `mean` when the scores are calibrated."""


def reliability(scores: Sequence[float] | Array, right: Sequence[float] | Array) -> list[Bin]:
    """How often links of each score are right, in ten bins of equal width; a score of 1 belongs to the last."""
    places = [min(int(score * BINS), BINS - 1) for score in scores]
    bins = []
    for place in range(BINS):
        inside = [i for i, at in enumerate(places) if at == place]
        means = [float(sum(values[i] for i in inside)) / len(inside) if inside else None for values in (scores, right)]
        bins.append(Bin(place / BINS, (place + 1) / BINS, len(inside), *means))
    return bins


def calibration_error(bins: Iterable[Bin]) -> Figure:
    """Mean distance of score and share right over the links (expected calibration error, Naeini et al. 2015)."""
    filled = [(each.count, each.mean - each.right) for each in bins if each.mean is not None and each.right is not None]
    total = sum(count for count, _ in filled)
    return Figure(sum(count * abs(distance) for count, distance in filled) / total if total else None)


def reliability_lines(bins: Iterable[Bin]) -> list[str]:
    """The bins as lines of a plain table."""
    lines = ["score       links  mean  right"]
    for each in bins:
        mean, right = ("   –" if value is None else f"{value:.2f}" for value in (each.mean, each.right))
        lines.append(f"{each.low:.1f} to {each.high:.1f} {each.count:6d}  {mean}  {right}")
    return lines


def points_at(point: Pair[Span | None], places: Pair[Span | None]) -> bool:
    """Whether a point shares a character with the wanted words on either side; None on a side marks nothing there."""
    return any(
        span is not None and place is not None and span.overlaps(place)
        for span, place in zip(point, places, strict=True)
    )
