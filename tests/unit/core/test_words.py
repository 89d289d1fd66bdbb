from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.lexicon import lexicon_for
from tui.core.words import Word, fold, wording_of

ENGLISH = lexicon_for("en")
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


def words_of(text: str) -> tuple[Word, ...]:
    return wording_of(text, ENGLISH).words


def keys_of(text: str) -> list[str]:
    return [word.key for word in words_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The tide turned.", ["The", "tide", "turned"], id="plain words"),
        pytest.param("Don't wait, can’t stay", ["Don't", "wait", "can’t", "stay"], id="contractions stay whole"),
        pytest.param("the mayor's car", ["the", "mayor", "car"], id="possessive ending is no part of the word"),
        pytest.param("the crews’ boats", ["the", "crews", "boats"], id="possessive plural"),
        pytest.param("Mr. O'Hara left", ["Mr", "O'Hara", "left"], id="apostrophe inside a name"),
        pytest.param("a ten-year plan", ["a", "ten", "year", "plan"], id="compounds come apart at the hyphen"),
        pytest.param("at 2.15 p.m. today", ["at", "2.15", "p.m.", "today"], id="dotted abbreviation"),
        pytest.param("1,500 men, 3.5 tonnes", ["1,500", "men", "3.5", "tonnes"], id="figures keep their marks"),
        pytest.param("a 40GB disc", ["a", "40", "GB", "disc"], id="unit stuck to its number"),
        pytest.param("rain—then snow", ["rain", "then", "snow"], id="dash without spaces"),
        pytest.param("[b]x[/b] \x1b[31m", ["b", "x", "b", "31", "m"], id="markup and escape sequences"),
        pytest.param("Regie\u00adrung be\u200bschloss", ["Regierung", "beschloss"], id="marks where a line may break"),
        pytest.param(
            "Vuc\u030cic\u0301 re\u0301pe\u0301ta", ["Vuc\u030cic\u0301", "re\u0301pe\u0301ta"], id="accents apart"
        ),
        pytest.param("the cafe\u0301's \u00ad door", ["the", "cafe\u0301", "door"], id="accent before an apostrophe"),
        pytest.param("漢字 שלום", ["漢字", "שלום"], id="other scripts"),
        pytest.param("\ud800 … !", [], id="nothing that is a word"),
        pytest.param("", [], id="empty"),
    ],
)
def test_text_comes_apart_into_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Vučić", "vucic", id="carons and acutes"),
        pytest.param("Đoković", "djokovic", id="d with stroke"),
        pytest.param("ŁÓDŹ", "lodz", id="l with stroke, capitals"),
        pytest.param("Straße", "strasse", id="sharp s"),
        pytest.param("Ærø", "aero", id="Nordic letters"),
        pytest.param("ΣΊΣΥΦΟΣ", "σισυφος", id="Greek capitals"),
        pytest.param("ＡＢＣ", "abc", id="wide letters"),
        pytest.param("plain", "plain", id="nothing to fold"),
        pytest.param("\udcff", "\udcff", id="lone surrogate"),
    ],
)
def test_folding_takes_case_and_diacritics_away(text: str, expected: str) -> None:
    assert fold(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("defence", "defense", id="-nce and -nse"),
        pytest.param("fell", "falls", id="a strong verb"),
        pytest.param("withdrawn", "withdrew", id="two forms of one"),
        pytest.param("rebuilt", "rebuilding", id="a strong verb with something before it"),
        pytest.param("thieves", "thief", id="a plural with v"),
        pytest.param("organised", "organizing", id="-ise and -ize"),
        pytest.param("colours", "color", id="-our and -or"),
        pytest.param("centre", "centers", id="-re and -er"),
        pytest.param("travelled", "traveling", id="double l"),
        pytest.param("programme", "program", id="-mme"),
        pytest.param("grey", "Gray", id="grey"),
        pytest.param("killed", "kill", id="double l that belongs to the stem"),
        pytest.param("killed", "dead", id="near-synonyms whatever their form"),
        pytest.param("Serbian", "Serbia", id="people and country"),
        pytest.param("U.S.", "US", id="dots in an abbreviation"),
        pytest.param("Vučić", "Vucic’s", id="diacritics and possessive"),
        pytest.param("neighbourhoods", "neighborhood", id="spelling and plural"),
    ],
)
def test_one_word_in_two_writings_has_one_key(one: str, other: str) -> None:
    assert keys_of(one) == keys_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("ship", "shop", id="one letter"),
        pytest.param("US", "us", id="country and pronoun"),
        pytest.param("12", "21", id="figures"),
        pytest.param("miller", "mile", id="double l in a name"),
    ],
)
def test_two_words_have_two_keys(one: str, other: str) -> None:
    assert keys_of(one) != keys_of(other)


@pytest.mark.parametrize("full", ["United States", "United Nations", "European Union", "United Kingdom"])
def test_a_set_phrase_has_the_key_of_its_abbreviation(full: str) -> None:
    abbreviation = "".join(word[0] for word in full.split())
    assert set(keys_of(full)) == set(keys_of(abbreviation))
    first, second = words_of(full)
    assert not first.glue
    assert second.glue


def test_words_know_whether_they_carry_meaning() -> None:
    assert [word.content for word in words_of("The mayor of it said 7 things")] == [
        False, True, False, False, False, True, True
    ]  # fmt: skip
    assert [word.glue for word in words_of("the mayor and almost us")] == [True, False, True, False, False]


def test_gaps_and_spans_of_a_wording_are_those_of_its_text() -> None:
    wording = wording_of("«Go», he said: 12 boats!", ENGLISH)
    assert [wording.gap(index) for index in range(6)] == ["«", "», ", " ", ": ", " ", "!"]
    assert wording.span(1, 3).of(wording.text) == "he said"
    assert wording.folded(0) == "go"
    assert wording.folded(-1) == wording.folded(5) == ""


@given(st.text(st.characters(codec=None), max_size=80))
def test_words_stand_where_they_say_and_gaps_fill_the_rest(text: str) -> None:
    wording = wording_of(text, ENGLISH)
    rebuilt = "".join(wording.gap(index) + word.span.of(text) for index, word in enumerate(wording.words))
    assert rebuilt + wording.gap(len(wording.words)) == text
    for word in wording.words:
        assert len(word.span)
        assert word.span.of(text).translate(UNSEEN).startswith(word.text)


@given(st.text(st.characters(codec=None), max_size=40))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
