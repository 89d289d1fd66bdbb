"""Markup to blocks: what stands together stays together, what stands apart is kept apart."""

from __future__ import annotations

import pytest

from tui.articles.page.blocks import read_page
from tui.articles.page.markup import Tag, pieces


def blocks_of(source: str) -> list[str]:
    return [block.words for block in read_page(source).blocks]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("<p>One<p>Two", ["One", "Two"], id="unclosed paragraphs"),
        pytest.param("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"], id="text around a block"),
        pytest.param("re<b>open</b>ed", ["reopened"], id="inline tag inside a word"),
        pytest.param("Regie&shy;rung Donau\u200bdampf", ["Regierung Donaudampf"], id="soft hyphen, zero-width space"),
        pytest.param("long<wbr>word", ["longword"], id="wbr"),
        pytest.param("a\u00a0b &nbsp; c", ["a\u00a0b \u00a0 c"], id="no-break space stays"),
        pytest.param("<p>One\n   two\t three</p>", ["One two three"], id="white space folded"),
        pytest.param(
            "<p>Tom &amp; Jerry &eacute; &#8220;x&#x201d; &copy 5</p>", ["Tom & Jerry é “x” © 5"], id="entities"
        ),
        pytest.param(
            "<p>&#99999999999999; &#x110000000; &nonsense;", ["\ufffd \ufffd &nonsense;"], id="bad references"
        ),
        pytest.param("<p>&#" + "1" * 5000 + ";", ["\ufffd"], id="reference of 5,000 digits"),
        pytest.param("<h1>Two<br>lines</h1>", ["Two lines"], id="break in a heading"),
        pytest.param("<p>One.<br><br>Two.</p>", ["One.", "Two."], id="two breaks end a paragraph"),
        pytest.param("<p>One.<br>Two.</p>", ["One.", "Two."], id="a break behind a sentence"),
        pytest.param("<p>the harbour<br>of Lima", ["the harbour of Lima"], id="a break in a sentence"),
        pytest.param("<ul><li>One<li>Two<ul><li>Three</ul></ul>", ["One", "Two", "Three"], id="lists"),
        pytest.param("<table><tr><td>A<td>B<tr><th>C</table>", ["A", "B", "C"], id="cells"),
        pytest.param("<pre>One two\n\nThree</pre>", ["One two", "Three"], id="preformatted paragraphs"),
        pytest.param("<a href=1>One</a><a href=2>Two</a>", ["One Two"], id="links side by side"),
        pytest.param("<p>Say <button>Share</button> it</p>", ["Say it", "Share"], id="button in a line"),
        pytest.param("<p>One <i>two</p><p>three</i> four</p>", ["One two", "three four"], id="crossing tags"),
        pytest.param("<p>a < b and 3<4 <3", ["a < b and 3<4 <3"], id="less-than signs"),
        pytest.param("<p>One<!-- two --> three<!-- never closed", ["One three"], id="comments"),
        pytest.param("<p>One<script>two <p></script> three<style>x{}</style>", ["One three"], id="scripts, styles"),
        pytest.param("<script>never closed <p>One", [], id="unclosed script"),
        pytest.param('<p title="a > b">One', ["One"], id="greater-than in an attribute"),
        pytest.param('<p title="never closed>One</p><p>Two', ["One", "Two"], id="unclosed quote"),
        pytest.param("<?xml version='1.0'?><html xmlns='x'><p>One<br/>two</p><div/>x", ["One two", "x"], id="XHTML"),
        pytest.param("<p><![CDATA[One & <two>]]></p>", ["One & <two>"], id="CDATA"),
        pytest.param("</p></div></x>One</b>", ["One"], id="stray end tags"),
        pytest.param("<p>One <x-tip>two</x-tip> three", ["One two three"], id="custom element in a line"),
        pytest.param("<x-card>One</x-card><x-card>Two</x-card>", ["One", "Two"], id="custom elements as blocks"),
        pytest.param("<p>\x00\x1b[31m\ud800 x", ["\x00\x1b[31m\ud800 x"], id="hostile characters stay"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_the_blocks_of_a_page(source: str, blocks: list[str]) -> None:
    assert blocks_of(source) == blocks


def test_a_hidden_element_hides_all_within() -> None:
    page = read_page("<div hidden><p>One <b>two</b></p></div><p>Three")
    assert [(block.words, block.element.hidden) for block in page.blocks] == [("One two", True), ("Three", False)]


@pytest.mark.parametrize(
    ("attributes", "furniture"),
    [
        pytest.param('class="related-links"', True, id="word of a class"),
        pytest.param('class="relatedLinks"', True, id="camel case"),
        pytest.param('id="newsletter_box"', True, id="id"),
        pytest.param('role="navigation"', True, id="role"),
        pytest.param('class="has-sidebar"', False, id="beside a sidebar"),
        pytest.param('class="overflow-hidden shadow"', False, id="letters of another word"),
        pytest.param('class="story"', False, id="nothing of the kind"),
    ],
)
def test_furniture_is_known_by_its_class(attributes: str, furniture: bool) -> None:
    (block,) = read_page(f"<div {attributes}><p>One</div>").blocks
    assert block.element.furniture is furniture
    assert not block.element.hidden


def test_the_share_of_links_is_told() -> None:
    assert [round(block.linked, 1) for block in read_page("<p><a>12345</a>67890<p><a>all</a><p>none").blocks] == [
        0.5,
        1.0,
        0.0,
    ]


def test_attributes_are_read_as_browsers_do() -> None:
    (tag,) = pieces("<A HREF=x TITLE='a&amp;b' hidden title=\"second\" data-x=1/2 />")
    assert tag == Tag("a", empty=True, attributes={"href": "x", "title": "a&b", "hidden": "", "data-x": "1/2"})


LONG = 2_000_000
"""Characters; with a scan that goes back for each of them this test would take hours."""


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("<" + "a" * LONG, id="name without an end"),
        pytest.param("<a " + "b" * LONG, id="attribute without an end"),
        pytest.param("<a " + "'" * LONG, id="quotation marks without an end"),
        pytest.param("<a" * (LONG // 2), id="nothing but beginnings"),
        pytest.param("<!" + "a" * LONG, id="declaration without an end"),
        pytest.param("<!--" * (LONG // 4), id="comments without an end"),
    ],
)
def test_what_never_ends_is_scanned_once_and_has_no_words(source: str) -> None:
    assert [piece for piece in pieces(source) if isinstance(piece, str)] == []
