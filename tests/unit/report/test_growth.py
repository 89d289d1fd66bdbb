"""What a paper costs grows with the articles and the checks, not with their product."""

from __future__ import annotations

import sys

import pytest

from tui.core.comparison import compare
from tui.core.sides import Side
from tui.core.text import Article
from tui.report import Format
from tui.report.handover import Desk
from tui.report.papers import FORMATS, Paper, written
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.work import Work

MOST = 2.7
"""Times as many steps for twice as many sentences: 2 for a cost in step with them, 4 for one with their square."""


def desk(sentences: int) -> Desk:
    """A long article with a check on every sentence, beside one that tells something else."""
    left = Article.from_text(" ".join(f"Warden {i} counted {i * 7} gulls on the pier." for i in range(sentences)))
    right = Article.from_text("The mill was closed for want of flour.")
    check = Check("w", Status.WRONG, note="No.", sources=(Source("Harbour log"),))
    return Desk(compare(left, right), Work({ClaimAt(Side.LEFT, s.span): check for s in left.sentences}))


def steps(paper: Paper, format: Format, sentences: int) -> int:  # noqa: A002
    """How many lines of the program are run to write a paper on so many sentences."""
    made, count = desk(sentences), 0

    def counted(*_: object) -> object:
        nonlocal count
        count += 1
        return counted

    written(paper, format, made)  # so that what is imported and made once does not count
    before = sys.gettrace()
    sys.settrace(counted)  # type: ignore[arg-type]
    try:
        written(paper, format, Desk(made.comparison, made.work))
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(("paper", "format"), [(paper, format_) for paper in Paper for format_ in FORMATS[paper]])
def test_twice_the_sentences_take_about_twice_the_steps(paper: Paper, format: Format) -> None:  # noqa: A002
    assert steps(paper, format, 400) < MOST * steps(paper, format, 200)
