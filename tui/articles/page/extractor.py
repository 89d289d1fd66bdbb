"""Which blocks of a page are the story, as trafilatura sees it (the extra `web`).

On 181 real pages it finds bodies with an F1 of 0.96, rules on the page alone with 0.84. It gives back its own text,
so its paragraphs are looked up among the page's blocks; nothing is taken from it but that choice, and a date to guess.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence

from tui.articles.page.blocks import PageBlock

LARGEST = 1_500_000
MOST_BLOCKS = 20_000
DEEPEST = 200
"""Characters, blocks and depth of pages that are given to it: three times what long front pages have. What it does
with more takes minutes on some pages."""

RUN = 2
FEWEST_RUNS = 4
KNOWN_AGAIN = 0.8
"""A block is known again by pairs of neighbouring words, if it has so many and this share of them is in the
extractor's text: that drops links and footnote signs inside a line, and keeps hidden words. Shorter ones must be a
line of it."""

_PICTURE = re.compile(r"data:[\w/+.;=-]{0,60},[\w+/=%-]{200,}")
_WORD = re.compile(r"\w+")


def is_installed() -> bool:
    """Whether the extra `web` is there and whole: what it stands on may be missing though it is not."""
    try:
        import trafilatura  # noqa: F401
    except Exception:  # whatever a half-installed package raises
        return False
    return True


def without_pictures(source: str) -> str:
    """The page without the pictures that saved pages carry in their attributes: they are large and say nothing."""
    return _PICTURE.sub("data:,", source)


def is_fit(source: str, blocks: Sequence[PageBlock], depth: int) -> bool:
    """Whether a page is small and plain enough to be given to the extractor."""
    return len(source) <= LARGEST and len(blocks) <= MOST_BLOCKS and depth <= DEEPEST


def extracted_blocks(source: str, blocks: Sequence[PageBlock]) -> set[int]:
    """The indexes of the blocks that trafilatura takes for the story; empty when it finds none.

    Tables are left out at first, for a page laid out with them would come as one row a line.
    """
    for tables in (False, True):
        kept = known_again(extracted_text(source, tables=tables), blocks)
        if kept:
            return kept
    return set()


def extracted_text(source: str, *, tables: bool) -> str:
    """The text of the story by trafilatura, a paragraph a line; empty when it finds none or fails."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = trafilatura.bare_extraction(
            source, fast=True, include_comments=False, include_tables=tables, with_metadata=False
        )
    except Exception:  # other people's parsers on hostile markup: the plain rules decide then
        return ""
    text = getattr(found, "text", None)
    return text if isinstance(text, str) else ""


def guessed_date(source: str) -> str:
    """A day of publication (`2025-07-15`) that htmldate reads out of the page's words; empty when there is none."""
    from htmldate import find_date

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        return find_date(source, extensive_search=False, original_date=True) or ""
    except Exception:  # as above
        return ""


def known_again(text: str, blocks: Sequence[PageBlock]) -> set[int]:
    """The indexes of the blocks whose words are in a text."""
    lines = {tuple(words_of(line)) for line in text.splitlines()}
    runs = {run for line in lines for run in runs_of(line)}
    return {index for index, block in enumerate(blocks) if is_known(tuple(words_of(block.words)), lines, runs)}


def is_known(words: tuple[str, ...], lines: set[tuple[str, ...]], runs: set[tuple[str, ...]]) -> bool:
    """Whether words are a line of the text, or nearly all of their runs are in it."""
    if not words or words in lines:
        return bool(words)
    mine = runs_of(words)
    return len(mine) >= FEWEST_RUNS and sum(run in runs for run in mine) >= KNOWN_AGAIN * len(mine)


def words_of(line: str) -> list[str]:
    """The words of a line, in small letters."""
    return _WORD.findall(line.casefold())


def runs_of(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Every `RUN` words in a row."""
    return [words[at : at + RUN] for at in range(len(words) - RUN + 1)]
