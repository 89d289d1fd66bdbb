"""The formats of papers: everything is there, nothing acts, and each opens in a program made for it."""

from __future__ import annotations

import csv
from dataclasses import replace
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
from tui.errors import ReportError
from tui.report import Format
from tui.report.handover import Desk
from tui.report.handover.source_log import COLUMNS, source_log
from tui.report.papers import FORMATS, Paper, format_of, written
from tui.review.checks import Check, Source, Status
from tui.review.exchange import read_exchange

HOSTILE = "a\x1b[31m <b>&amp;</b> ]]> \u202e *x* [^1] \ud800 \x00 `c` https://x.example # = 1. “q”"


DOCUMENTS = [Paper.ANNOTATED_A, Paper.ANNOTATED_B, Paper.MEMO]

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


@pytest.mark.parametrize(("paper", "format"), [(paper, each) for paper in Paper for each in FORMATS[paper]])
def test_the_same_work_gives_the_same_bytes(paper: Paper, format: Format) -> None:  # noqa: A002
    assert written(paper, format, worked_desk()) == written(paper, format, worked_desk())


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


@pytest.mark.parametrize("paper", DOCUMENTS)
def test_html_holds_nothing_that_acts_and_its_links_lead_somewhere(paper: Paper) -> None:
    page = written(paper, Format.HTML, hostile_desk()).decode()
    seen = Tags()
    seen.feed(page)
    assert not seen.tags & {"script", "img", "iframe", "link", "b", "object", "form"}
    assert all(target.startswith("#") and target[1:] in seen.ids for target in seen.targets)
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt;" in page
    assert "\x1b" not in page
    assert '<html lang="en">' in page


@pytest.mark.parametrize("paper", DOCUMENTS)
def test_markdown_shows_hostile_words_as_they_are(paper: Paper) -> None:
    text = written(paper, Format.MARKDOWN, hostile_desk()).decode()
    tokens = [child for token in MarkdownIt("gfm-like").parse(text) for child in token.children or ()]
    assert {token.type for token in tokens} <= PROSE
    shown = "".join(token.content for token in tokens)
    assert "<b>&amp;</b>" in shown
    assert "*x*" in shown


@pytest.mark.parametrize("paper", DOCUMENTS)
def test_docx_opens_in_the_library_and_its_xml_holds_every_note(paper: Paper) -> None:
    for desk in (worked_desk(), hostile_desk()):
        data = written(paper, Format.DOCX, desk)
        paragraphs = open_docx(BytesIO(data)).paragraphs
        assert paragraphs[0].style is not None
        assert paragraphs[0].style.name == "Title"
        with ZipFile(BytesIO(data)) as archive:
            for name in archive.namelist():
                ElementTree.fromstring(archive.read(name))
            marks = archive.read("word/document.xml").count(b"footnoteReference w:id")
            assert archive.read("word/footnotes.xml").count(b"<w:footnoteRef/>") == marks


def test_our_own_reader_finds_text_and_footnotes_in_the_docx() -> None:
    text = read(written(Paper.ANNOTATED_A, Format.DOCX, worked_desk()), "copy.docx").text
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


def test_a_format_in_which_a_paper_does_not_come_is_refused_with_those_in_which_it_does() -> None:
    with pytest.raises(ReportError, match="does not come as json; choose markdown, html, docx"):
        format_of(Paper.MEMO, Format.JSON)


def test_a_report_in_docx_is_the_memo() -> None:
    desk = worked_desk()
    assert written(Paper.REPORT, Format.DOCX, desk) == written(Paper.MEMO, Format.DOCX, desk)


def test_the_file_of_checks_is_read_back_whole() -> None:
    desk = worked_desk()
    exchange = read_exchange(written(Paper.CHECKS, Format.JSON, desk).decode())
    assert exchange.work == desk.work
    assert exchange.checker == "Mo"


def test_without_text_the_file_of_checks_has_no_words_of_the_articles() -> None:
    data = written(Paper.CHECKS, Format.JSON, replace(worked_desk(), keep_text=False)).decode()
    assert "Counted twice." in data
    assert "refund" not in data
    assert "Ferry" not in data


def test_the_table_of_findings_has_the_disagreements_first_and_each_lone_sentence() -> None:
    desk = worked_desk()
    rows = list(csv.reader(StringIO(written(Paper.REPORT, Format.CSV, desk).decode())))
    assert rows[1] == ["2", "differing", "number", "A2", "240", "B2", "260",
                       "A has 240, B has 260: both cannot be right.", "wrong", "Counted twice."]  # fmt: skip
    lone = {row[3]: row for row in rows[2:]}
    assert lone["A3"][4] == "The owner promised a refund."
    assert lone["A3"][8:] == ["query", "Who promised it?"]
    assert lone["A5"][1] == "only A"
