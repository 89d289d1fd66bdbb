"""Web pages: the story is told from the rest of the page, and every word that can be seen on it is kept."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import suppress
from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samples.making.html import make_html
from tui import ReadError
from tui.articles import html_page
from tui.articles.page import extractor
from tui.articles.reading import article_from_bytes
from tui.core.text import Article, Role

OPENED = "The harbour of Lima opened again on Friday, two days after a storm had closed it."
WAITED = "Four ships had waited outside since Wednesday evening, the harbour master said."
COST = "The damage to the eastern pier comes to 2.4 million euros."
HEADLINE = "Harbour opens again after storm"
STORY = [
    ("headline", HEADLINE),
    ("byline", "By Ana Kovač"),
    ("caption", "The eastern pier on Thursday morning."),
    ("body", OPENED),
    ("chrome", "Share this"),
    ("subhead", "Ships in the bay"),
    ("body", WAITED),
    ("body", COST),
]

MODERN = make_html(STORY, title=HEADLINE, byline="Ana Kovač", date="2031-05-04")
WIRE = f"""<html><head><title>WIRE: Harbour opens again</title></head><body><div><div>Example Wire</div>
<div><a href=1>Top</a> <a href=2>World</a></div><div>{HEADLINE}</div><div>{OPENED}</div><div>{WAITED}</div>
<div>{COST}</div><div>The pier on Thursday. Photo: Ivo Marin</div><div><a href=3>More stories</a></div>
<div>© 2019 Example Wire</div></div></body></html>""".encode()
OLD_BODY = [
    "Luka je u petak ponovo otvorena, dva dana pošto ju je oluja zatvorila, saopštila je uprava.",
    "Četiri broda čekala su pred lukom od srede uveče, rekla je kapetanica luke Đurđa Šarić.",
    "Šteta na istočnom doku iznosi 2,4 miliona evra.",
]
OLD = f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250">
<TITLE>Novine - Luka ponovo otvorena posle oluje</TITLE></HEAD><BODY><TABLE><TR><TD COLSPAN=3><FONT SIZE=6>NOVINE</FONT>
<TR><TD WIDTH=120><A HREF=1>Politika</A><BR><A HREF=2>Društvo</A><BR><A HREF=3>Sport</A>
<TD><FONT SIZE=5><B>Luka ponovo otvorena posle oluje</B></FONT><BR><I>Piše: Đorđe Nikšić</I><BR><BR>
{OLD_BODY[0]}<BR><BR>{OLD_BODY[1]}<P>{OLD_BODY[2]}
<TD><A HREF=9>Ribarnica se seli u novu zgradu</A><BR><A HREF=8>Kiša do nedelje</A>
<TR><TD COLSPAN=3>© 1999 Novine</TABLE></BODY></HTML>""".encode("cp1250")


@pytest.fixture(params=["with trafilatura", "plain reader"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "plain reader":
        monkeypatch.setattr(extractor, "is_installed", lambda: False)
    else:
        pytest.importorskip("trafilatura")
    return str(request.param)


def article_of(page: str | bytes) -> Article:
    data = page.encode() if isinstance(page, str) else page
    return article_from_bytes(data, place="page.html", source="page.html", ending=".html")


def words_of(article: Article, role: Role) -> list[str]:
    return [article.block_text(i).strip() for i, block in enumerate(article.blocks) if block.role is role]


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(
    ("page", "headline", "body", "byline", "date"),
    [
        pytest.param(
            MODERN, HEADLINE, [OPENED, "Ships in the bay", WAITED, COST], "Ana Kovač", "2031-05-04", id="modern page"
        ),
        pytest.param(WIRE, HEADLINE, [OPENED, WAITED, COST], "", "", id="wire story without semantic tags"),
        pytest.param(
            OLD,
            "Luka ponovo otvorena posle oluje",
            OLD_BODY,
            "Piše: Đorđe Nikšić",
            "",
            id="page of the 1990s, laid out with a table in windows-1250",
        ),
    ],
)
def test_the_story_is_told_from_the_page(page: bytes, headline: str, body: list[str], byline: str, date: str) -> None:
    article = article_of(page)
    assert words_of(article, Role.HEADLINE) == [headline]
    assert words_of(article, Role.BODY) == body
    assert (article.title, article.byline, article.date) == (headline, byline, date)


@pytest.mark.usefixtures("reader")
def test_captions_are_kept_as_captions() -> None:
    assert words_of(article_of(MODERN), Role.CAPTION) == ["The eastern pier on Thursday morning."]


def test_the_missing_extra_is_named_with_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extractor, "is_installed", lambda: False)
    (notice,) = article_of(MODERN).notices
    assert 'pip install "twosource[web]"' in notice
    monkeypatch.undo()
    assert article_of(MODERN).notices == ()


def test_an_extractor_that_cannot_be_imported_leaves_the_story_to_the_plain_rules(tmp_path: Path) -> None:
    (tmp_path / "trafilatura.py").write_text("raise ImportError('half installed')", "utf-8")
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from tui.articles import html_page\n"
        f"(notice,) = html_page.read({MODERN!r}, 'x').notices\n"
        "assert notice == html_page.PLAIN_READER, notice"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")


def test_what_the_extractor_drops_is_kept_as_furniture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extractor, "is_installed", lambda: True)
    monkeypatch.setattr(extractor, "extracted_text", lambda source, *, tables: f"{OPENED}\n{COST}")
    page = f"<h1>{HEADLINE}</h1><div><p>{OPENED}</div><section><div>{WAITED}</div></section><div><p>{COST}</div>"
    article = article_of(page)
    assert words_of(article, Role.BODY) == [OPENED, COST]
    assert words_of(article, Role.CHROME) == [WAITED]


