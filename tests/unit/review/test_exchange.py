from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.review.keeping import LEFT, check, pair, sentence
from tests.unit.review.works import CHANGES, act_on
from tui.core.corrections import Corrections, Hold, Ruling, Tie
from tui.core.findings import Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Role
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.exchange import Exchange, ExchangeError, export, export_text, fitted, merge, read_exchange
from tui.review.fingerprints import Snapshot
from tui.review.work import BlockAt, Realigned, Subject, Value, Work, applied, entries_of

ARTICLES = pair().map(Snapshot.of)
LOG, CALL = Source("Log"), Source("Call")


@st.composite
def works(draw: st.DrawFn) -> Work:
    work = Work()
    for entries in draw(CHANGES):
        work = applied(work, act_on(work, entries))
    return work


@given(works(), st.text(st.characters(codec=None), max_size=9), st.booleans())
def test_what_is_exported_comes_back_as_it_was(work: Work, text: str, keep_text: bool) -> None:
    articles = pair([text, "End."], [text]).map(lambda each: Snapshot.of(each, keep_text=keep_text))
    exchange = Exchange(articles, work, text, "2031-05-04T08:00:00Z")
    written = export_text(exchange)
    assert written.isascii()
    assert read_exchange(written) == exchange


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        pytest.param(lambda told: None, "is no file of checks", id="null"),
        pytest.param(lambda told: [], "is no file of checks", id="a list"),
        pytest.param(lambda told: told | {"schema": "twosource/comparison"}, "is no file of checks", id="a report"),
        pytest.param(lambda told: told | {"version": 2}, "newer Twosource", id="a newer one"),
        pytest.param(lambda told: told | {"articles": {}}, "is no file of checks", id="without articles"),
        pytest.param(lambda told: told | {"entries": [["claim:A:1-2", {}]]}, "is no file of checks", id="no value"),
        pytest.param(
            lambda told: told | {"entries": [["claim:A:1-2", {"role": "body"}]]},
            "is no file of checks",
            id="a value of another entry",
        ),
    ],
)
def test_what_is_no_file_of_checks_is_said(spoil: Callable[[dict[str, object]], object], words: str) -> None:
    told = export(Exchange(ARTICLES, Work()))
    with pytest.raises(ExchangeError, match=words) as met:
        read_exchange(json.dumps(spoil(told)), "bo.json")
    assert met.value.message.startswith("bo.json ")


@pytest.mark.parametrize("text", ["", "{", "\x00", "[" * 100_000])
def test_what_is_no_json_is_said(text: str) -> None:
    with pytest.raises(ExchangeError, match="is no file of checks"):
        read_exchange(text)


def test_a_file_fits_the_same_articles_swapped_or_changed() -> None:
    work = Work({sentence(1): check(words=LEFT[1])})
    file = Exchange(ARTICLES, work)
    assert fitted(file, ARTICLES).work == work
    swapped = ClaimAt(Side.RIGHT, sentence(1).span)
    assert set(fitted(file, ARTICLES.swapped).work.checks) == {swapped}
    changed = pair(["Fog.", *LEFT]).map(Snapshot.of)
    ((at, carried),) = fitted(file, changed).work.checks.items()
    assert at.span.start == sentence(1).span.start + len("Fog.\n")
    assert carried == work.checks[sentence(1)]


AT, TIE, BLOCK = sentence(0), Tie(0, 0), BlockAt(Side.LEFT, 0)


def work_of(subject: Subject, value: Value | None) -> Work:
    return applied(Work(), act_on(Work(), ((subject, value),)))


