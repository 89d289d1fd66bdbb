"""What is laid over the page for links between rows: never over text, and true about where the partner is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.made import ferry, made_comparison
from tests.unit.presentation.told import stories
from tui.core.comparison import Comparison
from tui.core.findings import Link, Relation
from tui.core.navigation import Cursor
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.presentation.cells import cell_width
from tui.presentation.layouts import Layout
from tui.presentation.links_in_sight import Laid, laid_on
from tui.presentation.marks import links_apart, marks_on
from tui.presentation.pages import Page, Typesetter, arranged
from tui.presentation.printed import printed_on
from tui.presentation.reference_places import references_on
from tui.presentation.row_content import RowContent

ROWS, READING, LINEAR = Layout


def page(
    comparison: Comparison,
    cursor: Cursor,
    layout: Layout = ROWS,
    width: int = 103,
    shown: tuple[int, ...] | None = None,
    *,
    folded: bool = False,
) -> Page:
    laid = Typesetter(RowContent(comparison)).laid_out(layout, width)
    return arranged(laid, marks_on(comparison, cursor).cursor, folded=folded, shown=shown)


def signs(found: dict[int, list[Laid]]) -> str:
    """The connector from the top down."""
    return "".join(laid.words for line in sorted(found) for laid in found[line] if laid.role == "connector")


def told(found: dict[int, list[Laid]]) -> list[str]:
    """What is said after references, from the top down."""
    return [laid.words for line in sorted(found) for laid in found[line] if laid.role == "reference"]


@pytest.mark.parametrize(
    ("cursor", "first", "height", "connector", "words"),
    [
        pytest.param(Cursor(0), 0, 40, "", [], id="a partner across the row needs no connector"),
        pytest.param(Cursor(3), 0, 40, "╮│││││││╰", [], id="both ends in sight"),
        pytest.param(Cursor(7), 0, 40, "╮│││││││╰", [], id="the same from the other end"),
        pytest.param(Cursor(3), 0, 8, "╮│↓", [" ↓ row 8"], id="the partner is below the screen"),
        pytest.param(Cursor(7), 8, 10, "↑││││╰", [" ↑ row 4"], id="the partner is above the screen"),
        pytest.param(Cursor(3), 8, 10, "↑││││╰", [" ↑ row 4"], id="the cursor is above the screen"),
        pytest.param(Cursor(3), 7, 3, "", [], id="both are out of sight"),
    ],
)
def test_both_ends_of_the_cursors_link_are_tied(
    cursor: Cursor, first: int, height: int, connector: str, words: list[str]
) -> None:
    found = laid_on(page(ferry(), cursor), marks_on(ferry(), cursor), first, height)
    assert (signs(found), told(found)) == (connector, words)


@pytest.mark.parametrize(
    ("layout", "connector", "words"),
    [
        pytest.param(READING, "", [" ↓ row 8"], id="reading: only where the partner is"),
        pytest.param(LINEAR, "", [], id="linear: has words of its own"),
    ],
)
def test_other_layouts_have_no_connector(layout: Layout, connector: str, words: list[str]) -> None:
    sentences = Pair(["One.", "Two.", *(["Three, and more words."] * 30)], ["Eins.", *(["Drei."] * 30), "Zwei."])
    articles = sentences.map(Article.from_sentences)
    comparison = made_comparison(
        articles,
        [Link(1, 31, Relation.SHARED, 0.9)],
        [([0], [0]), ([1], []), *(([a], [a - 1]) for a in range(2, 7)), ([], [31])],
    )
    cursor = Cursor(1)
    found = laid_on(page(comparison, cursor, layout, 60), marks_on(comparison, cursor), 0, 5)
    assert (signs(found), told(found)) == (connector, words)


def test_a_partner_among_rows_not_shown_is_told_and_tied_to_the_line_that_stands_for_them() -> None:
    lines = page(ferry(), Cursor(3), shown=(0, 3))
    found = laid_on(lines, marks_on(ferry(), Cursor(3)), 0, 40)
    assert (signs(found), told(found)) == ("╮╰", [" ↓ row 8"])
    assert lines.total == max(found) + 1


def test_the_link_under_the_mouse_has_a_way_of_its_own_unless_it_is_the_cursors() -> None:
    comparison = ferry()
    at_cursor, hovered = marks_on(comparison, Cursor(3)), (Side.RIGHT, 5)
    assert marks_on(comparison, Cursor(3), hovered=hovered).hovered_apart == ()
    elsewhere = marks_on(comparison, Cursor(0), hovered=hovered)
    assert (elsewhere.apart, elsewhere.hovered_apart) == ((), at_cursor.apart)
    lines = page(comparison, Cursor(0))
    x = {laid.x for laids in laid_on(lines, at_cursor, 0, 40).values() for laid in laids}
    assert {laid.x - 1 for laids in laid_on(lines, elsewhere, 0, 40).values() for laid in laids} == x


@given(stories(), st.sampled_from(Layout), st.integers(40, 130), st.integers(0, 9), st.integers(1, 30), st.booleans())
@settings(deadline=None)
def test_nothing_is_laid_over_words_references_or_beyond_the_page(
    comparison: Comparison, layout: Layout, width: int, first: int, height: int, folded: bool
) -> None:
    for row in range(len(comparison.rows)):
        cursor = Cursor(row)
        lines = page(comparison, cursor, layout, width, folded=folded)
        marks = marks_on(comparison, cursor, hovered=(Side.LEFT, 0))
        for line, laids in laid_on(lines, marks, first, height).items():
            taken = {x for words in printed_on(lines, line) for x in range(words.x, words.x + cell_width(words.text))}
            taken |= {x for place in references_on(lines, line) for x in place.cells}
            for laid in laids:
                cells = set(range(laid.x, laid.x + len(laid.words)))
                assert first <= line < first + height
                assert not cells & taken
                assert max(cells) < width
                taken |= cells


@given(stories())
def test_each_end_of_a_link_between_rows_has_a_reference_to_the_other(comparison: Comparison) -> None:
    content = RowContent(comparison)
    for a in range(len(comparison.articles.left.sentences)):
        for link in links_apart(comparison, Side.LEFT, (a,)):
            for side in Side:
                own, other = link if side is Side.LEFT else link[::-1]
                row = comparison.row_of[side][own]
                assert side.other.sentence_id(other) in content.reference(row, side, own)
