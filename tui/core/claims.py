"""Sentences to claims: runs that tile a sentence, each shared, differing, or on this side only.

The words of a disagreement are one claim; a clause whose words the linked sentences of the other side hardly have is
another, unique one; the rest of a linked sentence is shared.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from tui.core.clauses import clauses_of
from tui.core.facts.sheets import Sheet
from tui.core.findings import Claim, ClaimKind, Link, Relation
from tui.core.lexicon import Lexicon
from tui.core.sides import Pair, Side
from tui.core.spans import Span

COVERED = 0.26
"""Share of a clause's words that the linked sentences must have for it to be told on both sides. Chosen by reading
the samples: lower hides what only one side says, higher calls a rewording unique."""


DISPUTED = 0.5
"""What a word of a disagreement adds to its clause's share: told, but otherwise."""


def claims_of(sheets: Pair[tuple[Sheet, ...]], links: Sequence[Link], lexicon: Lexicon) -> Pair[tuple[Claim, ...]]:
    """The claims of every sentence of both sides, by (sentence, span). An empty sentence has none."""
    return Pair(_side_claims(sheets, links, lexicon, Side.LEFT), _side_claims(sheets, links, lexicon, Side.RIGHT))


def _side_claims(
    sheets: Pair[tuple[Sheet, ...]], links: Sequence[Link], lexicon: Lexicon, side: Side
) -> tuple[Claim, ...]:
    links_of: dict[int, list[int]] = {}
    for index, link in enumerate(links):
        links_of.setdefault(link.sentence(side), []).append(index)
    claims: list[Claim] = []
    for number, sheet in enumerate(sheets[side]):
        mine = links_of.get(number, [])
        if not mine:
            whole = Span(0, len(sheet.wording.text))
            claims += [Claim(number, whole, ClaimKind.UNIQUE)] if len(whole) else []
            continue
        partners = [sheets[side.other][links[index].sentence(side.other)] for index in mine]
        points = [(index, span) for index in mine for span in _disputed(links[index], side, sheet)]
        disputed = _marked(sheet, [span for _, span in points])
        runs = list(_carved(_clause_kinds(sheet, partners, disputed, lexicon), points, disputed))
        links_at = _links_at(runs, mine, points)
        claims += (Claim(number, span, kind, links) for (span, kind), links in zip(runs, links_at, strict=True))
    return tuple(claims)


def _disputed(link: Link, side: Side, sheet: Sheet) -> list[Span]:
    """The words of a sentence on which a link differs; all of them where the editor says that it does, not where."""
    if link.relation is Relation.DIFFERING and not link.points:
        return [Span(0, len(sheet.wording.text))]
    return [span for point in link.points if (span := point.on(side))]


def _marked(sheet: Sheet, spans: Iterable[Span]) -> bytearray:
    """For each character of a sentence 1 where one of the spans covers it, else 0."""
    found = bytearray(len(sheet.wording.text))
    for span in spans:
        found[span.start : span.end] = b"\1" * len(span)
    return found


def _told(sheet: Sheet, partners: Sequence[Sheet], disputed: bytearray) -> list[float]:
    """For each word of a sentence whether the linked sentences tell it: 1, 0, or DISPUTED."""
    keys = {word.key for partner in partners for word in partner.wording.words}
    told = [float(word.key in keys) for word in sheet.wording.words]
    if 0.0 in told:  # else no fact can tell one more
        facts = _marked(sheet, _facts_told(sheet, partners, told))
        told = [
            share or float(facts.find(1, word.start, word.end) >= 0)
            for share, word in zip(told, sheet.wording.words, strict=True)
        ]
    if 1 in disputed:
        told = [
            DISPUTED if disputed.find(1, word.start, word.end) >= 0 else share
            for share, word in zip(told, sheet.wording.words, strict=True)
        ]
    return told


def _facts_told(sheet: Sheet, partners: Sequence[Sheet], told: Sequence[float]) -> Iterator[Span]:
    """The figures, dates and names of a sentence that the linked sentences have in other words than its own."""
    mine = sheet.bounded
    dates = [one for one in mine.dates if 0.0 in told[slice(*one.words)]]
    names = [one for one in mine.names if 0.0 in told[slice(*one.words)]]
    for partner in (partner.bounded for partner in partners):
        yield from (one.span for one in mine.figures if any(one.compatible(other) for other in partner.figures))
        yield from (one.span for one in dates if any(one.answers(other) for other in partner.dates))
        yield from (one.span for one in names if any(one.same(other) for other in partner.names))


def _clause_kinds(
    sheet: Sheet, partners: Sequence[Sheet], disputed: bytearray, lexicon: Lexicon
) -> list[tuple[Span, ClaimKind]]:
    """The clauses of a linked sentence, shared or unique; at least the best covered one is shared."""
    clauses = clauses_of(sheet.wording, lexicon)
    if len(clauses) == 1:
        return [(clauses[0], ClaimKind.SHARED)]
    shares = list(_shares(sheet, clauses, _told(sheet, partners, disputed)))
    enough = min(COVERED, max(shares, default=0.0))
    return [
        (clause, ClaimKind.SHARED if share >= enough else ClaimKind.UNIQUE)
        for clause, share in zip(clauses, shares, strict=True)
    ]


def _shares(sheet: Sheet, clauses: Sequence[Span], told: Sequence[float]) -> Iterator[float]:
    """For each clause the share of its words that are told on the other side; one of function words alone is told."""
    words = sheet.wording.words
    at = 0
    for clause in clauses:
        first = at
        while at < len(words) and words[at].start < clause.end:
            at += 1
        shares = [told[index] for index in range(first, at) if not words[index].glue]
        yield math.fsum(shares) / len(shares) if shares else 1.0


def _carved(
    clauses: Sequence[tuple[Span, ClaimKind]], points: Sequence[tuple[int, Span]], disputed: bytearray
) -> Iterator[tuple[Span, ClaimKind]]:
    """The clauses with the words of disagreements cut out of them; neighbours of one kind are one run."""
    kinds = {clause.start: kind for clause, kind in clauses}
    edges = {edge for clause, _ in clauses for edge in (clause.start, clause.end)}
    edges |= {edge for _, span in points for edge in (span.start, span.end)}
    run: Span | None = None
    run_kind = clause_kind = ClaimKind.SHARED
    for start, end in pairwise(sorted(edges)):
        clause_kind = kinds.get(start, clause_kind)
        kind = ClaimKind.DIFFERING if disputed[start] else clause_kind
        if run is not None and run_kind is not kind:
            yield run, run_kind
            run = None
        run, run_kind = Span(start if run is None else run.start, end), kind
    if run is not None:
        yield run, run_kind


def _links_at(
    runs: Sequence[tuple[Span, ClaimKind]], links: Sequence[int], points: Sequence[tuple[int, Span]]
) -> Iterator[tuple[int, ...]]:
    """For each run its links: all of the sentence's for a shared one, those that disagree on it for a differing one."""
    starts = [span.start for span, _ in runs]
    disputing: dict[int, set[int]] = defaultdict(set)
    for index, span in points:
        disputing[bisect_right(starts, span.start) - 1].add(index)
    for position, (_, kind) in enumerate(runs):
        yield tuple(links) if kind is ClaimKind.SHARED else tuple(sorted(disputing[position]))
