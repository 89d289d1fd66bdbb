from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.review.works import CHECKS, SPANS
from tui.core.sides import Side
from tui.core.spans import Span
from tui.review import checking
from tui.review.checking import Stamp, Target
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.joining import joined
from tui.review.work import Act, Work, applied

AT = ClaimAt(Side.LEFT, Span(10, 25))
MINE = Stamp("Ana", "2031-05-04T08:00:00Z")
LOG = Source("Harbour log", "page 3", "4 May 2031", "duty officer")
CALL = Source("Call", who="the captain")
DECIDED = Check("240 people", Status.WRONG, "ask again", "260 people", True, (LOG,), "Bo", "2031-05-03T08:00:00Z")


def on(check: Check | None, words: str = "240 people") -> Target:
    return Target(AT, words, "A4", check)


def after(act: Act, before: Check | None = None) -> Check | None:
    work = Work({AT: before} if before else {})
    return applied(work, act).checks.get(AT)


@pytest.mark.parametrize(
    ("act", "expected", "label"),
    [
        pytest.param(
            lambda t: checking.decide(t, Status.CONFIRMED, MINE),
            {"status": Status.CONFIRMED},
            "Confirmed A4",
            id="a decision keeps note and sources",
        ),
        pytest.param(
            lambda t: checking.decide(t, Status.OPEN, MINE), {"status": Status.OPEN}, "Cleared A4", id="clear"
        ),
        pytest.param(lambda t: checking.note(t, "two\nlines", MINE), {"note": "two\nlines"}, "Noted on A4", id="note"),
        pytest.param(lambda t: checking.note(t, " ", MINE), {"note": ""}, "Removed the note on A4", id="no note"),
        pytest.param(
            lambda t: checking.suggest(t, "250", MINE),
            {"suggestion": "250"},
            "Suggested a wording for A4",
            id="suggestion",
        ),
        pytest.param(lambda t: checking.flag(t, MINE), {"flagged": False}, "Took the flag off A4", id="flag turns off"),
        pytest.param(
            lambda t: checking.set_sources(t, (LOG, CALL), MINE),
            {"sources": (LOG, CALL)},
            "Added a source of A4",
            id="a source is added behind",
        ),
        pytest.param(
            lambda t: checking.set_sources(t, (CALL,), MINE),
            {"sources": (CALL,)},
            "Changed a source of A4",
            id="a source is changed",
        ),
        pytest.param(
            lambda t: checking.set_sources(t, (), MINE),
            {"sources": ()},
            "Removed a source of A4",
            id="a source is removed",
        ),
    ],
)
def test_an_act_changes_one_thing_and_stamps_it(
    act: Callable[[Target], Act], expected: dict[str, object], label: str
) -> None:
    made = act(on(DECIDED))
    assert after(made, DECIDED) == replace(DECIDED, checker=MINE.checker, at=MINE.at, **expected)  # type: ignore[arg-type]
    assert made.label == label


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda t: checking.decide(t, Status.WRONG, MINE), id="the same decision"),
        pytest.param(lambda t: checking.note(t, "ask again", MINE), id="the same note"),
        pytest.param(lambda t: checking.set_sources(t, (LOG, LOG), MINE), id="a source that is there"),
        pytest.param(lambda t: checking.set_sources(t, (LOG, Source("")), MINE), id="an empty source"),
    ],
)
def test_what_changes_nothing_is_no_change(act: Callable[[Target], Act]) -> None:
    assert act(on(DECIDED)).changes == ()


def test_clearing_the_only_decision_removes_the_check() -> None:
    only = Check("240 people", Status.CONFIRMED)
    assert after(checking.decide(on(only), Status.OPEN, MINE), only) is None


def test_deciding_again_forgets_the_words_before() -> None:
    again = Check("250 people", Status.RECHECK, words_before="240 people", status_before=Status.CONFIRMED)
    made = after(checking.decide(on(again, "250 people"), Status.WRONG, MINE), again)
    assert made == Check("250 people", Status.WRONG, checker="Ana", at=MINE.at)


