"""Acts for hypothesis: any change of any entry, on few subjects, so that they meet."""

from __future__ import annotations

from hypothesis import strategies as st

from tui.core.corrections import Hold, PointName, Ruling, Tie
from tui.core.findings import PointKind, Relation
from tui.core.sides import Side
from tui.core.spans import Span
from tui.core.text import Role
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.work import Act, BlockAt, Change, Realigned, Subject, Value, Work

SMALL = st.integers(0, 3)
SPANS = st.builds(lambda start, size: Span(start, start + size), SMALL, st.integers(1, 3))
TIES = st.builds(Tie, SMALL, SMALL)
NAMES = st.builds(PointName, st.sampled_from(PointKind), st.none() | SPANS, st.none() | SPANS)
RULINGS = st.builds(
    Ruling,
    st.none() | st.sampled_from(Hold),
    st.booleans(),
    st.none() | st.sampled_from(Relation),
    st.frozensets(NAMES, max_size=2),
)
CHECKS = st.builds(
    Check,
    words=st.text(max_size=5),
    status=st.sampled_from(Status),
    note=st.text(max_size=5),
    flagged=st.booleans(),
    sources=st.lists(st.builds(Source, st.text(min_size=1, max_size=3)), max_size=2).map(tuple),
)
ENTRIES: st.SearchStrategy[tuple[Subject, Value | None]] = (
    st.tuples(TIES, st.none() | RULINGS)
    | st.tuples(st.builds(ClaimAt, st.sampled_from(Side), SPANS), st.none() | CHECKS)
    | st.tuples(st.builds(BlockAt, st.sampled_from(Side), SMALL), st.none() | st.sampled_from(Role))
    | st.tuples(st.just(Realigned()), st.none() | st.frozensets(TIES, max_size=3))
)
CHANGES = st.lists(st.dictionaries(st.integers(0, 3), ENTRIES, max_size=3).map(lambda chosen: tuple(chosen.values())))


def act_on(work: Work, entries: tuple[tuple[Subject, Value | None], ...]) -> Act:
    """An act that knows what was there before; of several entries on one subject the last counts."""
    return Act("Test", tuple(Change(subject, work.of(subject), value) for subject, value in dict(entries).items()))
