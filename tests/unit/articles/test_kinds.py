"""Which kind a file is of: by its content first, by its ending where the content says nothing."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest

from samples.making.docx import make_docx
from tui import ReadError, read_article
from tui.articles import article_from_text
from tui.articles.drafts import BETWEEN, DraftBuilder, Told
from tui.articles.extras import is_installed, needs_extra
from tui.articles.kinds import KINDS, kind_of, wrong_ending_notices
from tui.articles.places import HEADLINE
from tui.articles.reading import article_from_bytes, article_from_draft

STORY = "Harbour reopens after storm\n\nThe harbour opened again on Friday, two days after the storm had closed it.\n"


def archive(*names: str, mimetype: str = "") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        if mimetype:
            made.writestr("mimetype", mimetype)
        for name in names:
            made.writestr(name, "<x/>")
    return buffer.getvalue()


MAIL = b"Received: from a by b\r\nFrom: Ann <ann@paper.example>\r\nSubject: Storm\r\n\r\nThe harbour opened.\r\n"


@pytest.mark.parametrize(
    ("data", "ending", "module"),
    [
        pytest.param(archive("[Content_Types].xml", "word/document.xml"), "", "docx_file", id="DOCX"),
        pytest.param(archive("[Content_Types].xml", "word/document2.xml")[:-30], "", "docx_file", id="torn DOCX"),
        pytest.param(archive(mimetype="application/vnd.oasis.opendocument.text"), ".txt", "odt_file", id="ODT"),
        pytest.param(archive("content.xml", "META-INF/manifest.xml"), "", "odt_file", id="ODT without mimetype"),
        pytest.param(archive(mimetype="application/epub+zip"), "", "epub_file", id="EPUB"),
        pytest.param(archive("META-INF/container.xml"), ".zip", "epub_file", id="EPUB without mimetype"),
        pytest.param(b"PK\x03\x04\x14", ".odt", "odt_file", id="a zip that its ending calls ODT"),
        pytest.param(b"%PDF-1.7\n", ".docx", "pdf_file", id="PDF called DOCX"),
        pytest.param(b"rubbish\n%PDF-1.7\n", ".pdf", "pdf_file", id="PDF behind rubbish"),
        pytest.param(b"  {\\rtf1\\ansi Hello}", ".doc", "rtf_file", id="RTF called DOC"),
        pytest.param(b"\n <!DOCTYPE html><p>Hello", ".txt", "html_page", id="page called TXT"),
        pytest.param(
            b"<?xml version='1.0'?><!-- saved --><html lang='en'>", "", "html_page", id="page behind comments"
        ),
        pytest.param("\ufeff<html><p>Hello".encode("utf-16-le"), "", "html_page", id="page in UTF-16"),
        pytest.param(b"<p>Hello</p>", ".htm", "html_page", id="piece of a page"),
        pytest.param(MAIL, "", "mail_message", id="mail"),
        pytest.param(b"From ann Mon Jan 1\n" + MAIL.replace(b"\r", b""), "", "mail_message", id="mail from a mailbox"),
        pytest.param(b"Subject: Storm\n\nHello", ".eml", "mail_message", id="mail by ending"),
        pytest.param(b'{\n "schema": "twosource/comparison",', "", "saved_comparison", id="saved comparison"),
        pytest.param(b'{"a": 1}', ".json", "saved_comparison", id="JSON by ending"),
        pytest.param(b"", ".docx", None, id="nothing"),
        pytest.param(STORY.encode(), ".pdf", None, id="text called PDF"),
        pytest.param(STORY.encode(), ".html", None, id="text called HTML"),
        pytest.param(b"Subject: Storm\nTo: the desk\n\nHello", ".txt", None, id="a note with headers of its own"),
        pytest.param(b"<b>Storm</b> over the harbour", ".txt", None, id="text with a tag"),
        pytest.param(b'{"a": 1}', ".txt", None, id="JSON of others"),
        pytest.param(archive("photos/1.jpg"), ".zip", None, id="zip of anything"),
    ],
)
def test_a_file_is_of_its_kind(data: bytes, ending: str, module: str | None) -> None:
    kind = kind_of(data, ending)
    assert (kind.module if kind else None) == module


def test_standard_input_is_known_by_its_content() -> None:
    article = read_article("-", stdin=io.BytesIO(make_docx([("headline", "Storm over the harbour"), ("body", LEAD)])))
    assert (article.title, article.notices) == ("Storm over the harbour", ())


def test_a_missing_extra_is_told_in_one_line_with_the_command_that_adds_it() -> None:
    error = needs_extra("pdf", "story.pdf")
    assert isinstance(error, ReadError)
    assert error.message == 'story.pdf cannot be read without the extra “pdf”; `pip install "twosource[pdf]"` adds it.'


def test_an_import_hook_that_refuses_a_package_leaves_it_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    class Refusing:
        def find_spec(self, name: str, *_: object) -> None:
            raise ModuleNotFoundError(name)

    monkeypatch.setattr(sys, "meta_path", [Refusing(), *sys.meta_path])
    assert not is_installed("no_such_package")


def test_every_ending_belongs_to_one_kind() -> None:
    endings = [ending for kind in KINDS for ending in kind.endings]
    assert len(endings) == len(set(endings))


@pytest.mark.parametrize(
    ("data", "ending", "told"),
    [
        pytest.param(STORY.encode(), ".docx", "story is plain text", id="text called DOCX"),
        pytest.param(b"<html>", ".pdf", "story is a web page (HTML)", id="page called PDF"),
        pytest.param(b"<html>", ".txt", "story is a web page (HTML)", id="page called TXT"),
        pytest.param(b"<html>", ".html", None, id="page"),
        pytest.param(b"<html>", ".php", None, id="ending that claims nothing"),
        pytest.param(b"<html>", "", None, id="no ending"),
        pytest.param(STORY.encode(), ".md", None, id="Markdown"),
    ],
)
def test_a_wrong_ending_is_told(data: bytes, ending: str, told: str | None) -> None:
    notices = wrong_ending_notices("story", ending, kind_of(data, ending))
    assert [notice.startswith(told or "") for notice in notices] == ([True] if told else [])


def test_a_text_with_a_wrong_ending_is_read_with_a_notice(tmp_path: Path) -> None:
    file = tmp_path / "story.docx"
    file.write_text(STORY, "utf-8")
    article = read_article(file)
    assert article.text == STORY
    assert len(article.notices) == 1


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(OLE + "WordDocument".encode("utf-16-le"), ("old Word document", "save it as DOCX"), id="DOC"),
        pytest.param(
            OLE + "EncryptedPackage".encode("utf-16-le"), ("protected by a password", "without"), id="protected DOCX"
        ),
        pytest.param(OLE + "__substg1.0_".encode("utf-16-le"), ("Outlook message", "EML"), id="MSG"),
        pytest.param(OLE, ("old Office program",), id="any compound file"),
        pytest.param(archive("[Content_Types].xml", "xl/workbook.xml"), ("Excel",), id="XLSX"),
        pytest.param(archive("ppt/presentation.xml"), ("PowerPoint",), id="PPTX"),
        pytest.param(archive("Index/Document.iwa"), ("Pages", "DOCX"), id="Pages"),
        pytest.param(archive(mimetype="application/vnd.oasis.opendocument.spreadsheet"), ("ODS",), id="ODS"),
        pytest.param(archive("notes.txt"), ("a zip file", "unpack it"), id="zip"),
        pytest.param(archive(), ("an empty zip file",), id="empty zip"),
    ],
)
def test_what_no_reader_knows_is_refused_with_a_way_out(data: bytes, words: tuple[str, ...]) -> None:
    with pytest.raises(ReadError) as caught:
        article_from_bytes(data, place="desk/story.doc", ending=".doc")
    for expected in ("desk/story.doc", *words):
        assert expected in caught.value.message


LEAD = "The harbour opened again on Friday, two days after the storm had closed it to all ships."


def draft_of(*words: str, **told: str) -> DraftBuilder:
    builder = DraftBuilder()
    for each in words:
        builder.add(each)
    return builder


def test_what_the_format_tells_comes_before_what_the_text_shows() -> None:
    builder = draft_of("By Ann Roe", LEAD, "Nobody was hurt in the storm, the harbour master said on Friday.")
    shown = article_from_draft(builder.draft(), place="x", source="x")
    told = article_from_draft(builder.draft(byline="Ben Poe", title="Storm", date="2025-01-02"), place="x", source="x")
    assert (shown.byline, shown.title, shown.date) == ("By Ann Roe", "", "")
    assert (told.byline, told.title, told.date) == ("Ben Poe", "Storm", "2025-01-02")


def test_properties_are_taken_last_and_told_as_guesses() -> None:
    properties = Told("Document1", "admin", "2025-01-02", origin="the file's properties")
    shown = draft_of("By Ann Roe, 3 January 2025", LEAD, LEAD).draft(fallback=properties)
    silent = draft_of(LEAD, LEAD).draft(fallback=properties)
    first = article_from_draft(shown, place="x", source="x")
    second = article_from_draft(silent, place="x", source="x")
    assert (first.byline, first.date, first.notices) == ("By Ann Roe, 3 January 2025", "3 January 2025", ())
    assert (second.title, second.byline, second.date) == ("Document1", "admin", "2025-01-02")
    assert [("admin" in notice, "2025-01-02" in notice) for notice in second.notices] == [(True, False), (False, True)]


def test_a_verdict_of_the_format_is_kept() -> None:
    builder = DraftBuilder()
    builder.add("Storm", HEADLINE)
    builder.add(LEAD)
    article = article_from_draft(builder.draft(), place="x", source="x")
    assert (article.title, article.text) == ("Storm", f"Storm{BETWEEN}{LEAD}{BETWEEN}")


def test_a_draft_without_a_word_is_refused() -> None:
    with pytest.raises(ReadError, match=r"story\.epub holds no text"):
        article_from_draft(DraftBuilder().draft(), place="story.epub", source="")


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(f"<!DOCTYPE html><html><body><h1>Storm</h1><p>{LEAD}</p></body></html>", id="source of a page"),
        pytest.param(r"{\rtf1\ansi " + LEAD + r"\par}", id="rich text"),
    ],
)
def test_pasted_source_is_read_as_what_it_is(source: str) -> None:
    assert LEAD in [sentence.text for sentence in article_from_text(source).sentences]


def test_pasted_text_keeps_its_characters() -> None:
    assert article_from_text(STORY).text == STORY
