"""The three layouts: which fits, what they say, and that none loses a character."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.made import ferry, made_article, made_comparison, nothing
from tests.unit.presentation.test_row_content import furnished
from tests.unit.presentation.told import cells, linear_lines, reading_lines, row_lines, stories
from tui.core.comparison import Comparison
from tui.core.findings import Link, Relation
from tui.core.navigation import Cursor
from tui.core.sides import Pair, Side
from tui.presentation.layouts import Fitted, Layout, fitting, remark_on, too_small
from tui.presentation.linear_layout import LinearLayout
from tui.presentation.pages import LaidOut, Typesetter, arranged, chosen_at, sentence_at
from tui.presentation.reading_layout import ReadingLayout
from tui.presentation.reading_lines import BesideKey, ReadingLines
from tui.presentation.row_content import RowContent
from tui.presentation.row_layout import RowLayout
from tui.presentation.ways import across, is_shown, snapped

ROWS, READING, LINEAR = Layout


def laid(comparison: Comparison, layout: Layout, width: int, *, plain: bool = False) -> LaidOut:
    return Typesetter(RowContent(comparison, plain_emoji=plain)).laid_out(layout, width)


def reading(comparison: Comparison, width: int = 110) -> ReadingLayout:
    found = laid(comparison, READING, width)
    assert isinstance(found, ReadingLayout)
    return found


def linear(comparison: Comparison, width: int = 78) -> LinearLayout:
    found = laid(comparison, LINEAR, width)
    assert isinstance(found, LinearLayout)
    return found


@pytest.mark.parametrize(
    ("wanted", "columns", "expected"),
    [
        pytest.param(ROWS, 120, ROWS, id="room for all"),
        pytest.param(ROWS, 72, ROWS, id="just room for rows"),
        pytest.param(ROWS, 71, LINEAR, id="too narrow for rows"),
        pytest.param(READING, 66, READING, id="prose needs less"),
        pytest.param(READING, 65, LINEAR, id="too narrow for two columns of prose"),
        pytest.param(LINEAR, 200, LINEAR, id="as the reader likes"),
    ],
)
def test_the_layout_is_the_wanted_one_if_there_is_room(wanted: Layout, columns: int, expected: Layout) -> None:
    assert fitting(wanted, columns) == Fitted(expected, wanted)


def test_the_layouts_follow_each_other_round() -> None:
    assert [layout.following for layout in Layout] == [READING, LINEAR, ROWS]


@pytest.mark.parametrize(
    ("fitted", "tied", "words"),
    [
        pytest.param(Fitted(), True, "", id="nothing of what is usual"),
        pytest.param(Fitted(READING, READING), True, "reading", id="its name"),
        pytest.param(Fitted(READING, READING), False, "reading, the other column stands still", id="untied"),
        pytest.param(Fitted(LINEAR, ROWS), True, "linear: too narrow", id="not the wanted one"),
    ],
)
def test_the_status_line_says_what_is_unusual(fitted: Fitted, tied: bool, words: str) -> None:
    assert remark_on(fitted, tied) == words


@pytest.mark.parametrize(("size", "small"), [((60, 16), False), ((59, 16), True), ((60, 15), True), ((200, 50), False)])
def test_a_window_below_sixty_by_sixteen_is_too_small(size: tuple[int, int], small: bool) -> None:
    assert bool(too_small(*size)) is small


def test_prose_flows_in_paragraphs_with_a_sign_before_each_sentence() -> None:
    lines = [line.replace("\u00a0", " ") for line in reading_lines(reading(ferry(), 120), Side.LEFT)]
    assert lines == [
        "≠ The ferry carried 240 people when the engine failed.",
        "= Nobody on board was hurt.",
        "",
        "‹ A café on the pier stayed open all night. = The",
        "harbour office had warned of fog. → B6 ≠ Captain Ines",
        "Rueda called for help on Monday.",
        "",
        "= Two tugs brought the ship to Larne.",
    ]


def test_blocks_set_aside_stand_in_the_prose_where_they_stood() -> None:
    assert [line.replace("\u00a0", " ") for line in reading_lines(reading(furnished()), Side.LEFT)] == [
        "By Ines Rueda", "", "= The ship is safe.", "", "Photo: harbour", "", "= Tugs helped.", "", "Read more",
    ]  # fmt: skip


def test_a_blank_line_within_a_block_is_one_in_the_prose() -> None:
    from tui.core.text import Article

    one_block = Article.from_text("First one. Second one.\n\nThird one.")
    story = made_comparison(
        Pair(one_block, made_article([["Other."]])), [], [([n], []) for n in range(3)] + [([], [0])]
    )
    assert reading_lines(reading(story), Side.LEFT) == ["‹\u00a0First one. ‹\u00a0Second one.", "", "‹\u00a0Third one."]


def test_the_linear_layout_says_everything_in_words() -> None:
    assert linear_lines(linear(ferry())) == [
        "1. Differing. A1: The ferry carried 240 people when the engine failed.",
        "   B1: When its engine failed the ferry had 260 passengers.",
        "   Number: “240” against “260”. A says 240, B says 260.",
        "2. Shared. A2: Nobody on board was hurt.",
        "   B2: Nobody on board was hurt.",
        "   Almost word for word: one source?",
        "3. Only A. A3: A café on the pier stayed open all night.",
        "4. Shared. A4: The harbour office had warned of fog.",
        "   Partner of A4: B6, in row 8.",
        "5. Only B. B3: The owner promised every traveller a refund.",
        "6. Differing. A5: Captain Ines Rueda called for help on Monday.",
        "   B4: Captain Inés Roda called for help on Tuesday.",
        "   Name: “Ines Rueda” against “Inés Roda”. A says Ines Rueda, B says Inés",
        "   Roda.",
        "   Date: “Monday” against “Tuesday”. A says Monday, B says Tuesday.",
        "7. Shared. A6: Two tugs brought the ship to Larne.",
        "   B5: A pair of tugs towed the vessel to Larne.",
        "8. Shared. B6: Fog had been forecast by the harbour office.",
        "   Partner of B6: A4, in row 4.",
    ]


def test_the_linear_layout_names_the_words_that_only_one_side_has() -> None:
    from tui.core.comparison import compare_sentences

    story = compare_sentences(
        ["The mayor opened the new bridge on Friday, although the paint was still wet on its rails."],
        ["The mayor opened the new bridge on Friday."],
    )
    assert any("Only A: “although the paint was still wet" in line for line in linear_lines(linear(story, 110)))


def test_blocks_set_aside_are_told_as_such() -> None:
    layout = linear(furnished())
    asides = [layout.aside_line(row, line) for row in range(3) for line in range(layout.leads[row])]
    assert [aside.passage.text for aside in asides if aside] == [
        "Not compared, A: By Ines Rueda",
        "Not compared, A: Photo: harbour",
        "Not compared, A: Read more",
    ]


@given(stories(), st.integers(20, 140))
@settings(max_examples=60)
def test_every_character_of_every_sentence_is_on_exactly_one_line(story: Comparison, width: int) -> None:
    content = RowContent(story)
    rows = laid(story, ROWS, width)
    assert isinstance(rows, RowLayout)
    lines = row_lines(rows)
    prose = reading(story, width)
    text = linear(story, width)
    for side in Side:
        column = prose.columns[side]
        for sentence, words in enumerate(content.texts[side]):
            wanted = words.replace(" ", "")
            assert "".join(line for s, n, line in lines if (s, n) == (side, sentence)).replace(" ", "") == wanted
            found = {at: column.line(column.line_of(sentence, at)) for at in range(len(words))}
            for at, line in found.items():
                assert line is not None
                place = line.paragraph.words_start(sentence) + at
                assert line.paragraph.text[place] == words[at]
                assert words[at] == " " or line.start <= place < line.end
            told = (
                line.passage.text[max(line.start, line.passage.words) : line.end]
                for row in range(text.rows)
                for line in text.lines(row)
                if line.passage.side is side and line.passage.sentence == sentence
            )
            assert "".join(told).replace(" ", "") == wanted


@given(stories(), st.integers(40, 140))
@settings(max_examples=60)
def test_no_line_is_wider_than_its_column_on_a_terminal_that_counts_for_itself(story: Comparison, width: int) -> None:
    for layout in Layout:
        found = laid(story, layout, width, plain=True)
        if isinstance(found, RowLayout):
            room, lines = found.columns.text, [words for _, _, words in row_lines(found)]
        elif isinstance(found, ReadingLayout):
            room, lines = found.room, [line for side in Side for line in reading_lines(found, side)]
        else:
            room, lines = found.room, linear_lines(found)
        assert max(map(cells, lines)) <= room


@given(stories(), st.integers(40, 140), st.booleans())
@settings(max_examples=40)
def test_every_row_can_be_reached_and_stands_on_its_line_in_every_layout(
    story: Comparison, width: int, folded: bool
) -> None:
    for layout in Layout:
        found = laid(story, layout, width)
        for side in Side:
            if not story.row_of[side]:
                continue
            first = story.row_of[side][0]
            page = arranged(found, Cursor(first, side), folded=folded)
            walked = [first]
            while (following := page.beside(walked[-1], 1)) != walked[-1]:
                walked.append(following)
            if isinstance(page, ReadingLines):
                assert walked == sorted(set(story.row_of[side]))
            for row in walked:
                assert 0 <= page.top(row) < page.end(row) <= page.total
                assert page.key(page.top(row)) is not None


def test_the_passage_that_answers_is_level_and_without_one_what_stands_before() -> None:
    layout = reading(ferry(), 120)
    left, right = layout.columns
    page = ReadingLines(layout, Side.LEFT)
    assert page.level(0, 0, 30) == 0
    assert page.level(5, 0, 30) == right.first_lines[3] - left.first_lines[4]
    assert page.level(3, 0, 30) == right.first_lines[5] - left.first_lines[3]
    assert page.level(2, 0, 30) == right.first_lines[1] - left.first_lines[1]
    assert page.level(2, 3, 30) == right.first_lines[1] - 3  # A2 is above the screen: B2 is at its upper edge
    assert page.level(4, 0, 30) == 0  # nothing of A is in that row


def test_a_turned_page_shows_the_same_lines() -> None:
    layout = reading(ferry(), 120)
    page = ReadingLines(layout, Side.LEFT, 2)
    turned, scroll = page.turned(1)
    assert scroll == 3
    assert [page.key(line) for line in range(1, 4)] == [turned.key(line) for line in range(3, 6)]
    assert page.key(-1) == BesideKey(None, 1)


@pytest.mark.parametrize("x", [0, 2, 10, 57, 62, 80, 119])
@pytest.mark.parametrize("layout", Layout)
def test_a_place_on_the_page_has_the_sentence_that_is_painted_there(x: int, layout: Layout) -> None:
    story = ferry()
    page = arranged(laid(story, layout, 120), Cursor(0))
    for line in range(page.total):
        found = sentence_at(page, line, x)
        chosen = chosen_at(page, line, x)
        if found is not None:
            side, sentence = found
            assert chosen is not None
            assert story.row_of[side][sentence] == chosen.row


@pytest.mark.parametrize("layout", Layout)
def test_a_comparison_of_nothing_is_an_empty_page(layout: Layout) -> None:
    page = arranged(laid(nothing(), layout, 80), Cursor())
    assert (page.total, page.rows, page.row_at(0), page.position(0), sentence_at(page, 0, 5)) == (0, 0, 0, 0, None)


@pytest.mark.parametrize(
    ("row", "before", "expected"),
    [
        pytest.param(4, 0, 4, id="asked for"),
        pytest.param(5, 4, 7, id="down to the next"),
        pytest.param(5, 7, 4, id="up to the one before"),
        pytest.param(9, 7, 7, id="back from beyond the last"),
        pytest.param(0, 4, 2, id="back from above the first"),
    ],
)
def test_a_move_ends_on_a_row_that_was_asked_for(row: int, before: int, expected: int) -> None:
    assert snapped((2, 4, 7), Cursor(row), Cursor(before)).row == expected
    assert is_shown((2, 4, 7), row) is (row in (2, 4, 7))


def test_without_rows_asked_for_every_row_is_shown() -> None:
    assert snapped(None, Cursor(5), Cursor(0)) == Cursor(5)
    assert snapped((), Cursor(5), Cursor(0)) == Cursor(5)
    assert is_shown(None, 3)


@pytest.mark.parametrize(
    ("cursor", "side", "expected"),
    [
        pytest.param(Cursor(0, Side.LEFT), Side.RIGHT, Cursor(0, Side.RIGHT), id="beside"),
        pytest.param(Cursor(3, Side.LEFT), Side.RIGHT, Cursor(7, Side.RIGHT), id="elsewhere"),
        pytest.param(Cursor(2, Side.LEFT), Side.RIGHT, Cursor(1, Side.RIGHT), id="what stands before"),
        pytest.param(Cursor(2, Side.LEFT), Side.LEFT, Cursor(2, Side.LEFT), id="read already"),
        pytest.param(Cursor(2, Side.RIGHT), Side.LEFT, Cursor(2, Side.RIGHT), id="read already, from a gap"),
    ],
)
def test_across_is_the_partner_or_what_stands_before(cursor: Cursor, side: Side, expected: Cursor) -> None:
    assert across(ferry(), cursor, side) == expected


def test_across_to_a_side_without_a_sentence_goes_nowhere() -> None:
    story = made_comparison(Pair(made_article([["One."]]), made_article([])), [], [([0], [])])
    assert across(story, Cursor(0), Side.RIGHT) == Cursor(0)


def test_a_layout_is_kept_for_coming_back_and_made_anew_for_another_width() -> None:
    setter = Typesetter(RowContent(ferry()))
    first = setter.laid_out(READING, 100)
    setter.laid_out(ROWS, 100)
    assert setter.laid_out(READING, 100) is first
    assert setter.laid_out(READING, 90) is not first


def test_several_partners_are_all_level_with_the_first() -> None:
    articles = Pair(made_article([["One two."]]), made_article([["One."], ["Two."]]))
    links = [Link(0, n, Relation.SHARED, 0.9) for n in range(2)]
    layout = reading(made_comparison(articles, links, [([0], [0, 1])]))
    assert ReadingLines(layout, Side.LEFT).level(0, 0, 9) == 0
    assert list(layout.lines_of(0, Side.RIGHT)) == [0, 1, 2]