@pytest.mark.parametrize(
    ("subject", "mine", "theirs", "merged"),
    [
        pytest.param(AT, None, check(note="b"), check(note="b"), id="only they have it"),
        pytest.param(AT, check(note="a"), None, check(note="a"), id="only I have it"),
        pytest.param(AT, check(note="a"), check(note="b"), check(note="a\nb"), id="notes are joined"),
        pytest.param(
            AT,
            Check("w", note="a"),
            check(Status.WRONG, checker="Bo"),
            check(Status.WRONG, "a", checker="Bo"),
            id="only they decided",
        ),
        pytest.param(
            AT,
            Check("w", sources=(LOG,)),
            Check("w", sources=(CALL, LOG)),
            Check("w", sources=(LOG, CALL)),
            id="sources are joined",
        ),
        pytest.param(
            AT,
            Check("w", Status.RECHECK, words_before="v", status_before=Status.WRONG, checker="Ana"),
            check(Status.CONFIRMED, checker="Bo"),
            check(Status.CONFIRMED, checker="Bo"),
            id="only they checked it again",
        ),
        pytest.param(
            TIE, Ruling(Hold.LINKED), Ruling(pinned=True), Ruling(Hold.LINKED, pinned=True), id="rulings are joined"
        ),
        pytest.param(BLOCK, Role.CHROME, Role.CHROME, Role.CHROME, id="the same role"),
    ],
)
def test_what_does_not_contradict_is_merged(
    subject: Subject, mine: Value | None, theirs: Value | None, merged: Value
) -> None:
    result = merge(work_of(subject, mine), work_of(subject, theirs))
    assert result.work == work_of(subject, merged)
    assert result.conflicts == ()


@pytest.mark.parametrize(
    ("subject", "mine", "theirs"),
    [
        pytest.param(AT, check(Status.WRONG, "a"), check(Status.CONFIRMED, "b"), id="decided differently"),
        pytest.param(TIE, Ruling(Hold.LINKED), Ruling(Hold.APART), id="linked and not linked"),
        pytest.param(TIE, Ruling(relation=Relation.SHARED), Ruling(relation=Relation.DIFFERING), id="relations"),
        pytest.param(BLOCK, Role.CHROME, Role.CAPTION, id="roles"),
        pytest.param(Realigned(), frozenset({TIE}), frozenset({Tie(1, 1)}), id="anchors"),
    ],
)
def test_a_contradiction_is_listed_and_mine_stays(subject: Subject, mine: Value, theirs: Value) -> None:
    result = merge(work_of(subject, mine), work_of(subject, theirs))
    assert result.work == work_of(subject, mine)
    ((conflict),) = result.conflicts
    assert (conflict.subject, conflict.mine, conflict.theirs) == (subject, mine, theirs)


@given(works(), works())
def test_merging_loses_nothing_and_lists_what_it_did_not_take(mine: Work, theirs: Work) -> None:
    merged = merge(mine, theirs)
    conflicts = {conflict.subject for conflict in merged.conflicts}
    for work in (mine, theirs):
        for subject, value in entries_of(work):
            now = merged.work.of(subject)
            assert now is not None
            if isinstance(value, Check) and isinstance(now, Check) and subject not in conflicts:
                assert value.note in now.note
                assert set(value.sources) <= set(now.sources)
    assert all(merged.work.of(subject) == mine.of(subject) for subject in conflicts)
    assert applied(merged.work, merged.act.reversed) == mine
    back = merge(theirs, mine)
    assert {conflict.subject for conflict in back.conflicts} == conflicts


@given(works())
def test_merging_with_itself_and_with_nothing_changes_nothing(work: Work) -> None:
    for other in (work, Work()):
        assert merge(work, other).work == work
        assert merge(work, other).act.changes == ()
        assert merge(work, other).conflicts == ()
    assert merge(Work(), work).work == work


def test_a_work_of_swapped_sides_is_not_taken_for_the_same() -> None:
    work = Work({}, Corrections({Tie(0, 5): Ruling(Hold.LINKED)}))
    articles: Pair[Snapshot] = pair(LEFT, LEFT[:1]).map(Snapshot.of)
    assert fitted(Exchange(articles, work), articles).work == work


def test_conflicts_are_listed_as_they_are_read() -> None:
    places = [ClaimAt(side, Span(start, start + 1)) for side in Side for start in (9, 10, 100)]
    mine = Work({at: Check("w", Status.WRONG) for at in places})
    theirs = Work({at: Check("w", Status.CONFIRMED) for at in reversed(places)})
    assert [conflict.subject for conflict in merge(mine, theirs).conflicts] == places
