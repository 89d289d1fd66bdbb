"""One page that the user named, from the network to bytes: redirects followed, everything bounded."""

from __future__ import annotations

import http.client
from dataclasses import dataclass

from tui.articles.web.addresses import WebAddress, parsed
from tui.articles.web.bodies import body_of
from tui.articles.web.exchange import answer
from tui.articles.web.failures import WebError, bad_status, redirect_loop, told, too_many_redirects, wrong_type
from tui.articles.web.limits import Clock, Limits

REDIRECTS = frozenset({301, 302, 303, 307, 308})
PAGES = frozenset({"text/html", "application/xhtml+xml"})
OTHERS = frozenset({"application/pdf", "text/plain", "text/markdown", "application/octet-stream", ""})
"""Types that are read, besides pages, by what their bytes show."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came."""

    address: WebAddress
    """Where it came from in the end."""
    data: bytes
    kind: str
    """The media type in small letters; empty when the server told none."""
    charset: str
    """The encoding that the server told; empty when it told none."""

    @property
    def is_page(self) -> bool:
        """Whether the server says that it is a web page."""
        return self.kind in PAGES


def fetch(address: str, *, allow_private: bool = False, limits: Limits | None = None) -> Fetched:
    """Fetch what is at an address; never tries twice. Raises WebError, or ReadError for what is no address."""
    limits = limits or Limits()
    clock = Clock.started(limits)
    here = parsed(address)
    asked_for = here.place
    seen: set[WebAddress] = set()
    while len(seen) <= limits.redirects:
        if here in seen:
            raise redirect_loop(asked_for)
        seen.add(here)
        result = asked(here, clock, allow_private=allow_private)
        if isinstance(result, Fetched):
            return result
        here = result
    raise too_many_redirects(asked_for, limits.redirects)


def asked(here: WebAddress, clock: Clock, *, allow_private: bool) -> Fetched | WebAddress:
    """What is at an address, or the address that it leads to. Raises WebError."""
    try:
        with answer(here, clock, allow_private=allow_private) as response:
            location = response.headers.get("Location")
            if response.status in REDIRECTS and location:
                return parsed(here.joined(as_sent(location)))
            return fetched(here, response, clock.limits.size)
    except (OSError, http.client.HTTPException, UnicodeError) as error:
        raise told(here.place, here.host, error) from error
    except ValueError as error:  # a redirect to what is no address
        raise WebError(f"{here.place} leads to what is no web address; open it in the browser.") from error


def as_sent(header: str) -> str:
    """A header's text as UTF-8 where it is that; http.client reads every byte as a character."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def fetched(here: WebAddress, response: http.client.HTTPResponse, size: int) -> Fetched:
    """The page in an answer. Raises WebError for an error, another type than is read, or too large a body."""
    if response.status != 200:
        raise bad_status(here.place, response.status)
    told_type = response.headers.get("Content-Type")
    kind = response.headers.get_content_type().casefold() if told_type else ""
    if kind not in PAGES | OTHERS:
        raise wrong_type(here.place, kind)
    charset = response.headers.get_content_charset() if told_type else None
    return Fetched(here, body_of(response, here.place, size), kind, charset or "")
