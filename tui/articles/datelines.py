"""The place, date and agency before the first words of a report (`BELGRADE, July 15 (Agency) —`)."""

from __future__ import annotations

import re

from tui.articles.agencies import is_agency
from tui.articles.dates import is_date_word
from tui.core.spans import Span

REACH = 120
"""Characters in which a dateline must end."""

MOST_PLACE_WORDS = 4
FEWEST_PLACE_LETTERS = 3
"""A place in capitals has so many letters at least (`U.S. — The` is none)."""

_DASH = re.compile(r"\s?\.?(?:[–—]|--|(?<=[\s.)/])-(?=\s|$)|(?<=/)\.(?=\s))\s?")
_AGENCY = re.compile(r"(?:\((?P<round>[^()]{2,40})\)|/(?P<slashed>[^/()]{2,40})/)$")
_MARKS = " \t\r\n*_."
_FORBIDDEN = re.compile(r"[:;!?“”\"()\[\]{}]")
_OPENERS = "“„«\"‘'*_(["


def dateline_end(text: str, span: Span) -> int:
    """Where the dateline at the start of the paragraph at `span` ends, dash and space included; 0 without one."""
    head = text[span.start : min(span.end, span.start + REACH)]
    dash = _DASH.search(head)
    if dash is None or not is_dateline(head[: dash.start()].strip(_MARKS)):
        return 0
    end = span.start + dash.end()
    following = text[end : span.end][:3].lstrip(_OPENERS)[:1]
    return end if following.isupper() or following.isdigit() else 0


def is_dateline(words: str) -> bool:
    """Whether words are a place, in capitals or with an agency behind it, and perhaps a region and a date."""
    agency = _AGENCY.search(words)
    name = (agency["round"] or agency["slashed"]) if agency else ""
    known = is_agency(name.split("/")[0])
    if agency:
        if not known and (agency["slashed"] or not all(word[:1].isupper() for word in name.split())):
            return False
        words = words[: agency.start()].rstrip()
        if not words:
            return known
    place, _, rest = words.partition(",")
    tokens = place.split()
    if _FORBIDDEN.search(words) or not 0 < len(tokens) <= MOST_PLACE_WORDS or not all(map(may_follow, rest.split())):
        return False
    if known:
        return all(token[:1].isupper() or is_date_word(token.strip(",.")) for token in tokens)
    return place.isupper() and sum(letter.isalpha() for letter in place) >= FEWEST_PLACE_LETTERS


def may_follow(token: str) -> bool:
    """Whether a word may stand behind the place: a region or a part of a date."""
    return token[:1].isupper() or token[:1].isdigit() or is_date_word(token.strip(",./"))
