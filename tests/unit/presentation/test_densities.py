"""The overview's figures: shares of stretches, with nothing that is there lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import ferry, nothing
from tests.unit.presentation.test_screen_lines import story
from tui.presentation.densities import LEVELS, Density, Tally, level


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        pytest.param(0, 9, 0, id="none"),
        pytest.param(1, 1000, 1, id="one among many still shows"),
        pytest.param(5, 10, 2, id="half"),
        pytest.param(9, 10, LEVELS, id="nearly all"),
        pytest.param(3, 3, LEVELS, id="all"),
    ],
)
def test_a_share_is_rounded_up_to_a_level(part: int, whole: int, expected: int) -> None:
    assert level(part, whole) == expected


def test_each_row_of_a_short_comparison_has_its_stretch() -> None:
    only_a, only_b, differs, shared = Density(LEVELS, 0, 0), Density(0, 0, LEVELS), Density(0, LEVELS, 0), Density()
    wanted = [differs, shared, only_a, shared, only_b, differs, shared, shared]
    assert Tally.of(ferry()).stretches(8) == wanted
    assert Tally.of(ferry()).stretches(16) == [density for density in wanted for _ in range(2)]


@given(st.integers(1, 3000), st.data(), st.integers(1, 200))
def test_a_single_differing_row_is_seen_at_any_height(rows: int, data: st.DataObject, height: int) -> None:
    at = data.draw(st.integers(0, rows - 1))
    sums = tuple(int(n > at) for n in range(rows + 1))
    none = (0,) * (rows + 1)
    found = Tally(none, sums, none).stretches(height)
    assert len(found) == height
    assert any(density.differing for density in found)


def test_without_rows_there_is_nothing_to_show() -> None:
    assert Tally.of(nothing()).stretches(10) == []


def test_a_mixed_stretch_shows_each_kind_by_its_share() -> None:
    assert Tally.of(story("!==<")).stretches(1) == [Density(1, 1, 0)]
