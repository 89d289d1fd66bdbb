"""An editor works a text through, it changes, and the editor works through what is open then."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from tests.unit.review.test_carry_over import OTHER, STORY, article, revised
from tui import compare
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.review.carry_over import carry_over
from tui.review.checking import Stamp, decide
from tui.review.checklist import Checklist, place
from tui.review.checks import Status
from tui.review.fingerprints import Snapshot
from tui.review.taking_up import target_of
from tui.review.work import Work, applied

MINE = Stamp("Ana", "2031-05-04T08:00:00Z")


def worked_through(articles: Pair[Article], work: Work) -> Work:
    """The work after every open claim was decided in turn."""
    checklist = Checklist.of(compare(*articles))
    at = place(0, Side.LEFT, -1)
    while (item := checklist.next_open(work.checks, at, 1)) is not None:
        work = applied(work, decide(target_of(checklist, work.checks, item), Status.CONFIRMED, MINE))
        at = item.place
    assert checklist.open(work.checks) == ()
    return work


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(revised())
def test_once_all_that_is_open_was_decided_nothing_is_left_to_check_again(case: tuple[list[str], list[str]]) -> None:
    old, new = ([*STORY[:3], *text] for text in case)
    before, after = Pair(article(old), OTHER), Pair(article(new), article(STORY))
    work = worked_through(before, Work())
    carried = carry_over(work, before.map(Snapshot.of), after.map(Snapshot.of)).work
    done = worked_through(after, carried)
    assert Status.RECHECK not in {check.status for check in done.checks.values()}
