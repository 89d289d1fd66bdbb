"""One fact in two writings, which no desk would query; nor a detail that only one side has."""

from __future__ import annotations

import pytest

from tests.unit.core.points.told import told

FIGURES = [
    pytest.param("Rescuers pulled 12 miners out.", "Rescuers pulled twelve miners out.", id="12 and twelve"),
    pytest.param("They cut 1,000 jobs.", "They cut a thousand jobs.", id="a thousand"),
    pytest.param("They saved 120 people.", "They saved one hundred and twenty people.", id="hundred and twenty"),
    pytest.param("They saved 25 people.", "They saved twenty-five people.", id="twenty-five"),
    pytest.param("A dozen hostages left.", "12 hostages left.", id="a dozen"),
    pytest.param("Half a dozen boats sank.", "Six boats sank.", id="half a dozen"),
    pytest.param("Half a million fled.", "Some 500,000 fled.", id="half a million"),
    pytest.param("Several dozen boats sank.", "40 boats sank.", id="several dozen"),
    pytest.param("Thousands marched in Lima.", "Some 5,000 marched in Lima.", id="thousands"),
    pytest.param("A record 1.2m people came.", "A record 1.2 million people came.", id="m for million"),
    pytest.param("Rents rose 3 per cent.", "Rents rose three percent.", id="per cent"),
    pytest.param("Inflation fell to 4.0 percent.", "Inflation fell to 4 percent.", id="a decimal nought"),
    pytest.param("A third of the hay rotted.", "33 percent of the hay rotted.", id="a third"),
    pytest.param("Two-thirds of them voted.", "66 percent of them voted.", id="two thirds rounded down"),
    pytest.param("Two-thirds of them voted.", "67 percent of them voted.", id="two thirds rounded up"),
    pytest.param("The deal is worth 2 billion euros.", "The deal is worth €2bn.", id="euros"),
    pytest.param("It cost 1.5 million dollars.", "It cost $1.5m.", id="dollars"),
    pytest.param("More than 500 marched.", "Over 500 marched.", id="more than and over"),
    pytest.param("About 500 marched.", "Some 490 marched.", id="about"),
    pytest.param("Police held 5 to 7 men.", "Police held 5-7 men.", id="a range in words"),
    pytest.param("Between 50 and 60 boats sank.", "50-60 boats sank.", id="between"),
    pytest.param("The march covered 10 kilometres.", "The march covered 6.2 miles.", id="kilometres and miles"),
    pytest.param("The plane had 2,300 kg of rice.", "The plane had 2.3 tonnes of rice.", id="kilos and tonnes"),
    pytest.param("It was 30C in Cairo.", "It was 86F in Cairo.", id="two scales of degrees are left alone"),
    pytest.param("The trial lasted 24 hours.", "The trial lasted one day.", id="hours and a day"),
    pytest.param("The 45-year-old drove off.", "The driver, 45, drove off.", id="age in two places"),
    pytest.param("Two of the five hostages left.", "Two hostages left.", id="a part of a whole"),
    pytest.param("They won 3-1 on Sunday.", "They won 3 to 1 on Sunday.", id="a score"),
]
DATES = [
    pytest.param("It opened on 14 July 2025.", "It opened on July 14, 2025.", id="orders with a year"),
    pytest.param("It opened on the 14th of July.", "It opened on July 14.", id="the 14th of"),
    pytest.param("It hit on Sept. 5.", "It hit on September 5.", id="a month cut short"),
    pytest.param("It begins on 3 March.", "It begins on March 3, a Tuesday.", id="weekday added"),
    pytest.param("It lasts until Friday.", "It lasts until Friday, 18 July.", id="date added"),
    pytest.param("It left at 3 p.m.", "It left at 15:00.", id="afternoon"),
    pytest.param("It left at noon.", "It left at 12 p.m.", id="noon"),
    pytest.param("It ends at midnight.", "It ends at 24:00.", id="midnight"),
    pytest.param("It was founded in the 1990s.", "It was founded in 1994.", id="a year of a decade"),
]
NAMES = [
    pytest.param("President Aleksandar Vučić spoke.", "Vucic spoke.", id="diacritics, title and first name"),
    pytest.param("Đorđe Marković signed.", "Djordje Markovic signed.", id="letters with strokes"),
    pytest.param("Thomas Müller signed.", "Thomas Mueller signed.", id="an umlaut written out"),
    pytest.param("Ron Okafor left.", "Ronald Okafor left.", id="short first name"),
    pytest.param(
        "The FDA approved it.", "The Food and Drug Administration approved it.", id="abbreviation without and"
    ),
    pytest.param("The BOJ raised rates.", "The Bank of Japan raised rates.", id="abbreviation with of"),
    pytest.param("The UN sent trucks.", "The United Nations sent trucks.", id="UN"),
    pytest.param("The Fed raised rates.", "The Federal Reserve raised rates.", id="clipped"),
    pytest.param("She lives in the Netherlands.", "She lives in Holland.", id="two names of a country"),
    pytest.param("Serbian troops left.", "Troops of Serbia left.", id="people and country"),
]
STANCES = [
    pytest.param("The firm failed to pay.", "The firm did not pay.", id="failed to"),
    pytest.param("The plane never landed.", "The plane did not land.", id="never and not"),
    pytest.param("No one was hurt.", "Nobody was injured.", id="no one and nobody"),
    pytest.param("He is unlikely to resign.", "He will not resign.", id="unlikely"),
    pytest.param("The council didn’t agree.", "The council did not agree.", id="a contraction"),
    pytest.param("The ban might end soon.", "The ban may end soon.", id="might and may"),
    pytest.param("Exports rose and imports fell.", "Imports fell and exports rose.", id="clauses in another order"),
    pytest.param("It opened higher and closed lower.", "It closed lower, having opened higher.", id="open and close"),
]
QUOTATIONS = [
    pytest.param("He called it “the best in thirty years”.", "It was “the best in 30 years”.", id="figures"),
    pytest.param("“We lost $5 million then,” she said.", "“We lost five million dollars then,” she said.", id="money"),
    pytest.param("“We lost 3 percent of it,” she said.", "“We lost three per cent of it,” she said.", id="percent"),
    pytest.param("“I heard of July 14 there,” she said.", "“I heard of 14 July there,” she said.", id="dates"),
    pytest.param(
        "“They’ve organised our colours,” he said.", "“They have organized our colors,” he said.", id="spelling"
    ),
    pytest.param("“The U.S. won’t pay for it,” he said.", "“The United States will not pay for it,” he said.", id="US"),
    pytest.param(
        "“It was … a long and dark night,” he said.", "“It was a long and dark night,” he said.", id="ellipsis"
    ),
    pytest.param("“It was one long and dark night there,” he said.", "It was “one long and dark night”.", id="excerpt"),
    pytest.param(
        "“We leave,” he said. “It was cold and dark.”", "“We leave. It was cold and dark,” he said.", id="joined"
    ),
    pytest.param("„Wir bleiben bis zum Ende“, he said.", "“Wir bleiben bis zum Ende,” he said.", id="other marks"),
]