def test_a_paragraph_dropped_from_between_its_siblings_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extractor, "is_installed", lambda: True)
    monkeypatch.setattr(extractor, "extracted_text", lambda source, *, tables: f"{OPENED}\n{COST}")
    page = f"<h1>{HEADLINE}</h1><div><p>{OPENED}<p>{WAITED}<p>{COST}</div>"
    assert words_of(article_of(page), Role.BODY) == [OPENED, WAITED, COST]


def test_tables_are_tried_only_when_nothing_is_found_without(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def extracted_text(source: str, *, tables: bool) -> str:
        tried.append(tables)
        return OPENED if tables else ""

    monkeypatch.setattr(extractor, "is_installed", lambda: True)
    monkeypatch.setattr(extractor, "extracted_text", extracted_text)
    article_of(f"<p>{OPENED}</p>")
    assert tried == [False, True]


def test_a_guessed_date_is_shown_as_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extractor, "is_installed", lambda: True)
    monkeypatch.setattr(extractor, "guessed_date", lambda source: "2031-05-04")
    article = article_of(WIRE)
    assert article.date == "2031-05-04"
    assert article.notices == ("The date (2031-05-04) is guessed from the words of the page.",)


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(
    ("inside", "kept"),
    [
        pytest.param('<div style="display: none">Old version of the text</div>', "Old version of the text", id="style"),
        pytest.param("<p hidden>Old version of the text</p>", "Old version of the text", id="hidden"),
        pytest.param('<p aria-hidden="true">Old version of the text</p>', "Old version of the text", id="aria-hidden"),
        pytest.param("<noscript>Turn on scripts, please</noscript>", "Turn on scripts, please", id="noscript"),
        pytest.param("<nav><a>Home</a></nav>", "Home", id="navigation"),
        pytest.param("<button>Play</button>", "Play", id="button"),
    ],
)
def test_what_is_not_of_the_story_is_kept_but_not_compared(inside: str, kept: str) -> None:
    article = article_of(f"<article><h1>{HEADLINE}</h1><p>{OPENED}</p>{inside}<p>{WAITED}</p></article>")
    assert kept in words_of(article, Role.CHROME)
    assert words_of(article, Role.BODY) == [OPENED, WAITED]


@pytest.mark.usefixtures("reader")
def test_a_sentence_with_a_hidden_word_in_it_stays_whole() -> None:
    article = article_of(
        f'<p>The harbour <a>of<span class="sr-only"> (opens a window)</span></a> Lima is open again.<p>{WAITED}'
    )
    assert words_of(article, Role.BODY) == ["The harbour of Lima is open again.", WAITED]
    assert words_of(article, Role.CHROME) == ["(opens a window)"]


@pytest.mark.usefixtures("reader")
def test_a_form_around_the_whole_page_does_not_hide_the_story() -> None:
    article = article_of(f"<form><div class=promo><h1>{HEADLINE}</h1><p>{OPENED}<p>{WAITED}</div></form>")
    assert words_of(article, Role.BODY) == [OPENED, WAITED]


