"""Rich text as word processors write it, and what they hide in it."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samples.making.rtf import make_rtf
from tui.articles.drafts import Draft
from tui.articles.rtf_file import read
from tui.core.text import Role
from tui.errors import ReadError

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fswiss\fcharset204 Arial Cyr;}"
    r"{\f2\fnil\fcharset238 Arial CE;}{\f3\fnil\fcharset78 Osaka;}}"
    r"{\stylesheet{\s0 Normal;}{\s1\b Title;}{\s2 caption;}{\s3 heading 1;}}"
)


def draft(source: str) -> Draft:
    return read((HEAD + source).encode("latin-1"), "x.rtf")


def words(source: str) -> list[str]:
    found = draft(source)
    return [p.span.of(found.text).strip() for p in found.passages]


READ = [
    pytest.param(r"One.\par Two.\par}", ["One.", "Two."], id="paragraphs"),
    pytest.param("One\r\n two.\\par}", ["One two."], id="line ends of the source are nothing"),
    pytest.param(r"One\line two.\par}", ["One\ntwo."], id="a line end in a paragraph"),
    pytest.param(r"One.\page Two.\sect Three.}", ["One.", "Two.", "Three."], id="pages and sections"),
    pytest.param(r"caf\'e9 \'80 5\par}", ["café € 5"], id="the code page of the file"),
    pytest.param("caf\xe9.\\par}", ["café."], id="letters that are not escaped"),
    pytest.param(r"{\f1 \'cf\'f0\'e8} {\f2 \'9a\'e8}\par}", ["При šč"], id="the code pages of fonts"),
    pytest.param(r"{\f3 plain}\par}", ["plain"], id="a code page that Python does not know"),
    pytest.param(r"\uc1\u8220?Hi\u8221? \uc2\u352SSx\par}", ["“Hi” Šx"], id="code points with stand-ins"),
    pytest.param(r"\uc1\u268\'c8ovek\par}", ["Čovek"], id="a stand-in that is an escape"),
    pytest.param(r"\u-10179?\u-8704?\par}", ["😀"], id="a character in two halves"),
    pytest.param(r"\u99999999?x\par}", ["\ufffdx"], id="a code point that is none"),
    pytest.param(r"\lquote a\rquote\emdash b\~c\_d\-e\par}", ["‘a’—b\xa0c-de"], id="signs by name"),
    pytest.param(r"a \{b\} \\c\par}", [r"a {b} \c"], id="signs of the format"),
    pytest.param(
        r'See {\field{\*\fldinst{HYPERLINK "http://h.example"}}{\fldrslt the page}} now.\par}',
        ["See the page now."],
        id="a link shows its words",
    ),
    pytest.param(r"\trowd\cellx9 a\cell b\cell\row After.\par}", ["a", "b", "After."], id="the cells of a table"),
    pytest.param(
        r"{\listtext\'95\tab}Pens\par{\pntext 1.\tab}Ink\par}", ["•\tPens", "1.\tInk"], id="the marks of lists"
    ),
    pytest.param(r"Said{\footnote So he says.} it.\par}", ["Said it.", "So he says."], id="footnotes behind the story"),
    pytest.param(
        r"{\header The Example}{\footerf Page}Said it.\par}", ["The Example", "Said it.", "Page"], id="running lines"
    ),
    pytest.param(
        r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt In a box.\par}}}Out.\par}", ["Out.", "In a box."], id="box"
    ),
    pytest.param(r"A {\deleted not }{\revised new }{\v secret }word\v  x\v0 .\par}", ["A new word."], id="not shown"),
    pytest.param(r"{\upr{a?}{\*\ud{\u352?}}}kola\par}", ["Škola"], id="the same once more in Unicode"),
    pytest.param(r"{\*\unknown gone}{\pict\wmetafile8 00ff}Said.{\*\annotation me}\par}", ["Said."], id="not text"),
    pytest.param(r"A{\pict\bin4 }}}}}bc\par}", ["Abc"], id="raw bytes that look like brackets"),
    pytest.param(r"No end", ["No end"], id="cut off"),
    pytest.param(r"One.}}}} Two.\par", ["One. Two."], id="too many brackets"),
]


@pytest.mark.parametrize(("source", "expected"), READ)
def test_what_a_reader_sees_is_read(source: str, expected: list[str]) -> None:
    assert words(source) == expected


def test_letters_beyond_ascii_may_stand_as_they_are() -> None:
    found = read((HEAD + "Čačak, „da“ 😀\\par\\u352?ta}").encode(), "x.rtf")
    assert found.text.split("\n\n")[:2] == ["Čačak, „da“ 😀", "Šta"]


def test_roles_come_from_styles() -> None:
    found = draft(r"\pard\s3 Kicker\par\pard\s1 The mill\par\pard\s2 A mill\par\pard Said.\par{\header The Example}}")
    roles = [p.verdict and p.verdict.role for p in found.passages]
    assert roles == [Role.CHROME, Role.BODY, Role.HEADLINE, Role.CAPTION, None]


def test_properties_are_told_as_a_guess() -> None:
    told = draft(
        r"{\info{\title Th\'e9 mill}{\author A. Primer}{\creatim\yr2025\mo7\dy5\hr9}{\company X}}x\par}"
    ).fallback
    assert (told.title, told.byline, told.date, told.origin) == (
        "Thé mill",
        "A. Primer",
        "2025-07-05",
        "the properties of the file",
    )


def test_what_is_left_out_is_told() -> None:
    found = draft(r"A {\deleted not }{\v secret }word.{\*\annotation Why?}\par}")
    assert len(found.notices) == 3


REFUSED = [
    pytest.param(b"{\\rtf1 }", r"^x\.rtf has no text in it; ", id="no text"),
    pytest.param(b"{\\rtf1 " + b"word " * 500_000, r"^x\.rtf has more in it than is read of an RTF", id="too long"),
    pytest.param(b"{\\rtf1 " + b"{" * 700_000, r"^x\.rtf has more in it than is read of an RTF file", id="too deep"),
]


@pytest.mark.parametrize(("data", "message"), REFUSED)
def test_what_cannot_be_read_is_told_in_one_sentence(data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(data, "x.rtf")


def test_without_striprtf_the_command_that_adds_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "striprtf.striprtf", None)
    with pytest.raises(ReadError, match=r'`pip install "twosource\[rtf\]"` adds it'):
        read(HEAD.encode(), "x.rtf")


@given(st.lists(st.text(st.characters(exclude_characters="\r\n\t\u2028", exclude_categories=("Cs", "Cc"))), max_size=5))
def test_any_letters_come_back(paragraphs: list[str]) -> None:
    paragraphs = [" ".join(text.split()) for text in paragraphs]
    made = make_rtf([("body", text) for text in ("first", *paragraphs)], title="", byline="", date="")
    found = read(made, "x.rtf")
    expected = [text for text in ("first", *paragraphs) if text.strip()]
    assert [" ".join(p.span.of(found.text).split()) for p in found.passages] == expected


WORDS = r"{ } \ \' \'e9 \u8220 ? \par \deleted \v {\footnote {\* \ud \upr \bin9 \fonttbl \f1 \fcharset78 \s1 ; Word"
PIECES = st.sampled_from(WORDS.split())


@settings(deadline=None)
@given(st.lists(PIECES | st.just(" "), max_size=60).map("".join).map(str.encode) | st.binary(max_size=200))
def test_a_damaged_rich_text_is_read_or_refused(data: bytes) -> None:
    try:
        found = read(b"{\\rtf1" + data, "x.rtf")
    except ReadError:
        return
    assert "".join(p.span.of(found.text) for p in found.passages) == found.text
