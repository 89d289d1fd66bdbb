"""Web addresses to articles: one page, fetched because the user asked for it."""

from __future__ import annotations

from tui.articles.page.charsets import codec_named, in_told_encoding
from tui.articles.reading import article_from_bytes, article_from_draft
from tui.articles.web.fetching import Fetched, fetch
from tui.articles.web.limits import Limits
from tui.core.text import Article


def read_web(url: str, *, allow_private: bool = False, limits: Limits | None = None) -> Article:
    """The article at an http or https address; its source is the host and path it came from in the end.

    Addresses of this machine and its network are refused unless `allow_private`. Raises ReadError.
    """
    found = fetch(url, allow_private=allow_private, limits=limits)
    place = found.address.place
    if found.is_page:
        from tui.articles.html_page import read_page_bytes

        draft = read_page_bytes(found.data, place, charset=found.charset)
        return article_from_draft(draft, place=place, source=place)
    return article_from_bytes(as_utf8(found), place=place, source=place, ending=ending_of(found.address.target))


def as_utf8(found: Fetched) -> bytes:
    """A text in the encoding that its server told, as UTF-8; whatever does not fit it as it came."""
    codec = codec_named(found.charset) if found.kind.startswith("text/") else ""
    text = in_told_encoding(found.data, codec)
    return found.data if text is None else text.encode("utf-8", "surrogatepass")


def ending_of(target: str) -> str:
    """The ending of the file that an address names, in small letters with the dot; empty when it names none."""
    name = target.partition("?")[0].rpartition("/")[2]
    _, dot, ending = name.rpartition(".")
    return f"{dot}{ending}".lower() if dot and ending.isalnum() else ""
