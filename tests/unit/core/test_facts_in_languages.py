"""Figures, dates, times and names as German, French and Spanish write them."""

from __future__ import annotations

import pytest

from tui.core.facts.sheets import Sheet, sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair
from tui.core.words import wording_of


def read(language: str, text: str) -> Sheet:
    """The fact sheet of one sentence."""
    return sheets_of(Pair((text,), ()), lexicon_for(language)).left[0]


@pytest.mark.parametrize(
    ("language", "text", "values", "dimension"),
    [
        pytest.param("de", "Rund 2,5 Millionen Euro fehlen.", (2.5e6,), "money:eur", id="de-decimal-comma"),
        pytest.param("de", "Etwa 2,5 Mio. Euro fehlen.", (2.5e6,), "money:eur", id="de-abbreviated-scale"),
        pytest.param("de", "Es kamen 14.000 Gäste.", (14_000,), "count", id="de-thousands-point"),
        pytest.param("de", "Es kamen 14 000 Gäste.", (14_000,), "count", id="de-thousands-space"),
        pytest.param("de", "Es kamen einundzwanzig Gäste.", (21,), "count", id="de-compound"),
        pytest.param("de", "Es kamen zweihundertfünfzig Gäste.", (250,), "count", id="de-hundreds"),
        pytest.param("de", "Es kamen dreitausend Gäste.", (3000,), "count", id="de-thousand"),
        pytest.param("de", "Die Hälfte der Gäste ging.", (50,), "percent", id="de-half"),
        pytest.param("de", "Neun von zehn Gästen blieben.", (90,), "percent", id="de-out-of"),
        pytest.param("de", "Der 58-Jährige floh.", (58,), "age", id="de-age-noun"),
        pytest.param("de", "Der 58 Jahre alte Mann floh.", (58,), "age", id="de-age-words"),
        pytest.param("de", "Es ist der 3. Wahlgang.", (3,), "ordinal", id="de-ordinal"),
        pytest.param("fr", "Le prix atteint 1,2 million d’euros.", (1.2e6,), "money:eur", id="fr-scale-and-elision"),
        pytest.param("fr", "Le prix atteint 1 200 000 euros.", (1.2e6,), "money:eur", id="fr-spaces"),
        pytest.param("fr", "Il y a vingt et un blessés.", (21,), "count", id="fr-et"),
        pytest.param("fr", "Il y a quatre-vingt-dix-sept blessés.", (97,), "count", id="fr-by-twenties"),
        pytest.param("fr", "Il y a septante-trois blessés.", (73,), "count", id="fr-swiss"),
        pytest.param("fr", "Il y a deux mille cinq cents manifestants.", (2500,), "count", id="fr-thousands"),
        pytest.param("fr", "Deux tiers des élus ont voté.", (200 / 3,), "percent", id="fr-thirds"),
        pytest.param("fr", "Neuf habitants sur dix approuvent.", (90,), "percent", id="fr-out-of"),
        pytest.param("fr", "La hausse est de 3,5 pour cent.", (3.5,), "percent", id="fr-per-cent"),
        pytest.param("fr", "C’est le 2e tour.", (2,), "ordinal", id="fr-ordinal"),
        pytest.param("es", "Cuesta 2.500 millones de euros.", (2.5e9,), "money:eur", id="es-millions"),
        pytest.param("es", "Cuesta dos mil quinientos millones de euros.", (2.5e9,), "money:eur", id="es-words"),
        pytest.param("es", "Hubo treinta y un heridos.", (31,), "count", id="es-y"),
        pytest.param("es", "Hubo doscientas cincuenta detenciones.", (250,), "count", id="es-feminine"),
        pytest.param("es", "Nueve de cada diez alumnos aprobaron.", (90,), "percent", id="es-out-of"),
        pytest.param("es", "La mitad de los alumnos aprobó.", (50,), "percent", id="es-half"),
        pytest.param("es", "Subió un 3,5 por ciento.", (3.5,), "percent", id="es-per-cent"),
    ],
)
def test_figures_are_read_as_the_language_writes_them(
    language: str, text: str, values: tuple[float, ...], dimension: str
) -> None:
    figures = read(language, text).figures
    assert [figure.high for figure in figures] == pytest.approx(values)
    assert {figure.dimension for figure in figures} == {dimension}


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        pytest.param("de", "Mehr als 50 Gäste kamen.", 1, id="de-more"),
        pytest.param("de", "Bis zu 50 Gäste kamen.", -1, id="de-up-to"),
        pytest.param("de", "Knapp 50 Gäste kamen.", 0, id="de-about"),
        pytest.param("fr", "Plus de 50 invités sont venus.", 1, id="fr-more"),
        pytest.param("fr", "Jusqu’à 50 invités sont venus.", -1, id="fr-up-to"),
        pytest.param("fr", "Près de 50 invités sont venus.", 0, id="fr-about"),
        pytest.param("es", "Más de 50 invitados vinieron.", 1, id="es-more"),
        pytest.param("es", "Al menos 50 invitados vinieron.", 1, id="es-least"),
        pytest.param("es", "Unos 50 invitados vinieron.", 0, id="es-about"),
    ],
)
def test_bounds_are_read(language: str, text: str, bound: int) -> None:
    assert [figure.bound for figure in read(language, text).figures] == [bound]


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        pytest.param("de", "Es kamen 50 bis 60 Gäste.", 50, 60, id="de-bis"),
        pytest.param("de", "Zwischen 50 und 60 Gäste kamen.", 50, 60, id="de-zwischen"),
        pytest.param("fr", "Entre 50 et 60 invités sont venus.", 50, 60, id="fr-entre"),
        pytest.param("fr", "On attend 50 à 60 invités.", 50, 60, id="fr-à"),
        pytest.param("es", "Entre 50 y 60 invitados vinieron.", 50, 60, id="es-entre"),
        pytest.param("es", "Vinieron decenas de invitados.", 20, 999, id="es-vague"),
    ],
)
def test_ranges_are_one_figure(language: str, text: str, low: float, high: float) -> None:
    assert [(figure.low, figure.high) for figure in read(language, text).figures] == [(low, high)]


