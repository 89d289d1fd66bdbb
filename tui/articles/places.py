"""What a passage is by its place: the headline, the headline again, the tail behind the story."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.articles.passages import Passage, Verdict
from tui.core.text import Role

HEADLINE = Verdict(Role.HEADLINE, "headline")
REPEATED = Verdict(Role.CHROME, "repeated headline")
TAIL = Verdict(Role.CHROME, "end of the page")

HEADLINE_WORDS = range(3, 31)
TAIL_WORDS = 4

_ABBREVIATION = re.compile(r"(?:\b[^\W\d_]|\.[^\W\d_]|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|Bros|Mt|St|etc|vs|No))\.$")


def place_verdicts(
    passages: Sequence[Passage], known: Sequence[Verdict | None], *, set_aside: bool = True
) -> list[Verdict | None]:
    """The known verdicts with those by place put where there is none yet; only the headline's without `set_aside`."""
    verdicts = list(known)
    headline = headline_index(passages, verdicts)
    if headline is None:
        return verdicts
    verdicts[headline] = HEADLINE
    if set_aside:
        title = folded(passages[headline].words)
        for index in range(headline + 1, len(passages)):
            if verdicts[index] is None and passages[index].short and folded(passages[index].words) == title:
                verdicts[index] = REPEATED
    return verdicts


def tail_verdicts(passages: Sequence[Passage], known: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The known verdicts with that of the tail: short lines without a full stop after the last prose."""
    verdicts = list(known)
    last = max((i for i, passage in enumerate(passages) if known[i] is None and passage.prose), default=len(passages))
    for index in range(last + 1, len(passages)):
        if verdicts[index] is None and passages[index].count <= TAIL_WORDS and not passages[index].ends:
            verdicts[index] = TAIL
    return verdicts


def headline_index(passages: Sequence[Passage], verdicts: Sequence[Verdict | None]) -> int | None:
    """The index of the headline: what the format calls so, or else the first fitting line before the body."""
    if HEADLINE in verdicts:
        return list(verdicts).index(HEADLINE)
    longest = longest_prose_after(passages, verdicts)
    for index, passage in enumerate(passages):
        if verdicts[index] is not None:
            continue
        if may_be_headline(passage) and len(passage.words) < longest[index]:
            return index
        if passage.prose:
            return None
    return None


def longest_prose_after(passages: Sequence[Passage], verdicts: Sequence[Verdict | None]) -> list[int]:
    """For each passage the length in characters of the longest prose after it; 0 without any."""
    longest, so_far = [0] * len(passages), 0
    for index in range(len(passages) - 1, -1, -1):
        longest[index] = so_far
        if verdicts[index] is None and passages[index].prose:
            so_far = max(so_far, len(passages[index].words))
    return longest


def may_be_headline(passage: Passage) -> bool:
    """Whether a line could be a headline: a few words, not closed by a full stop unless of an abbreviation."""
    words = passage.words
    closed = words.rstrip("”’\"'»›)]").endswith(".") and not words.endswith("...") and not _ABBREVIATION.search(words)
    return passage.short and passage.count in HEADLINE_WORDS and not closed


def folded(words: str) -> str:
    """The letters and digits of a line alone, for telling whether two lines say the same."""
    return "".join(character for character in words.casefold() if character.isalnum())
