"""What each row shows whatever the width: harmless text, references to partners elsewhere, blocks set aside.

Built once for a comparison; `row_layout` breaks it into lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from tui.core.findings import ClaimKind
from tui.core.harmless import HARMLESS, harmless
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.presentation.cells import is_plain_ascii, plain_cells
from tui.presentation.placing import block_starts, placing
from tui.presentation.roles import EDITED, PINNED, REFERENCE
from tui.presentation.wrapping import prose_among

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

ONE_SPACE = str.maketrans("\n\r\t", "   ")
"""Line ends, those of Windows too, and tabs inside a sentence; the layout breaks lines itself."""


@cache
def replaced() -> Callable[[str], re.Match[str] | None]:
    """Finds a character that is not put on screen as it is, line ends aside; compiled when it is needed."""
    codes = (code for code in (*ONE_SPACE, *HARMLESS) if code != ord("\n"))
    return re.compile(f"[{''.join(re.escape(chr(code)) for code in codes)}]").search


NAMED_PARTNERS = 2
"""How many partners a reference names before it only counts the rest; more would fill a narrow column."""


def shown(text: str) -> str:
    """The text as it is put on screen: harmless, on one line, as many characters as before."""
    return harmless(text.translate(ONE_SPACE))


class RowContent:
    """The rows of one comparison, ready to be laid out."""

    def __init__(self, comparison: Comparison, *, plain_emoji: bool = False) -> None:
        self.comparison = comparison
        self.plain_emoji = plain_emoji
        """Whether joined emoji are taken apart, for terminals that count their cells otherwise."""
        self.told_checks: Mapping[tuple[Side, int], tuple[str, ...]] = {}
        """What the linear layout tells of the editor's checks, by side and number of the sentence."""
        plain = comparison.articles.map(lambda article: is_plain_ascii(article.text))
        self.texts: Pair[tuple[str, ...]] = Pair(
            *(self._texts(comparison.articles[side], plain[side]) for side in Side)
        )
        """The shown text of each sentence; offsets are those of the sentence."""
        self.prose = Pair(*(prose_among(self.texts[side], narrow=plain[side]) for side in Side))
        """How the lines of each shown text can be counted."""
        self.asides: Pair[dict[int, tuple[int, ...]]] = Pair(self._asides(Side.LEFT), self._asides(Side.RIGHT))
        """Blocks that are not compared (0-based indexes), by the row they stand before; len(rows) after the last."""
        self.placing = placing(comparison)
        self.new_block = block_starts(comparison, self.placing.first)
        """For each row whether a block begins with it on either side."""
        self.foldable = tuple(kind is ClaimKind.SHARED for kind in comparison.row_kinds)
        """For each row whether nothing in it is disputed or on one side only."""

    def editors_sign(self, side: Side, sentence: int) -> str:
        """The one-cell sign of what the editor did to a sentence's links; a blank for nothing."""
        comparison = self.comparison
        if sentence in comparison.pinned[side]:
            return PINNED
        return EDITED if sentence in comparison.edited[side] else " "

    def shown(self, text: str) -> str:
        """The text as it is put on the page, as many characters as before."""
        return plain_cells(shown(text)) if self.plain_emoji else shown(text)

    def aside_text(self, side: Side, block: int) -> str:
        """The shown text of a block that is not compared, without the white space around it."""
        return self.shown(self.comparison.articles[side].block_text(block)).strip()

    def place_of(self, side: Side, sentence: int | None, block: int | None = None) -> int:
        """Where the shown text of a sentence, or else of a block set aside, begins in the article's text."""
        article = self.comparison.articles[side]
        if sentence is not None:
            return article.sentences[sentence].span.start
        assert block is not None
        text = article.block_text(block)
        before = len(text) - len(text.lstrip())
        # A control character that counts as white space is a sign to be seen as soon as it is shown.
        shown = self.shown(text[: before + 1])
        return article.blocks[block].span.start + len(shown) - len(shown.lstrip())

    def reference(self, row: int, side: Side, sentence: int) -> str:
        """Where the partners of this sentence stand that are in other rows (`→ B14`), or nothing."""
        comparison = self.comparison
        if not comparison.rows[row].moved_to[side]:
            return ""
        here = comparison.rows[row].sentences[side.other]
        links = (comparison.links[index] for index in comparison.links_of[side][sentence])
        away = [link.sentence(side.other) for link in links if link.sentence(side.other) not in here]
        if not away:
            return ""
        named = ", ".join(side.other.sentence_id(partner) for partner in away[:NAMED_PARTNERS])
        more = f" +{len(away) - NAMED_PARTNERS}" if len(away) > NAMED_PARTNERS else ""
        return f"{REFERENCE} {named}{more}"

    def begins_block(self, side: Side, sentence: int) -> bool:
        """Whether a sentence is the first of its block."""
        sentences = self.comparison.articles[side].sentences
        return sentence == 0 or sentences[sentence - 1].block != sentences[sentence].block

    def _texts(self, article: Article, plain: bool) -> tuple[str, ...]:
        if plain or not (self.plain_emoji or replaced()(article.text)):
            return tuple([sentence.text.replace("\n", " ") for sentence in article.sentences])
        return tuple([self.shown(sentence.text) for sentence in article.sentences])

    def _asides(self, side: Side) -> dict[int, tuple[int, ...]]:
        article = self.comparison.articles[side]
        found: dict[int, tuple[int, ...]] = {}
        if all(block.role.compared for block in article.blocks):
            return found
        following = rows_by_block(self.comparison, side)
        for index in reversed(range(len(article.blocks))):
            if not article.blocks[index].role.compared and article.block_text(index).strip():
                row = following[index]
                found[row] = (index, *found.get(row, ()))
        return found


def rows_by_block(comparison: Comparison, side: Side) -> list[int]:
    """For each block of a side the row of the first sentence in it or after it; len(rows) if there is none."""
    article: Article = comparison.articles[side]
    rows = [len(comparison.rows)] * len(article.blocks)
    for sentence in reversed(range(len(article.sentences))):
        first = article.sentences[sentence].block
        row = comparison.row_of[side][sentence]
        previous = article.sentences[sentence - 1].block if sentence else -1
        rows[previous + 1 : first + 1] = [row] * (first - previous)
    return rows
