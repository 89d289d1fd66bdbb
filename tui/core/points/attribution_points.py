"""One statement, two sources: said by the union in A, by the harbour master in B."""

from __future__ import annotations

from dataclasses import dataclass

from tui.core.facts.names import CLIPPED
from tui.core.facts.sheets import Sheet
from tui.core.findings import Point, PointKind
from tui.core.points.meeting import Meeting
from tui.core.sides import BOTH, LEFT, RIGHT, Side
from tui.core.spans import Span
from tui.core.words import Wording

CLOSE = 0.5
"""Closeness from which two sentences are one statement, so that their sources must agree (set on paraphrases: lower
alarms on statements of which two people each say a part)."""
CLOSE_ACCORDING = 0.25
"""The same where both say "according to", which always names the source of the whole statement."""
SAME_SAYING = 5
"""Words in a row that two quotations must share to be one: shorter runs are set phrases."""
SOURCE_WORDS = 7
"""Words that the naming of a source may have."""
_BREAKS = frozenset(',;:.“”"—–()')


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to say it."""

    span: Span
    """The source with its "said" or "according to"."""
    keys: frozenset[str]
    """Comparison forms of the words that name the source."""
    parts: tuple[str, ...]
    """Folded forms of the same words, in order."""
    according: bool
    """Whether "according to" names it, not "said"."""
    names: frozenset[str]
    """The keys that belong to names."""

    def may_be(self, other: Attribution) -> bool:
        """Whether a bare name here may be the description there, or a word is common to both.

        Where both have names these decide: two chiefs of other names are two sources.
        """
        if not (self.names and other.names):
            bare = self.keys == self.names or other.keys == other.names
            return bare or bool(self.keys & other.keys)
        return bool(self.names & other.names)

    def abbreviates(self, other: Attribution) -> bool:
        """Whether a word of this source is the other's initials or its beginning: SEC, the Fed."""
        initials = "".join(part[0] for part in other.parts)
        clipped = {part[:CLIPPED] for part in other.parts}
        return any((len(part) > 1 and part in initials) or part in clipped for part in self.parts)


def attribution_points(meeting: Meeting) -> list[Point]:
    """The sources on which two sentences disagree: each names one, and the two have no word in common.

    The sentences must be one statement, by their words or by a quotation that both have.
    """
    if meeting.closeness < CLOSE_ACCORDING and not all(sheet.quotations for sheet in meeting.sheets):
        return []
    left, right = (_attributions(meeting, side) for side in BOTH)
    if len(left) != 1 or len(right) != 1:
        return []
    (a,), (b,) = left, right
    least = CLOSE_ACCORDING if a.according and b.according else CLOSE
    if meeting.closeness < least and not _same_quotation(meeting):
        return []
    vague = meeting.lexicon.vague_sources
    if a.may_be(b) or a.keys <= vague or b.keys <= vague or _known_together(meeting, a, b):
        return []
    texts = a.span.of(meeting.text(LEFT)), b.span.of(meeting.text(RIGHT))
    return [Point(PointKind.ATTRIBUTION, a.span, b.span, f"Two sources: “{texts[0]}” in A, “{texts[1]}” in B.")]


def _same_quotation(meeting: Meeting) -> bool:
    """Whether both sentences quote a run of the same words."""
    return not _quoted_runs(meeting.sheets.left).isdisjoint(_quoted_runs(meeting.sheets.right))


def _quoted_runs(sheet: Sheet) -> set[tuple[str, ...]]:
    """All runs of SAME_SAYING words inside its quotations."""
    runs: set[tuple[str, ...]] = set()
    for quotation in sheet.quotations:
        words = [word.folded for word in sheet.wording.words if quotation.span.contains(word.span)]
        runs.update(zip(*(words[start:] for start in range(SAME_SAYING)), strict=False))
    return runs


def _known_together(meeting: Meeting, a: Attribution, b: Attribution) -> bool:
    """Whether either source stands elsewhere in the other sentence, so that both may speak of one."""
    rest_left = meeting.keys.left - a.keys
    rest_right = meeting.keys.right - b.keys
    if a.keys & rest_right or b.keys & rest_left:
        return True
    return a.abbreviates(b) or b.abbreviates(a)


def _attributions(meeting: Meeting, side: Side) -> list[Attribution]:
    sheet, lexicon, found = meeting.sheets[side], meeting.lexicon, []
    wording = sheet.wording
    if lexicon.said.isdisjoint(wording.all_folded) and lexicon.according.isdisjoint(wording.all_folded):
        return []
    for index, word in enumerate(wording.words):
        if word.folded in lexicon.according and wording.folded(index + 1) in lexicon.according_to:
            run = (index, _run_end(wording, index + 2))
            found.append(_attribution(sheet, run, (index + 2, run[1]), according=True))
        elif word.folded in lexicon.said:
            start = _run_start(wording, index)
            if start < index:
                found.append(_attribution(sheet, (start, index + 1), (start, index)))
            elif wording.folded(index + 1) not in meeting.lexicon.locatives:
                end = _run_end(wording, index + 1)
                found.append(_attribution(sheet, (index, end), (index + 1, end)))
    return [attribution for attribution in found if attribution.keys]


def _attribution(
    sheet: Sheet, whole: tuple[int, int], source: tuple[int, int], *, according: bool = False
) -> Attribution:
    wording = sheet.wording
    named = [word for word in wording.words[slice(*source)] if word.content]
    return Attribution(
        wording.span(*whole),
        frozenset(word.key for word in named),
        tuple(word.folded for word in named),
        according,
        frozenset(word.key for word in named if any(name.span.contains(word.span) for name in sheet.names)),
    )


def _run_end(wording: Wording, start: int) -> int:
    end = start
    while end < min(start + SOURCE_WORDS, len(wording.words)) and not _BREAKS.intersection(wording.gap(end)):
        end += 1
    return end


def _run_start(wording: Wording, index: int) -> int:
    """First word of the run before a reporting verb, or the verb itself when the run is too long to be a source."""
    start = index
    while start > 0 and not _BREAKS.intersection(wording.gap(start)):
        start -= 1
        if index - start > SOURCE_WORDS:
            return index
    return start
