"""Names: what is read as one in an English sentence, and which two stand for one person, place or body."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.facts.names import Name, is_title_case
from tui.core.facts.sheets import sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair
from tui.core.words import wording_of


def names(text: str, other: str = "") -> list[str]:
    """The names of an English sentence as written, where the other article has the other sentence."""
    sheet = sheets_of(Pair((text,), (other,)), lexicon_for("en")).left[0]
    return [name.span.of(text) for name in sheet.names]


def only(written: str) -> Name:
    """A name inside a sentence."""
    (name,) = sheets_of(Pair((f"They saw {written} there.",), ()), lexicon_for("en")).left[0].names
    return name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Then Ana Okonjo spoke.", ["Ana Okonjo"], id="first-and-last"),
        pytest.param("Then Mayor Ana Okonjo spoke.", ["Ana Okonjo"], id="office"),
        pytest.param("Mr. Okonjo spoke.", ["Okonjo"], id="mr"),
        pytest.param("The chair, Sir Peter Lund, spoke.", ["Peter Lund"], id="sir"),
        pytest.param("Foreign Minister Lund spoke.", ["Lund"], id="office-of-two-words"),
        pytest.param("Vice President Lund spoke.", ["Lund"], id="vice"),
        pytest.param("Ex-Mayor Lund spoke.", ["Lund"], id="former-office"),
        pytest.param("Then Ludwig van Hoorn sang.", ["Ludwig van Hoorn"], id="particle"),
        pytest.param("Then Jean-Paul Marat sang.", ["Jean-Paul Marat"], id="hyphen"),
        pytest.param("Then Sean O'Brien sang.", ["Sean O'Brien"], id="apostrophe"),
        pytest.param("Then J. R. Tolby sang.", ["J. R. Tolby"], id="initials"),
        pytest.param("The Procter & Gamble plant burned.", ["Procter & Gamble"], id="ampersand"),
        pytest.param("She flew a B-52 home.", ["B-52"], id="letter-and-figure"),
        pytest.param("The FBI came.", ["FBI"], id="abbreviation"),
        pytest.param("The U.N. met.", ["U.N."], id="abbreviation-with-stops"),
        pytest.param("British troops came.", ["British"], id="adjective-of-a-country"),
        pytest.param("Kelvary, Delmar and Norland agreed.", ["Kelvary", "Delmar", "Norland"], id="list"),
        pytest.param("The rain hit Kelvary. Delmar stayed dry.", ["Kelvary", "Delmar"], id="not-over-a-full-stop"),
        pytest.param("On Tuesday, Okonjo spoke.", ["Okonjo"], id="no-weekday"),
        pytest.param("On Tuesdays Okonjo spoke.", ["Okonjo"], id="no-weekdays"),
        pytest.param("Then Danish Minister Lund spoke.", ["Danish", "Lund"], id="people-before-office"),
        pytest.param("In July Kelvary flooded.", ["Kelvary"], id="no-month"),
        pytest.param("Rescuers found the boat.", [], id="opener"),
        pytest.param("Firefighters came.", [], id="opener-of-a-trade"),
        pytest.param("Quickly the water rose.", [], id="adverb-at-the-start"),
        pytest.param("Sailing was banned.", [], id="verb-at-the-start"),
        pytest.param("“Nobody knew,” Okonjo said.", ["Okonjo"], id="opener-behind-a-mark"),
        pytest.param("He asked if I swam.", [], id="i"),
        pytest.param("It has 40GB of room.", [], id="unit-behind-its-number"),
        pytest.param("The rain fell.", [], id="none"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_names_are_read_without_titles(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("KELVARY — The ferry sank.", [], id="dash"),
        pytest.param("KELVARY, Norland (AP) — The ferry of Ana Okonjo sank.", ["Ana Okonjo"], id="state-and-agency"),
        pytest.param("DELMAR (Reuters) - Rescuers left Kelvary.", ["Kelvary"], id="hyphen-with-spaces"),
        pytest.param("NATO ships left Kelvary.", ["NATO", "Kelvary"], id="no-dash-no-dateline"),
    ],
)
def test_a_dateline_is_skipped(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        pytest.param("Storm Hits Northern Coast, Ferries Cancelled", True, id="headline"),
        pytest.param("Storm Hits Coast of Norland as Ferries Wait", True, id="with-small-words"),
        pytest.param("Storm hits northern coast of Norland", False, id="sentence-case"),
        pytest.param("Then Ana Okonjo Met Peter Lund.", False, id="ended-by-a-full-stop"),
        pytest.param("Storm Hits", False, id="too-short-to-tell"),
    ],
)
def test_a_title_case_headline_has_no_names(text: str, headline: bool) -> None:
    assert is_title_case(wording_of(text, lexicon_for("en"))) is headline
    if headline:
        assert names(text) == []


def test_a_word_that_the_other_article_writes_small_is_no_name_at_a_start() -> None:
    assert names("Tugboats left.", "Two vessels left.") == ["Tugboats"]
    assert names("Tugboats left.", "Two tugboats left.") == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("It sank off Kelvary.", True, id="off"),
        pytest.param("It sank in the Delmar.", True, id="in-the"),
        pytest.param("It sank under Norway.", True, id="country"),
        pytest.param("They met Okonjo.", False, id="person"),
    ],
)
def test_a_place_is_told_by_the_word_before_it(text: str, place: bool) -> None:
    (name,) = sheets_of(Pair((text,), ()), lexicon_for("en")).left[0].names
    assert name.place is place


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ana Okonjo", "Okonjo", id="last-name"),
        pytest.param("Ana Okonjo", "Mr. Okonjo", id="title"),
        pytest.param("Dr Tolby", "Professor Tolby", id="two-titles"),
        pytest.param("United Nations", "UN", id="un"),
        pytest.param("United Nations", "U.N.", id="un-with-stops"),
        pytest.param("Norland Football Union", "NFU", id="abbreviation-of-three"),
        pytest.param("J. B. Tolby", "John Benjamin Tolby", id="initials-spelt-out"),
        pytest.param("J.B. Tolby", "John Benjamin Tolby", id="joined-initials-spelt-out"),
        pytest.param("J. Tolby", "John Tolby", id="one-initial"),
        pytest.param("J.B. Tolby", "J. B. Tolby", id="initials-in-two-writings"),
        pytest.param("Ron Tolby", "Ronald Tolby", id="short-first-name"),
        pytest.param("the Fed", "the Federal Reserve", id="clipped"),
        pytest.param("Vučić", "Vucic", id="diacritics"),
        pytest.param("Müller", "Mueller", id="umlaut-written-out"),
        pytest.param("Jean-Paul Marat", "Jean Paul Marat", id="hyphen"),
        pytest.param("Britain", "the UK", id="country"),
        pytest.param("Britain", "British", id="people"),
        pytest.param("Lund", "Lund's", id="possessive"),
    ],
)
def test_forms_of_one_name_are_the_same_both_ways(one: str, other: str) -> None:
    assert only(one).same(only(other))
    assert only(other).same(only(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Kelvary", "Delmar", id="places"),
        pytest.param("Ana Okonjo", "Ben Okonjo", id="one-family"),
        pytest.param("Ana Okonjo", "Ana Lund", id="one-first-name"),
        pytest.param("J.B. Tolby", "Mark Tolby", id="other-initials"),
        pytest.param("J.B. Tolby", "Mark Andrew Tolby", id="other-initials-of-two"),
        pytest.param("J.B. Tolby", "John Benjamin Lund", id="initials-of-another-family"),
        pytest.param("Norland Football Union", "NRU", id="other-abbreviation"),
        pytest.param("Ron Tolby", "Walter Tolby", id="no-short-form"),
        pytest.param("Iran", "Iraq", id="countries"),
        pytest.param("Strachan", "Strahan", id="spellings"),
    ],
)
def test_other_names_are_not_the_same_either_way(one: str, other: str) -> None:
    assert not only(one).same(only(other))
    assert not only(other).same(only(one))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("Strachan", "Strahan", True, id="letter-left-out"),
        pytest.param("Ana Strachan", "Ana Strahan", True, id="in-a-last-name"),
        pytest.param("Smith", "Smyth", True, id="letter-exchanged"),
        pytest.param("Kelvary", "Kelvray", True, id="letters-turned"),
        pytest.param("Ana Strachan", "Eva Strahan", False, id="other-first-name"),
        pytest.param("Ana Strachan", "Strahan", False, id="other-number-of-words"),
        pytest.param("Strachan", "Strachan", False, id="same-spelling"),
        pytest.param("Lee", "Leo", False, id="too-short"),
        pytest.param("Kelvary", "Delmar", False, id="other-name"),
        pytest.param("Ana Brackenridge", "Ana Brackendrige", True, id="two-slips-beside-the-same-first-name"),
        pytest.param("Brackenridge", "Brackendrige", False, id="two-slips-alone"),
        pytest.param("Ana Marsh", "Ana Mersk", False, id="two-slips-in-a-short-word"),
    ],
)
def test_one_slip_in_a_longer_word_is_another_spelling(one: str, other: str, expected: bool) -> None:
    assert only(one).respelt(only(other)) is expected
    assert only(other).respelt(only(one)) is expected


WRITTEN = st.sampled_from(
    ["Ana Okonjo", "Okonjo", "J.B. Okonjo", "UN", "United Nations", "Fed", "Federal Reserve", "Müller", "Ron Lund"]
)


@given(WRITTEN, WRITTEN)
def test_two_names_compare_alike_from_either_side(one: str, other: str) -> None:
    mine, theirs = only(one), only(other)
    assert mine.same(theirs) == theirs.same(mine)
    assert mine.respelt(theirs) == theirs.respelt(mine)
    assert mine.same(mine)


@given(st.text(max_size=60))
def test_names_stand_in_order_and_apart_whatever_the_text(text: str) -> None:
    found = sheets_of(Pair((text,), ()), lexicon_for("en")).left[0].names
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all(name.keys and name.span.of(text).strip() for name in found)
