"""Fetching a page from servers that misbehave: everything ends soon, in one sentence that says what to do."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.articles import web_server
from tests.unit.articles.web_server import Behaviour, reply, serving
from tui.articles.web import addresses, exchange
from tui.articles.web.limits import Limits
from tui.articles.web_address import read_web
from tui.cli import main
from tui.core.text import Role
from tui.errors import ReadError

QUICK = Limits(seconds=1.0, silence=0.4, size=50_000)
"""Limits under which a test is over soon."""

FIRST = "The harbour of Lima opened again on Friday, two days after a storm had closed it."
SECOND = "Četiri broda čekala su pred lukom od srede uveče, rekla je kapetanica luke."
PAGE = (
    "<!doctype html><html><head><title>Harbour opens again after storm</title></head><body><article>"
    f"<h1>Harbour opens again after storm</h1><p>{FIRST}</p><p>{SECOND}</p></article></body></html>"
)
HTML = "text/html"
UTF8 = "text/html; charset=utf-8"
DATA = PAGE.encode()
BARE = zlib.compressobj(wbits=-zlib.MAX_WBITS)

GOOD: dict[str, Behaviour] = {
    "/page": reply(body=DATA, Content_Type=UTF8),
    "/gzip": reply(body=gzip.compress(DATA), Content_Type=UTF8, Content_Encoding="gzip"),
    "/deflate": reply(body=zlib.compress(DATA), Content_Type=UTF8, Content_Encoding="deflate"),
    "/bare-deflate": reply(body=BARE.compress(DATA) + BARE.flush(), Content_Type=UTF8, Content_Encoding="deflate"),
    "/header-charset": reply(body=PAGE.encode("cp1250"), Content_Type="text/html; charset=windows-1250"),
    "/wrong-charset": reply(body=DATA, Content_Type="text/html; charset=windows-1251"),
    "/unknown-charset": reply(body=DATA, Content_Type="text/html; charset=klingon"),
    "/chunked": web_server.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
        + b"%x\r\n%s\r\n0\r\n\r\n" % (len(DATA), DATA)
    ),
    "/no-length": web_server.raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + DATA),
    "/no-type": web_server.raw(b"HTTP/1.0 200 OK\r\n\r\n" + DATA),
    "/text": reply(body=f"{FIRST}\n\n{SECOND}\n".encode(), Content_Type="text/plain"),
    "/old-text": reply(body=f"{FIRST}\n\n{SECOND}\n".encode("cp1250"), Content_Type="text/plain; charset=cp1250"),
    "/wrong-text": reply(body=f"{FIRST}\n\n{SECOND}\n".encode(), Content_Type="text/plain; charset=windows-1251"),
    "/moved": reply("301 Moved Permanently", Location="/page"),
    "/moved-twice": reply("302 Found", Location="/moved?from=here#top"),
    "/moved/relative": reply("307 Temporary Redirect", Location="../page"),
}

ENDLESS = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
BAD: dict[str, tuple[Behaviour, str]] = {
    "/silent": (web_server.silent, "took too long"),
    "/slow-status": (web_server.dripping(b"", b"H"), "took too long"),
    "/slow-headers": (web_server.dripping(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"), "took too long"),
    "/slow-body": (web_server.dripping(ENDLESS, b"x"), "took too long"),
    "/continue-for-ever": (web_server.dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), "took too long"),
    "/endless-body": (web_server.endless(ENDLESS, b"word " * 1000), "larger than 0.05 MB"),
    "/endless-header": (web_server.endless(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 4000), "not answer as a web server"),
    "/endless-headers": (web_server.endless(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 50), "not answer as a web server"),
    "/endless-chunk": (web_server.endless(CHUNKED + b"fffffff\r\n", b"word " * 1000), "larger than 0.05 MB"),
    "/chunk-without-end": (web_server.endless(CHUNKED + b"-1\r\n", b"word " * 1000), "larger than 0.05 MB"),
    "/endless-trailer": (web_server.endless(CHUNKED + b"0\r\n", b"X: y\r\n" * 1000), "larger than 0.05 MB"),
    "/large": (reply(Content_Type=HTML, Content_Length="900000000"), "larger than 0.05 MB"),
    "/gzip-bomb": (
        reply(body=gzip.compress(bytes(20_000_000)), Content_Type=HTML, Content_Encoding="gzip"),
        "larger than 0.05 MB",
    ),
    "/broken-gzip": (reply(body=b"no gzip at all", Content_Type=HTML, Content_Encoding="gzip"), "broke off"),
    "/cut-gzip": (
        reply(body=gzip.compress(DATA)[:-20], Content_Type=HTML, Content_Encoding="gzip"),
        "broke off",
    ),
    "/unknown-packing": (reply(body=DATA, Content_Type=HTML, Content_Encoding="br"), "packed as br"),
    "/cut": (reply(body=DATA[:200], Content_Type=HTML, Content_Length=str(len(DATA))), "broke off"),
    "/cut-chunk": (
        web_server.raw(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n<p>half"
        ),
        "broke off",
    ),
    "/gone-away": (web_server.raw(b""), "broke off"),
    "/no-http": (web_server.raw(b"220 mail.example.org ESMTP\r\n"), "not answer as a web server"),
    "/loop": (reply("302 Found", Location="/loop"), "leads back to itself"),
    "/ring": (reply("302 Found", Location="/ring/other"), "leads back to itself"),
    "/ring/other": (reply("302 Found", Location="/ring"), "leads back to itself"),
    "/to-file": (reply("302 Found", Location="file:///etc/hosts"), "only those are read"),
    "/to-credentials": (reply("302 Found", Location="http://a:b@127.0.0.1/"), "user name or password"),
    "/to-rubbish": (reply("302 Found", Location="http://[bad/"), "address"),
    "/nowhere": (reply("302 Found"), "answered with 302"),
    "/401": (reply("401 Unauthorized"), "login or payment"),
    "/402": (reply("402 Payment Required"), "open it in the browser and paste or save the page"),
    "/403": (reply("403 Forbidden"), "open it in the browser and paste or save the page"),
    "/404": (reply("404 Not Found", DATA, Content_Type=HTML), "no such page; check the address"),
    "/410": (reply("410 Gone"), "taken this page away"),
    "/418": (reply("418 I'm a teapot"), "answered with 418"),
    "/429": (reply("429 Too Many Requests"), "try again later"),
    "/500": (reply("500 Internal Server Error", DATA, Content_Type=HTML), "fault of its own (error 500)"),
    "/picture": (reply(body=b"\x89PNG", Content_Type="image/png"), "image/png"),
    "/json": (reply(body=b"{}", Content_Type="application/json"), "application/json"),
    "/empty": (reply(Content_Type=HTML), "no article"),
    "/wall": (reply(body=b"<p>Please log in.</p><a href=x>Log in</a>", Content_Type=HTML), "no article"),
    "/fake-page": (reply(body=b"\x89PNG\r\n\x1a\n....", Content_Type=HTML), "picture"),
}
STEPS = {f"/step{n}": reply("302 Found", Location=f"/step{n + 1}") for n in range(10)}


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with serving(GOOD | STEPS | {path: behaviour for path, (behaviour, _) in BAD.items()}) as root:
        yield root


def message_of(address: str, *, allow_private: bool = True, limits: Limits = QUICK) -> str:
    with pytest.raises(ReadError) as caught:
        read_web(address, allow_private=allow_private, limits=limits)
    message = caught.value.message
    assert message.endswith(".")
    assert "\n" not in message
    return message


@pytest.mark.parametrize("path", GOOD)
def test_what_a_decent_server_sends_is_read(server: str, path: str) -> None:
    article = read_web(server + path, allow_private=True, limits=QUICK)
    body = [article.block_text(i).strip() for i, block in enumerate(article.blocks) if block.role is Role.BODY]
    assert body == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("path", "words"), [pytest.param(path, words, id=path[1:]) for path, (_, words) in BAD.items()]
)
def test_what_a_bad_server_does_is_told(server: str, path: str, words: str) -> None:
    assert words in message_of(server + path)


def test_the_source_is_the_place_it_came_from_in_the_end(server: str) -> None:
    article = read_web(f"{server}/moved-twice?session=secret", allow_private=True, limits=QUICK)
    assert article.source == "127.0.0.1/page"


def test_a_wrong_encoding_told_by_the_server_is_told_to_the_reader(server: str) -> None:
    article = read_web(f"{server}/wrong-charset", allow_private=True, limits=QUICK)
    assert article.notices[0] == "The page says that it is in cp1251, but it is UTF-8 and was read so."


def test_more_redirects_than_the_limit_are_told(server: str) -> None:
    assert "more than 5 times" in message_of(f"{server}/step0")


def test_as_many_redirects_as_the_limit_are_followed() -> None:
    steps = {f"/{n}": reply("302 Found", Location=f"/{n + 1}") for n in range(5)}
    with serving(steps | {"/5": GOOD["/page"]}) as root:
        assert read_web(f"{root}/0", allow_private=True, limits=QUICK).title == "Harbour opens again after storm"


def test_the_request_names_the_program_and_brings_nothing_of_the_user(server: str) -> None:
    request = read_web_text(f"{server}/asked")
    assert "User-Agent: Twosource/" in request
    assert "reads one page at its user's request" in request
    assert not {"cookie", "referer", "authorization"} & {line.split(":")[0].lower() for line in request.splitlines()}


def read_web_text(address: str) -> str:
    return read_web(address, allow_private=True, limits=QUICK).text


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "0x7f000001", "0177.0.0.1", "[::ffff:127.0.0.1]"]
)
def test_this_machine_is_not_asked_however_it_is_written(server: str, host: str) -> None:
    port = server.rpartition(":")[2]
    assert "--allow-private" in message_of(f"http://{host}:{port}/page", allow_private=False)


def test_a_redirect_to_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch, server: str) -> None:
    monkeypatch.setattr(exchange, "may_be_asked", lambda numeric, *, allow_private: numeric == "127.0.0.1")
    with serving({"/x": reply("302 Found", Location="http://10.0.0.1/")}) as root:
        assert "10.0.0.1 is on this machine or in its own network" in message_of(f"{root}/x", allow_private=False)


def test_a_name_is_looked_up_once_so_that_it_cannot_answer_differently(
    monkeypatch: pytest.MonkeyPatch, server: str
) -> None:
    answers = [["127.0.0.1"], ["10.0.0.1"]]
    monkeypatch.setattr(exchange, "resolved", lambda host, port: answers.pop(0))
    port = server.rpartition(":")[2]
    assert read_web(f"http://news.example:{port}/page", allow_private=True, limits=QUICK).source == "news.example/page"
    assert answers == [["10.0.0.1"]]


def test_the_address_that_answers_is_taken_when_another_one_is_dead(
    monkeypatch: pytest.MonkeyPatch, server: str
) -> None:
    monkeypatch.setattr(exchange, "resolved", lambda host, port: ["127.0.0.2", "127.0.0.1"])
    port = server.rpartition(":")[2]
    assert read_web(f"http://news.example:{port}/page", allow_private=True, limits=QUICK).sentences


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(socket.gaierror(socket.EAI_NONAME, "unknown"), "there is no machine named", id="unknown name"),
        pytest.param(socket.gaierror(socket.EAI_AGAIN, "again"), "check your network connection", id="no name server"),
        pytest.param(OSError(101, "Network is unreachable"), "check your network connection", id="no network"),
        pytest.param(OSError(5, "Input/output error"), "(Input/output error)", id="something else"),
    ],
)
def test_failures_of_the_network_are_told(monkeypatch: pytest.MonkeyPatch, error: OSError, words: str) -> None:
    def fail(host: str, port: int) -> list[str]:
        raise error

    monkeypatch.setattr(exchange, "resolved", fail)
    assert words in message_of("http://news.example/story")


def test_a_look_up_that_never_answers_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as never:
        never.bind(("127.0.0.1", 0))

        def wait(host: str, port: int) -> list[str]:
            never.settimeout(3)
            never.listen()
            never.accept()
            return []

        monkeypatch.setattr(exchange, "resolved", wait)
        assert "took too long" in message_of("http://news.example/", limits=Limits(seconds=0.1))


def test_a_refused_connection_is_told() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        assert "refused the connection" in message_of(f"http://127.0.0.1:{port}/")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a key and a certificate that nobody has signed, for the name `localhost`."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("the program openssl, which makes the certificate, is not here")
    folder = tmp_path_factory.mktemp("tls")
    both = folder / "both.pem"
    command = (
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost "
        "-addext subjectAltName=DNS:localhost -keyout key.pem -out cert.pem"
    )
    subprocess.run([program, *command.split()], cwd=folder, check=True, capture_output=True)
    both.write_text((folder / "key.pem").read_text("ascii") + (folder / "cert.pem").read_text("ascii"), "ascii")
    return both


@pytest.fixture(scope="module")
def secure_server(certificate: Path) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serving(GOOD, context) as root:
        yield root.replace("127.0.0.1", "localhost")


def test_a_certificate_that_nobody_vouches_for_is_refused_with_the_reason(secure_server: str) -> None:
    message = message_of(f"{secure_server}/page")
    assert "cannot prove that it is localhost (self" in message
    assert "signed certificate" in message


def test_a_certificate_that_is_trusted_is_taken_for_its_own_name_alone(
    monkeypatch: pytest.MonkeyPatch, secure_server: str, certificate: Path
) -> None:
    monkeypatch.setattr(exchange, "trust", lambda: ssl.create_default_context(cafile=str(certificate)))
    monkeypatch.setattr(exchange, "resolved", lambda host, port: ["127.0.0.1"])
    assert read_web(f"{secure_server}/page", allow_private=True, limits=QUICK).source == "localhost/page"
    other = secure_server.replace("localhost", "news.example")
    assert "cannot prove that it is news.example" in message_of(f"{other}/page")


def test_a_server_without_tls_is_told(server: str) -> None:
    assert "no secure connection" in message_of(server.replace("http:", "https:") + "/page")


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch, server: str) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert read_web(f"{server}/page", allow_private=True, limits=QUICK).sentences


def test_the_command_fetches_private_addresses_only_when_told_to(
    server: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "ours.txt"
    other.write_text(f"{FIRST}\n", "utf-8")
    assert main(["--check", f"{server}/page", str(other)]) == 2
    assert "--allow-private" in capsys.readouterr().err
    assert main(["--check", "--allow-private", f"{server}/page", str(other)]) == 0


def test_two_pages_of_one_place_are_told_apart_by_their_query(server: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--allow-private", f"{server}/page?id=1", f"{server}/page?id=2"]) == 0
    printed = capsys.readouterr().out
    assert "page?id=1" in printed
    assert "page?id=2" in printed


def test_resolving_gives_numbers_once() -> None:
    assert addresses.resolved("127.0.0.1", 80) == ["127.0.0.1"]
