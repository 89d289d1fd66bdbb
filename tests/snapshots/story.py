"""A comparison made by hand that has one of everything that a page can show, whatever the engine finds."""

from __future__ import annotations

from tests.made import made_comparison, point
from tui.core.comparison import Comparison
from tui.core.findings import Link, PointKind, Relation
from tui.core.sides import Pair
from tui.core.spans import Span
from tui.core.text import Article, Block, Role

LEFT = (
    (Role.HEADLINE, "Bridge over the Aske shut after lorry fire"),
    (Role.BYLINE, "By Nora Quist"),
    (Role.BODY, "The bridge over the Aske was shut for 9 hours on Friday. A lorry carrying paint had caught fire."),
    (Role.CAPTION, "Smoke over the river. Photo: Desk"),
    (Role.BODY, "Nobody was hurt. The driver, Ola Brandt, jumped clear. He had smelled smoke near Tveit."),
    (Role.BODY, "A school choir sang in the queue. “We were never in danger,” said the fire chief."),
    (Role.BODY, "Traffic was sent through the old tunnel. Repairs will cost two million crowns."),
)

RIGHT = (
    (Role.HEADLINE, "Burning lorry closes Aske bridge"),
    (Role.BODY, "For 7 hours on Friday no car crossed the Aske. Fire had broken out in a lorry full of paint."),
    (Role.BODY, "Nobody was hurt. Cars used the old tunnel instead. Two dogs were rescued from a van."),
    (Role.BODY, "The driver, Olav Brand, got out in time, after he had smelled smoke near Tveit."),
    (Role.CHROME, "Read more: bridges of the north"),
    (Role.BODY, "Repairs will not cost a single crown, the county hopes. Tolls stay as they are."),
)


def bridge() -> Comparison:
    """Twelve rows: shared, differing by a number, a name and a negation, same wording, two to one, moved, lone ones."""
    left, right = _article(LEFT, "courier.txt", "5 May 2031"), _article(RIGHT, "evening.txt", "")
    hours = point(PointKind.NUMBER, left, 1, "9 hours", right, 1, "7 hours")
    name = point(PointKind.NAME, left, 4, "Ola Brandt", right, 6, "Olav Brand")
    cost = point(PointKind.NEGATION, left, 9, "will cost", right, 7, "will not cost")
    links = [
        Link(0, 0, Relation.SHARED, 0.9),
        Link(1, 1, Relation.DIFFERING, 0.92, (hours,)),
        Link(2, 2, Relation.SHARED, 0.8),
        Link(3, 3, Relation.SHARED, 1.0, same_wording=True),
        Link(4, 6, Relation.DIFFERING, 0.85, (name,)),
        Link(5, 6, Relation.SHARED, 0.7),
        Link(8, 4, Relation.SHARED, 0.75),
        Link(9, 7, Relation.DIFFERING, 0.8, (cost,)),
    ]
    rows = [
        ([0], [0]), ([1], [1]), ([2], [2]), ([3], [3]), ([], [4]), ([], [5]), ([4, 5], [6]), ([6], []), ([7], []),
        ([8], []), ([9], [7]), ([], [8]),
    ]  # fmt: skip
    return made_comparison(Pair(left, right), links, rows)


def _article(blocks: tuple[tuple[Role, str], ...], source: str, date: str) -> Article:
    text, made = "", []
    for role, words in blocks:
        made.append(Block(Span(len(text), len(text) + len(words) + 2), role))
        text += f"{words}\n\n"
    return Article.from_blocks(text, made, title=blocks[0][1], source=source, date=date)
