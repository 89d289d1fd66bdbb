"""The list of comparisons opened before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tui.core.sides import Pair
from tui.review.past_pairs import MOST_PAIRS, PastPair, understood, with_latest, with_progress, written

FERRY = PastPair(Pair("/desk/a.txt", "/desk/b.txt"), Pair("Ferry late", ""), "2026-11-20T10:00:00+00:00", 3, 12)
SNOW = PastPair(Pair("/desk/c.txt", "https://example.org/s"), Pair("Snow", "Snö"), "2026-11-21T10:00:00+00:00")


def test_the_latest_is_first() -> None:
    assert with_latest([FERRY], SNOW) == (SNOW, FERRY)


def test_a_pair_opened_again_comes_up_once_with_what_was_counted() -> None:
    again = PastPair(FERRY.sources, Pair("Ferry very late", "Fog"), "2026-11-22T10:00:00+00:00")
    assert with_latest([SNOW, FERRY], again) == (replace(again, settled=3, claims=12), SNOW)


def test_a_new_count_replaces_the_old_one() -> None:
    again = replace(FERRY, settled=5, claims=11)
    assert with_latest([FERRY], again) == (again,)


def test_progress_is_put_down_at_its_place_and_nowhere_else() -> None:
    assert with_progress([SNOW, FERRY], FERRY.sources, 5, 11) == (SNOW, replace(FERRY, settled=5, claims=11))
    assert with_progress([SNOW], FERRY.sources, 5, 11) == (SNOW,)


def test_the_other_way_round_is_another_pair() -> None:
    turned = replace(FERRY, sources=FERRY.sources.swapped)
    assert with_latest([FERRY], turned) == (turned, FERRY)


def test_the_oldest_is_forgotten() -> None:
    known = [replace(FERRY, sources=Pair(f"/{number}", "/b")) for number in range(MOST_PAIRS)]
    assert with_latest(known, SNOW) == (SNOW, *known[:-1])


def test_what_is_written_is_understood() -> None:
    assert understood(written([SNOW, FERRY])) == (SNOW, FERRY)


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(None, id="nothing"),
        pytest.param(7, id="a number"),
        pytest.param([], id="a list"),
        pytest.param({}, id="an empty entry"),
        pytest.param({"sources": ["a"], "titles": ["", ""], "opened": ""}, id="one source"),
        pytest.param({"sources": ["a", ""], "titles": ["", ""], "opened": ""}, id="an empty source"),
        pytest.param({"sources": ["a", 2], "titles": ["", ""], "opened": ""}, id="a number as a source"),
        pytest.param({"sources": ["a", "b"], "titles": ["", ""], "opened": 2026}, id="a number as a date"),
    ],
)
def test_what_makes_no_sense_is_left_out(entry: object) -> None:
    assert understood([entry, *written([FERRY])]) == (FERRY,)
    assert understood(entry) == ()


def test_counts_that_make_no_sense_are_unknown() -> None:
    entry = {**written([FERRY])[0], "settled": -1, "claims": True}
    assert understood([entry]) == (replace(FERRY, settled=None, claims=None),)
