"""Words of one field of news that exclude each other, and words of the same fields that say the same."""

from __future__ import annotations

import pytest

from tests.unit.core.points.told import Told, swapped, told


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "Maurer was granted parole by the board on Tuesday.",
            "Maurer was denied parole by the board on Tuesday.",
            [("opposite", "granted parole", "denied parole")],
            id="courts: what the board said",
        ),
        pytest.param(
            "The delegations met face to face in Lund on Monday.",
            "The delegations spoke by telephone on Monday from Lund.",
            [("opposite", "face to face", "by telephone")],
            id="conflict: how talks were held",
        ),
        pytest.param(
            "The challenger conceded defeat late on Sunday.",
            "The challenger disputed the result late on Sunday.",
            [("opposite", "conceded defeat", "disputed the result")],
            id="politics: the loser's reply",
        ),
        pytest.param(
            "The new library was finished over budget, the council said.",
            "The new library was finished for less than planned, the council said.",
            [("opposite", "over budget", "less than planned")],
            id="economy: the cost against the plan",
        ),
        pytest.param(
            "The valley road is passable since Friday morning.",
            "The valley road is impassable since Friday morning.",
            [("opposite", "passable", "impassable")],
            id="accidents: the way through",
        ),
        pytest.param(
            "A search of the wreck showed that the engine had iced up.",
            "A search of the wreck showed that a bird strike had stopped the engine.",
            [("opposite", "iced up", "bird strike")],
            id="accidents: why the aircraft failed",
        ),
        pytest.param(
            "People in Oster stayed in their homes on Monday as the storm came.",
            "People in Oster left their homes on Monday as the storm came.",
            [("opposite", "stayed in their homes", "left their homes")],
            id="nature: what people in the path did",
        ),
        pytest.param(
            "Doctors at the clinic say that the skier is out of danger.",
            "Doctors at the clinic say that the skier is fighting for his life.",
            [("opposite", "out of danger", "fighting for his life")],
            id="medicine: how the patient is",
        ),
        pytest.param(
            "The coins were found by chance near the village of Brede.",
            "The coins were found by divers near the village of Brede.",
            [("opposite", "by chance", "by divers")],
            id="science: who found it",
        ),
        pytest.param(
            "The duo sang live at the gala in Turku on Saturday.",
            "The duo mimed at the gala in Turku on Saturday.",
            [("opposite", "sang live", "mimed")],
            id="culture: how the music was made",
        ),
        pytest.param(
            "Lindqvist left the race with cramp after forty kilometres.",
            "Lindqvist left the race after forty kilometres with a puncture.",
            [("opposite", "cramp", "puncture")],
            id="sport: what upset the race",
        ),
        pytest.param(
            "Drivers on the coast road were told to slow down.",
            "Drivers on the coast road were told to maintain speed.",
            [("opposite", "slow down", "maintain speed")],
            id="ways: the speed they were told",
        ),
        pytest.param(
            "The owner gave the news of the closure in a letter.",
            "The owner gave the news of the closure over the phone.",
            [("opposite", "in a letter", "over the phone")],
            id="ways: how they gave the news",
        ),
    ],
)
def test_contraries_of_a_field_are_pointed_at(left: str, right: str, expected: list[Told]) -> None:
    assert told(left, right) == expected
    assert swapped(told(right, left)) == sorted(expected, key=repr)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "After a week the jury in the Pell case was deadlocked.",
            "After a week the Pell case ended in a hung jury.",
            id="courts: two ways to say that a jury did not agree",
        ),
        pytest.param(
            "The delegations met face to face in Lund on Monday.",
            "The delegations met in person in Lund on Monday.",
            id="conflict: two ways to say that they met",
        ),
        pytest.param(
            "The challenger conceded defeat late on Sunday.",
            "The challenger congratulated the winner late on Sunday.",
            id="politics: two ways to give up",
        ),
        pytest.param(
            "The museum is free of charge on Thursdays.",
            "On Thursdays admission to the museum costs nothing.",
            id="economy: two ways to say that nobody pays",
        ),
        pytest.param(
            "The valley road is impassable since Friday morning.",
            "Since Friday morning the valley road has been cut off.",
            id="accidents: two ways to say that nobody gets through",
        ),
        pytest.param(
            "People in Oster left their homes on Monday as the storm came.",
            "People in Oster were evacuated on Monday as the storm came.",
            id="nature: two ways to say that they went",
        ),
        pytest.param(
            "Doctors at the clinic say that the skier is fighting for his life.",
            "Doctors at the clinic say that the skier is in critical condition.",
            id="medicine: two ways to say how bad it is",
        ),
        pytest.param(
            "The coins were found by chance near the village of Brede.",
            "Someone stumbled upon the coins near the village of Brede.",
            id="science: two ways to say that nobody searched",
        ),
        pytest.param(
            "The novel was panned when it came out in May.",
            "When it came out in May the novel had scathing reviews.",
            id="culture: two ways to say that critics disliked it",
        ),
        pytest.param(
            "Lindqvist set a world record in the pool at Malmo.",
            "Lindqvist broke the world record in the pool at Malmo.",
            id="sport: two ways to tell of a record",
        ),
        pytest.param(
            "The bridge was finished ahead of schedule.",
            "The bridge was finished sooner than planned.",
            id="ways: two ways to say that it was early",
        ),
    ],
)
def test_two_ways_to_say_the_same_in_a_field_are_no_contraries(left: str, right: str) -> None:
    assert told(left, right) == []
