"""The overview strip: what differs is seen at any height, and a click goes there."""

from __future__ import annotations

import pytest
from rich.color import Color
from textual.geometry import Region
from textual.message import Message

from tests.app.viewing import ViewingApp, viewing
from tests.made import ferry, nothing
from tests.unit.presentation.test_screen_lines import story
from tui.core.navigation import Cursor, Hit
from tui.core.sides import Side
from tui.core.spans import Span
from tui.review.checks import Check, ClaimAt, Status
from tui.review.work import Work
from tui.widgets.overview import Overview
from tui.widgets.overview_painter import BOTH_SIGN, CURSOR_SIGN, HIT_SIGN, NOTE_SIGN

COLUMNS = ("only A", "differing", "only B")


def cells(app: ViewingApp) -> list[list[tuple[str, Color | None, Color | None]]]:
    """Each line's cells as sign, colour of the upper half, colour of the lower half."""
    strips = app.overview.render_lines(app.overview.size.region)
    return [[(cell.text, cell.style.color, cell.style.bgcolor) for cell in strip if cell.style] for strip in strips]


def coloured_lines(app: ViewingApp, column: int, row_of_nothing: int) -> list[int]:
    """The lines whose cell in a column does not look like that of a line where nothing is."""
    found = cells(app)
    blank = found[row_of_nothing][column]
    return [number for number, line in enumerate(found) if line[column] != blank and line[column][0] != CURSOR_SIGN]


@pytest.mark.parametrize("height", [3, 7, 24, 60])
async def test_one_differing_row_among_a_thousand_is_seen_at_any_height(height: int) -> None:
    async with viewing(story("=" * 700 + "!" + "=" * 299), (80, height)) as (app, pilot):
        app.overview.viewport = (0.0, 0.0)
        app.overview.cursor = Cursor(400)
        await pilot.pause()
        assert coloured_lines(app, COLUMNS.index("differing"), 0) == [height * 700 // 1000]


async def test_each_kind_has_its_own_column() -> None:
    async with viewing(ferry(), (80, 16)) as (app, pilot):
        app.overview.viewport = (0.0, 0.0)
        app.overview.cursor = Cursor(7)
        await pilot.pause()
        assert [coloured_lines(app, column, 2) for column in range(3)] == [[4, 5], [0, 1, 10, 11], [8, 9]]


@pytest.mark.parametrize("viewport", [(0.0, 0.0), (0.13, 0.6)], ids=["nothing in sight", "edges of what is in sight"])
async def test_what_is_drawn_can_be_read_without_colour(viewport: tuple[float, float]) -> None:
    async with viewing(story("=!!=<=!="), (80, 4)) as (app, pilot):
        app.overview.viewport = viewport
        app.overview.cursor = Cursor(7)
        await pilot.pause()
        assert ["".join(sign for sign, _, _ in line) for line in cells(app)] == [" ▄  ", " ▀  ", "▀   ", "━━━ "]


async def test_the_cursor_is_a_sign_on_its_line_and_hides_no_kind() -> None:
    async with viewing(ferry(), (80, 16)) as (app, pilot):
        app.move(Cursor(5))
        await pilot.pause()
        lines = cells(app)
        assert [number for number, line in enumerate(lines) if line[0][0] == CURSOR_SIGN] == [10]
        grounds = {ground for _, _, ground in lines[10]}
        assert len(grounds) == 2


async def test_what_is_on_the_page_is_lit() -> None:
    async with viewing(story("=" * 100), (80, 20)) as (app, pilot):
        app.overview.viewport = (0.5, 0.75)
        app.overview.cursor = Cursor(99)
        await pilot.pause()
        assert coloured_lines(app, 0, 0) == [10, 11, 12, 13, 14]


@pytest.mark.parametrize(
    ("line", "row"),
    [pytest.param(0, 2, id="top"), pytest.param(10, 52, id="middle"), pytest.param(19, 97, id="bottom")],
)
async def test_a_click_names_the_row_that_the_place_stands_for(line: int, row: int) -> None:
    messages: list[Message] = []
    async with viewing(story("=" * 100), (80, 20), messages) as (_, pilot):
        await pilot.click(Overview, offset=(1, line))
        assert [message.row for message in messages if isinstance(message, Overview.RowChosen)] == [row]


async def test_dragging_leads_through_the_rows_and_each_is_told_once() -> None:
    messages: list[Message] = []
    async with viewing(story("=" * 100), (80, 20), messages) as (_, pilot):
        await pilot.mouse_down(Overview, offset=(1, 2))
        await pilot.hover(Overview, offset=(1, 3))
        await pilot.hover(Overview, offset=(2, 3))
        await pilot.hover("ComparisonView", offset=(5, 19))
        await pilot.mouse_up("ComparisonView", offset=(5, 19))
        await pilot.hover(Overview, offset=(1, 10))
        told = [(message.row, message.dragged) for message in messages if isinstance(message, Overview.RowChosen)]
        assert told == [(12, False), (17, True), (97, True)]


async def test_what_is_found_and_noted_is_signed_at_its_height() -> None:
    shared = story("=" * 8)
    places = [ClaimAt(Side.LEFT, shared.articles.left.sentences[row].span) for row in range(8)]
    async with viewing(shared, (80, 8)) as (app, pilot):
        app.overview.hits = tuple(Hit(Side.RIGHT, row, Span(0, 1)) for row in (1, 4))
        app.overview.work = Work({places[4]: Check("", note="Call."), places[6]: Check("", Status.QUERY)})
        await pilot.pause()
        assert [line[-1][0] for line in cells(app)] == [" ", HIT_SIGN, " ", " ", BOTH_SIGN, " ", NOTE_SIGN, " "]
        app.overview.hits = ()
        app.overview.work = Work({places[2]: Check("", Status.CONFIRMED)})
        await pilot.pause()
        assert {line[-1][0] for line in cells(app)} == {" "}


async def test_signs_stand_at_their_height_after_a_change_of_size() -> None:
    async with viewing(story("=" * 100), (80, 10)) as (app, pilot):
        app.overview.hits = (Hit(Side.LEFT, 95, Span(0, 1)),)
        await pilot.resize_terminal(80, 20)
        await pilot.pause()
        assert [number for number, line in enumerate(cells(app)) if line[-1][0] == HIT_SIGN] == [19]


async def test_without_rows_the_strip_is_blank_and_a_click_says_nothing() -> None:
    messages: list[Message] = []
    async with viewing(nothing(), (80, 5), messages) as (app, pilot):
        await pilot.click(Overview)
        assert {sign for line in cells(app) for sign, _, _ in line} == {"    "}
        assert not [message for message in messages if isinstance(message, Overview.RowChosen)]
        app.overview.comparison = None
        await pilot.pause()
        assert len(cells(app)) == 5


async def test_lines_that_are_not_there_any_more_are_blank() -> None:
    async with viewing(story("=!<>"), (80, 8)) as (app, _):
        strips = app.overview.render_lines(Region(0, 0, 4, 12))
        assert [strip.text for strip in strips[8:]] == ["    "] * 4
