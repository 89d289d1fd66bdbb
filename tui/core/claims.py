"""Sentences to claims: runs that tile a sentence, each shared, differing, or on this side only.

The words of a disagreement are one claim; a clause whose words the linked sentences of the other side hardly have is
another, unique one; the rest of a linked sentence is shared.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.core.clauses import clauses_of
from tui.core.facts.sheets import Sheet
from tui.core.findings import Claim, ClaimKind, Link
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
        points = [(index, span) for index in mine for point in links[index].points if (span := point.on(side))]
        told = _told(sheet, partners, [span for _, span in points])
        runs = _carved(_clause_kinds(sheet, told, lexicon), points)
        claims += (Claim(number, span, kind, _links_for(span, kind, mine, points)) for span, kind in runs)
    return tuple(claims)


def _told(sheet: Sheet, partners: Sequence[Sheet], disputed: Sequence[Span]) -> list[float]:
    """For each word of a sentence whether the linked sentences tell it: 1, 0, or DISPUTED."""
    keys = {word.key for partner in partners for word in partner.wording.words}
    told = [float(word.key in keys) for word in sheet.wording.words]
    for partner in partners:
        spans = [one.span for one in sheet.figures if any(one.compatible(other) for other in partner.figures)]
        spans += [one.span for one in sheet.dates if any(one.answers(other) for other in partner.dates)]
        spans += [one.span for one in sheet.names if any(one.same(other) for other in partner.names)]
        for index, word in enumerate(sheet.wording.words):
            if any(span.overlaps(word.span) for span in spans):
                told[index] = 1.0
    for index, word in enumerate(sheet.wording.words):
        if any(span.overlaps(word.span) for span in disputed):
            told[index] = DISPUTED
    return told


def _clause_kinds(sheet: Sheet, told: Sequence[float], lexicon: Lexicon) -> list[tuple[Span, ClaimKind]]:
    """The clauses of a linked sentence, shared or unique; at least the best covered one is shared."""
    clauses = clauses_of(sheet.wording, lexicon)
    shares = [_share(sheet, clause, told) for clause in clauses]
    enough = min(COVERED, max(shares, default=0.0))
    return [
        (clause, ClaimKind.SHARED if share >= enough else ClaimKind.UNIQUE)
        for clause, share in zip(clauses, shares, strict=True)
    ]


def _share(sheet: Sheet, clause: Span, told: Sequence[float]) -> float:
    """The share of a clause's words that are told on the other side; a clause of function words alone is told."""
    words = zip(sheet.wording.words, told, strict=True)
    shares = [share for word, share in words if not word.glue and clause.contains(word.span)]
    return math.fsum(shares) / len(shares) if shares else 1.0


def _carved(clauses: list[tuple[Span, ClaimKind]], points: list[tuple[int, Span]]) -> Iterator[tuple[Span, ClaimKind]]:
    """The clauses with the words of disagreements cut out of them; neighbours of one kind are one run."""
    edges = {edge for clause, _ in clauses for edge in (clause.start, clause.end)}
    edges |= {edge for _, span in points for edge in (span.start, span.end)}
    runs: list[tuple[Span, ClaimKind]] = []
    ordered = sorted(edges)
    for start, end in pairwise(ordered):
        piece = Span(start, end)
        kind = next(kind for clause, kind in clauses if clause.contains(piece))
        if any(span.contains(piece) for _, span in points):
            kind = ClaimKind.DIFFERING
        if runs and runs[-1][1] is kind:
            runs[-1] = (Span(runs[-1][0].start, end), kind)
        else:
            runs.append((piece, kind))
    yield from runs


def _links_for(span: Span, kind: ClaimKind, links: list[int], points: list[tuple[int, Span]]) -> tuple[int, ...]:
    if kind is ClaimKind.UNIQUE:
        return ()
    if kind is ClaimKind.DIFFERING:
        return tuple(sorted({index for index, point in points if point.overlaps(span)}))
    return tuple(links)
