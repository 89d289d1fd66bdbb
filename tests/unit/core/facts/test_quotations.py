"""Quoted runs of sentences, whatever marks an outlet uses and wherever the splitter cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.facts.quotations import LOOK_AHEAD, quotations_of


def quoted(*sentences: str) -> list[list[str]]:
    """The words of the quotations of each sentence."""
    found = quotations_of(sentences)
    return [[each.span.of(text) for each in runs] for text, runs in zip(sentences, found, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“The dam holds,” she said.", ["The dam holds,"], id="curly marks"),
        pytest.param('"The dam holds," she said.', ["The dam holds,"], id="straight marks"),
        pytest.param("``The dam holds,'' she said.", ["The dam holds,"], id="typewriter marks"),
        pytest.param("„Der Damm hält“, sagte sie.", ["Der Damm hält"], id="German marks"),
        pytest.param("„Der Damm hält”, sagte sie.", ["Der Damm hält"], id="German marks closed as in Polish"),
        pytest.param("»Der Damm hält«, sagte sie.", ["Der Damm hält"], id="German guillemets"),
        pytest.param("« Le barrage tient », dit-elle.", ["Le barrage tient"], id="French marks with their spaces"),
        pytest.param("“Go,” he said. “Now.”", ["Go,", "Now."], id="a quotation broken by its speaker"),
        pytest.param("He called it “a mess” and “a shame”.", ["a mess", "a shame"], id="two short ones"),
        pytest.param("“He told me ‘run’ and ran,” she said.", ["He told me ‘run’ and ran,"], id="single marks inside"),
        pytest.param("It’s the mayor's word.", [], id="apostrophes"),
        pytest.param("They met at noon.", [], id="no marks"),
        pytest.param("“” she said.", [], id="nothing between the marks"),
        pytest.param("Never closed” he said.", [], id="a closing mark alone"),
        pytest.param('Never closed," he said.', [], id="a straight mark behind a word alone"),
        pytest.param('The board is 5" wide.', [], id="inches"),
        pytest.param("", [], id="empty"),
    ],
)
def test_the_quoted_runs_of_a_sentence_come_without_their_marks(text: str, expected: list[str]) -> None:
    assert quoted(text) == [expected]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        pytest.param(
            ["“We saw the wave.", "It took the pier.", "Nobody slept,” he said.", "He left."],
            [["We saw the wave."], ["It took the pier."], ["Nobody slept,"], []],
            id="English",
        ),
        pytest.param(
            ["„Wir sahen die Welle.", "Der Pier ist weg.", "Keiner schlief“, sagte er.", "Er ging."],
            [["Wir sahen die Welle."], ["Der Pier ist weg."], ["Keiner schlief"], []],
            id="German",
        ),
        pytest.param(
            ['"We saw the wave.', 'Nobody slept," he said.', "He left."],
            [["We saw the wave."], ["Nobody slept,"], []],
            id="straight marks",
        ),
        pytest.param(
            ["« Nous avons vu la vague.", "Personne n’a dormi », dit-il."],
            [["Nous avons vu la vague."], ["Personne n’a dormi"]],
            id="French",
        ),
        pytest.param(
            ["“We saw the wave.", "“It took the pier,” he said."],
            [["We saw the wave."], ["It took the pier,"]],
            id="every paragraph opens anew",
        ),
        pytest.param(
            ["He said “we saw the wave.", "The pier is gone.", "It was old."],
            [["we saw the wave."], [], []],
            id="a mark that is never closed ends with its sentence",
        ),
        pytest.param(
            ["“Here it goes.", *["On it goes."] * LOOK_AHEAD, "It ends,” he said."],
            [["Here it goes."], *[[]] * LOOK_AHEAD, []],
            id="nor is one that closes too far off",
        ),
    ],
)
def test_a_quotation_goes_on_over_sentences(sentences: list[str], expected: list[list[str]]) -> None:
    assert quoted(*sentences) == expected


@given(st.lists(st.text(st.sampled_from("ab “”„«»\"'`.\ud800"), max_size=20), max_size=5))
def test_quotations_lie_in_their_sentences_in_order_and_hold_no_space_at_their_ends(sentences: list[str]) -> None:
    found = quotations_of(sentences)
    assert len(found) == len(sentences)
    for text, runs in zip(sentences, found, strict=True):
        at = 0
        for each in runs:
            assert at <= each.span.start < each.span.end <= len(text)
            assert each.span.of(text).strip() == each.span.of(text)
            at = each.span.end
