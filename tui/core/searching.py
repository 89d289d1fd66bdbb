"""Searching the sentences of both sides, as a reader expects it at a keyboard: words, whole words, or a pattern.

Accents, typographic quotes and dashes, soft hyphens and kinds of white space do not matter; capitals matter only when
the reader typed one. Hits come in reading order: by row, left before right.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, normalize
from weakref import ref

from tui.core.hits import NO_HITS, Hits
from tui.core.navigation import Cursor, Hit, at_sentence
from tui.core.sides import Side
from tui.core.spans import Span

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

_PLAIN = str.maketrans("‘’‚‛′“”„‟″«»‐‑‒–—―−", '\'\'\'\'\'"""""""-------')


class _Folding(dict[int, str]):
    """A table for `str.translate` that works out each character when it is first met."""

    def __init__(self, keep_case: bool) -> None:
        self.keep_case = keep_case

    def __missing__(self, code: int) -> str:
        character = chr(code)
        bare = "".join(c for c in normalize("NFKD", character.translate(_PLAIN)) if category(c) not in ("Mn", "Cf"))
        plain = " " if character.isspace() else bare
        self[code] = plain if self.keep_case else plain.casefold()
        return self[code]


_FOLDINGS = {keep_case: _Folding(keep_case) for keep_case in (False, True)}


class Ways(NamedTuple):
    """How words are searched for."""

    whole: bool = False
    """Only where they are whole words."""
    pattern: bool = False
    """They are a regular expression."""


AS_TYPED = Ways()


class Finder(NamedTuple):
    """What finds the words in one text."""

    folding: _Folding
    find: Callable[[str], Iterable[tuple[int, int]]]
    """Start and end of each place in a folded text, in order."""
    count: Callable[[str], int]
    """How many there are."""


class _Sentences(NamedTuple):
    """The sentences of a comparison in reading order, folded for searching."""

    places: tuple[tuple[Side, int], ...]
    texts: tuple[str, ...]
    """Folded."""
    plain: tuple[bool, ...]
    """Whether each character folded to one, so that places in both texts are the same."""

    @classmethod
    def of(cls, comparison: Comparison, folding: _Folding) -> _Sentences:
        """Fold all sentences."""
        places = tuple((side, n) for row in comparison.rows for side in Side for n in row.sentences[side])
        texts = [comparison.articles[side].sentences[n].text for side, n in places]
        plain = (text.isascii() or all(len(folding[code]) == 1 for code in set(map(ord, text))) for text in texts)
        return cls(places, tuple(text.translate(folding) for text in texts), tuple(plain))


_kept: tuple[ref[Comparison], _Folding, _Sentences] | None = None
"""What was searched last: while somebody types, each letter searches the same sentences."""


def _sentences(comparison: Comparison, folding: _Folding) -> _Sentences:
    global _kept
    if _kept is None or _kept[0]() is not comparison or _kept[1] is not folding:
        _kept = ref(comparison), folding, _Sentences.of(comparison, folding)
    return _kept[2]


def search(comparison: Comparison, words: str, ways: Ways = AS_TYPED) -> Hits:
    """Every place where the words stand, in reading order; nothing for words that fold to nothing.

    Raises `tui.core.patterns.BadPattern` for a pattern that is none, or that takes too long on these articles.
    """
    finder = _finder(words, ways)
    if finder is None:
        return NO_HITS
    asked = (comparison, words, ways)
    there = _sentences(comparison, finder.folding)

    def spans(side: Side, sentence: int) -> tuple[Span, ...]:
        sentences = comparison.articles[side].sentences
        return tuple(_spans(sentences[sentence].text, finder)) if sentence < len(sentences) else ()

    if ways.pattern:  # its time is limited, so all is found now
        found = {place: spans(*place) for place in there.places}
        return Hits(there.places, [*map(len, found.values())], lambda side, n: found.get((side, n), ()), asked)
    counts = [finder.count(text) if plain else len(spans(*place)) for place, text, plain in zip(*there, strict=True)]
    return Hits(there.places, counts, spans, asked)


def search_set_aside(comparison: Comparison, words: str, ways: Ways = AS_TYPED) -> tuple[tuple[Side, int], ...]:
    """The blocks that are not compared in which the words stand, by side and number. Raises as `search`."""
    finder = _finder(words, ways)
    return tuple(
        (side, number)
        for side in (Side if finder else ())
        for number, block in enumerate(comparison.articles[side].blocks)
        if not block.role.compared and any(_spans(comparison.articles[side].block_text(number), finder))
    )


def contains(text: str, words: str) -> bool:
    """Whether the words stand in a text, whatever their accents."""
    return any(_spans(text, _finder(words, AS_TYPED)))


def _finder(words: str, ways: Ways) -> Finder | None:
    """What finds these words; None if there is nothing to find."""
    if ways.pattern:
        from tui.core.patterns import pattern_finder  # it loads a library that other searches do not need

        return _counting(_FOLDINGS[True], pattern_finder(_folded_letters(words), ways.whole)) if words else None
    folding = _FOLDINGS[any(character.isupper() for character in words)]
    needle = words.translate(folding)
    if not needle.strip():
        return None
    find = _literal(needle, ways.whole)
    return _counting(folding, find) if ways.whole else Finder(folding, find, lambda folded: folded.count(needle))


def _counting(folding: _Folding, find: Callable[[str], Iterable[tuple[int, int]]]) -> Finder:
    """A finder that counts by finding."""
    return Finder(folding, find, lambda folded: sum(1 for _ in find(folded)))


def _folded_letters(pattern: str) -> str:
    """A pattern with its letters as in folded texts. Its signs stay, for what they fold to may be signs of patterns."""
    folding = _FOLDINGS[True]
    return "".join(folding[ord(each)] if each.isalpha() else each.translate(_PLAIN) for each in pattern)


def _literal(needle: str, whole: bool) -> Callable[[str], Iterator[tuple[int, int]]]:
    def find(folded: str) -> Iterator[tuple[int, int]]:
        at = folded.find(needle)
        while at >= 0:
            end = at + len(needle)
            if whole and not _stands_alone(folded, at, end):
                end = at + 1
            else:
                yield at, end
            at = folded.find(needle, end)

    return find


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no word goes on beyond either end."""
    return not (_inside_word(text, start) or _inside_word(text, end))


