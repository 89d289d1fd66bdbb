"""Acts that change what is found about two linked sentences, and what a block is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui.core.corrections import PointName
from tui.core.findings import Link, Point, Relation
from tui.core.sides import Side
from tui.core.text import Role
from tui.review.aligning import Answer, names, own_links, ruling_of, tie_of
from tui.review.work import BlockAt, Refused, Work, act_of

if TYPE_CHECKING:
    from tui.core.comparison import Comparison


def turn_relation(comparison: Comparison, work: Work, side: Side, sentence: int) -> Answer:
    """Call the sentence's link shared if it differs, and differing if it is shared.

    Of several links first those that differ are turned, the surest first.
    """
    links = own_links(comparison, side, sentence)
    if not links:
        return Refused(f"Only {side.letter} says this: there is nothing to call shared or differing.")
    link = min(links, key=lambda each: (each.relation is not Relation.DIFFERING, -each.score))
    return set_relation(comparison, work, link, _other(link.relation))


def set_relation(comparison: Comparison, work: Work, link: Link, relation: Relation) -> Answer:
    """Call a link of the comparison shared or differing. Back to what its points say, it is the machine's again."""
    if link.relation is relation:
        return Refused(f"{names(link.a, link.b)} are {relation} already.")
    tie = tie_of(comparison, link.a, link.b)
    ruling = ruling_of(work, tie)
    points = [each for each in (*link.points, *link.dismissed) if PointName.of(each) not in ruling.dismissed]
    unruled = Relation.DIFFERING if points else Relation.SHARED
    label = f"Called {names(link.a, link.b)} {relation}"
    return act_of(work, label, {tie: replace(ruling, relation=None if relation is unruled else relation)})


def turn_point(comparison: Comparison, work: Work, link: Link, point: Point) -> Answer:
    """Dismiss a point of a link of the comparison, or restore a dismissed one."""
    tie = tie_of(comparison, link.a, link.b)
    ruling, name = ruling_of(work, tie), PointName.of(point)
    told = f"the {point.kind} of {names(link.a, link.b)}"
    if point in link.points:
        dismissed = ruling.dismissed | {name}
        return act_of(work, f"Dismissed {told}", {tie: replace(ruling, dismissed=dismissed)})
    if point not in link.dismissed:
        return Refused(f"{names(link.a, link.b)} have no such point.")
    if ruling.relation is Relation.SHARED:  # all points are dismissed by that; now all but one are
        others = frozenset(PointName.of(each) for each in link.dismissed) - {name}
        return act_of(work, f"Restored {told}", {tie: replace(ruling, relation=None, dismissed=others)})
    return act_of(work, f"Restored {told}", {tie: replace(ruling, dismissed=ruling.dismissed - {name})})


def points_at(comparison: Comparison, side: Side, sentence: int) -> list[tuple[Link, Point]]:
    """The points of the sentence's own links that can be dismissed or restored, in reading order link by link."""
    return [
        (link, point)
        for link in own_links(comparison, side, sentence)
        for point in sorted((*link.points, *link.dismissed), key=_place)
    ]


def set_role(comparison: Comparison, work: Work, side: Side, block: int, role: Role) -> Answer:
    """Say what a block (0-based index) is."""
    found = comparison.articles[side].blocks[block]
    if found.role is role:
        return Refused(f"It is {role.value} already.")
    place = BlockAt(side, found.span.start)
    return act_of(work, f"Changed a block of {side.letter} from {found.role.value} to {role.value}", {place: role})


def blocks_near(comparison: Comparison, side: Side, sentence: int) -> list[int]:
    """The block of the sentence, and the blocks around it up to the next compared ones, by index; blank ones not."""
    article = comparison.articles[side]
    at = article.sentences[sentence].block if article.sentences else 0
    found = [at] if article.blocks else []
    for step in (-1, 1):
        index = at + step
        while 0 <= index < len(article.blocks):
            if article.block_text(index).strip():
                found.append(index)
                if article.blocks[index].role.compared:
                    break
            index += step
    return sorted(found)


def _other(relation: Relation) -> Relation:
    return Relation.SHARED if relation is Relation.DIFFERING else Relation.DIFFERING


def _place(point: Point) -> tuple[int, int]:
    left, right = (point.on(side) for side in Side)
    return (left.start if left else -1, right.start if right else -1)
