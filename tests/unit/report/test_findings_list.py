from __future__ import annotations

import pytest
from hypothesis import given

from tests.made import ferry, nothing
from tests.unit.report.hostile import any_comparison
from tui.core.comparison import Comparison
from tui.core.findings import Claim, ClaimKind, PointKind, Relation
from tui.core.sides import Pair
from tui.core.spans import Span
from tui.core.verdicts import Verdict
from tui.report.findings_list import list_findings
from tui.report.quoted import cut, merged

FOUND = list_findings(ferry())


def test_rows_are_numbered_in_reading_order_and_judged_by_their_gravest_sentence() -> None:
    assert [(row.number, row.verdict.word) for row in FOUND.rows] == [
        (1, "differing"),
        (2, "shared"),
        (3, "only A"),
        (4, "shared"),
        (5, "only B"),
        (6, "differing"),
        (7, "shared"),
        (8, "shared"),
    ]


def test_a_link_across_rows_is_told_with_its_left_sentence_and_recalled_with_its_right_one() -> None:
    (moved,) = FOUND.rows[3].links
    assert (moved.ids, moved.rows, moved.elsewhere) == (Pair("A4", "B6"), Pair(4, 8), True)
    assert FOUND.rows[7].links == ()
    assert FOUND.rows[7].told_before == (moved,)


def test_points_carry_both_wordings() -> None:
    (link,) = FOUND.rows[5].links
    assert [(point.kind, *point.words) for point in link.disagreements] == [
        (PointKind.NAME, "Ines Rueda", "Inés Roda"),
        (PointKind.DATE, "Monday", "Tuesday"),
    ]


def test_disputed_words_are_runs_of_their_own() -> None:
    (sentence,) = FOUND.rows[5].sentences.right
    assert [run.text for run in sentence.runs if run.disputed] == ["Inés Roda", "Tuesday"]
    assert "".join(run.text for run in sentence.runs) == sentence.text


def test_words_that_only_one_side_has_inside_a_linked_sentence_are_its_extras() -> None:
    story = ferry()
    text = story.articles.left.sentences[5].text
    at = text.index(" to Larne")
    tail = Claim(5, Span(at, len(text) - 1), ClaimKind.UNIQUE)
    head = Claim(5, Span(0, at), ClaimKind.SHARED, (4,))
    stop = Claim(5, Span(len(text) - 1, len(text)), ClaimKind.UNIQUE)
    left = (*(claim for claim in story.claims.left if claim.sentence != 5), head, tail, stop)
    found = list_findings(Comparison(story.articles, story.links, Pair(left, story.claims.right), story.rows))
    (sentence,) = found.rows[6].sentences.left
    assert sentence.extras == (" to Larne",)
    assert found.rows[2].sentences.left[0].extras == (), "a sentence of one side alone has nothing beyond itself"


def test_tallies_count_links_and_points() -> None:
    assert FOUND.links == {Relation.SHARED: 3, Relation.DIFFERING: 2}
    assert FOUND.points == ((PointKind.NUMBER, 1), (PointKind.DATE, 1), (PointKind.NAME, 1))
    assert (FOUND.elsewhere, FOUND.same_wording) == (1, 1)


def test_two_empty_articles_have_no_findings() -> None:
    assert list_findings(nothing()).rows == ()


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        pytest.param([], [], id="none"),
        pytest.param([(4, 6), (0, 2)], [(0, 2), (4, 6)], id="put in order"),
        pytest.param([(0, 4), (2, 6)], [(0, 6)], id="overlapping become one"),
        pytest.param([(0, 9), (2, 3)], [(0, 9)], id="one inside another"),
        pytest.param([(0, 2), (2, 4)], [(0, 4)], id="touching become one"),
    ],
)
def test_disputed_spans_are_merged(spans: list[tuple[int, int]], expected: list[tuple[int, int]]) -> None:
    assert merged([Span(*span) for span in spans]) == [Span(*span) for span in expected]


def test_a_text_is_cut_where_the_verdict_or_the_dispute_changes() -> None:
    claims = [(Span(0, 6), Verdict.SHARED), (Span(6, 10), Verdict.ONLY_A)]
    runs = cut("0123456789", claims, [Span(2, 4), Span(5, 8)])
    assert [(run.text, run.verdict.glyph, run.disputed) for run in runs] == [
        ("01", "=", False),
        ("23", "=", True),
        ("4", "=", False),
        ("5", "=", True),
        ("67", "‹", True),
        ("89", "‹", False),
    ]


@given(any_comparison)
def test_every_sentence_is_in_the_list_once_and_whole(comparison: Comparison) -> None:
    found = list_findings(comparison)
    for side, article in zip(("left", "right"), comparison.articles, strict=True):
        quoted = [sentence for row in found.rows for sentence in getattr(row.sentences, side)]
        assert [sentence.text for sentence in quoted] == [sentence.text for sentence in article.sentences]
        assert all("".join(run.text for run in sentence.runs) == sentence.text for sentence in quoted)
    told = sum(len(row.links) for row in found.rows)
    assert told == len(comparison.links)
