"""Which blocks of a page are the story, told from the page alone: dense prose in one place, few links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from tui.articles.page.blocks import Element, PageBlock
from tui.articles.page.tags import HEADINGS
from tui.articles.passages import passage_of
from tui.core.spans import Span

MOST_LINKED = 0.5
"""Share of a block's characters that may be links; teasers are all link, a story's paragraphs seldom a fifth."""

LEVELS = 5
"""How far above a paragraph its container is looked for."""

FADING = 0.75
"""What a paragraph counts for a container one level further up: the nearest one that holds the most wins."""

LONG_BLOCK = 120
"""Characters from which a block is prose whatever its words: Chinese and Thai write none apart."""


NO_CONTAINERS = HEADINGS | {"p", "li", "dd", "dt", "pre"}
"""Elements that hold one paragraph: what is around them is the container."""


def story_blocks(blocks: Sequence[PageBlock]) -> set[int]:
    """The indexes of the blocks that are the story's body; empty when the page has no prose."""
    prose = [i for i, block in enumerate(blocks) if may_be_story(block) and is_prose(block.words)]
    if not prose:  # a page whose very story is in an element called `promo`
        prose = [i for i, block in enumerate(blocks) if not block.element.hidden and is_prose(block.words)]
        return {i for i in prose if blocks[i].linked <= MOST_LINKED}
    best = best_container([blocks[i] for i in prose])
    if best is None:
        return set(prose)
    first, last = prose[0], prose[-1]
    inside = range(best.first, best.end)
    last = max((i for i in prose if i in inside), default=last)
    first = min((i for i in prose if i in inside), default=first)
    return {i for i in inside if may_be_story(blocks[i]) and (first <= i <= last or blocks[i].element.name == "li")}


def with_siblings(blocks: Sequence[PageBlock], kept: set[int]) -> set[int]:
    """The kept blocks and those between them that stand in the same element as a kept paragraph.

    Extractors like to drop a subheading or a short paragraph of the story; in doubt it is compared. What they keep
    of the links around the story is left out.
    """
    prose = [index for index in kept if is_prose(blocks[index].words)]
    if not prose:
        return kept
    parents = {blocks[index].element.parent for index in prose if blocks[index].element.name in NO_CONTAINERS}
    between = range(min(prose), max(prose))
    links = {i for i in kept if blocks[i].linked > MOST_LINKED and not min(prose) <= i <= max(prose)}
    return (kept - links) | {i for i in between if blocks[i].element.parent in parents and may_be_story(blocks[i])}


def may_be_story(block: PageBlock) -> bool:
    """Whether nothing about a block's place says that it is not of the story."""
    element = block.element
    return not (element.hidden or element.furniture or element.caption or block.caption) and block.linked <= MOST_LINKED


def is_prose(words: str) -> bool:
    """Whether words read like a paragraph of a story."""
    return len(words) >= LONG_BLOCK or passage_of(words, Span(0, len(words))).prose


def best_container(prose: Sequence[PageBlock]) -> Element | None:
    """The element that holds the most prose as near as possible."""
    scores: defaultdict[Element, float] = defaultdict(float)
    for block in prose:
        element: Element | None = block.element
        if element is not None and element.name in NO_CONTAINERS:
            element = element.parent
        worth = float(len(block.words))
        for _ in range(LEVELS):
            if element is None or element.parent is None:
                break
            scores[element] += worth
            worth *= FADING
            element = element.parent
    return max(scores, key=lambda element: scores[element], default=None)
