from __future__ import annotations

import math

import pytest

from tui.core.facts.sheets import sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair, Side
from tui.core.terms import PIVOT, Holders, Terms, terms_of, weigh


def terms(*texts: str) -> tuple[Terms, ...]:
    """The terms of the sentences of one article."""
    return tuple(terms_of(sheet) for sheet in sheets_of(Pair(texts, ()), lexicon_for("en")).left)


def only(text: str) -> Terms:
    (found,) = terms(text)
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("12 boats sank.", "Twelve boats sank.", id="digits and words"),
        pytest.param("It cost $1.5 million.", "It cost $1,500,000.", id="scale and zeros"),
        pytest.param("Rents rose 3%.", "Rents rose three percent.", id="percent"),
        pytest.param("She left at 1.50 a.m.", "She left at 01:50.", id="times of day"),
        pytest.param("The harbour defences held.", "The harbor defenses held.", id="spelling"),
        pytest.param("Vučić spoke.", "Vucic spoke.", id="diacritics"),
    ],
)
def test_the_same_in_other_writing_has_the_same_terms(one: str, other: str) -> None:
    assert only(one).singles == only(other).singles


def test_terms_are_counted_paired_and_sorted_into_kinds() -> None:
    found = only("The pilot of the Orla freed 40 seals and the seals swam.")
    seal, forty = next(key for key, count in found.singles.items() if count == 2), "#40"
    assert forty in found.figures
    assert seal in found.plain
    assert not found.plain & (found.figures | found.names)
    assert "orla" in found.names
    assert ("the", "pilot") in set(found.phrases)
    assert "the" not in found.singles
    assert (forty, seal) in found.doubles
    assert found.length == 12


@pytest.mark.parametrize(
    ("text", "share"),
    [
        pytest.param("He left.", 0.0, id="nothing quoted"),
        pytest.param("“He left”", 7 / 9, id="all of it but the marks"),
        pytest.param("", 0.0, id="empty"),
    ],
)
def test_the_quoted_share_is_of_characters(text: str, share: float) -> None:
    assert only(text).quoted == pytest.approx(share)


def test_rarity_falls_with_the_number_of_holders() -> None:
    weighted = weigh(Pair(terms("A tide.", "A tide, a reef and a tide."), terms("")))
    assert weighted.singles["tide"] == pytest.approx(math.log(2.5))
    assert weighted.singles["reef"] == pytest.approx(math.log(4))


def test_what_both_have_is_as_rare_as_it_is_in_either_on_the_mean() -> None:
    weighted = weigh(Pair(terms("A tide.", "A reef."), terms("A tide.", "A gull.", "Snow.", "Rain.")))
    assert weighted.singles["tide"] == pytest.approx((math.log(3) + math.log(5)) / 2)
    assert weighted.singles["gull"] == pytest.approx(math.log(7))


def test_what_a_name_stands_for_weighs_less_than_what_is_said() -> None:
    (sheet,) = sheets_of(Pair(("Voss sued.",), ()), lexicon_for("en")).left
    weighted = weigh(Pair((terms_of(sheet, frozenset({"marta"})),), terms("Marta Voss sued.")))
    assert 0 < weighted.vectors.left[0]["marta"] < weighted.vectors.right[0]["marta"]
    assert weighted.singles_in_both["marta"] == (1, 1)


def test_holders_are_counted_by_side() -> None:
    sentences: Pair[list[list[str]]] = Pair([["tide", "gull"], ["tide"]], [["tide", "reef"]])
    holders = Holders.of(sentences)
    assert holders.sides == Pair({"tide": 2, "gull": 1}, {"tide": 1, "reef": 1})
    assert holders.in_both == {"tide": (2, 1)}


def test_terms_of_one_sentence_a_side_tell_the_most() -> None:
    left, right = terms("The reef tore the hull.", "The hull leaked."), terms("A reef.", "A reef leaked oil.")
    assert weigh(Pair(left, right)).in_one_sentence_each == set(only("leaked").singles)


def test_a_repeated_term_weighs_more_but_not_twice() -> None:
    weighted = weigh(Pair(terms("A seal.", "A seal, a seal, a reef."), ()))
    once, twice = (vector[next(iter(only("seal").singles))] for vector in weighted.vectors.left)
    assert once < twice < 2 * once


def test_norms_are_drawn_to_the_mean() -> None:
    weighted = weigh(Pair(terms("Reef."), terms("A long swim past nine grey seals, two reefs and a wreck.")))
    lengths = [math.hypot(*weighted.vectors[side][0].values()) for side in Side]
    assert lengths[0] < weighted.norms.left[0] < weighted.norms.right[0] < lengths[1]
    mean = sum(lengths) / 2
    assert weighted.norms.left[0] == pytest.approx((1 - PIVOT) * lengths[0] + PIVOT * mean)


def test_nothing_weighs_nothing() -> None:
    weighted = weigh(Pair((), terms("")))
    assert weighted.norms == Pair((), (0.0,))
