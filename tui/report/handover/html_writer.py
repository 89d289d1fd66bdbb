"""A paper as one self-contained HTML file: no scripts, nothing fetched, notes linked both ways, fit for print."""

from __future__ import annotations

import html

from tui.report.handover.document import Bullets, Document, Heading, Line, Look, Note, NoteMark, Paragraph, Part, Run
from tui.report.html_report import POLICY, escape, unordered

TAGS = {Look.PLAIN: "span", Look.STRONG: "strong", Look.MARKED: "mark", Look.FAINT: "small"}

STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --faint: #595959; --link: #00578a; --mark: #fdf1e8;
  --under: #d55e00; --line: #c8c8c8; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --faint: #a8a8a8;
  --link: #8fcdf5; --mark: #2b2211; --under: #e69f00; --line: #444; } }
body { margin: 0 auto; padding: 1rem; max-width: 44rem; background: var(--paper); color: var(--ink);
  font: 1.05rem/1.6 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; break-after: avoid; }
h1, h2, .notes, sup { font-family: system-ui, sans-serif; }
p { white-space: pre-line; } small { color: var(--faint); font-size: 0.9em; } a { color: var(--link); }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--under); }
sup { line-height: 0; font-size: 0.7em; font-weight: bold; } sup a { padding: 0 0.15em; }
.notes { border-top: 1px solid var(--line); margin-top: 2rem; font-size: 0.9rem; }
li { margin: 0.5rem 0; break-inside: avoid; } li p { margin: 0.1rem 0; } :target { outline: 2px solid var(--link); }
@media print { :root { --ink: #000; --paper: #fff; --faint: #444; --link: #000; } body { max-width: none; padding: 0; }
  html { font-size: 10.5pt; } mark { print-color-adjust: exact; } }
"""
"""Colours after Okabe and Ito (2008), safe for the colour-blind; contrast at least 4.5 to 1. Every mark is also a line
and a number."""


def written(document: Document) -> bytes:
    """The page in UTF-8."""
    page = [
        "<!DOCTYPE html>",
        f'<html lang="{html.escape(document.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(document.title)}</title>",
        f"<style>{STYLE}</style>",
        "</head>",
        "<body>",
        "<main>",
        *map(part_html, document.parts),
        "</main>",
        *notes_html(document.notes),
        "</body>",
        "</html>\n",
    ]
    return "\n".join(page).encode()


def part_html(part: Part) -> str:
    """A heading, paragraph or list."""
    match part:
        case Heading(level, line):
            return f'<h{level} dir="auto">{line_html(line)}</h{level}>'
        case Paragraph(line):
            return f'<p dir="auto">{line_html(line)}</p>'
        case Bullets(items):
            return unordered("".join(f'<p dir="auto">{line_html(line)}</p>' for line in item) for item in items)


def line_html(line: Line) -> str:
    """The runs of a line; a note's number is a link to the note."""
    found = []
    for inline in line:
        if isinstance(inline, NoteMark):
            number = inline.number
            link = f'<a id="mark-{number}" href="#note-{number}" role="doc-noteref" aria-label="Note {number}">'
            found.append(f"<sup>{link}{number}</a></sup>")
        elif inline.look is Look.PLAIN:
            found.append(escape(inline.text))
        else:
            found.append(tagged(inline))
    return "".join(found)


def tagged(run: Run) -> str:
    """A run in the tag of its look."""
    tag = TAGS[run.look]
    return f"<{tag}>{escape(run.text)}</{tag}>"


def notes_html(notes: tuple[Note, ...]) -> list[str]:
    """The notes at the end, each with a way back."""
    if not notes:
        return []
    items = []
    for note in notes:
        lines = "".join(f'<p dir="auto">{line_html(line)}</p>' for line in note.lines)
        back = f'<a href="#mark-{note.number}" role="doc-backlink" aria-label="Back to note {note.number}">↩</a>'
        items.append(f'<li id="note-{note.number}" value="{note.number}">{lines}{back}</li>')
    return ['<section class="notes" role="doc-endnotes">', "<h2>Notes</h2>", "<ol>", *items, "</ol>", "</section>"]
