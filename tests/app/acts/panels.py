"""The keys of what opens over the page or below it: lists, panels, prompts and boxes."""

from __future__ import annotations

from tests.app.acts.act import (
    Act,
    Acts,
    asked_for,
    at_option,
    both,
    facets,
    field_at_hand,
    opened_text,
    opening,
    panel,
    place,
    screen,
    scrolled,
    typed,
)
from tests.app.reading import Reader
from tests.made import ferry
from tui.bindings import FILTER_OPTION, Place, keys_in
from tui.core.sides import Side
from tui.report.papers import FORMATS, file_name
from tui.screens.choosing import ChoiceList
from tui.screens.sourcing import SourceList
from tui.widgets.choice_list import ChoiceList as OpenedList

HOME = "home left"
FOUND = "slash f o g enter slash"


def choice(reader: Reader) -> int:
    return reader.pilot.app.screen.query_exactly_one(ChoiceList).at


def entry(reader: Reader) -> int:
    return reader.pilot.app.screen.query_exactly_one(SourceList).at


def titles(reader: Reader) -> tuple[str, ...]:
    return tuple(source.title for source in reader.pilot.app.screen.query_exactly_one(SourceList).sources)


def notes(reader: Reader) -> list[str]:
    return [check.note for check in reader.screen.work.checks.values()]


def sources(reader: Reader) -> list[str]:
    return [source.title for check in reader.screen.work.checks.values() for source in check.sources]


def listed(reader: Reader) -> str:
    return reader.screen.listed


def rows_shown(reader: Reader) -> tuple[int, ...] | None:
    return reader.screen.shown


def line_chosen(reader: Reader) -> int | None:
    return reader.pilot.app.screen.query_exactly_one(OpenedList).chosen


def typed_left(reader: Reader) -> str:
    return opening(reader).sides[Side.LEFT].typed


def name_offered(key: str) -> str:
    """The name of the file that is offered for the paper of that number."""
    return file_name(list(FORMATS)[int(key) - 1], ferry().articles)


CHOOSING: Acts = {
    "choice.next": Act(choice, 1, "E", "escape"),
    "choice.previous": Act(choice, 0, "E down", "escape"),
    "choice.take": Act(both(screen, asked_for), ("CompareScreen", "EXPORT"), "E", "escape"),
    "choice.number": Act(typed, name_offered, "E", "escape"),
    "choice.close": Act(screen, "CompareScreen", "E"),
}

LISTING: Acts = {
    "list.next": Act(place, "5A", "F", "escape"),
    "list.previous": Act(place, "4B", "F end", "escape"),
    "list.page.next": Act(place, "3A", "F", "escape"),
    "list.page.previous": Act(place, "0A", "F end", "escape"),
    "list.first": Act(place, "0A", "F end", "escape"),
    "list.last": Act(place, "3A", "F", "escape"),
    "list.take": Act(both(listed, place), ("", "5A"), "F down", HOME),
    "list.find": Act(asked_for, "LIST", "F", "escape escape"),
    "list.filter": Act(panel, True, "F", "escape escape"),
    "list.close": Act(both(listed, place), ("", "0A"), "F down"),
}

FILTERING: Acts = {
    "filtering.next": Act(at_option, "DIFFERING", "f", "escape"),
    "filtering.previous": Act(at_option, "SHARED", "f down", "escape"),
    "filtering.left": Act(at_option, "SHARED", "f right", "escape"),
    "filtering.right": Act(at_option, "NUMBER", "f", "escape"),
    "filtering.turn": Act(facets, {"shared"}, "f", "escape"),
    "filtering.keep": Act(both(panel, rows_shown), (False, (0, 5)), "f d", f"escape {HOME}"),
    "filtering.cancel": Act(both(panel, rows_shown), (False, None), "f d"),
    "filtering.clear": Act(both(panel, rows_shown), (True, None), "f d", "escape"),
    **{
        key.id: Act(facets, {key.id.removeprefix(FILTER_OPTION)}, "f", "escape")
        for key in keys_in(Place.FILTERING)
        if key.id.startswith(FILTER_OPTION)
    },
}

