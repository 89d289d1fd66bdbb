from __future__ import annotations

import pytest

from tests.made import ferry, nothing
from tui.core.corrections import Tie
from tui.core.sides import Side
from tui.core.spans import Span
from tui.core.text import Role
from tui.review.checks import ClaimAt
from tui.review.whereabouts import sentence_of
from tui.review.work import Act, BlockAt, Change, Realigned, Subject

STORY = ferry()
STARTS = STORY.articles.map(lambda article: [sentence.span.start for sentence in article.sentences])


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        pytest.param(Tie(STARTS.left[3], STARTS.right[5]), (Side.RIGHT, 5), id="two sentences: that of the side asked"),
        pytest.param(
            ClaimAt(Side.RIGHT, Span(STARTS.right[2] + 4, STARTS.right[2] + 9)), (Side.RIGHT, 2), id="inside a sentence"
        ),
        pytest.param(BlockAt(Side.RIGHT, STARTS.right[4]), (Side.RIGHT, 4), id="a block: its first sentence"),
        pytest.param(BlockAt(Side.LEFT, 10**6), (Side.LEFT, 5), id="behind all: the last"),
        pytest.param(Realigned(), None, id="a realignment is nowhere"),
    ],
)
def test_an_act_has_a_place(subject: Subject, expected: tuple[Side, int] | None) -> None:
    assert sentence_of(STORY, Act("Test", (Change(subject, None, None),)), Side.RIGHT) == expected


def test_without_sentences_there_is_no_place() -> None:
    act = Act("Test", (Change(BlockAt(Side.LEFT, 0), None, Role.BODY),))
    assert sentence_of(nothing(), act, Side.LEFT) is None
