"""What a terminal would obey is shown instead, one character for one character."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.harmless import REORDERING, harmless


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("", "", id="empty text"),
        pytest.param("Zwölf 東京 שלום 👩‍🚒", "Zwölf 東京 שלום 👩‍🚒", id="prose of any script is left alone"),
        pytest.param("one\ntwo\tthree", "one\ntwo\tthree", id="line feed and tab are layout"),
        pytest.param("\x1b[31mred\x1b[0m", "␛[31mred␛[0m", id="colour escape"),
        pytest.param("\x1b]52;c;aGk=\x07", "␛]52;c;aGk=␇", id="clipboard escape"),
        pytest.param("over\rwritten", "over␍written", id="carriage return"),
        pytest.param("a\x00b", "a␀b", id="NUL"),
        pytest.param("a\x7fb", "a␡b", id="delete"),
        pytest.param("\x9b31mred", "�31mred", id="C1 control sequence introducer"),
        pytest.param("\u202egnp.exe\u202c", "�gnp.exe�", id="right-to-left override"),
        pytest.param("\u2066a\u2069", "�a�", id="isolate"),
        pytest.param("a\u200fb\u061cc", "a�b�c", id="direction marks"),
        pytest.param("\ud83d alone", "� alone", id="lone surrogate"),
        pytest.param("a\u2028b\u2029c", "a␤b␤c", id="Unicode line ends"),
        pytest.param("\ufff9a\ufffab\ufffb", "�a�b�", id="interlinear annotation"),
        pytest.param("[b]bold[/b] <i>", "[b]bold[/b] <i>", id="markup is nobody's business here"),
    ],
)
def test_it_shows_what_it_disarms(text: str, shown: str) -> None:
    assert harmless(text) == shown


@given(st.text(st.characters(codec=None)))
def test_nothing_is_lost_and_nothing_unsafe_is_left(text: str) -> None:
    shown = harmless(text)
    assert len(shown) == len(text)
    shown.encode("utf-8")
    assert not any(unicodedata.category(c) == "Cc" and c not in "\n\t" for c in shown)
    assert not any(ord(c) in REORDERING for c in shown)
    assert harmless(shown) == shown


def test_lone_surrogates_are_within_the_law_too() -> None:
    every = "".join(map(chr, range(0xD800, 0xE000)))
    assert set(harmless(every)) == {"�"}
