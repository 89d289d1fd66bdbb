"""Mail messages: their text, whoever wrote the program that sent them; what is quoted, signed and attached."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samples.making.mail import make_mail
from tui import ReadError
from tui.articles import mail_message
from tui.articles.mail.lines import mail_passages, unflowed
from tui.articles.reading import article_from_bytes
from tui.core.text import Article, Role

OPENED = "The harbour of Lima opened again on Friday, two days after a storm had closed it."
WAITED = "Četiri broda čekala su pred lukom od srede uveče, rekla je kapetanica luke."
SUBJECT = "Harbour opens again after storm"
HEAD = f"From: Ana <ana@example.org>\nSubject: {SUBJECT}\nMessage-ID: <1@example.org>\n"
MADE = make_mail(
    [("headline", SUBJECT), ("body", OPENED), ("body", WAITED)], title=SUBJECT, byline="Ana Kovač", date="4 May 2031"
)


def article_of(data: bytes) -> Article:
    return article_from_bytes(data, place="copy.eml", source="copy.eml", ending=".eml")


def body_of(data: bytes) -> list[str]:
    article = article_of(data)
    return [" ".join(article.block_text(i).split()) for i, b in enumerate(article.blocks) if b.role is Role.BODY]


def plain_mail(text: str, **parameters: str) -> bytes:
    kind = "".join(f'; {name}="{value}"' for name, value in parameters.items())
    return f"{HEAD}Content-Type: text/plain{kind}\n\n{text}".encode()


def with_attachments(*names: str, text: str = OPENED) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["Message-ID"] = SUBJECT, "ana@example.org", "<1@x>"
    if text:
        message.set_content(text)
    for name in names:
        message.add_attachment(b"x", maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def test_a_message_tells_its_headline_writer_and_date() -> None:
    article = article_of(MADE)
    assert (article.title, article.byline, article.date) == (SUBJECT, "Ana Kovač", "04 May 2031")
    assert [sentence.text for sentence in article.sentences] == [SUBJECT, OPENED, WAITED]


def test_headers_and_signature_are_kept_and_not_compared() -> None:
    article = article_of(MADE)
    kept = [(block.rule, article.block_text(i).strip()) for i, block in enumerate(article.blocks)]
    assert ("mail header", "From: Ana Kovač <desk@example.org>") in kept
    assert ("signature", "-- \nForeign desk\nThe Daily Example") in kept


def encoded(charset: str, transfer: str, text: str = WAITED) -> bytes:
    message = EmailMessage()
    message["Subject"], message["Message-ID"] = "Luka", "<1@example.org>"
    message.set_content(text, charset=charset, cte=transfer)
    return message.as_bytes()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(encoded("utf-8", "quoted-printable"), id="UTF-8, quoted-printable"),
        pytest.param(encoded("utf-8", "base64"), id="UTF-8, base64"),
        pytest.param(encoded("utf-8", "8bit"), id="UTF-8, 8 bit"),
        pytest.param(encoded("windows-1250", "quoted-printable"), id="windows-1250"),
        pytest.param(encoded("iso-8859-2", "base64"), id="ISO 8859-2"),
        pytest.param(plain_mail(WAITED), id="UTF-8 that nobody names"),
        pytest.param(plain_mail(WAITED, charset="klingon"), id="unknown encoding"),
        pytest.param(plain_mail(WAITED, charset="windows-1252"), id="UTF-8 told wrongly"),
        pytest.param(plain_mail(WAITED).replace(b"\n", b"\r\n"), id="lines of the net"),
        pytest.param(b"From ana Mon May  4 08:30:00 2031\n" + plain_mail(WAITED), id="out of a mailbox"),
    ],
)
def test_text_is_read_in_every_wrapping(data: bytes) -> None:
    assert body_of(data) == [WAITED]


@pytest.mark.parametrize(
    ("raw", "known"),
    [
        pytest.param("Plain words", "Plain words", id="plain"),
        pytest.param("=?utf-8?q?Luka_otvorena?=", "Luka otvorena", id="quoted-printable"),
        pytest.param("=?utf-8?B?xIxhxI1haw==?=", "Čačak", id="base64"),
        pytest.param("=?utf-8?q?One_?=\n =?utf-8?q?word?=", "One word", id="in two lines"),
        pytest.param("Re: =?windows-1250?q?=8Auma?= burns", "Re: Šuma burns", id="windows-1250 among plain words"),
        pytest.param("Čačak", "Čačak", id="raw UTF-8"),
        pytest.param("=?utf-8?b?broken", "=?utf-8?b?broken", id="broken"),
        pytest.param("=?klingon?q?x?=", "x", id="unknown encoding"),
    ],
)
def test_the_subject_is_decoded(raw: str, known: str) -> None:
    data = f"Subject: {raw}\nMessage-ID: <1@example.org>\n\n{OPENED}\n".encode()
    assert article_of(data).title == known


def test_quoted_lines_and_what_introduces_them_are_not_compared() -> None:
    text = (
        f"{OPENED}\n\nOn Friday Ana wrote:\n> An old sentence that is quoted here.\n>> And an older one.\n\n{WAITED}\n"
    )
    assert body_of(plain_mail(text)) == [OPENED, WAITED]
    assert "And an older one." in article_of(plain_mail(text)).text


def test_wrapped_lines_are_one_paragraph() -> None:
    wrapped = "\n".join(
        [
            "The harbour of Lima opened again on Friday, two days after a storm",
            "had closed it for every ship that was longer than forty metres and",
            "for all of the ferries that bring people from the islands to their",
            "work in the town.",
        ]
    )
    assert body_of(plain_mail(wrapped)) == [" ".join(wrapped.split())]


@pytest.mark.parametrize(
    ("text", "delete_space", "joined"),
    [
        pytest.param("One \ntwo\nThree", False, "One two\nThree", id="joined at a space"),
        pytest.param("One \ntwo", True, "Onetwo", id="space deleted"),
        pytest.param("> One \n> two\n>> three", False, "> One two\n>> three", id="quotations keep their depth"),
        pytest.param(" From here", False, "From here", id="stuffed space"),
        pytest.param("One\n-- \nAna", False, "One\n-- \nAna", id="the mark of the signature"),
        pytest.param("One \n\nTwo", False, "One \nTwo", id="an empty line ends it"),
    ],
)
def test_flowed_text_is_joined(text: str, delete_space: bool, joined: str) -> None:
    assert unflowed(text, delete_space=delete_space) == joined


def test_flowed_text_is_joined_in_a_message() -> None:
    assert body_of(plain_mail(f"{OPENED[:40]} \n{OPENED[41:]}\n", format="flowed")) != [OPENED[:40], OPENED[41:]]
    assert body_of(plain_mail("The harbour of \nLima is open again today.\n", format="flowed")) == [
        "The harbour of Lima is open again today."
    ]


@pytest.mark.parametrize(
    ("names", "notice"),
    [
        pytest.param((), (), id="none"),
        pytest.param(("story.docx",), ("The mail's attachments were not read: “story.docx”.",), id="one"),
        pytest.param(("a.txt", "b.jpg"), ("The mail's attachments were not read: “a.txt”, “b.jpg”.",), id="two"),
        pytest.param(
            tuple(f"{n}.txt" for n in range(7)),
            ("The mail's attachments were not read: “0.txt”, “1.txt”, “2.txt”, “3.txt”, “4.txt” and 2 more.",),
            id="many",
        ),
        pytest.param(("bad\x1b[31m.txt",), ("The mail's attachments were not read: “bad␛[31m.txt”.",), id="hostile"),
    ],
)
def test_attachments_are_named(names: tuple[str, ...], notice: tuple[str, ...]) -> None:
    article = article_of(with_attachments(*names))
    assert article.notices == notice
    assert [sentence.text for sentence in article.sentences] == [SUBJECT, OPENED]


def test_a_forwarded_message_is_named_by_its_subject() -> None:
    inner, outer = EmailMessage(), EmailMessage()
    inner["Subject"] = "Old story"
    inner.set_content("Old words of an old story that is not to be compared.")
    outer["Subject"], outer["Message-ID"] = SUBJECT, "<1@example.org>"
    outer.set_content(OPENED)
    outer.add_attachment(inner)
    article = article_of(outer.as_bytes())
    assert article.notices == ("The mail's attachments were not read: “Old story”.",)
    assert "Old words" not in article.text


def html_mail(html: str) -> bytes:
    return f"{HEAD}Content-Type: text/html; charset=utf-8\n\n{html}".encode()


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(f"<html><body><p>{OPENED}</p><p>{WAITED}</p></body></html>", id="paragraphs"),
        pytest.param(f"<table><tr><td>{OPENED}<br><br>{WAITED}</table>", id="table"),
    ],
)
def test_html_is_read_when_there_is_no_plain_text(html: str) -> None:
    assert body_of(html_mail(html)) == [OPENED, WAITED]


def test_a_short_html_mail_is_read_though_it_is_no_article() -> None:
    assert body_of(html_mail("<div>Harbour open.</div>")) == ["Harbour open."]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(HEAD.encode() + b"\n", "without a text; name another file", id="no body"),
        pytest.param(with_attachments("story.docx", text=""), "save its attachment (“story.docx”)", id="only a file"),
        pytest.param(plain_mail("\n \n"), "without a text", id="white space"),
    ],
)
def test_a_message_without_a_text_says_what_to_do(data: bytes, words: str) -> None:
    with pytest.raises(ReadError) as caught:
        mail_message.read(data, "copy.eml")
    assert words in caught.value.message
    assert caught.value.message.startswith("copy.eml is a mail message")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(
            HEAD.encode() + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 140_000,
            "copy.eml has 420,0",
            id="parts without end",
        ),
        pytest.param(HEAD.encode() + b"X: y\n" * 400_001, "copy.eml has 400,0", id="headers without end"),
        pytest.param(
            HEAD.encode() + b"Content-Type: text/html\n\n" + b"<b>" * 150_001,
            "copy.eml has more than 150,000 elements",
            id="elements without end",
        ),
    ],
)
def test_an_endless_message_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(ReadError) as caught:
        mail_message.read(data, "copy.eml")
    assert words in caught.value.message


def nested(depth: int) -> bytes:
    parts = [HEAD]
    for n in range(depth):
        parts.append(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n')
    return "".join([*parts, f"Content-Type: text/plain\n\n{OPENED}\n"]).encode()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(nested(3000), id="parts nested without end"),
        pytest.param(HEAD.encode() + b"X: " + b"=?utf-8?q?x?= " * 50_000 + b"\n\n" + OPENED.encode(), id="long header"),
        pytest.param(b"Subject: " + b"=?" * 200_000 + b"\n" + plain_mail(OPENED), id="endless encoded word"),
        pytest.param(
            HEAD.encode() + b"Content-Type: text/plain; " + b"a=b; " * 1_000_000 + b"\n\n" + OPENED.encode(),
            id="parameters",
        ),
        pytest.param(
            HEAD.encode() + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 5_000,
            id="thousands of parts",
        ),
        pytest.param(plain_mail(">" * 500_000), id="quote marks"),
        pytest.param(plain_mail("-- \n" * 100_000), id="signature marks"),
        pytest.param(plain_mail("word \n" * 100_000, format="flowed"), id="one endless flowed line"),
    ],
)
def test_hostile_messages_are_read_or_refused(data: bytes) -> None:
    with suppress(ReadError):
        assert mail_message.read(data, "copy.eml").text


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(MADE) - 1), st.integers(0, 7), st.integers(0, len(MADE)))
def test_a_damaged_message_is_read_or_refused(at: int, bit: int, length: int) -> None:
    damaged = bytearray(MADE)
    damaged[at] ^= 1 << bit
    with suppress(ReadError):
        assert mail_message.read(bytes(damaged[:length]), "copy.eml").text


@given(st.text(st.sampled_from("a> -:\n\t"), max_size=80))
def test_no_word_of_a_text_is_lost(text: str) -> None:
    assert "".join("".join(words for words, _ in mail_passages(text)).split()) == "".join(text.split())
