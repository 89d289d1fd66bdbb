"""A desk with every sort of check on it, made of two short reports."""

from __future__ import annotations

from collections.abc import Mapping

from tui.articles import article_from_text
from tui.core.comparison import compare
from tui.core.sides import Side
from tui.report.handover import Desk
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.work import Work

LEFT = """Ferry aground off Larne

By Ada Quill

The ferry struck the pier with 240 people on board. The owner promised a refund.

“Nobody was hurt,” said Col. Ray Moss. The tide was high on Tuesday.
"""
RIGHT = """Larne ferry hits pier

By Ben Ford

The ferry struck the pier with 260 people on board. “Nobody was hurt,” said Col. Ray Moss.
"""

MO, AT = "Mo", "2026-11-22T14:05:00Z"
LOG = Source("Harbour log", "page 12", "2026-11-20", "duty officer")


def desk_with(checks: Mapping[ClaimAt, Check], left: str = LEFT, right: str = RIGHT) -> Desk:
    """The desk with these checks."""
    articles = (article_from_text(text, source=name) for text, name in ((left, "a.txt"), (right, "b.txt")))
    return Desk(compare(*articles), Work(checks), at="2026-11-22T18:00:00Z", checker="Mo")


def place_of(desk: Desk, side: Side, words: str) -> ClaimAt:
    """The claim on the checklist that holds the words."""
    return next(item.at for item in desk.checklist.items if item.side is side and words in item.words)


def worked_desk() -> Desk:
    """A desk on which the figure is wrong, the refund is queried and the quotation confirmed."""
    plain = desk_with({})
    checks = {
        place_of(plain, Side.LEFT, "240"): Check(
            "240", Status.WRONG, "Counted twice.", "260", sources=(LOG, Source("Owner")), checker=MO, at=AT
        ),
        place_of(plain, Side.LEFT, "refund"): Check(
            "refund", Status.QUERY, "Who promised it?", flagged=True, checker=MO, at=AT
        ),
        place_of(plain, Side.LEFT, "Nobody"): Check("Nobody", Status.CONFIRMED, checker=MO, at=AT),
    }
    return desk_with(checks)
