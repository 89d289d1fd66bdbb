"""Text to paragraphs: whether a newline ends one or only wraps it is learned from the text itself."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from tui.core.spans import Span

WIDEST_WRAP = 120
NARROWEST_WRAP = 30
"""Widths, in characters, at which people and programs wrap text by hand."""

WIDTH_PERCENTILE = 0.98
"""The wrap width is this percentile of the lines that another line follows: a long address is no width."""

FULL_LINE = 0.8
FULL_LINES = 0.4
"""In wrapped text this share of all lines reaches this share of the width."""

FORCED_BREAKS = 0.6
FEWEST_FORCED = 3
"""In wrapped text at least this share of the newlines is forced, the next word would not have fitted: about all of
them with blank lines between paragraphs, three in four without. In text with a paragraph a line hardly any is. Fewer
forced newlines than this tell nothing."""

_SENTENCE_ENDS = (".", "!", "?", "…", ":", "”", '"', "»", "’", "“", ")")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: where it starts, its length without the line end, its first word."""

    start: int
    length: int
    indented: bool
    first_word: str
    ends: bool
    follows: bool
    """Whether the line before it is not blank."""


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """The paragraphs of a plain text, each with the white space behind it; joined, they are the text."""
    lines = lines_of(text)
    width = wrap_width(lines)
    starts = [0]
    for previous, line in pairwise(lines):
        if not (width and line.follows and continues(previous, line, width)):
            starts.append(line.start)
    ends = [*starts[1:], len(text)]
    return tuple(Span(start, end) for start, end in zip(starts, ends, strict=True) if end > start)


def lines_of(text: str) -> list[Line]:
    """The lines that are not blank. A line ends wherever Unicode says so."""
    lines, at, follows = [], 0, False
    for raw in text.splitlines(keepends=True):
        words = raw.rstrip()
        if words:
            first = words.split(maxsplit=1)[0]
            ends = words.endswith(_SENTENCE_ENDS)
            lines.append(Line(at, len(words), words[0].isspace(), first, ends, follows))
        follows = bool(words)
        at += len(raw)
    return lines


def wrap_width(lines: list[Line]) -> int:
    """The width at which the text is wrapped by hand, in characters; 0 when it is not."""
    breaks = [(before, after) for before, after in pairwise(lines) if after.follows]
    if len(breaks) < FEWEST_FORCED:
        return 0
    lengths = sorted(before.length for before, _ in breaks)
    width = lengths[min(int(len(lengths) * WIDTH_PERCENTILE), len(lengths) - 1)]
    full = sum(line.length >= FULL_LINE * width for line in lines)
    forced = sum(is_forced(before, after, width) for before, after in breaks)
    wrapped = (
        NARROWEST_WRAP <= width <= WIDEST_WRAP
        and full >= FULL_LINES * len(lines)
        and forced >= max(FORCED_BREAKS * len(breaks), FEWEST_FORCED)
    )
    return width if wrapped else 0


def is_forced(before: Line, after: Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted on the line before it."""
    return before.length + 1 + len(after.first_word) > width


def continues(before: Line, after: Line, width: int) -> bool:
    """Whether, in wrapped text, a line goes on with the paragraph of the line before it."""
    if after.indented and not before.indented:
        return False
    return is_forced(before, after, width) or (not before.ends and after.first_word[0].islower())
