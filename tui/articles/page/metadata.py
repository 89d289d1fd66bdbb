"""What a page tells of its article besides its words: headline, writer, date, site (JSON-LD, OpenGraph, meta)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tui.articles.page.blocks import Head

LONGEST_VALUE = 400
"""Characters of a headline or name; what is longer is neither."""

MOST_VALUES = 2_000
"""Objects, lists and other values of a JSON-LD script that are looked at: some hundreds are usual."""

_ARTICLE_TYPE = re.compile(r"(?:article|posting|report|story|webpage)$", re.IGNORECASE)
_ISO_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?$", re.DOTALL)
_COMPACT_DAY = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{0,6}Z?)?$")
_SITE_SIGN = re.compile(r"\s[|–—·»-]\s")
_LINK = re.compile(r"https?://|^@")
_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title")
_AUTHORS = ("author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "byl", "sailthru.author")
_DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "pubdate",
    "publish-date", "dc.date.issued", "dcterms.created", "dc.date", "sailthru.date", "date",
)  # fmt: skip
_SITES = ("og:site_name", "application-name", "dc.publisher")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What is told; empty strings for what is not."""

    headline: str = ""
    byline: str = ""
    date: str = ""
    """The day as `2025-07-15` where the page has it so, or as it stands there."""
    body: str = ""
    """The text of the story, where the JSON-LD has it."""


def page_facts(head: Head) -> PageFacts:
    """The facts in a page's head, the most explicit source of each first. Never raises."""
    metas = meta_values(head.metas)
    stories = [item for text in head.json_texts for item in stories_in(text)]
    site = first(*(name_of(story.get("publisher")) for story in stories), *(metas.get(key) for key in _SITES))
    title = without_site(first(*(metas.get(key) for key in _TITLES), head.title), site)
    return PageFacts(
        headline=first(*(plain(story.get("headline")) for story in stories), title),
        byline=first(*(name_of(story.get("author")) for story in stories), *named(metas.get(key) for key in _AUTHORS)),
        date=first(
            *(day(plain(story.get("datePublished"))) for story in stories),
            *(day(metas.get(key, "")) for key in _DATES),
            *(day(time) for time in head.times[:1]),
        ),
        body=next((body for story in stories if isinstance(body := story.get("articleBody"), str)), ""),
    )


def meta_values(metas: Iterable[dict[str, str]]) -> dict[str, str]:
    """Name or property of each `<meta>`, in small letters, to its content; the first of a name counts."""
    values: dict[str, str] = {}
    for attributes in metas:
        key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        if value := plain(attributes.get("content")):
            values.setdefault(key.casefold(), value)
    return values


def stories_in(text: str) -> Iterator[dict[str, object]]:
    """The objects of a JSON-LD script that describe a story, articles before pages."""
    try:
        loaded = json.loads(text.strip().removesuffix(";"), strict=False)
    except (ValueError, RecursionError):
        return
    found = [item for item in objects_in(loaded) if type_of(item)]
    yield from sorted(found, key=lambda item: type_of(item).casefold() == "webpage")


def objects_in(loaded: object) -> Iterator[dict[str, object]]:
    """The objects at the top of a script, in its lists and in its `@graph`, of the first `MOST_VALUES` values."""
    waiting = [loaded]
    for item in waiting:  # which grows meanwhile
        if isinstance(item, dict):
            yield item
        found = [item.get("@graph"), item.get("mainEntity")] if isinstance(item, dict) else item
        if isinstance(found, list):
            waiting.extend(found[: MOST_VALUES - len(waiting)])


def type_of(item: dict[str, object]) -> str:
    """The `@type` of an object, the first that names a story if it has several."""
    kinds = item.get("@type")
    listed = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]
    return next((kind for kind in listed if _ARTICLE_TYPE.search(kind)), "")


def name_of(value: object, depth: int = 0) -> str:
    """The name of a person or house, or of several with commas between, however JSON-LD writes them."""
    if isinstance(value, dict):
        return plain(value.get("name"))
    if isinstance(value, list) and depth == 0:
        return ", ".join(filter(None, dict.fromkeys(name_of(each, depth + 1) for each in value[:10])))
    return next(named([plain(value)]), "")


def named(values: Iterable[str | None]) -> Iterator[str]:
    """The values that are names and not addresses of profiles."""
    return (value for value in values if value and not _LINK.search(value))


def day(value: str) -> str:
    """The day of a machine's date and time, or the value as it stands when it is written otherwise."""
    if found := _ISO_DAY.match(value):
        return found[1]
    if found := _COMPACT_DAY.match(value):
        return "-".join(found.groups()[:3])
    return value


def without_site(title: str, site: str) -> str:
    """A page's title without the name of its site before or behind it; without a known site the longer part is it."""
    parts = _SITE_SIGN.split(title)
    if len(parts) == 1:
        return title
    ends = (parts[0], parts[-1])
    known = next((end for end in ends if end.casefold() == site.casefold()), "")
    if site and not known:
        return title
    if (known or min(ends, key=len)) == parts[-1]:
        return title[: title.rindex(parts[-1])].rstrip(" |–—·»-")
    return title[len(parts[0]) :].lstrip(" |–—·»-")


def plain(value: object) -> str:
    """A value on one line; nothing for what is no text or too long for a name or headline."""
    words = " ".join(value[: 2 * LONGEST_VALUE].split()) if isinstance(value, str) else ""
    return words if len(words) <= LONGEST_VALUE else ""


def first(*values: str | None) -> str:
    """The first that is not empty."""
    return next(filter(None, values), "")
