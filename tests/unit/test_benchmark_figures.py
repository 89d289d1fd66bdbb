"""The figures of the benchmarks on tables small enough to be worked out by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.figures import (
    Figure,
    calibration_error,
    f1,
    f1_of,
    macro,
    points_at,
    rank,
    reliability,
    reliability_lines,
    share,
)
from tui.core.sides import Pair
from tui.core.spans import Span

SCORED = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1)


@pytest.mark.parametrize(
    ("hit", "found", "wanted", "value"),
    [
        pytest.param(3, 4, 6, 0.6, id="harmonic mean of 3/4 and 3/6"),
        pytest.param(5, 5, 5, 1.0, id="all right"),
        pytest.param(0, 4, 6, 0.0, id="nothing right"),
        pytest.param(0, 0, 6, 0.0, id="nothing found"),
        pytest.param(0, 4, 0, 0.0, id="nothing wanted"),
        pytest.param(0, 0, 0, None, id="nothing to measure"),
    ],
)
def test_f1_weighs_precision_and_recall_alike(hit: int, found: int, wanted: int, value: float | None) -> None:
    assert f1(hit, found, wanted).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("hit", "of", "value"),
    [
        pytest.param(1, 4, 0.25, id="one of four"),
        pytest.param(0, 4, 0.0, id="none of four"),
        pytest.param(0, 0, None, id="none of none"),
    ],
)
def test_a_share_keeps_its_counts(hit: int, of: int, value: float | None) -> None:
    assert share(hit, of) == Figure(value, hit, of)


CONFUSION: Counter[tuple[Hashable, Hashable]] = Counter(
    {("shared", "shared"): 6, ("shared", "unique"): 2, ("unique", "shared"): 1, ("differing", "shared"): 3}
)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        pytest.param("shared", 12 / 18, id="6 right, 10 found, 8 wanted"),
        pytest.param("unique", 0.0, id="2 found, 1 wanted, none right"),
        pytest.param("differing", 0.0, id="3 wanted, none found"),
        pytest.param("absent", None, id="never met"),
    ],
)
def test_the_f1_of_a_kind_counts_its_row_and_its_column(kind: str, value: float | None) -> None:
    assert f1_of(kind, CONFUSION).value == pytest.approx(value)


def test_the_macro_figure_leaves_out_what_could_not_be_measured() -> None:
    assert macro([Figure(0.9), Figure(None), Figure(0.3), share(0, 5)]).value == pytest.approx(0.4)
    assert macro([Figure(None)]).value is None


@pytest.mark.parametrize(
    ("scores", "right", "wanted", "best", "threshold"),
    [
        pytest.param([0.9, 0.7, 0.4], [1, 1, 0], 2, 1.0, 0.7, id="the wrong one is lowest"),
        pytest.param([0.4, 0.9, 0.7], [1, 0, 1], 2, 0.8, 0.4, id="unsorted, the wrong one is highest"),
        pytest.param([0.5, 0.5, 0.5], [1, 0, 0], 1, 0.5, 0.5, id="equal scores cannot be told apart"),
        pytest.param([0.9], [1], 3, 0.5, 0.9, id="what was never scored is missed"),
        pytest.param([], [], 3, 0.0, 1.0, id="nothing scored"),
    ],
)
def test_the_best_threshold_gives_the_best_f1(
    scores: list[float], right: list[float], wanted: int, best: float, threshold: float
) -> None:
    ranking = rank(scores, right, wanted)
    assert ranking.f1 == pytest.approx(best)
    assert ranking.threshold == threshold


def test_average_precision_is_the_mean_precision_at_the_right_ones() -> None:
    assert rank([0.9, 0.8, 0.7], [1, 0, 1], 2).average_precision == pytest.approx((1 + 2 / 3) / 2)


@given(SCORED)
def test_the_best_f1_is_what_finding_from_its_threshold_gives(scored: list[tuple[float, bool]]) -> None:
    wanted = 1 + sum(right for _, right in scored)
    ranking = rank([score for score, _ in scored], [right for _, right in scored], wanted)
    found = [right for score, right in scored if score >= ranking.threshold]
    assert f1(sum(found), len(found), wanted).value == pytest.approx(ranking.f1)


def test_links_fall_into_ten_bins_by_score() -> None:
    bins = reliability([0.0, 0.8, 0.85, 0.86, 1.0], [0, 1, 1, 0, 1])
    assert [(each.low, each.count) for each in bins] == [
        (0.0, 1), (0.1, 0), (0.2, 0), (0.3, 0), (0.4, 0), (0.5, 0), (0.6, 0), (0.7, 0), (0.8, 3), (0.9, 1)
    ]  # fmt: skip
    assert bins[8].mean == pytest.approx(2.51 / 3)
    assert bins[8].right == pytest.approx(2 / 3)
    assert (bins[1].mean, bins[1].right) == (None, None)
    assert reliability_lines(bins)[9] == "0.8 to 0.9      3  0.84  0.67"


@given(SCORED)
def test_every_link_is_in_one_bin_that_spans_its_score(scored: list[tuple[float, bool]]) -> None:
    bins = reliability([score for score, _ in scored], [right for _, right in scored])
    assert sum(each.count for each in bins) == len(scored)
    assert all(each.low - 1e-9 <= each.mean <= each.high + 1e-9 for each in bins if each.mean is not None)


@pytest.mark.parametrize(
    ("scores", "right", "value"),
    [
        pytest.param([0.75] * 4, [1, 1, 1, 0], 0.0, id="three of four at three quarters"),
        pytest.param([0.95] * 4, [0, 0, 0, 0], 0.95, id="sure and wrong"),
        pytest.param([0.75] * 4 + [0.25] * 4, [1, 1, 1, 0, 1, 1, 1, 1], 0.375, id="bins weigh by their links"),
        pytest.param([], [], None, id="no links"),
    ],
)
def test_the_calibration_error_is_how_far_scores_are_from_the_truth(
    scores: list[float], right: list[float], value: float | None
) -> None:
    assert calibration_error(reliability(scores, right)).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("point", "places", "meets"),
    [
        pytest.param(Pair(Span(0, 4), None), Pair(Span(3, 9), Span(0, 2)), True, id="one side overlaps"),
        pytest.param(Pair(Span(0, 3), Span(0, 1)), Pair(Span(3, 9), Span(1, 2)), False, id="only neighbours"),
        pytest.param(Pair(Span(0, 4), None), Pair(None, Span(0, 4)), False, id="the other side"),
        pytest.param(Pair(None, None), Pair(None, None), False, id="nothing meets nothing"),
    ],
)
def test_a_point_meets_the_marked_words_on_either_side(
    point: Pair[Span | None], places: Pair[Span | None], meets: bool
) -> None:
    assert points_at(point, places) is meets
