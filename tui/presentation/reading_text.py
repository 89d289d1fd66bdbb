"""The articles as flowing paragraphs: what the reading layout breaks into lines, and which passage answers which."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from tui.core.sides import Pair, Side
from tui.presentation.roles import glyph
from tui.presentation.row_content import RowContent

GLUE = "\N{NO-BREAK SPACE}"
"""Between a sentence's sign and its first word and within a reference, so that no line ends there."""

SIGN = 2
"""Characters of a sign with its glue."""


class Paragraph(NamedTuple):
    """A run of sentences, or a block that is not compared."""

    text: str
    """Each sentence as its sign, its shown words and, if a partner stands elsewhere, a reference to it."""
    first: int = 0
    """The first sentence's 0-based index on its side."""
    starts: tuple[int, ...] = ()
    """Where each sentence's sign is in the text; empty for a block that is not compared."""
    block: int | None = None
    """0-based index on its side of the block that is not compared; None for sentences."""

    def sentence_at(self, place: int) -> int | None:
        """The sentence that has this place of the text; None in a block that is not compared."""
        return self.first + max(0, bisect_right(self.starts, place) - 1) if self.starts else None

    def words_start(self, sentence: int) -> int:
        """Where the words of a sentence begin in the text."""
        return self.starts[sentence - self.first] + SIGN

    def end(self, sentence: int) -> int:
        """Where a sentence ends in the text, its reference included."""
        index = sentence - self.first + 1
        return self.starts[index] - 1 if index < len(self.starts) else len(self.text)


class ReadingText:
    """Both articles of a comparison as paragraphs, whatever the width."""

    def __init__(self, content: RowContent) -> None:
        self.content = content
        self.paragraphs: Pair[tuple[Paragraph, ...]] = Pair(
            tuple(self._paragraphs(Side.LEFT)), tuple(self._paragraphs(Side.RIGHT))
        )

    @cached_property
    def beside(self) -> Pair[tuple[int | None, ...]]:
        """For each sentence the last one up to it whose row has a partner on the other side; None before the first."""
        return Pair(self._beside(Side.LEFT), self._beside(Side.RIGHT))

    def counterparts(self, row: int, side: Side) -> tuple[int, int] | None:
        """A sentence of this side and one of the other that are to be level while the reader is in this row.

        The row's own partner, else the place where it moved to, else the partner of the nearest sentence before that
        has one beside it. None if there is none, or the row has nothing on this side.
        """
        comparison = self.content.comparison
        placed = comparison.rows[row]
        if not placed.sentences[side]:
            return None
        own = placed.sentences[side][0]
        if placed.sentences[side.other]:
            return own, placed.sentences[side.other][0]
        if placed.moved_to[side]:
            return own, placed.moved_to[side][0]
        before = self.beside[side][own]
        if before is None:
            return None
        return before, comparison.rows[comparison.row_of[side][before]].sentences[side.other][0]

    def _beside(self, side: Side) -> tuple[int | None, ...]:
        comparison = self.content.comparison
        found: list[int | None] = []
        last: int | None = None
        for sentence, row in enumerate(comparison.row_of[side]):
            if comparison.rows[row].sentences[side.other]:
                last = sentence
            found.append(last)
        return tuple(found)

    def _paragraphs(self, side: Side) -> Iterator[Paragraph]:
        article = self.content.comparison.articles[side]
        placed = ((sentence.block, index) for index, sentence in enumerate(article.sentences))
        sentences = {block: [index for _, index in group] for block, group in groupby(placed, key=lambda pair: pair[0])}
        for block, each in enumerate(article.blocks):
            if block in sentences:
                for run in self._unbroken(side, sentences[block]):
                    yield self._paragraph(side, run)
            elif not each.role.compared and (text := self.content.aside_text(side, block)):
                yield Paragraph(text, block=block)

    def _unbroken(self, side: Side, sentences: list[int]) -> Iterator[list[int]]:
        """The sentences of a block in runs without a blank line between them: a block may hold a whole text."""
        article = self.content.comparison.articles[side]
        run: list[int] = []
        for index in sentences:
            if run:
                between = article.text[article.sentences[run[-1]].span.end : article.sentences[index].span.start]
                if between.count("\n") > 1:
                    yield run
                    run = []
            run.append(index)
        yield run

    def _paragraph(self, side: Side, sentences: list[int]) -> Paragraph:
        content, comparison = self.content, self.content.comparison
        kinds, row_of, texts = comparison.sentence_kinds[side], comparison.row_of[side], content.texts[side]
        parts, starts, at = [], [], 0
        for index in sentences:
            part = f"{glyph(kinds[index], side)}{GLUE}{texts[index]}"
            if reference := content.reference(row_of[index], side, index):
                part += f" {reference.replace(' ', GLUE)}"
            parts.append(part)
            starts.append(at)
            at += len(part) + 1
        return Paragraph(" ".join(parts), sentences[0], tuple(starts))
