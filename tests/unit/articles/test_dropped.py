"""Which files and addresses a paste names."""

from __future__ import annotations

import shlex

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.articles.dropped import dropped_sources, is_article_text

THERE = {
    "/desk/wire.txt",
    "/desk/our story.md",
    "/desk/it's here.txt",
    "/desk/Fähre.txt",
    "/desk/50% off #1?.txt",
    "wire.txt",
    "our story.md",
    "C:\\Desk\\our story.docx",
    "C:\\Desk\\wire.txt",
    "\\\\server\\desk\\wire.txt",
}


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        pytest.param("/desk/wire.txt", ["/desk/wire.txt"], id="a path as it is"),
        pytest.param(" /desk/wire.txt \n", ["/desk/wire.txt"], id="blanks around it"),
        pytest.param("wire.txt", ["wire.txt"], id="a name in the present folder"),
        pytest.param("/desk/our story.md", ["/desk/our story.md"], id="a blank in it, unmarked"),
        pytest.param("'/desk/our story.md'", ["/desk/our story.md"], id="in single quotation marks"),
        pytest.param('"/desk/our story.md"', ["/desk/our story.md"], id="in double quotation marks"),
        pytest.param("/desk/our\\ story.md", ["/desk/our story.md"], id="a backslash before the blank"),
        pytest.param("'/desk/it'\\''s here.txt'", ["/desk/it's here.txt"], id="an apostrophe in quotation marks"),
        pytest.param("/desk/it\\'s\\ here.txt", ["/desk/it's here.txt"], id="an apostrophe behind a backslash"),
        pytest.param("file:///desk/our%20story.md", ["/desk/our story.md"], id="as an address"),
        pytest.param("file://localhost/desk/wire.txt", ["/desk/wire.txt"], id="as an address with this machine"),
        pytest.param("file:///desk/F%C3%A4hre.txt", ["/desk/Fähre.txt"], id="as an address with a letter in UTF-8"),
        pytest.param("file:///desk/50%25%20off%20%231%3F.txt", ["/desk/50% off #1?.txt"], id="signs of addresses"),
        pytest.param("FILE:///desk/wire.txt", ["/desk/wire.txt"], id="as an address in capitals"),
        pytest.param("/desk/wire.txt wire.txt", ["/desk/wire.txt", "wire.txt"], id="two with a blank between"),
        pytest.param(
            "'/desk/our story.md' '/desk/wire.txt' ", ["/desk/our story.md", "/desk/wire.txt"], id="two in quotes"
        ),
        pytest.param("/desk/our story.md\n/desk/wire.txt", ["/desk/our story.md", "/desk/wire.txt"], id="one a line"),
        pytest.param(
            "file:///desk/our%20story.md\r\nfile:///desk/wire.txt\r\n",
            ["/desk/our story.md", "/desk/wire.txt"],
            id="two addresses of files",
        ),
        pytest.param("https://example.org/a?b=c d", [], id="a web address with a blank is no address"),
        pytest.param("https://example.org/a", ["https://example.org/a"], id="a web address"),
        pytest.param("https://example.org/a wire.txt", ["https://example.org/a", "wire.txt"], id="an address, a file"),
        pytest.param("C:\\Desk\\wire.txt", ["C:\\Desk\\wire.txt"], id="a Windows path"),
        pytest.param('"C:\\Desk\\our story.docx"', ["C:\\Desk\\our story.docx"], id="a Windows path in quotes"),
        pytest.param(
            '"C:\\Desk\\our story.docx" C:\\Desk\\wire.txt',
            ["C:\\Desk\\our story.docx", "C:\\Desk\\wire.txt"],
            id="two Windows paths",
        ),
        pytest.param("\\\\server\\desk\\wire.txt", ["\\\\server\\desk\\wire.txt"], id="a Windows share"),
        pytest.param("/desk/gone.txt", ["/desk/gone.txt"], id="a path that is not there"),
        pytest.param("~/gone.txt", ["~/gone.txt"], id="a path from home"),
        pytest.param("/desk/gone.txt /desk/wire.txt", [], id="two, one of which is not there"),
        pytest.param("", [], id="nothing"),
        pytest.param("  \n ", [], id="white space"),
        pytest.param("The ferry left Larne.", [], id="a sentence"),
        pytest.param("It's late", [], id="an open quotation mark"),
        pytest.param("wire.txt\nThe ferry left Larne.", [], id="a name, then text"),
        pytest.param("/desk/\0wire.txt", [], id="a NUL"),
        pytest.param("/" + "x" * 20_000, [], id="longer than any path"),
    ],
)
def test_a_paste_names(pasted: str, expected: list[str]) -> None:
    assert list(dropped_sources(pasted, THERE.__contains__)) == expected


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        pytest.param("wire.txt", False, id="a name"),
        pytest.param("The ferry left late", False, id="a few words"),
        pytest.param("Ferry late\nIt left Larne at six.", True, id="two lines"),
        pytest.param("wire.txt\n", False, id="one line and its end"),
        pytest.param("word " * 20, True, id="a paragraph"),
        pytest.param("x" * 300, True, id="no name is so long"),
        pytest.param("/".join(["x" * 200] * 3), False, id="a long path of short names"),
        pytest.param("https://example.org/" + "x" * 300, False, id="a long address"),
    ],
)
def test_text_is_told_from_what_is_typed(pasted: str, expected: bool) -> None:
    assert is_article_text(pasted) is expected


@given(st.text(st.characters(blacklist_characters="\0"), min_size=1, max_size=40))
@example("'")
@example("\udc80")
def test_a_path_that_is_there_is_found_however_it_is_quoted(name: str) -> None:
    path = f"/desk/{name.strip() or 'x'}"
    if len(path.splitlines()) > 1:
        return
    assert dropped_sources(shlex.quote(path), {path}.__contains__) == (path,)
