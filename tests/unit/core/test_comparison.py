from __future__ import annotations

import pytest

from tui.core.comparison import Comparison, compare, compare_sentences
from tui.core.findings import ClaimKind, Counts, Relation
from tui.core.sides import Pair, Side
from tui.core.text import Article

LEFT = [
    "A gas leak forced 300 people out of their homes in Port Ellery on Monday.",
    "Engineers sealed the pipe before dawn.",
    "The utility promised to pay for hotel rooms.",
]
RIGHT = [
    "Port Ellery: a gas leak drove 500 people from their homes on Monday.",
    "Schools stay shut until the air has been tested.",
    "Engineers sealed the pipe before dawn.",
]
DIFFERING, SHARED, UNIQUE = ClaimKind.DIFFERING, ClaimKind.SHARED, ClaimKind.UNIQUE


@pytest.fixture(scope="module")
def story() -> Comparison:
    return compare_sentences(LEFT, RIGHT)


def test_links_carry_relation_points_and_whether_the_wording_is_one(story: Comparison) -> None:
    assert [(link.a, link.b, link.relation, link.same_wording) for link in story.links] == [
        (0, 0, Relation.DIFFERING, False),
        (1, 2, Relation.SHARED, True),
    ]
    (point,) = story.links[0].points
    assert point.a is not None
    assert point.b is not None
    assert (point.a.of(LEFT[0]), point.b.of(RIGHT[0])) == ("300", "500")


def test_sentences_and_rows_have_their_kinds(story: Comparison) -> None:
    assert story.sentence_kinds == Pair((DIFFERING, SHARED, UNIQUE), (DIFFERING, UNIQUE, SHARED))
    assert story.counts == Pair(Counts(1, 1, 1), Counts(1, 1, 1))
    assert [(row.sentences.left, row.sentences.right) for row in story.rows] == [
        ((0,), (0,)),
        ((), (1,)),
        ((1,), (2,)),
        ((2,), ()),
    ]
    assert story.row_kinds == (DIFFERING, UNIQUE, SHARED, UNIQUE)
    assert story.rows_of_kind == {DIFFERING: (0,), SHARED: (2,), UNIQUE: (1, 3)}
    assert story.row_of == Pair((0, 2, 3), (0, 1, 2))
    assert story.links_of == Pair(((0,), (1,), ()), ((0,), (), (1,)))


def test_a_whole_article_is_compared_by_its_compared_sentences(story: Comparison) -> None:
    articles = [Article.from_text(" ".join(texts)) for texts in (LEFT, RIGHT)]
    whole = compare(*articles)
    assert whole.links == story.links
    assert whole.claims == story.claims
    assert whole.articles == Pair(*articles)


def test_empty_sentences_keep_their_index_and_have_no_claim() -> None:
    comparison = compare_sentences(["", LEFT[1]], [LEFT[1], ""])
    assert [(link.a, link.b) for link in comparison.links] == [(1, 0)]
    assert [claim.sentence for claim in comparison.claims.left] == [1]
    assert [claim.sentence for claim in comparison.claims.right] == [0]


@pytest.mark.parametrize("sides", [([], []), ([], ["Rain."]), (["Rain."], []), ([""], [""]), ((), ())], ids=repr)
def test_nothing_to_compare_is_a_result(sides: tuple[list[str], list[str]]) -> None:
    comparison = compare_sentences(*sides)
    assert comparison.links == ()
    assert sum(counts.total for counts in comparison.counts) == sum(map(len, sides))


@pytest.mark.parametrize(
    ("side", "name"),
    [
        pytest.param("abc", "left", id="a string"),
        pytest.param("", "left", id="the empty string"),
        pytest.param(b"", "right", id="bytes"),
        pytest.param(None, "right", id="nothing"),
        pytest.param(7, "left", id="a number"),
        pytest.param([b"Rain."], "left", id="bytes in a list"),
        pytest.param(["Rain.", None], "right", id="nothing in a list"),
        pytest.param([["Rain."]], "left", id="a list in a list"),
        pytest.param({"Rain."}, "left", id="a set has no order"),
        pytest.param((text for text in ["Rain."]), "right", id="a generator can be read only once"),
    ],
)
def test_what_is_no_list_of_strings_is_refused_by_name(side: list[str], name: str) -> None:
    sides = (side, ["Rain."]) if name == "left" else (["Rain."], side)
    with pytest.raises(ValueError, match=f"{name} must be a list of strings"):
        compare_sentences(*sides)


