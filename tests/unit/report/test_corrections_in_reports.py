"""Everything that the editor corrected is in every report, as the editor's."""

from __future__ import annotations

import json

import pytest

from tests.unit.core.test_comparer import COMPARER, LEFT, PLAIN, tie
from tests.unit.report.test_json_report import report_of
from tui.core.corrections import Corrections, Hold, PointName, Ruling
from tui.core.findings import Relation
from tui.core.sides import Pair
from tui.core.text import Role
from tui.report import Format, render

NUMBER, DATE = PLAIN.links[0].points
MADE = COMPARER.compare(
    Corrections(
        {
            tie(0, 0): Ruling(Hold.LINKED, pinned=True, dismissed=frozenset({PointName.of(DATE)})),
            tie(1, 2): Ruling(Hold.APART),
            tie(2, 1): Ruling(Hold.LINKED, relation=Relation.DIFFERING),
        },
        frozenset({tie(0, 0)}),
        Pair({}, {}),
    )
)
SENTENCES = [
    "By the editor: 2 links corrected, 1 link taken away, the rest aligned anew around 1 pair.",
    "Accepted by the editor, pinned, 1 point dismissed.",
    "dismissed by the editor: “Monday” against “Tuesday”.",
    "Linked by the editor, called differing by the editor.",
]


@pytest.mark.parametrize("kind", [Format.TEXT, Format.MARKDOWN, Format.HTML])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_report_says_what_the_editor_did(kind: Format, sentence: str) -> None:
    assert sentence in " ".join(render(MADE, kind).split())


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        pytest.param(Format.TEXT, "A2 and B3: unlinked by the editor.", id="text"),
        pytest.param(Format.MARKDOWN, "- A2 and B3: unlinked by the editor.", id="markdown"),
        pytest.param(Format.HTML, '<a href="#B3">B3</a>: unlinked by the editor.', id="html"),
    ],
)
def test_a_report_says_what_was_taken_apart(kind: Format, sentence: str) -> None:
    assert sentence in render(MADE, kind)


@pytest.mark.parametrize("kind", [Format.TEXT, Format.MARKDOWN, Format.HTML])
def test_without_corrections_a_report_does_not_speak_of_an_editor(kind: Format) -> None:
    assert "editor" not in render(PLAIN, kind)


def test_json_has_every_correction() -> None:
    found = report_of(MADE)
    one, other = found["links"]
    assert (one["origin"], one["pinned"], one["relation_set"], len(one["points"])) == ("accepted", True, False, 1)
    assert [point["kind"] for point in one["dismissed"]] == ["date"]
    assert (other["origin"], other["relation"], other["relation_set"]) == ("editor", "differing", True)
    assert [(ends["a"]["id"], ends["b"]["id"]) for ends in found["unlinked"]] == [("A2", "B3")]
    assert [(ends["a"]["id"], ends["b"]["id"]) for ends in found["anchors"]] == [("A1", "B1")]


def test_a_changed_role_is_told_as_the_editors() -> None:
    roles = Pair({LEFT.blocks[0].span.start: Role.CAPTION}, {})
    made = COMPARER.compare(Corrections(roles=roles))
    assert "caption (set by the editor): A gas leak" in " ".join(render(made, Format.TEXT).split())
    blocks = json.loads(render(made, Format.JSON))["articles"]["a"]["blocks"]
    assert (blocks[0]["role"], blocks[0]["rule"]) == ("caption", "set by the editor")
