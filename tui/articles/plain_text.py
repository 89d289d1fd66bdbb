"""Plain text to passages: paragraphs, with furniture that sticks to the front of a line cut off."""

from __future__ import annotations

from collections.abc import Iterator

from tui.articles.furniture import glued_furniture
from tui.articles.paragraphs import paragraph_spans
from tui.articles.passages import Passage, passage_of
from tui.core.spans import Span


def plain_passages(text: str) -> tuple[Passage, ...]:
    """The passages of a plain text, in order; joined, they are the text."""
    return tuple(passage_of(text, piece) for span in paragraph_spans(text) for piece in without_glue(text, span))


def without_glue(text: str, span: Span) -> Iterator[Span]:
    """The span, in two when a word of the page sticks to the front of it (`DismissMinister resigns`)."""
    cut = glued_furniture(text, span)
    if cut:
        yield Span(span.start, cut)
    yield Span(cut or span.start, span.end)
