"""A comparison as a report in one of several formats. Importing this loads no format; each is loaded when used."""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING

from tui.core.harmless import harmless
from tui.errors import ReportError

if TYPE_CHECKING:
    from tui.core.comparison import Comparison
    from tui.review.work import Work


class Format(Enum):
    """A format of reports; the value is its name on the command line."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    CSV = "csv"
    DOCX = "docx"
    """Bytes, so not made by `render` but by `tui.report.papers`."""


ENDINGS = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".json": Format.JSON,
    ".csv": Format.CSV,
    ".docx": Format.DOCX,
}
"""The endings of file names from which the format is known."""


def format_for_path(path: str | PurePath) -> Format:
    """The format that a file's ending asks for, in any case. Raises ReportError for an ending that is not known."""
    ending = PurePath(path).suffix.lower()
    if ending not in ENDINGS:
        raise ReportError(
            f"The ending of {harmless(str(path))} names no known format: end the name in {', '.join(ENDINGS)}, "
            "or say the format with --format."
        )
    return ENDINGS[ending]


def render(comparison: Comparison, format: Format, work: Work | None = None) -> str:  # noqa: A002
    """The report as one string, ending in a line end; it can always be encoded as UTF-8.

    `work` holds the editor's checks, which are told beside the findings.
    """
    report: str = import_module(f"tui.report.{format.value}_report").render(comparison, work)
    return report
