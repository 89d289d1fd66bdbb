"""Text to sentences, by rules of the project's own (see research note in tests/unit/core/test_sentences.py)."""

from __future__ import annotations

import re

from tui.core.spans import Span


def split_sentences(text: str) -> tuple[Span, ...]:
    """The spans of the sentences of one paragraph."""
    return tuple(Span(m.start(), m.end()) for m in re.finditer(r"\S(?:.*?[.!?]+[”\"’)]*(?=\s|$)|.*\S)", text, re.S))
