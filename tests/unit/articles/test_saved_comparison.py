"""A saved comparison opens again: both articles as they were, or one sentence why not."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import ferry
from tests.unit.report.hostile import any_comparison, hostile
from tests.unit.report.test_json_report import joined_surrogates
from tui.articles import read_article
from tui.articles.pairs import saved_in
from tui.articles.saved_comparison import read, saved_from
from tui.core.comparison import Comparison, compare
from tui.core.sides import Pair
from tui.core.text import Article
from tui.errors import ReadError
from tui.report import Format, render

FERRY: dict[str, Any] = json.loads(render(ferry(), Format.JSON))


def changed(path: str, value: object) -> bytes:
    """The saved comparison with the property at a path (`articles.a.text`) set; None takes it away."""
    report = copy.deepcopy(FERRY)
    *outer, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    place: Any = report
    for part in outer:
        place = place[part]
    place[last] = value
    if value is None:
        del place[last]
    return json.dumps(report).encode()


def read_back(data: bytes) -> Pair[Article]:
    return saved_from(data, "saved.json").articles


def test_both_articles_come_back_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "saved.json"
    path.write_text(render(ferry(), Format.JSON))
    saved = saved_in(str(path))
    assert saved is not None
    assert saved.articles == ferry().articles


@given(any_comparison)
def test_any_articles_come_back_exactly(comparison: Comparison) -> None:
    if not any(joined_surrogates(article.text) for article in comparison.articles):
        assert read_back(render(comparison, Format.JSON).encode()) == comparison.articles


def test_hostile_articles_come_back_exactly() -> None:
    assert read_back(render(hostile(), Format.JSON).encode()) == hostile().articles


def test_ready_made_sentences_are_not_split_again() -> None:
    article = Article.from_sentences(["One. Two.", "", "Three"])
    report = render(compare(article, article), Format.JSON).encode()
    assert [s.text for s in read_back(report).left.sentences] == ["One. Two.", "", "Three"]


def test_the_language_comes_back() -> None:
    assert saved_from(changed("language", "de"), "x").language == "de"
    assert saved_from(changed("language", "tlh"), "x").language is None
    assert saved_from(changed("language", None), "x").language is None


REFUSED = [
    pytest.param(b"", r"^x\.json is damaged or no JSON at all; ", id="nothing"),
    pytest.param(b'{"schema": "twosource/comparison"', r"^x\.json is damaged or no JSON at all; ", id="cut off"),
    pytest.param(b"[" * 100_000, r"^x\.json is damaged or no JSON at all; ", id="nested without end"),
    pytest.param(b"\xff\xfe\x00", r"^x\.json is damaged or no JSON at all; ", id="no text"),
    pytest.param(b"[1]", r"^x\.json is JSON but no comparison", id="a list"),
    pytest.param(b'{"a": 1}', r"^x\.json is JSON but no comparison", id="another object"),
    pytest.param(changed("version", 2), r"newer Twosource \(in version 2 .* reads up to 1\); update", id="newer"),
    pytest.param(changed("version", "1"), r"does not say which version", id="a version in words"),
    pytest.param(changed("version", True), r"does not say which version", id="a version that is none"),
    pytest.param(changed("articles", None), r"“articles” is missing", id="no articles"),
    pytest.param(changed("articles.b", None), r"“b” is missing", id="one article"),
    pytest.param(changed("articles.a.text", None), r"“text” is missing", id="no text"),
    pytest.param(changed("articles.a.text", 7), r"“text” is not what it should be", id="a figure for a text"),
    pytest.param(changed("articles.a.text", "short"), r"a place lies outside the text", id="another text"),
    pytest.param(changed("articles.a.blocks", []), r"blocks must tile the text", id="no blocks"),
    pytest.param(changed("articles.a.blocks.0", 3), r"a block is not an object", id="a figure for a block"),
    pytest.param(changed("articles.a.blocks.0.role", "song"), r"“song” is no role of a block", id="no such role"),
    pytest.param(
        changed("articles.a.blocks.0.in_text.end", -1), r"a place lies outside the text", id="before the text"
    ),
    pytest.param(changed("articles.a.blocks.0.in_text.end", 1.5), r"a place lies outside the text", id="half a letter"),
    pytest.param(changed("articles.a.sentences.1", "x"), r"a sentence is not an object", id="words for a sentence"),
    pytest.param(changed("articles.a.sentences.1.block", 99), r"sentence 2 stands in no block", id="no such block"),
    pytest.param(
        changed("articles.a.sentences.1.in_text", FERRY["articles"]["a"]["sentences"][0]["in_text"]),
        r"sentence 2 is out of its place|sentence 2 stands in no block",
        id="a sentence twice",
    ),
    pytest.param(
        changed("articles.a.blocks.0.role", "chrome"), r"sentence 1 is out of its place", id="a sentence set aside"
    ),
]


@pytest.mark.parametrize(("data", "message"), REFUSED)
def test_what_cannot_be_opened_is_told_in_one_sentence(data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message) as caught:
        saved_from(data, "x.json")
    assert caught.value.message.startswith("x.json ")


def test_as_one_of_two_articles_it_is_refused_with_the_way_to_open_it(tmp_path: Path) -> None:
    path = tmp_path / "saved.json"
    path.write_text(render(ferry(), Format.JSON))
    with pytest.raises(ReadError, match=r"holds a whole comparison.*“twosource saved\.json”"):
        read_article(path)
    with pytest.raises(ReadError, match="is JSON but no comparison"):
        read(b'{"a": 1}', "x.json")


@given(st.data())
def test_a_damaged_saved_comparison_is_read_or_refused(data: st.DataObject) -> None:
    whole = json.dumps(FERRY).encode()
    start = data.draw(st.integers(0, len(whole)))
    damaged = whole[:start] + data.draw(st.binary(max_size=4)) + whole[start + data.draw(st.integers(0, 40)) :]
    try:
        articles = read_back(damaged)
    except ReadError:
        return
    assert all("".join(a.block_text(i) for i in range(len(a.blocks))) == a.text for a in articles)
