"""Text to words: where each stands, how it is compared, and whether it carries meaning of its own.

Words that differ only in writing (case, diacritics, British or American spelling, inflection) get one comparison
form, the `key`. Everything that compares words compares keys.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from tui.core.lexicon import Lexicon
from tui.core.spans import Span

MOST_FORMS = 1 << 16
"""Words whose forms are kept, and stretches of text whose words are."""
LONGEST_KEPT = 60
"""Characters of such a stretch; longer ones are addresses, or a text without spaces."""
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphens, zero-width spaces and joiners: where a line may break or letters join. They part no word."""
_ACCENTS = "\u0300-\u036f"
"""Accents that stand behind their letter, as in text from a Mac's file names and from some PDFs."""
_WORD = re.compile(
    rf"[A-Za-z]{{2,}}+(?![^\W\d_]|['’{_INVISIBLE}{_ACCENTS}])"  # most words, found faster than by the last line
    r"|(?:[^\W\d_]\.){2,}"  # U.S., p.m.
    r"|\d+(?:[.,:]\d+)*"  # 1,500 and 3.5 and 14:30
    rf"|[^\W\d_]+(?:(?:['’]|[{_INVISIBLE}{_ACCENTS}]+['’]?)[^\W\d_]+)*+[{_ACCENTS}]*"  # don't, O'Rourke
)
_UNSEEN = dict.fromkeys(map(ord, _INVISIBLE))
_HANGING = re.compile(r"[^'’]+['’]")
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_LETTERS = str.maketrans({"ß": "ss", "đ": "dj", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that newsrooms write in other letters and that Unicode does not take apart."""
_SPELLINGS = (
    # British to American, applied to both sides, so a rule may be blunt as long as it merges no two common words
    (re.compile(r"(..)([iy])s(e|ed|es|er|ers|ing|ation|ations)$"), r"\1\2z\3"),
    (re.compile(r"(hon|fav|lab|neighb|col|hum|arm|rum|harb|vap|vig|behavi|endeav|fl?av)our"), r"\1or"),
    (re.compile(r"([bct])re(s?)$"), r"\1er\2"),
    (re.compile(r"(efe|ffe|ice)nc(e|es|ed)$"), r"\1ns\2"),
    (re.compile(r"(al|ol)ogue"), r"\1og"),
    (re.compile(r"ogramme"), "ogram"),
    (re.compile(r"ll(ed|ing|er|ers)$"), r"l\1"),
    (re.compile(r"^grey"), "gray"),
    (re.compile(r"^aero"), "air"),
)
_SPELT_OTHERWISE = re.compile("|".join(f"(?:{pattern.pattern})" for pattern, _ in _SPELLINGS))
"""Whether any of them applies, in one look: to most words none does."""


class Word(NamedTuple):
    """One word of a sentence. A tuple, because a long text has hundreds of thousands of them."""

    start: int
    """Where it begins in the sentence."""
    end: int
    """Where it ends there, possessive ending included."""
    text: str
    """As it reads, without a possessive ending and without invisible marks."""
    folded: str
    """Lower case, no diacritics, no dots."""
    key: str
    """The comparison form: equal keys are the same word."""
    content: bool
    """Whether it carries meaning of its own (not an article, pronoun, preposition, auxiliary …)."""
    glue: bool
    """Whether it is among the few commonest function words, which are no terms."""
    capitalised: bool
    """Whether it begins with a capital letter."""

    @property
    def span(self) -> Span:
        """Where it stands in the sentence, possessive ending included."""
        return Span(self.start, self.end)


_Form = tuple[str, str, str, bool, bool, bool]
"""What a word is wherever it stands: all of a `Word` but its span."""


class _Bases(dict[int, str]):
    """Each character taken apart (Unicode NFKD) and without diacritics, by code point; filled as characters are met."""

    def __missing__(self, point: int) -> str:
        apart = unicodedata.normalize("NFKD", chr(point))
        self[point] = "".join(c for c in apart if not unicodedata.combining(c))
        return self[point]


_BASES = _Bases()


def fold(text: str) -> str:
    """Lower case without diacritics, for matching: Vučić and Vucic are one name."""
    if text.isascii():
        return text.lower()
    bare = _BEYOND_ASCII.sub(_base, text).lower()
    return bare if bare.isascii() else _BEYOND_ASCII.sub(_rewritten, bare)


# Most characters of most texts need neither table; looking every one of them up in a table takes ten times as long
def _base(match: re.Match[str]) -> str:
    return match[0].translate(_BASES)


def _rewritten(match: re.Match[str]) -> str:
    return match[0].translate(_LETTERS)


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a sentence in order, and what stands between them."""

    text: str
    words: tuple[Word, ...]
    all_folded: tuple[str, ...]
    """The folded form of each word: a look at all of them at once saves most looks at one after the other."""

    def folded(self, index: int) -> str:
        """The folded form of the word with this index; empty outside the sentence."""
        words = self.all_folded
        return words[index] if 0 <= index < len(words) else ""

    def gap(self, index: int) -> str:
        """The characters between the word before this index and the word at it; none beyond the end."""
        words = self.words
        if index > len(words):
            return ""
        start = words[index - 1].end if index else 0
        end = words[index].start if index < len(words) else len(self.text)
        return self.text[start:end]

    def span(self, start: int, end: int) -> Span:
        """The characters from word `start` up to, not including, word `end`."""
        return Span(self.words[start].start, self.words[end - 1].end)


def wording_of(text: str, lexicon: Lexicon) -> Wording:
    """The words of a sentence; contractions stay whole, compounds come apart at the hyphen."""
    found = []
    stretches, at = _stretches(lexicon), 0
    for stretch in text.split(" "):  # no word has a space in it
        for start, end, form in stretches[stretch]:
            # What `Word(…)` does, without the detour through its keywords: this line runs for every word there is
            found.append(tuple.__new__(Word, (at + start, at + end, *form)))
        at += len(stretch) + 1
    folded = tuple([word.folded for word in found])
    if not _alias_openers(lexicon).isdisjoint(folded):
        found = _with_aliases(found, lexicon)
    return Wording(text, tuple(found), folded)


class _Stretches(dict[str, list[tuple[int, int, _Form]]]):
    """The words in each stretch of text without a space, and where; filled as stretches are met, emptied when full.

    Most of a text is stretches that were met before, so that few are ever looked through for words.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, stretch: str) -> list[tuple[int, int, _Form]]:
        found, end = [], 0
        for piece in _pieces(stretch, self._lexicon):
            # Between two words there is no letter and no digit, so the next place that reads like the word is the word
            start = stretch.index(piece, end)
            end = start + len(piece)
            found.append((start, end, _form(piece, self._lexicon)))
        if len(stretch) <= LONGEST_KEPT:
            if len(self) >= MOST_FORMS:
                self.clear()
            self[stretch] = found
        return found


@lru_cache
def _stretches(lexicon: Lexicon) -> _Stretches:
    return _Stretches(lexicon)


def _pieces(text: str, lexicon: Lexicon) -> list[str]:
    """The words as they stand in a text, with their possessive endings."""
    found: list[str] = _WORD.findall(text)
    return [piece for word in found for piece in _apart(word, lexicon)] if lexicon.elided else found


@lru_cache(maxsize=MOST_FORMS)
def _form(word: str, lexicon: Lexicon) -> _Form:
    """What a word is, as it stands in a text with its possessive ending."""
    seen = word if word.isascii() else word.translate(_UNSEEN)
    written = _POSSESSIVE.sub("", seen).rstrip("'’")
    folded = fold(written).replace(".", "").replace("’", "'") if not written[:1].isdigit() else written
    content = folded not in lexicon.stopwords and (len(folded) > 1 or folded.isdigit())
    pronoun = folded in lexicon.stopwords and written[:1].islower()  # "us" is no country
    key = key_of(folded, lexicon)
    key = folded if pronoun and key in lexicon.countries else key
    return written, folded, key, content, folded in lexicon.glue, written[:1].isupper()


def _apart(word: str, lexicon: Lexicon) -> Iterator[str]:
    """A word and what hangs on to its front: l'homme is two words."""
    at = 0
    while (piece := _HANGING.match(word, at)) and fold(piece.group()[:-1]) in lexicon.elided:
        yield piece.group()
        at = piece.end()
    yield word[at:]


def _with_aliases(words: list[Word], lexicon: Lexicon) -> list[Word]:
    """The words with set phrases of two ("United States") given the key that their abbreviation has."""
    openers = _alias_openers(lexicon)
    for index, word in enumerate(words[:-1]):
        if word.folded not in openers:
            continue
        following = words[index + 1]
        alias = lexicon.phrases.get((word.folded, following.folded))
        if alias is not None:
            words[index] = word._replace(key=alias)
            words[index + 1] = following._replace(key=alias, glue=True)
    return words


@lru_cache
def _alias_openers(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(first for first, _ in lexicon.phrases)


@lru_cache(maxsize=1 << 16)
def key_of(folded: str, lexicon: Lexicon) -> str:
    """The comparison form of a folded word: its synonym group, else its stem after spelling is evened out."""
    groups = _evened_groups(lexicon)
    if folded in groups:
        return groups[folded]
    if not folded[:1].isalpha():
        return folded
    if folded in lexicon.irregular:
        return key_of(lexicon.irregular[folded], lexicon)
    stem = lexicon.stem(even_spelling(folded, lexicon))
    return groups.get(lexicon.stem(folded)) or groups.get(stem, stem)


@lru_cache
def _evened_groups(lexicon: Lexicon) -> dict[str, str]:
    """The synonym groups by words as listed, and by their stems in the evened spelling."""
    evened = {lexicon.stem(even_spelling(word, lexicon)): key for word, key in lexicon.groups.items()}
    return evened | dict(lexicon.groups)


@lru_cache(maxsize=1 << 14)
def even_spelling(folded: str, lexicon: Lexicon) -> str:
    """A folded word with British and American spellings made one; inflection is kept."""
    if lexicon.code == "en" and len(folded) > 3 and _SPELT_OTHERWISE.search(folded):
        for pattern, replacement in _SPELLINGS:
            folded = pattern.sub(replacement, folded)
    return folded
