from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from tests.made import ferry, nothing
from tests.unit.report.hostile import any_comparison, hostile
from tui.core.comparison import Comparison
from tui.core.findings import ClaimKind, PointKind, Relation
from tui.core.text import Role
from tui.report import Format, render

SCHEMA: dict[str, Any] = json.loads(files("tui.report").joinpath("schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def report_of(comparison: Comparison) -> dict[str, Any]:
    """The report read back, after the schema has passed it."""
    text = render(comparison, Format.JSON)
    assert text.isascii()
    found: dict[str, Any] = json.loads(text)
    VALIDATOR.validate(found)
    return found


FERRY = report_of(ferry())


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        pytest.param(SCHEMA["$defs"]["point"]["properties"]["kind"]["enum"], PointKind, id="kinds of points"),
        pytest.param(SCHEMA["$defs"]["link"]["properties"]["relation"]["enum"], Relation, id="relations"),
        pytest.param(SCHEMA["$defs"]["kind"]["enum"], ClaimKind, id="kinds of claims"),
        pytest.param(
            SCHEMA["$defs"]["article"]["properties"]["blocks"]["items"]["properties"]["role"]["enum"], Role, id="roles"
        ),
    ],
)
def test_the_schema_knows_every_word(place: list[str], words: type[PointKind]) -> None:
    assert place == [word.value for word in words]


@pytest.mark.parametrize("part", list(SCHEMA["required"]))
def test_a_report_without_a_required_part_is_refused(part: str) -> None:
    assert not VALIDATOR.is_valid({key: value for key, value in FERRY.items() if key != part})


def test_the_report_says_what_it_is() -> None:
    assert (FERRY["schema"], FERRY["version"]) == ("twosource/comparison", 1)


def test_links_name_their_sentences_by_index_and_id() -> None:
    link = FERRY["links"][2]
    assert (link["a"], link["b"]) == ({"index": 3, "id": "A4"}, {"index": 5, "id": "B6"})
    assert (link["relation"], link["score"], link["same_wording"], link["points"]) == ("shared", 0.72, False, [])


def test_points_stand_where_they_say_in_sentence_and_text() -> None:
    point = FERRY["links"][3]["points"][0]
    text = FERRY["articles"]["b"]["text"]
    sentence = FERRY["articles"]["b"]["sentences"][3]["text"]
    words = point["b"]
    assert (point["kind"], words["words"]) == ("name", "Inés Roda")
    assert text[words["in_text"]["start"] : words["in_text"]["end"]] == "Inés Roda"
    assert sentence[words["in_sentence"]["start"] : words["in_sentence"]["end"]] == "Inés Roda"


def test_a_side_that_says_nothing_is_null() -> None:
    point = report_of(hostile())["links"][0]["points"][0]
    assert point["b"] is None


def test_rows_tell_where_their_sentences_are_told_elsewhere() -> None:
    assert FERRY["rows"][3] == {
        "number": 4,
        "sentences": {"a": [3], "b": []},
        "links": [],
        "moved_to": {"a": [5], "b": []},
    }


def test_counts_are_a_side_each() -> None:
    assert FERRY["counts"]["a"] == {"shared": 3, "differing": 2, "unique": 1, "total": 6}


def test_scores_are_rounded() -> None:
    story = ferry()
    link = story.links[0]
    object.__setattr__(link, "score", 0.123456)
    assert report_of(story)["links"][0]["score"] == 0.1235


def test_articles_without_a_sentence_fit_the_schema() -> None:
    assert report_of(nothing())["links"] == []


def test_hostile_text_is_exact() -> None:
    comparison = hostile()
    report = report_of(comparison)
    assert report["articles"]["a"]["text"] == comparison.articles.left.text
    assert "\x1b" not in render(comparison, Format.JSON)


@given(any_comparison)
def test_any_comparison_fits_the_schema_and_its_spans_are_exact(comparison: Comparison) -> None:
    report = report_of(comparison)
    for side, article in zip("ab", comparison.articles, strict=True):
        found = report["articles"][side]
        if joined_surrogates(article.text):
            continue
        assert found["text"] == article.text
        assert "".join(cut(found["text"], block["in_text"]) for block in found["blocks"]) == article.text
        assert [cut(article.text, s["in_text"]) for s in found["sentences"]] == [s["text"] for s in found["sentences"]]
        for link in report["links"]:
            for words in filter(None, (point[side] for point in link["points"])):
                assert cut(article.text, words["in_text"]) == words["words"]


def cut(text: str, span: dict[str, int]) -> str:
    """The words of a span as JSON has it."""
    return text[span["start"] : span["end"]]


def joined_surrogates(text: str) -> bool:
    """Whether JSON would read two lone surrogates of the text as one character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") != text
