from __future__ import annotations

import pytest
from hypothesis import given

from tests.unit.review.works import CHANGES, act_on
from tui.core.corrections import Hold, Ruling, Tie
from tui.core.findings import Relation
from tui.core.sides import Side
from tui.core.spans import Span
from tui.core.text import Role
from tui.review.checks import Check, ClaimAt, Status
from tui.review.journal import Journal
from tui.review.store import MemoryStore
from tui.review.work import Act, BlockAt, Change, Realigned, Subject, Value, Work, applied

TIE = Tie(0, 7)
CLAIM = ClaimAt(Side.RIGHT, Span(3, 9))


@pytest.mark.parametrize(
    ("subject", "value"),
    [
        pytest.param(TIE, Ruling(Hold.LINKED), id="a ruling"),
        pytest.param(CLAIM, Check("six words", Status.WRONG), id="a check"),
        pytest.param(BlockAt(Side.LEFT, 4), Role.CAPTION, id="a role on the left"),
        pytest.param(BlockAt(Side.RIGHT, 4), Role.CAPTION, id="a role on the right"),
        pytest.param(Realigned(), frozenset({TIE}), id="anchors"),
    ],
)
def test_an_entry_is_made_and_taken_back(subject: Subject, value: Value) -> None:
    act = Act("Test", (Change(subject, None, value),))
    after = applied(Work(), act)
    assert after.of(subject) == value
    assert applied(after, act.reversed) == Work()


@pytest.mark.parametrize(
    ("subject", "value"),
    [
        pytest.param(TIE, Ruling(), id="a ruling that says nothing"),
        pytest.param(CLAIM, Check("six words"), id="a check that records nothing"),
        pytest.param(Realigned(), frozenset(), id="no anchors"),
    ],
)
def test_what_says_nothing_is_not_kept(subject: Subject, value: Value) -> None:
    assert applied(Work(), Act("Test", (Change(subject, None, value),))) == Work()


def test_a_value_of_another_subject_is_refused() -> None:
    with pytest.raises(TypeError, match="cannot be"):
        applied(Work(), Act("Test", (Change(TIE, None, Role.BODY),)))


def test_what_was_undone_cannot_be_redone_after_another_act() -> None:
    one = Act("One", (Change(TIE, None, Ruling(Hold.APART)),))
    other = Act("Other", (Change(TIE, None, Ruling(relation=Relation.SHARED)),))
    store = MemoryStore()
    store.do(one)
    assert store.undo() is one
    assert store.work == Work()
    assert store.redo() is one
    store.undo()
    assert store.do(other) == store.work
    assert store.redo() is None
    assert [store.undo(), store.undo()] == [other, None]


@given(CHANGES)
def test_undoing_everything_brings_back_every_work_on_the_way(
    walk: list[tuple[tuple[Subject, Value | None], ...]],
) -> None:
    journal, works = Journal(), [Work()]
    for entries in walk:
        journal = journal.doing(act_on(journal.work, entries))
        works.append(journal.work)
    for work in reversed(works):
        assert journal.work == work
        journal = journal.undoing
    for work in works:
        assert journal.work == work
        journal = journal.redoing
