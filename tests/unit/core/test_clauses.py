"""Clauses: where a sentence is cut, and that nothing of it is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.clauses import LEAST_WORDS, clauses_of
from tui.core.languages import LANGUAGES
from tui.core.lexicon import lexicon_for
from tui.core.words import wording_of


def clauses(text: str, language: str = "en") -> list[str]:
    """The clauses of a sentence as written."""
    lexicon = lexicon_for(language)
    return [span.of(text) for span in clauses_of(wording_of(text, lexicon), lexicon)]


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param(
            ["The ferry sank near the old pier, ", "but its crew swam ashore before noon."], id="comma-and-but"
        ),
        pytest.param(
            ["Crews closed the northern bridge ", "because heavy ice damaged two pillars."], id="because-without-a-mark"
        ),
        pytest.param(["Heavy ice damaged two pillars; ", "crews closed the northern bridge."], id="semicolon"),
        pytest.param(["Heavy ice damaged two pillars — ", "crews closed the northern bridge."], id="dash"),
        pytest.param(
            ["The mayor praised the harbour crew: ", "“Eleven frightened passengers owe them thanks.”"],
            id="opening-mark-goes-with-its-clause",
        ),
        pytest.param(
            ["The mayor praised the rescue crew ", "(eleven frightened passengers cheered)."],
            id="bracket-goes-with-its-clause",
        ),
        pytest.param(
            [
                "The old ferry sank near Kelvary, ",
                "whose small harbour froze last winter, ",
                "while divers searched another wreck.",
            ],
            id="three",
        ),
        pytest.param(["The ferry carried 1,200 passengers, ", "forty crew members and eleven lorries."], id="figures"),
        pytest.param(["The ferry sank near the old pier."], id="nowhere-to-cut"),
        pytest.param(["The shop sold apples, pears, plums and nuts."], id="list-of-single-words"),
        pytest.param(["On Tuesday, the old ferry sank near Kelvary."], id="short-opening"),
        pytest.param(["The old ferry sank near Kelvary, she said."], id="short-tail"),
        pytest.param(["She asked who."], id="opener-with-nothing-behind"),
        pytest.param(["The well-known harbour pilot saw eleven frightened passengers."], id="hyphen-is-no-dash"),
        pytest.param(["The bank paid $1,500,000 towards eleven new harbour lights."], id="comma-in-a-figure"),
        pytest.param(["..."], id="no-word"),
    ],
)
def test_a_sentence_is_cut_at_marks_and_before_words_that_open_a_clause(parts: list[str]) -> None:
    assert clauses("".join(parts)) == parts


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        pytest.param(
            "de",
            ["Die alte Fähre sank vor Emden, ", "weil schweres Eis zwei Pfeiler beschädigte."],
            id="de",
        ),
        pytest.param(
            "fr",
            ["Le vieux bateau coula près du port, ", "mais onze passagers effrayés gagnèrent la rive."],
            id="fr",
        ),
        pytest.param(
            "es",
            ["El viejo barco naufragó cerca del puerto, ", "pero once pasajeros asustados ganaron la orilla."],
            id="es",
        ),
    ],
)
def test_other_languages_are_cut_at_their_marks(language: str, parts: list[str]) -> None:
    assert clauses("".join(parts), language) == parts


def test_an_empty_sentence_has_no_clauses() -> None:
    assert clauses("") == []


def test_an_item_of_few_words_stays_with_what_is_before_it() -> None:
    text = "The old ferry carried apples, fresh pears, dried plums and eleven heavy lorries, empty ones."
    assert clauses(text) == [
        "The old ferry carried apples, fresh pears, ",
        "dried plums and eleven heavy lorries, empty ones.",
    ]


WORDS = "the ferry sank near Kelvary but because who eleven pillars froze , ; : — ( ) “ ” [b] 1,200 é 漢字"
PIECES = st.sampled_from([*WORDS.split(), "\x1b", "\n"])
TEXTS = st.lists(PIECES, max_size=30).map(" ".join) | st.text(max_size=60)


@given(TEXTS, st.sampled_from(sorted(LANGUAGES)))
def test_clauses_tile_their_sentence(text: str, language: str) -> None:
    found = clauses(text, language)
    assert "".join(found) == text
    assert all(found)


@given(TEXTS)
def test_every_clause_of_several_has_enough_words_of_its_own(text: str) -> None:
    lexicon = lexicon_for("en")
    wording = wording_of(text, lexicon)
    spans = clauses_of(wording, lexicon)
    weights = [sum(word.content for word in wording.words if span.overlaps(word.span)) for span in spans]
    assert len(spans) <= 1 or min(weights) >= LEAST_WORDS