NO_DATE = (None, None, None, None, None)


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        pytest.param("de", "Das war am 3. September 2025.", (2025, 9, 3, None, None), id="de-day"),
        pytest.param("de", "Das war am 14.10.2025.", (2025, 10, 14, None, None), id="de-figures"),
        pytest.param("de", "Das war am Dienstagabend.", (None, None, None, 1, None), id="de-evening"),
        pytest.param("de", "Das war im Jahr 1954.", (1954, None, None, None, None), id="de-year"),
        pytest.param("de", "Das war gegen 2.15 Uhr.", (None, None, None, None, 135), id="de-clock"),
        pytest.param("de", "Das war um acht Uhr abends.", (None, None, None, None, 1200), id="de-evening-hour"),
        pytest.param("de", "Das war um Viertel nach zwei.", NO_DATE, id="de-open-half-of-the-day"),
        pytest.param("fr", "C’était le 1er mars 2026.", (2026, 3, 1, None, None), id="fr-first"),
        pytest.param("fr", "C’était le 16/02/2026.", (2026, 2, 16, None, None), id="fr-figures"),
        pytest.param("fr", "C’était à 17 h 30.", (None, None, None, None, 1050), id="fr-clock"),
        pytest.param("fr", "C’était vers 9h20.", (None, None, None, None, 560), id="fr-joined-clock"),
        pytest.param("fr", "C’était à huit heures et demie du soir.", (None, None, None, None, 1230), id="fr-words"),
        pytest.param("fr", "C’était à minuit.", (None, None, None, None, 0), id="fr-midnight"),
        pytest.param("es", "Fue el 8 de febrero.", (None, 2, 8, None, None), id="es-day"),
        pytest.param("es", "Fue el 8 de febrero de 2026.", (2026, 2, 8, None, None), id="es-day-and-year"),
        pytest.param("es", "Fue el jueves.", (None, None, None, 3, None), id="es-weekday"),
        pytest.param("es", "Fue a las 17.30.", (None, None, None, None, 1050), id="es-clock"),
        pytest.param("es", "Fue a las cinco y media de la tarde.", (None, None, None, None, 1050), id="es-words"),
        pytest.param("es", "Fue a las diez menos cuarto de la noche.", (None, None, None, None, 1305), id="es-less"),
    ],
)
def test_dates_and_times_are_read_as_the_language_writes_them(
    language: str, text: str, parts: tuple[int | None, ...]
) -> None:
    sheet = read(language, text)
    assert [when.parts for when in sheet.dates] == [parts]
    assert sheet.figures == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Es kamen 2000 Menschen.", id="de-a-count-before-a-capital-is-no-year"),
        pytest.param("fr", "Le trajet dure deux heures.", id="fr-a-duration-is-no-time"),
        pytest.param("fr", "Il a vu sept chiens.", id="fr-seven-is-not-september"),
        pytest.param("es", "Detuvieron a las dos mujeres.", id="es-a-las-before-people"),
        pytest.param("es", "El barco salió de Santo Domingo.", id="es-a-capital-is-no-weekday"),
    ],
)
def test_what_looks_like_a_date_and_is_none(language: str, text: str) -> None:
    assert read(language, text).dates == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Das sagte Sprecherin Ines Brandauer am Abend.", ["Ines Brandauer"], id="behind-a-title"),
        pytest.param("Das sagte Verkehrsminister Lohmeier am Abend.", ["Lohmeier"], id="behind-a-compound-title"),
        pytest.param("Das Schiff lief in Emden ein.", ["Emden"], id="place-without-an-article"),
        pytest.param("Das Schiff kam aus Polen.", ["Polen"], id="country"),
        pytest.param("Die NATO berät am Abend.", ["NATO"], id="abbreviation"),
        pytest.param("Die deutsche Regierung berät.", ["deutsche"], id="adjective-of-a-country"),
        pytest.param("Die Beschäftigten fordern mehr Lohn für Mitarbeiter.", [], id="nouns"),
        pytest.param("Die Anlage war nicht in Betrieb.", [], id="noun-without-an-article"),
        pytest.param("Großbrand zerstört Möbelhaus.", [], id="headline"),
        pytest.param("Der Schaden beträgt zwei Millionen Euro.", [], id="scale-and-currency"),
        pytest.param("Tausende Menschen warteten auf Hilfe.", [], id="plural-without-an-article"),
    ],
)
def test_german_names_are_told_from_nouns(text: str, names: list[str]) -> None:
    assert [name.span.of(text) for name in read("de", text).names] == names


def test_elided_articles_come_off_their_words() -> None:
    text = "L’alarme d'Agnès s’est tue jusqu'à aujourd'hui."
    wording = wording_of(text, lexicon_for("fr"))
    assert " ".join(w.folded for w in wording.words) == "l alarme d agnes s est tue jusqu a aujourd'hui"
    assert [w.span.of(text) for w in wording.words[:3]] == ["L’", "alarme", "d'"]


def test_only_french_takes_words_apart_at_the_apostrophe() -> None:
    assert [word.folded for word in wording_of("d'accord", lexicon_for("en")).words] == ["d'accord"]
