from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from snowballstemmer import stemmer

from tests.benchmarks.made_news import SAMPLES
from tui.core.lexicon.english_stems import stem

SNOWBALL = stemmer("english")
LISTED = """
    a e i o u y b c d l n r s t w x ' yy ing ed eed edly ingly eedly ies ied ss us 's li ogi logi ogist ation tional
    izer ator iveness ative icate ical ness ful ment ement ion sion er ll e ism past inter gener succ exc even out inn
    bl at iz bb tt sk hop cri dy é ß 1
"""
PIECES = LISTED.split()


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        pytest.param("ferries", "ferri", id="plural in -ies"),
        pytest.param("ties", "tie", id="a short one"),
        pytest.param("gas", "gas", id="no plural"),
        pytest.param("hopping", "hop", id="doubled letter"),
        pytest.param("hoping", "hope", id="silent e"),
        pytest.param("dying", "die", id="-ying"),
        pytest.param("agreed", "agre", id="-eed"),
        pytest.param("proceed", "proceed", id="-eed that is no ending"),
        pytest.param("bring", "bring", id="-ing that is no ending"),
        pytest.param("relational", "relat", id="endings of derived words"),
        pytest.param("generously", "generous", id="a beginning that is kept"),
        pytest.param("skies", "sky", id="exception"),
        pytest.param("sayings", "say", id="y that is no vowel"),
        pytest.param("at", "at", id="too short"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_inflection_is_taken_off(word: str, wanted: str) -> None:
    assert stem(word) == wanted == SNOWBALL.stemWord(word)


@settings(max_examples=2000, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=5).map("".join) | st.text(max_size=8).map(str.lower))
def test_stems_are_those_of_snowball(word: str) -> None:
    assert stem(word) == SNOWBALL.stemWord(word)


def test_the_words_of_the_samples_have_the_stems_of_snowball() -> None:
    text = " ".join(path.read_text("utf-8") for path in sorted(SAMPLES.glob("*/[ab].txt"))).lower()
    words = sorted(set(re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", text)))
    assert len(words) > 800
    assert [stem(word) for word in words] == [SNOWBALL.stemWord(word) for word in words]
