"""Names: runs of capitalised words, without titles, and what they share.

"Mr. Farenthold", "Blake Farenthold" and "Rep. Farenthold" name one person; "UN" and "United Nations" one body. Which
sort of thing a name stands for is guessed only as far as a reader needs it: a place after "in" or "at".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from tui.core.facts.vocabulary import Vocabulary, is_title
from tui.core.lexicon import Lexicon
from tui.core.spans import Span
from tui.core.words import Wording, fold

_INSIDE = frozenset("de la del van von der den bin al el da di du d".split())  # noqa: SIM905
_JOINERS = _INSIDE | {"of", "the", "and"}
_JOINED_GAP = re.compile(r"[ \u00a0]|\. |-| & |\.")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_ARTICLES = frozenset("the el la le les los las l".split())  # noqa: SIM905
_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")
_COMMON_ENDINGS = ("ly", "ing", "ed", "tion", "tions", "ments", "ists", "tors", "sions", "ities", "ness")
"""Endings of common words, which at a sentence's start have a capital and name nothing."""
_CLOSERS = " \n”\"'’»)"
_DASHES = ("—", "–", "--", " - ")
_OPENERS = (*"“”\"'‘’„«»‹›([¿¡", *_DASHES)
HEADLINE_SHARE = 0.75
"""Share of longer words with a capital from which a sentence is a title-case headline, where capitals name nothing."""
DATELINE_WORDS = 8
"""Words within which a dateline ends."""
CLIPPED = 3
"""Letters of a name clipped to its beginning."""
SHORT_NAME = 4
"""Letters of the longest short form of a first name."""
LONG_WORD = 8
"""Letters of a word that may have one slip more beside a first name that is the same: Haversedge, Haversage."""
SPELLING_SLACK = 1
"""Typing slips in a name's word of five letters or more that a reader would take for the same name spelt otherwise."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a sentence."""

    span: Span
    """Titles left out."""
    words: tuple[int, int]
    """First word and the one behind the last, 0-based indexes in the sentence."""
    keys: tuple[str, ...]
    """Comparison forms of its words, joiners left out."""
    parts: tuple[str, ...]
    """Folded forms of the same words."""
    place: bool = False
    """Whether the words before it speak for a place."""
    written_out: tuple[str, ...] = ()
    """Its parts with umlauts written as two letters, where it has any: Mueller for Müller."""

    @property
    def initials(self) -> str:
        """First letters, folded: "un" for United Nations."""
        return "".join([part[0] for part in self.parts])

    def same(self, other: Name) -> bool:
        """Whether one may be the other's fuller or shorter form, or its abbreviation."""
        if self.keys == other.keys:
            return True
        if _within(self.keys, other.keys) or _within(other.keys, self.keys):
            return True
        if self.written_out == other.parts or other.written_out == self.parts:
            return True
        if self.parts[-1] == other.parts[-1] and len(self.parts) == len(other.parts) == 2 and _short(self, other):
            return True
        if len(self.parts) == 1 and len(other.parts) > 1 and self.parts[0] == other.initials:
            return True
        if len(other.parts) == 1 and len(self.parts) > 1 and other.parts[0] == self.initials:
            return True
        return _clipped(self, other) or _clipped(other, self) or _by_initials(self, other) or _by_initials(other, self)

    def respelt(self, other: Name) -> bool:
        """Whether the two look like one name in two spellings: Strachan and Strahan."""
        if len(self.parts) != len(other.parts) or self.parts == other.parts:
            return False
        pairs = [(mine, theirs) for mine, theirs in zip(self.parts, other.parts, strict=True) if mine != theirs]
        beside = len(pairs) < len(self.parts)
        return all(min(map(len, pair)) >= 4 and OSA.distance(*pair) <= _slack(*pair, beside) for pair in pairs)


def _slack(word: str, other: str, beside: bool) -> int:
    """How many slips two words may be apart, `beside` telling whether other words of the names are the same."""
    return SPELLING_SLACK + (beside and min(len(word), len(other)) >= LONG_WORD)