def test_a_story_that_is_only_in_the_data_is_taken_from_there() -> None:
    data = {"@type": "NewsArticle", "headline": HEADLINE, "articleBody": f"{OPENED}\n\n{WAITED}"}
    article = article_of(f'<script type="application/ld+json">{json.dumps(data)}</script><div id="app">Loading</div>')
    assert words_of(article, Role.BODY) == [OPENED, WAITED]
    assert article.title == HEADLINE
    assert article.notices == (html_page.FROM_DATA,)


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<html></html>", id="empty"),
        pytest.param("<html><body><p>Please log in.<form><input></form></html>", id="login"),
        pytest.param("<html><script>" + "x = 1;" * 500 + "</script>", id="scripts only"),
        pytest.param("<nav>" + "<a href=x>Some link to a story of today, read it now.</a>" * 30 + "</nav>", id="links"),
    ],
)
def test_a_page_without_a_story_says_what_to_do(page: str) -> None:
    with pytest.raises(ReadError, match=r"page\.html has no article that can be found; .* paste it as text\.$"):
        html_page.read(page.encode(), "page.html")


def test_a_page_of_endless_elements_is_refused() -> None:
    with pytest.raises(ReadError, match="more than 150,000 elements"):
        html_page.read(b"<b>" * 150_001, "page.html")


def test_a_page_nested_without_end_is_read_by_the_simple_rules() -> None:
    article = article_of("<div>" * 100_000 + OPENED)
    assert words_of(article, Role.BODY) == [OPENED]
    assert html_page.TOO_LARGE_FOR_READER in article.notices or html_page.PLAIN_READER in article.notices


VISIBLE = st.text(st.characters(exclude_categories=["C", "Z", "M"], exclude_characters="<>&"), min_size=1, max_size=12)
NAMES = """
    p div span b i a h1 h2 ul li table tr td br article main nav footer aside figure figcaption section form pre
    button time blockquote em x-card svg font center header dl dt dd sup label
"""
TAGS = st.sampled_from([*NAMES.split()])
ATTRIBUTES = st.sampled_from(["", " hidden", " class=share", " style='display:none'"])


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A page of random elements, opened and closed in any order, and the words on it."""
    words, parts = [], []
    for _ in range(draw(st.integers(1, 30))):
        tag = draw(TAGS)
        kind = draw(st.integers(0, 3))
        if kind == 0:
            parts.append(f"<{tag}{draw(ATTRIBUTES)}>")
        elif kind == 1:
            parts.append(f"</{tag}>")
        else:
            words.append(draw(VISIBLE))
            parts.append(f" {escape(words[-1])} ")
    return "".join(parts), words


@settings(max_examples=150, deadline=None)
@given(pages())
def test_no_visible_word_is_lost(made: tuple[str, list[str]]) -> None:
    source, words = made
    page = f"<p>{OPENED}</p>{source}<p>{WAITED}</p>"
    draft = html_page.page_draft(page, "page.html", plainly=True)
    text = draft.text.split()
    assert sorted(set(words)) == sorted(word for word in set(words) if word in text)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(MODERN)), st.integers(0, 7), st.integers(0, len(MODERN)))
def test_a_damaged_page_is_read_or_refused(at: int, bit: int, length: int) -> None:
    damaged = bytearray(MODERN[:length])
    if at < len(damaged):
        damaged[at] ^= 1 << bit
    with suppress(ReadError):
        assert html_page.read(bytes(damaged), "page.html").text.strip()


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("<>/!-&;#x1ap \"'=\n]["), max_size=300))
def test_markup_soup_never_breaks_the_reader(soup: str) -> None:
    draft = html_page.page_draft(f"<p>{OPENED}</p>{soup}", "page.html", plainly=True)
    assert OPENED in draft.text


def test_the_extractor_is_imported_only_for_a_page_and_says_nothing() -> None:
    pytest.importorskip("trafilatura")
    code = (
        "import sys; from tui.articles import article_from_text, html_page\n"
        f"article_from_text({OPENED!r})\n"
        "assert not {'trafilatura', 'lxml'} & set(sys.modules)\n"
        f"html_page.read({MODERN!r}, 'x')\n"
        "assert 'trafilatura' in sys.modules"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_the_makers_page_is_read_back_word_for_word() -> None:
    told = [words for role, words in STORY if role in ("headline", "body", "subhead")]
    compared = [" ".join(sentence.text.split()) for sentence in article_of(MODERN).sentences]
    assert compared == told
    assert re.search("Most read", article_of(MODERN).text)
