from __future__ import annotations

import pytest

from tui.core.facts.sheets import sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.outlines import Outline, outlines
from tui.core.sides import Pair
from tui.core.terms import terms_of
from tui.core.weighing import MAX_HOLDERS, weigh

LEFT = (
    "The lighthouse of Corrie went dark at dawn.",
    "Its keeper, Ruth Adeyemi, lit a fire of driftwood on the rocks.",
    "Two trawlers turned back in time.",
)
RIGHT = (
    "A keeper lit driftwood on the rocks below Corrie.",
    "Both trawlers turned back in time, their owner said.",
    "Fog is common there.",
)
PLAIN = Outline(1.0, 1.0, 1.0, 1.0)


def found(left: tuple[str, ...], right: tuple[str, ...], least: float = 0.0) -> dict[tuple[int, int], Outline]:
    """The outlines of two articles, by pair."""
    sheets = sheets_of(Pair(left, right), lexicon_for("en"))
    weighted = weigh(sheets.map(lambda side: tuple(terms_of(sheet) for sheet in side)))
    return {(a, b): outline for a, row in outlines(weighted, PLAIN, least) for b, outline in row}


def test_only_sentences_that_share_a_term_have_an_outline() -> None:
    assert found(LEFT, RIGHT).keys() == {(0, 0), (1, 0), (2, 1)}


def test_the_best_partner_of_both_stands_highest() -> None:
    standing = {pair: outline.standing for pair, outline in found(LEFT, RIGHT).items()}
    assert standing[1, 0] == standing[2, 1] == 1 > standing[0, 0]


def test_a_pair_gains_from_the_pair_behind_it_on_both_sides() -> None:
    outline = found(LEFT, RIGHT)[1, 0]
    assert outline.diagonal == found(LEFT, RIGHT)[2, 1].cosine > 0


@pytest.mark.parametrize("least", [0.5, 1.0, 2.0, 3.0])
def test_asking_for_more_leaves_out_those_with_less_and_no_others(least: float) -> None:
    everything = found(LEFT, RIGHT)
    assert found(LEFT, RIGHT, least) == {pair: o for pair, o in everything.items() if sum(o) >= least}


def test_swapped_sides_have_the_same_outlines_to_the_last_digit() -> None:
    assert found(LEFT, RIGHT) == {(a, b): outline for (b, a), outline in found(RIGHT, LEFT).items()}


def test_what_stands_in_every_sentence_proposes_no_pair() -> None:
    chorus = ("The tide.",) * (MAX_HOLDERS + 1)
    assert found(chorus, chorus) == {}
    assert len(found(chorus[1:], chorus[1:])) == MAX_HOLDERS**2
