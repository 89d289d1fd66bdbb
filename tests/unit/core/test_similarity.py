from __future__ import annotations

import pytest

from tui.core.facts.sheets import Sheet, sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair
from tui.core.similarity import WEIGHTS, Features, measure_pairs, probability, score_pairs
from tui.core.weighing import MAX_HOLDERS

LEFT = (
    "Divers found the wreck of the ferry Halcyon 40 metres down on Friday.",
    "“Nobody touched the cargo,” said Ruth Adeyemi, who led the dive.",
    "The ferry sank in a storm in 1974.",
    "Weather kept the team ashore for a week.",
)
RIGHT = (
    "The Halcyon, a ferry lost in 1974, lies 40 metres deep, divers say.",
    "A storm took the ship fifty years ago.",
    "Adeyemi, the leader of the dive, said nobody had touched the cargo.",
    "Tickets for the museum cost £6.",
)


def sheets(left: tuple[str, ...] = LEFT, right: tuple[str, ...] = RIGHT) -> Pair[tuple[Sheet, ...]]:
    return sheets_of(Pair(left, right), lexicon_for("en"))


def features(**values: float) -> Features:
    return Features(**{name: values.get(name, 0.0) for name in Features._fields})


def test_the_best_partner_is_the_sentence_that_tells_the_same() -> None:
    scores = {(pair.a, pair.b): pair.score for pair in score_pairs(sheets())}
    partners = {a: max((b for x, b in scores if x == a), key=lambda b: scores[a, b]) for a in range(2)}
    assert partners == {0: 0, 1: 2}


def test_only_pairs_that_share_a_term_are_looked_at() -> None:
    assert not {(a, b) for a, b in measure_pairs(sheets()) if a == 3 or b == 3}


def test_pairs_come_in_order() -> None:
    ends = [(pair.a, pair.b) for pair in score_pairs(sheets())]
    assert ends == sorted(ends)


@pytest.mark.parametrize("least", [0.1, 0.28, 0.9])
def test_asking_for_a_score_leaves_out_nothing_that_has_it(least: float) -> None:
    everything = [pair for pair in score_pairs(sheets()) if pair.score >= least]
    found = score_pairs(sheets(), least)
    assert [pair for pair in found if pair.score >= least] == everything


def test_asking_for_a_score_leaves_out_what_shares_too_little_for_it() -> None:
    apart = sheets(("Weather kept the divers ashore for a week.",), ("Few divers ever sing at noon.",))
    assert [(pair.a, pair.b) for pair in score_pairs(apart)] == [(0, 0)]
    assert score_pairs(apart, 0.9) == []


def test_swapped_sides_have_the_same_features_to_the_last_digit() -> None:
    here, there = measure_pairs(sheets()), measure_pairs(sheets(RIGHT, LEFT))
    assert here == {(a, b): found for (b, a), found in there.items()}


def test_what_stands_in_every_sentence_proposes_no_pair() -> None:
    chorus = ("The tide.",) * (MAX_HOLDERS + 1)
    assert measure_pairs(sheets(chorus, chorus)) == {}
    assert len(measure_pairs(sheets(chorus[1:], chorus[1:]))) == MAX_HOLDERS**2


@pytest.mark.parametrize(
    ("name", "left", "right", "more", "less"),
    [
        pytest.param("figures", "It took 9,400 pints.", "They poured 9,400 pints.", 1, 0, id="a shared figure"),
        pytest.param("quoting", "“It took long.”", "“It took ages.”", 1, 0, id="two sayings"),
        pytest.param("saying", "“It took so long.”", "He added: “It took so long.”", 1, 0, id="one saying"),
        pytest.param("names_apart", "In Oslo it took long.", "It took long in Rome.", 1, 0, id="other names"),
    ],
)
def test_features_see_what_they_are_for(name: str, left: str, right: str, more: int, less: int) -> None:
    plain = measure_pairs(sheets(("It took long.",), ("It took ages.",)))[0, 0]
    seen = measure_pairs(sheets((left,), (right,)))[0, 0]
    assert getattr(plain, name) == less
    assert getattr(seen, name) > 0.5 * more


def test_distance_is_reckoned_in_shares_of_either_article() -> None:
    found = measure_pairs(sheets(("It took long.", "Rain fell."), ("Gulls sang.", "Kelp grew.", "It took ages.")))
    assert found[0, 2].distance == pytest.approx(2 / 3)


def test_containment_does_not_mind_what_the_longer_sentence_adds() -> None:
    short = ("The ferry Halcyon sank off Corrie in a storm.",)
    longer = ("The ferry Halcyon sank off Corrie in a storm, and nine crew drifted to Sleat on a raft of doors.",)
    found = measure_pairs(sheets(short, longer))[0, 0]
    assert found.containment > 0.6 > found.cosine


def test_a_lone_weak_likeness_gains_no_more_from_neighbours_than_it_has() -> None:
    found = measure_pairs(sheets(("Rain fell on the reef.", "Mr Obi sang of gulls and kelp."), (
        "Rain fell on the reef.", "Gulls nest where tramways, arches, looms and forges stood.")))  # fmt: skip
    assert found[1, 1].diagonal <= 2 * found[1, 1].cosine


@pytest.mark.parametrize("name", Features._fields)
def test_every_feature_moves_the_score_as_its_weight_says(name: str) -> None:
    up = probability(features(cosine=0.5, **{} if name == "cosine" else {name: 1.0}))
    base = probability(features() if name == "cosine" else features(cosine=0.5))
    assert (up > base) == (getattr(WEIGHTS, name) > 0)


def test_probabilities_stay_between_nothing_and_one() -> None:
    assert 0 <= probability(features(quoting=1e9)) < 0.001
    assert 0.999 < probability(features(cosine=1e9)) <= 1
