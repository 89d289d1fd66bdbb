"""An article and its parts. Offsets are characters (code points) of `Article.text`, which is never changed.

The invariants that this module owns: the blocks of an article tile its text (joined, they give it back, character
for character); a sentence's words are exactly `text[start:end]` of its span.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from tui.core.sentences import split_sentences
from tui.core.spans import Span

SET_BY_EDITOR = "set by the editor"
"""The rule of a block whose role the editor changed."""

_OPENING = re.compile(r"\s*(?:#{1,6}[ \t]+(?=\S))?")


class Role(Enum):
    """What a block is for the reader. Only headlines and body are compared."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    BODY = "body"
    CHROME = "chrome"

    @property
    def compared(self) -> bool:
        """Whether sentences of this role take part in the comparison by default."""
        return self in (Role.HEADLINE, Role.BODY)


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the text with one role; it carries its own trailing white space, so that blocks tile the text."""

    span: Span
    """Where the block stands in the article's text, trailing line ends included."""
    role: Role
    rule: str = ""
    """Why it got this role, in a word or two for the reader ("repeated headline"); empty for plain body."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that takes part in the comparison."""

    span: Span
    """Where it stands in the article's text, without white space around it."""
    text: str
    """Exactly `article.text[span.start:span.end]`."""
    block: int
    """0-based index of the block it belongs to."""


@dataclass(frozen=True, slots=True)
class Article:
    """One report. Make one with `Article.from_blocks` (or `tui.articles.read_article`), never by hand."""

    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    """The sentences of the compared blocks, in reading order."""
    title: str = ""
    byline: str = ""
    date: str = ""
    """The date of publication as written in the text; empty when none was found."""
    source: str = ""
    """Where it was read from: a file name, "standard input", a URL."""
    notices: tuple[str, ...] = ()
    """What the reader should know about the reading, such as a guessed encoding; one sentence each."""
    signs: tuple[Span, ...] = ()
    """Signs in the text that only set words off, such as the `*` around Markdown's emphasis; ascending, never empty.

    They are kept in the text, shown dimmed, and left out of what the reader copies.
    """

    def without_signs(self, span: Span) -> str:
        """The words of a span of the text as they read."""
        first = bisect_right(self.signs, span.start, key=lambda sign: sign.end)
        parts, at = [], span.start
        for sign in self.signs[first:]:
            if sign.start >= span.end:
                break
            parts.append(self.text[at : sign.start])
            at = sign.end
        return "".join((*parts, self.text[at : span.end]))

    @classmethod
    def from_blocks(
        cls,
        text: str,
        blocks: Iterable[Block],
        *,
        title: str = "",
        byline: str = "",
        date: str = "",
        source: str = "",
        notices: Iterable[str] = (),
    ) -> Article:
        """An article with its sentences split from the compared blocks. ValueError if blocks do not tile the text."""
        blocks = tuple(blocks)
        check_tiling(text, blocks)
        return cls(text, blocks, sentences_of(text, blocks), title, byline, date, source, tuple(notices))

    @classmethod
    def from_text(cls, text: str, *, title: str = "", source: str = "") -> Article:
        """An article that is one block of body text, for callers who bring ready prose."""
        blocks = (Block(Span(0, len(text)), Role.BODY),) if text else ()
        return cls.from_blocks(text, blocks, title=title, source=source)

    @classmethod
    def from_sentences(cls, sentences: Iterable[str]) -> Article:
        """An article of ready-made sentences, joined by line ends and not split again; empty ones keep their index."""
        blocks, found, parts, at = [], [], [], 0
        for index, words in enumerate(sentences):
            blocks.append(Block(Span(at, at + len(words) + 1), Role.BODY))
            found.append(Sentence(Span(at, at + len(words)), words, index))
            parts.append(words + "\n")
            at += len(words) + 1
        return cls("".join(parts), tuple(blocks), tuple(found))

    def block_text(self, index: int) -> str:
        """The text of the block with this index, trailing line ends included."""
        return self.blocks[index].span.of(self.text)

    def with_roles(self, roles: Mapping[int, Role]) -> Article:
        """The article with the roles that the editor gave these blocks (0-based index); only their sentences change."""
        if not roles:
            return self
        blocks = tuple(
            Block(block.span, roles[index], SET_BY_EDITOR) if index in roles else block
            for index, block in enumerate(self.blocks)
        )
        split = [sentence for index in roles for sentence in block_sentences(self.text, index, blocks[index])]
        kept = [sentence for sentence in self.sentences if sentence.block not in roles]
        return replace(self, blocks=blocks, sentences=tuple(sorted(kept + split, key=lambda each: each.span)))


def check_tiling(text: str, blocks: tuple[Block, ...]) -> None:
    """Raise ValueError unless the blocks, joined, are the text."""
    at = 0
    for block in blocks:
        if block.span.start != at or block.span.end < at:
            raise ValueError(f"blocks must tile the text: one starts at {block.span.start}, not at {at}")
        at = block.span.end
    if at != len(text):
        raise ValueError(f"blocks must tile the text: they end at {at} of {len(text)}")


def sentences_of(text: str, blocks: tuple[Block, ...]) -> tuple[Sentence, ...]:
    """The sentences of the compared blocks. A headline is one sentence, whatever marks it holds."""
    return tuple(sentence for index, block in enumerate(blocks) for sentence in block_sentences(text, index, block))


def block_sentences(text: str, index: int, block: Block) -> Iterator[Sentence]:
    """The sentences of the block with that index; none if it is not compared."""
    if not block.role.compared:
        return
    words = block.span.of(text)
    for span in trimmed(words) if block.role is Role.HEADLINE else split_sentences(words):
        placed = span.shifted(block.span.start)
        yield Sentence(placed, placed.of(text), index)


def trimmed(words: str) -> tuple[Span, ...]:
    """The span of a headline without white space around it and the mark that Markdown sets before it."""
    opening = _OPENING.match(words)
    start, end = opening.end() if opening else 0, len(words.rstrip())
    return (Span(start, end),) if start < end else ()
