"""The one entry to comparing: two articles in, one `Comparison` out. Deterministic; swapping the sides swaps it."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from operator import attrgetter

from tui.core.collecting import collector_paused
from tui.core.corrections import NO_CORRECTIONS, Corrections
from tui.core.findings import Claim, ClaimKind, Counts, Link, Relation, Row
from tui.core.sides import BOTH, Pair, Side
from tui.core.text import Article


@dataclass(frozen=True)
class Comparison:
    """Everything found between two articles. All sequences are in reading order."""

    articles: Pair[Article]
    links: tuple[Link, ...]
    """By (a, b)."""
    claims: Pair[tuple[Claim, ...]]
    """By (sentence, span); every character of a compared sentence belongs to exactly one claim."""
    rows: tuple[Row, ...]
    """Every compared sentence is in exactly one row."""
    language: str = "en"
    """Code of the language whose lexicon was compared with, one of `tui.core.languages.LANGUAGES`."""
    unlinked: tuple[tuple[int, int], ...] = ()
    """Sentences, left and right, that the machine would link and the editor took apart; by (left, right)."""
    anchors: tuple[tuple[int, int], ...] = ()
    """Sentences, left and right, around which the rest was aligned anew when the editor asked for it."""

    @cached_property
    def sentence_kinds(self) -> Pair[tuple[ClaimKind, ...]]:
        """The kind of each sentence: differing if any link differs, else shared if linked, else unique."""
        return Pair(self._kinds(Side.LEFT), self._kinds(Side.RIGHT))

    @cached_property
    def links_of(self) -> Pair[tuple[tuple[int, ...], ...]]:
        """For each sentence of a side the indexes into `links` of its links."""
        nothing: tuple[int, ...] = ()
        found = self.articles.map(lambda article: [nothing] * len(article.sentences))
        left, right = found
        for index, link in enumerate(self.links):
            alone = (index,)  # one object for both ends: most sentences have one link
            left[link.a] += alone
            right[link.b] += alone
        return found.map(tuple)

    @cached_property
    def edited(self) -> Pair[frozenset[int]]:
        """The sentences of each side of which the editor corrected what they are linked with."""
        ends = [*((link.a, link.b) for link in self.links if link.corrected), *self.unlinked]
        return Pair(frozenset(a for a, _ in ends), frozenset(b for _, b in ends))

    @cached_property
    def pinned(self) -> Pair[frozenset[int]]:
        """The sentences of each side of which the editor pinned a link."""
        ends = [(link.a, link.b) for link in self.links if link.pinned]
        return Pair(frozenset(a for a, _ in ends), frozenset(b for _, b in ends))

    @cached_property
    def counts(self) -> Pair[Counts]:
        """How many sentences of each side are shared, differing and unique."""
        return self.sentence_kinds.map(
            lambda kinds: Counts(
                kinds.count(ClaimKind.SHARED), kinds.count(ClaimKind.DIFFERING), kinds.count(ClaimKind.UNIQUE)
            )
        )

    @cached_property
    def left_out(self) -> Pair[int]:
        """How many blocks of each side take no part: bylines, captions, page furniture."""
        return self.articles.map(lambda article: sum(not block.role.compared for block in article.blocks))

    @cached_property
    def row_of(self) -> Pair[tuple[int, ...]]:
        """For each sentence of a side the 0-based index of its row."""
        found = self.articles.map(lambda article: [0] * len(article.sentences))
        left, right = found
        for index, row in enumerate(self.rows):
            placed = row.sentences
            for sentence in placed.left:
                left[sentence] = index
            for sentence in placed.right:
                right[sentence] = index
        return found.map(tuple)

    def claims_in(self, side: Side, sentence: int) -> tuple[Claim, ...]:
        """The claims of a sentence, in order."""
        first, end = self._first_claims[side][sentence : sentence + 2]
        return self.claims[side][first:end]

    @cached_property
    def _first_claims(self) -> Pair[array[int]]:
        """For each sentence of a side, and one more, the index of its first claim."""
        found = self.claims.map(lambda claims: Counter(map(attrgetter("sentence"), claims)))
        return Pair(
            *(
                array("l", accumulate((found[side][n] for n in range(len(self.articles[side].sentences))), initial=0))
                for side in BOTH
            )
        )

    @cached_property
    def row_kinds(self) -> tuple[ClaimKind, ...]:
        """The kind of each row: differing if any sentence of it differs, unique if none is linked, else shared."""
        unique, differing = ClaimKind.UNIQUE, ClaimKind.DIFFERING
        kinds = [unique] * len(self.rows)
        for side in BOTH:
            for row, kind in zip(self.row_of[side], self.sentence_kinds[side], strict=True):
                if kind is differing or kinds[row] is unique:
                    kinds[row] = kind
        return tuple(kinds)

    @cached_property
    def rows_of_kind(self) -> dict[ClaimKind, tuple[int, ...]]:
        """For each kind the 0-based indexes of the rows of that kind, ascending."""
        return {kind: tuple(i for i, found in enumerate(self.row_kinds) if found is kind) for kind in ClaimKind}

    def _kinds(self, side: Side) -> tuple[ClaimKind, ...]:
        kinds = [ClaimKind.SHARED if indexes else ClaimKind.UNIQUE for indexes in self.links_of[side]]
        for link in self.links:
            if link.relation is Relation.DIFFERING:
                kinds[link.sentence(side)] = ClaimKind.DIFFERING
        return tuple(kinds)


def compare(
    left: Article, right: Article, *, language: str | None = None, corrections: Corrections = NO_CORRECTIONS
) -> Comparison:
    """Compare two articles: link their sentences, name the disagreements, lay out the rows.

    `language` is the code of the language that both are in; None has it detected. Raises ValueError for an unknown one.
    What the editor corrected stands over what the machine finds; `comparer.Comparer` compares again for little.
    """
    from tui.core.comparer import Comparer  # it makes comparisons, so it imports this module

    with collector_paused():  # until the comparer's own things are gone: its sheets are most of what there is
        return Comparer(Pair(left, right), language).compare(corrections)


def compare_sentences(left: Sequence[str], right: Sequence[str], *, language: str | None = None) -> Comparison:
    """The same on ready-made sentences. Raises ValueError too for anything that is not a list of strings."""
    for name, side in (("left", left), ("right", right)):
        is_list = isinstance(side, Sequence) and not isinstance(side, str | bytes)
        if not is_list or not all(isinstance(sentence, str) for sentence in side):
            raise ValueError(f"{name} must be a list of strings, one a sentence")
    return compare(Article.from_sentences(left), Article.from_sentences(right), language=language)
