"""PDFs as newspapers, browsers and people in bad faith make them."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samples.making.pdf import Look, assembled, make_pdf, numbered
from tui.articles.pdf_file import draft_of, found_apart, read, told_plainly
from tui.articles.pdf_pages import MOST_PAGES, Found, Outcome, found_in
from tui.core.text import Role
from tui.errors import ReadError

FERRY = [
    ("headline", "Harbour officials confine the ferry to its berth"),
    ("byline", "By Ana Primer"),
    (
        "body",
        "The regional office said on Monday that the ferry is confined to its berth after a difficult inspection. "
        "Officers found small but well-known defects, and loitering was affecting the flow of passengers through the "
        "terminal building during the afternoon.",
    ),
    (
        "body",
        "A second paragraph follows, with a comparatively straightforward statement: the shipping company apologised "
        "to everybody. “We are sorry,” it said. Nobody was affected seriously.",
    ),
    ("body", "The inspection took four hours."),
    (
        "body",
        "Passengers were given vouchers for the mainland service, which leaves from the southern quay. The office will "
        "publish its findings, including photographs of the machinery, before the end of the month.",
    ),
    ("body", "The ferry was built in 1987 and has been repaired eleven times since its maiden crossing."),
]


def pdf(look: Look, paragraphs: Sequence[tuple[str, str]] = FERRY, title: str = "") -> bytes:
    return make_pdf(paragraphs, title=title, byline="Ana Primer", date="2026-03-09", look=look)


def story(data: bytes) -> list[str]:
    """The paragraphs of a PDF that are not set aside by their place on the pages."""
    passages = draft_of(told_plainly(found_in(data), "x.pdf")).passages
    return [p.words for p in passages if p.verdict is None or p.verdict.role is not Role.CHROME]


LOOKS = [
    pytest.param(Look(), id="one column, half lines between"),
    pytest.param(Look(indent=12), id="indented paragraphs"),
    pytest.param(Look(hyphens=True), id="broken words"),
    pytest.param(Look(ligatures=True), id="ligatures"),
    pytest.param(Look(columns=2, lines=13), id="two columns"),
    pytest.param(Look(columns=3, lines=9, hyphens=True, ligatures=True), id="three narrow columns"),
    pytest.param(Look(lines=7, header="THE EXAMPLE | 22 November 2026"), id="running headers and page numbers"),
    pytest.param(Look(columns=2, lines=8, header="Example", hyphens=True, indent=9), id="everything at once"),
]


@pytest.mark.parametrize("look", LOOKS)
def test_paragraphs_come_back_whole_however_they_are_set(look: Look) -> None:
    assert story(pdf(look)) == [text for _, text in FERRY]


def test_what_runs_on_every_page_is_kept_and_set_aside() -> None:
    draft = read(pdf(Look(lines=7, header="THE EXAMPLE 22 November")), "x.pdf")
    aside = [p.words for p in draft.passages if p.verdict is not None and p.verdict.role is Role.CHROME]
    assert aside.count("THE EXAMPLE 22 November") > 1
    assert "2" in aside


def test_a_line_that_stands_on_one_page_only_is_no_header() -> None:
    once = [*FERRY, ("body", "Seven")]
    assert story(pdf(Look(lines=7), once))[-1] == "Seven"


def test_the_headline_is_what_is_largest() -> None:
    draft = draft_of(found_in(pdf(Look())))
    assert [p.words for p in draft.passages if p.verdict and p.verdict.role is Role.HEADLINE] == [FERRY[0][1]]


def test_properties_are_told_as_they_are_and_a_file_name_is_no_title() -> None:
    told = read(pdf(Look(), title="Ferry stays in port"), "x.pdf").fallback
    assert (told.title, told.byline, told.date) == ("Ferry stays in port", "Ana Primer", "2026-03-09")
    assert read(pdf(Look(), title="Microsoft Word - ferry.docx"), "x.pdf").fallback.title == ""


def drawing(*operators: str) -> bytes:
    """A PDF of one page with these drawing operators."""
    return assembled(["\n".join(operators).encode("cp1252")], title="", author="")


PLACES = [
    pytest.param(
        ["BT /F1 10 Tf 72 700 Td (The office said) Tj ET", "BT /F1 9 Tf 0 1 -1 0 560 300 Tm (Photo by Jan) Tj ET"],
        ["The office said"],
        id="a line up the margin",
    ),
    pytest.param(
        ["BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET", "BT /F1 10 Tf 72 700 Td (The office said) Tj ET"],
        ["The office said"],
        id="a slanted stamp",
    ),
    pytest.param(
        ["BT /F1 10 Tf 0 1 -1 0 300 72 Tm (The office said) Tj ET", "BT /F1 10 Tf 0 1 -1 0 312 72 Tm (no more.) Tj ET"],
        ["The office said no more."],
        id="a page that lies on its side",
    ),
    pytest.param(
        ["BT /F1 30 Tf 72 686 Td (T) Tj ET", "BT /F1 10 Tf 95 700 Td (he office said) Tj -23 -12 Td (no more.) Tj ET"],
        ["The office said no more."],
        id="a large first letter",
    ),
    pytest.param(
        [
            f"BT /F1 10 Tf {x} {700 - 12 * n} Td ({words}) Tj ET"
            for n in range(4)
            for x, words in ((72, f"left column row {n} goes on"), (320, f"right column row {n} goes on"))
        ],
        [
            " ".join(f"left column row {n} goes on" for n in range(4))
            + " "
            + " ".join(f"right column row {n} goes on" for n in range(4))
        ],
        id="columns drawn across",
    ),
    pytest.param(
        ["BT /F1 10 Tf 72 700 Td (The office said no more.) Tj ET", "BT /F1 8 Tf 290 40 Td (Page 1 of 1) Tj ET"],
        ["The office said no more."],
        id="the number of the only page",
    ),
]


@pytest.mark.parametrize(("operators", "expected"), PLACES)
def test_words_are_read_by_where_they_stand(operators: list[str], expected: list[str]) -> None:
    assert story(drawing(*operators)) == expected


def test_a_page_without_words_among_others_is_told() -> None:
    picture = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /I 5 0 R >> >> /Contents 6 0 R >>"
    )
    text = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /Font << /F1 8 0 R >> >> /Contents 7 0 R >>"
    things = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 2 >>",
        picture,
        b"<< >>",
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /Length 0 >>\nstream\n\nendstream",
        stream(b"/I Do"),
        stream(b"BT /F1 9 Tf 1 1 Td (The office said no more.) Tj ET"),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        text,
    ]
    draft = read(numbered(things), "x.pdf")
    assert draft.notices == ("1 page has no text, only pictures; what they show is not compared.",)
    things[1] = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    with pytest.raises(ReadError, match=r"^scan\.pdf has no text, only pictures of its pages; .*OCR"):
        read(numbered(things), "scan.pdf")


def stream(data: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(data), data)


def locked(password: str) -> bytes:
    """A PDF that opens with the password."""
    writer = pypdf.PdfWriter(BytesIO(pdf(Look())))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def test_a_pdf_that_is_locked_with_the_empty_password_is_read() -> None:
    assert story(locked(""))[0] == FERRY[0][1]


def bomb() -> bytes:
    """A page whose content grows to a gigabyte."""
    packed = zlib.compress(b"BT (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET\n" * 20_000_000)
    return numbered(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 5 0 R >>",
            b"<< >>",
            b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(packed), packed),
        ]
    )


def loop() -> bytes:
    """Pages that hold themselves."""
    return numbered([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"])


REFUSED = [
    pytest.param(locked("secret"), r"^x\.pdf is encrypted; .*password", id="a password"),
    pytest.param(b"%PDF-1.7\nnothing", r"^x\.pdf is damaged or no PDF at all; ", id="no PDF behind its first line"),
    pytest.param(b"", r"^x\.pdf is damaged or no PDF at all; ", id="nothing"),
    pytest.param(pdf(Look())[:900], r"^x\.pdf (is damaged|has no text)", id="cut off"),
    pytest.param(assembled([b""], title="", author=""), r"^x\.pdf has no text, only empty pages; ", id="an empty page"),
    pytest.param(
        assembled([b""] * (MOST_PAGES + 1), title="", author=""),
        rf"^PDFs of up to {MOST_PAGES} pages are read and x\.pdf has {MOST_PAGES + 1}; ",
        id="too many pages",
    ),
    pytest.param(loop(), r"^x\.pdf (is damaged|has no text)", id="pages that hold themselves"),
]


@pytest.mark.parametrize(("data", "message"), REFUSED)
def test_what_cannot_be_read_is_told_in_one_sentence(data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(data, "x.pdf")


def test_a_page_that_grows_to_a_gigabyte_is_refused() -> None:
    with pytest.raises(ReadError, match=r"^x\.pdf (is damaged|has no text|could not be read within)"):
        read(bomb(), "x.pdf")


def test_a_pdf_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(ReadError, match=r"^x\.pdf could not be read within 0\.001 seconds"):
        found_apart(pdf(Look()), "x.pdf", seconds=0.001)


def test_without_pypdf_the_command_that_adds_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.articles.pdf_file.is_installed", lambda name: False)
    with pytest.raises(ReadError, match=r'`pip install "twosource\[pdf\]"` adds it'):
        read(pdf(Look()), "x.pdf")


def test_with_a_pypdf_that_cannot_be_imported_the_command_is_named(tmp_path: Path) -> None:
    (tmp_path / "pypdf.py").write_text("raise ImportError", "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(tmp_path)
        with pytest.raises(ReadError, match=r'`pip install "twosource\[pdf\]"` adds it'):
            read(pdf(Look()), "x.pdf")


WHOLE = pdf(Look(columns=2, lines=12, header="Example"))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=8), st.integers(0, len(WHOLE)))
def test_a_damaged_pdf_is_read_or_refused(changes: list[tuple[int, int]], end: int) -> None:
    damaged = bytearray(WHOLE)
    for place, value in changes:
        damaged[place] = value
    found = found_in(bytes(damaged[:end] if end % 3 else damaged))
    assert isinstance(found, Found)
    try:
        draft = draft_of(told_plainly(found, "x.pdf"))
    except ReadError:
        return
    assert found.outcome is Outcome.READ
    assert "".join(p.span.of(draft.text) for p in draft.passages) == draft.text
