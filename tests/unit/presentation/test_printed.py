"""Which words of an article stand under which cell of the page, in every layout."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.made import ferry
from tests.unit.presentation.test_row_content import furnished
from tests.unit.presentation.test_screen_lines import story
from tests.unit.presentation.told import stories
from tui.core.comparison import Comparison, compare_sentences
from tui.core.navigation import Cursor
from tui.core.selecting import Selection, hull
from tui.core.sides import Side
from tui.core.spans import Span
from tui.presentation.cells import cell_width, clusters
from tui.presentation.layouts import Layout
from tui.presentation.pages import Page, Typesetter, arranged
from tui.presentation.printed import place_at, pressed_at, printed_on, selected_cells
from tui.presentation.reading_lines import ReadingLines
from tui.presentation.row_content import RowContent

ROWS, READING, LINEAR = Layout


def page(comparison: Comparison, layout: Layout, width: int = 103, *, folded: bool = False) -> Page:
    laid = Typesetter(RowContent(comparison)).laid_out(layout, width)
    cursor = Cursor(0, Side.LEFT if comparison.rows[0].sentences.left else Side.RIGHT)
    return arranged(laid, cursor, folded=folded)


def lines_of(page: Page) -> range:
    """All lines of the page, those included on which only the other column of prose goes on."""
    if isinstance(page, ReadingLines):
        return range(max(column.total for column in page.layout.columns))
    return range(page.total)


def dragged(page: Page, start: tuple[int, int], end: tuple[int, int]) -> str:
    """The words of a drag between two places, line and cell."""
    pressed = pressed_at(page, *start)
    assert pressed is not None
    side, anchor = pressed
    article = page.layout.content.comparison.articles[side]
    return Selection(side, hull(anchor, place_at(page, side, *end))).words(article)


@given(stories(), st.sampled_from(Layout), st.integers(40, 130))
@settings(max_examples=60, deadline=None)
def test_every_word_of_both_articles_stands_on_the_page_just_where_it_is_said_to(
    comparison: Comparison, layout: Layout, width: int
) -> None:
    shown = page(comparison, layout, width)
    content = shown.layout.content
    seen: dict[Side, set[int]] = {side: set() for side in Side}
    for line in lines_of(shown):
        for printed in printed_on(shown, line):
            text = comparison.articles[printed.side].text
            assert printed.text == content.shown(text[printed.place : printed.end])
            assert not seen[printed.side] & set(range(printed.place, printed.end))
            seen[printed.side].update(range(printed.place, printed.end))
    for side in Side:
        for sentence in comparison.articles[side].sentences:
            missing = set(range(sentence.span.start, sentence.span.end)) - seen[side]
            assert all(comparison.articles[side].text[place] == " " for place in missing)


@given(stories(), st.sampled_from(Layout), st.integers(40, 130))
@settings(max_examples=60, deadline=None)
def test_each_cell_of_a_character_leads_to_it_and_it_to_them(
    comparison: Comparison, layout: Layout, width: int
) -> None:
    shown = page(comparison, layout, width)
    for line in lines_of(shown):
        for printed in printed_on(shown, line):
            x = printed.x
            for cluster in clusters(printed.text):
                span = Span(cluster.start, cluster.end).shifted(printed.place)
                for cell in range(x, x + cluster.width):
                    assert pressed_at(shown, line, cell) == (printed.side, span)
                if cluster.width:
                    assert printed.cells(span) == (x, x + cluster.width)
                x += cluster.width


@given(stories(), st.sampled_from(Layout), st.integers(40, 130))
@settings(max_examples=60, deadline=None)
def test_dragging_over_everything_gives_all_sentences_of_a_side_exactly(
    comparison: Comparison, layout: Layout, width: int
) -> None:
    shown = page(comparison, layout, width)
    for side in Side:
        article = comparison.articles[side]
        whole = Span(article.sentences[0].span.start, article.sentences[-1].span.end)
        ends = [place_at(shown, side, line, x) for line in (-1, 0, lines_of(shown)[-1]) for x in (0, width)]
        if isinstance(shown, ReadingLines) or layout is ROWS:
            ends.append(place_at(shown, side, lines_of(shown)[-1] + 9, width))
        places = hull(min(ends), max(ends, key=lambda span: span.end))
        assert places.start <= whole.start
        assert places.end == whole.end
        selection = Selection(side, whole)
        cells = [
            (line, printed) for line in lines_of(shown) for printed in printed_on(shown, line) if printed.side is side
        ]
        lit = [(line, run) for line in lines_of(shown) for run in selected_cells(shown, line, selection)]
        assert lit == [(line, (one.x, one.x + cell_width(one.text))) for line, one in cells]


@pytest.mark.parametrize(
    ("layout", "start", "end", "words"),
    [
        pytest.param(ROWS, (0, 11), (0, 15), "ferry", id="one word of rows"),
        pytest.param(ROWS, (0, 15), (0, 11), "ferry", id="backwards"),
        pytest.param(
            ROWS, (1, 7), (2, 12), "engine failed. Nobody", id="across rows of one side, the break of lines left out"
        ),
        pytest.param(ROWS, (0, 7), (1, 90), "The ferry carried 240 people when the engine failed.", id="side kept"),
        pytest.param(ROWS, (9, 0), (9, 29), "Captain Ines Rueda call", id="from the gutter"),
        pytest.param(ROWS, (5, 90), (7, 85), "The owner promised every tr", id="from a gap of the other side"),
        pytest.param(READING, (0, 8), (0, 12), "ferry", id="reading"),
        pytest.param(
            READING,
            (0, 0),
            (1, 50),
            "The ferry carried 240 people when the engine failed. Nobody on board was hurt.",
            id="no signs",
        ),
        pytest.param(LINEAR, (0, 24), (0, 28), "ferry", id="linear"),
        pytest.param(LINEAR, (0, 0), (0, 90), "The ferry carried 240 people when the engine failed.", id="no ids"),
    ],
)
def test_a_drag_takes_the_words_between(
    layout: Layout, start: tuple[int, int], end: tuple[int, int], words: str
) -> None:
    shown = page(ferry(), layout)
    assert dragged(shown, start, end).replace("\n\n", " ") == words


def test_paragraph_breaks_are_kept_as_the_article_has_them() -> None:
    shown = page(ferry(), ROWS)
    assert dragged(shown, (2, 7), (4, 26)) == "Nobody on board was hurt.\n\nA café on the pier s"


def test_what_is_not_compared_is_selected_by_itself_or_with_what_stands_around_it() -> None:
    for layout in Layout:
        shown = page(furnished(), layout)
        places = {
            printed.text: (line, printed.x)
            for line in lines_of(shown)
            for printed in printed_on(shown, line)
            if printed.side is Side.LEFT
        }
        line, x = places["Photo: harbour"]
        assert dragged(shown, (line, x), (line, 90 if layout is LINEAR else x + 13)) == "Photo: harbour"
        above, at = places["The ship is safe."]
        assert dragged(shown, (above, at), (line, x + 4)) == "The ship is safe.\nPhoto"


def test_folded_rows_between_are_part_of_a_selection() -> None:
    shown = page(story("!===!"), ROWS, folded=True)
    assert dragged(shown, (0, 0), (shown.total - 1, 40)) == "\n".join(f"Sentence0{n}" for n in range(5))


def test_a_selection_in_the_middle_of_a_joined_character_lights_all_of_it() -> None:
    comparison = compare_sentences(["A 👨\u200d👩\u200d👧 waved."], ["B."])
    shown = page(comparison, ROWS)
    (left,) = printed_on(shown, 0)
    assert list(selected_cells(shown, 0, Selection(Side.LEFT, Span(3, 4)))) == [(left.x + 2, left.x + 4)]


def test_controls_and_line_ends_of_windows_are_copied_harmless() -> None:
    comparison = compare_sentences(["Red \x1b[31m and\r\n then\x00 more."], ["B."])
    assert dragged(page(comparison, ROWS), (0, 0), (0, 99)) == "Red ␛[31m and\n then␀ more."
