from __future__ import annotations

import pytest

from tui.core.differences import DOUBTFUL, Examiner, same_wording
from tui.core.facts.sheets import MOST_FACTS, sheets_of
from tui.core.findings import Link, PointKind, Relation
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair, Side

ENGLISH = lexicon_for("en")


def examined(left: str, right: str, score: float = 0.9) -> Link:
    sheets = sheets_of(Pair((left,), (right,)), ENGLISH)
    return Examiner(sheets, ENGLISH).examine(Link(0, 0, Relation.SHARED, score))


def copied(left: str, right: str) -> bool:
    found = sheets_of(Pair((left,), (right,)), ENGLISH)
    return same_wording(Pair(found.left[0], found.right[0]))


def test_a_link_differs_when_it_has_a_point_and_only_then() -> None:
    assert examined("The crane fell on 3 vans.", "The crane fell on 4 vans.").relation is Relation.DIFFERING
    assert examined("The crane fell on 3 vans.", "The crane fell on three vans.").relation is Relation.SHARED


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        pytest.param("The crane fell on 3 vans.", "The crane fell on 4 vans.", [], id="figures"),
        pytest.param("The crane fell on Monday.", "The crane fell on Friday.", [], id="dates"),
        pytest.param("The crane was not safe on Monday.", "The crane was safe on Monday.", [], id="denials"),
        pytest.param("They blamed Marta Lund.", "They blamed Marta Voss.", ["name"], id="names"),
        pytest.param("“We shall not pay now.”", "“We shall not pay here.”", ["quote"], id="quotations"),
    ],
)
def test_in_a_doubtful_link_only_names_and_quotations_are_compared(left: str, right: str, kinds: list[str]) -> None:
    assert examined(left, right).points
    assert [str(point.kind) for point in examined(left, right, DOUBTFUL - 0.01).points] == kinds


def test_points_come_in_reading_order_of_the_left() -> None:
    link = examined(
        "On Monday 3 men left Oslo before the storm rose.", "After the storm fell, 5 men left Oslo on Friday."
    )
    starts = [point.a.start for point in link.points if point.a]
    assert len(starts) > 2
    assert starts == sorted(starts)


def test_words_are_told_in_one_point() -> None:
    link = examined("“We lost 3 good ships there,” he said.", "“We lost 5 good ships there,” he said.")
    assert [point.kind for point in link.points] == [PointKind.NUMBER]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Shares rose and shares fell.", id="contrary words in one place"),
        pytest.param("He said “we will win this war” and then “we will win that war”.", id="two like quotations"),
        pytest.param("Late July was wet, July was not.", id="a month and its part"),
        pytest.param("He did not go, he may go, he will go.", id="denied, supposed and stated"),
        pytest.param("Ana Ruiz met Ana Roiz.", id="two like names"),
        pytest.param("From 3 to 5 to 7 men.", id="many figures"),
    ],
)
def test_a_sentence_never_disagrees_with_itself(text: str) -> None:
    link = examined(text, text)
    assert link.points == ()
    assert link.relation is Relation.SHARED


def test_facts_beyond_the_bound_are_left_alone() -> None:
    sums = ", ".join(f"${index}" for index in range(MOST_FACTS))
    assert len(examined(f"The crane fell on 3 vans, {sums}.", f"The crane fell on 4 vans, {sums}.").points) == 1
    assert examined(f"{sums}: the crane fell on 3 vans.", f"{sums}: the crane fell on 4 vans.").points == ()


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "The regional court on Tuesday upheld the ban on night flights over the valley.",
            "The regional court on Tuesday upheld the ban on night flights over the lake.",
            True,
            id="one word changed in a long run",
        ),
        pytest.param(
            "The regional court on Tuesday upheld the ban on night flights over the valley.",
            "Night flights over the valley stay banned after a ruling by the court.",
            False,
            id="told in other words",
        ),
        pytest.param(
            "The court upheld the ban on night flights, as the towns had asked it to for nine long years.",
            "In a ruling that surprised many the court upheld the ban on night flights, ending a quarrel of two"
            " decades between pilots and people.",
            False,
            id="a run that is a small part of both",
        ),
        pytest.param("Nobody was hurt there.", "Nobody was hurt there.", True, id="short and the same"),
        pytest.param("He declined.", "He declined.", False, id="too short to tell from chance"),
        pytest.param("THE COURT UPHELD THE BAN.", "The court upheld the ban", True, id="case and marks do not count"),
        pytest.param("", "", False, id="nothing"),
        pytest.param("Rain.", "", False, id="nothing on one side"),
    ],
)
def test_near_identical_words_are_one_wording(left: str, right: str, expected: bool) -> None:
    assert copied(left, right) is expected
    assert copied(right, left) is expected


def test_every_reason_is_one_plain_line() -> None:
    link = examined("On Monday 3 men\nleft Oslo.", "On Friday 5 men\nleft Bergen.")
    assert link.points
    for point in link.points:
        assert point.reason.strip() == point.reason
        assert point.on(Side.LEFT) is not None
