"""The agency's name or `Enditem` behind the last full stop of a report; it is no part of the last sentence."""

from __future__ import annotations

import re

from tui.core.spans import Span

REACH = 60
"""Characters in which the tag must lie."""

_AGENCY = (
    r"(?:AFP|AP|Reuters|REUTERS|EFE|dpa|DPA|TASS|Xinhua|Tanjug|TANJUG|Танјуг|ТАНЈУГ|Beta|BETA|Бета|FoNet|Fonet|ФоНет"
    r"|ANSA|APA|KNA|epd|sda|Hina|HINA|SRNA|FENA|UPI|PTI|Kyodo|Yonhap|MTI|PAP|CTK|IANS|ANI)"
)
_TAG = re.compile(
    rf"(?<=[.!?…”\"»“)])\s+(?P<tag>[(/\[]?{_AGENCY}(?:\s?[/,-]\s?{_AGENCY}){{0,3}}[)/\]]?"
    r"|Enditem|ENDITEM|ENDS|\(END\)|\(KRAJ\)|KRAJ)\s*$"
)


def source_tag_start(text: str, span: Span) -> int:
    """Where the tag at the end of the paragraph at `span` begins; 0 without one."""
    paragraph_end = span.start + len(span.of(text).rstrip())
    start = max(span.start, paragraph_end - REACH)
    found = _TAG.search(text[start:paragraph_end])
    return start + found.start("tag") if found else 0
