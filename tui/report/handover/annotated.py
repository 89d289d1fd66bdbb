"""The annotated copy: an article as it stands, with a numbered note on every claim that was checked or is disputed."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from tui.core.findings import ClaimKind
from tui.core.sides import Side
from tui.core.spans import Span
from tui.core.text import Block, Role
from tui.report.checked import day_of
from tui.report.handover import Desk
from tui.report.handover.document import (
    Document,
    Heading,
    Inline,
    Line,
    Look,
    Note,
    NoteMark,
    Paragraph,
    Part,
    Run,
    words,
)
from tui.report.handover.findings import check_lines, other_report
from tui.report.handover.memo import counts_line
from tui.report.wording import about, title_of
from tui.review.checklist import Item
from tui.review.checks import Check, ClaimAt

Numbered: TypeAlias = tuple[int, Span]
"""The number of a note, and the words that it is about."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """What is noted at one place of the article."""

    span: Span
    """In the article's text."""
    lines: tuple[Line, ...]


def annotated_copy(desk: Desk, side: Side) -> Document:
    """The whole article of a side, block by block, nothing left out."""
    article = desk.comparison.articles[side]
    annotations = annotations_on(desk, side)
    title = f"{title_of(article)}: annotated copy"
    head: list[Part] = [Heading(1, words(title))]
    if about(article):
        head.append(Paragraph(words(about(article), Look.FAINT)))
    other = title_of(desk.comparison.articles[side.other])
    made = f", {day_of(desk.at)}" if desk.at else ""
    head.append(Paragraph(words(f"Checked against: {other}{made}. {counts_line(desk)}", Look.FAINT)))
    noted_in = by_block(article.blocks, annotations)
    body = [
        part
        for block, here in zip(article.blocks, noted_in, strict=True)
        for part in block_parts(article.text, block, here)
    ]
    notes = tuple(Note(number, annotation.lines) for number, annotation in enumerate(annotations, start=1))
    return Document(title, desk.comparison.language, (*head, *body), notes)


def annotations_on(desk: Desk, side: Side) -> tuple[Annotation, ...]:
    """Each check with what the other report says, and each disputed claim without a check; by where their words end.

    A check on words that are not compared any more is noted where it stands.
    """
    found: dict[ClaimAt, tuple[Line, ...]] = {}
    items = {item.at: item for item in desk.checklist.items if item.side is side}
    for at, item in items.items():
        lines = (*noted(desk.work.checks.get(at)), *other_lines(desk, item))
        if lines:
            found[at] = lines
    for at, check in desk.work.checks.items():
        if at.side is side and at not in items:
            found[at] = tuple(check_lines(check))
    ordered = sorted(found.items(), key=lambda entry: (entry[0].span.end, entry[0].span.start))
    text = desk.comparison.articles[side].text
    return tuple(Annotation(trimmed(text, at.span), lines) for at, lines in ordered)


def trimmed(text: str, span: Span) -> Span:
    """The span without the white space at its ends, so that a note stands right behind its words.

    One without words, which only another checker's file can name, is behind the words before it, or the first letter.
    """
    words = span.of(text)
    inner = words.strip()
    if not inner:
        behind = len(text[: span.start].rstrip()) or len(text) - len(text.lstrip()) + 1
        return Span(behind, behind)
    start = span.start + words.find(inner)
    return Span(start, start + len(inner))


def noted(check: Check | None) -> Iterator[Line]:
    """The lines of a check; none without one."""
    return check_lines(check) if check is not None else iter(())


def other_lines(desk: Desk, item: Item) -> Iterator[Line]:
    """What the other report says otherwise, if the claim is disputed."""
    if item.claim.kind is ClaimKind.DIFFERING:
        yield from other_report(desk.comparison, item.side, item.claim)


def by_block(blocks: Sequence[Block], annotations: Sequence[Annotation]) -> list[list[Numbered]]:
    """For each block the annotations whose words end in it."""
    found: list[list[Numbered]] = [[] for _ in blocks]
    for number, annotation in enumerate(annotations, start=1):
        index = bisect_left(blocks, annotation.span.end, key=lambda block: block.span.end)
        if index < len(blocks) and blocks[index].span.start < annotation.span.end:
            found[index].append((number, annotation.span))
    return found


def block_parts(text: str, block: Block, here: Sequence[Numbered]) -> Iterator[Part]:
    """A block as a heading or paragraph, its annotated words marked, a note's number behind the last of them."""
    if not block.span.of(text).strip():
        return
    look = Look.PLAIN if block.role.compared else Look.FAINT
    line = tuple(inlines(text, block.span, here, look))
    yield Heading(2, line) if block.role is Role.HEADLINE else Paragraph(line)


def inlines(text: str, span: Span, here: Sequence[Numbered], look: Look) -> Iterator[Inline]:
    """The words of a span in runs; white space at its end is left out."""
    end = span.start + len(span.of(text).rstrip())
    opened: Counter[int] = Counter({span.start: 0, end: 0})
    """For each edge how many annotations begin there, less those that end there."""
    marks: defaultdict[int, list[int]] = defaultdict(list)
    for number, noted_span in here:
        first, last = (min(max(at, span.start), end) for at in (noted_span.start, noted_span.end))
        opened[first] += 1
        opened[last] -= 1
        marks[last].append(number)
    marked = 0
    for start, stop in pairwise(sorted(opened)):
        marked += opened[start]
        yield Run(text[start:stop], Look.MARKED if marked else look)
        yield from map(NoteMark, marks[stop])
