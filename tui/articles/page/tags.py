"""What elements are by their name, and what the words in their class, id and role say of them."""

from __future__ import annotations

import re

from tui.articles.word_lists import words_of

INLINE = words_of("""
    a abbr acronym b bdi bdo big blink cite code data del dfn em font i img ins kbd mark math nobr q ruby rb rp rt rtc
    s samp script small span strike strong style sub sup svg path template time tt u var wbr input link meta
""")
"""Elements that stand inside a line of text and break no word."""

PARAGRAPHS = words_of("p h1 h2 h3 h4 h5 h6 li dt dd figcaption caption pre summary legend td th")
"""Elements that hold a paragraph; an unknown element inside one of them is taken for an inline one."""

HEADINGS = words_of("h1 h2 h3 h4 h5 h6")
VOID = words_of("area base br col embed hr img input link meta param source track wbr keygen frame")
HIDDEN = words_of("script style template noscript iframe textarea object audio video canvas datalist svg noembed xmp")
"""Elements whose text is not seen by the reader of the page."""

FURNITURE = words_of("nav footer aside button select option menu dialog label")
"""Elements that belong to the page and not to the story. `header` is none, for a story's own holds its headline; nor
is `form`, for some systems put the whole page into one."""

INTERRUPTING = words_of("button select label option")
"""Furniture that stands inside a line of text; its words are put behind the paragraph."""

ENDS_BY_SIBLING = {
    "li": words_of("li"),
    "dt": words_of("dt dd"),
    "dd": words_of("dt dd"),
    "td": words_of("td th"),
    "th": words_of("td th"),
    "tr": words_of("tr td th"),
    "option": words_of("option"),
}
"""Start tags that end an open element of these names, as HTML has it; every block's start tag ends an open `p`."""

_FURNITURE_HINTS = words_of("""
    ad ads advert advertisement adslot banner breadcrumb breadcrumbs comment comments commentlist consent cookie cookies
    disqus footer gdpr login menu modal mostread mostpopular nav navbar navigation navlinks newsletter outbrain
    pagination paywall popular popup promo promoted recirc recirculation recommended recommendations related share
    sharebar sharing sidebar signup skip social sponsor sponsored subscribe subscription taboola tags teaser teasers
    toolbar topbar trending
""")
_CAPTION_HINTS = words_of(
    "caption captions figcaption photocredit imagecredit photocaption imagecaption bildunterschrift"
)
_BYLINE_HINTS = words_of("byline author authors bylines autor autoren auteur")
_STANDFIRST_HINTS = words_of("standfirst dek deck subtitle subheadline subhead perex sapo lede lead chapeau entradilla")
_HIDDEN_HINTS = words_of("sronly visuallyhidden screenreadertext offscreen assistivetext")
_NEGATIONS = ("no-", "not-", "has-", "with-", "without-", "no_", "has_", "with_")
"""`has-sidebar` is said of what stands beside the sidebar."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_JOINED = re.compile(r"[^\w]|_")
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
LONGEST_HINT = 300
"""Characters of a class list that are looked at."""


def hints(attributes: dict[str, str]) -> frozenset[str]:
    """The words in an element's class, id, role, rel and itemprop, in small letters.

    `article-related_links` gives `article`, `related`, `links` and the names as a whole without their joints.
    """
    if not attributes:
        return frozenset()
    listed = " ".join(attributes.get(name, "")[:LONGEST_HINT] for name in ("class", "id", "role", "rel", "itemprop"))
    found: set[str] = set()
    for name in listed.split():
        if name.casefold().startswith(_NEGATIONS):
            continue
        parts = [part.casefold() for part in _JOINED.split(_CAMEL.sub("-", name)) if part]
        found.update(parts)
        found.add("".join(parts))
    return frozenset(found)


def is_hidden(name: str, attributes: dict[str, str], words: frozenset[str]) -> bool:
    """Whether an element says of itself that it is not seen."""
    return (
        name in HIDDEN
        or "hidden" in attributes
        or attributes.get("aria-hidden", "").casefold() == "true"
        or _NOT_SHOWN.search(attributes.get("style", "")[:1000]) is not None
        or bool(words & _HIDDEN_HINTS)
    )


def is_furniture_by_hint(name: str, words: frozenset[str]) -> bool:
    """Whether an element's class or role says that it belongs to the page and not to the story."""
    return name not in ("html", "body", "article", "main") and bool(words & _FURNITURE_HINTS)


def is_caption(name: str, words: frozenset[str]) -> bool:
    """Whether an element holds the words below a picture."""
    return name in ("figcaption", "figure") or bool(words & _CAPTION_HINTS)


def is_byline(words: frozenset[str]) -> bool:
    """Whether an element says that it names who wrote the story."""
    return bool(words & _BYLINE_HINTS)


def is_standfirst(words: frozenset[str]) -> bool:
    """Whether an element says that it is the line between headline and story."""
    return bool(words & _STANDFIRST_HINTS)
