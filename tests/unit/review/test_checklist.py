from __future__ import annotations

from dataclasses import replace
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.made import ferry, made_article, made_comparison, nothing
from tui.core.comparison import Comparison, compare_sentences
from tui.core.findings import Claim, ClaimKind, Link, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.review import settling
from tui.review.checking import Stamp, decide
from tui.review.checklist import Checklist, place
from tui.review.checks import Check, ClaimAt, Status
from tui.review.filtering import Facet, Filter, Trace
from tui.review.progress import Remark, next_remark, progress, remarks, wants
from tui.review.taking_up import target_of
from tui.review.work import Work, applied

FERRY = Checklist.of(ferry())


def checked(checklist: Checklist, *names: str, status: Status = Status.CONFIRMED) -> dict[ClaimAt, Check]:
    return {item.at: Check(item.words, status) for item in checklist.items if item.name in names}


def names(checklist: Checklist, checks: dict[ClaimAt, Check]) -> list[str]:
    return [item.name for item in checklist.open(checks)]


def parted(*cuts: tuple[int, ClaimKind]) -> Comparison:
    """One sentence a side, linked; the left one in runs that end at these characters."""
    words = "The crew of the 240 in boats, and all were safe."
    left, right = made_article([[words]]), made_article([["Everyone, crew included, got away safely."]])
    story = made_comparison(Pair(left, right), [Link(0, 0, Relation.SHARED, 0.9)], [([0], [0])])
    starts = [0, *(end for end, _ in cuts)]
    runs = [
        Claim(0, Span(start, end), kind, (0,) if kind is not ClaimKind.UNIQUE else ())
        for start, (end, kind) in zip(starts, cuts, strict=False)
    ]
    return replace(story, claims=Pair(tuple(runs), story.claims.right))


def test_claims_come_by_row_and_left_side_first() -> None:
    expected = ["A1", "B1", "A2", "B2", "A3", "A4", "B3", "A5", "B4", "A6", "B5", "B6"]
    assert [item.name for item in FERRY.items] == expected
    assert [item.name for item in FERRY.at(5, Side.RIGHT)] == ["B4"]
    assert FERRY.at(4, Side.LEFT) == ()


def test_an_item_names_its_words_in_the_article() -> None:
    for item in FERRY.items:
        assert item.at.span.of(FERRY.comparison.articles[item.side].text) == item.words


@pytest.mark.parametrize(
    ("cuts", "offered"),
    [
        pytest.param(
            [(8, ClaimKind.SHARED), (16, ClaimKind.UNIQUE), (48, ClaimKind.SHARED)],
            ["The crew", " of the ", "240 in boats, and all were safe."],
            id="a unique run is offered whatever its words",
        ),
        pytest.param(
            [(8, ClaimKind.SHARED), (16, ClaimKind.SHARED), (48, ClaimKind.SHARED)],
            ["The crew", "240 in boats, and all were safe."],
            id="a shared run without meaning of its own is not",
        ),
        pytest.param(
            [(47, ClaimKind.DIFFERING), (48, ClaimKind.SHARED)],
            ["The crew of the 240 in boats, and all were safe"],
            id="a full stop is not",
        ),
        pytest.param(
            [(9, ClaimKind.SHARED), (19, ClaimKind.DIFFERING), (48, ClaimKind.SHARED)],
            ["of the 240", "in boats, and all were safe."],
            id="one word that a disagreement was cut from is not",
        ),
        pytest.param(
            [(15, ClaimKind.UNIQUE), (19, ClaimKind.DIFFERING), (48, ClaimKind.SHARED)],
            ["240", "The crew of the", "in boats, and all were safe."],
            id="what is disputed comes first",
        ),
    ],
)
def test_what_is_worth_a_check_is_offered(cuts: list[tuple[int, ClaimKind]], offered: list[str]) -> None:
    assert [item.words.strip() for item in Checklist.of(parted(*cuts)).at(0, Side.LEFT)] == [
        words.strip() for words in offered
    ]


