"""What is remembered of an article so that it, or a later version of it, is known again."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from tui.core.sentences import split_sentences
from tui.core.spans import Span
from tui.core.text import Article, Role, trimmed

SENTENCE_DIGITS = 32
"""Hexadecimal digits of a sentence's fingerprint: 128 bits, so that no two sentences of a lifetime's work collide."""


@dataclass(frozen=True, slots=True)
class KeptSentence:
    """A sentence as it was."""

    span: Span
    """Where it stood in the article's text."""
    fingerprint: str
    block: int
    """Where its block started in the article's text."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An article as it was when it was worked on."""

    fingerprint: str
    """Of the whole text, character for character."""
    sentences: tuple[KeptSentence, ...]
    """All sentences, those of blocks that are not compared too: the editor may change a block's role."""
    title: str = ""
    source: str = ""
    text: str | None = None
    """None where only fingerprints and places are kept."""

    @classmethod
    def of(cls, article: Article, *, keep_text: bool = True) -> Snapshot:
        """The snapshot of an article; without its text and title if they are not to be kept."""
        return cls(
            fingerprint_of(article.text),
            tuple(_sentences(article)),
            article.title if keep_text else "",
            article.source,
            article.text if keep_text else None,
        )

    def words(self, index: int) -> str | None:
        """The words of the sentence with this index; None if the text is not kept."""
        return None if self.text is None else self.sentences[index].span.of(self.text)


def fingerprint_of(text: str) -> str:
    """SHA-256 (FIPS 180-4) of a text, in hexadecimal."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def sentence_fingerprint(words: str) -> str:
    """The fingerprint of a sentence, the same however its lines are broken."""
    return fingerprint_of(" ".join(words.split()))[:SENTENCE_DIGITS]


def _sentences(article: Article) -> list[KeptSentence]:
    found = []
    for block in article.blocks:
        words = block.span.of(article.text)
        for span in trimmed(words) if block.role is Role.HEADLINE else split_sentences(words):
            placed = span.shifted(block.span.start)
            found.append(KeptSentence(placed, sentence_fingerprint(placed.of(article.text)), block.span.start))
    return found
