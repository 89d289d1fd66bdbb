"""Which rows a filter leaves: each facet, their combination, and the laws that hold for all of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import ferry, nothing
from tui.core.comparison import Comparison
from tui.core.findings import Origin, PointKind
from tui.core.searching import search
from tui.core.sides import Side
from tui.core.spans import Span
from tui.review.checks import Check, ClaimAt, Status
from tui.review.faceted import FacetedRows
from tui.review.filtering import FACETS, NO_FILTER, Facet, Filter, RowKind, Trace

STORY = ferry()


def check_on(side: Side, sentence: int, check: Check) -> dict[ClaimAt, Check]:
    """A check on a whole sentence of the story."""
    return {ClaimAt(side, STORY.articles[side].sentences[sentence].span): check}


CHECKS = {
    **check_on(Side.LEFT, 0, Check("", Status.WRONG, note="No: 240 seats.")),
    **check_on(Side.RIGHT, 2, Check("", Status.QUERY, flagged=True)),
    **check_on(Side.LEFT, 5, Check("", Status.CONFIRMED)),
    ClaimAt(Side.LEFT, Span(90_000, 90_001)): Check("", Status.OPINION, note="Its sentence is gone."),
}
ROWS = FacetedRows(STORY, CHECKS)


def asked(*facets: Facet, hits_only: bool = False) -> Filter:
    return Filter(frozenset(facets), hits_only)


@pytest.mark.parametrize(
    ("facet", "rows"),
    [
        pytest.param(RowKind.SHARED, {1, 3, 6, 7}, id="shared, also when moved"),
        pytest.param(RowKind.DIFFERING, {0, 5}, id="differing"),
        pytest.param(RowKind.ONLY_A, {2}, id="only A"),
        pytest.param(RowKind.ONLY_B, {4}, id="only B"),
        pytest.param(RowKind.MOVED, {3, 7}, id="both ends of what moved"),
        pytest.param(RowKind.SAME_WORDING, {1}, id="same wording"),
        pytest.param(PointKind.NUMBER, {0}, id="a point"),
        pytest.param(PointKind.NAME, {5}, id="one of several points"),
        pytest.param(PointKind.QUOTE, set(), id="a point that there is not"),
        pytest.param(Status.WRONG, {0}, id="a status"),
        pytest.param(Status.QUERY, {4}, id="a status on B"),
        pytest.param(Status.OPINION, set(), id="a check whose sentence is gone"),
        pytest.param(Status.OPEN, {0, 1, 2, 3, 5, 7}, id="open: the other side of a differing row is to be checked"),
        pytest.param(Trace.FLAGGED, {4}, id="flagged"),
        pytest.param(Trace.NOTED, {0}, id="with a note"),
        pytest.param(Trace.CORRECTED, set(), id="nothing is corrected"),
    ],
)
def test_each_facet_has_its_rows(facet: Facet, rows: set[int]) -> None:
    assert ROWS.of(facet) == rows


@pytest.mark.parametrize(
    ("wanted", "rows"),
    [
        pytest.param(asked(RowKind.DIFFERING, RowKind.MOVED), (0, 3, 5, 7), id="any of one group"),
        pytest.param(asked(RowKind.DIFFERING, PointKind.DATE), (5,), id="all of different groups"),
        pytest.param(asked(RowKind.ONLY_A, PointKind.DATE), (), id="nothing is both"),
        pytest.param(asked(hits_only=True), (3, 7), id="only rows with the words searched for"),
        pytest.param(asked(RowKind.DIFFERING, hits_only=True), (), id="and differing ones of these"),
    ],
)
def test_facets_are_combined(wanted: Filter, rows: tuple[int, ...]) -> None:
    assert ROWS.shown(wanted, search(STORY, "fog")) == rows


def corrected(story: Comparison) -> frozenset[int]:
    return FacetedRows(story, {}).of(Trace.CORRECTED)


def test_what_the_editor_corrected_is_found() -> None:
    links = (replace(STORY.links[0], pinned=True), *STORY.links[1:])
    assert corrected(replace(STORY, links=links)) == {0}
    links = (*STORY.links[:2], replace(STORY.links[2], origin=Origin.EDITOR), *STORY.links[3:])
    assert corrected(replace(STORY, links=links)) == {3, 7}
    assert corrected(replace(STORY, unlinked=((2, 2),))) == {2, 4}
    block = STORY.articles.left.sentences[5].block
    left = STORY.articles.left.with_roles({block: STORY.articles.left.blocks[block].role})
    assert corrected(replace(STORY, articles=replace(STORY.articles, left=left))) == {6}


facets = st.sampled_from(sorted(FACETS.values(), key=str))
filters = st.builds(Filter, st.frozensets(facets, max_size=5), st.booleans())


@given(filters, st.sampled_from(["", "fog", "the", "nowhere"]))
def test_what_is_shown_is_some_of_the_rows_in_their_order(wanted: Filter, words: str) -> None:
    shown = ROWS.shown(wanted, search(STORY, words))
    if wanted == NO_FILTER:
        assert shown is None
    else:
        assert shown is not None
        assert list(shown) == sorted({*shown} & {*range(len(STORY.rows))})


@given(filters, facets)
def test_a_facet_turned_twice_leaves_the_filter_as_it_was(wanted: Filter, facet: Facet) -> None:
    assert wanted.turned(facet) != wanted
    assert wanted.turned(facet).turned(facet) == wanted


def test_a_comparison_without_rows_has_none_to_show() -> None:
    assert FacetedRows(nothing(), {}).shown(asked(RowKind.SHARED)) == ()
