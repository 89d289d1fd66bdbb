"""Words that the reader selects: a run of one article's own text, whatever the page looks like.

Kept by place in the text and not by place on the screen, so that a selection outlives any change of the page: another
width, another layout, folding, scrolling.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.core.harmless import harmless
from tui.core.sides import Side
from tui.core.spans import Span
from tui.core.text import Article

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

WORD = re.compile(r"\w+(?:[.,:'’-]\w+)*")
"""What a double click takes: a word with its apostrophe or hyphen, a number with its point, comma or colon."""

LONGEST_WORD = 200
"""Characters on either side of a click in which its word is looked for, so that a line without blanks costs nothing."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Selected words."""

    side: Side
    span: Span
    """In the text of that side's article; never empty."""

    def name(self, article: Article) -> str:
        """Of which sentences it has something: `A4`, `A4 to A9`; the side alone where they are not compared."""
        sentences = article.sentences
        first = bisect_right(sentences, self.span.start, key=lambda sentence: sentence.span.end)
        last = bisect_left(sentences, self.span.end, key=lambda sentence: sentence.span.start) - 1
        if first > last:
            return self.side.letter
        names = (self.side.sentence_id(index) for index in sorted({first, last}))
        return " to ".join(names)

    def words(self, article: Article) -> str:
        """The words as the article has them, paragraph breaks included; control characters made visible.

        Signs that only set words off, such as the `*` of Markdown, are left out.
        White space at the ends is left out: a drag that begins in a gap of the page begins behind the sentence above.
        """
        return harmless(article.without_signs(self.span).replace("\r\n", "\n")).strip()


def hull(one: Span, other: Span) -> Span:
    """The run from the first character of either to the last of either."""
    return Span(min(one.start, other.start), max(one.end, other.end))


def word_at(text: str, at: int) -> Span:
    """The word around a place of a text, else the single character there; empty at the end of the text."""
    first = max(0, at - LONGEST_WORD)
    for match in WORD.finditer(text, first, at + LONGEST_WORD):
        if match.start() > at:
            break
        if at < match.end():
            return Span(*match.span())
    return Span(at, min(at + 1, len(text)))


def sentence_around(article: Article, at: int) -> Span:
    """The sentence at a place of an article, else the block without white space around it; empty where there is none.

    The place right behind a sentence belongs to it.
    """
    index = bisect_right(article.sentences, at, key=lambda sentence: sentence.span.start) - 1
    if index >= 0 and at <= article.sentences[index].span.end:
        return article.sentences[index].span
    block = bisect_right(article.blocks, at, key=lambda block: block.span.start) - 1
    if block < 0:
        return Span(at, at)
    return article.blocks[block].span.without_blanks(article.text)


def sentences_between(comparison: Comparison, side: Side, sentence: int, row: int) -> Selection:
    """From a sentence to a row, both included: all sentences of that side whose rows lie between."""
    rows = comparison.row_of[side]
    first = min(sentence, bisect_left(rows, row))
    last = max(sentence, bisect_right(rows, row) - 1)
    sentences = comparison.articles[side].sentences
    return Selection(side, hull(sentences[first].span, sentences[last].span))
