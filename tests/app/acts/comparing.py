"""The keys of the page, tried on the hand-made story in 80 columns and 24 lines."""

from __future__ import annotations

from tests.app.acts.act import Act, Acts, asked_for, clipboard, facets, panel, place, said, screen, statuses
from tests.app.reading import Reader
from tui.core.sides import Side
from tui.presentation.layouts import Layout
from tui.presentation.themes import LOOKS
from tui.widgets.claim_detail import ClaimDetail
from tui.widgets.overview import Overview


def scroll(reader: Reader) -> int:
    return reader.screen.view.scroll_offset.y


def detail_line(reader: Reader) -> int:
    return reader.screen.query_exactly_one(ClaimDetail).first


def mark(reader: Reader) -> int | None:
    return next((mark.place.row for mark in reader.screen.marks if mark.letter == "a"), None)


def layout(reader: Reader) -> Layout:
    return reader.screen.fitted.layout


def flags(reader: Reader) -> list[bool]:
    return [check.flagged for check in reader.screen.work.checks.values()]


def selected(reader: Reader) -> str:
    found, articles = reader.screen.selected, reader.screen.articles
    return found.words(articles[found.side]) if found and articles else ""


def left_title(reader: Reader) -> str:
    return reader.screen.articles[Side.LEFT].title if reader.screen.articles else ""


FOG = "slash f o g enter"
HOME = "home left"
NOTED = "down c n o ctrl+s"

MOVING: Acts = {
    "row.next": Act(place, "1A", last="home"),
    "row.previous": Act(place, "1A", "down down", "home"),
    "paragraph.next": Act(place, "2A", last="home"),
    "paragraph.previous": Act(place, "2A", "down down down", "home"),
    "page.next": Act(place, "5A", last="home"),
    "page.previous": Act(place, "2A", "end", "home"),
    "half.next": Act(place, "3A", last="home"),
    "half.previous": Act(place, "4A", "end", "home"),
    "row.first": Act(place, "0A", "end"),
    "row.last": Act(place, "7A", last="home"),
    "view.down": Act(scroll, 1, last="<view.up>"),
    "view.up": Act(scroll, 1, "<view.down> <view.down>", "<view.up>"),
    "side.left": Act(place, "0A", "right"),
    "side.right": Act(place, "0B", last="left"),
    "side.other": Act(place, "0B", last="left"),
}

FINDING: Acts = {
    "differing.next": Act(place, "5A", last="home"),
    "differing.previous": Act(place, "0A", "down down down"),
    "unique.next": Act(place, "2A", last="home"),
    "unique.previous": Act(place, "4A", "end", "home"),
    "partner": Act(place, "7B", "down down down", HOME),
    "partner.back": Act(place, "0A", "end"),
    "history.forward": Act(place, "7A", "end backspace", "home"),
    "mark.set": Act(mark, 1, "down", "home", then="a"),
    "mark.go": Act(place, "2A", "down down <mark.set> b end", "home", then="b"),
    "search": Act(asked_for, "SEARCH", last="escape"),
    "hit.next": Act(place, "7B", FOG, f"escape {HOME}"),
    "hit.previous": Act(place, "3A", f"{FOG} n", f"escape {HOME}"),
    "claim.next": Act(place, "1A", last="home"),
    "claim.previous": Act(place, "1A", "down down", "home"),
    "note.next": Act(place, "1A", f"{NOTED} home", f"u {HOME}"),
    "note.previous": Act(place, "1A", f"{NOTED} end", f"u {HOME}"),
    "search.end": Act(lambda reader: reader.screen.query_words, "", FOG, HOME),
    "go": Act(asked_for, "GO_TO", last="escape"),
    "findings": Act(lambda reader: reader.screen.listed, "findings", last="escape"),
    "notes": Act(lambda reader: reader.screen.listed, "notes", last="escape"),
    "filtering": Act(panel, True, last="escape"),
    "filtering.hits": Act(lambda reader: reader.screen.shown, (3, 7), FOG, f"escape {HOME}"),
    "filtering.off": Act(facets, set(), "f d enter", HOME),
}

SHOWING: Acts = {
    "fold": Act(lambda reader: reader.screen.folded, True, last="<fold>"),
    "fold.close": Act(lambda reader: reader.screen.folded, True, last="<fold>"),
    "fold.open": Act(lambda reader: reader.screen.folded, False, "<fold>"),
    "theme.next": Act(lambda reader: reader.pilot.app.theme, LOOKS[1].name),
    "layout": Act(layout, Layout.READING, last="t t"),
    "layout.rows": Act(layout, Layout.ROWS, "t"),
    "layout.reading": Act(layout, Layout.READING, last="t t"),
    "layout.linear": Act(layout, Layout.LINEAR, last="t"),
    "scroll.lock": Act(lambda reader: reader.screen.tied, False, "t", "w t t"),
    "swap": Act(left_title, "Passengers spend night on drifting ship", last=f"<swap> {HOME}"),
    "detail": Act(lambda reader: reader.screen.query_exactly_one(ClaimDetail).display, False, last="d"),
    "overview": Act(lambda reader: reader.screen.query_exactly_one(Overview).display, False, last="f9"),
}

DETAILS: Acts = {
    "detail.down": Act(detail_line, 1, "5 down", "home"),
    "detail.up": Act(detail_line, 1, "5 down 2 shift+down", "home"),
}
"""Where there is little room."""

CHECKING: Acts = {
    "check.confirmed": Act(statuses, ["confirmed"], last=f"u {HOME}"),
    "check.wrong": Act(statuses, ["wrong"], last=f"u {HOME}"),
    "check.query": Act(statuses, ["query"], last=f"u {HOME}"),
    "check.unverifiable": Act(statuses, ["unverifiable"], last=f"u {HOME}"),
    "check.opinion": Act(statuses, ["opinion"], last=f"u {HOME}"),
    "check.clear": Act(statuses, [], f"x {HOME}", f"u u {HOME}"),
    "check.flag": Act(flags, [True], last="u"),
    "check.note": Act(screen, "NoteScreen", last="escape"),
    "check.source": Act(screen, "SourceScreen", last="escape"),
    "check.kept": Act(said, True, HOME, "home"),
    "check.carried": Act(said, True, HOME, "home"),
    "undo": Act(statuses, [], "x", HOME),
    "redo": Act(statuses, ["wrong"], "x u", f"u {HOME}"),
    "align": Act(lambda reader: reader.screen.aligning, True, last="escape"),
    "role": Act(screen, "ChoiceScreen", last="escape"),
}

REST: Acts = {
    "copy": Act(clipboard, "A:"),
    "copy.selection": Act(clipboard, "The", "V"),
    "copy.markdown": Act(clipboard, "**A:"),
    "copy.file": Act(asked_for, "FILE", last="escape"),
    "select": Act(selected, "The ferry carried 240 people when the engine failed.", last="escape"),
    "help": Act(screen, "HelpScreen", last="escape"),
    "palette": Act(screen, "Palette", last="escape"),
    "export": Act(screen, "ChoiceScreen", last="escape"),
    "merge": Act(asked_for, "MERGE", last="escape"),
    "open": Act(screen, "OpenScreen", last="escape"),
}
