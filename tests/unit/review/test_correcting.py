from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.review.test_aligning import ARTICLES, COMPARER
from tui.core.comparer import Comparer
from tui.core.comparison import Comparison
from tui.core.findings import Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article, Block, Role
from tui.review.aligning import Answer, accept, link, merge, move, pin, realign, split, unlink
from tui.review.correcting import blocks_near, points_at, set_role, turn_point, turn_relation
from tui.review.journal import Journal
from tui.review.work import Act, Refused, Work, applied

A, B = Side.LEFT, Side.RIGHT
TWO_POINTS = Comparer(
    Pair(
        Article.from_sentences(["The ferry carried 240 people to Larne on Monday.", "Fog had been forecast."]),
        Article.from_sentences(["The ferry carried 260 people to Larne on Tuesday.", "Tugs came."]),
    )
)


def done(work: Work, answer: Answer) -> Work:
    assert isinstance(answer, Act)
    return applied(work, answer)


def seen(work: Work) -> tuple[Relation, int, int]:
    first = TWO_POINTS.compare(work.corrections).links[0]
    return first.relation, len(first.points), len(first.dismissed)


def test_the_relation_is_turned_and_turned_back_to_no_ruling() -> None:
    work = done(Work(), turn_relation(TWO_POINTS.compare(), Work(), A, 0))
    assert seen(work) == (Relation.SHARED, 0, 2)
    assert done(work, turn_relation(TWO_POINTS.compare(work.corrections), work, B, 0)) == Work()


def test_what_is_shared_can_be_called_differing() -> None:
    work = done(Work(), turn_relation(COMPARER.compare(), Work(), A, 1))
    found = next(each for each in COMPARER.compare(work.corrections).links if each.a == 1)
    assert (found.relation, found.points, found.relation_set) == (Relation.DIFFERING, (), True)


def test_what_one_side_alone_says_is_neither() -> None:
    answer = turn_relation(TWO_POINTS.compare(), Work(), A, 1)
    assert answer == Refused("Only A says this: there is nothing to call shared or differing.")


def turned(work: Work, index: int) -> Work:
    comparison = TWO_POINTS.compare(work.corrections)
    return done(work, turn_point(comparison, work, *points_at(comparison, A, 0)[index]))


def test_points_are_dismissed_one_by_one_and_restored() -> None:
    one = turned(Work(), 0)
    assert seen(one) == (Relation.DIFFERING, 1, 1)
    both = turned(one, 1)
    assert seen(both) == (Relation.SHARED, 0, 2)
    assert turned(turned(both, 0), 1) == Work()


def test_restoring_a_point_of_a_link_called_shared_leaves_the_others_dismissed() -> None:
    work = done(Work(), turn_relation(TWO_POINTS.compare(), Work(), A, 0))
    assert seen(turned(work, 1)) == (Relation.DIFFERING, 1, 1)


def headed() -> Comparison:
    words = [
        "Head\n\n",
        "Menu\n",
        "By Ana\n\n",
        "One is told. Two is told.\n\n",
        " \n",
        "Share this\n",
        "Three. Four.\n",
    ]
    roles = [Role.HEADLINE, Role.CHROME, Role.BYLINE, Role.BODY, Role.CHROME, Role.CHROME, Role.BODY]
    blocks, at = [], 0
    for text, role in zip(words, roles, strict=True):
        blocks.append(Block(Span(at, at + len(text)), role))
        at += len(text)
    return Comparer(Pair(Article.from_blocks("".join(words), blocks), Article.from_text(""))).compare()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(0, [0, 1, 2, 3], id="the headline, what follows it, and the body"),
        pytest.param(2, [0, 1, 2, 3, 5, 6], id="all around, but not blank ones"),
        pytest.param(4, [3, 5, 6], id="the last block"),
    ],
)
def test_the_blocks_around_a_sentence_can_be_given_a_role(sentence: int, expected: list[int]) -> None:
    assert blocks_near(headed(), A, sentence) == expected


def test_a_role_is_set_once() -> None:
    comparison = headed()
    answer = set_role(comparison, Work(), A, 2, Role.CAPTION)
    assert isinstance(answer, Act)
    assert answer.label == "Changed a block of A from byline to caption"
    assert applied(Work(), answer).corrections.roles.left == {
        comparison.articles.left.blocks[2].span.start: Role.CAPTION
    }
    assert set_role(comparison, Work(), A, 2, Role.BYLINE) == Refused("It is byline already.")


def chosen(data: st.DataObject, comparison: Comparison, work: Work) -> Answer:
    """Any act on any sentence."""
    side = data.draw(st.sampled_from(Side))
    sentence = data.draw(st.integers(0, len(comparison.articles[side].sentences) - 1))
    other = data.draw(st.integers(0, len(comparison.articles[side.other].sentences) - 1))
    here = (comparison, work, side, sentence)
    points = points_at(comparison, side, sentence)
    block = blocks_near(comparison, side, sentence)[-1]
    acts: dict[str, Callable[[], Answer]] = {
        "link": lambda: link(comparison, work, *((sentence, other) if side is A else (other, sentence))),
        "unlink": lambda: unlink(*here),
        "split": lambda: split(*here),
        "merge": lambda: merge(*here),
        "move": lambda: move(*here, data.draw(st.sampled_from([1, -1]))),
        "pin": lambda: pin(*here),
        "accept": lambda: accept(*here),
        "realign": lambda: realign(work),
        "relation": lambda: turn_relation(*here),
        "point": lambda: turn_point(comparison, work, *points[0]) if points else Refused("There is no point."),
        "role": lambda: set_role(comparison, work, side, block, data.draw(st.sampled_from([Role.CAPTION, Role.BODY]))),
    }
    return acts[data.draw(st.sampled_from(sorted(acts)))]()


def test_a_sentence_that_stands_with_another_partner_is_not_merged_again() -> None:
    work = done(Work(), accept(COMPARER.compare(), Work(), A, 4))
    for _ in range(2):
        work = done(work, merge(COMPARER.compare(work.corrections), work, B, 2))
    again = merge(COMPARER.compare(work.corrections), work, B, 2)
    assert again == Refused("A2 and B5 are linked already.")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_walk_of_acts_undone_gives_back_every_comparison_on_the_way(data: st.DataObject) -> None:
    comparer = Comparer(ARTICLES)
    journal, seen_before = Journal(), [comparer.compare()]
    for _ in range(data.draw(st.integers(1, 12))):
        comparison = seen_before[-1]
        if not all(article.sentences for article in comparison.articles):
            break
        answer = chosen(data, comparison, journal.work)
        if isinstance(answer, Refused):
            assert answer.reason
            continue
        assert any(change.before != change.after for change in answer.changes)
        journal = journal.doing(answer)
        seen_before.append(comparer.compare(journal.work.corrections))
    last = journal
    for comparison in reversed(seen_before):
        assert comparer.compare(journal.work.corrections) == comparison
        journal = journal.undoing
    assert journal.work == Work()
    for comparison in seen_before:
        assert Comparer(ARTICLES).compare(journal.work.corrections) == comparison
        journal = journal.redoing
    assert journal.work == last.work
