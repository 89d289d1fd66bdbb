"""Lines that belong to the pages of a PDF and not to its story: running headers and footers, page numbers, margins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tui.articles.pdf_pages import Line, Page, Turn

EDGE_LINES = 3
"""So many lines at the top and at the bottom of a page may be running headers and footers."""

LONGEST_WITH_FIGURES = 12
"""Words of a running line whose figures change from page to page; a longer one repeats exactly, or it is prose."""

FEWEST_PAGES = 2
"""Pages on which a running line stands, at least."""

PAGE_NUMBER = "#"
"""The key of every line that is only a number."""

_PAGE_NUMBER = re.compile(
    r"\W{0,3}(?:(?:page|seite|pagina|página|strana|str\.|p\.)\s?)?\d{1,4}"
    r"(?:\s?(?:/|of|von|sur|de|od)\s?\d{1,4})?\W{0,3}",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://\S{4,}(?:\s+\d{1,4}(?:\s?/\s?\d{1,4})?)?")


def parted_pages(pages: Sequence[Page]) -> list[tuple[list[Line], list[Line]]]:
    """For each page the lines of its story, and those that run on the pages or stand across them."""
    running = repeated_keys(pages)
    return [parted_lines(page, running) for page in pages]


def repeated_keys(pages: Sequence[Page]) -> frozenset[str]:
    """The keys of the running lines: at the edge of half of the pages, which may be the left or the right ones."""
    edges = [{key_of(line) for edge in edges_of(page) for line in edge} for page in pages if page.lines]
    counted = Counter(key for keys in edges for key in keys)
    return frozenset(key for key, count in counted.items() if count >= max(FEWEST_PAGES, len(edges) // 2))


def key_of(line: Line) -> str:
    """What a line says on every page: its letters alone, so that page numbers and hours may change."""
    if len(line.words.split()) > LONGEST_WITH_FIGURES:
        return line.words.casefold()
    return "".join(c for c in line.words.casefold() if c.isalpha()) or PAGE_NUMBER


def edges_of(page: Page) -> Iterator[list[Line]]:
    """The highest lines of a page and the lowest ones, each from the edge inwards."""
    ordered = sorted((line for line in page.lines if line.turn is Turn.UPRIGHT), key=lambda line: -line.y)
    yield ordered[:EDGE_LINES]
    yield ordered[: -EDGE_LINES - 1 : -1]


def parted_lines(page: Page, running: frozenset[str]) -> tuple[list[Line], list[Line]]:
    """The lines of the page's story, and those that run on every page or stand across it."""
    turns = Counter(line.turn for line in page.lines for _ in range(len(line.words)))
    usual = turns.most_common(1)[0][0] if turns else Turn.UPRIGHT
    runs = {line for edge in edges_of(page) for line in running_from(edge, running)}
    aside = [line for line in page.lines if line.turn is not usual or line in runs]
    return [line for line in page.lines if line.turn is usual and line not in runs], aside


def running_from(edge: Sequence[Line], running: frozenset[str]) -> Iterator[Line]:
    """The running lines of one edge: none lies further in than a line of the story."""
    for number, line in enumerate(edge):
        outermost = number == 0
        alone = outermost and (_PAGE_NUMBER.fullmatch(line.words) or _ADDRESS.fullmatch(line.words))
        key = key_of(line)
        if not alone and (key not in running or (key == PAGE_NUMBER and not outermost)):
            return
        yield line
