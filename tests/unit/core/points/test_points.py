"""What two linked sentences disagree on, and what is no disagreement, by the cases of the copy desk."""

from __future__ import annotations

import pytest

from tui.core.differences import Examiner
from tui.core.facts.sheets import sheets_of
from tui.core.findings import Link, Point, Relation
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair


def examined(left: str, right: str) -> Link:
    """The link of two sentences, taken for sure, with its points."""
    lexicon = lexicon_for("en")
    sheets = sheets_of(Pair((left,), (right,)), lexicon)
    return Examiner(sheets, lexicon).examine(Link(0, 0, Relation.SHARED, 0.95))


def told(left: str, right: str) -> list[tuple[str, str | None, str | None]]:
    """Kind and words of the points."""

    def words(point: Point) -> tuple[str, str | None, str | None]:
        return (str(point.kind), point.a.of(left) if point.a else None, point.b.of(right) if point.b else None)

    return [words(point) for point in examined(left, right).points]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "The blaze killed 14 people in the mill.",
            "The blaze killed 41 people in the mill.",
            ("number", "14", "41"),
            id="turned digits",
        ),
        pytest.param(
            "The council will spend $3 million on the bridge.",
            "The council will spend $3 billion on the bridge.",
            ("number", "$3 million", "$3 billion"),
            id="million for billion",
        ),
        pytest.param(
            "Output changed by -2.5 percent in June.",
            "Output changed by 2.5 percent in June.",
            ("number", "-2.5 percent", "2.5 percent"),
            id="a lost minus",
        ),
        pytest.param(
            "It was minus 12 degrees on the ridge.",
            "It was 12 degrees on the ridge.",
            ("number", "minus 12", "12"),
            id="a lost minus in words",
        ),
        pytest.param(
            "Turnout was 61 percent, the electoral office said.",
            "Turnout was 64%, the electoral office said.",
            ("number", "61 percent", "64%"),
            id="percent in two writings",
        ),
        pytest.param(
            "Three were killed and 40 hurt in the crash.",
            "Five were killed and 40 hurt in the crash.",
            ("number", "Three", "Five"),
            id="one of two figures",
        ),
        pytest.param(
            "The hearing opens on Tuesday in Marrow Bay.",
            "The hearing opens on Thursday in Marrow Bay.",
            ("date", "Tuesday", "Thursday"),
            id="weekday",
        ),
        pytest.param(
            "The treaty was signed on 14 May 1998.",
            "The treaty was signed on May 16, 1998.",
            ("date", "14 May 1998", "May 16, 1998"),
            id="day of a month in two orders",
        ),
        pytest.param(
            "The first train leaves at 5.40 a.m. from the old station.",
            "The first train leaves at 06:40 from the old station.",
            ("date", "5.40 a.m.", "06:40"),
            id="time of day",
        ),
        pytest.param(
            "Inspector Carla Venn led the search of the quarry.",
            "Inspector Carla Wenn led the search of the quarry.",
            ("name", "Carla Venn", "Carla Wenn"),
            id="a name spelt otherwise",
        ),
        pytest.param(
            "The exercise, named Iron Harbour, begins next week off the coast.",
            "The exercise, named Iron Anchor, begins next week off the coast.",
            ("name", "Iron Harbour", "Iron Anchor"),
            id="half a name",
        ),
        pytest.param(
            "The plane came down in Ostrana after midnight.",
            "The plane came down in Belmere after midnight.",
            ("place", "Ostrana", "Belmere"),
            id="place",
        ),
        pytest.param(
            "“We have never seen a colder spring here,” said the lock keeper.",
            "“We have never seen a wetter spring here,” the lock keeper said.",
            ("quote", "colder", "wetter"),
            id="a word of a quotation",
        ),
        pytest.param(
            "The minister has resigned over the contract.",
            "The minister has not resigned over the contract.",
            ("negation", "resigned", "not resigned"),
            id="denied",
        ),
        pytest.param(
            "Profits rose sharply in the second quarter.",
            "Profits fell sharply in the second quarter.",
            ("opposite", "rose", "fell"),
            id="rose and fell",
        ),
        pytest.param(
            "The alarm was raised before the dam broke.",
            "The alarm was raised after the dam broke.",
            ("opposite", "before", "after"),
            id="before and after",
        ),
        pytest.param(
            "A faulty valve caused the leak at the plant.",
            "A faulty valve may have caused the leak at the plant.",
            ("certainty", "caused", "may have caused"),
            id="stated and supposed",
        ),
        pytest.param(
            "The vote was bought, according to the dockers’ union.",
            "The vote was bought, according to the harbour master.",
            ("attribution", "according to the dockers’ union", "according to the harbour master"),
            id="two sources",
        ),
        pytest.param(
            "The fleet will sail in the second half of June for the north.",
            "The fleet will sail in June for the north.",
            ("precision", "second half of June", "June"),
            id="part of a month",
        ),
    ],
)
def test_a_disagreement_is_named_with_its_words(left: str, right: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(left, right)
    assert examined(left, right).relation is Relation.DIFFERING
    assert all(point.reason.endswith(".") for point in examined(left, right).points)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("Some 12 houses burned.", "Twelve houses burned.", id="12 and twelve"),
        pytest.param("Rents rose 3 percent.", "Rents rose 3%.", id="percent and its sign"),
        pytest.param("It cost $1.5 million.", "It cost $1,500,000.", id="magnitude in words and in digits"),
        pytest.param("He gave nearly $15 million.", "He gave $14,959,450.", id="a rounded figure"),
        pytest.param("The wall is 96 metres long.", "The wall is 315 feet long.", id="metres and feet"),
        pytest.param("Half of the crew stayed.", "50 percent of the crew stayed.", id="half and fifty percent"),
        pytest.param("They met on July 14.", "They met on 14 July.", id="month first and day first"),
        pytest.param("She left at 1.50 a.m.", "She left at 01:50.", id="twelve hours and twenty-four"),
        pytest.param("The defence programme grew.", "The defense program grew.", id="British and American spelling"),
        pytest.param("They don’t agree.", "They do not agree.", id="a contraction"),
        pytest.param("The US backed it.", "The United States backed it.", id="abbreviation and full name"),
        pytest.param("Vučić spoke first.", "Vucic spoke first.", id="diacritics"),
        pytest.param("Mr. Halvard resigned.", "Councillor Jon Halvard resigned.", id="title and first name"),
        pytest.param("Three died and 40 were hurt.", "Forty were hurt.", id="a detail that one side leaves out"),
        pytest.param("Dozens were held.", "Police held 40 people.", id="dozens and forty"),
        pytest.param("The mayor refused to sign.", "The mayor did not sign.", id="denied by a verb"),
        pytest.param("It reopened not only to guests.", "It reopened to guests.", id="not only"),
        pytest.param(
            "“It was a long night and nobody slept,” said the cook.",
            "The cook called it “a long night”.",
            id="an excerpt of a quotation",
        ),
        pytest.param(
            "“We don’t fear the labour court,” she said.",
            "“We do not fear the labor court,” she said.",
            id="a quotation in other spelling",
        ),
        pytest.param("He said it was over.", "“It is over,” he said.", id="quoted on one side only"),
        pytest.param(
            "Late on Tuesday the pier collapsed.",
            "In the early hours of Wednesday the pier collapsed.",
            id="one night by two names",
        ),
    ],
)
def test_equal_facts_in_other_writing_are_no_disagreement(left: str, right: str) -> None:
    assert told(left, right) == []
    assert told(right, left) == []


def test_figures_are_paired_by_what_they_count() -> None:
    assert {(a, b) for _, a, b in told("The storm left 3 dead and 40 hurt.", "The storm left 40 dead and 3 hurt.")} == {
        ("3", "40"),
        ("40", "3"),
    }