def test_a_sentence_without_a_word_offers_nothing_and_one_of_function_words_is_offered() -> None:
    checklist = Checklist.of(compare_sentences(["* * *", "He was."], ["漢字", ""]))
    assert [item.words for item in checklist.items] == ["He was.", "漢字"]


@pytest.mark.parametrize(
    ("decided", "left"),
    [
        pytest.param([], ["A1", "B1", "A2", "B2", "A3", "A4", "B3", "A5", "B4", "A6", "B5", "B6"], id="none decided"),
        pytest.param(["A2", "A4"], ["A1", "B1", "A3", "B3", "A5", "B4", "A6", "B5"], id="shared claims, moved too"),
        pytest.param(["A1", "A5"], ["B1", "A2", "B2", "A3", "A4", "B3", "B4", "A6", "B5", "B6"], id="differing ones"),
    ],
)
def test_one_telling_of_a_shared_claim_settles_both_and_a_differing_one_only_itself(
    decided: list[str], left: list[str]
) -> None:
    assert names(FERRY, checked(FERRY, *decided)) == left


def test_the_other_telling_is_settled_once_all_shared_runs_are() -> None:
    checklist = Checklist.of(parted((8, ClaimKind.SHARED), (48, ClaimKind.SHARED)))
    first, second = checklist.at(0, Side.LEFT)
    decided = {first.at: Check(first.words, Status.CONFIRMED)}
    assert names(checklist, decided) == ["A1", "B1"]
    decided[second.at] = Check(second.words, Status.CONFIRMED)
    assert names(checklist, decided) == []
    assert names(checklist, checked(checklist, "B1")) == []


@pytest.mark.parametrize("status", [status for status in Status if not status.decided])
def test_a_record_without_a_decision_leaves_the_claim_open(status: Status) -> None:
    noted = {at: replace(check, note="ask") for at, check in checked(FERRY, "A3", status=status).items()}
    assert "A3" in names(FERRY, noted)


@pytest.mark.parametrize("span", [pytest.param(None, id="the claim itself"), pytest.param(Span(0, 9), id="a part")])
def test_changed_words_are_open_though_the_other_telling_is_checked(span: Span | None) -> None:
    checks = checked(FERRY, "B2")
    assert "A2" not in names(FERRY, checks)
    (item,) = FERRY.at(1, Side.LEFT)
    place = item.at if span is None else ClaimAt(Side.LEFT, span.shifted(item.at.span.start))
    checks[place] = Check(item.words, Status.RECHECK, words_before="Somebody on board was hurt.")
    assert "A2" in names(FERRY, checks)
    assert "B2" not in names(FERRY, checks)
    act = decide(target_of(FERRY, checks, item), Status.CONFIRMED, Stamp("Ana", "2031-05-04T08:00:00Z"))
    assert "A2" not in [found.name for found in FERRY.open(applied(Work(checks), act).checks)]


RUNS = parted((8, ClaimKind.SHARED), (16, ClaimKind.SHARED), (19, ClaimKind.DIFFERING), (48, ClaimKind.SHARED))
"""`The crew`, ` of the ` (not offered), `240`, the rest."""


@pytest.mark.parametrize(
    ("span", "opened", "last"),
    [
        pytest.param(Span(0, 19), [0, 1], 1, id="one over two claims and the words between"),
        pytest.param(Span(9, 15), [1], 1, id="one on words that are no claim goes with the claim behind them"),
        pytest.param(Span(9, 30), [1, 2], 2, id="one that begins on words that are no claim"),
    ],
)
def test_what_is_to_be_checked_again_goes_once_all_claims_that_it_reaches_are_decided(
    span: Span, opened: list[int], last: int
) -> None:
    checklist = Checklist.of(RUNS)
    items = sorted(checklist.at(0, Side.LEFT), key=lambda item: item.at.span)
    place = ClaimAt(Side.LEFT, span)
    work = Work({place: Check("words", Status.RECHECK, "look", words_before="old words")} | checked(checklist, "B1"))
    assert {items[number] for number in opened} <= set(checklist.open(work.checks))
    for number, item in enumerate(items):
        target = target_of(checklist, work.checks, item)
        work = applied(work, decide(target, Status.CONFIRMED, Stamp("Ana", "2031-05-04T08:00:00Z")))
        assert (place in work.checks) is (number < last)
    assert work.checks[items[last].at].note == "look"
    assert checklist.open(work.checks) == ()