DESK = [
    pytest.param("Up to 38.6 percent is taxed.", "As much as 38.6% is taxed.", id="up to and as much as"),
    pytest.param("“That the pier is open is true,” he said.", "“That pier is open is true,” he said.", id="article"),
    pytest.param("It cost $1.5 million.", "It cost $1,500,000.", id="magnitude in words and in digits"),
    pytest.param("He gave nearly $15 million.", "He gave $14,959,450.", id="a rounded figure"),
    pytest.param("The wall is 96 metres long.", "The wall is 315 feet long.", id="metres and feet"),
    pytest.param("Half of the crew stayed.", "50 percent of the crew stayed.", id="half and fifty percent"),
    pytest.param("They met on July 14.", "They met on 14 July.", id="month first and day first"),
    pytest.param("She left at 1.50 a.m.", "She left at 01:50.", id="twelve hours and twenty-four"),
    pytest.param("They don’t agree.", "They do not agree.", id="a contraction"),
    pytest.param("The US backed it.", "The United States backed it.", id="abbreviation and full name"),
    pytest.param("Vučić spoke first.", "Vucic spoke first.", id="diacritics"),
    pytest.param("Mr. Halvard resigned.", "Councillor Jon Halvard resigned.", id="title and first name"),
    pytest.param("Dozens were held.", "Police held 40 people.", id="dozens and forty"),
    pytest.param("The mayor refused to sign.", "The mayor did not sign.", id="denied by a verb"),
    pytest.param("It reopened not only to guests.", "It reopened to guests.", id="not only"),
    pytest.param("He said it was over.", "“It is over,” he said.", id="quoted on one side only"),
    pytest.param(
        "Late on Tuesday the pier collapsed.",
        "In the early hours of Wednesday the pier collapsed.",
        id="one night by two names",
    ),
]
"""What copy editors ask first."""


@pytest.mark.parametrize(("left", "right"), [*FIGURES, *DATES, *NAMES, *STANCES, *QUOTATIONS, *DESK])
def test_one_fact_in_two_writings_is_never_reported(left: str, right: str) -> None:
    assert told(left, right) == []
    assert told(right, left) == []
