from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given

from tests.made import ferry, nothing
from tests.unit.report.hostile import HOSTILE, any_comparison, hostile
from tui.core.comparison import Comparison
from tui.core.findings import Claim, ClaimKind
from tui.core.harmless import harmless
from tui.core.sides import Pair
from tui.core.spans import Span
from tui.report import Format, render
from tui.report.html_report import escape

VOID = {"meta", "br"}
KNOWN = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "header",
        "main",
        "section",
        "div",
        "h1",
        "h2",
        "h3",
        "p",
        "br",
    ),
    *("table", "thead", "tbody", "tr", "th", "td", "ul", "li", "dl", "dt", "dd", "a", "b", "u", "strong", "span"),
}


class Page(HTMLParser):
    """What a page holds; raises when a tag is not closed in order."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)

    def values(self, name: str) -> list[str]:
        return [value for attribute, value in self.attributes if attribute == name]


def assert_sound(report: str) -> Page:
    """Well-formed, of known tags only, without scripts, handlers or anything fetched; its references lead somewhere."""
    report.encode("utf-8")
    page = Page(report)
    assert page.tags <= KNOWN
    names = {name for name, _ in page.attributes}
    assert names <= {
        *("lang", "charset", "http-equiv", "content", "name", "class", "role", "scope"),
        *("dir", "id", "href", "colspan", "aria-hidden"),
    }
    assert all(re.fullmatch(r"#[AB]\d+", href) for href in page.values("href"))
    assert {href[1:] for href in page.values("href")} <= set(page.values("id"))
    assert len(page.values("id")) == len(set(page.values("id")))
    style = report.split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style
    return page


def test_the_page_is_sound_and_its_headings_are_in_order() -> None:
    page = assert_sound(render(ferry(), Format.HTML))
    assert {"h1", "h2", "h3", "table", "main", "header"} <= page.tags
    assert {"table", "row", "cell", "rowheader", "columnheader", "rowgroup"} <= set(page.values("role"))


def test_verdicts_are_signs_and_words_not_only_colours() -> None:
    text = Page(render(ferry(), Format.HTML)).text
    for words in ("1 ≠ differing", "2 = shared", "3 ‹ only A", "5 › only B"):
        assert words in text


def test_disputed_words_are_underlined_inside_their_sentences() -> None:
    report = render(ferry(), Format.HTML)
    assert "The ferry carried <u>240</u> people when the engine failed." in report
    assert "Captain <u>Inés Roda</u> called for help on <u>Tuesday</u>." in report


def test_only_what_one_side_has_is_marked_inside_a_sentence() -> None:
    story = ferry()
    cuts = (Span(0, 18), Span(18, 21), Span(21, 28), Span(28, 53))
    kinds = (ClaimKind.SHARED, ClaimKind.DIFFERING, ClaimKind.SHARED, ClaimKind.UNIQUE)
    first = tuple(Claim(0, span, kind, (0,)) for span, kind in zip(cuts, kinds, strict=True))
    claims = Pair((*first, *story.claims.left[1:]), story.claims.right)
    report = render(replace(story, claims=claims), Format.HTML)
    assert (
        'The ferry carried <u>240</u> people <span class="run only-a"><span aria-hidden="true">‹</span> '
        '<span class="spoken">only A</span> when the engine failed.</span>'
    ) in report


def test_moved_sentences_lead_to_each_other() -> None:
    report = render(ferry(), Format.HTML)
    assert '<a href="#A4">A4</a> and <a href="#B6">B6</a> (row 8) say the same.' in report
    assert '<a href="#B6">B6</a> says the same as <a href="#A4">A4</a>: see row 4.' in report
    assert '<p id="B6">' in report


def test_points_tell_kind_wordings_and_reason() -> None:
    text = Page(render(ferry(), Format.HTML)).text
    assert "A1 and B1 differ:number: “240” against “260”. A says 240, B says 260." in text


def test_the_page_follows_the_readers_light_and_prints() -> None:
    report = render(ferry(), Format.HTML)
    assert "prefers-color-scheme: dark" in report
    assert "@media print" in report


def test_nothing_to_compare_is_said() -> None:
    assert "There is no sentence to compare on either side." in assert_sound(render(nothing(), Format.HTML)).text


def test_hostile_text_is_shown_and_not_obeyed() -> None:
    page = assert_sound(render(hostile(), Format.HTML))
    for text in HOSTILE:
        assert harmless(text.replace("\r\n", "\n")) in page.text


def test_escaping_leaves_quotation_marks_of_prose_alone() -> None:
    assert escape("“5 < 6” & “ü”") == "“5 &lt; 6” &amp; “ü”"


@given(any_comparison)
def test_any_text_gives_a_sound_page(comparison: Comparison) -> None:
    assert_sound(render(comparison, Format.HTML))
