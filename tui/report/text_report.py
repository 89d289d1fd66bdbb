"""The report as plain text for pagers, printers and screen readers: numbered, words instead of colour and boxes."""

from __future__ import annotations

from collections.abc import Iterator

from tui.core.comparison import Comparison
from tui.core.sides import Side
from tui.report.checked import told_check
from tui.report.findings_list import FindingsList, ReportRow, list_findings
from tui.report.paragraphs import paragraph
from tui.report.wording import (
    about,
    count_table,
    extras_of,
    notices,
    one_line,
    reason_of,
    remarks_on,
    summary,
    title_of,
)
from tui.review.work import Work

INDENT = " " * 7
"""The column in which a row's sentences begin, after `  A12  `."""


def render(comparison: Comparison, work: Work | None = None) -> str:
    """The whole report; ends with a line end."""
    found = list_findings(comparison, work)
    parts = [*heading(comparison, found), *(row_text(row) for row in found.rows)]
    if not found.rows:
        parts.append("There is no sentence to compare on either side.")
    parts += [paragraph(one_line(told_check(checked))) for checked in found.checks_elsewhere]
    parts += lines_left_out(found)
    return "\n\n".join(parts) + "\n"


def heading(comparison: Comparison, found: FindingsList) -> Iterator[str]:
    """Titles and counts."""
    for side in Side:
        article = comparison.articles[side]
        lines = [paragraph(title_of(article), f"{side.letter}: ")]
        if about(article):
            lines.append(paragraph(about(article), "   "))
        yield "\n".join(lines)
    if notes := notices(comparison.articles):
        yield "\n".join(paragraph(note, "Note on ", "   ") for note in notes)
    table = (f"  {label:<20}{left:>6}{right:>6}" for label, (left, right) in count_table(comparison, found))
    yield "\n".join((f"{'Sentences':<22}{'A':>6}{'B':>6}", *table))
    yield "\n".join(paragraph(line) for line in summary(found))


def row_text(row: ReportRow) -> str:
    """A row: its number and verdict, its sentences, and what is to be said about them."""
    lines = [f"{row.number}. {row.verdict.word}"]
    for side in row.sentences:
        for sentence in side:
            lines.append(paragraph(one_line(sentence.text), f"  {sentence.id:<4} ", INDENT))
            lines += (remark(line) for line in extras_of(sentence))
    for line, details in remarks_on(row):
        lines += (remark(line), *(remark(detail, "- ") for detail in details))
    return "\n".join(lines)


def remark(text: str, bullet: str = "") -> str:
    """A line about a row, set under its sentences."""
    return paragraph(text, INDENT + bullet)


def lines_left_out(found: FindingsList) -> Iterator[str]:
    """The lines that were not compared, at the end."""
    if any(found.left_out):
        yield "Not compared"
    for side in Side:
        if found.left_out[side]:
            yield "\n".join(
                paragraph(f"{reason_of(line)}: {one_line(line.text)}", f"  {side.letter}  ", INDENT)
                for line in found.left_out[side]
            )
