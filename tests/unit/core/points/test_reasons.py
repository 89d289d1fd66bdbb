"""The sentence that tells an editor why two words are a point: true, and in good English."""

from __future__ import annotations

import pytest

from tests.unit.core.points.told import reasons


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "At least four goats drowned in the flood.",
            "Seven goats drowned in the flood.",
            "A says four or more, B seven: not the same, though both can be right.",
            id="at least leaves room for more",
        ),
        pytest.param(
            "Seven goats drowned in the flood.",
            "Up to twelve goats drowned in the flood.",
            "A says seven, B twelve or less: not the same, though both can be right.",
            id="up to leaves room for less",
        ),
        pytest.param(
            "At least seven goats drowned in the flood.",
            "Four goats drowned in the flood.",
            "A has seven, B has four: both cannot be right.",
            id="at least leaves no room for less",
        ),
        pytest.param(
            "Eleven goats drowned in the flood.",
            "Nine goats drowned in the flood.",
            "A has eleven, B has nine: both cannot be right.",
            id="the capital of a sentence stays there",
        ),
        pytest.param(
            "Oda Brandt is the first woman to run the port.",
            "Oda Brandt is the second woman to run the port.",
            "A has “first woman”, B has “second woman”: both cannot be right.",
            id="a rank is quoted",
        ),
        pytest.param(
            "The pier shuts in the second half of July.",
            "The pier shuts in July.",
            "A is more exact than B: “second half of July” against “July”.",
            id="a part of a month is quoted",
        ),
    ],
)
def test_a_reason_is_true_and_reads_well(left: str, right: str, expected: str) -> None:
    assert reasons(left, right) == [expected]
