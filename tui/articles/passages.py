"""A passage: a paragraph or line of an article while its role is being found."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from tui.core.spans import Span
from tui.core.text import Role

LONGEST_FURNITURE = 2_000
"""Characters above which a passage is prose without a look: no rule for furniture allows more than 45 words."""

COUNTED_WORDS = 46
"""Words are counted up to here: one more than the longest caption or credit may have."""

PROSE_WORDS = 7
PROSE_WORDS_WITHOUT_END = 30
"""A passage of so many words is prose: with a full stop at its end, or without."""

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_FINAL_MARK = re.compile(r"[.!?…。！？؟][”’\"'»›)\]*_]{0,4}$")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The role of a passage and why, as `Block` has them."""

    role: Role
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage and what the rules ask about it. Made by `passage_of`."""

    span: Span
    """Where it stands in the text, trailing white space included; passages tile the text."""
    words: str
    """Its words on one line, without invisible marks; of a very long passage only the first ones."""
    count: int
    """How many words it has, counted up to `COUNTED_WORDS`."""
    short: bool
    """Whether it is short enough to be anything but body text."""
    verdict: Verdict | None = None
    """The role that the format itself gives it, such as a Markdown heading's."""

    @property
    def ends(self) -> bool:
        """Whether it ends as a sentence does."""
        return _FINAL_MARK.search(self.words) is not None

    @property
    def prose(self) -> bool:
        """Whether it reads like a paragraph of the story."""
        return self.count >= PROSE_WORDS_WITHOUT_END or (self.count >= PROSE_WORDS and self.ends)


def passage_of(
    text: str, span: Span, verdict: Verdict | None = None, *, shown: Callable[[str], str] | None = None
) -> Passage:
    """The passage that stands at `span`; `shown` takes the format's own marks out of its words."""
    raw = span.of(text).rstrip()
    short = len(raw) <= LONGEST_FURNITURE
    # Of a long passage its beginning and its end are enough to count words and to see how it ends.
    seen = raw if short else f"{raw[:LONGEST_FURNITURE]} {raw[-10:]}"
    seen = shown(seen) if shown else seen
    words = seen.translate(_INVISIBLE).split()
    return Passage(span, " ".join(words), min(len(words), COUNTED_WORDS), short, verdict)
