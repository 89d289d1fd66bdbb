"""The own wrap: lines fit, nothing is lost, and lines end where a reader expects it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.presentation.cells import clusters
from tui.presentation.wrapping import line_counts, prose_among, wrap

LETTERS = "ab  c—.,”“漢字。、「」ー한국\u0301\u200d\ufe0f👩❤🏽🇷🇸\u00a0\u200b\u3000ب"


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in pairwise((*wrap(text, width), len(text)))]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        pytest.param("", 5, [""], id="nothing is one empty line"),
        pytest.param("one two", 7, ["one two"], id="just fits"),
        pytest.param("one two three", 7, ["one two ", "three"], id="between words"),
        pytest.param("one  two", 4, ["one  ", "two"], id="all spaces hang at the line's end"),
        pytest.param("one two   ", 7, ["one two   "], id="trailing spaces need no line"),
        pytest.param("abcdefgh ij", 5, ["abcde", "fgh ", "ij"], id="a long word is broken"),
        pytest.param("a bcdefghij", 5, ["a ", "bcdef", "ghij"], id="a long word begins its own line"),
        pytest.param("10\u00a0000 men", 5, ["10\u00a000", "0 men"], id="a no-break space is no place to break"),
        pytest.param("in 10\u00a0km", 6, ["in ", "10\u00a0km"], id="number and unit stay together"),
        pytest.param("wait—what now", 8, ["wait—", "what now"], id="after a dash"),
        pytest.param("“So late,” he said", 10, ["“So late,” ", "he said"], id="curly quotes"),
        pytest.param("漢字漢字漢字", 5, ["漢字", "漢字", "漢字"], id="ideographs break anywhere"),
        pytest.param("漢字漢。字", 6, ["漢字", "漢。字"], id="a full stop never begins a line"),
        pytest.param("漢字「漢字」", 6, ["漢字", "「漢", "字」"], id="an opening bracket never ends one"),
        pytest.param("한국 사람이", 6, ["한국 ", "사람이"], id="Korean breaks at spaces"),
        pytest.param(
            "ab 👨\u200d👩\u200d👧 cd", 5, ["ab 👨\u200d👩\u200d👧 ", "cd"], id="a family is two cells and whole"
        ),
        pytest.param("cafe\u0301 noir", 4, ["cafe\u0301 ", "noir"], id="an accent takes no room"),
        pytest.param("漢", 1, ["漢"], id="wider than the width: alone on its line"),
    ],
)
def test_lines_end_where_a_reader_expects_it(text: str, width: int, expected: list[str]) -> None:
    assert lines(text, width) == expected


@given(st.text(st.sampled_from(LETTERS), max_size=60), st.integers(0, 12))
def test_wrapping_loses_nothing_and_makes_no_empty_line(text: str, width: int) -> None:
    found = lines(text, width)
    assert "".join(found) == text
    assert all(found) or found == [""]


@given(st.text(st.sampled_from(LETTERS), max_size=60), st.integers(1, 12))
def test_every_line_fits_and_cuts_no_cluster(text: str, width: int) -> None:
    whole = {0, len(text), *(cluster.end for cluster in clusters(text))}
    assert set(wrap(text, width)) <= whole
    for line in lines(text, width):
        found = list(clusters(line))
        while found and line[found[-1].start] in " \u3000":
            found.pop()
        assert sum(cluster.width for cluster in found) <= max(width, max((c.width for c in found), default=0))


@given(st.text(st.sampled_from("ab cd, —“”"), max_size=80), st.integers(1, 20))
def test_the_fast_path_and_the_general_one_break_alike(text: str, width: int) -> None:
    text = text.strip()
    plain = wrap(text.replace("—", "-").replace("“", "x"), width)
    assert wrap(text.replace("—", "-").replace("“", "x") + "\u0301", width) == plain


def test_an_unbroken_line_of_a_million_characters_is_wrapped() -> None:
    assert len(wrap("x" * 1_000_000, 80)) == 12_500
    assert len(wrap("漢" * 100_000, 80)) == 2_500


@given(
    st.lists(st.text(st.sampled_from("ab  c."), max_size=60) | st.text(st.sampled_from(LETTERS), max_size=30)),
    st.integers(0, 12),
)
def test_lines_are_counted_as_they_are_broken(texts: list[str], width: int) -> None:
    assert [*line_counts(texts, prose_among(texts), width)] == [len(wrap(text, width)) for text in texts]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param([], [], id="no text"),
        pytest.param(["One two.", "Three."], [1, 1], id="words"),
        pytest.param(["L’été à Łódź, “dit-il”.", "Ναι."], [1, 1], id="Western letters and quotes"),
        pytest.param(["One two.", "Then—nothing."], [1, 0], id="a dash, after which a line may end"),
        pytest.param(["One  two.", "Three."], [0, 1], id="two spaces, which both hang"),
        pytest.param(["One two.", "Three. "], [1, 0], id="a space at the end, which needs no line"),
        pytest.param(["One two.", "三。"], [1, 0], id="wide characters"),
    ],
)
def test_prose_is_told_from_what_takes_a_closer_look(texts: list[str], expected: list[int]) -> None:
    assert [*prose_among(texts)] == expected
