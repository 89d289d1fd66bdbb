"""Words that exclude each other, and the same words where they do not, in two sentences that are taken to be linked."""

from __future__ import annotations

import pytest

from tests.unit.core.points.told import Told, swapped, told


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "The jury acquitted Pell of the warehouse raid on Friday.",
            "Pell was convicted of the warehouse raid on Friday.",
            [("opposite", "acquitted", "convicted")],
            id="verdicts",
        ),
        pytest.param(
            "The head of the tram company has resigned over the crash.",
            "The head of the tram company was sacked over the crash.",
            [("opposite", "resigned", "sacked")],
            id="two ends of a job",
        ),
        pytest.param(
            "The board has called off the harvest fair.",
            "The harvest fair has been postponed by the board.",
            [("opposite", "called off", "postponed")],
            id="words on end",
        ),
        pytest.param(
            "The share price has fallen by a tenth since May.",
            "Since May the share price has risen by a tenth.",
            [("opposite", "fallen", "risen")],
            id="irregular forms",
        ),
        pytest.param(
            "Ferry bookings were up 9 per cent on last summer.",
            "Ferry bookings fell 9 per cent on last summer.",
            [("opposite", "up 9", "fell")],
            id="up before a number",
        ),
        pytest.param(
            "The deputy mayor, Ina Holt, opened the swimming pool.",
            "The swimming pool was opened by the mayor, Ina Holt.",
            [("name", "deputy mayor", "mayor")],
            id="an office and its deputy",
        ),
        pytest.param(
            "The health minister, Ola Brandt, praised the nurses of the clinic.",
            "Ola Brandt, the finance minister, praised the nurses of the clinic.",
            [("name", "health minister", "finance minister")],
            id="ministers of two fields",
        ),
        pytest.param(
            "He served in the navy for nine years before he wrote the book.",
            "He served in the army for nine years before he wrote the book.",
            [("name", "navy", "army")],
            id="branches",
        ),
        pytest.param(
            "Her wives' club gave the money, said his daughter Ann.",
            "His sister Ann said the wives' club gave the money.",
            [("name", "daughter", "sister")],
            id="kin, and an irregular plural on both sides",
        ),
        pytest.param(
            "The chapel windows were smashed with a hammer on Sunday night.",
            "The chapel windows were smashed with an axe on Sunday night.",
            [("opposite", "hammer", "axe")],
            id="sorts of a thing in one slot",
        ),
        pytest.param(
            "A council bought the meadow from the Lowe family.",
            "In the spring the meadow was, after long talks, bought by a charity.",
            [("name", "council", "charity")],
            id="who did it, behind by",
        ),
        pytest.param(
            "The guard said the gate was locked when she came.",
            "The gate was unlocked when she came, the guard said.",
            [("opposite", "locked", "unlocked")],
            id="one word and the same with un before it",
        ),
        pytest.param(
            "All six miners had been released without charge by noon.",
            "By noon the six miners were still behind bars.",
            [("opposite", "released without charge", "behind bars")],
            id="words on end that belong to two matters",
        ),
        pytest.param(
            "The trawler captain declined to comment on the collision.",
            "The trawler captain denied the collision.",
            [("opposite", "declined to comment", "denied")],
            id="no comment and a denial",
        ),
    ],
)
def test_words_that_exclude_each_other_are_pointed_at(left: str, right: str, expected: list[Told]) -> None:
    assert told(left, right) == expected
    assert sorted(told(right, left), key=repr) == swapped(expected)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Police arrested the driver, who was later charged with theft of the van.",
            "The driver was charged with theft of the van.",
            id="one side tells both steps",
        ),
        pytest.param(
            "None of the eleven pupils in the coach was injured.",
            "The eleven pupils in the coach were unhurt.",
            id="what is denied",
        ),
        pytest.param(
            "The board scrapped its plan for the quarry after a review.",
            "The board has abandoned its plan for the quarry.",
            id="words of one cell",
        ),
        pytest.param(
            "A van with bread for the market stood in the yard while the mayor spoke of the drought.",
            "The mayor spoke of the drought beside the market, where her car was waiting.",
            id="sorts of a thing in two places",
        ),
        pytest.param(
            "The minister stood down after the report on the pier.",
            "The minister retired after the report on the pier.",
            id="a word of two cells",
        ),
        pytest.param(
            "The report by North Light says the harbour is deep.",
            "The report by South Pier says the harbour is deep.",
            id="words in names, which are the names' own matter",
        ),
    ],
)
def test_words_that_do_not_contradict_are_passed_by(left: str, right: str) -> None:
    assert [kind for kind, _, _ in told(left, right) if kind == "opposite"] == []
    assert [kind for kind, _, _ in told(right, left) if kind == "opposite"] == []


