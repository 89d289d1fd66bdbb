from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.review.works import ENTRIES, SPANS
from tui.core.corrections import Ruling, Tie
from tui.core.sides import Side
from tui.core.spans import Span
from tui.core.text import Role
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.encoding import (
    NotOurs,
    changes_from_text,
    changes_text,
    subject_from,
    subject_text,
    value_from,
    value_from_text,
    value_text,
)
from tui.review.work import BlockAt, Change, Realigned, Subject, Value

ANYTHING = st.text(st.characters(codec=None), max_size=8)
"""Lone surrogates, NUL and escape sequences too."""
HOSTILE_CHECKS = st.builds(
    Check,
    words=ANYTHING,
    status=st.sampled_from(Status),
    note=ANYTHING,
    suggestion=ANYTHING,
    flagged=st.booleans(),
    sources=st.lists(st.builds(Source, ANYTHING, ANYTHING, ANYTHING, ANYTHING), max_size=2).map(tuple),
    checker=ANYTHING,
    at=ANYTHING,
    words_before=ANYTHING,
    status_before=st.none() | st.sampled_from(Status),
)
HOSTILE: st.SearchStrategy[tuple[Subject, Value | None]] = ENTRIES | st.tuples(
    st.builds(ClaimAt, st.sampled_from(Side), SPANS), HOSTILE_CHECKS
)


@given(HOSTILE)
def test_an_entry_comes_back_as_it_was(entry: tuple[Subject, Value | None]) -> None:
    subject, value = entry
    assert subject_from(subject_text(subject)) == subject
    if value is not None:
        text = value_text(value)
        assert text.isascii()
        assert value_from_text(text) == value


@given(st.lists(st.tuples(HOSTILE, HOSTILE), max_size=4))
def test_the_changes_of_an_act_come_back_as_they_were(
    pairs: list[tuple[tuple[Subject, Value | None], tuple[Subject, Value | None]]],
) -> None:
    changes = tuple(Change(subject, before, after) for (subject, before), (_, after) in pairs)
    assert changes_from_text(changes_text(changes)) == changes


def test_two_lone_surrogates_stay_two() -> None:
    check = Check("\ud83d" + "\ude00")
    back = value_from_text(value_text(check))
    assert isinstance(back, Check)
    assert len(back.words) == 2


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        pytest.param(ClaimAt(Side.LEFT, Span(10, 25)), "claim:A:10-25", id="claim"),
        pytest.param(Tie(3, 4), "tie:3:4", id="tie"),
        pytest.param(BlockAt(Side.RIGHT, 0), "block:B:0", id="block"),
        pytest.param(Realigned(), "realigned", id="anchors"),
    ],
)
def test_the_kept_names_of_entries_never_change(subject: Subject, text: str) -> None:
    assert subject_text(subject) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(
            Check("so", Status.QUERY, flagged=True, sources=(Source("Log", "p. 3"),)),
            '{"check":{"flagged":true,"sources":[["Log","p. 3","",""]],"status":"query","words":"so"}}',
            id="check",
        ),
        pytest.param(Ruling(pinned=True), '{"ruling":{"pinned":true}}', id="ruling"),
        pytest.param(Role.CHROME, '{"role":"chrome"}', id="role"),
        pytest.param(frozenset({Tie(3, 4), Tie(1, 2)}), '{"anchors":[[1,2],[3,4]]}', id="anchors"),
    ],
)
def test_the_kept_form_of_values_never_changes(value: Value, text: str) -> None:
    assert value_text(value) == text
    assert value_from_text(text) == value


@pytest.mark.parametrize(
    "text", ["", "claim:C:1-2", "claim:A:1", "claim:A:9-2", "tie:1:-2", "tie:١:2", "block:A:x", "realigned "]
)
def test_what_names_no_entry_is_refused(text: str) -> None:
    with pytest.raises(NotOurs):
        subject_from(text)


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(None, id="null"),
        pytest.param({}, id="nothing"),
        pytest.param({"check": {}}, id="a check without words"),
        pytest.param({"check": {"words": 3, "status": "open"}}, id="words that are a number"),
        pytest.param({"check": {"words": "", "status": "certain"}}, id="an unknown status"),
        pytest.param({"check": {"words": [-1], "status": "open"}}, id="no code point"),
        pytest.param({"check": {"words": [10**30], "status": "open"}}, id="a code point beyond all"),
        pytest.param({"check": {"words": "", "status": "open", "flagged": "no"}}, id="a flag that is a word"),
        pytest.param({"ruling": {"dismissed": [["number", [0], None]]}}, id="half a span"),
        pytest.param({"ruling": {"dismissed": [["number", [9, 2], None]]}}, id="a span that ends before it begins"),
        pytest.param({"role": "hero"}, id="an unknown role"),
        pytest.param({"anchors": [[1, True]]}, id="a truth for a place"),
        pytest.param({"opinion": 1}, id="an unknown kind"),
    ],
)
def test_what_is_no_value_is_refused(told: object) -> None:
    with pytest.raises(NotOurs):
        value_from(told)
    with pytest.raises(NotOurs):
        value_from_text(json.dumps(told))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '[["tie:1:2",null]]', "3"])
def test_what_are_no_changes_is_refused(text: str) -> None:
    with pytest.raises(NotOurs):
        changes_from_text(text)


def test_a_number_of_thousands_of_digits_is_refused() -> None:
    with pytest.raises(NotOurs):  # Python raises of itself what is no error of JSON
        value_from_text(f'{{"anchors":[[{"1" * 5000},2]]}}')
