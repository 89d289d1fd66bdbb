from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.word_edits import Edit, word_edits

WORDS = st.lists(st.sampled_from(["the", "dam", "broke", "at", "dawn", "\ud800", ""]), max_size=12)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param("a b c", "a b c", [Edit(True, (0, 3), (0, 3))], id="equal throughout is one run"),
        pytest.param("", "", [], id="nothing against nothing"),
        pytest.param("a b", "", [Edit(False, (0, 2), (0, 0))], id="only the left has words"),
        pytest.param("", "a b", [Edit(False, (0, 0), (0, 2))], id="only the right has words"),
        pytest.param(
            "the old mill burned",
            "the new mill burned",
            [Edit(True, (0, 1), (0, 1)), Edit(False, (1, 2), (1, 2)), Edit(True, (2, 4), (2, 4))],
            id="one word for another",
        ),
        pytest.param(
            "we will not go",
            "we go",
            [Edit(True, (0, 1), (0, 1)), Edit(False, (1, 3), (1, 1)), Edit(True, (3, 4), (1, 2))],
            id="words left out",
        ),
        pytest.param(
            "one two three four",
            "one six seven eight nine four",
            [Edit(True, (0, 1), (0, 1)), Edit(False, (1, 3), (1, 5)), Edit(True, (3, 4), (5, 6))],
            id="replaced and added words on end are one edit",
        ),
    ],
)
def test_edits_are_runs_in_order(left: str, right: str, expected: list[Edit]) -> None:
    assert word_edits(left.split(), right.split()) == expected


@given(WORDS, WORDS)
def test_edits_tile_both_sides_and_equal_runs_are_equal(left: list[str], right: list[str]) -> None:
    edits = word_edits(left, right)
    assert [word for edit in edits for word in left[slice(*edit.a)]] == left
    assert [word for edit in edits for word in right[slice(*edit.b)]] == right
    for edit in edits:
        assert edit.a[0] < edit.a[1] or edit.b[0] < edit.b[1]
        if edit.equal:
            assert left[slice(*edit.a)] == right[slice(*edit.b)]
    assert all(one.equal != other.equal for one, other in pairwise(edits))


@given(WORDS, WORDS)
def test_swapped_sides_give_swapped_edits(left: list[str], right: list[str]) -> None:
    assert word_edits(right, left) == [Edit(edit.equal, edit.b, edit.a) for edit in word_edits(left, right)]
