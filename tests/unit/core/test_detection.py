"""The language that two articles are taken to be in."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui import compare_sentences
from tui.core.languages import LANGUAGES
from tui.core.lexicon.detection import COMMONEST, detect_language

ENGLISH = "The ferry was pulled free by two tugs in the afternoon, and nobody on board was hurt."
GERMAN = "Die Fähre wurde am Nachmittag von zwei Schleppern befreit, und an Bord ist niemand verletzt worden."
FRENCH = "Le ferry a été dégagé par deux remorqueurs dans l’après-midi, et il n’y a pas de blessés à bord."
SPANISH = "El transbordador fue liberado por dos remolcadores por la tarde, y no hay heridos a bordo."
ITALIAN = "Il traghetto è stato liberato nel pomeriggio da due rimorchiatori, e nessuno a bordo è rimasto ferito."
SERBIAN = "Trajekt su posle podne oslobodila dva tegljača, a niko od putnika nije povređen."


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        pytest.param([ENGLISH], "en", id="english"),
        pytest.param([GERMAN], "de", id="german"),
        pytest.param([FRENCH], "fr", id="french"),
        pytest.param([SPANISH], "es", id="spanish"),
        pytest.param([GERMAN.upper()], "de", id="german-in-capitals"),
        pytest.param([ITALIAN], "en", id="italian-has-no-lexicon"),
        pytest.param([SERBIAN], "en", id="serbian-has-no-lexicon"),
        pytest.param([ENGLISH, ENGLISH, FRENCH], "en", id="mixed-mostly-english"),
        pytest.param([ENGLISH, GERMAN, GERMAN], "de", id="mixed-mostly-german"),
        pytest.param([f"The minister said “{SPANISH}” in the debate on the ferry that was stuck. {ENGLISH}"], "en",
                     id="english-with-a-spanish-quotation"),
        pytest.param([], "en", id="nothing"),
        pytest.param(["", " \n"], "en", id="empty"),
        pytest.param(["1.500 – 2.000"], "en", id="figures-alone"),
        pytest.param(["nicht"], "de", id="one-german-word"),
        pytest.param(["avec"], "fr", id="one-french-word"),
        pytest.param(["también"], "es", id="one-spanish-word"),
        pytest.param(["la"], "en", id="one-word-of-two-languages"),
        pytest.param(["Trajekt"], "en", id="one-unknown-word"),
    ],
)  # fmt: skip
def test_the_language_is_heard_from_the_commonest_words(texts: list[str], language: str) -> None:
    assert detect_language(texts) == language


def test_every_language_with_a_lexicon_can_be_heard() -> None:
    assert tuple(COMMONEST) == LANGUAGES


@given(st.lists(st.one_of(st.text(), st.sampled_from([ENGLISH, GERMAN, FRENCH, SPANISH])), max_size=6))
def test_the_order_of_the_texts_says_nothing(texts: list[str]) -> None:
    assert detect_language(texts) == detect_language(texts[::-1])
    assert detect_language(texts) in LANGUAGES


def test_both_sides_are_heard_together() -> None:
    assert compare_sentences(["Niemand."], [GERMAN]).language == "de"
    assert compare_sentences([GERMAN], ["Niemand."]).language == "de"


def test_a_given_language_is_believed() -> None:
    assert compare_sentences([GERMAN], [GERMAN], language="fr").language == "fr"


def test_only_the_lexicon_that_is_used_is_loaded() -> None:
    code = (
        f"import sys; from tui import compare_sentences; compare_sentences([{FRENCH!r}], [{FRENCH!r}]);"
        "print([c for c in ('en', 'de', 'fr', 'es') if 'tui.core.lexicon.' + c in sys.modules])"
    )
    out = subprocess.check_output([sys.executable, "-X", "utf8", "-c", code], text=True)
    assert out.strip() == "['fr']"
