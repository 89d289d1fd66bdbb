"""What is found between two articles without the editor: worked out once, links examined when they are asked for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import cached_property

from tui.core.alignment import SAME_TEXT, find_links
from tui.core.claims import claims_of
from tui.core.differences import Examiner
from tui.core.facts.calendar_dates import anchor_of
from tui.core.facts.sheets import sheets_of
from tui.core.findings import Claim, Link, Relation
from tui.core.lexicon import lexicon_for
from tui.core.lexicon.detection import detect_language
from tui.core.realigning import Ends, links_around
from tui.core.sides import Pair
from tui.core.similarity import LEAST_OUTLINE, Features, measure_pairs, probability
from tui.core.text import Article

NOTHING_IN_COMMON = probability(Features(*[0.0] * len(Features._fields)))
"""Score of two sentences that are not measured, for they have no telling term in common, or next to none."""
LEAST_AROUND = LEAST_OUTLINE / 2
"""What a pair's outline must add to its log-odds to be looked at when anchors are certain: half of what is needed
otherwise, for beside an anchor less is enough."""
KEPT_AROUND = 2
"""Sets of anchors whose links are kept: as they are, and as they were before the last one."""


class Machine:
    """Reads the sheets of two articles when it is made; everything else is kept once it was needed."""

    def __init__(self, articles: Pair[Article], language: str | None = None) -> None:
        """`language` is the code of the language that both are in; None has it detected."""
        self.articles = articles
        self.sentences = articles.map(lambda article: tuple(s.text for s in article.sentences))
        self.language = language or detect_language(text for side in self.sentences for text in side)
        self.lexicon = lexicon_for(self.language)
        days = articles.map(lambda article: anchor_of(article.date, self.lexicon))
        self.sheets = sheets_of(self.sentences, self.lexicon, days)
        self._examiner = Examiner(self.sheets, self.lexicon)
        self._examined: dict[tuple[Ends, float], Link] = {}
        self._around: dict[frozenset[Ends], tuple[Link, ...]] = {}

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links, not yet examined, by (a, b)."""
        return tuple(find_links(self.sheets))

    def links_around(self, anchors: frozenset[Ends]) -> tuple[Link, ...]:
        """The links, not yet examined, when these pairs of sentences are certain; they are not among them."""
        if not anchors:
            return self.links
        if anchors not in self._around:
            self._around = dict([*self._around.items()][1 - KEPT_AROUND :])
            self._around[anchors] = tuple(links_around(self.sheets, self._features, anchors))
        return self._around[anchors]

    def score(self, ends: Ends) -> float:
        """How sure the machine is that two sentences belong together, also where it does not link them.

        Little is told from next to nothing: all pairs that are not worth measuring have one score.
        """
        a, b = ends
        if self.sentences.left[a] == self.sentences.right[b]:
            return SAME_TEXT
        if ends in self._scores_of_links:
            return self._scores_of_links[ends]
        measured = self._features.get(ends)
        return probability(measured) if measured else NOTHING_IN_COMMON

    def finds(self, ends: Ends) -> bool:
        """Whether the machine links two sentences when nothing is certain."""
        return ends in self._scores_of_links

    def examined(self, link: Link, *, held: bool = False) -> Link:
        """The link with relation, points and same-wording flag as the machine sees them.

        `held` says that the editor vouches for the link, so that no doubt of it keeps points back.
        """
        ends, sure = (link.a, link.b), SAME_TEXT if held else link.score
        if (ends, sure) not in self._examined:
            self._examined[ends, sure] = self._examiner.examine(Link(*ends, Relation.SHARED, sure))
        found = self._examined[ends, sure]
        return found if found.score == link.score else replace(found, score=link.score)

    def claims(self, links: Collection[Link]) -> Pair[tuple[Claim, ...]]:
        """The claims of both sides under these links, which are examined."""
        return claims_of(self.sheets, tuple(links), self.lexicon)

    @cached_property
    def _scores_of_links(self) -> dict[Ends, float]:
        return {(link.a, link.b): link.score for link in self.links}

    @cached_property
    def _features(self) -> dict[Ends, Features]:
        return measure_pairs(self.sheets, LEAST_AROUND)
