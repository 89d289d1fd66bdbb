from __future__ import annotations

import pytest

from tui.core.alignment import SAME_TEXT, find_links, twins
from tui.core.facts.sheets import sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair

WIRE = (
    "A tanker ran aground off Cape Morrow on Thursday, spilling 400 tonnes of diesel.",
    "Salvage crews hope to refloat the Orla Star at high tide.",
    "The captain, Tomas Lind, blamed a broken rudder.",
    "Beaches between Morrow and Selby were closed.",
)
HOUSE = (
    "Weather on the coast stays calm until the weekend.",
    "Captain Lind told inspectors that the rudder had broken.",
    "About 400 tonnes of diesel leaked from a tanker that grounded near Cape Morrow.",
    "Crews will try to refloat the tanker Orla Star on the next high tide.",
)


def linked(left: tuple[str, ...], right: tuple[str, ...]) -> list[tuple[int, int]]:
    return [(link.a, link.b) for link in find_links(sheets_of(Pair(left, right), lexicon_for("en")))]


def test_sentences_that_tell_the_same_are_linked_wherever_they_stand() -> None:
    assert linked(WIRE, HOUSE) == [(0, 2), (1, 3), (2, 1)]


def test_links_come_in_reading_order_of_the_left_with_scores_between_nothing_and_one() -> None:
    links = find_links(sheets_of(Pair(WIRE, HOUSE), lexicon_for("en")))
    assert [(link.a, link.b) for link in links] == sorted((link.a, link.b) for link in links)
    assert all(0 < link.score <= 1 for link in links)


def test_a_line_told_word_for_word_and_once_more_in_other_words_is_linked_with_both() -> None:
    told_twice = (*HOUSE, WIRE[0])
    assert [(a, b) for a, b in linked(WIRE, told_twice) if a == 0] == [(0, 2), (0, 4)]


def test_of_two_lines_that_both_sides_have_each_is_linked_with_its_own_alone() -> None:
    alike = ("The ferry sank off Tarrow on Monday night.", "The ferry sank off Tarrow on Tuesday night.")
    assert linked(alike, alike) == [(0, 0), (1, 1)]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(("Yes.", "No."), ("No.", "Yes."), [(0, 1), (1, 0)], id="short ones, crossing"),
        pytest.param(("* * *",), ("* * *",), [(0, 0)], id="without a word"),
        pytest.param(("Go.", "Go."), ("Go.", "Go."), [(0, 0), (1, 1)], id="repeated ones in order"),
        pytest.param(("Go.", "Go.", "Go."), ("Go.", "Go."), [(0, 0), (1, 1), (2, 1)], id="one more on the left"),
        pytest.param(("Go.",), ("Go.", "Go."), [(0, 0), (0, 1)], id="one more on the right"),
        pytest.param(("", " ", "\n"), ("", " ", "\n"), [], id="blank ones have no twin"),
        pytest.param(("Go.",), ("Go!",), [], id="all but the same"),
        pytest.param((), ("Go.",), [], id="nothing on one side"),
    ],
)
def test_twins_are_sentences_that_are_the_same(
    left: tuple[str, ...], right: tuple[str, ...], expected: list[tuple[int, int]]
) -> None:
    found = twins(Pair(left, right))
    assert sorted((link.a, link.b) for link in found) == expected
    assert {link.score for link in found} <= {SAME_TEXT}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param((), (), id="nothing"),
        pytest.param(("",), ("",), id="empty sentences"),
        pytest.param(("of the and",), ("the of and",), id="no word that tells anything"),
        pytest.param(("…",), ("Rain fell on Selby.",), id="no word on one side"),
    ],
)
def test_without_shared_terms_there_is_no_link(left: tuple[str, ...], right: tuple[str, ...]) -> None:
    assert linked(left, right) == []
