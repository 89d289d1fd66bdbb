"""What the lexicons hold, and what contradicts and what does not in their languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui import compare_sentences
from tui.core.languages import LANGUAGES
from tui.core.lexicon import Lexicon, lexicon_for
from tui.core.lexicon.demonyms import DEMONYMS
from tui.core.words import fold

OTHERS = [code for code in LANGUAGES if code != "en"]
UNFOLDED = {"code", "marked_hedges"}


def points(language: str, left: str, right: str) -> list[tuple[str, str | None, str | None]]:
    """Kind and words on each side of the points between two sentences, which must be linked."""
    links = compare_sentences([left], [right], language=language).links
    assert len(links) == 1
    found = links[0].points
    return [(str(p.kind), p.a.of(left) if p.a else None, p.b.of(right) if p.b else None) for p in found]


def words_in(value: object) -> Iterator[str]:
    """Every string inside a lexicon's field."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, held in value.items():
            yield from words_in(key)
            yield from words_in(held)
    elif isinstance(value, tuple | frozenset):
        for held in value:
            yield from words_in(held)
    elif hasattr(value, "__dataclass_fields__"):
        for field in fields(value):  # type: ignore[arg-type]
            yield from words_in(getattr(value, field.name))


@pytest.fixture(params=LANGUAGES)
def lexicon(request: pytest.FixtureRequest) -> Lexicon:
    return lexicon_for(request.param)


def test_every_word_of_a_lexicon_is_folded(lexicon: Lexicon) -> None:
    for field in fields(lexicon):
        if field.name not in UNFOLDED:
            assert [w for w in words_in(getattr(lexicon, field.name)) if w != fold(w)] == [], field.name


def test_marked_hedges_are_lower_case_and_would_be_lost_by_folding(lexicon: Lexicon) -> None:
    assert [w for w in lexicon.marked_hedges if w != w.lower() or w == fold(w) or fold(w) in lexicon.hedges] == []


def test_opposites_are_mutual_and_never_synonyms(lexicon: Lexicon) -> None:
    wrong = [
        (word, contrary)
        for word, contraries in lexicon.opposites.items()
        for contrary in contraries
        if word == contrary
        or word not in lexicon.opposites[contrary]
        or (word in lexicon.groups and lexicon.groups[word] == lexicon.groups.get(contrary))
    ]
    assert wrong == []


def test_glue_has_no_meaning_of_its_own(lexicon: Lexicon) -> None:
    assert lexicon.glue - lexicon.stopwords - lexicon.negations == frozenset()


def test_stop_words_count_and_date_nothing(lexicon: Lexicon) -> None:
    names = lexicon.months.keys() | lexicon.weekdays.keys() | lexicon.scales.keys()
    assert lexicon.stopwords & names <= {"may"}


@pytest.mark.parametrize("language", OTHERS)
def test_countries_have_the_keys_of_the_english_list(language: str) -> None:
    english = {"~" + line.split()[0] for line in DEMONYMS}
    assert lexicon_for(language).countries <= english


def test_an_unknown_language_is_compared_as_english_by_the_lexicon_and_refused_by_compare() -> None:
    assert lexicon_for("xx") is lexicon_for("en") or lexicon_for("xx").code == "en"
    with pytest.raises(ValueError, match="en, de, fr, es"):
        compare_sentences(["One."], ["One."], language="xx")


