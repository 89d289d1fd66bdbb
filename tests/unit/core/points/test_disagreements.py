"""What a fact-checker would query, with the words on either side, whichever side is left."""

from __future__ import annotations

import pytest

from tests.unit.core.points.told import Told, swapped, told


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "The fire left 3 dead and 40 hurt.",
            "The fire left 40 dead and 3 hurt.",
            [("number", "3", "40"), ("number", "40", "3")],
            id="figures changed over",
        ),
        pytest.param(
            "The board backed it by 12 votes to 3.",
            "The board backed it by 12 votes to 5.",
            [("number", "3", "5")],
            id="one of two figures",
        ),
        pytest.param(
            "The tower is 96 metres tall.",
            "The tower is 350 feet tall.",
            [("number", "96 metres", "350 feet")],
            id="units that do not come to the same",
        ),
        pytest.param(
            "The army has 3 million men.",
            "The army has 3,000 men.",
            [("number", "3 million", "3,000")],
            id="millions and thousands",
        ),
        pytest.param(
            "The council spent $250,000 on the pier.",
            "The council spent more than $250,000 on the pier.",
            [("precision", "$250,000", "$250,000")],
            id="an exact figure and a least one",
        ),
        pytest.param(
            "The blast hurt as many as 29 people.",
            "The blast hurt at least 29 people.",
            [("precision", "29", "29")],
            id="at most and at least",
        ),
        pytest.param(
            "Sailors face no more than 5 days at sea.",
            "Sailors face at least 5 days at sea.",
            [("precision", "5 days", "5 days")],
            id="no more than",
        ),
        pytest.param(
            "The charity pays $1 million for the harbour advert in Bergen and Oslo.",
            "In Oslo and Bergen the charity has the harbour advert for $500,000.",
            [("number", "$1 million", "$500,000")],
            id="half is no rounding",
        ),
        pytest.param(
            "“The pier is still open to every boat,” she said.",
            "“The pier is open to every boat,” she said.",
            [("quote", "still", None)],
            id="an adverb left out of a quotation",
        ),
        pytest.param(
            "The 45-year-old drove off.",
            "The 54-year-old drove off.",
            [("number", "45-year-old", "54-year-old")],
            id="ages",
        ),
        pytest.param(
            "The train left at 1.50 a.m.",
            "The train left at 1.50 p.m.",
            [("date", "1.50 a.m.", "1.50 p.m.")],
            id="morning and afternoon",
        ),
        pytest.param(
            "It opened in 2019 after long delays.",
            "It opened in 2021 after long delays.",
            [("date", "2019", "2021")],
            id="years",
        ),
        pytest.param(
            "The trial begins on 3 March.",
            "The trial begins on 3 May.",
            [("date", "3 March", "3 May")],
            id="months",
        ),
        pytest.param(
            "John Okafor left for Lagos.",
            "James Okafor left for Lagos.",
            [("name", "John Okafor", "James Okafor")],
            id="first names",
        ),
        pytest.param(
            "The talks were held in Geneva.",
            "The talks were held in Vienna.",
            [("place", "Geneva", "Vienna")],
            id="places",
        ),
        pytest.param(
            "The ban will end in May.",
            "The ban may end in May.",
            [("certainty", "end", "may end")],
            id="will and may, in May",
        ),
        pytest.param(
            "The driver stole the van.",
            "The driver allegedly stole the van.",
            [("certainty", "stole", "allegedly stole")],
            id="stated and alleged",
        ),
        pytest.param(
            "None of the 12 was hurt.",
            "12 people were hurt.",
            [("negation", "None of the 12", "12")],
            id="none of them",
        ),
        pytest.param(
            "“I will resign if asked to,” he said.",
            "“I will not resign if asked to,” he said.",
            [("negation", "resign", "not resign")],
            id="denied inside a quotation",
        ),
        pytest.param(
            "The union accepted the offer.",
            "The union rejected the offer.",
            [("opposite", "accepted", "rejected")],
            id="accepted and rejected",
        ),
        pytest.param(
            "He called the police before the blast.",
            "He called the police after the blast.",
            [("opposite", "before", "after")],
            id="before and after",
        ),
        pytest.param(
            "They vowed to “never give up the fight”.",
            "They vowed to “never abandon the fight”.",
            [("quote", "give up", "abandon")],
            id="a word of a quotation",
        ),
        pytest.param(
            "“We lost 3 percent of it all,” she said.",
            "“We lost 3 of it all,” she said.",
            [("quote", "3 percent", "3")],
            id="a figure of a quotation, with its unit",
        ),
        pytest.param(
            "„Wir bleiben hier bis zum Ende“, he said.",
            "„Wir bleiben dort bis zum Ende“, he said.",
            [("quote", "hier", "dort")],
            id="German marks",
        ),
        pytest.param(
            "The blaze killed 14 people in the mill.",
            "The blaze killed 41 people in the mill.",
            [("number", "14", "41")],
            id="turned digits",
        ),
        pytest.param(
            "The council will spend $3 million on the bridge.",
            "The council will spend $3 billion on the bridge.",
            [("number", "$3 million", "$3 billion")],
            id="million for billion",
        ),
        pytest.param(
            "Output changed by -2.5 percent in June.",
            "Output changed by 2.5 percent in June.",
            [("number", "-2.5 percent", "2.5 percent")],
            id="a lost minus",
        ),
        pytest.param(
            "It was minus 12 degrees on the ridge.",
            "It was 12 degrees on the ridge.",
            [("number", "minus 12", "12")],
            id="a lost minus in words",
        ),
        pytest.param(
            "Turnout was 61 percent, the electoral office said.",
            "Turnout was 64%, the electoral office said.",
            [("number", "61 percent", "64%")],
            id="percent in two writings",
        ),
        pytest.param(
            "The hearing opens on Tuesday in Marrow Bay.",
            "The hearing opens on Thursday in Marrow Bay.",
            [("date", "Tuesday", "Thursday")],
            id="weekday",
        ),
        pytest.param(
            "The treaty was signed on 14 May 1998.",
            "The treaty was signed on May 16, 1998.",
            [("date", "14 May 1998", "May 16, 1998")],
            id="day of a month in two orders",
        ),
        pytest.param(
            "The first train leaves at 5.40 a.m. from the old station.",
            "The first train leaves at 06:40 from the old station.",
            [("date", "5.40 a.m.", "06:40")],
            id="time of day",
        ),
        pytest.param(
            "Inspector Carla Venn led the search of the quarry.",
            "Inspector Carla Wenn led the search of the quarry.",
            [("name", "Carla Venn", "Carla Wenn")],
            id="a name spelt otherwise",
        ),
        pytest.param(
            "The exercise, named Iron Harbour, begins next week off the coast.",
            "The exercise, named Iron Anchor, begins next week off the coast.",
            [("name", "Iron Harbour", "Iron Anchor")],
            id="half a name",
        ),
        pytest.param(
            "The plane came down in Ostrana after midnight.",
            "The plane came down in Belmere after midnight.",
            [("place", "Ostrana", "Belmere")],
            id="place",
        ),
        pytest.param(
            "A faulty valve caused the leak at the plant.",
            "A faulty valve may have caused the leak at the plant.",
            [("certainty", "caused", "may have caused")],
            id="stated and supposed",
        ),
        pytest.param(
            "The vote was bought, according to the dockers’ union.",
            "The vote was bought, according to the harbour master.",
            [("attribution", "according to the dockers’ union", "according to the harbour master")],
            id="two sources",
        ),
        pytest.param(
            "The fleet will sail in the second half of June for the north.",
            "The fleet will sail in June for the north.",
            [("precision", "second half of June", "June")],
            id="part of a month",
        ),
        pytest.param(
            "“The pier will close for good,” said harbour chief Ana Lund.",
            "Nothing is left to decide: “The pier will close for good,” said union chief Piet Brandt on Monday.",
            [("attribution", "said harbour chief Ana Lund", "said union chief Piet Brandt on Monday")],
            id="one quotation, two speakers",
        ),
        pytest.param(
            "The firm will open a plant in Lodz.",
            "The firm hopes to open a plant in Lodz.",
            [("certainty", "will open", "hopes to open")],
            id="a hope and a promise",
        ),
        pytest.param(
            "The mayor will also sign the order.",
            "The mayor is expected to sign the order.",
            [("certainty", "will also sign", "expected to sign")],
            id="expected and certain",
        ),
        pytest.param(
            "Danish President Ana Lund cut short a visit to Lima.",
            "Norwegian President Ana Lund cut short a visit to Lima.",
            [("place", "Danish", "Norwegian")],
            id="a people before a title",
        ),
    ],
)
def test_a_disagreement_is_one_point_with_its_words(left: str, right: str, expected: list[Told]) -> None:
    assert told(left, right) == expected
    assert sorted(told(right, left), key=repr) == swapped(expected)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("The fire left 3 dead and 40 hurt.", "The fire left 40 hurt.", id="figure"),
        pytest.param("It opened on Monday in Oslo.", "It opened.", id="date and place"),
        pytest.param("Ana Ruiz, who runs the port, left.", "Ana Ruiz left.", id="clause"),
        pytest.param("“We lost it all,” said Ruiz.", "Ruiz spoke of a loss.", id="quotation"),
        pytest.param(
            "Five dockers, two of them from the Delmar yard, filed the suit over unpaid night shifts.",
            "The suit over unpaid night shifts was filed by dockers in Kelvary.",
            id="whose dockers, and where",
        ),
        pytest.param(
            "The dockers filed the suit over unpaid night shifts in Kelvary.",
            "The dockers of the Delmar yard filed the suit over unpaid night shifts.",
            id="names on either side of all the rest",
        ),
        pytest.param(
            "Kelvary had planned to publish its results today after the close.",
            "The Delmar, Calif.-based firm had planned to publish its results today after the close.",
            id="a firm and its home",
        ),
        pytest.param(
            "The judge was not swayed by Tolby and closed the case of the stolen boats.",
            "The case of the stolen boats had brought Tolby before three courts and cost him his house and savings.",
            id="a name is no claim to be denied",
        ),
        pytest.param("The firm will open a plant.", "The firm is set to open a plant.", id="arranged is certain"),
        pytest.param("The firm will open a plant.", "The firm plans to open a plant.", id="a plan that was told"),
        pytest.param("The firm is expected to open a plant.", "The firm hopes to open a plant.", id="both open"),
        pytest.param(
            "The notice on the wall of the old yard at the quay said: vessels, keep out of here.",
            "The notice on the wall of the old yard at the quay said: strangers, keep out of here.",
            id="what follows a colon is no source",
        ),
        pytest.param(
            "Lund said the ferry would sail again by June.",
            "Prosecutors said the ferry would sail again by June.",
            id="a name and what she may be",
        ),
        pytest.param(
            "“The pier will close for good,” said Ana Lund.",
            "“The pier will close for good,” wrote in the Courier the union.",
            id="where it was written is no speaker",
        ),
    ],
)
def test_what_only_one_side_tells_is_no_disagreement(left: str, right: str) -> None:
    assert told(left, right) == []
    assert told(right, left) == []
