"""Emphasis of Markdown: which signs set words off. They stay in the text; they are no words of it either."""

from __future__ import annotations

import re

from tui.core.spans import Span

_SIGN = re.compile(r"\*{1,3}|_{1,3}|`{1,3}")


def emphasis_signs(text: str, paragraph: Span) -> tuple[Span, ...]:
    """The signs around emphasised words of a paragraph, ascending: only those that have a partner in it.

    An opening sign stands before a word and behind none, a closing one the other way round
    (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis); so a footnote's star and a product stay.
    """
    opened: dict[str, Span] = {}
    found: list[Span] = []
    for sign in _SIGN.finditer(text, paragraph.start, paragraph.end):
        span, mark = Span(*sign.span()), sign.group()
        before = text[span.start - 1] if span.start > paragraph.start else " "
        behind = text[span.end] if span.end < paragraph.end else " "
        if mark in opened and not before.isspace() and not _is_word(behind):
            opener = opened[mark]
            found += (opener, span)
            opened = {each: place for each, place in opened.items() if place < opener}  # what was opened since is none
        elif not behind.isspace() and not _is_word(before):
            opened[mark] = span
    return tuple(sorted(found))


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
