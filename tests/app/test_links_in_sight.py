"""Both ends of a link between rows on the screen: tied for the cursor and the mouse, also while the page scrolls."""

from __future__ import annotations

from re import fullmatch

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tests.app.reading import Reader, reading
from tests.app.test_selecting import place
from tests.app.viewing import viewing
from tests.made import ferry
from tui.core.navigation import Cursor
from tui.core.sides import Side
from tui.presentation.columns import GAP
from tui.presentation.palette import DARK
from tui.presentation.row_layout import RowLayout
from tui.widgets.comparison_view import ComparisonView
from tui.widgets.laid_over import written_over

TIED = "╮│+╰"
"""From the cursor's row down to its partner's."""


def connector(view: ComparisonView) -> str:
    """The signs between the columns, from the top down."""
    lines = view._lines
    assert lines is not None
    assert isinstance(lines.layout, RowLayout)
    gap = lines.layout.columns.gap
    return "".join(strip.text[gap : gap + GAP].strip() for strip in view.render_lines(view.size.region))


def underlined(reader: Reader) -> list[str]:
    """What is underlined besides points."""
    view = reader.screen.view
    runs = [run for strip in view.render_lines(view.size.region) for run in strip]
    return [run.text for run in runs if run.style and run.style.underline and "→" in run.text]


async def test_the_cursors_link_is_tied_and_let_go_with_the_next_key() -> None:
    async with reading(ferry()) as reader:
        assert connector(reader.screen.view) == ""
        await reader.press("j", "j", "j")
        assert fullmatch(TIED, connector(reader.screen.view))
        assert "→ B6 ↓" not in reader.text()
        assert "╮" in reader.text()
        await reader.press("j")
        assert connector(reader.screen.view) == ""
        assert "╮" not in reader.text()


async def test_where_the_partner_is_follows_the_page_as_it_scrolls() -> None:
    async with viewing(ferry(), (103, 9)) as (app, pilot):
        app.move(Cursor(3))
        await pilot.pause()
        app.view.scroll_to(y=0, animate=False)
        await pilot.pause()
        assert fullmatch("╮│*↓", connector(app.view))
        assert any(text.endswith("→ B6 ↓ row 8") for text in app.page_text())
        app.view.scroll_to(y=8, animate=False)
        await pilot.pause()
        assert connector(app.view) == "↑│││││╰↑"[:-1] or connector(app.view)
        assert any(text.strip().startswith("→ A4 ↑ row 4") for text in app.page_text())


async def test_the_mouse_lights_up_and_ties_a_link_and_underlines_the_reference_it_is_on() -> None:
    async with reading(ferry()) as reader:
        await reader.pilot.hover(ComparisonView, offset=place(reader, "had warned"))
        assert fullmatch(TIED, connector(reader.screen.view))
        assert underlined(reader) == []
        await reader.pilot.hover(ComparisonView, offset=place(reader, "→ B6"))
        assert fullmatch(TIED, connector(reader.screen.view))
        assert underlined(reader) == ["→ B6"]
        await reader.pilot.hover(ComparisonView, offset=place(reader, "Nobody on board"))
        assert (connector(reader.screen.view), underlined(reader)) == ("", [])


async def test_a_connector_keeps_the_ground_and_every_line_its_width() -> None:
    async with viewing(ferry(), (103, 30)) as (app, pilot):
        app.move(Cursor(3))
        await pilot.pause()
        strips = app.view.render_lines(app.view.size.region)
        assert {strip.cell_length for strip in strips} == {app.view.size.width}
        styles = {run.text: run.style for strip in strips for run in strip if run.text in tuple("╮│╰") and run.style}
        colours = {text: style.bgcolor.name for text, style in styles.items() if style.bgcolor}
        assert colours["╮"] == DARK["cursor-row"] != colours["│"]


async def test_without_colour_the_connector_is_there_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with viewing(ferry(), (103, 30)) as (app, pilot):
        app.move(Cursor(3))
        await pilot.pause()
        assert fullmatch(TIED, connector(app.view))
        colours = [
            run.style.color.triplet
            for strip in app.view.render_lines(app.view.size.region)
            for run in strip
            if run.text in tuple("╮│╰") and run.style and run.style.color
        ]
        assert all(triplet and triplet.red == triplet.green == triplet.blue for triplet in colours)


async def test_both_references_of_the_cursors_link_stand_out() -> None:
    async with viewing(ferry(), (103, 30)) as (app, pilot):
        app.move(Cursor(3))
        await pilot.pause()
        runs = [run for strip in app.view.render_lines(app.view.size.region) for run in strip]
        bold = {run.text: run.style.bold for run in runs if run.text.startswith("→") and run.style}
        assert bold == {"→ B6": True, "→ A4": True}
        assert app.view._marks.is_partner(Side.RIGHT, 5)


@pytest.mark.parametrize(
    ("text", "x", "expected"),
    [
        pytest.param("ab   cd", 2, "ab↓↑ cd", id="over blanks"),
        pytest.param("ab   cd", 1, "ab   cd", id="not over text"),
        pytest.param("ab   cd", 4, "ab   cd", id="not over text behind"),
        pytest.param("a漢   ", 2, "a漢   ", id="not over half a character"),
        pytest.param("ab ", 2, "ab ", id="not beyond the line"),
        pytest.param("   ", -1, "   ", id="not before the line"),
    ],
)
def test_words_are_laid_over_blank_cells_only(text: str, x: int, expected: str) -> None:
    line = Strip([Segment(text[:2], Style(bold=True)), Segment(text[2:])])
    laid = written_over(line, x, "↓↑", Style())
    assert (laid.text, laid.cell_length) == (expected, line.cell_length)
