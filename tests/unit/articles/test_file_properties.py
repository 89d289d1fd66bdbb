"""What programs write into the properties of a file is told from what people do."""

from __future__ import annotations

import pytest

from tui.articles import rtf_file
from tui.articles.file_properties import properties_told


@pytest.mark.parametrize(
    ("given", "known"),
    [
        pytest.param("Bridge  closed\n", "Bridge closed", id="a title on one line"),
        pytest.param("Microsoft Word - bridge.doc", "", id="the program"),
        pytest.param("bridge-final.docx", "", id="the name of the file"),
        pytest.param("Document1", "", id="a number"),
        pytest.param("Microsoft closes its mill", "Microsoft closes its mill", id="a headline about the maker"),
    ],
)
def test_what_a_program_writes_is_no_title(given: str, known: str) -> None:
    assert properties_told(given, "", "").title == known


@pytest.mark.parametrize(
    ("given", "known"), [("Ann Poe", "Ann Poe"), ("Windows User", ""), ("python-docx", ""), ("", "")]
)
def test_what_a_program_writes_is_no_byline(given: str, known: str) -> None:
    assert properties_told("", given, "").byline == known


@pytest.mark.parametrize(
    ("given", "known"), [("2025-07-15T10:00:00Z", "2025-07-15"), ("2025", "2025"), ("yesterday", ""), ("20250715", "")]
)
def test_of_the_moment_of_making_the_day_is_kept(given: str, known: str) -> None:
    assert properties_told("", "", given).date == known


def test_every_kind_of_file_leaves_programs_out() -> None:
    source = rb"{\rtf1{\info{\author Windows User}}The mill at Dorn closed on Friday.\par}"
    assert rtf_file.read(source, "x.rtf").fallback.byline == ""
