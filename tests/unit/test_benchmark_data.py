"""Labelled data read from files, and what is measured of links made by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.cases import Case, DataSet, WantedLink
from tests.benchmarks.comparison import document, measured_on, table
from tests.benchmarks.labelled_data import read_data
from tests.benchmarks.measuring import measure
from tests.benchmarks.systems import Run, run_all
from tui.core.findings import Link, Point, PointKind, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article

PAIR: dict[str, Any] = {
    "a": ["Nine goats left the pen.", "The gate stood open.", "Rain fell."],
    "b": ["Seven goats got out.", "Nobody shut the gate.", "The vet is on her way."],
    "links": [
        {"a": 0, "b": 0, "relation": "differing", "points": [{"kind": "number", "a": "Nine", "b": [0, 5]}]},
        {"a": 1, "b": 1, "relation": "shared"},
    ],
    "optional": [{"a": 2, "b": 2}],
}
BLOCK: dict[str, Any] = {
    "a": ["The shop opens on Monday.", "It did well.", "Bread is two pounds."],
    "b": ["The shop opens on Friday.", "It did not do well.", "Bread costs £2."],
    "pairs": [
        {"a": 0, "b": 0, "label": "planted", "kind": "date", "span": [18, 24]},
        {"a": 1, "b": 1, "label": "plain", "kind": "", "span": [0, 0]},
        {"a": 2, "b": 2, "label": "rewrite", "kind": "money", "span": [12, 14]},
    ],
}
Write = Callable[[str, object], str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def writing(name: str, content: object) -> str:
        path = tmp_path / name
        path.write_text(json.dumps(content), "utf-8")
        return str(path)

    return writing


def differing(at: int, kind: PointKind, a: Span | None, b: Span | None) -> Link:
    return Link(at, at, Relation.DIFFERING, 0.9, (Point(kind, a, b, "a reason"),))


def test_single_pairs_of_a_folder_are_one_set_and_a_list_is_its_own(write: Write, tmp_path: Path) -> None:
    files = [write("one.json", PAIR), write("many.json", [PAIR, BLOCK]), write("two.json", PAIR)]
    data = [(each.name, len(each.cases), each.listed) for each in read_data(files)]
    assert data == [(tmp_path.name, 2, False), ("many", 2, True)]


def test_the_words_of_a_point_are_found_in_its_sentence(write: Write) -> None:
    (data,) = read_data([write("pair.json", PAIR)])
    (point,) = data.cases[0].links[0].points
    assert (point.kind, *point.places) == ("number", Span(0, 4), Span(0, 5))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(["words"], "pair 0: an object", id="no object"),
        pytest.param({"a": [], "b": []}, "“links” or “pairs”", id="no labels"),
        pytest.param({"a": [1], "b": [], "links": []}, "“a” must be", id="no sentences"),
        pytest.param(PAIR | {"links": [{"a": 0, "b": 3}]}, "no such sentence", id="a sentence that is not there"),
        pytest.param(PAIR | {"links": [{"a": 0, "b": 0, "relation": "odd"}]}, "odd", id="an unknown relation"),
        pytest.param(
            PAIR | {"links": [{"a": 0, "b": 0, "points": [{"kind": "name", "a": "Ann", "b": None}]}]},
            "Ann",
            id="words that are not there",
        ),
        pytest.param(BLOCK | {"pairs": [{"a": 0, "b": 0}]}, "label", id="a pair without its label"),
    ],
)
def test_what_is_no_labelled_data_is_named(write: Write, content: object, says: str) -> None:
    with pytest.raises(ValueError, match=rf"bad\.json.*{says}"):
        read_data([write("bad.json", content)])


def test_a_file_that_is_not_json_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("goats", "utf-8")
    with pytest.raises(ValueError, match=r"bad\.json is not JSON"):
        read_data([str(tmp_path / "bad.json")])


def test_links_verdicts_and_points_are_measured_on_a_labelled_pair(write: Write) -> None:
    (data,) = read_data([write("pair.json", PAIR)])
    links = (
        differing(0, PointKind.NAME, None, Span(0, 5)),
        Link(1, 2, Relation.SHARED, 0.5),
        Link(2, 2, Relation.SHARED, 0.4),
    )
    figures = {
        group: {k: f.value for k, f in named.items()} for group, named in measure(data, Run("", (links,))).items()
    }
    assert figures == {
        "links": {"precision": 0.5, "recall": 0.5, "F1": 0.5},
        "relation of found links": {"shared": None, "differing": 1.0},
        # Optional partners leave A3 and B3 undecided: A2 is found shared, B2 is missed.
        "verdict F1": {"shared": pytest.approx(2 / 3), "differing": 1.0, "unique": 0.0, "macro": pytest.approx(5 / 9)},
        "points pointed at": {"number": 1.0, "all": 1.0, "right kind": 0.0},
        "points not marked": {"name": 0.0, "all": 0.0},
    }


def test_changes_and_alarms_are_measured_on_a_planted_block(write: Write) -> None:
    (data,) = read_data([write("block.json", BLOCK)])
    links = (
        differing(0, PointKind.DATE, Span(18, 24), Span(18, 24)),
        differing(1, PointKind.NEGATION, None, Span(7, 10)),
        differing(2, PointKind.NUMBER, Span(9, 12), Span(0, 5)),
    )
    figures = measure(data, Run("", (links,)))
    assert {name: figure.value for name, figure in figures["planted changes"].items()} == {"date": 1.0, "all": 1.0}
    assert {name: figure.value for name, figure in figures["alarms"].items()} == {
        "plain paraphrases": 1.0,
        "rewritten words": 0.0,
        "rewritten money": 0.0,
    }


@pytest.mark.parametrize(
    ("point", "alarms"),
    [
        pytest.param((Span(5, 9), Span(0, 3)), 1.0, id="the equal values"),
        pytest.param((Span(5, 9), None), 1.0, id="one of them and nothing"),
        pytest.param((Span(5, 9), Span(4, 9)), 0.0, id="one of them and other words"),
    ],
)
def test_equal_values_and_lone_sentences_are_alarms_when_reported(
    point: tuple[Span | None, Span | None], alarms: float
) -> None:
    articles = Pair(Article.from_sentences(["Some 3 km on.", "It rained."]), Article.from_sentences(["Two miles on."]))
    equal = {(0, 0): Pair((Span(5, 9),), (Span(0, 3),))}
    case = Case(articles, (WantedLink((0, 0)),), alone=frozenset({(Side.LEFT, 0), (Side.LEFT, 1)}), equal=(equal,))
    run = Run("", ((differing(0, PointKind.NUMBER, *point),),))
    figures = measure(DataSet("", (case,), listed=False), run)["alarms"]
    assert {name: figure.value for name, figure in figures.items()} == {"only A linked": 0.5, "equal values": alarms}


def test_the_table_and_the_document_tell_the_same(write: Write) -> None:
    (data,) = read_data([write("many.json", [PAIR, BLOCK])])
    measured = measured_on(data)
    lines = list(table(measured))
    (told,) = json.loads(json.dumps(document([measured])))["data"]
    assert lines[0].split()[:4] == ["many", "(2", "cases)", "ours"]
    assert [system["name"] for system in told["systems"]] == ["ours", "token_set_ratio", "tf-idf cosine"]
    recall = told["systems"][0]["figures"]["links"]["recall"]
    (line,) = (line for line in lines if line.startswith("  recall"))
    assert line.split()[1:3] == [f"{recall['value']:.3f}", f"{recall['hit']}/{recall['of']}"]


def test_the_baselines_find_what_shares_words_and_take_empty_pairs(write: Write) -> None:
    empty = {"a": [], "b": ["Rain fell."], "links": []}
    (data,) = read_data(
        [write("list.json", [PAIR, empty, {"a": ["Rain fell."], "b": ["Rain fell!"], "links": [{"a": 0, "b": 0}]}])]
    )
    for run in run_all(data):
        assert run.found[1] == ()
        assert [(link.a, link.b) for link in run.found[2]] == [(0, 0)]


def test_words_that_never_disagree_are_found_in_every_pair_that_holds_them(write: Write) -> None:
    """And nowhere else."""
    content = PAIR | {"never": [["goats", "got"], ["left the pen", "vet"]]}
    (case,) = read_data([write("pair.json", content)])[0].cases
    assert case.equal == (
        {(0, 0): Pair((Span(5, 10),), (Span(12, 15),))},
        {(0, 2): Pair((Span(11, 23),), (Span(4, 7),))},
    )


@pytest.mark.parametrize("name", ["seen", "unseen"])
def test_the_invented_pairs_are_labelled_data(name: str) -> None:
    """Every word that they mark stands where they say."""
    (data,) = read_data([str(Path(__file__).parents[1] / "benchmarks" / "invented" / f"{name}.json")])
    assert len(data.cases) == 20
    assert all(case.links and case.equal for case in data.cases)
    assert all(any(each) for case in data.cases for each in case.equal)
