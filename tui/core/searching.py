"""Literal search over the compared sentences of both sides, as a reader expects it at a keyboard.

Accents, typographic quotes and dashes, soft hyphens and kinds of white space do not matter; capitals matter only when
the reader typed one. Hits come in reading order: by row, left before right.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from unicodedata import category, normalize

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


def search(comparison: Comparison, words: str) -> tuple[Hit, ...]:
    """Every place where the words stand, in reading order; nothing for words that fold to nothing."""
    folding = _FOLDINGS[any(character.isupper() for character in words)]
    needle = words.translate(folding)
    if not needle.strip():
        return ()
    return tuple(
        Hit(side, sentence, span)
        for row in comparison.rows
        for side in Side
        for sentence in row.sentences[side]
        for span in _spans(comparison.articles[side].sentences[sentence].text, needle, folding)
    )


def _spans(text: str, needle: str, folding: _Folding) -> Iterator[Span]:
    folded = text.translate(folding)
    at = folded.find(needle)
    if at < 0:
        return
    # Folding drops and adds characters, so places are carried back one by one, but only in sentences with a hit.
    origin = [index for index, character in enumerate(text) for _ in folding[ord(character)]]
    origin.append(len(text))
    previous = Span(0, 0)
    while at >= 0:
        last = origin[at + len(needle) - 1]
        following = last + 1
        while following < len(text) and not folding[ord(text[following])]:
            following += 1
        span = Span(origin[at], following)
        if span.start >= previous.end:
            yield span
            previous = span
        at = folded.find(needle, at + len(needle))


def next_hit(
    comparison: Comparison, hits: tuple[Hit, ...], cursor: Cursor, current: int | None, direction: int
) -> int | None:
    """The index of the hit to go to, wrapping at the ends; None without hits.

    From the current hit if the cursor still stands on it, else from the cursor. `direction` 1 is forward, -1 back, and
    0 takes a hit at the cursor itself before those below it (for searching while typing).
    """
    if not hits:
        return None
    if current is not None and direction and cursor == cursor_at(comparison, hits[current]):
        return (current + direction) % len(hits)
    here = (cursor.row, cursor.side is Side.RIGHT)
    places = [(at.row, at.side is Side.RIGHT) for at in (cursor_at(comparison, hit) for hit in hits)]
    if direction < 0:
        return next((index for index in reversed(range(len(hits))) if places[index] < here), len(hits) - 1)
    after = (index for index, place in enumerate(places) if (place > here if direction else place >= here))
    return next(after, 0)


def cursor_at(comparison: Comparison, hit: Hit) -> Cursor:
    """The cursor on the sentence of a hit."""
    return at_sentence(comparison, hit.side, hit.sentence)
