"""A news page as a site of today sends it: the story among navigation, pictures, teasers and legal lines."""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import escape

FURNITURE_BEFORE = """\
<header class="site-header"><a href="/">The Daily Example</a>
<nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li><li><a href="/c">Weather</a></li></ul></nav>
</header>
"""
FURNITURE_BEHIND = """\
<section class="most-read"><h2>Most read</h2><ol><li><a href="/d">Market square gets new lamps</a></li>
<li><a href="/e">Rain to stay until Sunday</a></li></ol></section>
<footer><p>© The Daily Example. All rights reserved. Nothing on this page may be copied without consent.</p></footer>
"""
TAGS = {"headline": "h1", "subhead": "h2", "body": "p", "caption": "figcaption", "chrome": "div"}


def make_html(paragraphs: Iterable[tuple[str, str]], *, title: str = "", byline: str = "", date: str = "") -> bytes:
    """A page with these paragraphs: role words (`headline`, `body`, `caption`, `chrome` …) and text, in order.

    `date` is a day as `2025-07-15`. The headline and byline stand on the page and in its data.
    """
    facts = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title,
        "author": {"@type": "Person", "name": byline},
        "datePublished": date,
    }
    known = {name: value for name, value in facts.items() if value}
    data = json.dumps(known, ensure_ascii=False).replace("<", "\\u003c")
    story = "".join(map(element, paragraphs))
    return f"""\
<!doctype html>
<html><head><meta charset="utf-8"><title>{escape(title)} | The Daily Example</title>
<meta property="og:site_name" content="The Daily Example">
<script type="application/ld+json">{data}</script></head>
<body>
{FURNITURE_BEFORE}<main><article>
{story}</article></main>
{FURNITURE_BEHIND}</body></html>
""".encode()


def element(paragraph: tuple[str, str]) -> str:
    """The element of one paragraph."""
    role, words = paragraph
    tag = TAGS.get(role, "p")
    inner = f"<{tag}{class_of(role)}>{escape(words)}</{tag}>\n"
    return f'<figure><img src="x.jpg" alt="">{inner}</figure>\n' if role == "caption" else inner


def class_of(role: str) -> str:
    """The class attribute that sites give to an element of this role."""
    return {"byline": ' class="byline"', "chrome": ' class="share-bar"'}.get(role, "")
