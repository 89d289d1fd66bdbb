"""Files that were cut, flipped or made up: read, or refused in one sentence; never anything else."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samples.making.docx import make_docx, package_docx
from samples.making.epub import make_book, package_epub, page
from samples.making.odt import make_odt, package_odt
from samples.making.packing import packed
from tests.unit.articles.marked import LEAD, SECOND
from tui import ReadError
from tui.articles.reading import article_from_bytes
from tui.articles.word_lists import words_of

STORY = [("headline", "Old bridge to stay closed"), ("body", LEAD), ("note", "A note."), ("body", SECOND)]
FILES = {
    ".docx": make_docx([*STORY, ("header", "Top")], title="T", author="A", created="2025-01-01"),
    ".odt": make_odt([*STORY, ("header", "Top")], title="T", author="A", created="2025-01-01"),
    ".epub": make_book([STORY, STORY], title="T", author="A", created="2025-01-01"),
}
endings = st.sampled_from(sorted(FILES))


def read_or_refuse(data: bytes, ending: str) -> None:
    """Read the bytes; the only error there may be is one clear sentence that names the file."""
    try:
        article = article_from_bytes(data, place=f"story{ending}", source="story", ending=ending)
    except ReadError as error:
        message = error.message
    else:
        assert "".join(map(article.block_text, range(len(article.blocks)))) == article.text
        return
    assert f"story{ending}" in message
    assert message.endswith(".")
    assert "\n" not in message


@given(endings, st.floats(0, 1))
def test_a_file_that_was_cut_is_read_or_refused(ending: str, share: float) -> None:
    data = FILES[ending]
    read_or_refuse(data[: int(share * len(data))], ending)


@given(endings, st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_file_with_flipped_bytes_is_read_or_refused(ending: str, flips: list[tuple[float, int]]) -> None:
    data = bytearray(FILES[ending])
    for share, byte in flips:
        data[int(share * len(data))] = byte
    read_or_refuse(bytes(data), ending)


def test_a_file_of_more_paragraphs_than_any_article_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.articles.bounds.MOST_PASSAGES", 3)
    assert len(article_from_bytes(b"A.\n\nB.\n\nC.\n", place="story.txt").blocks) == 3
    with pytest.raises(ReadError, match=r"^story\.txt has 4 paragraphs, and no more than 3 are read; save the part"):
        article_from_bytes(b"A.\n\nB.\n\nC.\n\nD.\n", place="story.txt")


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(b"", id="plain text"),
        pytest.param(b"---\ntitle: T\n---\n", id="Markdown"),
        pytest.param(b"Message-ID: <1@x>\nFrom: a@x\n\n", id="mail"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\x85", "\u2028"])
def test_a_text_of_endless_lines_is_refused(monkeypatch: pytest.MonkeyPatch, head: bytes, end: str) -> None:
    monkeypatch.setattr("tui.articles.bounds.MOST_LINES", 30)
    line = f"-- {end}".encode()
    article_from_bytes(head + line * 20, place="story")
    with pytest.raises(ReadError, match=r"^story has \d+ lines, and no more than 30 are read; save the part"):
        article_from_bytes(head + line * 40, place="story")


def members_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@given(endings, st.data())
def test_a_sound_archive_with_damaged_parts_is_read_or_refused(ending: str, draw: st.DataObject) -> None:
    members = members_of(FILES[ending])
    name = draw.draw(st.sampled_from(sorted(members)))
    tags = re.findall(rb"<[^<>]+>", members[name])
    change = draw.draw(st.sampled_from(["drop", "replace", "leave out", "move"]))
    if change == "drop" or not tags:
        del members[name]
    elif change == "replace":
        members[name] = members[name].replace(draw.draw(st.sampled_from(tags)), draw.draw(st.binary(max_size=20)))
    elif change == "leave out":
        members[name] = members[name].replace(draw.draw(st.sampled_from(tags)), b"", 1)
    else:
        a, b = draw.draw(st.sampled_from(tags)), draw.draw(st.sampled_from(tags))
        members[name] = members[name].replace(a, b)
    read_or_refuse(packed(dict(members)), ending)


def markup(names: Iterable[str], attributes: str = "") -> st.SearchStrategy[str]:
    """Well-formed XML of these elements in any order and nesting."""
    words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="<>&\ufffe\uffff"))
    name = st.sampled_from(sorted(names))
    return st.recursive(
        words,
        lambda inner: st.builds(
            lambda tag, parts: f"<{tag} {attributes}>{''.join(parts)}</{tag}>", name, st.lists(inner, max_size=4)
        ),
        max_leaves=25,
    )


W = words_of("""
    p r t tab br del ins sdt sdtContent tbl tr tc trPr pPr rPr vanish sym txbxContent footnoteReference moveFrom body
    pStyle
""")
ODT = words_of("""
    text:p text:h text:s text:tab text:span text:note text:note-body text:list text:list-item text:tracked-changes
    text:deletion text:table-of-content table:table table:table-row table:table-cell draw:frame draw:text-box
""")
HTML = words_of("p div h1 br table tr td pre nav aside figcaption script head svg li")


@settings(max_examples=60)
@given(markup([f"w:{name}" for name in W], 'w:val="1" w:id="1"'))
def test_any_arrangement_of_word_elements_is_read_or_refused(body: str) -> None:
    read_or_refuse(package_docx(body, {"footnotes": f"<w:footnotes>{body}</w:footnotes>"}), ".docx")


@settings(max_examples=60)
@given(markup(ODT, 'text:c="2" text:style-name="P1"'))
def test_any_arrangement_of_opendocument_elements_is_read_or_refused(body: str) -> None:
    read_or_refuse(package_odt(body), ".odt")


@settings(max_examples=60)
@given(markup(HTML), st.text(max_size=50))
def test_any_page_of_a_book_is_read(body: str, rubbish: str) -> None:
    read_or_refuse(package_epub({"c.xhtml": (page(body) + rubbish).encode("utf-8", "replace")}), ".epub")


@pytest.mark.parametrize(
    "unit", ["<", "<a", "<!--", "<![CDATA[", "<a b='", '<a "', "&", "&#", "<p>", "</p>", "<tr><td>", " \n"]
)
def test_a_page_of_one_repeated_piece_takes_no_longer_than_any_other(unit: str) -> None:
    """Quadratic time would be hours here."""
    read_or_refuse(package_epub({"c.xhtml": unit * (400_000 // len(unit))}), ".epub")
