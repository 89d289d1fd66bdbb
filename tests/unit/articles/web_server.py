"""A web server on this machine that misbehaves on purpose, one way a path."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

Behaviour = Callable[[socket.socket], None]

DRIP = 0.05
"""Seconds between the bytes of a slow answer."""


def reply(status: str = "200 OK", body: bytes = b"", **headers: str) -> Behaviour:
    """Answer at once; header names are written with `_` for `-`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    named.setdefault("Content-Length", str(len(body)))
    head = "".join(f"{name}: {value}\r\n" for name, value in named.items())
    return raw(f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body)


def raw(data: bytes) -> Behaviour:
    """Send these bytes and close."""
    return lambda connection: connection.sendall(data)


def dripping(start: bytes, drop: bytes) -> Behaviour:
    """Send the start, then one drop after the other for ever."""

    def drip(connection: socket.socket) -> None:
        connection.sendall(start)
        while True:
            time.sleep(DRIP)
            connection.sendall(drop)

    return drip


def endless(start: bytes, piece: bytes) -> Behaviour:
    """Send the start, then pieces as fast as they are taken."""

    def pour(connection: socket.socket) -> None:
        connection.sendall(start)
        while True:
            connection.sendall(piece)

    return pour


def silent(connection: socket.socket) -> None:
    """Say nothing until the other side leaves."""
    connection.recv(1)


@contextmanager
def serving(behaviours: Mapping[str, Behaviour], context: ssl.SSLContext | None = None) -> Iterator[str]:
    """A server for these paths; the address of its root, without the slash. The requests are in `asked`."""
    listener = socket.create_server(("127.0.0.1", 0))

    def handle(connection: socket.socket) -> None:
        # The client leaving in the middle is what most of the tests are about.
        with contextlib.suppress(OSError), connection:
            stream = context.wrap_socket(connection, server_side=True) if context else connection
            with stream:
                request = b""
                while b"\r\n\r\n" not in request:
                    piece = stream.recv(4096)
                    if not piece:
                        return
                    request += piece
                    if not request.startswith(b"GET"):
                        reply("400 Bad Request")(stream)
                        return
                path = request.split(b" ", 2)[1].decode("ascii")
                if path == "/asked":
                    reply(body=request, Content_Type="text/plain")(stream)
                else:
                    behaviours[path.partition("?")[0]](stream)
                stream.shutdown(socket.SHUT_WR)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=handle, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"http{'s' if context else ''}://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