def test_an_unknown_language_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="en, de, fr, es"):
        compare_sentences(["Rain."], ["Rain."], language="xx")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("9" * 400, id="more digits than a float holds"),
        pytest.param("1" + "0" * 400 + " men", id="a one and many zeros"),
        pytest.param("0." + "0" * 400 + "1 grams of gold, 5 grams of tin", id="next to nothing"),
        pytest.param("5 " + "million " * 80, id="million million million"),
        pytest.param("zero " + "million " * 80, id="nothing times infinity"),
        pytest.param("May ፩፩፩፩, May ²²²², ٣٤ May", id="digits of other scripts in a date"),
        pytest.param("ﾞ said Ana Ruiz of the UNO", id="a word that folds to nothing"),
        pytest.param("50%% $$ % 5$ $%5%$", id="signs without sense"),
        pytest.param("“ ” „ » « '' `` ‟", id="marks without words"),
        pytest.param("12:99 25:00 24:60 99.99 p.m. a.m.", id="times that are none"),
        pytest.param("31 February 0000, 0 May, 32 May 99999", id="dates that are none"),
        pytest.param("A. B. C. D. E-F-G of the and von der", id="initials"),
        pytest.param("not not never no, nor neither.", id="negations of nothing"),
        pytest.param("\x00\x1b[31m\u202e\ud800\udfff\u2028", id="controls and surrogates"),
    ],
)
def test_odd_words_are_compared_like_any_others(text: str) -> None:
    for other in (text, text + " and 3 more", text[: len(text) // 2], "The mayor said 12 men left on 14 May."):
        comparison = compare_sentences([text, "It rained."], [other, "It rained."])
        assert (1, 1) in {(link.a, link.b) for link in comparison.links}
    same = compare_sentences([text], [text])
    assert same.sentence_kinds == Pair((SHARED,), (SHARED,))


LONG = 3000


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("tide " * LONG, "reef tide " * LONG, id="one word over and over"),
        pytest.param(" ".join(map(str, range(LONG))), " ".join(map(str, range(9, LONG))), id="figures"),
        pytest.param("-".join(map(str, range(LONG))), "-".join(map(str, range(9, LONG))), id="figures in a chain"),
        pytest.param("on July 14, " * LONG, "on July 15, " * LONG, id="dates"),
        pytest.param("late July, July, " * LONG, "July, " * LONG, id="parts of a month"),
        pytest.param("Abo said, " * LONG, "Edo said, " * LONG, id="names and sources"),
        pytest.param("“we go on there” " * LONG, "“we go on here” " * LONG, id="quotations"),
        pytest.param("“" + "we go on, " * LONG + "”", "“" + "we went on, " * LONG + "”", id="one long quotation"),
        pytest.param("rose fell " * LONG, "fell rose up " * LONG, id="contraries"),
        pytest.param("not go, " * LONG, "go, " * LONG, id="negations"),
        pytest.param("cows moo while pigs fly, " * LONG, "cows moo while pigs run, " * LONG, id="clauses"),
        pytest.param("x" * 30 * LONG, "x" * 30 * LONG + "y", id="a word without end"),
        pytest.param("9" * 30 * LONG, "9" * 30 * LONG + "8", id="a number without end"),
        pytest.param("a'" * 9 * LONG, "a'" * 9 * LONG + "b", id="apostrophes"),
        pytest.param("$" * 9 * LONG + "5", "%" * 9 * LONG + "5", id="signs"),
        pytest.param("five " + "million " * LONG, "six " + "million " * LONG, id="scales"),
    ],
)
def test_a_sentence_without_end_is_compared_all_the_same(left: str, right: str) -> None:
    comparison = compare_sentences([left, "It rained."], [right, "It rained."])
    assert (1, 1) in {(link.a, link.b) for link in comparison.links}
    for side, text in ((Side.LEFT, left), (Side.RIGHT, right)):
        spans = [claim.span for claim in comparison.claims[side] if claim.sentence == 0]
        assert sum(map(len, spans)) == len(text)


def test_three_thousand_times_the_same_sentence_goes_in_pairs() -> None:
    texts = ["The mayor opened the new bridge on Monday."] * LONG
    comparison = compare_sentences(texts, texts)
    assert [(link.a, link.b) for link in comparison.links] == [(index, index) for index in range(LONG)]
    assert len(comparison.rows) == LONG
