"""A link to its relation and points, and whether it is told in the same words."""

from __future__ import annotations

from collections.abc import Sequence

from tui.core.facts.sheets import Sheet
from tui.core.findings import Link, Point, Relation
from tui.core.lexicon import Lexicon
from tui.core.points.aliases import Aliases
from tui.core.points.attribution_points import attribution_points
from tui.core.points.certainty_points import certainty_points
from tui.core.points.condition_points import condition_points
from tui.core.points.contrast_points import contrast_points
from tui.core.points.contrasts import Contrasts
from tui.core.points.date_points import date_points
from tui.core.points.meeting import Meeting
from tui.core.points.name_points import name_points
from tui.core.points.number_points import number_points
from tui.core.points.quote_points import quote_points
from tui.core.points.stance_points import negation_points, opposite_points
from tui.core.points.turned_points import turned_points
from tui.core.sides import Pair, Side
from tui.core.word_edits import word_edits

SAME_WORDING_SHARE = 0.8
"""Share of the shorter sentence's words, in order, from which two sentences are one wording."""
SAME_WORDING_RUN = 7
"""Words on end that must be the same: chance runs between independent reports are shorter."""
SAME_SHORT_SHARE = 0.9
"""Share of a sentence too short for such a run that must be one run."""
SAME_SHORT_WORDS = 4
"""Words of the shortest run that can be told from chance at all."""

EXAMINERS = (
    number_points,
    date_points,
    attribution_points,
    name_points,
    quote_points,
    negation_points,
    opposite_points,
    certainty_points,
    condition_points,
    turned_points,
    contrast_points,
)

DOUBTFUL = 0.5
"""Score of a link below which the two more likely tell of two things than of one, so that figures, dates and denials
that differ are no conflict. On real pairs one such point in ten was right; planted changes of fact lose one in 500."""
IN_DOUBT = (name_points, quote_points, contrast_points)
"""What is looked for all the same: these points rest on the words around them, not on the link."""


class Examiner:
    """Examines the links between two articles, whose fact sheets it holds."""

    def __init__(self, sheets: Pair[tuple[Sheet, ...]], lexicon: Lexicon) -> None:
        self.sheets = sheets
        self.lexicon = lexicon
        self.aliases = Aliases(sheets)
        self.contrasts = Contrasts(sheets, lexicon)

    def examine(self, link: Link) -> Link:
        """The link as found, with relation, points and same-wording flag. Two texts that are one have no points."""
        sheets = Pair(self.sheets.left[link.a], self.sheets.right[link.b])
        points: tuple[Point, ...] = ()
        if sheets.left.wording.text != sheets.right.wording.text:
            bounded = sheets.map(lambda sheet: sheet.bounded)
            points = points_of(Meeting(bounded, self.lexicon, self.aliases, self.contrasts, link.score))
        relation = Relation.DIFFERING if points else Relation.SHARED
        return Link(link.a, link.b, relation, link.score, points, same_wording(sheets))


def points_of(meeting: Meeting) -> tuple[Point, ...]:
    """All points of two linked sentences, in reading order; words inside a differing quotation are told once."""
    found: list[Point] = []
    taken = Pair(bytearray(len(meeting.text(Side.LEFT))), bytearray(len(meeting.text(Side.RIGHT))))
    for examiner in EXAMINERS if meeting.score >= DOUBTFUL else IN_DOUBT:
        for point in examiner(meeting):
            spans = [(side, span) for side in Side if (span := point.on(side)) is not None]
            if any(taken[side].find(1, span.start, span.end) >= 0 for side, span in spans):
                continue
            found.append(point)
            for side, span in spans:
                taken[side][span.start : span.end] = b"\1" * len(span)
    return tuple(sorted(found, key=lambda point: (_start(point, Side.LEFT), _start(point, Side.RIGHT))))


def _start(point: Point, side: Side) -> int:
    span = point.on(side)
    return span.start if span else -1


def same_wording(sheets: Pair[Sheet]) -> bool:
    """Whether two sentences are told in near-identical words: probably one source."""
    words = sheets.map(lambda sheet: sheet.wording.all_folded)
    shorter = min(map(len, words))
    if _in_common(*words) < SAME_WORDING_SHARE * shorter:  # most are told so differently that their order says nothing
        return False
    equal = [edit for edit in word_edits(*words) if edit.equal]
    shared = sum(edit.a[1] - edit.a[0] for edit in equal)
    longest = max((edit.a[1] - edit.a[0] for edit in equal), default=0)
    if longest >= SAME_WORDING_RUN:
        return shared >= SAME_WORDING_SHARE * shorter
    return longest >= max(SAME_SHORT_WORDS, SAME_SHORT_SHARE * shorter)


def _in_common(left: Sequence[str], right: Sequence[str]) -> int:
    """The most words that the two may have in common in whatever order."""
    both = set(left).intersection(right)
    return min(sum(word in both for word in left), sum(word in both for word in right))
