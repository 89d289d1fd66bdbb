"""Web addresses: which are well formed, and which machines may be asked.

Whether a machine may be asked is decided on the numeric address that is then connected to, so that a name which
answers differently the second time (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from tui.core.harmless import harmless
from tui.errors import ReadError

LONGEST_ADDRESS = 4_000
"""Characters of an address that is followed."""

CARRIER_GRADE = ipaddress.ip_network("100.64.0.0/10")
"""Shared by the customers of a provider (RFC 6598); Python calls it neither private nor global."""

NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""IPv6 addresses that stand for IPv4 ones (RFC 6052)."""

_HOST = re.compile(r"[a-zA-Z0-9._-]{1,253}|[0-9a-fA-F:.]+")

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An http or https address in its parts, ready to be asked for."""

    secure: bool
    host: str
    """The name in the form that DNS knows, or a numeric address without brackets."""
    port: int
    target: str
    """Path and query, ASCII, at least `/`."""

    @property
    def place(self) -> str:
        """Host and path, as messages and the article's source name it."""
        return harmless(self.host + self.target.partition("?")[0].rstrip("/"))

    @property
    def host_header(self) -> str:
        """What the server is told to be asked for."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return name if self.port == (443 if self.secure else 80) else f"{name}:{self.port}"

    def joined(self, location: str) -> str:
        """The address that a redirect from here leads to, whole."""
        return urljoin(f"{'https' if self.secure else 'http'}://{self.host_header}{self.target}", location)


def parsed(address: str) -> WebAddress:
    """The address in its parts. Raises ReadError, with the cause, for one that cannot be asked for."""
    shown = harmless(address[:200])
    if len(address) > LONGEST_ADDRESS:
        raise ReadError(f"The web address {shown}… is too long; open it in the browser and paste or save the page.")
    try:
        parts = urlsplit(address.strip())
        port, host = parts.port, parts.hostname or ""
        host = host if ":" in host else host.encode("idna").decode("ascii")
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
        query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    except (ValueError, UnicodeError) as error:
        raise ReadError(f"{shown} is not a web address; check its spelling.") from error
    if parts.scheme not in ("http", "https"):
        raise ReadError(f"{shown} is not an http or https address, and only those are read; paste the text instead.")
    if parts.username is not None or parts.password is not None:
        raise ReadError(
            f"The web address at {harmless(host)} holds a user name or password, which is not sent; "
            "open it in the browser and paste or save the page."
        )
    if not _HOST.fullmatch(host):
        raise ReadError(f"{shown} is not a web address; check its spelling.")
    secure = parts.scheme == "https"
    return WebAddress(secure, host, port or (443 if secure else 80), path + (f"?{query}" if query else ""))


def is_public(address: IPAddress) -> bool:
    """Whether an address is one of the open Internet: not of this machine, its network or a provider's inner one."""
    inner = embedded(address)
    if inner is not None:
        return is_public(inner)
    if isinstance(address, ipaddress.IPv4Address) and address in CARRIER_GRADE:
        return False
    closed = (
        address.is_private,
        address.is_loopback,
        address.is_link_local,
        address.is_multicast,
        address.is_reserved,
        address.is_unspecified,
        isinstance(address, ipaddress.IPv6Address) and address.is_site_local,  # fec0::/10, which Python calls global
    )
    return address.is_global and not any(closed)


def embedded(address: IPAddress) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 one only wraps: mapped, 6to4, Teredo, NAT64."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)


def resolved(host: str, port: int) -> list[str]:
    """The numeric addresses of a host, in the system's order. Raises OSError as the system does.

    The system reads `2130706433` and `0177.0.0.1` as addresses too; what counts is what it makes of them.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def may_be_asked(numeric: str, *, allow_private: bool) -> bool:
    """Whether a page may be asked for at a numeric address."""
    return allow_private or is_public(ipaddress.ip_address(numeric.partition("%")[0]))
