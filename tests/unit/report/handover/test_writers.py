"""The formats of papers: everything is there, nothing acts, and each opens in a program made for it."""

from __future__ import annotations

import csv
from html.parser import HTMLParser
from io import BytesIO, StringIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from docx import Document as open_docx
from markdown_it import MarkdownIt

from tests.unit.report.handover.desks import AT, MO, desk_with, place_of, worked_desk
from tui.articles.docx_file import read
from tui.core.sides import Side
from tui.report.handover import Desk, Paper, PaperFormat, write_paper
from tui.report.handover.source_log import COLUMNS, source_log
from tui.review.checks import Check, Source, Status

HOSTILE = "a\x1b[31m <b>&amp;</b> ]]> \u202e *x* [^1] \ud800 \x00 `c` https://x.example # = 1. “q”"


PROSE = {"text", "text_special", "softbreak", "hardbreak", "strong_open", "strong_close", "em_open", "em_close"}
"""The tokens of Markdown that is nothing but words."""


def hostile_desk() -> Desk:
    """A desk on which the articles and every field of a check hold what a format could obey."""
    left, right = f"{HOSTILE} and 240 boats sank there.\n", f"{HOSTILE} and 260 boats sank there.\n"
    plain = desk_with({}, left, right)
    check = Check(
        HOSTILE,
        Status.WRONG,
        HOSTILE,
        HOSTILE,
        sources=(Source(HOSTILE, HOSTILE, HOSTILE, HOSTILE),),
        checker=MO,
        at=AT,
    )
    return desk_with({place_of(plain, Side.LEFT, "240"): check}, left, right)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("format", list(PaperFormat))
def test_the_same_work_gives_the_same_bytes(paper: Paper, format: PaperFormat) -> None:  # noqa: A002
    assert write_paper(paper, format, worked_desk()) == write_paper(paper, format, worked_desk())


class Tags(HTMLParser):
    """The tags of a page, and the targets of its links."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.ids: set[str] = set()
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        found = dict(attrs)
        self.ids.add(found.get("id") or "")
        if tag == "a":
            self.targets.append(found["href"] or "")


@pytest.mark.parametrize("paper", list(Paper))
def test_html_holds_nothing_that_acts_and_its_links_lead_somewhere(paper: Paper) -> None:
    page = write_paper(paper, PaperFormat.HTML, hostile_desk()).decode()
    seen = Tags()
    seen.feed(page)
    assert not seen.tags & {"script", "img", "iframe", "link", "b", "object", "form"}
    assert all(target.startswith("#") and target[1:] in seen.ids for target in seen.targets)
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt;" in page
    assert "\x1b" not in page
    assert '<html lang="en">' in page


@pytest.mark.parametrize("paper", list(Paper))
def test_markdown_shows_hostile_words_as_they_are(paper: Paper) -> None:
    text = write_paper(paper, PaperFormat.MARKDOWN, hostile_desk()).decode()
    tokens = [child for token in MarkdownIt("gfm-like").parse(text) for child in token.children or ()]
    assert {token.type for token in tokens} <= PROSE
    shown = "".join(token.content for token in tokens)
    assert "<b>&amp;</b>" in shown
    assert "*x*" in shown


@pytest.mark.parametrize("paper", list(Paper))
def test_docx_opens_in_the_library_and_its_xml_holds_every_note(paper: Paper) -> None:
    for desk in (worked_desk(), hostile_desk()):
        data = write_paper(paper, PaperFormat.DOCX, desk)
        paragraphs = open_docx(BytesIO(data)).paragraphs
        assert paragraphs[0].style is not None
        assert paragraphs[0].style.name == "Title"
        with ZipFile(BytesIO(data)) as archive:
            for name in archive.namelist():
                ElementTree.fromstring(archive.read(name))
            marks = archive.read("word/document.xml").count(b"footnoteReference w:id")
            assert archive.read("word/footnotes.xml").count(b"<w:footnoteRef/>") == marks


def test_our_own_reader_finds_text_and_footnotes_in_the_docx() -> None:
    text = read(write_paper(Paper.ANNOTATED_A, PaperFormat.DOCX, worked_desk()), "copy.docx").text
    assert "The owner promised a refund." in text
    assert "Should read: “260”" in text


def test_the_source_log_has_a_line_for_each_source_and_for_a_decision_without_one() -> None:
    rows = list(csv.reader(StringIO(source_log(worked_desk()))))
    assert tuple(rows[0]) == COLUMNS
    assert [row[:7] for row in rows[1:]] == [
        ["A", "A2", "wrong", "240", "Harbour log", "page 12", "2026-11-20"],
        ["A", "A2", "wrong", "240", "Owner", "", ""],
        ["A", "A3", "query", "refund", "", "", ""],
        ["A", "A4", "confirmed", "Nobody", "", "", ""],
    ]


def test_no_cell_of_the_source_log_is_a_formula() -> None:
    plain = desk_with({})
    checks = {place_of(plain, Side.LEFT, "240"): Check("240", Status.WRONG, "=1+1", sources=(Source("@SUM(A1)"),))}
    row = list(csv.reader(StringIO(source_log(desk_with(checks)))))[1]
    assert row[COLUMNS.index("note")] == "'=1+1"
    assert row[COLUMNS.index("source")] == "'@SUM(A1)"
