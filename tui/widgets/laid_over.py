"""A style laid over some cells of a painted line, and words over blank ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.presentation.cells import cell_width, cluster_under


def laid_over(strip: Strip, runs: Iterable[tuple[int, int]], style: Style) -> Strip:
    """The line with the style over the cells of these runs, first and behind the last; no character is cut apart."""
    runs = tuple(runs)
    segments: list[Segment] = []
    x = 0
    for segment in strip:
        for words in cut(segment.text, [edge - x for run in runs for edge in run]):
            lit = any(first <= x < last for first, last in runs)
            base = segment.style or Style.null()
            segments.append(Segment(words, base + style if lit else segment.style))
            x += cell_width(words)
    return Strip(segments, strip.cell_length)


def written_over(strip: Strip, x: int, words: str, style: Style) -> Strip:
    """The line with the words, of one-cell characters, from the cell `x` on; the line as it is if not all are blank."""
    end = x + len(words)
    if x < 0 or end > strip.cell_length:
        return strip
    segments: list[Segment] = []
    at = 0
    for segment in strip:
        for part in cut(segment.text, (x - at, end - at)):
            after = at + cell_width(part)
            if after <= x or at >= end:
                segments.append(Segment(part, segment.style))
            elif x <= at and after <= end and not part.strip(" "):
                segments.append(Segment(words[at - x : after - x], (segment.style or Style.null()) + style))
            else:
                return strip
            at = after
    return Strip(segments, strip.cell_length)


def cut(text: str, cells: Iterable[int]) -> Iterator[str]:
    """The text in parts, cut before the characters that take these of its cells."""
    width = cell_width(text)
    places = {cluster_under(text, cell).start for cell in cells if 0 < cell < width}
    for start, end in pairwise(sorted({0, len(text), *places})):
        yield text[start:end]
