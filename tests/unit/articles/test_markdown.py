"""Markdown: the text stays as it is, its structure is understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.articles import article_from_text, read_article
from tui.core.text import Article, Role

LEAD = "The old bridge will **stay closed** until the end of the year, the [council](https://town.example) decided."
SECOND = "Shopkeepers on both banks fear for their trade, and some of them want money from the town."


def roles_of(article: Article) -> list[tuple[str, str]]:
    return [(block.role.value, " ".join(article.block_text(i).split())) for i, block in enumerate(article.blocks)]


def test_a_markdown_file_is_sorted_by_its_marks(tmp_path: Path) -> None:
    lines = [
        "---",
        'title: "Bridge closed"',
        "author: Jane Roe",
        "date: 2025-07-15",
        "tags:",
        "---",
        "",
        "# Old *bridge* to stay closed",
        "",
        "*By Jane Roe*  ",
        "15 July 2025",
        "",
        "![The old bridge](bridge.jpg)",
        "",
        f"**VIENNA** — {LEAD}",
        "",
        "## Who pays?",
        SECOND,
        "* * *",
        "> “Nobody asked us,” one of them said",
        "> on Tuesday night.",
        "",
        "- The ferry runs every hour from six in the morning.",
        "- It is free of charge for all who live here.",
        "",
        "[council]: https://town.example",
        "**Share**",
    ]
    file = tmp_path / "story.md"
    file.write_text("\n".join(lines), "utf-8")
    article = read_article(file)
    assert article.text == "\n".join(lines)
    assert roles_of(article) == [
        ("chrome", '--- title: "Bridge closed" author: Jane Roe date: 2025-07-15 tags: ---'),
        ("headline", "# Old *bridge* to stay closed"),
        ("byline", "*By Jane Roe*"),
        ("byline", "15 July 2025"),
        ("caption", "![The old bridge](bridge.jpg)"),
        ("dateline", "**VIENNA** —"),
        ("body", LEAD),
        ("body", "## Who pays?"),
        ("body", SECOND),
        ("chrome", "* * *"),
        ("body", "> “Nobody asked us,” one of them said > on Tuesday night."),
        ("body", "- The ferry runs every hour from six in the morning."),
        ("body", "- It is free of charge for all who live here."),
        ("chrome", "[council]: https://town.example"),
        ("chrome", "**Share**"),
    ]
    assert (article.title, article.byline, article.date) == ("Old bridge to stay closed", "By Jane Roe", "15 July 2025")


def test_front_matter_tells_what_the_text_does_not() -> None:
    article = article_from_text(
        f"---\ntitle: Bridge closed\nauthor: Jane Roe\ndate: 2025-07-15\n---\n{LEAD}\n\n{SECOND}"
    )
    assert (article.title, article.byline, article.date) == ("Bridge closed", "Jane Roe", "2025-07-15")
    assert [block.role for block in article.blocks] == [Role.CHROME, Role.BODY, Role.BODY]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"---\n{LEAD}\n---\n{SECOND}", id="no keys"),
        pytest.param(f"---\ntitle: Bridge\n{LEAD}", id="never closed"),
        pytest.param(f"--- \n\n{LEAD}", id="a ruler"),
        pytest.param("---", id="nothing else"),
    ],
)
def test_what_is_no_front_matter_is_text(text: str) -> None:
    assert "front matter" not in {block.rule for block in article_from_text(text).blocks}


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        pytest.param(["Old bridge to close", "===", LEAD], "Old bridge to close", id="underlined twice"),
        pytest.param(["Old bridge to close", "---", "", LEAD], "Old bridge to close", id="underlined once"),
        pytest.param(["## Bridge", LEAD, "## Ferry", SECOND], "Bridge", id="two words, second level"),
        pytest.param([LEAD, "", "# Bridge closed", "", SECOND], "Bridge closed", id="first level behind a paragraph"),
        pytest.param([LEAD, "", "## Background", "", SECOND], "", id="lesser heading inside the story"),
        pytest.param([LEAD, "---", SECOND], "", id="a ruler right below a paragraph"),
        pytest.param(["Old bridge to close", "", LEAD, "", SECOND], "Old bridge to close", id="no marks at all"),
        pytest.param(["#hashtag is not a heading, but it is here.", "", LEAD], "", id="hashtag"),
    ],
)
def test_the_headline_is_the_first_heading_unless_it_is_a_subheading(lines: list[str], headline: str) -> None:
    assert article_from_text("\n".join(lines), markdown=True).title == headline


def test_a_fence_that_is_never_closed_swallows_nothing() -> None:
    article = article_from_text(f"# Bridge closed\n\n```\n{LEAD}\n\n{SECOND}\n", markdown=True)
    assert roles_of(article)[1:] == [("chrome", "```"), ("body", LEAD), ("body", SECOND)]


def test_lines_of_a_paragraph_belong_together_until_a_hard_break() -> None:
    article = article_from_text("One line\nand another\nand the end.  \nA new one.\\\nAnd one more.\n", markdown=True)
    assert [words for _, words in roles_of(article)] == [
        "One line and another and the end.",
        "A new one.\\",
        "And one more.",
    ]


def test_tables_and_comments_lose_only_their_rulers() -> None:
    article = article_from_text(
        f"{LEAD}\n\n| Day | Boats |\n|---|--:|\n| Monday | 12 |\n\n<!-- note -->\n", markdown=True
    )
    assert roles_of(article) == [
        ("body", LEAD),
        ("body", "| Day | Boats |"),
        ("chrome", "|---|--:|"),
        ("body", "| Monday | 12 |"),
        ("chrome", "<!-- note -->"),
    ]


def test_a_plain_text_file_keeps_its_marks_as_words(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(f"# One of the old bridges\n{LEAD}\n{SECOND}", "utf-8")
    assert read_article(file).title == "# One of the old bridges"
