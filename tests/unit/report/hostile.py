"""Comparisons that would like to be obeyed instead of read."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.made import made_comparison
from tui.core.comparison import Comparison, compare
from tui.core.findings import Link, Point, PointKind, Relation
from tui.core.sides import Pair
from tui.core.spans import Span
from tui.core.text import Article, Block, Role

HOSTILE = [
    "\x1b]0;owned\x07\x1b[31m<script>alert('A')</script> & \u202egnp.exe\x00 \x9b2J",
    "[b]bold[/b] **strong** _em_ `code` | cell | [link](http://bad.example/) ![pic](//bad.example/i.png) &lt; \\",
    '# heading\r\n- item\r\n1. number\r\n> quote\ud800 \u2028 " onload="x()" \' <!-- --> ]]> </style></p>',
]


def hostile_article() -> Article:
    """Its headline, body, uncompared line, title, byline, date, source, rule and notice are all hostile."""
    head, body, left_out = (f"{text}\n\n" for text in HOSTILE)
    blocks = [
        Block(Span(0, len(head)), Role.HEADLINE),
        Block(Span(len(head), len(head + body)), Role.BODY),
        Block(Span(len(head + body), len(head + body + left_out)), Role.CAPTION, HOSTILE[0]),
    ]
    about = {"title": HOSTILE[0], "byline": HOSTILE[1], "date": HOSTILE[2], "source": HOSTILE[0]}
    return Article.from_blocks(head + body + left_out, blocks, notices=HOSTILE, **about)


def hostile() -> Comparison:
    """Two hostile articles that disagree on hostile words, for a hostile reason."""
    article = hostile_article()
    whole = Span(0, len(article.sentences[0].text))
    points = (Point(PointKind.QUOTE, whole, None, HOSTILE[1]), Point(PointKind.NAME, whole, whole, HOSTILE[2]))
    links = [Link(0, 0, Relation.DIFFERING, 0.5, points, same_wording=True)]
    rest = range(1, len(article.sentences))
    rows = [((0,), (0,)), *(((i,), ()) for i in rest), *(((), (i,)) for i in rest)]
    return made_comparison(Pair(article, article), links, rows)


any_text = st.lists(st.text(st.characters(codec=None), max_size=30), max_size=4).map("\n\n".join)

any_comparison = st.builds(
    lambda left, right: compare(Article.from_text(left), Article.from_text(right)), any_text, any_text
)
"""What the engine finds between two texts of any characters."""
