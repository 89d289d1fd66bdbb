"""Names that match what is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.presentation.matching import Fit, matched


@pytest.mark.parametrize(
    ("words", "name", "fit", "places"),
    [
        pytest.param("wi", "wire.txt", Fit.BEGINS, "wi", id="the beginning"),
        pytest.param("WI", "wire.txt", Fit.BEGINS, "wi", id="in any case"),
        pytest.param("story", "our-story.md", Fit.BEGINS_PART, "story", id="a part of the name"),
        pytest.param("st", "last-story.md", Fit.BEGINS_PART, "st", id="a part rather than the inside of another"),
        pytest.param("tor", "our-story.md", Fit.INSIDE, "tor", id="inside"),
        pytest.param("old", "old/wire.txt", Fit.IN_FOLDER, "old", id="the folder"),
        pytest.param("wire", "wire/wire.txt", Fit.BEGINS, "wire", id="the file rather than its folder"),
        pytest.param("owt", "our-wire.txt", Fit.SCATTERED, "owt", id="scattered letters"),
        pytest.param("fahre", "Fähre.txt", Fit.BEGINS, "Fähre", id="without accents"),
        pytest.param("txt wi", "wire.txt", Fit.BEGINS_PART, "witxt", id="two words in any order"),
        pytest.param("", "wire.txt", Fit.BEGINS, "", id="no word"),
    ],
)
def test_words_fit_a_name(words: str, name: str, fit: Fit, places: str) -> None:
    match = matched(words, name)
    assert match is not None
    assert (match.rank[0], "".join(name[at] for at in match.places)) == (fit, places)


@pytest.mark.parametrize("words", ["x.y", "wires", "eriw", "wire ours", "ß" * 5])
def test_other_words_do_not(words: str) -> None:
    assert matched(words, "wire.txt") is None


def test_letters_that_stand_closer_together_fit_better() -> None:
    near, far = matched("lrn", "larne.txt"), matched("lrn", "late-ferry-news.txt")
    assert near is not None
    assert far is not None
    assert near.rank < far.rank


@given(st.text(max_size=12), st.text(max_size=40))
def test_places_are_of_the_name_and_ascend(words: str, name: str) -> None:
    match = matched(words, name)
    if match is not None:
        assert list(match.places) == sorted(set(match.places))
        assert all(0 <= at < len(name) for at in match.places)
