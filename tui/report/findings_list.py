"""A comparison as the list that every report prints: rows in reading order, each with its sentences and links.

The formats differ in how they write this list down, not in what is on it. Texts are still exactly the article's;
each format makes them safe in its own way.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tui.core.comparison import Comparison
from tui.core.findings import Link, Point, PointKind, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Role
from tui.core.verdicts import Verdict
from tui.report.checked import Checked, checked_claims
from tui.report.quoted import Quoted, quote_side
from tui.review.editors_words import editors_words
from tui.review.work import Work


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One point of a differing link, with its words."""

    kind: PointKind
    words: Pair[str | None]
    """The words on each side; None where that side says nothing."""
    reason: str


@dataclass(frozen=True, slots=True)
class ToldLink:
    """A link as reports tell it."""

    ids: Pair[str]
    rows: Pair[int]
    """The 1-based number of the row in which each sentence stands; two numbers when the claim is told elsewhere."""
    relation: Relation
    disagreements: tuple[Disagreement, ...]
    same_wording: bool
    editor: tuple[str, ...]
    """What the editor did to the link, each thing in a few words."""
    dismissed: tuple[Disagreement, ...]
    """Points that the machine found and the editor rules out."""

    @property
    def elsewhere(self) -> bool:
        """Whether the two sentences stand in different rows."""
        return self.rows.left != self.rows.right

    @property
    def differing(self) -> bool:
        """Whether the two sentences disagree."""
        return self.relation is Relation.DIFFERING

    @property
    def remarkable(self) -> bool:
        """Whether there is more to say than that the sentences of a row share a claim."""
        return self.differing or self.elsewhere or self.same_wording or bool(self.editor)


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A row of the side-by-side view with all that is to be said about it."""

    number: int
    """1-based, as in the app."""
    verdict: Verdict
    """Differing if any of its sentences is, else shared if any is linked, else only on its side."""
    sentences: Pair[tuple[Quoted, ...]]
    links: tuple[ToldLink, ...]
    """Links inside the row, then those of its left sentences to sentences elsewhere."""
    told_before: tuple[ToldLink, ...]
    """Links of its right sentences to left sentences elsewhere; they are told in full in that other row."""
    checks: tuple[Checked, ...]
    """The editor's checks on its claims."""
    unlinked: tuple[Pair[str], ...]
    """Its left sentences and those, by id, that the machine would link with them and the editor took apart."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that was not compared."""

    role: Role
    rule: str
    """Why, in a word or two; may be empty."""
    text: str


@dataclass(frozen=True, slots=True)
class FindingsList:
    """Everything that a report says beside titles and counts of sentences."""

    rows: tuple[ReportRow, ...]
    checks_elsewhere: tuple[Checked, ...]
    """The editor's checks on words that are not compared."""
    left_out: Pair[tuple[LeftOut, ...]]
    """Lines that were not compared, in reading order; blank ones are not listed."""
    links: Counter[Relation]
    points: tuple[tuple[PointKind, int], ...]
    """How many points there are of each kind that occurs."""
    elsewhere: int
    """How many links join sentences of different rows."""
    same_wording: int
    """How many links are told in nearly the same words."""
    edited: int
    """How many links the editor corrected."""
    unlinked: int
    """How many links of the machine the editor took away."""
    anchors: int
    """Around how many pairs the rest was aligned anew when the editor asked for it."""


def list_findings(comparison: Comparison, work: Work | None = None) -> FindingsList:
    """The findings of a comparison in reading order, with the editor's checks if there are some."""
    checks = checked_claims(comparison, work or Work())
    links = tuple(told_link(comparison, link) for link in comparison.links)
    quoted = Pair(*(quote_side(comparison, side) for side in Side))
    points = Counter(point.kind for link in comparison.links for point in link.points)
    on_row: dict[int | None, list[Checked]] = defaultdict(list)
    for checked in checks:
        on_row[checked.row].append(checked)
    return FindingsList(
        rows=tuple(
            report_row(comparison, index, links, quoted, on_row[index]) for index in range(len(comparison.rows))
        ),
        checks_elsewhere=tuple(on_row[None]),
        left_out=Pair(*(left_out(comparison, side) for side in Side)),
        links=Counter(link.relation for link in comparison.links),
        points=tuple((kind, points[kind]) for kind in PointKind if points[kind]),
        elsewhere=sum(link.elsewhere for link in links),
        same_wording=sum(link.same_wording for link in links),
        edited=sum(bool(link.editor) for link in links),
        unlinked=len(comparison.unlinked),
        anchors=len(comparison.anchors),
    )


def told_link(comparison: Comparison, link: Link) -> ToldLink:
    """The link with its ids, rows and words."""
    texts = Pair(*(comparison.articles[side].sentences[link.sentence(side)].text for side in Side))
    return ToldLink(
        ids=Pair(*(side.sentence_id(link.sentence(side)) for side in Side)),
        rows=Pair(*(comparison.row_of[side][link.sentence(side)] + 1 for side in Side)),
        relation=link.relation,
        disagreements=disagreements(link.points, texts),
        same_wording=link.same_wording,
        editor=editors_words(link),
        dismissed=disagreements(link.dismissed, texts),
    )


def disagreements(points: Iterable[Point], texts: Pair[str]) -> tuple[Disagreement, ...]:
    """Points with the words of the two sentences."""
    return tuple(
        Disagreement(point.kind, Pair(*(words_of(point.on(side), texts[side]) for side in Side)), point.reason)
        for point in points
    )


def words_of(span: Span | None, text: str) -> str | None:
    """The words of a span, or None for none."""
    return None if span is None else span.of(text)


def report_row(
    comparison: Comparison,
    index: int,
    links: Sequence[ToldLink] | Mapping[int, ToldLink],
    quoted: Pair[tuple[Quoted, ...]] | Pair[dict[int, Quoted]],
    checks: Sequence[Checked] = (),
) -> ReportRow:
    """The row with this 0-based index, with its sentences, links and checks.

    `links` and `quoted` have at least the links and the sentences of the row, by their indexes.
    """
    row = comparison.rows[index]
    linked = Pair(
        *(tuple(links[i] for s in row.sentences[side] for i in comparison.links_of[side][s]) for side in Side)
    )
    return ReportRow(
        number=index + 1,
        verdict=Verdict.of(comparison.row_kinds[index], Side.LEFT if row.sentences.left else Side.RIGHT),
        sentences=Pair(*(tuple(quoted[side][i] for i in row.sentences[side]) for side in Side)),
        links=tuple(sorted(linked.left, key=lambda link: link.elsewhere)),
        told_before=tuple(link for link in linked.right if link.elsewhere),
        checks=tuple(checks),
        unlinked=tuple(
            Pair(Side.LEFT.sentence_id(a), Side.RIGHT.sentence_id(b))
            for a, b in comparison.unlinked
            if a in row.sentences.left
        ),
    )


def left_out(comparison: Comparison, side: Side) -> tuple[LeftOut, ...]:
    """The lines of one article that were not compared."""
    article = comparison.articles[side]
    return tuple(
        LeftOut(block.role, block.rule, text)
        for block in article.blocks
        if not block.role.compared and (text := block.span.of(article.text)).strip()
    )
