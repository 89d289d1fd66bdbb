"""A paper as Markdown with footnotes, as GitHub, Pandoc and most editors know them (`[^1]`)."""

from __future__ import annotations

from tui.report.handover.document import Bullets, Document, Heading, Line, Look, NoteMark, Paragraph, Part, Run
from tui.report.markdown_report import escape
from tui.report.wording import one_line

MARKS = {Look.STRONG: "**", Look.MARKED: "*"}


def written(document: Document) -> bytes:
    """The paper in UTF-8."""
    parts = [part_text(part) for part in document.parts]
    for note in document.notes:
        lines = [line_text(line) for line in note.lines]
        parts.append(f"[^{note.number}]: " + "\n\n    ".join(lines))
    return ("\n\n".join(parts) + "\n").encode()


def part_text(part: Part) -> str:
    """A heading, paragraph or list."""
    match part:
        case Heading(level, line):
            return f"{'#' * level} {line_text(line)}"
        case Paragraph(line):
            return opened(line_text(line))
        case Bullets(items):
            return "\n".join("- " + "  \n  ".join(map(line_text, lines)) for lines in items)


def line_text(line: Line) -> str:
    """The runs of a line on one line."""
    return "".join(f"[^{each.number}]" if isinstance(each, NoteMark) else run_text(each) for each in line)


def run_text(run: Run) -> str:
    """A run with the marks of its look; white space at its ends stays outside of them, as Markdown wants it."""
    folded = f"x{run.text}x"  # so that one_line keeps a space at either end
    inner = one_line(folded)[1:-1]
    core = inner.strip(" ")
    mark = MARKS.get(run.look, "") if core else ""
    before, after = inner[: len(inner) - len(inner.lstrip(" "))], inner[len(inner.rstrip(" ")) :] if core else ""
    return f"{before}{mark}{escape(core)}{mark}{after}"


def opened(text: str) -> str:
    """A paragraph whose first characters do not open a list, a quotation or a heading."""
    number = text.partition(" ")[0]
    if text[:1] in "+->=" or (number[:-1].isdigit() and number[-1:] in ".)"):
        at = len(number) - 1 if number[:1].isdigit() else 0
        return f"{text[:at]}\\{text[at:]}"
    return text
