"""Sentences as reports quote them: each run of words with its verdict, disputed words marked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise

from tui.core.comparison import Comparison
from tui.core.sides import Side
from tui.core.spans import Span
from tui.core.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of a sentence with one verdict."""

    text: str
    verdict: Verdict
    disputed: bool
    """Whether a point of a differing link is about these words."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence as reports quote it."""

    id: str
    """As people read it: `A4`."""
    text: str
    verdict: Verdict
    runs: tuple[Run, ...]
    """Joined, they are the text."""

    @property
    def extras(self) -> tuple[str, ...]:
        """The words that only this side has, when the sentence as a whole is on both sides."""
        if self.verdict in (Verdict.ONLY_A, Verdict.ONLY_B):
            return ()
        lone = (run.text for run in self.runs if run.verdict in (Verdict.ONLY_A, Verdict.ONLY_B))
        return tuple(words for words in lone if any(map(str.isalnum, words)))


def quote_side(comparison: Comparison, side: Side) -> tuple[Quoted, ...]:
    """Every sentence of a side, with the verdict on each run of its words."""
    runs: list[list[tuple[Span, Verdict]]] = [[] for _ in comparison.articles[side].sentences]
    for claim in comparison.claims[side]:
        runs[claim.sentence].append((claim.span, Verdict.of(claim.kind, side)))
    return tuple(_quoted(comparison, side, index, runs[index]) for index in range(len(runs)))


def quote(comparison: Comparison, side: Side, index: int) -> Quoted:
    """One sentence of a side, by its 0-based index."""
    claims = comparison.claims[side]
    first = bisect_left(claims, index, key=lambda claim: claim.sentence)
    last = bisect_right(claims, index, key=lambda claim: claim.sentence)
    return _quoted(
        comparison, side, index, [(claim.span, Verdict.of(claim.kind, side)) for claim in claims[first:last]]
    )


def _quoted(comparison: Comparison, side: Side, index: int, runs: list[tuple[Span, Verdict]]) -> Quoted:
    text = comparison.articles[side].sentences[index].text
    links = (comparison.links[i] for i in comparison.links_of[side][index])
    disputed = merged([span for link in links for point in link.points if (span := point.on(side))])
    verdict = Verdict.of(comparison.sentence_kinds[side][index], side)
    return Quoted(side.sentence_id(index), text, verdict, cut(text, runs, disputed))


def merged(spans: list[Span]) -> list[Span]:
    """The spans in order, overlapping ones made one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def cut(text: str, claims: list[tuple[Span, Verdict]], disputed: list[Span]) -> tuple[Run, ...]:
    """The text in runs that change neither verdict nor dispute; claims tile it, disputed spans do not overlap."""
    edges = sorted({0, len(text)} | {at for span, _ in claims for at in (span.start, span.end)}
                   | {at for span in disputed for at in (span.start, span.end)})  # fmt: skip
    runs = []
    claim = dispute = 0
    for start, end in pairwise(edges):
        while claims[claim][0].end <= start:
            claim += 1
        while dispute < len(disputed) and disputed[dispute].end <= start:
            dispute += 1
        pointed = dispute < len(disputed) and disputed[dispute].start <= start
        runs.append(Run(text[start:end], claims[claim][1], pointed))
    return tuple(runs)
