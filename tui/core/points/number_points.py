"""Figures that cannot both be true. Paired by what they count, not by bag: 3 dead against 40 hurt is no conflict."""

from __future__ import annotations

import math
from itertools import combinations

from tui.core.facts.figures import Figure
from tui.core.facts.units import CURRENCY_NAMES
from tui.core.findings import Point, PointKind
from tui.core.points.meeting import Meeting, WordRange
from tui.core.points.rank_points import rank_points
from tui.core.sides import BOTH, LEFT, RIGHT, Pair, Side

SAME_ROLE = 0.35
"""Alikeness of the words around two figures from which they count the same thing."""
NEIGHBOUR_ROLE = 0.35
"""What the same neighbouring content word adds to that alikeness."""
SURE = 0.7
"""Score of a link from which the one figure of a sort on each side is taken for the same figure."""
MAGNITUDE = 6.0
"""Factor up to which two figures may differ and still be two reports of one figure."""
SAME_DIGITS = 0.005
"""Distance from a power of ten, in powers, within which two values have the same digits."""
ONLY_PAIR = 0.1
"""Like SAME_ROLE, when neither sentence has another unexplained figure of that dimension."""


def number_points(meeting: Meeting) -> list[Point]:
    """The figures on which two sentences disagree."""
    if not all(sheet.figures for sheet in meeting.sheets):
        return list(rank_points(meeting))
    figures = meeting.sheets.map(lambda sheet: list(sheet.figures))
    open_figures = figures.map(list)
    for side in BOTH:
        for figure in figures[side]:
            if _settled(figure, figures[side], figures[side.other]):
                open_figures[side].remove(figure)
    candidates = [
        (_alike(meeting, a, b), a, b)
        for a in open_figures.left
        for b in open_figures.right
        if (a.dimension == b.dimension and not a.compatible(b) and _of_one_magnitude(a, b))
        or _in_other_money(a, b, figures)
    ]
    points = []
    used: set[int] = set()
    for alike, a, b in sorted(candidates, key=lambda c: (-c[0], c[1].span, c[2].span)):
        needed = _needed(meeting, a, b, figures, open_figures)
        if alike >= needed and id(a) not in used and id(b) not in used:
            used |= {id(a), id(b)}
            points.append(Point(PointKind.NUMBER, a.span, b.span, _reason(meeting, a, b)))
    return [*points, *_bound_points(meeting, figures), *rank_points(meeting)]


def _needed(
    meeting: Meeting, a: Figure, b: Figure, figures: Pair[list[Figure]], open_figures: Pair[list[Figure]]
) -> float:
    """How alike the words around two figures must be to play one role: less the fewer others there are."""
    if meeting.score >= SURE and _only(a, b, figures):
        return 0.0
    return ONLY_PAIR if _only(a, b, open_figures) else SAME_ROLE


def _bound_points(meeting: Meeting, figures: Pair[list[Figure]]) -> list[Point]:
    """One value that a side gives as exact and the other as the least or most: $250,000, more than $250,000."""
    points = []
    for a in figures.left:
        for b in figures.right:
            if (
                not a.same_value(b)
                or a.bound == b.bound
                or (_alike(meeting, a, b) < ONLY_PAIR and meeting.score < SURE)
            ):
                continue
            if any(a.same_value(other) and a.bound == other.bound for other in figures.right):
                continue
            if any(b.same_value(other) and b.bound == other.bound for other in figures.left):
                continue
            said = f"A says {_bounded(meeting, a, LEFT)}, B {_bounded(meeting, b, RIGHT)}"
            points.append(Point(PointKind.PRECISION, a.span, b.span, f"{said}: not the same."))
    return points


def _bounded(meeting: Meeting, figure: Figure, side: Side) -> str:
    words = _written(meeting, figure, side)
    return {0: words, 1: f"{words} or more", -1: f"{words} or less"}[figure.bound]


