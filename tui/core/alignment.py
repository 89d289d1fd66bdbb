"""Scores to links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from tui.core.facts.sheets import Sheet
from tui.core.findings import Link, Relation
from tui.core.sides import Pair
from tui.core.similarity import score_pairs

LINK_THRESHOLD = 0.32
"""Score from which a pair is a link: the best F1 of the held-out real pairs (tests/benchmarks/fit_linking.py)."""
SAME_TEXT = 1.0
"""Score of two sentences that are the same, character for character."""


def find_links(sheets: Pair[tuple[Sheet, ...]]) -> list[Link]:
    """The links between two articles, not yet examined, by (a, b). A sentence may have several; links may cross.

    Of sentences that the other article has character for character none is linked with another such: each has its own.
    """
    links = twins(sheets.map(lambda side: tuple(sheet.wording.text for sheet in side)))
    taken = Pair(frozenset(link.a for link in links), frozenset(link.b for link in links))
    links += [
        Link(pair.a, pair.b, Relation.SHARED, pair.score)
        for pair in score_pairs(sheets, LINK_THRESHOLD)
        if pair.score >= LINK_THRESHOLD and not (pair.a in taken.left and pair.b in taken.right)
    ]
    return sorted(links, key=lambda link: (link.a, link.b))


def twins(sentences: Pair[tuple[str, ...]]) -> list[Link]:
    """The links between sentences that are the same; of repeated ones the first goes with the first, and so on.

    What one side has more of goes with the last of the other. Blank sentences have no twin.
    """
    places = sentences.map(_places)
    links = []
    for text, lefts in places.left.items():
        rights = places.right.get(text, ()) if text.strip() else ()
        for turn in range(max(len(lefts), len(rights)) if rights else 0):
            a, b = lefts[min(turn, len(lefts) - 1)], rights[min(turn, len(rights) - 1)]
            links.append(Link(a, b, Relation.SHARED, SAME_TEXT))
    return links


def _places(side: Sequence[str]) -> dict[str, list[int]]:
    """For each text the sentences that have it."""
    found: dict[str, list[int]] = defaultdict(list)
    for index, text in enumerate(side):
        found[text].append(index)
    return found
