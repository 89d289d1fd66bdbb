"""The report as one self-contained HTML file, side by side: no scripts, nothing fetched, fit for print."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from tui.core.comparison import Comparison
from tui.core.sides import Side
from tui.core.verdicts import Verdict
from tui.report.checked import Checked, remarks_on, signature, verdict_text
from tui.report.findings_list import FindingsList, ReportRow, ToldLink, list_findings
from tui.report.html_style import STYLE
from tui.report.quoted import Quoted, Run
from tui.report.wording import (
    SAME_WORDING,
    about,
    both_wordings,
    by_the_editor,
    count_table,
    dismissed_point,
    notices,
    reason_of,
    shown,
    summary,
    taken_apart,
    title_of,
    told,
    told_in,
)
from tui.review.work import Work

CSS_CLASS = {
    Verdict.SHARED: "shared",
    Verdict.DIFFERING: "differing",
    Verdict.ONLY_A: "only-a",
    Verdict.ONLY_B: "only-b",
}

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""A Content-Security-Policy for the reader's sake: even if an article's text got through as markup, nothing is fetched
and no script runs."""


def escape(text: str) -> str:
    """The text as HTML shows it: markup is text, unsafe characters are signs."""
    return html.escape(shown(text))


def render(comparison: Comparison, work: Work | None = None) -> str:
    """The whole page; ends with a line end."""
    found = list_findings(comparison, work)
    titles = " / ".join(escape(title_of(article)) for article in comparison.articles)
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{titles} – compared</title>",
            f"<style>{STYLE}</style>",
            "</head>",
            "<body>",
            *header(comparison, found),
            "<main>",
            *rows_table(found),
            unordered(map(check_item, found.checks_elsewhere)),
            *lines_left_out(found),
            "</main>",
            "</body>",
            "</html>\n",
        )
    )


def header(comparison: Comparison, found: FindingsList) -> Iterator[str]:
    """Titles, counts and the meaning of the signs."""
    yield "<header>"
    yield "<h1>Two reports compared</h1>"
    yield "<dl>"
    for side in Side:
        article = comparison.articles[side]
        yield f'<dt>{side.letter}</dt><dd dir="auto"><strong>{escape(title_of(article))}</strong>'
        yield f"<br>{escape(about(article))}</dd>" if about(article) else "</dd>"
    yield "</dl>"
    if notes := notices(comparison.articles):
        yield unordered(f"Note on {escape(note)}" for note in notes)
    yield '<table class="counts">'
    yield '<thead><tr><th scope="col">Sentences</th><th scope="col">A</th><th scope="col">B</th></tr></thead>'
    yield "<tbody>"
    for label, (left, right) in count_table(comparison, found):
        yield f'<tr><th scope="row">{label}</th><td>{left}</td><td>{right}</td></tr>'
    yield "</tbody></table>"
    yield unordered(summary(found))
    signs = ", ".join(f'<span class="key {CSS_CLASS[v]}">{v.glyph} {v.word}</span>' for v in Verdict)
    yield f"<p>Signs: {signs}; <u>underlined</u> words are disputed.</p>"
    yield "</header>"


def rows_table(found: FindingsList) -> Iterator[str]:
    """The rows, side by side. The roles are spelled out because narrow screens lay the table out as blocks."""
    yield "<h2>Row by row</h2>"
    if not found.rows:
        yield "<p>There is no sentence to compare on either side.</p>"
        return
    yield '<table class="rows" role="table">'
    yield '<thead role="rowgroup"><tr role="row">'
    yield from (f'<th scope="col" role="columnheader">{name}</th>' for name in ("Row", "A", "B"))
    yield "</tr></thead>"
    for row in found.rows:
        yield from row_group(row)
    yield "</table>"


