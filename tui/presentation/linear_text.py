"""Rows as plain numbered text: everything that the other layouts show by place, colour or sign is a word here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tui.core.findings import ClaimKind, Link, Point
from tui.core.sides import BOTH, Side
from tui.presentation.row_content import RowContent
from tui.review.editors_words import editors_words

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

KIND_WORDS = {ClaimKind.SHARED: "Shared.", ClaimKind.DIFFERING: "Differing."}


class Passage(NamedTuple):
    """One paragraph of a row's text."""

    text: str
    side: Side | None = None
    """The side of the sentence or block that it gives; None for a remark."""
    sentence: int = 0
    """0-based index of that sentence on its side."""
    words: int = 0
    """Where the shown words of the article begin in the text."""
    block: int | None = None
    """0-based index on its side of a block that is not compared, which it gives instead of a sentence."""


class LinearText:
    """The text of all rows of a comparison, whatever the width."""

    def __init__(self, content: RowContent) -> None:
        self.content = content
        self.passages = tuple(passages(content, row) for row in range(len(content.comparison.rows)))
        """For each row its paragraphs, in order."""


def passages(content: RowContent, row: int) -> tuple[Passage, ...]:
    """The text of a row: number and kind with the first sentence, then the other sentences, then remarks."""
    return (*told(content, row), *(Passage(text) for text in remarks(content, row)))


def told(content: RowContent, row: int) -> Iterator[Passage]:
    """The sentences of a row, each after its id; the first after the row's number and kind."""
    placed = content.comparison.rows[row].sentences
    before = f"{row + 1}. {kind_words(content.comparison, row)} "
    for side in BOTH:
        for sentence in placed[side]:
            head = f"{before}{side.sentence_id(sentence)}: "
            yield Passage(head + content.texts[side][sentence], side, sentence, len(head))
            before = ""


def kind_words(comparison: Comparison, row: int) -> str:
    """The kind of a row in a word or two, and whether its partner stands elsewhere."""
    kind = comparison.row_kinds[row]
    if kind is ClaimKind.UNIQUE:
        return f"Only {lone_side(comparison, row).letter}."
    return KIND_WORDS[kind]


def lone_side(comparison: Comparison, row: int) -> Side:
    """The side that has the sentences of a row with nothing on the other."""
    return next(side for side in BOTH if comparison.rows[row].sentences[side])


def remarks(content: RowContent, row: int) -> Iterator[str]:
    """What is found about a row: partners elsewhere, points in dispute, words that only one side has, one wording."""
    comparison = content.comparison
    placed = comparison.rows[row]
    links = [comparison.links[index] for index in placed.links]
    for side in BOTH:
        for sentence in placed.sentences[side]:
            for index in comparison.links_of[side][sentence]:
                if index not in placed.links:
                    link = comparison.links[index]
                    links.append(link)
                    yield elsewhere(comparison, link, side)
    for link in links:
        for point in link.points:
            yield point_words(content, link, point)
        if words := editors_words(link):
            yield f"{Side.LEFT.sentence_id(link.a)} and {Side.RIGHT.sentence_id(link.b)}: {', '.join(words)}."
        if link.same_wording:
            yield "Almost word for word: one source?"
    for side in BOTH:
        for sentence in placed.sentences[side]:
            yield from additions(content, side, sentence)
            yield from content.told_checks.get((side, sentence), ())


def elsewhere(comparison: Comparison, link: Link, side: Side) -> str:
    """Where the partner of a link's sentence on this side stands."""
    partner = link.sentence(side.other)
    row = comparison.row_of[side.other][partner]
    return f"Partner of {side.sentence_id(link.sentence(side))}: {side.other.sentence_id(partner)}, in row {row + 1}."


def point_words(content: RowContent, link: Link, point: Point) -> str:
    """A disagreement: its kind, the words of both sides, and why it is one."""
    words = []
    for side in BOTH:
        span = point.on(side)
        sentence = content.texts[side][link.sentence(side)]
        words.append(f"“{span.of(sentence)}”" if span else "nothing")
    return f"{str(point.kind).capitalize()}: {words[0]} against {words[1]}. {content.shown(point.reason)}"


def additions(content: RowContent, side: Side, sentence: int) -> Iterator[str]:
    """The words of a linked sentence that the other side does not have."""
    comparison = content.comparison
    if comparison.sentence_kinds[side][sentence] is ClaimKind.UNIQUE:
        return
    text = content.texts[side][sentence]
    for claim in comparison.claims_in(side, sentence):
        words = claim.span.of(text).strip(" ,.;:–—")
        if claim.kind is ClaimKind.UNIQUE and words:
            yield f"Only {side.letter}: “{words}”."
