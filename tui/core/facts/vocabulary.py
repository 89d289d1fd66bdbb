"""What two articles themselves say of a capitalised word: that it is common, or that it is somebody's name.

A language that gives every noun a capital (German) leaves only the company a word keeps: an article, an adjective or
a figure before it makes it a common noun; a title, or a second capital without any of these, makes it a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tui.core.facts.units import MONEY_WORDS, PERCENT_WORDS, measure_of
from tui.core.lexicon import Lexicon
from tui.core.words import Word, Wording

MODIFIERS = 2
"""Adjectives that may stand between an article and its noun."""
ACRONYM = range(2, 7)
"""Letters of an abbreviation in capitals that stands for a body: CDU, NATO."""


@dataclass(frozen=True)
class Vocabulary:
    """The words of two articles, folded."""

    lexicon: Lexicon
    common: frozenset[str]
    """Words that are no names, whatever letter they begin with."""
    named: frozenset[str] = frozenset()
    """Words that are part of a name: those with a capital inside a sentence, unless every noun has one."""

    def ordinary(self, word: Word) -> bool:
        """Whether a capitalised noun is a common one, as far as the articles and the lexicon know."""
        lexicon, folded = self.lexicon, word.folded
        if word.key in lexicon.countries or is_acronym(word):
            return False
        if word.key.startswith("~") or folded in MONEY_WORDS or folded in PERCENT_WORDS:
            return True
        return (
            folded in self.common
            or folded in lexicon.openers
            or folded in lexicon.stopwords
            or folded in lexicon.scales
            or folded in lexicon.vague
            or folded in lexicon.numbers
            or folded in lexicon.months
            or folded in lexicon.weekdays
            or folded.endswith(lexicon.noun_endings)
            or is_title(word, lexicon)
            or measure_of(folded) is not None
        )

    def known(self, wording: Wording, at: int) -> bool:
        """Whether there is evidence that a single capitalised noun is a name."""
        word = wording.words[at]
        if self.ordinary(word) or word.folded.isdigit():
            return False
        if word.folded in self.named or word.key in self.lexicon.countries or is_acronym(word):
            return True
        return at > 0 and (
            wording.folded(at - 1) in self.lexicon.locatives or is_title(wording.words[at - 1], self.lexicon)
        )


def is_title(word: Word, lexicon: Lexicon) -> bool:
    """Whether the word is a title before a name."""
    if word.folded in lexicon.titles:
        return True
    if not word.folded.endswith(lexicon.title_endings):
        return False
    return any(word.folded.endswith(end) and len(word.folded) > len(end) for end in lexicon.title_endings)


def is_acronym(word: Word) -> bool:
    """Whether the word is an abbreviation in capitals."""
    return len(word.text) in ACRONYM and word.text.isalpha() and word.text.isupper()


def vocabulary_of(wordings: Iterable[Wording], lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of all sentences of both articles."""
    wordings = list(wordings)
    common = {word.folded for wording in wordings for word in wording.words if not word.capitalised}
    if lexicon.capitals_are_names:
        named = {word.folded for wording in wordings for word in wording.words[1:] if word.capitalised}
        return Vocabulary(lexicon, frozenset(common), frozenset(named))
    common |= {word for wording in wordings for word in _determined(wording, lexicon)}
    found = Vocabulary(lexicon, frozenset(common))
    named = {word for wording in wordings for word in _named(wording, found)}
    return Vocabulary(lexicon, found.common, frozenset(named))


def _determined(wording: Wording, lexicon: Lexicon) -> Iterator[str]:
    """The capitalised words that have an article, an adjective behind an article, or a figure before them."""
    for index, word in enumerate(wording.words):
        if not word.capitalised or wording.gap(index + 1).startswith("-"):
            continue
        before = index - 1
        while before > index - 1 - MODIFIERS and _modifies(wording, before, lexicon):
            before -= 1
        near = wording.folded(before)
        if near in lexicon.determiners or near in lexicon.numbers or near[:1].isdigit():
            yield word.folded


def _modifies(wording: Wording, at: int, lexicon: Lexicon) -> bool:
    """Whether the word may be an adjective before a noun."""
    if at < 0 or wording.words[at].capitalised or wording.gap(at + 1) != " ":
        return False
    folded = wording.folded(at)
    return folded not in lexicon.stopwords and folded.endswith(("e", "en", "er", "es", "em"))


def _named(wording: Wording, vocabulary: Vocabulary) -> Iterator[str]:
    """The words behind a title, and those that stand in a run of capitals inside a sentence."""
    words, lexicon = wording.words, vocabulary.lexicon
    for index in range(1, len(words)):
        pair = words[index - 1], words[index]
        if not all(word.capitalised for word in pair) or wording.gap(index) != " ":
            continue
        if vocabulary.ordinary(pair[1]):
            continue
        if is_title(pair[0], lexicon):
            yield pair[1].folded
        elif index > 1 and not vocabulary.ordinary(pair[0]):
            yield from (word.folded for word in pair)
