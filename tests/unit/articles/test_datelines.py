"""The place, date and agency before a report's first words."""

from __future__ import annotations

import pytest

from tui.articles.datelines import dateline_end
from tui.core.spans import Span


def dateline_of(paragraph: str) -> str:
    text = "Headline\n\n" + paragraph
    start = len(text) - len(paragraph)
    end = dateline_end(text, Span(start, len(text)))
    return text[start:end] if end else ""


@pytest.mark.parametrize(
    "dateline",
    [
        "VIENNA — ",
        "VIENNA (Reuters) - ",
        "VIENNA, July 15 (Reuters) – ",
        "VIENNA, Va. -- ",
        "NEW YORK, July 15, 2025 — ",
        "ST. PAUL, Minn. (AP) — ",
        "SARAJEVO/VIENNA, 15 July (Reuters) - ",
        "Vienna (dpa) - ",
        "Wien (dpa/xyz) - ",
        "MÜNCHEN, 15. Juli (AFP) – ",
        "PARIS, 15 juillet 2025 (AFP) - ",
        "Madrid, 15 jul (EFE).- ",
        "BEOGRAD, 15. jul (Tanjug) - ",
        "БЕОГРАД – ",
        "(CNN) — ",
        "**VIENNA** — ",
        "VIENNA, July 15. /TASS/. ",
        "BEOGRAD, 15. jula /Tanjug/ - ",
    ],
)
def test_a_dateline_is_cut_off_with_its_dash(dateline: str) -> None:
    assert dateline_of(dateline + "The bridge reopened on Friday.") == dateline
    assert dateline_of(dateline + "“We are open,” the mayor said.") == dateline


@pytest.mark.parametrize(
    "paragraph",
    [
        pytest.param("NATO — the alliance of thirty countries — agreed.", id="a name and an aside"),
        pytest.param("U.S. — Canadian border opens.", id="two letters"),
        pytest.param("The bridge — The Old Lady to all — reopened.", id="small letters"),
        pytest.param("Vienna — The bridge reopened.", id="no capitals and no agency"),
        pytest.param("Vienna (Austria) — The bridge reopened.", id="brackets without an agency"),
        pytest.param("VIENNA The bridge reopened.", id="no dash"),
        pytest.param("VIENNA /West/ - The bridge reopened.", id="slashes around no agency"),
        pytest.param("VIENNA-BASED engineers left.", id="a hyphen"),
        pytest.param("WAR, PEACE AND the price of bread - The bridge.", id="a sentence before the dash"),
        pytest.param("WHO KNOWS? — The mayor does.", id="a question"),
        pytest.param("VIENNA — ", id="nothing after the dash"),
        pytest.param("A" * 500 + " — The bridge.", id="far too long"),
    ],
)
def test_what_only_looks_like_a_dateline_stays(paragraph: str) -> None:
    assert dateline_of(paragraph) == ""
