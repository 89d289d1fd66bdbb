"""What an editor hands over: the annotated copy, the findings memo, the log of sources, and all of the work.

Each is made from the two articles, their comparison and the editor's work, and imported when it is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from tui.core.comparison import Comparison
from tui.core.sides import Side
from tui.review.work import Work

if TYPE_CHECKING:
    from tui.report.handover.document import Document
    from tui.review.checklist import Checklist
    from tui.review.progress import Progress


@dataclass(frozen=True)
class Desk:
    """Everything that a hand-over is made from."""

    comparison: Comparison
    """Of the articles with the editor's corrections applied."""
    work: Work
    at: str = ""
    """When it is handed over, as readers write it; empty leaves it out."""

    @cached_property
    def checklist(self) -> Checklist:
        """The claims that there are to check."""
        from tui.review.checklist import Checklist

        return Checklist.of(self.comparison)

    @cached_property
    def progress(self) -> Progress:
        """How far the checking is."""
        from tui.review.progress import progress

        return progress(self.checklist, self.work.checks)


class Paper(Enum):
    """A thing to hand over; the value is its name on the command line."""

    ANNOTATED_A = "annotated-a"
    """The left article with numbered notes."""
    ANNOTATED_B = "annotated-b"
    MEMO = "memo"
    """The findings, sorted by status and kind."""


class PaperFormat(Enum):
    """A format of papers; the value is the ending of its files, without the dot."""

    HTML = "html"
    MARKDOWN = "md"
    DOCX = "docx"


def document_of(paper: Paper, desk: Desk) -> Document:
    """The paper before it is put into a format."""
    if paper is Paper.MEMO:
        from tui.report.handover.memo import memo

        return memo(desk)
    from tui.report.handover.annotated import annotated_copy

    return annotated_copy(desk, Side.LEFT if paper is Paper.ANNOTATED_A else Side.RIGHT)


def write_paper(paper: Paper, format: PaperFormat, desk: Desk) -> bytes:  # noqa: A002
    """The paper as the bytes of a file."""
    writer = import_module(f"tui.report.handover.{format.name.lower()}_writer")
    written: bytes = writer.written(document_of(paper, desk))
    return written
