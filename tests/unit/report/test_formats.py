from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.made import ferry
from tui.errors import ReportError
from tui.report import Format, format_for_path, render


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("out.txt", Format.TEXT, id="text"),
        pytest.param("out.md", Format.MARKDOWN, id="markdown"),
        pytest.param("out.MARKDOWN", Format.MARKDOWN, id="in any case"),
        pytest.param("a.b/out.v2.html", Format.HTML, id="only the last ending counts"),
        pytest.param(Path("out.htm"), Format.HTML, id="a Path"),
        pytest.param("out.json", Format.JSON, id="json"),
    ],
)
def test_the_ending_tells_the_format(path: str | Path, expected: Format) -> None:
    assert format_for_path(path) is expected


@pytest.mark.parametrize("path", ["out.pdf", "out", "", ".html", "out.html.", "\x1b[31m.x"])
def test_an_unknown_ending_is_refused_with_the_list(path: str) -> None:
    with pytest.raises(ReportError, match=r"\.txt, \.text, \.md, .*--format") as caught:
        format_for_path(path)
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize("format", [each for each in Format if each is not Format.DOCX])
def test_the_same_comparison_gives_the_same_report(format: Format) -> None:  # noqa: A002
    assert render(ferry(), format) == render(ferry(), format)


def test_choosing_a_format_loads_none() -> None:
    code = "import sys, tui.report; print([m for m in sys.modules if m.endswith('_report') or m == 'rapidfuzz'])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
