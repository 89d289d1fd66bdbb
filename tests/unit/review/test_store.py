from __future__ import annotations

from hypothesis import given

from tests.unit.review.works import CHANGES, act_on
from tui.core.corrections import Hold, Ruling, Tie
from tui.review.store import MemoryStore, turned
from tui.review.swapping import swapped_act, swapped_work
from tui.review.work import Act, Change, Subject, Value, Work

ACT = Act("Linked A1 and B2", (Change(Tie(0, 7), None, Ruling(Hold.LINKED)),))
ACT_TURNED = Act("Linked A1 and B2", (Change(Tie(7, 0), None, Ruling(Hold.LINKED)),))


def test_a_turned_store_keeps_the_work_the_other_way_round() -> None:
    kept = MemoryStore()
    store = turned(kept)
    assert store.do(ACT_TURNED) == store.work
    assert kept.work.corrections.rulings == {Tie(0, 7): Ruling(Hold.LINKED)}
    assert store.undo() == ACT_TURNED
    assert kept.work == Work()
    assert store.redo() == ACT_TURNED
    assert [store.redo(), store.undo(), store.undo()] == [None, ACT_TURNED, None]


def test_a_store_turned_twice_is_itself() -> None:
    kept = MemoryStore()
    assert turned(turned(kept)) is kept


@given(CHANGES)
def test_it_does_not_matter_from_which_side_the_work_is_done(
    walk: list[tuple[tuple[Subject, Value | None], ...]],
) -> None:
    straight, kept = MemoryStore(), MemoryStore()
    for number, entries in enumerate(walk):
        act = act_on(straight.work, entries)
        straight.do(act)
        if number % 2:
            kept.do(act)
        else:
            turned(kept).do(swapped_act(act))
        assert kept.work == straight.work
        assert turned(kept).work == swapped_work(straight.work)