def row_group(row: ReportRow) -> Iterator[str]:
    """A row of sentences and, under it, what is to be said about them."""
    verdict = row.verdict
    yield f'<tbody role="rowgroup" class="{CSS_CLASS[verdict]}" id="row-{row.number}">'
    yield '<tr role="row">'
    yield f'<th scope="row" role="rowheader"><h3>{row.number} {sign(verdict)}</h3></th>'
    for side in Side:
        sentences = "".join(map(quotation, row.sentences[side]))
        yield f'<td role="cell" class="{side.letter}">{sentences}</td>'
    yield "</tr>"
    told_here = [item for link in row.links if link.remarkable for item in link_items(link)]
    told_here += [taken_apart(ids, reference) for ids in row.unlinked]
    told_here += [told_in(link, reference) for link in row.told_before]
    told_here += map(check_item, row.checks)
    if told_here:
        yield f'<tr role="row" class="remarks"><td role="cell" colspan="3">{unordered(told_here)}</td></tr>'
    yield "</tbody>"


def check_item(checked: Checked) -> str:
    """A check as an item of a list, its verdict in bold."""
    check = checked.check
    parts = [f"Check of {checked.name} “{escape(check.words.strip())}”:", f"<strong>{verdict_text(check)}</strong>"]
    parts += map(escape, filter(None, (check.note.strip(), *remarks_on(check))))
    if signed := signature(check):
        parts.append(f"({escape(signed)})")
    return f'<span dir="auto">{" ".join(parts)}</span>'


def quotation(sentence: Quoted) -> str:
    """A sentence that other rows can point at, its runs marked where they are not as the sentence is."""
    marked = "".join(run_of_words(run, sentence.verdict) for run in sentence.runs)
    return f'<p id="{sentence.id}"><b>{sentence.id}</b> <span dir="auto">{marked}</span></p>'


def run_of_words(run: Run, usual: Verdict) -> str:
    """Some words: underlined when disputed, with a sign and a colour when only this side has them or they differ.

    Words that are as the sentence is need no mark, and neither does what both sides share of a sentence that differs.
    """
    if run.verdict in (usual, Verdict.SHARED) or not run.text.strip():
        return underlined(run.text, run.disputed)
    words = run.text.lstrip()
    before = escape(run.text[: len(run.text) - len(words)])
    marked = f"{sign(run.verdict, spoken_only=True)}{underlined(words, run.disputed)}"
    return f'{before}<span class="run {CSS_CLASS[run.verdict]}">{marked}</span>'


def underlined(words: str, disputed: bool) -> str:
    """The words, underlined when they are disputed."""
    return f"<u>{escape(words)}</u>" if disputed else escape(words)


def sign(verdict: Verdict, *, spoken_only: bool = False) -> str:
    """A verdict's glyph for the eye and its word: for the eye too, or only for screen readers."""
    css = ' class="spoken"' if spoken_only else ""
    return f'<span aria-hidden="true">{verdict.glyph}</span> <span{css}>{verdict.word}</span> '


def link_items(link: ToldLink) -> Iterator[str]:
    """A link that differs, or whose sentences stand apart or are worded alike, as an item of a list."""
    points = [
        f"<strong>{point.kind}:</strong> {escape(both_wordings(point))}. {escape(point.reason)}"
        for point in link.disagreements
    ]
    points += map(escape, map(dismissed_point, link.dismissed))
    points += [by_the_editor(link)] if link.editor else []
    yield told(link, reference) + unordered(points)
    if link.same_wording:
        yield SAME_WORDING


def reference(sentence_id: str) -> str:
    """A sentence's id as a way to it."""
    return f'<a href="#{sentence_id}">{sentence_id}</a>'


def lines_left_out(found: FindingsList) -> Iterator[str]:
    """The lines that were not compared, at the end."""
    if any(found.left_out):
        yield "<h2>Not compared</h2>"
        yield '<div class="left-out">'
        for side in Side:
            items = (f'{escape(reason_of(x))}: <span dir="auto">{escape(x.text)}</span>' for x in found.left_out[side])
            yield f"<section><h3>{side.letter}</h3>{unordered(items) or '<p>Everything was compared.</p>'}</section>"
        yield "</div>"


def unordered(items: Iterable[str]) -> str:
    """A list of ready HTML items; nothing for none."""
    inner = "".join(f"<li>{item}</li>" for item in items)
    return f"<ul>{inner}</ul>" if inner else ""
