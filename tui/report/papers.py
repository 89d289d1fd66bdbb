"""Everything that can be printed or handed over, and the formats that each comes in."""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING

from tui.core.sides import Pair, Side
from tui.errors import ReportError
from tui.report import ENDINGS, Format, render

if TYPE_CHECKING:
    from tui.core.text import Article
    from tui.report.handover import Desk
    from tui.report.handover.document import Document

LONGEST_STEM = 100
"""Bytes of an article's name in the name of a file about it, which may have two of them."""


class Paper(Enum):
    """One thing to print; the value is its name on the command line."""

    REPORT = "report"
    """All that was found, row by row, with the editor's checks."""
    ANNOTATED_A = "annotated-a"
    """The left article with numbered notes."""
    ANNOTATED_B = "annotated-b"
    MEMO = "memo"
    """The findings, sorted by status and kind."""
    SOURCES = "sources"
    """The log of sources."""
    CHECKS = "checks"
    """All of the editor's work, to be read in again."""


FORMATS = {
    Paper.REPORT: (Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON, Format.CSV, Format.DOCX),
    Paper.ANNOTATED_A: (Format.MARKDOWN, Format.HTML, Format.DOCX),
    Paper.ANNOTATED_B: (Format.MARKDOWN, Format.HTML, Format.DOCX),
    Paper.MEMO: (Format.MARKDOWN, Format.HTML, Format.DOCX),
    Paper.SOURCES: (Format.CSV,),
    Paper.CHECKS: (Format.JSON,),
}
"""The formats of each paper; the first one when none is asked for."""

TITLES = {
    Paper.REPORT: "Report: everything found, row by row, with your checks",
    Paper.ANNOTATED_A: "Annotated copy of A: the article with numbered notes",
    Paper.ANNOTATED_B: "Annotated copy of B: the article with numbered notes",
    Paper.MEMO: "Findings memo: sorted by status and kind",
    Paper.SOURCES: "Source log: a line for each source",
    Paper.CHECKS: "Your checks, for the archive or another checker",
}
"""What each paper is, for those who choose one."""


def format_of(paper: Paper, wanted: Format | None) -> Format:
    """The format wanted, or the usual one of the paper. Raises ReportError for one that it does not come in."""
    if wanted is None:
        return FORMATS[paper][0]
    if wanted not in FORMATS[paper]:
        names = ", ".join(each.value for each in FORMATS[paper])
        raise ReportError(f"The paper “{paper.value}” does not come as {wanted.value}; choose {names}.")
    return wanted


def written(paper: Paper, format: Format, desk: Desk) -> bytes:  # noqa: A002
    """The paper as the bytes of a file, texts as UTF-8. Raises ReportError for a format that it does not come in."""
    format = format_of(paper, format)  # noqa: A001
    if paper is Paper.REPORT and format is not Format.DOCX:
        return render(desk.comparison, format, desk.work).encode()
    if paper is Paper.SOURCES:
        from tui.report.handover.source_log import source_log

        return source_log(desk).encode()
    if paper is Paper.CHECKS:
        from tui.report.handover.checks_file import checks_file

        return checks_file(desk).encode()
    writer = import_module(f"tui.report.handover.{format.value}_writer")
    data: bytes = writer.written(document_of(paper, desk))
    return data


def document_of(paper: Paper, desk: Desk) -> Document:
    """An annotated copy or a memo before it is put into a format. A report as DOCX is the memo."""
    if paper in (Paper.MEMO, Paper.REPORT):
        from tui.report.handover.memo import memo

        return memo(desk)
    from tui.report.handover.annotated import annotated_copy

    return annotated_copy(desk, Side.LEFT if paper is Paper.ANNOTATED_A else Side.RIGHT)


USUAL_FILES = {
    Paper.REPORT: Format.HTML,
    Paper.ANNOTATED_A: Format.DOCX,
    Paper.ANNOTATED_B: Format.DOCX,
    Paper.MEMO: Format.DOCX,
    Paper.SOURCES: Format.CSV,
    Paper.CHECKS: Format.JSON,
}
"""The format in which each paper is usually handed over as a file."""


def endings_of(paper: Paper) -> tuple[str, ...]:
    """The endings of file names that the paper comes in, the usual one first."""
    first = {each: ending for ending, each in reversed(ENDINGS.items())}
    usual = USUAL_FILES[paper]
    return tuple(first[each] for each in sorted(FORMATS[paper], key=lambda each: each is not usual))


def file_name(paper: Paper, articles: Pair[Article]) -> str:
    """A name for the file, after the articles' own."""
    from tui.report.file_names import fit_name

    stems = articles.map(lambda article: fit_name(PurePath(article.source).stem, LONGEST_STEM) or "article")
    of_both = stems.left if stems.left == stems.right else f"{stems.left}-{stems.right}"
    stem = {Paper.ANNOTATED_A: f"{stems.left}-annotated", Paper.ANNOTATED_B: f"{stems.right}-annotated"}.get(
        paper, f"{of_both}-{paper.value}"
    )
    return stem + endings_of(paper)[0]
