"""Runs of a sentence: they tile it, say what each character is, and cut no character."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import ferry
from tui.core.comparison import Comparison, compare_sentences
from tui.core.findings import Claim, ClaimKind
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.presentation.cells import clusters
from tui.presentation.sentence_runs import Ink, Run, runs_of, runs_within

SHARED, DIFFERING, UNIQUE = ClaimKind.SHARED, ClaimKind.DIFFERING, ClaimKind.UNIQUE


def runs(comparison: Comparison, side: Side, sentence: int, *hits: Span) -> list[tuple[str, Ink]]:
    text = comparison.articles[side].sentences[sentence].text
    return [(text[run.start : run.end], run.ink) for run in runs_of(comparison, side, sentence, text, hits)]


def test_the_words_of_a_point_are_a_run_of_their_own() -> None:
    assert runs(ferry(), Side.LEFT, 0) == [
        ("The ferry carried ", Ink(DIFFERING)),
        ("240", Ink(DIFFERING, point=True)),
        (" people when the engine failed.", Ink(DIFFERING)),
    ]


def test_signs_that_set_words_off_are_runs_of_their_own_also_within_a_point() -> None:
    article = ferry().articles.left
    start = article.text.index("240")
    story = replace(ferry(), articles=Pair(replace(article, signs=(Span(start, start + 1),)), ferry().articles.right))
    assert runs(story, Side.LEFT, 0)[1:3] == [
        ("2", Ink(DIFFERING, point=True, sign=True)),
        ("40", Ink(DIFFERING, point=True)),
    ]
    assert not any(ink.sign for _, ink in runs(story, Side.LEFT, 1))


def test_all_points_of_a_sentence_are_marked_on_its_own_side() -> None:
    marked = [words for words, ink in runs(ferry(), Side.RIGHT, 3) if ink.point]
    assert marked == ["Inés Roda", "Tuesday"]


def test_a_hit_may_begin_inside_a_point() -> None:
    assert [(words, ink.point, ink.hit) for words, ink in runs(ferry(), Side.LEFT, 0, Span(20, 28))] == [
        ("The ferry carried ", False, False),
        ("24", True, False),
        ("0", True, True),
        (" people", False, True),
        (" when the engine failed.", False, False),
    ]


def test_a_unique_clause_of_a_shared_sentence_keeps_its_kind() -> None:
    story = ferry()
    claims = [claim for claim in story.claims.left if claim.sentence != 1]
    claims += [Claim(1, Span(0, 6), SHARED, (1,)), Claim(1, Span(6, 26), UNIQUE)]
    claims.sort(key=lambda claim: (claim.sentence, claim.span))
    story = replace(story, claims=Pair(tuple(claims), story.claims.right))
    assert runs(story, Side.LEFT, 1) == [("Nobody", Ink(SHARED)), (" on board was hurt.", Ink(UNIQUE))]


def test_a_sentence_without_claims_is_written_as_its_own_kind() -> None:
    story = replace(ferry(), claims=Pair((), ()))
    assert [ink.kind for _, ink in runs(story, Side.LEFT, 2)] == [UNIQUE]


@pytest.mark.parametrize(
    "hit",
    [
        pytest.param(Span(4, 5), id="the accent alone"),
        pytest.param(Span(0, 4), id="the letter without its accent"),
    ],
)
def test_a_letter_and_its_accent_are_never_written_differently(hit: Span) -> None:
    comparison = compare_sentences(["cafe\u0301 x"], [])
    assert "e\u0301" in [words[-2:] for words, ink in runs(comparison, Side.LEFT, 0, hit) if ink.hit]


def test_points_that_overlap_are_marked_as_one() -> None:
    story = ferry()
    one, two = story.links[0].points[0], replace(story.links[0].points[0], a=Span(19, 28))
    story = replace(story, links=(replace(story.links[0], points=(one, two)), *story.links[1:]))
    assert [words for words, ink in runs(story, Side.LEFT, 0) if ink.point] == ["240 people"]


def test_a_sentence_as_long_as_a_transcript_has_a_run_for_every_hit() -> None:
    text = "the sea " * 20_000
    hits = [Span(at, at + 3) for at in range(0, len(text), 8)]
    found = runs_of(compare_sentences([text], []), Side.LEFT, 0, text, hits)
    assert [run.ink.hit for run in found] == [True, False] * 20_000
    assert list(runs_within(found, 10, 17)) == [
        Run(10, 11, Ink(UNIQUE, hit=True)),
        Run(11, 16, Ink(UNIQUE)),
        Run(16, 17, Ink(UNIQUE, hit=True)),
    ]


spans = st.builds(lambda a, b: Span(min(a, b), max(a, b)), st.integers(0, 30), st.integers(0, 30))


@given(st.text(st.sampled_from("ab \u0301\u200d👩漢🇷🇸"), max_size=20), st.lists(spans, max_size=4))
def test_runs_tile_the_text_whatever_the_spans(text: str, hits: list[Span]) -> None:
    found: list[Run] = runs_of(compare_sentences([text], []), Side.LEFT, 0, text, hits)
    assert "".join(text[run.start : run.end] for run in found) == text
    assert all(run.start < run.end for run in found)
    assert {run.start for run in found} <= {0, *(cluster.start for cluster in clusters(text))}