def _within(keys: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether all keys are among the others; most names have one."""
    return keys[0] in others if len(keys) == 1 else set(keys) <= set(others)


def _clipped(name: Name, other: Name) -> bool:
    """Whether a name of one short word is the beginning of the other's first: the Fed, the Federal Reserve."""
    (first, *rest), longer = name.parts, other.parts[0]
    return not rest and len(first) == CLIPPED and len(longer) > CLIPPED + 1 and longer.startswith(first)


def _by_initials(name: Name, other: Name) -> bool:
    """Whether a name has the other's two first names as their initials: J.B. Tolby, John Benjamin Tolby."""
    ends = name.parts[-1] == other.parts[-1] and (len(name.parts), len(other.parts)) == (2, 3)
    return ends and name.parts[0] == other.initials[:2]


def _short(name: Name, other: Name) -> bool:
    """Whether one first name may be the short form of the other: Ron and Ronald, Hal and Harold."""
    mine, theirs = sorted((name.parts[0], other.parts[0]), key=len)
    return len(mine) <= SHORT_NAME < len(theirs) and mine[:2] == theirs[:2]


def names_of(wording: Wording, vocabulary: Vocabulary, taken: frozenset[int]) -> list[Name]:
    """The names of a sentence, in order.

    `vocabulary` knows the words that the two articles also write small, so that a capital at a sentence's start names
    nothing; `taken` the indexes of words that dates already explain. A headline in title case has no names.
    """
    lexicon = vocabulary.lexicon
    if lexicon.capitals_are_names and is_title_case(wording):
        return []
    found: list[Name] = []
    behind = _behind_dateline(wording)
    small = lexicon.countries if lexicon.small_peoples else frozenset[str]()
    for at in [at for at, word in enumerate(wording.words) if word.capitalised or word.key in small]:
        if at < behind or not _begins(wording, at, vocabulary, taken):
            continue
        end = at + 1
        while _goes_on(wording, end, vocabulary, taken):
            end += 1
        while end > at + 1 and not (wording.words[end - 1].capitalised or wording.words[end - 1].text[0].isdigit()):
            end -= 1
        name = _name(wording, at, end, lexicon)
        if name is not None:
            found.append(name)
        behind = end
    return found


def _behind_dateline(wording: Wording) -> int:
    """Index of the first word behind a place in capitals and a dash ("BELGRADE —")."""
    for index, word in enumerate(wording.words[:DATELINE_WORDS]):
        if index and any(dash in wording.gap(index) for dash in _DASHES):
            return index
        if index == 0 and not (word.text.isupper() and len(word.text) > 2):
            return 0
    return 0


def is_title_case(wording: Wording) -> bool:
    """Whether most longer words begin with a capital and no full stop ends them, as in many headlines."""
    if wording.text.rstrip(_CLOSERS).endswith("."):
        return False
    longer = [word for word in wording.words[1:] if len(word.text) > 3 and word.text[0].isalpha()]
    return len(longer) >= 3 and sum(word.capitalised for word in longer) >= HEADLINE_SHARE * len(longer)


def _opens(wording: Wording, at: int) -> bool:
    """Whether the word stands where any word would have a capital: first, or behind a quotation mark or a colon."""
    gap = wording.gap(at)
    if gap == " " and at:  # mostly
        return False
    return at == 0 or any(mark in gap for mark in _OPENERS) or gap.strip().endswith((":", ".", "?", "!"))


def _begins(wording: Wording, at: int, vocabulary: Vocabulary, taken: frozenset[int]) -> bool:
    word, lexicon = wording.words[at], vocabulary.lexicon
    if at not in taken and lexicon.small_peoples and word.key in lexicon.countries:
        return True
    if at in taken or not word.capitalised or is_title(word, lexicon) or word.folded in lexicon.idle_names:
        return False
    if word.folded.removesuffix("s") in lexicon.weekdays:
        return False  # "on Tuesdays", which is no date
    if not wording.gap(at) and at and wording.words[at - 1].text[0].isdigit():
        return False  # a unit behind its number: 40GB
    if word.folded in lexicon.stopwords and not (word.text.isupper() and len(word.text) > 1):
        return False
    if not lexicon.capitals_are_names:
        return vocabulary.known(wording, at) or _run_begins(wording, at, vocabulary)
    if _is_office(wording, at, lexicon):
        return False
    if not _opens(wording, at):
        return True
    common = (
        word.folded in vocabulary.common or word.folded in lexicon.openers or _has_synonyms(wording, at, vocabulary)
    )
    return not (common or word.folded.endswith(_COMMON_ENDINGS))


def _has_synonyms(wording: Wording, at: int, vocabulary: Vocabulary) -> bool:
    """Whether the lexicon has other words for a lone one that no sentence has with a capital inside it: Sales."""
    word, behind = wording.words[at], wording.words[at + 1 : at + 2]
    if not word.key.startswith("~") or word.key in vocabulary.lexicon.countries or word.folded in vocabulary.named:
        return False
    return not any(following.capitalised for following in behind)


def _is_office(wording: Wording, at: int, lexicon: Lexicon) -> bool:
    """Whether the word belongs to a title behind it: Foreign Minister, Health Secretary; not Danish Minister."""
    if wording.words[at].key in lexicon.countries:
        return False
    following = wording.words[at + 1] if at + 1 < len(wording.words) else None
    return following is not None and following.folded in lexicon.titles and following.capitalised


def _run_begins(wording: Wording, at: int, vocabulary: Vocabulary) -> bool:
    """Whether two capitalised nouns on end are a name, where every noun has a capital."""
    following = wording.words[at + 1] if at + 1 < len(wording.words) else None
    if following is None or not following.capitalised or wording.gap(at + 1) != " ":
        return False
    if _opens(wording, at) and wording.folded(at).endswith(_ADJECTIVE_ENDINGS):
        return following.folded in vocabulary.named
    return not (vocabulary.ordinary(wording.words[at]) or vocabulary.ordinary(following))


def _goes_on(wording: Wording, end: int, vocabulary: Vocabulary, taken: frozenset[int]) -> bool:
    lexicon = vocabulary.lexicon
    if end >= len(wording.words) or end in taken or not _joined(wording, end):
        return False
    word = wording.words[end]
    if word.folded in _INSIDE and not word.capitalised:
        return end + 1 < len(wording.words) and wording.gap(end + 1) in (" ", "") and wording.words[end + 1].capitalised
    if word.text[0].isdigit():
        return wording.gap(end) == "-"
    if wording.gap(end).startswith(".") and len(wording.words[end - 1].text) > 2:
        return False
    if not lexicon.capitals_are_names and vocabulary.ordinary(word):
        return False
    return word.capitalised and not is_title(word, lexicon) and word.folded not in lexicon.idle_names


@lru_cache(maxsize=1 << 14)
def _written_out(text: str) -> str:
    return fold(text.lower().translate(_UMLAUTS))


def _joined(wording: Wording, end: int) -> bool:
    """Whether a word stands close enough behind the one before it to go on with its name."""
    gap = wording.gap(end)
    return bool(_JOINED_GAP.fullmatch(gap)) or (not gap and wording.text[wording.words[end].start - 1] in "'’")


def _is_base(wording: Wording, end: int, lexicon: Lexicon) -> bool:
    """Whether the name that ends here is followed by "-based", its state's abbreviation passed over."""
    if wording.folded(end) in lexicon.idle_names:
        end += 1
    return wording.folded(end) == "based" and wording.gap(end).endswith("-")


def _name(wording: Wording, at: int, end: int, lexicon: Lexicon) -> Name | None:
    inner = [
        w for w in wording.words[at:end] if len(w.folded) > 1 and w.folded not in _JOINERS and not is_title(w, lexicon)
    ]
    if not inner:
        return None
    before = wording.folded(at - 1)
    if before in _ARTICLES:
        before = wording.folded(at - 2)
    keys = tuple([word.key for word in inner])
    place = before in lexicon.locatives or lexicon.countries.issuperset(keys) or _is_base(wording, end, lexicon)
    parts = tuple([word.folded for word in inner])
    written_out = tuple([_written_out(word.text) for word in inner])
    return Name(wording.span(at, end), (at, end), keys, parts, place, written_out)
