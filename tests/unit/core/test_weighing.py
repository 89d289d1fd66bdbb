from __future__ import annotations

import math

import pytest

from tui.core.facts.sheets import sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair
from tui.core.terms import Terms, terms_of
from tui.core.weighing import PAIR_WEIGHT, PIVOT, Holders, weigh


def terms(*texts: str) -> tuple[Terms, ...]:
    """The terms of the sentences of one article."""
    return tuple(terms_of(sheet) for sheet in sheets_of(Pair(texts, ()), lexicon_for("en")).left)


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
    left, right = (dict(vectors[0])[weighted.places["marta"]] for vectors in weighted.vectors)
    assert 0 < left < right
    assert weighted.singles_in_both["marta"] == (1, 1)


def test_holders_are_counted_by_side() -> None:
    sentences: Pair[list[list[str]]] = Pair([["tide", "gull"], ["tide"]], [["tide", "reef"]])
    holders = Holders.of(sentences)
    assert holders.sides == Pair({"tide": 2, "gull": 1}, {"tide": 1, "reef": 1})
    assert holders.in_both == {"tide": (2, 1)}


def test_terms_of_one_sentence_a_side_tell_the_most() -> None:
    left, right = terms("The reef tore the hull.", "The hull leaked."), terms("A reef.", "A reef leaked oil.")
    assert weigh(Pair(left, right)).in_one_sentence_each == set(terms("leaked")[0].singles)


def test_a_repeated_term_weighs_more_but_not_twice() -> None:
    weighted = weigh(Pair(terms("A seal.", "A seal, a seal, a reef."), terms("Seals.")))
    once, twice = (dict(vector)[weighted.places["seal"]] for vector in weighted.vectors.left)
    assert once < twice < 2 * once


def test_norms_are_drawn_to_the_mean() -> None:
    weighted = weigh(Pair(terms("Reef."), terms("Grey gull.")))
    lengths = math.log(3), math.hypot(math.log(3), math.log(3), PAIR_WEIGHT * math.log(3))
    assert lengths[0] < weighted.norms.left[0] < weighted.norms.right[0] < lengths[1]
    mean = sum(lengths) / 2
    assert weighted.norms.left[0] == pytest.approx((1 - PIVOT) * lengths[0] + PIVOT * mean)


def test_only_what_both_sides_have_is_in_a_vector_each_term_in_a_place_of_its_own() -> None:
    weighted = weigh(Pair(terms("Grey gull.", "Old wreck."), terms("Grey gull.", "New reef.")))
    assert [len(vector) for side in weighted.vectors for vector in side] == [3, 0, 3, 0]
    assert sorted(place for place, _ in weighted.vectors.left[0]) == [0, 1, 2]


def test_nothing_weighs_nothing() -> None:
    weighted = weigh(Pair((), terms("")))
    assert weighted.norms == Pair((), (0.0,))