@pytest.mark.parametrize(
    ("span", "opened"),
    [
        pytest.param(Span(0, 19), "240", id="over two claims"),
        pytest.param(Span(9, 15), "240", id="before a claim"),
        pytest.param(Span(0, 47), " in boats, and all were safe.", id="over all"),
    ],
)
def test_decided_claims_are_open_again_by_one_of_them_for_a_record_that_none_has(span: Span, opened: str) -> None:
    checklist = Checklist.of(RUNS)
    work = Work(checked(checklist, "A1", "B1") | {ClaimAt(Side.LEFT, span): Check("of the", Status.RECHECK)})
    (item,) = checklist.open(work.checks)
    assert item.words == opened
    target = target_of(checklist, work.checks, item)
    work = applied(work, decide(target, Status.WRONG, Stamp("Ana", "2031-05-04T08:00:00Z")))
    assert checklist.open(work.checks) == ()
    assert not any(check.status is Status.RECHECK for check in work.checks.values())


def test_a_decided_claim_is_open_again_when_words_beside_it_are_to_be_checked_again() -> None:
    checklist = Checklist.of(RUNS)
    checks = checked(checklist, "A1", "B1") | {ClaimAt(Side.LEFT, Span(9, 15)): Check("of the", Status.RECHECK)}
    assert [item.words for item in checklist.open(checks)] == ["240"]


def test_decisions_that_cover_all_words_of_a_claim_settle_it() -> None:
    (item,) = FERRY.at(2, Side.LEFT)
    span = item.at.span
    parts = (Span(span.start, span.start + 9), Span(span.start + 10, span.end - 1))
    halves = {ClaimAt(Side.LEFT, part): Check("", Status.CONFIRMED) for part in parts}
    assert "A3" not in names(FERRY, halves)
    assert "A3" in names(FERRY, dict(list(halves.items())[:1]))
    wider = {ClaimAt(Side.LEFT, Span(span.start - 5, span.end + 5)): Check("", Status.CONFIRMED)}
    assert "A3" not in names(FERRY, wider)


@pytest.mark.parametrize(
    ("at", "direction", "found"),
    [
        pytest.param(place(0, Side.LEFT), 1, "B1", id="within the row"),
        pytest.param(place(0, Side.RIGHT), 1, "A3", id="over settled claims"),
        pytest.param(place(7, Side.RIGHT), 1, None, id="none behind the last"),
        pytest.param(place(2, Side.LEFT), -1, "B1", id="backwards"),
        pytest.param(place(0, Side.LEFT), -1, None, id="none before the first"),
    ],
)
def test_the_next_open_claim(at: tuple[int, int, int], direction: int, found: str | None) -> None:
    item = FERRY.next_open(checked(FERRY, "A2"), at, direction)
    assert (item and item.name) == found


def test_progress_counts_claims_and_checks() -> None:
    checks = checked(FERRY, "A2") | checked(FERRY, "B3", status=Status.QUERY)
    checks[FERRY.items[0].at] = Check("", Status.OPEN, "a note", flagged=True)
    checks[ClaimAt(Side.LEFT, Span(5000, 5010))] = Check("gone", Status.WRONG)
    counted = progress(FERRY, checks)
    assert (counted.claims, counted.open, counted.settled) == (12, 9, 3)
    assert (counted.flagged, counted.notes, counted.queries) == (1, 1, 1)
    assert counted.statuses[Status.WRONG] == 1
    assert set(counted.statuses) == set(Status)


