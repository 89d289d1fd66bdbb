"""One finding by itself, to be pasted into a letter: a row as the reports tell it, with all that it is linked to.

A report may say "see row 4" because row 4 is in it; here the partner's words are given instead.
"""

from __future__ import annotations

from dataclasses import replace

from tui.core.comparison import Comparison
from tui.core.sides import Pair, Side
from tui.report import markdown_report, text_report
from tui.report.checked import checked_claims
from tui.report.findings_list import ReportRow, report_row, told_link
from tui.report.paragraphs import paragraph
from tui.report.quoted import quote
from tui.report.wording import title_of
from tui.review.work import Work


def finding_text(comparison: Comparison, row: int, work: Work) -> str:
    """The finding of a row (0-based) as plain text, under the titles of both articles."""
    titles = (paragraph(title_of(comparison.articles[side]), f"{side.letter}: ") for side in Side)
    return "\n".join((*titles, "", text_report.row_text(finding(comparison, row, work))))


def finding_markdown(comparison: Comparison, row: int, work: Work) -> str:
    """The same as Markdown."""
    titles = (f"**{side.letter}: {markdown_report.escape(title_of(comparison.articles[side]))}**" for side in Side)
    return "\n\n".join((*titles, markdown_report.row_text(finding(comparison, row, work))))


def finding(comparison: Comparison, row: int, work: Work) -> ReportRow:
    """A row (0-based) with its own sentences and those elsewhere that they are linked to, and every link told here."""
    placed = comparison.rows[row]
    indexes = {i for side in Side for sentence in placed.sentences[side] for i in comparison.links_of[side][sentence]}
    links = {index: told_link(comparison, comparison.links[index]) for index in sorted(indexes)}
    numbers = Pair(*(tuple(sorted({*placed.sentences[side], *placed.moved_to[side.other]})) for side in Side))
    quoted = Pair(*({number: quote(comparison, side, number) for number in numbers[side]} for side in Side))
    checks = [checked for checked in checked_claims(comparison, work) if checked.row == row]
    return replace(
        report_row(comparison, row, links, quoted, checks),
        sentences=quoted.map(lambda sentences: tuple(sentences.values())),
        links=tuple(links.values()),
        told_before=(),
    )
