"""Laws of corrected comparisons, whatever the texts and the corrections: what the editor says stands, and no more."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.core.test_laws import PAIRS
from tui.core.comparer import Comparer
from tui.core.comparison import Comparison, compare
from tui.core.corrections import Corrections, Hold, PointName, Ruling, Tie
from tui.core.findings import ClaimKind, Relation
from tui.core.sides import Pair, Side
from tui.core.text import Article, Role

LAW = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@dataclass
class Story:
    """Two articles, and corrections of some of what is found in them."""

    articles: Pair[Article]
    plain: Comparison
    corrections: Corrections


@st.composite
def stories(draw: st.DrawFn, roles: bool = True) -> Story:
    left, right = draw(PAIRS)
    articles = Pair(left, right).map(Article.from_sentences)
    plain = compare(*articles)
    starts = articles.map(lambda article: [sentence.span.start for sentence in article.sentences] + [10**6])
    ties = st.builds(Tie, st.sampled_from(starts.left), st.sampled_from(starts.right))
    found = [Tie(starts.left[link.a], starts.right[link.b]) for link in plain.links]
    if found:
        ties |= st.sampled_from(found)
    names = [PointName.of(point) for link in plain.links for point in link.points]
    rulings = st.builds(
        Ruling,
        st.none() | st.sampled_from(Hold),
        st.booleans(),
        st.none() | st.sampled_from(Relation),
        st.frozensets(st.sampled_from(names), max_size=3) if names else st.just(frozenset()),
    )
    given_roles = [
        draw(st.dictionaries(st.sampled_from(starts[side]), st.sampled_from(Role), max_size=2)) if roles else {}
        for side in Side
    ]
    corrections = Corrections(
        draw(st.dictionaries(ties, rulings, max_size=5)),
        draw(st.frozensets(ties, max_size=3)),
        Pair(*given_roles),
    )
    return Story(articles, plain, corrections)


def ends_of(comparison: Comparison, tie: Tie) -> tuple[int, int] | None:
    places = comparison.articles.map(lambda article: {each.span.start: at for at, each in enumerate(article.sentences)})
    a, b = places.left.get(tie.a), places.right.get(tie.b)
    return None if a is None or b is None else (a, b)


@LAW
@given(stories())
def test_what_the_editor_says_of_two_sentences_stands(story: Story) -> None:
    made = compare(*story.articles, corrections=story.corrections)
    links = {(link.a, link.b): link for link in made.links}
    for tie, ruling in story.corrections.rulings.items():
        ends = ends_of(made, tie)
        if ends is None:
            continue
        if ruling.hold is Hold.APART:
            assert ends not in links
        elif ruling.hold is Hold.LINKED or ruling.pinned:
            assert links[ends].corrected
            assert links[ends].pinned == ruling.pinned
        if ends in links:
            assert ruling.relation in (None, links[ends].relation)
            assert not ruling.dismissed & {PointName.of(point) for point in links[ends].points}
    for link in made.links:
        assert link.corrected or (link.relation is Relation.DIFFERING) == bool(link.points)
        assert link.relation is Relation.DIFFERING or not link.points
        assert 0 <= link.score <= 1


@LAW
@given(stories())
def test_a_corrected_comparison_is_as_whole_as_any(story: Story) -> None:
    made = compare(*story.articles, corrections=story.corrections)
    assert [(link.a, link.b) for link in made.links] == sorted({(link.a, link.b) for link in made.links})
    for side in Side:
        sentences = made.articles[side].sentences
        assert [i for row in made.rows for i in row.sentences[side]] == list(range(len(sentences)))
        covered = dict.fromkeys(range(len(sentences)), 0)
        for claim in made.claims[side]:
            assert claim.span.start == covered[claim.sentence] < claim.span.end
            covered[claim.sentence] = claim.span.end
            assert all(made.links[index].sentence(side) == claim.sentence for index in claim.links)
            assert (claim.kind is ClaimKind.UNIQUE) == (not claim.links)
        assert covered == {index: len(sentence.text) for index, sentence in enumerate(sentences)}


@LAW
@given(stories())
def test_swapped_corrections_on_swapped_sides_give_the_swapped_comparison(story: Story) -> None:
    one = compare(*story.articles, corrections=story.corrections)
    other = compare(*story.articles.swapped, corrections=story.corrections.swapped)
    swapped = {(link.b, link.a): link for link in other.links}
    assert {(link.a, link.b) for link in one.links} == swapped.keys()
    for link in one.links:
        there = swapped[link.a, link.b]
        assert (link.score, link.relation, link.origin, link.pinned, link.relation_set) == (
            there.score, there.relation, there.origin, there.pinned, there.relation_set,
        )  # fmt: skip
        assert {PointName(p.kind, p.b, p.a) for p in link.dismissed} == {PointName.of(p) for p in there.dismissed}
    assert {row.sentences for row in one.rows} == {row.sentences.swapped for row in other.rows}


@LAW
@given(stories())
def test_a_comparer_forgets_nothing_and_keeps_nothing(story: Story) -> None:
    comparer = Comparer(story.articles)
    assert comparer.compare() == story.plain
    corrected = comparer.compare(story.corrections)
    assert corrected == compare(*story.articles, corrections=story.corrections)
    assert comparer.compare() == story.plain
    assert comparer.compare(story.corrections) == corrected


@LAW
@given(stories(roles=False))
def test_what_an_anchor_ties_is_linked_with_nothing_else_by_the_machine(story: Story) -> None:
    made = compare(*story.articles, corrections=Corrections(anchors=story.corrections.anchors))
    anchors = {ends for tie in story.corrections.anchors if (ends := ends_of(made, tie)) is not None}
    for link in made.links:
        tied = any(link.a == a or link.b == b for a, b in anchors)
        assert not tied or (link.a, link.b) in anchors
    assert anchors <= {(link.a, link.b) for link in made.links}
