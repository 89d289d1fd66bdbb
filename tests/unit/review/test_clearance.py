"""What `--check` asks: whether everything that is told differently is settled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.made import ferry, made_article, made_comparison, nothing
from tui.core.findings import Claim, ClaimKind, Link, Relation
from tui.core.sides import Pair
from tui.core.spans import Span
from tui.review.checklist import Checklist
from tui.review.checks import Check, ClaimAt, Status
from tui.review.clearance import is_clear

FERRY = Checklist.of(ferry())


def checks(**statuses: Status) -> Mapping[ClaimAt, Check]:
    return {item.at: Check(item.words, statuses[item.name]) for item in FERRY.items if item.name in statuses}


OK = Status.CONFIRMED
SETTLED = {"A1": OK, "B1": OK, "A5": Status.UNVERIFIABLE, "B4": Status.OPINION}


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        pytest.param({}, False, id="nothing is checked"),
        pytest.param(SETTLED, True, id="all that differs is settled"),
        pytest.param({**SETTLED, "B1": Status.OPEN}, False, id="one side of a difference is open"),
        pytest.param({**SETTLED, "A2": Status.WRONG}, False, id="something else is wrong"),
        pytest.param({**SETTLED, "A3": Status.QUERY}, False, id="something else is asked"),
        pytest.param({**SETTLED, "A3": Status.RECHECK}, False, id="something else is to be checked again"),
        pytest.param({**SETTLED, "A3": OK}, True, id="what does not differ may be open or not"),
    ],
)
def test_the_article_is_clear(statuses: dict[str, Status], expected: bool) -> None:
    assert is_clear(FERRY, checks(**statuses)) is expected


def test_nothing_is_clear() -> None:
    assert is_clear(Checklist.of(nothing()), {})


def test_a_difference_without_words_is_settled_with_its_sentences() -> None:
    left, right = made_article([["Safe!"]]), made_article([["Safe?"]])
    story = made_comparison(Pair(left, right), [Link(0, 0, Relation.DIFFERING, 0.9)], [([0], [0])])
    runs = (Claim(0, Span(0, 4), ClaimKind.SHARED, (0,)), Claim(0, Span(4, 5), ClaimKind.DIFFERING, (0,)))
    checklist = Checklist.of(replace(story, claims=Pair(runs, runs)))
    assert [item.words for item in checklist.items] == ["Safe", "Safe"]
    assert not is_clear(checklist, {})
    assert is_clear(checklist, {checklist.items[0].at: Check("Safe", Status.CONFIRMED)})