def _inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and all(each.isalnum() or each == "_" for each in text[at - 1 : at + 1])


def _spans(text: str, finder: Finder | None) -> Iterator[Span]:
    if finder is None:
        return
    folding = finder.folding
    origin: list[int] = []
    previous = Span(0, 0)
    for at, end in finder.find(text.translate(folding)):
        if not origin:
            # Folding drops and adds characters, so places are carried back one by one, but only in texts with a hit.
            origin = [index for index, character in enumerate(text) for _ in folding[ord(character)]]
        following = origin[end - 1] + 1
        while following < len(text) and not folding[ord(text[following])]:
            following += 1
        span = Span(origin[at], following)
        if span.start >= previous.end:
            yield span
            previous = span


def next_hit(
    comparison: Comparison, hits: Sequence[Hit], cursor: Cursor, current: int | None, direction: int
) -> int | None:
    """The index of the hit to go to, wrapping at the ends; None without hits.

    From the current hit if the cursor still stands on it, else from the cursor. `direction` 1 is forward, -1 back, and
    0 takes a hit at the cursor itself before those below it (for searching while typing).
    """
    if not hits:
        return None
    if current is not None and direction and cursor == cursor_at(comparison, hits[current]):
        return (current + direction) % len(hits)

    def place(hit: Hit) -> tuple[int, bool]:
        """Hits are in reading order, so places ascend."""
        return comparison.row_of[hit.side][hit.sentence], hit.side is Side.RIGHT

    here = (cursor.row, cursor.side is Side.RIGHT)
    if direction < 0:
        return (bisect_left(hits, here, key=place) - 1) % len(hits)
    return (bisect_right if direction else bisect_left)(hits, here, key=place) % len(hits)


def cursor_at(comparison: Comparison, hit: Hit) -> Cursor:
    """The cursor on the sentence of a hit."""
    return at_sentence(comparison, hit.side, hit.sentence)
