"""A draft: what the reader of one format brings, before the roles of its passages are found."""

from __future__ import annotations

from dataclasses import dataclass, field

from tui.articles.passages import Passage, Verdict, passage_of
from tui.core.spans import Span

BETWEEN = "\n\n"
"""What stands between two passages of a text that has no line ends of its own."""


@dataclass(frozen=True, slots=True)
class Told:
    """What stands about an article beside its text; empty strings for what is not told."""

    title: str = ""
    byline: str = ""
    date: str = ""
    origin: str = ""
    """Where it is from (`the properties of the file`); when it is named, what is taken from there is a guess."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of an article in its passages, and what the format itself tells of it."""

    text: str
    passages: tuple[Passage, ...]
    """They tile the text. Where the format tells a role (a caption's style, a heading's tag) it is the `verdict`."""
    title: str = ""
    byline: str = ""
    date: str = ""
    notices: tuple[str, ...] = ()
    """What the reader should know about the reading; one sentence each."""
    fallback: Told = Told()
    """Taken where neither the format nor the text says anything."""


@dataclass
class DraftBuilder:
    """Builds the text of a format that keeps its passages apart (a paragraph element, a page's block)."""

    parts: list[str] = field(default_factory=list)
    placed: list[tuple[Span, Verdict | None]] = field(default_factory=list)
    length: int = 0

    def add(self, words: str, verdict: Verdict | None = None) -> None:
        """Put a passage behind the others. Words that are only white space are left out."""
        words = words.strip()
        if words:
            self.parts.append(words + BETWEEN)
            end = self.length + len(self.parts[-1])
            self.placed.append((Span(self.length, end), verdict))
            self.length = end

    def draft(
        self,
        *,
        title: str = "",
        byline: str = "",
        date: str = "",
        notices: tuple[str, ...] = (),
        fallback: Told = Told(),
    ) -> Draft:
        """Everything added, as one draft."""
        text = "".join(self.parts)
        passages = tuple(passage_of(text, span, verdict) for span, verdict in self.placed)
        return Draft(text, passages, title, byline, date, notices, fallback)
