"""What a page tells in its head: its encoding, headline, writer, date."""

from __future__ import annotations

import json

import pytest

from tui.articles.page.blocks import read_page
from tui.articles.page.charsets import codec_named, decode_page
from tui.articles.page.metadata import PageFacts, page_facts, stories_in

LETTERS = "<p>Čačak, šuma, žaba, đak i ćup; „navod“"
META = '<meta charset="{}">'


@pytest.mark.parametrize(
    ("data", "told", "known", "notice"),
    [
        pytest.param(LETTERS.encode(), "", LETTERS, "", id="UTF-8 that nobody names"),
        pytest.param(b"\xef\xbb\xbf" + LETTERS.encode(), "windows-1250", LETTERS, "", id="byte order mark first"),
        pytest.param(LETTERS.encode("utf-16"), "", LETTERS, "", id="UTF-16 with its mark"),
        pytest.param(LETTERS.encode("cp1250"), "windows-1250", LETTERS, "", id="told by the server"),
        pytest.param(
            (META.format("windows-1250") + LETTERS).encode("cp1250"),
            "",
            META.format("windows-1250") + LETTERS,
            "",
            id="meta",
        ),
        pytest.param(
            (META.format("iso-8859-1") + LETTERS).encode("cp1250"),
            "windows-1250",
            META.format("iso-8859-1") + LETTERS,
            "",
            id="the server before the page",
        ),
        pytest.param(LETTERS.encode(), "windows-1250", LETTERS, "but it is UTF-8", id="UTF-8 told wrongly"),
        pytest.param(
            "<p>Ünï £5 “x”".encode("cp1252"), "latin-1", "<p>Ünï £5 “x”", "", id="Latin-1 as browsers read it"
        ),
        pytest.param(LETTERS.encode("cp1250"), "utf-8", LETTERS, "guessed", id="told UTF-8 and is not"),
        pytest.param(LETTERS.encode("cp1250"), "rot13", LETTERS, "guessed", id="no encoding of text"),
        pytest.param("<p>日本".encode("iso2022_jp"), "iso-2022-jp", "<p>日本", "", id="switched by escapes"),
    ],
)
def test_the_encoding_of_a_page(data: bytes, told: str, known: str, notice: str) -> None:
    text, notices = decode_page(data, "page.html", told=told)
    assert text == known
    assert notice in " ".join(notices)
    assert bool(notice) is bool(notices)


@pytest.mark.parametrize("label", ["utf-7", "hex", "idna", "unicode_escape", "zip", "", "x" * 99, "no\x00where"])
def test_what_is_no_encoding_of_pages_is_not_used(label: str) -> None:
    assert codec_named(label) == ""


def facts_of(head: str) -> PageFacts:
    return page_facts(read_page(head).head)


def ld(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    ("head", "facts"),
    [
        pytest.param("", PageFacts(), id="nothing"),
        pytest.param(
            ld(
                {
                    "@graph": [
                        {"@type": "WebPage", "headline": "Page"},
                        {
                            "@type": ["Thing", "NewsArticle"],
                            "headline": "Story",
                            "author": [{"name": "Ana"}, "Ivo", {"name": "Ana"}],
                            "datePublished": "2031-05-04T08:30:00Z",
                            "publisher": {"name": "Post"},
                        },
                    ]
                }
            ),
            PageFacts("Story", "Ana, Ivo", "2031-05-04"),
            id="JSON-LD in a graph, the article before the page",
        ),
        pytest.param(
            '<meta property="og:title" content="Story – Post"><meta property="og:site_name" content="Post">'
            '<meta name="author" content="Ana"><meta property="article:published_time" content="2031-05-04">',
            PageFacts("Story", "Ana", "2031-05-04"),
            id="OpenGraph",
        ),
        pytest.param(
            "<title>Post | The long story of a harbour</title>",
            PageFacts("The long story of a harbour"),
            id="site first",
        ),
        pytest.param(
            "<title>Ferry – with 40 on board – sinks | Post</title>",
            PageFacts("Ferry – with 40 on board – sinks"),
            id="dashes",
        ),
        pytest.param('<time datetime="20310504T0830">', PageFacts(date="2031-05-04"), id="time"),
        pytest.param('<footer><time datetime="2031-05-04"></footer>', PageFacts(), id="time in the footer"),
        pytest.param(
            '<meta name="author" content="https://social.example/ana">', PageFacts(), id="a profile is no name"
        ),
        pytest.param('<meta name="date" content="4 May 2031">', PageFacts(date="4 May 2031"), id="date in words"),
        pytest.param('<script type="application/ld+json">{"@type": broken</script>', PageFacts(), id="broken JSON"),
        pytest.param(
            '<script type="application/ld+json">' + "[" * 100_000 + "</script>", PageFacts(), id="JSON without end"
        ),
        pytest.param(ld({"@type": 5, "headline": ["x"]}), PageFacts(), id="wrong types"),
        pytest.param(
            ld({"@type": "Article", "headline": "x" * 1000, "author": 7}), PageFacts(), id="no headline is so long"
        ),
    ],
)
def test_what_a_head_tells(head: str, facts: PageFacts) -> None:
    assert facts_of(head) == facts


def test_only_so_much_of_a_script_is_looked_at_that_it_costs_nothing_to_look() -> None:
    story = {"@type": "NewsArticle", "headline": "Mill closes"}
    assert [*stories_in(json.dumps([[], [[story]]]))] == [story]
    assert [*stories_in(json.dumps([*[[[]] * 400] * 400, [[story]]]))] == []
