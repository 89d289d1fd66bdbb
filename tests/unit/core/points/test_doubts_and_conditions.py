"""What one side leaves open, refuses or makes depend on something, and the other simply states."""

from __future__ import annotations

import pytest

from tests.unit.core.points.told import Told, swapped, told


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "A drink of beet juice lowers blood pressure in old people.",
            "Beet juice could bring down blood pressure in old people.",
            [("certainty", None, "could bring")],
            id="could, in other words",
        ),
        pytest.param(
            "The ruling will bring down the mayor, his rivals said.",
            "The ruling could bring down the mayor, his rivals said.",
            [("certainty", "will bring", "could bring")],
            id="could against will",
        ),
        pytest.param(
            "The branch library in Orlova shuts in January.",
            "The branch library in Orlova shuts in January, provided that no donor comes forward.",
            [("precision", None, "provided that no donor comes forward")],
            id="provided that",
        ),
        pytest.param(
            "The driver of the lorry had been drinking before the crash.",
            "The driver of the lorry is thought to have been drunk before the crash.",
            [("certainty", None, "is thought to have been drunk")],
            id="is thought to",
        ),
        pytest.param(
            "The lawyer for the grocer said he would take the ruling to a higher court.",
            "The lawyer for the grocer said he was weighing a move against the ruling.",
            [("certainty", None, "weighing a move")],
            id="weighing",
        ),
        pytest.param(
            "The tug will pull the ferry free on Thursday.",
            "The tug will pull the ferry free on Thursday, weather permitting.",
            [("precision", None, "weather permitting")],
            id="weather permitting",
        ),
        pytest.param(
            "The branch library in Orlova shuts in January.",
            "The branch library in Orlova shuts in January unless donors come forward.",
            [("precision", None, "unless donors come forward")],
            id="unless",
        ),
        pytest.param(
            "The visit cost the town 2 million dinars.",
            "The visit cost the town 2 million dinars, excluding guards.",
            [("precision", None, "excluding guards")],
            id="excluding",
        ),
        pytest.param(
            "The hospital paid the ransom for its files in May.",
            "The hospital refused to pay the ransom for its files in May.",
            [("negation", "paid", "refused to pay")],
            id="refused to",
        ),
    ],
)
def test_it_names_what_only_one_side_leaves_open(left: str, right: str, expected: list[Told]) -> None:
    """With the words that do so."""
    assert told(left, right) == expected
    assert sorted(told(right, left), key=repr) == swapped(expected)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "The fault may have caused the fire at the mill.",
            "The fault possibly caused the fire at the mill.",
            id="both doubt",
        ),
        pytest.param(
            "The army has drones and lorries from the works in Orlova.",
            "The works in Orlova provided the army with drones and lorries.",
            id="provided with is no condition",
        ),
        pytest.param(
            "Detectives believe the van was used in the raid on the bank.",
            "The van is thought to have been used in the raid on the bank.",
            id="one believes what the other thinks possible",
        ),
        pytest.param(
            "The mayor spoke on 4 May about the harbour.", "On 4 May the mayor spoke about the harbour.", id="the month"
        ),
        pytest.param(
            "The hospital did not pay the ransom for its files.",
            "The hospital refused to pay the ransom for its files.",
            id="two ways to deny",
        ),
        pytest.param(
            "The tug sails unless it storms.", "The tug sails if it does not storm.", id="two ways to make a condition"
        ),
    ],
)
def test_it_lets_pass_what_both_leave_open(left: str, right: str) -> None:
    """However each says so."""
    assert told(left, right) == []
    assert told(right, left) == []
