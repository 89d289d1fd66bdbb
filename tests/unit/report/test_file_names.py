"""Names of files that are offered for papers."""

from __future__ import annotations

import pytest

from tui.core.sides import Pair
from tui.core.text import Article
from tui.report.file_names import fit_name, same_file
from tui.report.papers import Paper, file_name


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(
    "sources",
    [
        pytest.param(Pair("字" * 80 + ".md", "語" * 80 + ".md"), id="three bytes a letter"),
        pytest.param(Pair("𐌰" * 90 + ".txt", "𐌱" * 90 + ".txt"), id="four bytes a letter"),
        pytest.param(Pair("\udcff.txt", "\x1b[1m.txt"), id="no letters"),
        pytest.param(Pair("", "..."), id="nothing"),
        pytest.param(Pair("example.org/story/", "a:b*c?.html"), id="signs"),
    ],
)
def test_a_paper_of_any_articles_has_a_name_that_file_systems_take(paper: Paper, sources: Pair[str]) -> None:
    name = file_name(paper, sources.map(lambda source: Article.from_text("One.", source=source)))
    assert 0 < len(name.encode()) <= 255
    assert not set(name) & set('/\\:*?"<>|\0\n')
    assert name.partition(".")[0]


@pytest.mark.parametrize("name", ["con", "NUL", "Com1.wire", "lpt9"])
def test_names_that_windows_has_for_devices_are_not_used(name: str) -> None:
    assert fit_name(name, 50) == f"_{name}"


def test_one_name_in_two_forms_is_one_file() -> None:
    assert same_file("caf\u00e9") == same_file("CAFE\u0301".lower())
    assert same_file("Wire") == same_file("wire")
