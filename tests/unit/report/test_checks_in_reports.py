"""The editor's checks stand in every report, beside what they are about."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import tui.report
from tests.unit.report.handover.desks import AT, LEFT, MO, desk_with, worked_desk
from tui.core.sides import Side
from tui.core.spans import Span
from tui.report import Format, render
from tui.review.checks import Check, ClaimAt, Status

SCHEMA = json.loads((Path(tui.report.__file__).parent / "schema.json").read_text())
READABLE = [Format.TEXT, Format.MARKDOWN, Format.HTML]


def told(format: Format) -> str:  # noqa: A002
    """The report on the worked desk, on one line, without tags."""
    desk = worked_desk()
    report = render(desk.comparison, format, desk.work).replace("<strong>", "").replace("</strong>", "")
    return " ".join(report.split())


@pytest.mark.parametrize("format", READABLE)
def test_a_check_is_told_with_its_verdict_note_wording_sources_and_checker(format: Format) -> None:  # noqa: A002
    assert (
        "Check of A2 “240”: Wrong. Counted twice. Should read: “260” Source: Harbour log, page 12, 2026-11-20, "
        "duty officer Source: Owner (Mo, 2026-11-22 14:05 UTC)"
    ) in told(format)
    assert "Query to the author (flagged). Who promised it?" in told(format)


@pytest.mark.parametrize("format", READABLE)
def test_a_check_stands_with_its_row(format: Format) -> None:  # noqa: A002
    report = told(format)
    assert report.index("Check of A2") < report.index("The owner promised") < report.index("Check of A3")


@pytest.mark.parametrize("format", [*READABLE, Format.JSON, Format.CSV])
def test_without_work_no_check_is_told(format: Format) -> None:  # noqa: A002
    assert "Check of" not in render(worked_desk().comparison, format)


@pytest.mark.parametrize("format", READABLE)
def test_a_check_on_words_that_are_not_compared_is_told_at_the_end(format: Format) -> None:  # noqa: A002
    at = ClaimAt(Side.LEFT, Span(LEFT.index("Ada"), LEFT.index("Ada") + 3))
    desk = desk_with({at: Check("Ada", Status.QUERY, "Spelt so?", checker=MO, at=AT)})
    report = render(desk.comparison, format, desk.work).replace("<strong>", "").replace("</strong>", "")
    assert "Check of A “Ada”: Query to the author. Spelt so?" in " ".join(report.split())


def test_json_has_every_check_whole_and_keeps_to_the_schema() -> None:
    desk = worked_desk()
    document: dict[str, Any] = json.loads(render(desk.comparison, Format.JSON, desk.work))
    jsonschema.validate(document, SCHEMA)
    assert [(check["status"], check["words"]) for check in document["checks"]] == [
        ("wrong", "240"),
        ("query", "refund"),
        ("confirmed", "Nobody"),
    ]
    first = document["checks"][0]
    span = first["in_text"]
    assert document["articles"]["a"]["text"][span["start"] : span["end"]] == "240"
    assert first["sources"][0]["place"] == "page 12"
