"""What an editor goes through in a list: every disagreement, the gravest first, what one side only has, the notes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from tui.core.comparison import Comparison
from tui.core.findings import ClaimKind, Link, PointKind, Relation
from tui.core.navigation import Cursor, at_sentence
from tui.core.ranking import one_each, ranked_points
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.verdicts import Verdict
from tui.review.checks import Check, ClaimAt, Status
from tui.review.progress import Remark
from tui.review.whereabouts import sentence_holding

LONGEST_WORDS = 400
"""Characters of an entry's words that are kept; no list is wide enough for more."""

PRESSING = (
    Status.RECHECK, Status.WRONG, Status.QUERY, Status.UNVERIFIABLE, Status.CONFIRMED, Status.OPINION, Status.OPEN,
)  # fmt: skip
"""Which of several statuses on the same words is told: what still has to be seen to comes first."""


FLAG = "flag"
"""The kind of a remark that is nothing but flagged."""


class Section(Enum):
    """A part of a list; `str()` gives its heading."""

    DIFFERING = "Disagreements"
    ONLY_A = "Only in A"
    ONLY_B = "Only in B"
    MOVED = "Moved: the partner stands elsewhere"
    REMARKS = "Notes, flags and queries"
    ADRIFT = "On words that are not compared any more"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a list."""

    section: Section
    verdict: Verdict
    kind: str
    """In a word: the kind of a point, `only A`, the status of a remark."""
    words: Pair[str]
    """Of the article, a side each; for a remark the words on the left and the note on the right."""
    names: str
    """The sentences: `A4 B6`."""
    place: Cursor | None
    """Where it stands, first if in several places; None if that is not compared any more."""
    status: Status | None = None
    """Of its check, if there is one."""
    at: ClaimAt | None = None
    """The claim that a remark is on."""
    flagged: bool = False
    """Whether a remark is flagged and its kind does not say so."""
    also: tuple[int, ...] = ()
    """The other rows that it stands in, ascending."""

    @property
    def rows(self) -> tuple[int, ...]:
        """All rows that it stands in."""
        return () if self.place is None else (self.place.row, *self.also)


def findings(
    comparison: Comparison,
    checks: Mapping[ClaimAt, Check],
    *,
    points: Collection[PointKind] = (),
    rows: Collection[int] | None = None,
) -> tuple[Entry, ...]:
    """All disagreements by gravity, then what only one side has and what moved, in reading order.

    `points` keeps disagreements of these kinds only, and nothing else; `rows` what stands in these rows. Empty and
    None keep everything.
    """
    made = _Findings(comparison, checks)
    found: list[Entry] = [*made.disagreements(points)]
    if not points:
        found += [*made.unique(Side.LEFT), *made.unique(Side.RIGHT), *made.moved()]
    if rows is None:
        return tuple(found)
    return tuple(seen for entry in found if (seen := _seen_in(entry, frozenset(rows))) is not None)


def noted(comparison: Comparison, remarks: Iterable[Remark]) -> tuple[Entry, ...]:
    """The remarks as entries, in their order; those on words that are not compared any more last."""
    return tuple(_remark(comparison, remark) for remark in remarks)


def entry_near(entries: Iterable[Entry], cursor: Cursor) -> int | None:
    """The index of the first entry in the cursor's row that a list may begin at; None if there is none.

    That a partner stands elsewhere is no reason not to begin with the gravest.
    """
    found = ((n, entry) for n, entry in enumerate(entries) if entry.section is not Section.MOVED)
    return next((n for n, entry in found if cursor.row in entry.rows), None)


def _seen_in(entry: Entry, rows: Collection[int]) -> Entry | None:
    """The entry as far as it stands in these rows; None where it does not."""
    there = [row for row in entry.rows if row in rows]
    if entry.place is None or not there:
        return None
    return replace(entry, place=replace(entry.place, row=there[0]), also=tuple(there[1:]))


class _Findings:
    """Makes the entries of one comparison."""

    def __init__(self, comparison: Comparison, checks: Mapping[ClaimAt, Check]) -> None:
        self.comparison = comparison
        self.checks: dict[tuple[Side, int], list[tuple[Span, Check]]] = {}
        for at, check in checks.items():
            sentence = sentence_holding(comparison, at)
            if sentence is not None:
                self.checks.setdefault((at.side, sentence), []).append((at.span, check))

    def disagreements(self, points: Collection[PointKind]) -> Iterator[Entry]:
        """Every point, then the links that differ because the editor says so."""
        links = self.comparison.links
        for same in one_each(ranked_points(links), links, self.comparison.articles):
            kind = same[0].point.kind
            if not points or kind in points:
                told = [(links[each.link], Pair(each.point.a, each.point.b)) for each in same]
                yield self._linked(told, Section.DIFFERING, str(kind))
        for link in links:
            if link.relation is Relation.DIFFERING and not link.points and not points:
                yield self._linked([(link, _whole(self.comparison, link))], Section.DIFFERING, str(link.relation))

    def unique(self, side: Side) -> Iterator[Entry]:
        """The sentences that only that side has."""
        section = Section.ONLY_A if side is Side.LEFT else Section.ONLY_B
        verdict = Verdict.of(ClaimKind.UNIQUE, side)
        for number, kind in enumerate(self.comparison.sentence_kinds[side]):
            if kind is ClaimKind.UNIQUE:
                text = _short(self.comparison.articles[side].sentences[number].text)
                words = Pair(text, "") if side is Side.LEFT else Pair("", text)
                status = self._status([(side, number, None)])
                place = at_sentence(self.comparison, side, number)
                yield Entry(section, verdict, verdict.word, words, side.sentence_id(number), place, status)

    def moved(self) -> Iterator[Entry]:
        """The links whose sentences stand in different rows."""
        row_of = self.comparison.row_of
        for link in self.comparison.links:
            if row_of.left[link.a] != row_of.right[link.b]:
                yield self._linked([(link, _whole(self.comparison, link))], Section.MOVED, "moved")

    def _linked(self, told: Sequence[tuple[Link, Pair[Span | None]]], section: Section, kind: str) -> Entry:
        """One thing that all these links say, each with the words of it on both sides."""
        link, spans = told[0]
        texts = Pair(*(self._words(side, link.sentence(side), spans[side]) for side in Side))
        ends = Pair(*(sorted({link.sentence(side) for link, _ in told}) for side in Side))
        rows = sorted({self.comparison.row_of.left[number] for number in ends.left})
        places = [(side, link.sentence(side), spans[side]) for link, spans in told for side in Side]
        return Entry(
            section,
            Verdict.DIFFERING if link.relation is Relation.DIFFERING else Verdict.SHARED,
            kind,
            texts,
            " ".join(side.sentence_id(number) for side in Side for number in ends[side]),
            Cursor(rows[0], Side.LEFT),
            self._status([place for place in places if place[2] is not None]),
            also=tuple(rows[1:]),
        )

    def _words(self, side: Side, sentence: int, span: Span | None) -> str:
        return "" if span is None else _short(span.of(self.comparison.articles[side].sentences[sentence].text))

    def _status(self, places: Iterable[tuple[Side, int, Span | None]]) -> Status | None:
        """The most pressing status on these words of sentences; None asks for the whole sentence."""
        found: set[Status] = set()
        for side, sentence, span in places:
            home = self.comparison.articles[side].sentences[sentence].span
            there = home if span is None else span.shifted(home.start)
            found |= {c.status for at, c in self.checks.get((side, sentence), ()) if at.overlaps(there)}
        return next((status for status in PRESSING if status in found), None)


def _remark(comparison: Comparison, remark: Remark) -> Entry:
    check, side = remark.check, remark.at.side
    sentence = sentence_holding(comparison, remark.at)
    told = check.note or check.suggestion
    kind = str(check.status) if check.status is not Status.OPEN else FLAG if check.flagged and not told else "note"
    if sentence is None:
        verdict, name, place = Verdict.of(ClaimKind.UNIQUE, side), side.letter, None
    else:
        verdict = Verdict.of(comparison.sentence_kinds[side][sentence], side)
        name, place = side.sentence_id(sentence), at_sentence(comparison, side, sentence)
    words = check.words or remark.at.span.of(comparison.articles[side].text)
    section = Section.ADRIFT if place is None else Section.REMARKS
    flagged = check.flagged and kind != FLAG
    return Entry(section, verdict, kind, Pair(_short(words), _short(told)), name, place, None, remark.at, flagged)


def _whole(comparison: Comparison, link: Link) -> Pair[Span | None]:
    return Pair(*(Span(0, len(comparison.articles[side].sentences[link.sentence(side)].text)) for side in Side))


def _short(text: str) -> str:
    return text[:LONGEST_WORDS]
