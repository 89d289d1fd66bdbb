"""The way back and forward, as laws."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tui.core.history import LONGEST, History
from tui.core.navigation import Cursor

PLACES = st.builds(Cursor, st.integers(0, 5))
JUMPS = st.lists(PLACES, min_size=1, max_size=12)


def walked(places: list[Cursor]) -> tuple[Cursor, History]:
    """Where jumping from place to place ends, and its history."""
    history = History()
    for before, after in pairwise(places):
        if before != after:
            history = history.leaving(before)
    return places[-1], history


@given(JUMPS)
def test_going_back_to_the_end_leads_to_the_start_and_forward_again(places: list[Cursor]) -> None:
    here, history = walked(places)
    end = here
    while found := history.back(here):
        assert found[0] != here
        here, history = found
    assert here == places[0]
    while found := history.forward(here):
        here, history = found
    assert here == end


@given(JUMPS, PLACES)
def test_a_jump_leaves_nothing_ahead(places: list[Cursor], place: Cursor) -> None:
    here, history = walked(places)
    if found := history.back(here):
        here, history = found
    assert history.leaving(here).forward(place) is None


def test_a_place_where_the_reader_is_already_is_passed_by() -> None:
    history = History((Cursor(1), Cursor(4)))
    assert history.back(Cursor(4)) == (Cursor(1), History((), (Cursor(4),)))


def test_the_oldest_places_are_forgotten_first() -> None:
    history = History()
    for row in range(LONGEST + 5):
        history = history.leaving(Cursor(row))
    assert history.behind[0] == Cursor(5)
    assert len(history.behind) == LONGEST


def test_every_place_is_carried_into_another_comparison() -> None:
    carried = History((Cursor(1),), (Cursor(2),)).carried(lambda place: Cursor(place.row + 10))
    assert carried == History((Cursor(11),), (Cursor(12),))
