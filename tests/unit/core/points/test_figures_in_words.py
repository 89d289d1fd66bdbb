"""Rates, ranks, sums and shares: figures that words make comparable, or not."""

from __future__ import annotations

import pytest

from tests.unit.core.points.told import Told, swapped, told


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "Each household pays $40 a year for the levy.",
            "Each household pays $40 a month for the levy.",
            [("number", "$40 a year", "$40 a month")],
            id="one sum for a year and for a month",
        ),
        pytest.param(
            "The levy means $40 more a month for the household.",
            "The levy means $90 annually for the household.",
            [("number", "$40 more a month", "$90 annually")],
            id="rates that do not come to the same",
        ),
        pytest.param(
            "Support for the bridge rose by 4 percent.",
            "Support for the bridge rose by 4 percentage points.",
            [("number", "4 percent", "4 percentage points")],
            id="percent and percentage points",
        ),
        pytest.param(
            "She is the first diver to reach the wreck.",
            "She is the second diver to reach the wreck.",
            [("number", "first diver", "second diver")],
            id="ranks of one thing",
        ),
        pytest.param(
            "Wages have lost a fifth of their worth, the clerks say.",
            "Pay is worth 15 percent less, in the words of the clerks.",
            [("number", "a fifth", "15 percent")],
            id="the one share of each",
        ),
        pytest.param(
            "At least 31 miners died in the shaft at Orlova.",
            "The shaft at Orlova claimed 31 lives.",
            [("precision", "31", "31")],
            id="a least figure of people, an exact one of lives",
        ),
    ],
)
def test_it_names_figures_that_disagree(left: str, right: str, expected: list[Told]) -> None:
    """With the words that say for which time, or of what, the figure is."""
    assert sorted(told(left, right)) == sorted(expected)
    assert sorted(told(right, left), key=repr) == swapped(expected)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("The levy is $12 a month.", "The levy is $144 a year.", id="a month and a year"),
        pytest.param("The levy is $12 a month.", "The levy is $12.", id="a rate told on one side only"),
        pytest.param("The yard built 3 boats a year ago.", "The yard built 3 boats last year.", id="a year ago"),
        pytest.param(
            "The ferry had 210 passengers and 15 crew on board.", "The ferry had 225 people on board.", id="a sum"
        ),
        pytest.param(
            "He was found guilty on seven of nine counts.",
            "He was found guilty on seven counts and cleared of two.",
            id="a part, and the rest",
        ),
        pytest.param("The farmer got 500,000 rupees.", "The farmer got five lakh rupees.", id="lakh"),
        pytest.param("The dam cost 30 million rupees.", "The dam cost 3 crore rupees.", id="crore"),
        pytest.param("He was the second son of a baker.", "He was a baker's second son.", id="one rank"),
    ],
)
def test_it_lets_figures_pass_that_come_to_the_same(left: str, right: str) -> None:
    """However they are told."""
    assert told(left, right) == []
    assert told(right, left) == []


def test_rates_that_happen_to_add_up_are_no_sum() -> None:
    """Two indexes that rose 0.3 and 0.4 percent there are not the 0.7 percent of one here."""
    left = "The Oslo index rose 0.3 percent and the Bergen index 0.4 percent."
    right = "The Oslo index rose 0.5 percent and the Bergen index 0.7 percent."
    assert [point[0] for point in told(left, right)] == ["number", "number"]


def test_a_noun_that_opens_a_sentence_is_no_name() -> None:
    """Unless a sentence has it with a capital inside."""
    assert told("Sales rose at Halmer Lines in May.", "Income at Halmer Lines rose in May.") == []
