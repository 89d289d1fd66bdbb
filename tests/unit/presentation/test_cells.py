"""Widths and clusters: what the layout counts must be what the terminal is given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, get_character_cell_size

from tui.presentation.cells import NARROW, cell_width, clusters, edges, is_narrow, plain_cells, whole

FAMILY = "👨\u200d👩\u200d👧"
texts = st.text(st.sampled_from("aé—” \u0301\u200d\ufe0f漢字。한👩❤🏽🇷🇸#\u20e3\u00a0\u200bب"))


@pytest.mark.parametrize(
    ("text", "width"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param("ferry", 5, id="ascii"),
        pytest.param("“É tarde”, disse – sim", 22, id="curly quotes and accents"),
        pytest.param("e\u0301te\u0301", 3, id="combining marks take no cell"),
        pytest.param("漢字", 4, id="ideographs take two"),
        pytest.param(FAMILY, 2, id="a joined family is one emoji"),
        pytest.param("❤\ufe0f", 2, id="the emoji selector widens"),
        pytest.param("🇷🇸", 2, id="a flag"),
    ],
)
def test_a_text_is_as_wide_as_its_cells(text: str, width: int) -> None:
    assert cell_width(text) == width


def test_every_character_of_the_fast_path_is_one_cell_wide() -> None:
    assert {character for character in NARROW if get_character_cell_size(character) != 1} == set()


@pytest.mark.parametrize(
    "text", [pytest.param("a\x1b[0m", id="escape"), pytest.param("a\tb", id="tab"), pytest.param("漢", id="wide")]
)
def test_text_that_is_not_one_cell_a_character_takes_the_slow_path(text: str) -> None:
    assert not is_narrow(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("abc", ["a", "b", "c"], id="letters"),
        pytest.param("cafe\u0301s", ["c", "a", "f", "e\u0301", "s"], id="accent stays with its letter"),
        pytest.param(f"x{FAMILY}y", ["x", FAMILY, "y"], id="family"),
        pytest.param("👍🏽!", ["👍🏽", "!"], id="skin tone"),
        pytest.param("🇷🇸🇨🇳", ["🇷🇸", "🇨🇳"], id="two flags"),
        pytest.param("1\ufe0f\u20e32", ["1\ufe0f\u20e3", "2"], id="keycap"),
    ],
)
def test_what_a_reader_sees_as_one_character_is_one_cluster(text: str, parts: list[str]) -> None:
    assert [text[cluster.start : cluster.end] for cluster in clusters(text)] == parts


@given(texts)
def test_clusters_tile_the_text_and_add_up_to_its_width(text: str) -> None:
    found = list(clusters(text))
    assert "".join(text[cluster.start : cluster.end] for cluster in found) == text
    assert sum(cluster.width for cluster in found) == cell_width(text) == cell_len(text)


@given(texts, st.integers(0, 12), st.integers(0, 12))
def test_a_widened_run_holds_the_run_and_cuts_no_cluster(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    first, last = whole(edges(text), start, end)
    if start < end:
        assert first <= start
        assert end <= last
        assert {first, last} <= {0, len(text), *(cluster.end for cluster in clusters(text))}
    else:
        assert (first, last) == (start, end)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("plain words", "plain words", id="nothing to take apart"),
        pytest.param("👨\u200d👩", "👨\u2060👩", id="a family"),
        pytest.param("👋🏽", "👋\u2060", id="a skin tone"),
        pytest.param("❤\ufe0f", "❤\u2060", id="a selector"),
        pytest.param("1\ufe0f\u20e3", "1\u2060\u2060", id="a keycap"),
        pytest.param("❤\ufe0f\u200d🔥", "❤\u2060\u2060🔥", id="a joiner behind a selector"),
        pytest.param("क्\u200dष", "क्\u200dष", id="a joiner within a word stays"),
    ],
)
def test_plain_cells_take_joined_emoji_apart_and_keep_their_length(text: str, shown: str) -> None:
    assert plain_cells(text) == shown
    assert len(shown) == len(text)
