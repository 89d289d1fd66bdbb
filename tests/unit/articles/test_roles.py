"""Whole articles: what is compared, what is only kept, and what they tell about themselves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.articles import article_from_text, read_article
from tui.articles.kinds import KINDS
from tui.articles.roles import DOUBTED, NOTHING_LEFT
from tui.core.text import Article, Role

LEAD = "The old bridge will stay closed until the end of the year, the council decided on Tuesday night."
SECOND = "Shopkeepers on both banks fear for their trade, and some of them want money from the town."
THIRD = "The mayor, who had promised a quick repair in spring, did not come to the meeting."
STORY = (LEAD, SECOND, THIRD)


def roles_of(article: Article) -> list[tuple[str, str, str]]:
    """Each block: its role, why, and its words on one line."""
    blocks = enumerate(article.blocks)
    return [(block.role.value, block.rule, " ".join(article.block_text(i).split())) for i, block in blocks]


def test_a_pasted_page_is_sorted_into_its_roles() -> None:
    headline = "Old bridge to stay closed all year"
    page = [
        "News",
        headline,
        "",
        headline.upper() + "!",
        "Drivers must take the ferry",
        "The old bridge in the rain, May 2024 / harbour.example",
        "By xyz Newsroom July 15, 2025",
        "",
        f"VIENNA — {LEAD}",
        "What happened?",
        SECOND,
        "Share",
        THIRD,
        "Additional reporting by Jane Roe",
        "Read more: Ten bridges to see",
        "LOCAL",
    ]
    article = article_from_text("\n".join(page), source="page.txt")
    assert roles_of(article) == [
        ("chrome", "site furniture", "News"),
        ("headline", "headline", headline),
        ("chrome", "repeated headline", headline.upper() + "!"),
        ("body", "", "Drivers must take the ferry"),
        ("caption", "photo credit", "The old bridge in the rain, May 2024 / harbour.example"),
        ("byline", "byline", "By xyz Newsroom July 15, 2025"),
        ("dateline", "dateline", "VIENNA —"),
        ("body", "", LEAD),
        ("body", "", "What happened?"),
        ("body", "", SECOND),
        ("chrome", "site furniture", "Share"),
        ("body", "", THIRD),
        ("byline", "reporting credit", "Additional reporting by Jane Roe"),
        ("chrome", "promotion or legal notice", "Read more: Ten bridges to see"),
        ("chrome", "end of the page", "LOCAL"),
    ]
    assert (article.title, article.byline, article.date) == (headline, "By xyz Newsroom July 15, 2025", "July 15, 2025")
    assert (article.source, article.notices) == ("page.txt", ())
    assert "VIENNA" not in " ".join(sentence.text for sentence in article.sentences)


def test_furniture_that_sticks_to_the_headline_is_cut_off() -> None:
    article = article_from_text("\n\n".join(["DismissOld bridge to stay closed", *STORY]))
    assert [(block.role, article.block_text(i)) for i, block in enumerate(article.blocks[:2])] == [
        (Role.CHROME, "Dismiss"),
        (Role.HEADLINE, "Old bridge to stay closed\n\n"),
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "Old bridge to stay closed",
        "Who knew about the cracks in the old bridge before it closed?",
        "Who pays? Five answers",
        "The bridge, the cracks and the silence of the engineers from Example Inc.",
        "“We were warned,” says engineer of the old bridge",
        "Bridge closed again…",
    ],
)
def test_a_headline_is_known_by_its_place(headline: str) -> None:
    article = article_from_text("\n".join([headline, *STORY]))
    assert (article.blocks[0].role, article.title) == (Role.HEADLINE, headline)
    assert article.sentences[0].text == headline


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(STORY, id="prose from the first line"),
        pytest.param(("It rained again.", *STORY), id="a short sentence first"),
        pytest.param(("Bridge closed", *STORY), id="two words are too few to be sure"),
        pytest.param(("word " * 31, *STORY), id="too long"),
        pytest.param(("Old bridge to stay closed", "Drivers angry"), id="no prose follows"),
    ],
)
def test_without_a_sure_headline_there_is_none(lines: tuple[str, ...]) -> None:
    article = article_from_text("\n".join(lines))
    assert article.title == ""
    assert {block.role for block in article.blocks} == {Role.BODY}


def test_short_lines_without_a_full_stop_are_a_tail_only_behind_the_story() -> None:
    article = article_from_text("\n".join([LEAD, "Ferry instead", SECOND, "Example Agency", "Nobody was hurt."]))
    assert [role for role, _, _ in roles_of(article)] == ["body", "body", "body", "chrome", "body"]


def test_a_byline_in_a_date_line_and_a_dateline_give_the_date_in_this_order() -> None:
    dateline = f"VIENNA, July 3 — {LEAD}"
    assert article_from_text("\n".join([dateline, SECOND])).date == "July 3"
    assert article_from_text("\n".join(["Published 4 July 2025", dateline, SECOND])).date == "4 July 2025"


def test_patterns_that_would_empty_a_text_are_not_believed() -> None:
    lines = [f"Read more: The bridge {n} is closed again and nobody knows why." for n in range(9)]
    article = article_from_text("\n".join(["Share", LEAD, *lines]))
    assert article.notices == (DOUBTED,)
    assert [block.role for block in article.blocks] == [Role.CHROME, *[Role.BODY] * 10]


@pytest.mark.parametrize("text", ["Share", "Share\n\nDismiss\n", "* * *", "By Jane Roe"])
def test_a_text_that_is_all_furniture_is_compared_all_the_same(text: str) -> None:
    article = article_from_text(text)
    assert len(article.sentences) >= 1
    assert article.notices in ((NOTHING_LEFT,), (DOUBTED,))


@pytest.mark.parametrize("text", ["Resignation", "No full stop at the end of this one", "a\x00b \x1b[31m \ud800"])
def test_a_text_of_a_few_words_is_one_sentence(text: str) -> None:
    assert [sentence.text for sentence in article_from_text(text).sentences] == [text]


def test_prose_without_a_page_around_it_is_compared_whole() -> None:
    paragraphs = [*STORY, "“Nobody asked us,” said one of them.", "What now?", "By Friday, the ferry was full."] * 5
    article = article_from_text("\n\n".join(paragraphs))
    assert {block.role for block in article.blocks} == {Role.BODY}


def test_five_megabytes_on_one_line_are_one_block() -> None:
    article = article_from_text("The council met again. " * 220_000)
    assert len(article.blocks) == 1
    assert len(article.sentences) == 220_000


@pytest.mark.parametrize("unit", ["a", "By A ", "LONDON ", "[![", "“", "/ a.", "1. ", "\u200b", "- ", "(AP "])
def test_a_megabyte_of_anything_on_one_line_is_read(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    for markdown in (False, True):
        article = article_from_text(text, markdown=markdown)
        assert "".join(map(article.block_text, range(len(article.blocks)))) == text


LINES = st.sampled_from(
    [
        "Share",
        "By Jane Roe",
        "15 July 2025",
        "VIENNA — ",
        "© 2025",
        "# ",
        "---",
        "![a](b)",
        "DismissThe",
        LEAD,
        SECOND,
        "> ",
    ]
)
ANYTHING = st.text(st.characters(codec=None), max_size=40)


@given(st.lists(LINES | ANYTHING, max_size=12), st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\u2028"]), st.booleans())
def test_the_blocks_of_any_text_give_it_back(lines: list[str], end: str, markdown: bool) -> None:
    text = "x" + end.join(lines)
    article = article_from_text(text, markdown=markdown)
    assert "".join(map(article.block_text, range(len(article.blocks)))) == text
    assert all(article.text[s.span.start : s.span.end] == s.text for s in article.sentences)


@given(st.text(st.characters(codec=None), max_size=200))
def test_the_text_of_a_file_is_what_was_written(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.mktemp("read") / "story.txt"
    file.write_bytes(b"word word word word " * 20 + text.encode("utf-8", "surrogatepass"))
    assert read_article(file).text == "word word word word " * 20 + text


READERS = [
    *(f"tui.articles.{kind.module}" for kind in KINDS),
    "tui.articles.web_address",
    *("zipfile", "xml", "html.parser", "email", "json", "http", "urllib.request"),
    *("pypdf", "striprtf", "trafilatura", "lxml"),
    *("charset_normalizer", "textual", "rich", "markdown_it"),
]


def test_reading_two_texts_imports_no_other_reader_no_guesser_and_no_screen(tmp_path: Path) -> None:
    files = [tmp_path / "story.md", tmp_path / "story.txt"]
    for file in files:
        file.write_text("# Old bridge\n\n" + LEAD, "utf-8")
    code = (
        "import sys; before = set(sys.modules); import tui; [tui.read_article(file) for file in sys.argv[1:3]];"
        "print(sorted((sys.modules.keys() - before) & set(sys.argv[3:])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, files), *READERS], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
