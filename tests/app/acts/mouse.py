"""What the mouse does: how each is done, and what it changes."""

from __future__ import annotations

from textual.events import MouseScrollDown, MouseScrollUp

from tests.app.acts import panels
from tests.app.acts.act import (
    asked_for,
    both,
    facets,
    field_at_hand,
    opening,
    place,
    said,
    screen,
    scrolled,
)
from tests.app.acts.comparing import detail_line, scroll, selected
from tests.app.acts.pointing import RIGHT, Mouse, MouseAct, MouseActs, click, wheel
from tests.app.reading import Reader
from tui.core.sides import Side
from tui.presentation.menu import READ
from tui.widgets.article_header import ArticleHeader

HOME = "home left"
DOWN, UP = MouseScrollDown, MouseScrollUp


async def choose_from_menu(mouse: Mouse) -> None:
    await mouse.click("A café", RIGHT)
    await mouse.click(next(offer.words for offer in READ.offers if offer.id == "notes"))


async def drag_words(mouse: Mouse) -> None:
    x, y = mouse.at("tugs brought")
    await mouse.drag((x, y), (x + len("tugs brought") - 1, y))


async def drag_the_strip(mouse: Mouse) -> None:
    await mouse.drag(mouse.strip(0), mouse.strip(-1))


async def click_the_strip(mouse: Mouse) -> None:
    await mouse.reader.pilot.click(offset=mouse.strip(-1))
    await mouse.reader.press()


async def over_and_away(mouse: Mouse) -> None:
    await mouse.hover("ferry carried")
    assert mouse.reader.screen.hovered == (Side.LEFT, 0)
    await mouse.hover("→ B6")
    assert mouse.reader.screen.view.pointed == (Side.LEFT, 3)
    await mouse.reader.pilot.hover("StatusLine")


async def over_a_count_and_away(mouse: Mouse) -> None:
    header = mouse.reader.screen.query_exactly_one(ArticleHeader)
    await mouse.hover("≠")
    assert header.tooltip
    await mouse.reader.pilot.hover("StatusLine")
    assert header.tooltip is None


async def count_under(mouse: Mouse) -> None:
    await mouse.hover("≠")


def counted(reader: Reader) -> bool:
    return reader.screen.query_exactly_one(ArticleHeader).pointed is not None


def over(reader: Reader) -> tuple[Side, int] | None:
    return reader.screen.hovered


SELECTING = "SelectingPage.on_mouse_down SelectingPage.on_mouse_move SelectingPage.on_mouse_up"

PAGE: MouseActs = {
    "a click reads the sentence": MouseAct(
        click("Captain Inés"), place, "5B", last=HOME, handlers="PointedPage.on_click"
    ),
    "a click on a reference goes to the partner": MouseAct(click("→ B6"), place, "7B", last=HOME),
    "a click on folded rows unfolds them": MouseAct(
        click("shared rows"), lambda reader: reader.screen.folded, False, "z", HOME
    ),
    "a right click opens the menu": MouseAct(click("A café", RIGHT), screen, "MenuScreen", last=f"escape {HOME}"),
    "a right click beside the page opens it too": MouseAct(
        click("Ferry adrift", RIGHT), screen, "MenuScreen", last="escape", handlers="Offering.on_click"
    ),
    "a click on an entry of the menu does it": MouseAct(
        choose_from_menu, lambda reader: reader.screen.listed, "notes", last=f"escape {HOME}"
    ),
    "the sentence under the mouse": MouseAct(
        lambda mouse: mouse.hover("A café"), over, (Side.LEFT, 2), handlers="PointedPage.on_mouse_move"
    ),
    "the mouse leaves the page": MouseAct(over_and_away, over, None, handlers="PointedPage.on_leave"),
    "a drag selects": MouseAct(
        drag_words, lambda reader: "tugs brought" in selected(reader), True, last="escape", handlers=SELECTING
    ),
    "two clicks take the word": MouseAct(click("forecast", times=2), selected, "forecast", last=f"escape {HOME}"),
    "three clicks take the sentence": MouseAct(
        click("forecast", times=3), selected, "Fog had been forecast by the harbour office.", last=f"escape {HOME}"
    ),
    "a click on the strip goes there": MouseAct(
        click_the_strip, place, "7A", last=HOME, handlers="Overview.on_mouse_down"
    ),
    "a drag along the strip leads through": MouseAct(
        drag_the_strip, place, "7A", "4 down", HOME, "Overview.on_mouse_move Overview.on_mouse_up"
    ),
    "a count under the mouse": MouseAct(count_under, counted, True, handlers="ArticleHeader.on_mouse_move"),
    "the mouse leaves the counts": MouseAct(over_a_count_and_away, counted, False, handlers="ArticleHeader.on_leave"),
    "a click on a count leads there": MouseAct(click("≠"), place, "5A", last=HOME, handlers="ArticleHeader.on_click"),
    "a click on a hint does it": MouseAct(
        lambda mouse: mouse.hint("/"), asked_for, "SEARCH", last="escape", handlers="KeyHints.on_click"
    ),
    "a click on what needs its key says so": MouseAct(click("a x r v o"), said, True, HOME, "home"),
}

