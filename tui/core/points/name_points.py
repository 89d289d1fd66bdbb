"""Names and places that stand in the same place and are not the same."""

from __future__ import annotations

from tui.core.facts.names import Name
from tui.core.findings import Point, PointKind
from tui.core.points.meeting import Meeting
from tui.core.sides import Side

SAME_ROLE = 0.55
"""Alikeness of the words around two names from which they play one role (the thresholds of this module were set on
paraphrases with planted names, tests/benchmarks)."""
SHARED_PART_ROLE = 0.3
"""The same for names that share a word: Peace Defenders and Peace Guardian."""
UNHEARD_ROLE = 0.2
"""The same for names that the other article never writes at all."""
SOLE_UNHEARD_ROLE = 0.0
"""The same when neither sentence has another name without an answer."""
UNHEARD_PART_ROLE = 0.0
"""The same for names that share a word and whose other words the other article never writes."""
CLOSE = 0.35
"""Closeness of two sentences from which a name that the other article never writes is taken to replace its own."""
NEVER = 2.0
"""For a name that the other sentence has in some form, and for a country beside something that is none, which is
often only told more closely."""


def name_points(meeting: Meeting) -> list[Point]:
    """The names on which two sentences disagree."""
    names = meeting.sheets.map(lambda sheet: sheet.names)
    open_names = {
        side: [name for name in names[side] if not any(_same(meeting, name, other) for other in names[side.other])]
        for side in Side
    }
    sole = all(len(open_names[side]) == 1 for side in Side)
    candidates = []
    for a in open_names[Side.LEFT]:
        for b in open_names[Side.RIGHT]:
            alike = meeting.alike(a.words, b.words)
            if alike >= _needed(meeting, a, b, sole):
                candidates.append((bool(set(a.keys) & set(b.keys)), alike, a, b))
    points = []
    used: set[int] = set()
    for _, _, a, b in sorted(candidates, key=lambda c: (not c[0], -c[1], c[2].span, c[3].span)):
        if id(a) not in used and id(b) not in used:
            used |= {id(a), id(b)}
            points.append(_point(meeting, a, b))
    return points


def _same(meeting: Meeting, name: Name, other: Name) -> bool:
    return name.same(other) or meeting.aliases.one_name(name, other)


def _mentioned(meeting: Meeting, side: Side, name: Name) -> bool:
    """Whether the other sentence has all words of the name somewhere, or its abbreviation spelt out."""
    if all(key in meeting.keys[side.other] for key in name.keys):
        return True
    return len(name.parts) == 1 and meeting.spelt_out(side.other, name.parts[0])


def _needed(meeting: Meeting, a: Name, b: Name, sole: bool) -> float:
    """How alike the places of two names must be to count as a disagreement; above 1 for never."""
    if a.respelt(b):
        return 0.0
    shared = set(a.keys) & set(b.keys)
    unheard = _unheard(meeting, Side.LEFT, a, shared) and _unheard(meeting, Side.RIGHT, b, shared)
    if shared:
        return UNHEARD_PART_ROLE if unheard else SHARED_PART_ROLE
    if _mentioned(meeting, Side.LEFT, a) or _mentioned(meeting, Side.RIGHT, b):
        return NEVER
    if meeting.is_country(a) != meeting.is_country(b) and not (unheard and sole):
        return NEVER
    if not unheard or meeting.closeness < CLOSE:
        return SAME_ROLE
    return SOLE_UNHEARD_ROLE if sole else UNHEARD_ROLE


def _unheard(meeting: Meeting, side: Side, name: Name, shared: set[str]) -> bool:
    """Whether the other article never writes the words of this name that the two names do not share."""
    own = [part for part, key in zip(name.parts, name.keys, strict=True) if key not in shared]
    return bool(own) and not any(part in meeting.aliases.known[side.other] for part in own)


def _point(meeting: Meeting, a: Name, b: Name) -> Point:
    texts = a.span.of(meeting.text(Side.LEFT)), b.span.of(meeting.text(Side.RIGHT))
    if a.respelt(b):
        return Point(PointKind.NAME, a.span, b.span, f"One name in two spellings: {texts[0]} and {texts[1]}.")
    kind = PointKind.PLACE if a.place and b.place else PointKind.NAME
    return Point(kind, a.span, b.span, f"A names {texts[0]} where B names {texts[1]}.")
