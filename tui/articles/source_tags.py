"""The agency's name or `Enditem` behind the last full stop of a report; it is no part of the last sentence."""

from __future__ import annotations

import re

from tui.articles.agencies import is_signature
from tui.core.spans import Span

REACH = 60
"""Characters in which the tag must lie."""

_TAG = re.compile(
    r"(?<=[.!?…”\"»“)])\s+(?P<tag>[(/\[]?(?P<names>[^\W\d_]{2,10}(?:\s?[/,-]\s?[^\W\d_]{2,10}){0,3})[)/\]]?)$"
)
_ENDS = frozenset(("Enditem", "ENDITEM", "ENDS", "END", "KRAJ"))


def source_tag_start(text: str, span: Span) -> int:
    """Where the tag at the end of the paragraph at `span` begins; 0 without one."""
    paragraph_end = span.start + len(span.of(text).rstrip())
    start = max(span.start, paragraph_end - REACH)
    found = _TAG.search(text[start:paragraph_end])
    return start + found.start("tag") if found and is_tag(found["names"]) else 0


def is_tag(names: str) -> bool:
    """Whether words are nothing but agencies, or the word by which one ends its reports."""
    return names in _ENDS or all(is_signature(name.strip()) for name in re.split(r"[/,-]", names))