PANELS: MouseActs = {
    "a click turns an option": MouseAct(
        lambda mouse: mouse.click_in("FilterPanel", 6, 3),
        facets,
        {"differing"},
        "f",
        f"escape {HOME}",
        "FilterPanel.on_click",
    ),
    "a click goes to an entry": MouseAct(
        lambda mouse: mouse.click_in("EntryList", 20, 6), place, "2A", "F", "escape", "EntryList.on_click"
    ),
    "two clicks stay there": MouseAct(
        lambda mouse: mouse.click_in("EntryList", 20, 8, 2), both(panels.listed, place), ("", "4B"), "F", HOME
    ),
    "a click chooses": MouseAct(
        lambda mouse: mouse.click_in("ChoiceList", 4, 2),
        asked_for,
        "EXPORT",
        "E",
        "escape",
        "ChoiceList.on_click",
    ),
    "a click beside a list chooses nothing": MouseAct(
        click("Ferry adrift"),
        screen,
        "CompareScreen",
        "E",
        "",
        "ChoiceScreen.on_click",
    ),
    "a click on a source takes it into the form": MouseAct(
        lambda mouse: mouse.click_in("SourceList", 4, 0),
        panels.entry,
        0,
        "s L o g down",
        "f8 escape",
        "SourceList.on_click",
    ),
    "a click on a button keeps a note": MouseAct(click("Keep"), panels.notes, ["no"], "c n o", f"u {HOME}"),
    "a click on a button leaves": MouseAct(click("Leave"), screen, "CompareScreen", "c"),
    "a click goes to a field": MouseAct(
        lambda mouse: mouse.click_in("Input", 2, 0), field_at_hand, "Input", "c", "escape"
    ),
    "a click closes what is read once": MouseAct(
        click("A line"), screen, "CompareScreen", "@telling", handlers="TellingScreen.on_click"
    ),
    "the wheel scrolls what is read once": MouseAct(
        wheel(DOWN, "A line"), lambda reader: scrolled(reader) > 0, True, "@telling", "escape"
    ),
    "the wheel scrolls the help": MouseAct(
        wheel(DOWN, "both"), lambda reader: scrolled(reader) > 0, True, "?", "escape"
    ),
}

OPENING: MouseActs = {
    "a click goes to the other field": MouseAct(
        lambda mouse: mouse.click_in("#right SourceField", 3, 0),
        lambda reader: opening(reader).side,
        Side.RIGHT,
        "O",
        "escape",
    ),
    "a click takes a file": MouseAct(
        click("wire.txt"),
        both(screen, panels.typed_left),
        ("OpenScreen", "wire.txt"),
        "O",
        "escape",
        "ChoiceList.on_click",
    ),
    "the wheel chooses the next line": MouseAct(
        wheel(DOWN, "wire.txt"), panels.line_chosen, 1, "O", "escape", "ChoiceList.on_mouse_scroll_down"
    ),
    "the wheel chooses the line before": MouseAct(
        wheel(UP, "wire.txt"), panels.line_chosen, 0, "O down", "escape", "ChoiceList.on_mouse_scroll_up"
    ),
}

LOW: MouseActs = {
    "the wheel scrolls the details": MouseAct(
        lambda mouse: mouse.wheel(DOWN, mouse.on_details()),
        detail_line, 1, "5 down", "home", "ClaimDetail.on_mouse_scroll_down",
    ),
    "the wheel scrolls the details back": MouseAct(
        lambda mouse: mouse.wheel(UP, mouse.on_details()),
        detail_line, 0, "5 down shift+down", "home", "ClaimDetail.on_mouse_scroll_up",
    ),
    "the wheel scrolls the page": MouseAct(wheel(DOWN, "ferry carried"), lambda reader: scroll(reader) > 0, True),
}  # fmt: skip


def beside_moved(reader: Reader) -> bool:
    """Whether the column that is not read begins further down than the one that is."""
    assert scroll(reader) == 0
    lines = [strip.text for strip in reader.screen.view.render_lines(reader.screen.view.size.region)]
    right = next(line[len(line) // 2 :] for line in lines if "Sentence" in line[len(line) // 2 :])
    return "Sentence00" not in right


LONG: MouseActs = {
    "the wheel scrolls an untied column alone": MouseAct(
        lambda mouse: mouse.wheel(DOWN, (100, 8)),
        beside_moved,
        True,
        "t w",
        handlers="PointedPage.on_mouse_scroll_down",
    ),
    "and back": MouseAct(
        lambda mouse: mouse.wheel(UP, (100, 8)),
        beside_moved,
        False,
        handlers="PointedPage.on_mouse_scroll_up",
    ),
}
