"""Which web addresses are asked for, which machines may be asked, and how an address is named."""

from __future__ import annotations

import ipaddress

import pytest

from tui.articles.web.addresses import is_public, may_be_asked, parsed
from tui.errors import ReadError


@pytest.mark.parametrize(
    ("address", "public"),
    [
        pytest.param("93.184.215.14", True, id="open Internet"),
        pytest.param("2606:2800:220:1::1", True, id="open Internet, IPv6"),
        pytest.param("127.0.0.1", False, id="loopback"),
        pytest.param("127.9.9.9", False, id="all of loopback"),
        pytest.param("0.0.0.0", False, id="unspecified"),
        pytest.param("10.1.2.3", False, id="private 10"),
        pytest.param("172.16.0.1", False, id="private 172.16"),
        pytest.param("192.168.1.1", False, id="private 192.168"),
        pytest.param("169.254.169.254", False, id="link-local, where clouds keep secrets"),
        pytest.param("100.64.0.1", False, id="carrier-grade NAT"),
        pytest.param("100.127.255.255", False, id="end of carrier-grade NAT"),
        pytest.param("224.0.0.251", False, id="multicast"),
        pytest.param("240.0.0.1", False, id="reserved"),
        pytest.param("255.255.255.255", False, id="broadcast"),
        pytest.param("::1", False, id="loopback, IPv6"),
        pytest.param("::", False, id="unspecified, IPv6"),
        pytest.param("fe80::1", False, id="link-local, IPv6"),
        pytest.param("fd12::1", False, id="unique local"),
        pytest.param("fec0::1", False, id="site-local"),
        pytest.param("ff02::fb", False, id="multicast, IPv6"),
        pytest.param("::ffff:10.0.0.1", False, id="IPv4 mapped into IPv6"),
        pytest.param("64:ff9b::7f00:1", False, id="loopback behind NAT64"),
        pytest.param("2002:7f00:1::", False, id="loopback behind 6to4"),
    ],
)
def test_only_the_open_internet_is_asked(address: str, public: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) is public
    assert may_be_asked(address, allow_private=False) is public
    assert may_be_asked(address, allow_private=True)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        pytest.param("ftp://example.org/x", "not an http or https address", id="another scheme"),
        pytest.param("file:///etc/hosts", "not an http or https address", id="a file"),
        pytest.param("https://ana:secret@example.org/x", "user name or password", id="credentials"),
        pytest.param("https://ana@example.org/x", "user name or password", id="user name only"),
        pytest.param("https:///x", "check its spelling", id="no host"),
        pytest.param("http://example.org:port/", "check its spelling", id="no number as port"),
        pytest.param("http://exa mple.org/", "check its spelling", id="space in the host"),
        pytest.param("http://exa\x00mple.org/", "check its spelling", id="NUL in the host"),
        pytest.param("http://exa\udcffmple.org/", "check its spelling", id="lone surrogate in the host"),
        pytest.param("http://example.org/\udcff", "check its spelling", id="lone surrogate in the path"),
        pytest.param("http://example.org/?a=\udcff", "check its spelling", id="lone surrogate in the query"),
        pytest.param("http://[fe80::1%25eth0]/", "check its spelling", id="IPv6 with a zone"),
        pytest.param("http://[::1/", "check its spelling", id="open bracket"),
        pytest.param(f"http://{'a' * 70}.org/", "check its spelling", id="label longer than DNS allows"),
        pytest.param("http://example.org/" + "a" * 5000, "too long", id="too long"),
    ],
)
def test_what_is_no_address_is_told_in_one_sentence(address: str, words: str) -> None:
    with pytest.raises(ReadError) as caught:
        parsed(address)
    assert words in caught.value.message
    assert "secret" not in caught.value.message
    assert "\n" not in caught.value.message


@pytest.mark.parametrize(
    ("address", "host", "port", "target"),
    [
        pytest.param("https://example.org", "example.org", 443, "/", id="no path"),
        pytest.param("HTTP://EXAMPLE.org:8080/a?b=c#d", "example.org", 8080, "/a?b=c", id="fragment left out"),
        pytest.param("http://žaba.example/ćup?š=đ", "xn--aba-b3a.example", 80, "/%C4%87up?%C5%A1=%C4%91", id="letters"),
        pytest.param("http://example.org/a%20b c", "example.org", 80, "/a%20b%20c", id="quoted once"),
        pytest.param("http://[2606:2800::1]:81/x", "2606:2800::1", 81, "/x", id="IPv6"),
    ],
)
def test_an_address_is_put_as_servers_know_it(address: str, host: str, port: int, target: str) -> None:
    found = parsed(address)
    assert (found.host, found.port, found.target) == (host, port, target)


def test_the_place_names_host_and_path_and_never_the_query() -> None:
    assert parsed("https://example.org/news/story/?session=17#top").place == "example.org/news/story"


def test_line_ends_cannot_be_smuggled_into_the_request() -> None:
    found = parsed("http://example.org/a\r\nX-Evil: 1")
    assert "\r" not in found.target + found.host_header
    assert "\n" not in found.target + found.host_header
