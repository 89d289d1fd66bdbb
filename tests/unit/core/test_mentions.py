"""What short names stand for, within an article and across the two."""

from __future__ import annotations

import pytest

from tui.core.facts.sheets import sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.mentions import implied_words
from tui.core.sides import Pair


def implied(*left: str, right: tuple[str, ...] = ()) -> list[set[str]]:
    """What the sentences of the left imply, by comparison forms that are the words themselves here."""
    return [set(words) for words in implied_words(sheets_of(Pair(left, right), lexicon_for("en"))).left]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        pytest.param(["They met Marta Voss.", "Then Voss sued."], [set(), {"marta"}], id="a last name"),
        pytest.param(["Then Voss sued.", "They met Marta Voss."], [{"marta"}, set()], id="the full name comes later"),
        pytest.param(["They met Mr. Voss.", "Then Voss sued."], [set(), set()], id="no full name"),
        pytest.param(
            ["They met Marta Voss.", "They met Piet Voss.", "Then Voss sued."],
            [set(), set(), set()],
            id="two of one last name",
        ),
        pytest.param(["They met Marta Voss, whom Voss knew."], [set()], id="nothing that is said there anyway"),
        pytest.param(["They met in Port Ellery.", "Then Ellery fell."], [set(), set()], id="a place is no person"),
        pytest.param(
            ["They joined the Dockers Tidal Wreath.", "Then DTW sued."],
            [{"dtw"}, {"docker", "tidal", "wreath"}],
            id="an abbreviation and what it is short for",
        ),
        pytest.param(
            ["They joined the Dockers Tidal Wreath.", "A Delmar Tug Works left.", "Then DTW sued."],
            [{"dtw"}, {"dtw"}, set()],
            id="an abbreviation of two names",
        ),
        pytest.param([""], [set()], id="nothing"),
    ],
)
def test_a_short_name_stands_for_the_one_full_name_that_ends_with_it(
    sentences: list[str], expected: list[set[str]]
) -> None:
    assert implied(*sentences) == expected


def test_people_are_known_from_their_own_article_and_abbreviations_from_both() -> None:
    other = ("They met Marta Voss of the Dockers Tidal Wreath.",)
    assert implied("Then Voss sued DTW.", right=other) == [{"docker", "tidal", "wreath"}]