def test_an_empty_comparison_has_nothing_to_check() -> None:
    checklist = Checklist.of(nothing())
    assert checklist.items == ()
    assert checklist.next_open({}, place(0, Side.LEFT), 1) is None
    assert progress(checklist, {}).open == 0


def test_remarks_come_in_reading_order_and_those_out_of_the_text_last() -> None:
    checks = checked(FERRY, "B6", "A1", "B3", status=Status.QUERY) | checked(FERRY, "A2")
    checks[ClaimAt(Side.LEFT, Span(0, 3))] = Check("The", Status.WRONG, note="which one?")
    checks[ClaimAt(Side.LEFT, Span(5000, 5010))] = Check("gone", note="was here")
    found = remarks(FERRY, checks)
    assert [(each.row, each.check.status) for each in found] == [
        (0, Status.WRONG),
        (0, Status.QUERY),
        (4, Status.QUERY),
        (7, Status.QUERY),
        (None, Status.OPEN),
    ]
    assert [each.row for each in remarks(FERRY, checks, {Status.WRONG, Status.OPEN})] == [0, None]
    ahead, back = next_remark(FERRY, checks, 0, Side.LEFT, 1), next_remark(FERRY, checks, 7, Side.RIGHT, -1)
    assert ahead is not None
    assert back is not None
    assert (ahead.row, back.row) == (4, 4)
    assert next_remark(FERRY, checks, 7, Side.RIGHT, 1) is None
    within = [next_remark(FERRY, checks, 0, Side.LEFT, way, Span(*span)) for way, span in ((1, (0, 3)), (-1, (4, 9)))]
    assert [each and each.check.status for each in within] == [Status.QUERY, Status.WRONG]
    assert next_remark(FERRY, checks, 0, Side.LEFT, -1, Span(0, 3)) is None


@pytest.mark.parametrize(
    ("facets", "rows", "wanted"),
    [
        pytest.param(set(), None, True, id="no filter"),
        pytest.param(set(), {1}, False, id="another row"),
        pytest.param({Status.QUERY}, {0}, True, id="its status"),
        pytest.param({Status.WRONG}, {0}, False, id="the status of another claim in its row"),
        pytest.param({Status.WRONG, Trace.FLAGGED}, {0}, True, id="its flag"),
        pytest.param({Trace.NOTED}, {0}, False, id="no note"),
        pytest.param({Trace.CORRECTED}, {0}, True, id="what says nothing of remarks"),
    ],
)
def test_a_filter_asks_for_remarks_by_their_own_status_and_traces(
    facets: set[Facet], rows: set[int] | None, wanted: bool
) -> None:
    remark = Remark(ClaimAt(Side.LEFT, Span(0, 3)), Check("The", Status.QUERY, flagged=True), 0)
    assert wants(Filter(frozenset(facets)), rows, remark) is wanted


@settings(max_examples=60)
@given(
    st.lists(
        st.dictionaries(
            st.sampled_from([*(item.at for item in FERRY.items), *(ClaimAt(side, Span(9, 90)) for side in Side)]),
            st.sampled_from([Check("", status) for status in Status]),
            max_size=6,
        ),
        max_size=4,
    )
)
def test_what_is_settled_depends_on_the_checks_alone_and_not_on_those_before(steps: list[dict[ClaimAt, Check]]) -> None:
    followed = Checklist.of(ferry())
    for checks in steps:
        with patch.object(settling, "FEW_CHANGES", -1):
            anew = Checklist.of(ferry()).settled(checks)
        assert followed.settled(checks) == anew


@pytest.mark.parametrize("side", Side)
def test_the_claims_of_a_row_are_the_same_before_all_are_looked_for(side: Side) -> None:
    fresh = Checklist.of(ferry())
    found = [fresh.at(row, side) for row in range(len(fresh.comparison.rows))]
    assert not fresh.is_complete
    fresh.complete()
    assert found == [fresh.at(row, side) for row in range(len(fresh.comparison.rows))]
    assert fresh.at(99, side) == ()
