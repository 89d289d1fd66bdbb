"""One question to a server and its answer, under a clock that slow bytes cannot stretch."""

from __future__ import annotations

import http.client
import io
import queue
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, cast

from tui import __version__
from tui.articles.web.addresses import WebAddress, may_be_asked, resolved
from tui.articles.web.failures import private, too_large
from tui.articles.web.limits import Clock

USER_AGENT = f"Twosource/{__version__} (+ reads one page at its user's request)"
ACCEPTED = "text/html, application/xhtml+xml, text/plain;q=0.8, application/pdf;q=0.7, */*;q=0.1"


ON_THE_WIRE = 2
"""Bytes that may come in for each one that a page may have: its head, and what stands between chunks. `http.client`
takes what comes for a chunk without an end, however much it is, before it gives a single byte of it."""


class BoundedReader(io.RawIOBase):
    """The bytes that come in on a socket; each read may take what the clock leaves, all of them what a page may."""

    def __init__(self, connection: socket.socket, clock: Clock, place: str) -> None:
        self.connection = connection
        self.clock = clock
        self.place = place
        self.left = ON_THE_WIRE * clock.limits.size

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fill the buffer with what is there. Raises WebError for too much, TimeoutError for too slow, OSError."""
        self.connection.settimeout(self.clock.left())
        taken = self.connection.recv_into(buffer)
        self.left -= taken
        if self.left < 0:
            raise too_large(self.place, self.clock.limits.size)
        return taken


@dataclass(frozen=True, slots=True)
class ReadSocket:
    """What `http.client.HTTPResponse` needs of a socket."""

    reader: BoundedReader

    def makefile(self, mode: str) -> IO[bytes]:
        """The incoming bytes."""
        return cast(IO[bytes], io.BufferedReader(self.reader))


@contextmanager
def answer(address: WebAddress, clock: Clock, *, allow_private: bool) -> Iterator[http.client.HTTPResponse]:
    """Ask for a page; the answer's head has been read. Raises WebError, OSError, http.client.HTTPException.

    Proxies named in the environment are not used: behind one, whether an address is private could not be told.
    """
    with connected(address, clock, allow_private=allow_private) as plain, secured(plain, address, clock) as connection:
        connection.settimeout(clock.left())
        connection.sendall(question(address))
        reader = BoundedReader(connection, clock, address.place)
        response = http.client.HTTPResponse(cast(socket.socket, ReadSocket(reader)))
        with response:
            response.begin()
            yield response


def question(address: WebAddress) -> bytes:
    """The request, without cookies or anything else that tells of the user."""
    lines = (
        f"GET {address.target} HTTP/1.1",
        f"Host: {address.host_header}",
        f"User-Agent: {USER_AGENT}",
        f"Accept: {ACCEPTED}",
        "Accept-Encoding: gzip, deflate",
        "Connection: close",
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


def connected(address: WebAddress, clock: Clock, *, allow_private: bool) -> socket.socket:
    """A connection to the first address of the host that may be asked and answers. Raises WebError, OSError."""
    numerics = looked_up(address, clock)
    allowed = [numeric for numeric in numerics if may_be_asked(numeric, allow_private=allow_private)]
    if not allowed:
        raise private(address.place)
    for numeric in allowed[:-1]:
        try:
            return socket.create_connection((numeric, address.port), clock.left())
        except OSError:  # the next one may answer
            clock.left()
    return socket.create_connection((allowed[-1], address.port), clock.left())


def looked_up(address: WebAddress, clock: Clock) -> list[str]:
    """The numeric addresses of a host; the look-up, which cannot be ended, is left behind when the time is up."""
    found: queue.SimpleQueue[list[str] | Exception] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            found.put(resolved(address.host, address.port))
        except (OSError, UnicodeError) as error:
            found.put(error)

    threading.Thread(target=look_up, daemon=True).start()
    try:
        result = found.get(timeout=clock.left())
    except queue.Empty as error:
        raise TimeoutError from error
    if isinstance(result, Exception):
        raise result
    return result


def secured(plain: socket.socket, address: WebAddress, clock: Clock) -> socket.socket:
    """The connection with TLS, its certificate checked against the host's name; as it is for http. Raises OSError."""
    if not address.secure:
        return plain
    plain.settimeout(clock.left())
    return trust().wrap_socket(plain, server_hostname=address.host)


def trust() -> ssl.SSLContext:
    """What certificates are trusted: those that the system trusts, and nothing else."""
    return ssl.create_default_context()
