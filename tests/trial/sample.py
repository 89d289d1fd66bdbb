"""A pair of samples/ with what a reader must be able to see of it."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

from tests.trial.picture import bare
from tui import Comparison, compare, read_article
from tui.core.findings import Link, Point, Relation
from tui.core.searching import AS_TYPED, search
from tui.core.sides import Pair, Side
from tui.report.one_row import finding_text
from tui.review.faceted import FacetedRows
from tui.review.filtering import RowKind
from tui.review.work import Work

SAMPLES = Path(__file__).parents[2] / "samples"
NAMES = tuple(sorted(path.parent.name for path in SAMPLES.glob("*/expected.json")))

LETTERS_OF_A_WORD = 5
"""A word to search for has at least so many, and a few hits."""
HITS_OF_A_WORD = range(2, 9)


class Ends(NamedTuple):
    """Two sentences, one a side, 0-based."""

    a: int
    b: int

    @property
    def names(self) -> Pair[str]:
        """As on the screen."""
        return Pair(Side.LEFT.sentence_id(self.a), Side.RIGHT.sentence_id(self.b))


@dataclass(frozen=True)
class Sample:
    """The two files, and the comparison that the program is expected to show."""

    name: str
    paths: Pair[Path]
    comparison: Comparison

    @cached_property
    def passages(self) -> Pair[tuple[str, ...]]:
        """All of each article: its sentences, and what stands between them, in bare words."""
        return Pair(*(self._passages(side) for side in Side))

    @property
    def differing(self) -> list[Link]:
        """The links that differ."""
        return [link for link in self.comparison.links if link.relation is Relation.DIFFERING]

    @cached_property
    def expected(self) -> list[tuple[Ends, str]]:
        """Every point that `expected.json` names: the two sentences and the kind of point."""
        found = json.loads((self.paths.left.parent / "expected.json").read_text("utf-8"))
        return [
            (Ends(self._beginning(Side.LEFT, link["a"]), self._beginning(Side.RIGHT, link["b"])), point["kind"])
            for link in found["links"]
            for point in link.get("points", ())
        ]

    @cached_property
    def word(self) -> tuple[str, int]:
        """A word to search for, and how often it is found."""
        texts = (sentence.text for side in Side for sentence in self.comparison.articles[side].sentences)
        counts = Counter(word for text in texts for word in text.split() if word.isalpha())
        for word in sorted(counts, key=lambda word: (-counts[word], word)):
            hits = len(search(self.comparison, word, AS_TYPED))
            if len(word) >= LETTERS_OF_A_WORD and hits in HITS_OF_A_WORD:
                return word, hits
        raise ValueError(f"{self.name} has no word that is found a few times")

    @cached_property
    def differing_rows(self) -> frozenset[int]:
        """The rows that differ, 0-based."""
        return FacetedRows(self.comparison, {}).of(RowKind.DIFFERING)

    @cached_property
    def wrong(self) -> Ends:
        """A link to take away: of two sentences that have no other, and that stand in one row."""
        return next(
            Ends(link.a, link.b)
            for link in self.comparison.links
            if self._links(Side.LEFT, link.a) == self._links(Side.RIGHT, link.b) == 1
            and self.comparison.row_of.left[link.a] == self.comparison.row_of.right[link.b]
            and link.relation is Relation.SHARED
        )

    @cached_property
    def missing(self) -> Ends:
        """A link to make: of sentences that have none, or, where one side has no such, of one whose link was wrong."""
        alone = [
            [n for n in range(len(self.comparison.articles[side].sentences)) if not self._links(side, n)]
            for side in Side
        ]
        pairs = [Ends(a, b) for a in alone[0] for b in alone[1]]
        pairs += [Ends(self.wrong.a, b) for b in alone[1]] + [Ends(a, self.wrong.b) for a in alone[0]]
        return pairs[len(pairs) // 2]

    def told(self, link: Link, point: Point) -> tuple[str, ...]:
        """A point by its kind and words: what is told in several sentences is listed once."""
        spans = zip(Side, (point.on(side) for side in Side), strict=True)
        words = (span.of(self.text(side, link.sentence(side))) if span else "" for side, span in spans)
        return (str(point.kind), *map(str.casefold, words))

    @cached_property
    def lone(self) -> int:
        """A sentence of A, 0-based, that has its row to itself on its side."""
        return next(row.sentences.left[0] for row in self.comparison.rows if len(row.sentences.left) == 1)

    def finding(self, row: int) -> str:
        """What is to be copied of a row, 0-based."""
        return finding_text(self.comparison, row, Work())

    def text(self, side: Side, number: int) -> str:
        """The words of a sentence."""
        return self.comparison.articles[side].sentences[number].text

    def _links(self, side: Side, number: int) -> int:
        return len(self.comparison.links_of[side][number])

    def _beginning(self, side: Side, words: str) -> int:
        sentences = self.comparison.articles[side].sentences
        return next(n for n, sentence in enumerate(sentences) if sentence.text.lstrip("#*_> ").startswith(words))

    def _passages(self, side: Side) -> tuple[str, ...]:
        article = self.comparison.articles[side]
        found, at = [], 0
        for span in (sentence.span for sentence in article.sentences):
            found += article.text[at : span.start].split("\n")
            found.append(article.text[span.start : span.end])
            at = span.end
        return tuple(filter(None, map(bare, (*found, *article.text[at:].split("\n")))))


@cache
def load(name: str) -> Sample:
    """The sample of that name, compared once."""
    paths = Pair(*(next((SAMPLES / name).glob(f"{letter}.*")) for letter in "ab"))
    return Sample(name, paths, compare(*(read_article(str(path)) for path in paths)))
