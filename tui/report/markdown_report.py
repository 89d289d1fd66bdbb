"""The report as Markdown: GitHub's table, headings and lists; the articles' own text stays text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui.core.comparison import Comparison
from tui.core.sides import Side
from tui.report.checked import told_check
from tui.report.findings_list import FindingsList, ReportRow, list_findings
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

ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""Entities rather than backslashes: not every Markdown reader knows `\\<`, and then it is HTML."""

ACTIVE = re.compile(r"[\\`*_\[\]|~#$^{}]|(?<=\w):(?=//)|(?<=\bwww)\.")
"""What starts emphasis, code, a link, a table cell, a heading, mathematics, or (in GitHub's dialect) a bare address.
Marks that act only at the start of a line need no escape: no line of a report starts with an article's words."""


def escape(text: str) -> str:
    """The text, already made fit for one line, so that Markdown shows every character of it."""
    return ACTIVE.sub(r"\\\g<0>", text.translate(ENTITIES))


def render(comparison: Comparison, work: Work | None = None) -> str:
    """The whole report; ends with a line end."""
    found = list_findings(comparison, work)
    parts = [*heading(comparison, found), "## Row by row", *(row_text(row) for row in found.rows)]
    if not found.rows:
        parts.append("There is no sentence to compare on either side.")
    parts += [escape(one_line(told_check(checked))) for checked in found.checks_elsewhere]
    parts += lines_left_out(found)
    return "\n\n".join(parts) + "\n"


def heading(comparison: Comparison, found: FindingsList) -> Iterator[str]:
    """Titles and counts."""
    yield "# Two reports compared"
    for side in Side:
        article = comparison.articles[side]
        yield f"**{side.letter}: {escape(title_of(article))}**  \n{escape(about(article))}".rstrip()
    if notes := notices(comparison.articles):
        yield "\n".join(f"- Note on {escape(note)}" for note in notes)
    table = (f"| {label} | {left} | {right} |" for label, (left, right) in count_table(comparison, found))
    yield "\n".join(("| Sentences | A | B |", "| --- | ---: | ---: |", *table))
    yield "\n".join(f"- {line}" for line in summary(found))


def row_text(row: ReportRow) -> str:
    """A row: its number and verdict, its sentences, and what is to be said about them."""
    parts = [f"### {row.number}. {row.verdict.glyph} {row.verdict.word}"]
    remarks = []
    for side in row.sentences:
        for sentence in side:
            parts.append(f"**{sentence.id}:** {escape(one_line(sentence.text))}")
            remarks += [f"- {escape(line)}" for line in extras_of(sentence)]
    for line, details in remarks_on(row):
        remarks += (f"- {escape(line)}", *(f"  - {escape(detail)}" for detail in details))
    if remarks:
        parts.append("\n".join(remarks))
    return "\n\n".join(parts)


def lines_left_out(found: FindingsList) -> Iterator[str]:
    """The lines that were not compared, at the end."""
    if any(found.left_out):
        yield "## Not compared"
        yield "\n".join(
            f"- {side.letter}, {escape(reason_of(line))}: {escape(one_line(line.text))}"
            for side in Side
            for line in found.left_out[side]
        )
