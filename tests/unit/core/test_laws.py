"""Laws of the comparison, whatever the texts hold: nothing lost, spans exact, one row a sentence, swap symmetry."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tui import compare_sentences
from tui.core.findings import ClaimKind, Point, Relation
from tui.core.languages import LANGUAGES
from tui.core.sides import Side

LINES = """\
Mayor Ana Okonjo said|Okonjo|the ferry|did not|didn’t|never|without|sank|rose|fell|won|lost|more|fewer|first|last
on Tuesday|on 14 July|July 14, 2031|late July|July|in 2019|1990s|at 9 p.m.|21:00|noon|midnight|yesterday
3 people|forty|$1.5 million|half of the|half a dozen|dozens|two-thirds|12%|nearly|up to|50-60|5 tonnes|12-year-old
“it was one long night”|“it was one short night”|“|”|„|"|(|)|may have|will|allegedly|in Kelvary|in Torsay
according to the union|before|after|United States|U.S.|Müller|Mueller|FDA|Food and Drug Agency|.|,|—|:|…
[b]|\x1b[31m|שלום|漢字|\ud800|\u202e|\x00|é|ﾞ|፩፩፩፩|99999999999999999999999999|l’homme|Überfall
acquitted|convicted|deputy mayor|mayor|resigned|sacked|suspended|navy|army|by car|on foot|called off|put off|closed
beat|sued|was hit by|lost to|the club|the board
"""
WORDS = LINES.strip().replace("\n", "|").split("|")
"""What the copy desk trips over, so that generated sentences hold facts that meet."""
PIECES = st.sampled_from(WORDS)
PHRASES = st.lists(PIECES, max_size=9)
ANYTHING = st.text(st.characters(codec=None), max_size=30)
ARTICLES = st.lists(PHRASES.map(" ".join) | ANYTHING, max_size=6)


@st.composite
def retold(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """Two articles of which the second tells the first anew: other words here and there, in another order."""
    left = draw(st.lists(PHRASES, max_size=5))
    right = draw(st.lists(PHRASES, max_size=2))
    for phrases in left:
        at = draw(st.integers(0, len(phrases)))
        right.append([*phrases[:at], *draw(st.lists(PIECES, max_size=2)), *phrases[at + draw(st.integers(0, 1)) :]])
    return [" ".join(phrases) for phrases in left], [" ".join(phrases) for phrases in draw(st.permutations(right))]


PAIRS = retold() | st.tuples(ARTICLES, ARTICLES)
LAW = settings(max_examples=150, deadline=None)


def mirrored(point: Point) -> tuple[str, object, object]:
    return (str(point.kind), point.b, point.a)


@LAW
@given(PAIRS)
def test_the_claims_of_a_sentence_tile_it(pair: tuple[list[str], list[str]]) -> None:
    left, right = pair
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
@given(PAIRS)
def test_every_sentence_stands_in_one_row_and_in_order(pair: tuple[list[str], list[str]]) -> None:
    left, right = pair
    comparison = compare_sentences(left, right)
    for side, texts in ((Side.LEFT, left), (Side.RIGHT, right)):
        assert [i for row in comparison.rows for i in row.sentences[side]] == list(range(len(texts)))
    for row in comparison.rows:
        assert sum(len(row.sentences[side]) > 1 for side in Side) <= 1
        for index in row.links:
            link = comparison.links[index]
            assert all(link.sentence(side) in row.sentences[side] for side in Side)


@LAW
@given(PAIRS)
def test_points_lie_inside_their_sentences(pair: tuple[list[str], list[str]]) -> None:
    left, right = pair
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
@given(PAIRS, st.sampled_from([None, *LANGUAGES]))
def test_swapping_the_sides_swaps_all_that_is_found(pair: tuple[list[str], list[str]], language: str | None) -> None:
    left, right = pair
    one = compare_sentences(left, right, language=language)
    other = compare_sentences(right, left, language=language)
    found = {(link.a, link.b): link for link in one.links}
    swapped = {(link.b, link.a): link for link in other.links}
    assert found.keys() == swapped.keys()
    for ends, link in found.items():
        assert link.score == swapped[ends].score
        assert link.relation is swapped[ends].relation
        assert link.same_wording == swapped[ends].same_wording
        assert sorted(map(repr, map(mirrored, swapped[ends].points))) == sorted(
            repr((str(point.kind), point.a, point.b)) for point in link.points
        )
    for side in Side:
        here, there = one.claims[side], other.claims[side.other]
        assert [(c.sentence, c.span, c.kind) for c in here] == [(c.sentence, c.span, c.kind) for c in there]
    assert {row.sentences for row in one.rows} == {row.sentences.swapped for row in other.rows}


@LAW
@given(PAIRS)
def test_the_same_texts_give_the_same_comparison(pair: tuple[list[str], list[str]]) -> None:
    left, right = pair
    one, other = compare_sentences(left, right), compare_sentences(left, right)
    assert (one.links, one.claims, one.rows) == (other.links, other.claims, other.rows)


@LAW
@given(ARTICLES)
def test_a_text_beside_itself_is_shared_throughout(texts: list[str]) -> None:
    distinct = list(dict.fromkeys(text for text in texts if text.strip()))
    comparison = compare_sentences(distinct, distinct)
    assert [(link.a, link.b) for link in comparison.links] == [(i, i) for i in range(len(distinct))]
    assert {kind for side in comparison.sentence_kinds for kind in side} <= {ClaimKind.SHARED}
    assert {claim.kind for side in comparison.claims for claim in side} <= {ClaimKind.SHARED}
