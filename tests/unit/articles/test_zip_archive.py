"""Archives and XML made to do harm: each is one clear sentence, and none costs much."""

from __future__ import annotations

import io
import zipfile

import pytest

from samples.making.docx import NAMESPACES, make_docx, package_docx, paragraph
from samples.making.packing import packed
from tests.unit.articles.marked import LEAD
from tui import ReadError
from tui.articles import xml_parts, zip_archive
from tui.articles.docx_file import read
from tui.articles.zip_archive import Archive

START = f"<w:document {NAMESPACES}><w:body>"
END = "</w:body></w:document>"


def of_xml(xml: str | bytes, *, deflated: bool = False) -> bytes:
    return packed({"word/document.xml": xml}, deflated=deflated)


def encrypted() -> bytes:
    """An archive whose member says that it is encrypted."""
    data = bytearray(of_xml(START + paragraph(LEAD) + END))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def packed_otherwise(method: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        archive.writestr("word/document.xml", START + paragraph(LEAD) + END)
    return buffer.getvalue()


def of_raw(words: str) -> str:
    """The XML of a paragraph whose words are not escaped."""
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


BILLION_LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + START + of_raw("&b;") + END
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + START + of_raw("&a;") + END


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(of_xml(START + " " * 30_000_000 + END, deflated=True), "unpacks to far more", id="zip bomb"),
        pytest.param(
            of_xml(START + "<w:p/>" * 2_000_000 + END, deflated=True), "unpacks to far more", id="bomb of elements"
        ),
        pytest.param(of_xml(START + "<w:p>" * 5_000), "unpacks to far more", id="elements without end"),
        pytest.param(packed({f"{n}": b"" for n in range(10_001)}), "unpacks to far more", id="members without end"),
        pytest.param(of_xml(START + paragraph("a") * 50_001 + END), "has more than 50,000", id="paragraphs"),
        pytest.param(of_xml(BILLION_LAUGHS), "is damaged", id="billion laughs"),
        pytest.param(of_xml(OUTSIDE), "is damaged", id="entity from outside"),
        pytest.param(of_xml("<!DOCTYPE x>" + START + END), "is damaged", id="empty DOCTYPE"),
        pytest.param(of_xml(START + of_raw("&nbsp;") + END), "is damaged", id="unknown entity"),
        pytest.param(of_xml("<?xml version='1.0' encoding='klingon'?>" + START + END), "is damaged", id="encoding"),
        pytest.param(of_xml(b""), "is damaged", id="empty part"),
        pytest.param(encrypted(), "is protected by a password", id="encrypted member"),
        pytest.param(packed_otherwise(zipfile.ZIP_LZMA), "is damaged", id="packed with LZMA"),
        pytest.param(packed_otherwise(zipfile.ZIP_BZIP2), "is damaged", id="packed with bzip2"),
    ],
)
def test_a_harmful_archive_is_refused_in_one_sentence(data: bytes, expected: str) -> None:
    with pytest.raises(ReadError, match=f"desk/story.docx {expected}") as caught:
        read(data, "desk/story.docx")
    assert caught.value.message.endswith(".")


def test_what_comes_out_counts_and_not_what_the_archive_says_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_archive, "UNPACKED_LIMIT", 5_000)
    archive = Archive(packed({"a": b"x" * 3_000, "b": b"y" * 3_000}), "story")
    assert len(archive.part("a")) == 3_000
    with pytest.raises(ReadError, match="unpacks to far more"):
        archive.part("b")


def test_a_part_that_was_packed_to_almost_nothing_is_refused() -> None:
    archive = Archive(packed({"a": b" " * (zip_archive.RATIO_FROM + 1)}, deflated=True), "story")
    with pytest.raises(ReadError, match="unpacks to far more"):
        archive.part("a")


def test_an_ordinary_long_document_is_within_the_limits() -> None:
    paragraphs = [("body", f"{LEAD} That was decision number {number} of the year.") for number in range(3_000)]
    assert len(read(make_docx(paragraphs), "story").passages) == 3_000
    body = "".join(paragraph(words) for _, words in paragraphs)
    assert len(read(package_docx(body, deflated=True), "story").passages) == 3_000


def test_elements_are_counted_and_so_is_their_depth(monkeypatch: pytest.MonkeyPatch) -> None:
    deep = f"{'<a>' * xml_parts.DEEPEST}{'</a>' * xml_parts.DEEPEST}".encode()
    assert xml_parts.local(xml_parts.parse(deep)) == "a"
    with pytest.raises(xml_parts.UnfitXml):
        xml_parts.parse(b"<a>" + deep + b"</a>")
    monkeypatch.setattr(xml_parts, "MOST_ELEMENTS", 3)
    assert len(xml_parts.parse(b"<a><b/><c/></a>")) == 2
    with pytest.raises(xml_parts.UnfitXml):
        xml_parts.parse(b"<a><b/><c/><d/></a>")
