from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.presentation.cells import cell_width
from tui.presentation.pieces import Piece, Tone, padded, quoted, shortened, wrapped


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        pytest.param("short", 5, "short", id="fits"),
        pytest.param("too long", 6, "too l…", id="cut"),
        pytest.param("two words", 5, "two…", id="no blank before the sign"),
        pytest.param("北京北京", 5, "北京…", id="wide characters"),
        pytest.param("北京北京", 4, "北…", id="never half a character"),
        pytest.param("word", 1, "…", id="no room"),
        pytest.param("word", 0, "", id="none at all"),
    ],
)
def test_shortened(text: str, width: int, expected: str) -> None:
    assert shortened(text, width) == expected


@given(st.text(max_size=30), st.integers(0, 30))
def test_a_shortened_text_fits(text: str, width: int) -> None:
    assert cell_width(shortened(quoted(text), width)) <= width


def test_padding_counts_cells() -> None:
    assert padded("北", 4) == "北  "
    assert padded("word", 2) == "word"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("two\n  lines", "two lines", id="one line"),
        pytest.param("[b]not bold[/b]", "[b]not bold[/b]", id="brackets stay"),
        pytest.param("\x1b[31mred", "␛[31mred", id="escape sequences are seen, not obeyed"),
        pytest.param("\u202eabc", "\ufffdabc", id="no turning round of lines"),
        pytest.param("\ud800", "\ufffd", id="a lone surrogate"),
    ],
)
def test_quoted_words_are_one_harmless_line(text: str, expected: str) -> None:
    assert quoted(text) == expected


PIECES = st.lists(st.builds(Piece, st.text("ab 北é", max_size=12), st.sampled_from(Tone)), max_size=5)


@given(PIECES, st.integers(8, 20), st.integers(0, 4))
def test_wrapping_keeps_every_character_in_its_tone(pieces: list[Piece], width: int, indent: int) -> None:
    lines = wrapped(pieces, width, indent)
    kept = [line if number == 0 else line[1:] for number, line in enumerate(lines)]
    before = [(character, piece.tone) for piece in pieces for character in piece.text]
    assert [(character, piece.tone) for line in kept for piece in line for character in piece.text] == before


@given(PIECES, st.integers(8, 20), st.integers(0, 4))
def test_wrapped_lines_fit(pieces: list[Piece], width: int, indent: int) -> None:
    for line in wrapped(pieces, width, indent):
        assert cell_width("".join(piece.text for piece in line).rstrip()) <= width


def test_later_lines_are_indented() -> None:
    lines = wrapped([Piece("kind  ", Tone.MUTED), Piece("many words that go on")], 14, 6)
    assert ["".join(piece.text for piece in line) for line in lines] == [
        "kind  many ",
        "      words ",
        "      that go ",
        "      on",
    ]