CONTRADICTIONS = [
    pytest.param(
        "de", "Die Brücke ist nicht gesperrt.", "Die Brücke ist gesperrt.",
        ("negation", "nicht gesperrt", "gesperrt"), id="de-not",
    ),
    pytest.param(
        "de", "Kein Fahrgast wurde verletzt.", "Ein Fahrgast wurde verletzt.",
        ("negation", "Kein Fahrgast", "Fahrgast"), id="de-no",
    ),
    pytest.param(
        "de", "Die Zahl der Anträge ist gestiegen.", "Die Zahl der Anträge ist gesunken.",
        ("opposite", "gestiegen", "gesunken"), id="de-opposite",
    ),
    pytest.param(
        "de", "Der Fahrer könnte geflohen sein.", "Der Fahrer ist geflohen.",
        ("certainty", "könnte geflohen", "geflohen"), id="de-könnte",
    ),
    pytest.param(
        "de", "Das Fest beginnt am 3. Mai in Emden.", "Das Fest beginnt am 13. Mai in Emden.",
        ("date", "3. Mai", "13. Mai"), id="de-date",
    ),
    pytest.param(
        "de", "Zwölf Schüler fuhren nach Emden.", "20 Schüler fuhren nach Emden.",
        ("number", "Zwölf", "20"), id="de-number",
    ),
    pytest.param(
        "de", "Die Fähre fuhr am Abend nach Emden zurück.", "Die Fähre fuhr am Abend nach Bremen zurück.",
        ("place", "Emden", "Bremen"), id="de-place",
    ),
    pytest.param(
        "fr", "Le pont n’est pas fermé.", "Le pont est fermé.",
        ("negation", "pas fermé", "fermé"), id="fr-not",
    ),
    pytest.param(
        "fr", "Personne n’a été blessé dans le tunnel.", "Une personne a été blessée dans le tunnel.",
        ("negation", "Personne n’a été blessé", "blessée"), id="fr-nobody-and-somebody",
    ),
    pytest.param(
        "fr", "Les ventes ont augmenté en avril.", "Les ventes ont diminué en avril.",
        ("opposite", "augmenté", "diminué"), id="fr-opposite",
    ),
    pytest.param(
        "fr", "Le chauffeur aurait fui.", "Le chauffeur a fui.",
        ("certainty", "aurait fui", "fui"), id="fr-conditional",
    ),
    pytest.param(
        "fr", "La fête débutera le 3 mai à Lorient.", "La fête débutera le 13 mai à Lorient.",
        ("date", "3 mai", "13 mai"), id="fr-date",
    ),
    pytest.param(
        "fr", "Trois coureurs ont abandonné la course.", "Deux coureurs ont abandonné la course.",
        ("number", "Trois", "Deux"), id="fr-number",
    ),
    pytest.param(
        "es", "El puente no está cerrado.", "El puente está cerrado.",
        ("negation", "no está cerrado", "cerrado"), id="es-not",
    ),
    pytest.param(
        "es", "Las ventas subieron en abril.", "Las ventas bajaron en abril.",
        ("opposite", "subieron", "bajaron"), id="es-opposite",
    ),
    pytest.param(
        "es", "El conductor habría huido del lugar.", "El conductor huyó del lugar.",
        ("certainty", "habría huido", "huyó"), id="es-conditional",
    ),
    pytest.param(
        "es", "La fiesta empezará el 8 de mayo en Vigo.", "La fiesta empezará el 18 de mayo en Vigo.",
        ("date", "8 de mayo", "18 de mayo"), id="es-date",
    ),
    pytest.param(
        "es", "La obra costará 40.000 euros.", "La obra costará 14.000 euros.",
        ("number", "40.000 euros", "14.000 euros"), id="es-number",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "left", "right", "point"), CONTRADICTIONS)
def test_contradictions_are_points(
    language: str, left: str, right: str, point: tuple[str, str | None, str | None]
) -> None:
    kind, a, b = point
    assert points(language, left, right) == [point]
    assert points(language, right, left) == [(kind, b, a)]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        pytest.param("de", "Rund 21 Züge fielen aus.", "Einundzwanzig Züge fielen aus.", id="de-figure-in-words"),
        pytest.param("de", "Nicht nur Züge fielen aus.", "Züge fielen aus.", id="de-not-only"),
        pytest.param("de", "Das war um 2.15 Uhr in Emden.", "Das war um Viertel nach zwei in Emden.", id="de-clock"),
        pytest.param("de", "Die Firma hat 45 Beschäftigte.", "Die Firma hat 45 Mitarbeiter.", id="de-synonyms"),
        pytest.param("fr", "Le musée n’ouvre que le soir.", "Le musée ouvre le soir.", id="fr-only"),
        pytest.param("fr", "Ce n’est pas seulement une panne.", "C’est une panne.", id="fr-not-only"),
        pytest.param("fr", "La moitié des bus roulent.", "50 % des bus roulent.", id="fr-half"),
        pytest.param("fr", "La toile a été volée hier soir.", "Le tableau a été dérobé hier soir.", id="fr-synonyms"),
        pytest.param("es", "No hubo ningún herido grave.", "Nadie resultó herido grave.", id="es-denied-once"),
        pytest.param("es", "No se abrió hasta las 20.30.", "Se abrió a las 20.30.", id="es-not-until"),
        pytest.param("es", "Rescataron a doce personas.", "Rescataron a 12 personas.", id="es-figure-in-words"),
        pytest.param("es", "Se cayó a las 17.30.", "Se cayó a las cinco y media de la tarde.", id="es-clock"),
    ],
)
def test_one_claim_in_other_writing_is_no_point(language: str, left: str, right: str) -> None:
    assert points(language, left, right) == []
    assert points(language, right, left) == []


PIECES = st.sampled_from(
    ["l’", "d'", "n’", "''", "’", "Viertel nach ", "14.10.", "1 000 ", "9h", "las ", "y media ", "sur dix ", "de cada ",
     "vingt et ", "mil ", "ne ", "pas ", "nicht ", "no ", "Herr ", "Jean ", "[b]", "\u202e", "\x00", "\ud800", " "]
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=30).map("".join))
def test_any_text_can_be_compared_in_any_language(language: str, text: str) -> None:
    found = compare_sentences([text], [text], language=language)
    assert found.language == language
    assert [link.points for link in found.links] in ([], [()])