def test_a_note_on_a_recheck_keeps_what_was_checked() -> None:
    again = Check("250 people", Status.RECHECK, words_before="240 people", status_before=Status.CONFIRMED)
    made = after(checking.note(on(again, "250 people"), "look", MINE), again)
    assert made is not None
    assert (made.status, made.words_before, made.status_before) == (Status.RECHECK, "240 people", Status.CONFIRMED)


def test_a_claim_that_grew_takes_up_the_records_on_its_parts() -> None:
    part = ClaimAt(Side.LEFT, Span(12, 18))
    work = Work({part: DECIDED})
    target = Target.of(work.checks, AT, "all 240 people aboard", "A4")
    assert target.record.status is Status.RECHECK
    work = applied(work, checking.decide(target, Status.CONFIRMED, MINE))
    assert set(work.checks) == {AT}
    assert work.checks[AT].note == "ask again"
    assert work.checks[AT].sources == (LOG,)
    assert work.checks[AT].status is Status.CONFIRMED


def test_a_claim_that_grew_shows_all_its_words_of_before_where_a_part_was_edited() -> None:
    words = "They carried 260 people home."
    claim = ClaimAt(Side.LEFT, Span(10, 10 + len(words)))
    parts = {
        ClaimAt(Side.LEFT, Span(10, 22)): Check("They carried", Status.UNVERIFIABLE),
        ClaimAt(Side.LEFT, Span(23, 26)): Check(
            "260", Status.RECHECK, words_before="forty", status_before=Status.WRONG
        ),
    }
    record = Target.of(parts, claim, words).record
    assert record.status is Status.RECHECK
    assert (record.words_before, record.status_before) == ("They carried forty people home.", Status.WRONG)


@given(CHECKS, CHECKS)
def test_joining_loses_nothing_and_joining_again_changes_nothing(first: Check, second: Check) -> None:
    both = joined(first, second)
    assert first.note in both.note
    assert second.note in both.note
    assert {*first.sources, *second.sources} <= set(both.sources)
    assert both.flagged == (first.flagged or second.flagged)
    assert joined(both, first).note == both.note
    if first.status.decided and second.status.decided and first.status is not second.status:
        assert both.status is Status.RECHECK


@given(st.dictionaries(st.builds(ClaimAt, st.just(Side.LEFT), SPANS), CHECKS, max_size=4), SPANS)
def test_marking_a_claim_leaves_no_record_inside_it(checks: dict[ClaimAt, Check], span: Span) -> None:
    work = Work({at: check for at, check in checks.items() if not check.blank})
    at = ClaimAt(Side.LEFT, span)
    target = Target.of(work.checks, at, "words")
    work = applied(work, checking.decide(target, Status.OPINION, MINE))
    inside = [other for other in work.checks if other.span != span and span.contains(other.span)]
    assert inside == []
    assert work.checks[at].status is Status.OPINION


def test_note_and_wording_are_one_act() -> None:
    target = Target(AT, "words", "A4")
    assert checking.remark(target, "why", "instead", MINE).label == "Noted and suggested a wording on A4"
    assert checking.remark(target, "why", "", MINE).label == "Noted on A4"
    assert checking.remark(target, "", "instead", MINE).label == "Suggested a wording for A4"
    assert checking.remark(target, " ", "", MINE).changes == ()


def test_all_sources_are_set_at_once() -> None:
    one, two = Source("one"), Source("two")
    act = checking.set_sources(Target(AT, "words", "A4"), (one, Source(""), two, one), MINE)
    assert act.label == "Added 2 sources of A4"
    (change,) = act.changes
    assert isinstance(change.after, Check)
    assert change.after.sources == (one, two)
    target = Target(AT, "words", "A4", change.after)
    assert checking.set_sources(target, (two,), MINE).label == "Removed a source of A4"
    assert checking.set_sources(target, (two, one), MINE).label == "Changed a source of A4"
    assert checking.set_sources(target, (one, two), MINE).changes == ()
