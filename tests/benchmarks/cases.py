"""What people know of an article pair: the sentences that belong together, what they disagree on, what is equal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import product

from tui.core.findings import Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article

Place = tuple[int, int]
"""Sentence indexes: left, right."""


class Label(Enum):
    """What was done to the right sentence of a paraphrase."""

    PLANTED = "planted"
    REWRITE = "rewrite"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class WantedPoint:
    """A disagreement that people marked."""

    kind: str
    """As written in the file: people may know kinds that the product does not."""
    places: Pair[Span | None]


@dataclass(frozen=True, slots=True)
class WantedLink:
    """Two sentences that people linked."""

    at: Place
    relation: Relation | None = None
    """None where nobody judged it."""
    points: tuple[WantedPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to a paraphrase, and where."""

    at: Place
    label: Label
    kind: str
    span: Span
    """In the right sentence."""


@dataclass(frozen=True, slots=True)
class Case:
    """Two articles and what is known of them. What a file does not speak of is empty."""

    articles: Pair[Article]
    links: tuple[WantedLink, ...]
    undecided: frozenset[Place] = frozenset()
    """Sentence pairs that count neither way."""
    complete: bool = True
    """Whether every sentence's verdict follows from the links."""
    changes: tuple[Change, ...] = ()
    alone: frozenset[tuple[Side, int]] = frozenset()
    """Sentences that certainly have no partner."""
    equal: tuple[Mapping[Place, Pair[tuple[Span, ...]]], ...] = ()
    """Equal values in two writings: for each the sentence pairs that hold them, and every place where they do."""

    @property
    def wanted(self) -> frozenset[Place]:
        """The sentence pairs to be linked."""
        return frozenset(link.at for link in self.links)

    @property
    def sentences(self) -> Pair[tuple[str, ...]]:
        """The compared sentences."""
        return self.articles.map(lambda article: tuple(s.text for s in article.sentences))


@dataclass(frozen=True, slots=True)
class DataSet:
    """Cases that are measured together."""

    name: str
    cases: tuple[Case, ...]
    listed: bool
    """Whether they come from a list in one file; else each is the whole of its own file."""


def equal_places(articles: Pair[Article], words: Pair[str]) -> Mapping[Place, Pair[tuple[Span, ...]]]:
    """The places of two equal values, by the sentence pairs that hold both."""
    holders = Pair(
        *(
            {
                index: tuple(places)
                for index, sentence in enumerate(articles[side].sentences)
                if (places := occurrences(words[side], sentence.text))
            }
            for side in Side
        )
    )
    return {(a, b): Pair(holders.left[a], holders.right[b]) for a, b in product(*holders)}


def occurrences(words: str, text: str) -> list[Span]:
    """Every place of the words in the text."""
    starts = [i for i in range(len(text)) if text.startswith(words, i)]
    return [Span(i, i + len(words)) for i in starts]
