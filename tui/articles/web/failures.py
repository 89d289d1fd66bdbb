"""What can go wrong with fetching a page, each told in one sentence that says what to do."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl

from tui.core.harmless import harmless
from tui.errors import ReadError

BY_HAND = "open it in the browser and paste or save the page"

_CLOSED = f"does not show this page without a login or payment; {BY_HAND}."
_STATUSES = {
    401: _CLOSED,
    402: _CLOSED,
    403: f"refuses to show this page, perhaps for want of a login or payment; {BY_HAND}.",
    404: "has no such page; check the address.",
    407: _CLOSED,
    408: "gave up waiting; try again.",
    410: "has taken this page away; look for an archived copy and save that.",
    429: f"has had too many requests; try again later, or {BY_HAND}.",
    451: f"may not show this page here for legal reasons; {BY_HAND} where it may.",
}
_NO_NETWORK = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)


class WebError(ReadError):
    """A page could not be fetched; the message names the address, the cause and what to do."""

    title = "Cannot fetch this page"


def bad_status(place: str, status: int) -> WebError:
    """The error for a reply that is no page."""
    if status in _STATUSES:
        return WebError(f"{place}: the server {_STATUSES[status]}")
    if status >= 500:
        return WebError(f"{place}: the server has a fault of its own (error {status}); try again later.")
    return WebError(f"{place}: the server answered with {status} instead of a page; {BY_HAND}.")


def private(place: str) -> WebError:
    """The error for an address of this machine or its own network."""
    return WebError(
        f"{place} is on this machine or in its own network, which is not asked; use --allow-private if that is meant."
    )


def too_large(place: str, size: int) -> WebError:
    """The error for a page that is larger than the limit."""
    return WebError(f"{place} is larger than {size / 1_000_000:.3g} MB, more than a page may have; {BY_HAND}.")


def cut_off(place: str) -> WebError:
    """The error for a page that ended before its end."""
    return WebError(f"{place}: the page broke off before its end; try again.")


def wrong_type(place: str, kind: str) -> WebError:
    """The error for something that is no page, text or PDF."""
    shown = harmless(kind)[:60]
    return WebError(f"{place} is not a web page, a text or a PDF but “{shown}”; name the address of an article.")


def too_many_redirects(place: str, most: int) -> WebError:
    """The error for an address that leads on and on."""
    return WebError(f"{place} leads on to other addresses more than {most} times; {BY_HAND}.")


def redirect_loop(place: str) -> WebError:
    """The error for an address that leads back to itself, as pages do that want cookies."""
    return WebError(f"{place} leads back to itself, perhaps for want of cookies or a login; {BY_HAND}.")


def told(place: str, host: str, error: Exception) -> WebError:
    """The error for what the network raised while a page was fetched."""
    if isinstance(error, socket.gaierror):
        if error.errno == socket.EAI_AGAIN:
            return WebError(f"{place}: the name {host} could not be looked up; check your network connection.")
        return WebError(f"{place}: there is no machine named {host}; check the address and your network connection.")
    if isinstance(error, TimeoutError):
        return WebError(f"{place} took too long to answer; try again, or {BY_HAND}.")
    if isinstance(error, ssl.SSLCertVerificationError):
        reason = harmless(error.verify_message or "no reason given").rstrip(".")
        return WebError(f"{place} cannot prove that it is {host} ({reason}), so it was not read; {BY_HAND}.")
    if isinstance(error, ssl.SSLError):
        reason = harmless(error.reason or "no reason given").replace("_", " ").lower()
        return WebError(f"{place}: no secure connection could be made ({reason}); {BY_HAND}.")
    if isinstance(error, ConnectionRefusedError):
        return WebError(f"{place}: {host} refused the connection; check the address or try again later.")
    if isinstance(error, http.client.IncompleteRead | ConnectionResetError | BrokenPipeError):
        return cut_off(place)
    if isinstance(error, http.client.HTTPException):
        return WebError(f"{place} did not answer as a web server does; check the address.")
    if isinstance(error, OSError) and error.errno in _NO_NETWORK:
        return WebError(f"{place} cannot be reached from here; check your network connection.")
    cause = getattr(error, "strerror", None) or type(error).__name__
    return WebError(f"{place} could not be fetched ({harmless(str(cause))}); {BY_HAND}.")
