"""What a layout shows, as plain lines, and a terminal's own count of cells."""

from __future__ import annotations

from unicodedata import category, east_asian_width

from hypothesis import strategies as st

from tests.made import made_article, made_comparison
from tui.core.comparison import Comparison
from tui.core.findings import Link, Relation
from tui.core.sides import Pair, Side
from tui.presentation.linear_layout import LinearLayout
from tui.presentation.reading_layout import ReadingLayout
from tui.presentation.row_layout import RowLayout

WORDS = (
    "ferry",
    "the",
    "Überfahrt",
    "漢字の文章",
    "한국어",
    "cafe\u0301",
    "قال",
    "שלום",
    "👨\u200d👩\u200d👧",
    "👋🏽",
    "❤\ufe0f",
    "🇷🇸",
    "ไทย",
    "a—b",
    "x" * 40,
)
"""Of scripts and emoji that take other cells than characters."""


def cells(text: str) -> int:
    """The cells of a text on a terminal that knows no joined emoji: two for wide, none for marks, else one.

    After the Unicode Character Database (UAX 11 and general categories), not after Rich, which the app measures by.
    """
    return sum(
        0 if category(character) in ("Mn", "Me", "Cf") else 2 if east_asian_width(character) in "WF" else 1
        for character in text
    )


@st.composite
def stories(draw: st.DrawFn) -> Comparison:
    """Up to eight sentences a side in paragraphs, some linked across the row, some elsewhere, some alone."""
    texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(lambda words: "W" + " ".join(words) + ".")
    paragraphs = st.lists(st.lists(texts, min_size=1, max_size=3), min_size=1, max_size=3)
    articles = Pair(made_article(draw(paragraphs)), made_article(draw(paragraphs)))
    left, right = articles.map(lambda article: len(article.sentences))
    links, rows, b = [], [], 0
    for a in range(left):
        if b < right and draw(st.booleans()):
            links.append(Link(a, b, draw(st.sampled_from(Relation)), 0.9))
            rows.append(([a], [b]))
            b += 1
        else:
            rows.append(([a], []))
    rows += [([], [rest]) for rest in range(b, right)]
    if b < right and left > 1 and draw(st.booleans()):
        links.append(Link(0, right - 1, Relation.SHARED, 0.8))
    return made_comparison(articles, links, rows)


def row_lines(layout: RowLayout) -> list[tuple[Side, int, str]]:
    """Side, sentence and words of each line that has words of a sentence."""
    return [
        (side, line.sentence, line.text[line.start : line.end])
        for row in range(layout.rows)
        for side in Side
        for line in layout.cell(row, side)
        if line.sentence is not None
    ]


def reading_lines(layout: ReadingLayout, side: Side) -> list[str]:
    """The lines of a column; blank ones are empty."""
    column = layout.columns[side]
    lines = (column.line(number) for number in range(column.total))
    return [line.paragraph.text[line.start : line.end] if line else "" for line in lines]


def linear_lines(layout: LinearLayout) -> list[str]:
    """The lines of all rows, set in as they are."""
    return [
        " " * line.indent + line.passage.text[line.start : line.end]
        for row in range(layout.rows)
        for line in layout.lines(row)
    ]
