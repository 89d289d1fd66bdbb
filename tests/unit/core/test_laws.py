"""Laws of the comparison, whatever the texts hold: nothing lost, spans exact, one row a sentence, swap symmetry."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui import compare_sentences
from tui.core.comparison import Comparison
from tui.core.findings import ClaimKind, Point, Relation
from tui.core.sides import Side

PIECES = st.sampled_from(
    [
        *(
            "Mayor Ana Okonjo said",
            "the ferry",
            "did not",
            "sank",
            "rose",
            "fell",
            "on Tuesday",
            "on 14 July",
            "3 people",
        ),
        *(
            "forty",
            "$1.5 million",
            "“it was one long night”",
            "may have",
            "in Kelvary",
            "according to the union",
            ".",
            ",",
        ),
        *(
            "—",
            "half of the",
            "before",
            "after",
            "United States",
            "[b]",
            "\x1b[31m",
            "שלום",
            "漢字",
            "\ud800",
            "é",
            "12%",
        ),
    ]
)
SENTENCES = st.one_of(st.lists(PIECES, max_size=9).map(" ".join), st.text(max_size=30))
ARTICLES = st.lists(SENTENCES, max_size=6)
LAW = settings(max_examples=150, deadline=None)


def mirrored(point: Point) -> tuple[str, object, object]:
    return (str(point.kind), point.b, point.a)


@LAW
@given(ARTICLES, ARTICLES)
def test_the_claims_of_a_sentence_tile_it(left: list[str], right: list[str]) -> None:
    comparison = compare_sentences(left, right)
    for side, texts in ((Side.LEFT, left), (Side.RIGHT, right)):
        covered = dict.fromkeys(range(len(texts)), 0)
        for claim in comparison.claims[side]:
            assert claim.span.start == covered[claim.sentence] < claim.span.end
            covered[claim.sentence] = claim.span.end
            assert all(comparison.links[i].sentence(side) == claim.sentence for i in claim.links)
            assert (claim.kind is ClaimKind.UNIQUE) == (not claim.links)
        assert covered == {index: len(text) for index, text in enumerate(texts)}


@LAW
@given(ARTICLES, ARTICLES)
def test_every_sentence_stands_in_one_row_and_in_order(left: list[str], right: list[str]) -> None:
    comparison = compare_sentences(left, right)
    for side, texts in ((Side.LEFT, left), (Side.RIGHT, right)):
        assert [i for row in comparison.rows for i in row.sentences[side]] == list(range(len(texts)))
    for row in comparison.rows:
        assert sum(len(row.sentences[side]) > 1 for side in Side) <= 1
        for index in row.links:
            link = comparison.links[index]
            assert all(link.sentence(side) in row.sentences[side] for side in Side)


@LAW
@given(ARTICLES, ARTICLES)
def test_points_lie_inside_their_sentences(left: list[str], right: list[str]) -> None:
    comparison = compare_sentences(left, right)
    for link in comparison.links:
        assert 0 <= link.score <= 1
        assert (link.relation is Relation.DIFFERING) == bool(link.points)
        for point in link.points:
            assert point.a is not None or point.b is not None
            assert point.reason
            for side, texts in ((Side.LEFT, left), (Side.RIGHT, right)):
                span = point.on(side)
                assert span is None or 0 <= span.start < span.end <= len(texts[link.sentence(side)])
    ends = [(link.a, link.b) for link in comparison.links]
    assert ends == sorted(set(ends))


@LAW
@given(ARTICLES, ARTICLES)
def test_swapping_the_sides_swaps_the_links_and_points(left: list[str], right: list[str]) -> None:
    one, other = compare_sentences(left, right), compare_sentences(right, left)
    found = {(link.a, link.b): link for link in one.links}
    swapped = {(link.b, link.a): link for link in other.links}
    assert found.keys() == swapped.keys()
    for ends, link in found.items():
        assert link.score == swapped[ends].score
        assert link.same_wording == swapped[ends].same_wording
        assert sorted(map(repr, map(mirrored, swapped[ends].points))) == sorted(
            repr((str(point.kind), point.a, point.b)) for point in link.points
        )


@LAW
@given(ARTICLES, ARTICLES)
def test_the_same_texts_give_the_same_comparison(left: list[str], right: list[str]) -> None:
    one, other = compare_sentences(left, right), compare_sentences(left, right)
    assert (one.links, one.claims, one.rows) == (other.links, other.claims, other.rows)


def test_a_text_beside_itself_is_shared_throughout() -> None:
    texts = [
        "The harbour wall at Tarrow gave way on Monday night.",
        "Nine boats sank and two people are missing, the harbour master said.",
        "“We heard it go before we saw it,” said Ines Halloran, who keeps the chandlery.",
        "Repairs will cost at least £4 million and may not be finished by May.",
    ]
    comparison = compare_sentences(texts, texts)
    kinds = {kind for side in comparison.sentence_kinds for kind in side}
    assert {(i, i) for i in range(len(texts))} <= {(link.a, link.b) for link in comparison.links}
    assert kinds == {ClaimKind.SHARED}
    assert all(link.same_wording for link in comparison.links if link.a == link.b)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("a string", [], id="a string where a list belongs"),
        pytest.param([], [b"bytes"], id="bytes in the list"),
        pytest.param([None], [], id="nothing in the list"),
        pytest.param([1], ["a"], id="a number in the list"),
    ],
)
def test_what_is_no_list_of_strings_is_refused_in_words(left: list[str], right: list[str]) -> None:
    with pytest.raises(ValueError, match="list of strings"):
        compare_sentences(left, right)


@pytest.mark.parametrize("sides", [([], []), ([""], []), (["", ""], [""]), (["A."], [])], ids=repr)
def test_empty_lists_and_strings_give_a_result(sides: tuple[list[str], list[str]]) -> None:
    comparison = compare_sentences(*sides)
    assert isinstance(comparison, Comparison)
    assert [len(kinds) for kinds in comparison.sentence_kinds] == [len(side) for side in sides]


SCRIPT = """
import json, sys
from tui import compare_sentences
left, right = json.load(sys.stdin)
comparison = compare_sentences(left, right)
print(repr((comparison.links, comparison.claims, comparison.rows)))
"""


def test_the_hash_seed_does_not_show() -> None:
    left = ["Mayor Ana Okonjo said 12 people died on Tuesday in Kelvary.", "The ferry did not sink.", "Prices rose 3%."]
    right = [
        "Twelve people were killed on Monday, Okonjo said.",
        "The ferry sank in Torsay.",
        "Prices fell by 3 percent.",
    ]
    printed = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            input=json.dumps([left, right]),
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(printed) == 1