def _in_other_money(a: Figure, b: Figure, figures: Pair[list[Figure]]) -> bool:
    """Whether two sums have one value in two currencies; none where a sentence converts, having both of them."""
    currencies = {a.dimension, b.dimension}
    if len(currencies) < 2 or not currencies <= CURRENCY_NAMES.keys() or (a.low, a.high) != (b.low, b.high):
        return False
    return not any(currencies <= {figure.dimension for figure in side} for side in figures)


def _alike(meeting: Meeting, a: Figure, b: Figure) -> float:
    bonus = (a.noun == b.noun != "") + NEIGHBOUR_ROLE * meeting.same_neighbour(_place(a), _place(b))
    return meeting.alike(_place(a), _place(b)) + bonus


def _of_one_magnitude(a: Figure, b: Figure) -> bool:
    small, large = sorted((a.high, b.high))
    if a.noun == b.noun != "" and not (a.vague or b.vague):
        return True
    if a.vague != b.vague and a.noun != b.noun:
        return False
    return large <= MAGNITUDE * small or (small > 0 and _same_digits(small, large))


def _same_digits(small: float, large: float) -> bool:
    """Whether two values differ by a power of ten alone: a slip of million for billion."""
    power = math.log10(large) - math.log10(small)
    return round(power) >= 1 and abs(power - round(power)) < SAME_DIGITS


def _place(figure: Figure) -> WordRange:
    return figure.word, figure.word + 1


def _settled(figure: Figure, own: list[Figure], others: list[Figure]) -> bool:
    """Whether the other sentence has this figure: of the same thing, or of who knows what, if it counts that thing."""
    if _is_sum(figure, own, others):
        return True
    mates = [other for other in others if figure.noun and other.noun == figure.noun]
    if mates and sum(mine.noun == figure.noun for mine in own) == 1:
        comparable = [mate for mate in mates if mate.dimension == figure.dimension]
        if comparable:
            return any(figure.compatible(other) for other in (*comparable, *(o for o in others if not o.noun)))
    return any(figure.compatible(other) for other in others)


def _is_sum(figure: Figure, own: list[Figure], others: list[Figure]) -> bool:
    """Whether two of the other sentence's figures make up this one: 225 people, 211 passengers and 14 crew."""
    if figure.low != figure.high:
        return False
    parts = [other for other in others if other.dimension == figure.dimension and other.low == other.high]
    if figure.dimension == "percent" and len(parts) <= sum(mine.dimension == "percent" for mine in own):
        return False  # rates by chance
    return any(a.high + b.high == figure.high for a, b in combinations(parts, 2))


def _only(a: Figure, b: Figure, figures: Pair[list[Figure]]) -> bool:
    return all(
        sum(figure.dimension == one.dimension for figure in side) == 1
        for one, side in ((a, figures.left), (b, figures.right))
    )


def _reason(meeting: Meeting, a: Figure, b: Figure) -> str:
    words = (_written(meeting, a, LEFT), _written(meeting, b, RIGHT))
    if a.dimension != b.dimension:
        currencies = CURRENCY_NAMES[a.dimension], CURRENCY_NAMES[b.dimension]
        return f"A has {words[0]}, B has {words[1]}: {currencies[0]} are not {currencies[1]}."
    if _leaves_room(a, b) or _leaves_room(b, a):
        said = f"A says {_bounded(meeting, a, LEFT)}, B {_bounded(meeting, b, RIGHT)}"
        return f"{said}: not the same, though both can be right."
    return f"A has {words[0]}, B has {words[1]}: both cannot be right."


def _written(meeting: Meeting, figure: Figure, side: Side) -> str:
    """The figure as it is written, the capital off that only the start of a sentence gives it: Seven, seven."""
    words = figure.span.of(meeting.text(side))
    return words[0].lower() + words[1:] if figure.word == 0 and words[:2].istitle() else words


def _leaves_room(bound: Figure, other: Figure) -> bool:
    """Whether the other figure lies where "at least" or "up to" points: at least four, seven."""
    return (bound.bound > 0 and other.bound >= 0 and other.low >= bound.high) or (
        bound.bound < 0 and other.bound <= 0 and other.high <= bound.low
    )