@pytest.mark.parametrize(
    ("language", "left", "right", "expected"),
    [
        pytest.param(
            "de",
            "Das Gericht hat den Bäcker am Montag freigesprochen.",
            "Das Gericht hat den Bäcker am Montag verurteilt.",
            [("opposite", "freigesprochen", "verurteilt")],
            id="German verdicts",
        ),
        pytest.param(
            "de",
            "Die Leiterin der Bibliothek ist nach dem Streit zurückgetreten.",
            "Die Leiterin der Bibliothek wurde nach dem Streit entlassen.",
            [("opposite", "zurückgetreten", "entlassen")],
            id="German ends of a job",
        ),
        pytest.param(
            "fr",
            "Le tribunal a acquitté le boulanger lundi après trois jours de procès.",
            "Le tribunal a condamné le boulanger lundi après trois jours de procès.",
            [("opposite", "acquitté", "condamné")],
            id="French verdicts",
        ),
        pytest.param(
            "fr",
            "Le concert du port a été annulé samedi à cause du vent.",
            "Le concert du port a été reporté samedi à cause du vent.",
            [("opposite", "annulé", "reporté")],
            id="French fates of a plan",
        ),
        pytest.param(
            "es",
            "El tribunal absolvió el lunes al panadero del barrio.",
            "El tribunal condenó el lunes al panadero del barrio.",
            [("opposite", "absolvió", "condenó")],
            id="Spanish verdicts",
        ),
        pytest.param(
            "es",
            "Su hija abrió la carta en la cocina el martes.",
            "Su hijo abrió la carta en la cocina el martes.",
            [("name", "hija", "hijo")],
            id="Spanish kin, told apart by one letter",
        ),
    ],
)
def test_words_that_exclude_each_other_in_other_languages(
    language: str, left: str, right: str, expected: list[Told]
) -> None:
    assert told(left, right, language) == expected
    assert sorted(told(right, left, language), key=repr) == swapped(expected)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            "Vela beat Korr in the cup on Sunday.",
            "Korr beat Vela in the cup on Sunday.",
            [("opposite", "Vela beat Korr", "Korr beat Vela")],
            id="names",
        ),
        pytest.param(
            "Vela beat Korr in the cup.",
            "Vela lost to Korr in the cup.",
            [("opposite", "Vela beat Korr", "Vela lost to Korr")],
            id="a deed told from the other end",
        ),
        pytest.param(
            "The club has sued the board over the pitch.",
            "The board sued the club over the pitch.",
            [("opposite", "club has sued the board", "board sued the club")],
            id="common words",
        ),
        pytest.param(
            "A tram was hit by a lorry at the crossing.",
            "A lorry was hit by a tram at the crossing.",
            [("opposite", "tram was hit by a lorry", "lorry was hit by a tram")],
            id="two passives",
        ),
        pytest.param(
            "Vela beat Korr in the cup.", "Korr were beaten by Vela in the cup.", [], id="a passive and an active"
        ),
        pytest.param("Vela beat Korr in the cup.", "Korr lost to Vela in the cup.", [], id="the same from either end"),
        pytest.param("Vela met Korr in the cup.", "Korr met Vela in the cup.", [], id="what each does to the other"),
        pytest.param("Vela beat Korr.", "Vela beat Morn.", [("name", "Korr", "Morn")], id="another loser"),
    ],
)
def test_who_does_it_to_whom(left: str, right: str, expected: list[Told]) -> None:
    assert told(left, right) == expected
    assert sorted(told(right, left), key=repr) == swapped(expected)


def test_a_reason_names_the_matter() -> None:
    from tui import compare_sentences

    (link,) = compare_sentences(["The mill fire was deliberate."], ["The mill fire was accidental."]).links
    (point,) = link.points
    assert point.reason == "“deliberate” in A against “accidental” in B: who is to blame for it."


def test_a_text_of_group_words_without_end_is_compared() -> None:
    left, right = "navy sailor arrested denied " * 400, "army soldier charged admitted " * 400
    assert len(told(left, right)) <= 100
