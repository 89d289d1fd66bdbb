"""Names and places that stand in the same place and are not the same."""

from __future__ import annotations

from tui.core.facts.names import Name
from tui.core.findings import Point, PointKind
from tui.core.points.meeting import Meeting
from tui.core.points.slots import slot
from tui.core.sides import LEFT, RIGHT, Pair, Side

SAME_SLOT = 1.5
"""Words in a row next to two names from which one is in the other's slot (see `points.slots`; the thresholds of this
module were set on paraphrases with planted names, tests/benchmarks)."""
SURE_SLOT = 2.0
"""The same when the other sentence has the name elsewhere: "Legato holders get" against "Okafor holders get"."""
NEAR = 3
"""Words between two names of which one may only tell more of the other: "the Romanian firm GeCAD"."""
SHARED_PART_SLOT = 1.0
"""The same for names that share a word: Peace Defenders and Peace Guardian."""
SAME_ROLE = 0.55
"""Alikeness of the words around two names, not in a row, from which they play one role all the same."""
SHARED_PART_ROLE = 0.3
"""The same for names that share a word."""
UNHEARD_ROLE = 0.2
"""The same for names that the other article never writes at all."""
CLOSE = 0.3
"""Closeness of two sentences from which a name that the other article never writes is taken to replace its own."""

SAME_ORDER = 0.4
"""Share of the words of both sentences that must stand on the same side of such two names: "In Lodz the union sued"
and "the union of the Vistula docks sued" name two things, not one thing by two names."""


def name_points(meeting: Meeting) -> list[Point]:
    """The names on which two sentences disagree."""
    names = meeting.sheets.map(lambda sheet: sheet.names)
    same, other = _sorted_pairs(meeting, names)
    answered = {id(name) for pair in same for name in pair}
    sole = all(sum(id(name) not in answered for name in side) == 1 for side in names)
    candidates = [
        (bool(set(a.keys) & set(b.keys)), meeting.alike(a.words, b.words), a, b)
        for a, b in other
        if _replaced(meeting, a, b) or (answered.isdisjoint((id(a), id(b))) and _conflict(meeting, a, b, sole))
    ]
    points = []
    used: set[int] = set()
    for _, _, a, b in sorted(candidates, key=lambda c: (not c[0], -c[1], c[2].span, c[3].span)):
        if id(a) not in used and id(b) not in used:
            used |= {id(a), id(b)}
            points.append(_point(meeting, a, b))
    return points


def _sorted_pairs(
    meeting: Meeting, names: Pair[tuple[Name, ...]]
) -> tuple[list[tuple[Name, Name]], list[tuple[Name, Name]]]:
    """The pairs of names, one a side, that are one name, and the others."""
    same: list[tuple[Name, Name]] = []
    other: list[tuple[Name, Name]] = []
    for a in names.left:
        for b in names.right:
            (same if _same(meeting, a, b) else other).append((a, b))
    return same, other


def _same(meeting: Meeting, name: Name, other: Name) -> bool:
    return name.same(other) or meeting.aliases.one_name(name, other)


def _mentioned(meeting: Meeting, side: Side, name: Name) -> bool:
    """Whether the other sentence has all words of the name somewhere, or its abbreviation spelt out."""
    if all(key in meeting.keys[side.other] for key in name.keys):
        return True
    return _spelt_out(meeting, side, name)


def _spelt_out(meeting: Meeting, side: Side, name: Name) -> bool:
    """Whether the name is an abbreviation that the other sentence spells out."""
    return len(name.parts) == 1 and meeting.spelt_out(side.other, name.parts[0])


def _replaced(meeting: Meeting, a: Name, b: Name) -> bool:
    """Whether a name surely fills another one's slot, and one article never writes what the other does."""
    shared = set(a.keys) & set(b.keys)
    if not (_unheard(meeting, LEFT, a, shared) or _unheard(meeting, RIGHT, b, shared)):
        return False
    if slot(meeting, a.words, b.words) < SURE_SLOT:
        return False
    if _spelt_out(meeting, LEFT, a) or _spelt_out(meeting, RIGHT, b):
        return False
    return not (_stands_near(meeting, RIGHT, a, b) or _stands_near(meeting, LEFT, b, a))


def _stands_near(meeting: Meeting, side: Side, name: Name, beside: Name) -> bool:
    """Whether that sentence has the name next to another, so that the other only tells more of it."""
    return any(
        _same(meeting, name, other)
        and min(abs(other.words[0] - beside.words[1]), abs(beside.words[0] - other.words[1])) <= NEAR
        for other in meeting.sheets[side].names
    )


def _conflict(meeting: Meeting, a: Name, b: Name, sole: bool) -> bool:
    """Whether two names, neither of which the other sentence has, stand for each other's and disagree.

    `sole` says that neither sentence has another name without an answer.
    """
    if a.respelt(b):
        return True
    shared = set(a.keys) & set(b.keys)
    if not shared and (_mentioned(meeting, LEFT, a) or _mentioned(meeting, RIGHT, b)):
        return False
    unheard = _unheard(meeting, LEFT, a, shared), _unheard(meeting, RIGHT, b, shared)
    fit, alike = slot(meeting, a.words, b.words), meeting.alike(a.words, b.words)
    if shared:
        return all(unheard) or fit >= SHARED_PART_SLOT or alike >= SHARED_PART_ROLE
    if _is_country(meeting, a) != _is_country(meeting, b):  # often one place, told more closely on one side
        return fit >= SAME_SLOT and any(unheard)
    if fit >= SAME_SLOT or alike >= SAME_ROLE:
        return True
    if not all(unheard) or meeting.closeness < CLOSE or not (sole or alike >= UNHEARD_ROLE):
        return False
    return a.place == b.place and meeting.same_order(a.words, b.words) >= SAME_ORDER


def _unheard(meeting: Meeting, side: Side, name: Name, shared: set[str]) -> bool:
    """Whether the other article never writes the words of this name that the two names do not share."""
    own = [part for part, key in zip(name.parts, name.keys, strict=True) if key not in shared]
    return bool(own) and not any(part in meeting.aliases.known[side.other] for part in own)


def _point(meeting: Meeting, a: Name, b: Name) -> Point:
    texts = a.span.of(meeting.text(LEFT)), b.span.of(meeting.text(RIGHT))
    if a.respelt(b):
        return Point(PointKind.NAME, a.span, b.span, f"One name in two spellings: {texts[0]} and {texts[1]}.")
    kind = PointKind.PLACE if a.place and b.place else PointKind.NAME
    return Point(kind, a.span, b.span, f"A names {texts[0]} where B names {texts[1]}.")


def _is_country(meeting: Meeting, name: Name) -> bool:
    """Whether the name is a country's or a people's."""
    return all(key in meeting.lexicon.countries for key in name.keys)