TYPING: Acts = {
    "typing.keep": Act(both(asked_for, place), ("", "4A"), "colon 5", HOME),
    "typing.whole": Act(lambda reader: reader.screen.ways.whole, True, "slash f", "escape"),
    "typing.pattern": Act(lambda reader: reader.screen.ways.pattern, True, "slash f", "escape"),
    "typing.earlier": Act(typed, "fog", FOUND, f"escape escape {HOME}"),
    "typing.later": Act(typed, "x", f"{FOUND} x up", f"escape escape {HOME}"),
    "typing.cancel": Act(both(asked_for, place), ("", "0A"), "slash f o g"),
}

NOTING: Acts = {
    "note.keep": Act(notes, ["no"], "c n o", f"u {HOME}"),
    "note.leave": Act(screen, "CompareScreen", "c"),
    "note.field": Act(field_at_hand, "Input", "c", "escape"),
    "note.field.previous": Act(field_at_hand, "TextArea", "c tab", "escape"),
    "note.editor": Act(typed, "from outside", "c", "escape escape"),
}

SOURCING: Acts = {
    "source.keep": Act(sources, ["Log"], "s L o g", f"u {HOME}"),
    "source.leave": Act(screen, "CompareScreen", "s"),
    "source.next": Act(entry, 1, "s L o g", "up f8 escape"),
    "source.previous": Act(entry, 0, "s L o g down", "f8 escape"),
    "source.field": Act(field_at_hand, "place", "s", "escape"),
    "source.field.previous": Act(field_at_hand, "title", "s tab", "escape"),
    "source.remove": Act(titles, ("",), "s L o g", "escape"),
}

TELLING: Acts = {
    "telling.close": Act(screen, "CompareScreen", "@telling"),
    "telling.down": Act(scrolled, 1, "@telling", "escape"),
    "telling.up": Act(scrolled, 1, "@telling down down", "escape"),
    "telling.page.down": Act(lambda reader: scrolled(reader) > 5, True, "@telling", "escape"),
    "telling.page.up": Act(scrolled, 0, "@telling pagedown", "escape"),
}

HELP: Acts = {
    "help.close": Act(screen, "CompareScreen", "?"),
    "help.down": Act(scrolled, 1, "?", "escape"),
    "help.up": Act(scrolled, 1, "? down down", "escape"),
    "help.page.down": Act(lambda reader: scrolled(reader) > 5, True, "?", "escape"),
    "help.page.up": Act(scrolled, 0, "? pagedown", "escape"),
    "help.find": Act(asked_for, "HELP", "?", "escape escape"),
}

WIRE = "w i r e . t x t"

OPENING: Acts = {
    "open.take": Act(lambda reader: opening(reader).side, Side.RIGHT, f"O {WIRE}", "escape"),
    "open.next": Act(line_chosen, 1, "O", "escape"),
    "open.previous": Act(line_chosen, 0, "O down", "escape"),
    "open.page.next": Act(line_chosen, 10, "O", "escape"),
    "open.page.previous": Act(line_chosen, 0, "O pagedown", "escape"),
    "open.side": Act(lambda reader: opening(reader).side, Side.RIGHT, "O", "escape"),
    "open.write": Act(screen, "PasteBox", "O", "escape escape"),
    "open.clear": Act(typed_left, "", "O x", "escape"),
    "open.leave": Act(screen, "CompareScreen", "O"),
    "open.help": Act(screen, "HelpScreen", "O", "escape escape"),
    "open.palette": Act(screen, "Palette", "O", "escape escape"),
}

PASTING: Acts = {
    "text.take": Act(both(screen, opened_text), ("OpenScreen", "hi"), "O f2 h i", "escape"),
    "text.cancel": Act(both(screen, opened_text), ("OpenScreen", ""), "O f2 h i", "escape"),
}
