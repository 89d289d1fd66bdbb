"""The one table of keys. Footer, help, palette and the screens all read it; nothing else names a key.

A key is remapped by its id, so ids never change. What a row can say is in `tui.keys`.
"""

from __future__ import annotations

from collections.abc import Iterable

from tui.keys import MODES, Counted, Group, Key, Place, shown

__all__ = ["BY_ID", "KEYS", "MODES", "Counted", "Group", "Key", "Place", "keys_in", "shown"]

STEPS, TIMES, ROW = Counted.STEPS, Counted.TIMES, Counted.ROW

KEYS = (
    Key("row.next", ("j", "down"), "step(1)", "Next row", Group.MOVING, "row", 1, counted=STEPS),
    Key("row.previous", ("k", "up"), "step(-1)", "Previous row", Group.MOVING, "row", 1, counted=STEPS),
    Key("paragraph.next", ("}",), "paragraph(1)", "Next paragraph of this side", Group.MOVING, counted=STEPS),
    Key("paragraph.previous", ("{",), "paragraph(-1)", "Start of this paragraph, then the one before",
        Group.MOVING, counted=STEPS),
    Key("page.next", ("space", "pagedown"), "page(1)", "One page down", Group.MOVING, counted=STEPS),
    Key("page.previous", ("b", "pageup"), "page(-1)", "One page up", Group.MOVING, counted=STEPS),
    Key("half.next", ("ctrl+d",), "page(1, True)", "Half a page down", Group.MOVING, counted=STEPS),
    Key("half.previous", ("ctrl+u",), "page(-1, True)", "Half a page up", Group.MOVING, counted=STEPS),
    Key("row.first", ("g", "home"), "end(-1)", "First row; with a number before it, that row",
        Group.MOVING, counted=ROW),
    Key("row.last", ("G", "end"), "end(1)", "Last row; with a number before it, that row", Group.MOVING, counted=ROW),
    Key("view.down", ("ctrl+down",), "scroll_view(1)", "Scroll the page one line down", Group.MOVING, counted=STEPS),
    Key("view.up", ("ctrl+up",), "scroll_view(-1)", "Scroll the page one line up", Group.MOVING, counted=STEPS),
    Key("side.left", ("h", "left"), "side('A')", "Read side A", Group.MOVING, "side", 5),
    Key("side.right", ("l", "right"), "side('B')", "Read side B", Group.MOVING, "side", 5),
    Key("side.other", ("tab",), "side('')", "Read the other side", Group.MOVING),
    Key("differing.next", ("]",), "kind('differing', 1)", "Next row that differs",
        Group.FINDING, "differs", 2, counted=STEPS),
    Key(
        "differing.previous", ("[",), "kind('differing', -1)", "Previous row that differs", Group.FINDING,
        "differs", 2, counted=STEPS,
    ),
    Key("unique.next", (")",), "kind('unique', 1)", "Next row that only one side has",
        Group.FINDING, "unique", 4, counted=STEPS,
    ),
    Key(
        "unique.previous", ("(",), "kind('unique', -1)", "Previous row that only one side has", Group.FINDING,
        "unique", 4, counted=STEPS,
    ),
    Key("partner", ("enter",), "partner", "To the partner, also when it has moved", Group.FINDING, "partner", 3),
    Key("partner.back", ("backspace", "ctrl+o"), "back", "Back to before the last jump", Group.FINDING, "back", 6,
        counted=STEPS),
    Key("history.forward", ("ctrl+n",), "forward", "Forward again, after going back", Group.FINDING, "forward", 7,
        counted=STEPS),
    Key("mark.set", ('"',), "set_mark", "Mark this place with a letter", Group.FINDING, letter=True),
    Key("mark.go", ("'",), "go_to_mark", "Go to the place marked with a letter", Group.FINDING, letter=True),
    Key("search", ("/",), "search", "Search both sides", Group.FINDING, "search", 3),
    Key("hit.next", ("n",), "hit(1)", "Next place found", Group.FINDING, "found", 2, counted=STEPS),
    Key("hit.previous", ("N",), "hit(-1)", "Previous place found", Group.FINDING, "found", 2, counted=STEPS),
    Key("search.end", ("escape",), "end_search", "End the search", Group.FINDING, "end search", 8),
    Key("go", (":",), "go_to", "Go to a row or a sentence: 12, A4, B12", Group.FINDING, "go to", 8),
    Key("fold", ("z",), "fold", "Fold what both sides share, or show it again", Group.SHOWING, "fold", 7),
    Key("fold.close", (), "set_fold(True)", "Fold what both sides share away", Group.SHOWING),
    Key("fold.open", (), "set_fold(False)", "Unfold everything", Group.SHOWING),
    Key("theme.next", ("T",), "next_theme", "Next colours",
        Group.SHOWING),
    Key("layout", ("t",), "layout", "Next layout: rows, reading, linear", Group.SHOWING, "layout", 7),
    Key("layout.rows", (), "layout('rows')", "Rows: linked sentences beside each other", Group.SHOWING),
    Key("layout.reading", (), "layout('reading')", "Reading: flowing paragraphs, the partner level", Group.SHOWING),
    Key("layout.linear", (), "layout('linear')", "Linear: numbered text, words instead of colour", Group.SHOWING),
    Key("scroll.lock", ("w",), "tie", "Let the other column stand still, and tie it again", Group.SHOWING),
    Key("swap", ("\\",), "swap", "Swap the sides", Group.SHOWING),
    Key("detail", ("d",), "detail", "Show or hide the details", Group.SHOWING, "details", 7),
    Key("detail.down", ("shift+down",), "scroll_detail(1)", "Scroll the details down", Group.SHOWING, counted=TIMES),
    Key("detail.up", ("shift+up",), "scroll_detail(-1)", "Scroll the details up", Group.SHOWING, counted=TIMES),
    Key("overview", ("f9",), "overview", "Show or hide the overview strip", Group.SHOWING),
    Key("align", ("=",), "align", "Correct which sentences belong together", Group.CORRECTING, "align", 6),
    Key("relation", ("R",), "turn_relation", "Call what differs shared, and back",
        Group.CORRECTING),
    Key("point", ("D",), "turn_point", "Dismiss a point of it, or restore it", Group.CORRECTING),
    Key("role", ("B",), "set_role", "Change what a block is: body, caption …", Group.CORRECTING),
    Key("undo", ("u",), "undo", "Undo what you did last", Group.CORRECTING, counted=TIMES),
    Key("redo", ("ctrl+r",), "redo", "Do again what was undone", Group.CORRECTING, counted=TIMES),
    Key("help", ("?", "f1"), "help", "All keys and signs", Group.TWOSOURCE, "help", 0),
    Key("palette", ("ctrl+p",), "app.command_palette", "Everything by name, and the themes", Group.TWOSOURCE,
        "commands", 8),
    Key("quit", ("q",), "app.quit", "Quit", Group.TWOSOURCE, "quit", 3),
    Key("align.split", ("s",), "align_split", "Split this sentence from its row",
        Group.ALIGNING, "split", 0, Place.ALIGNING),
    Key("align.merge", ("m",), "align_merge", "Merge the next sentence of this side into the row",
        Group.ALIGNING, "merge", 1, Place.ALIGNING),
    Key("align.up", ("U",), "align_move(-1)", "Link with the sentence above instead",
        Group.ALIGNING, "move", 0, Place.ALIGNING),
    Key("align.down", ("D",), "align_move(1)", "Link with the sentence below instead",
        Group.ALIGNING, "move", 0, Place.ALIGNING),
    Key("align.link", ("L",), "align_link", "Link two: press it on each of them",
        Group.ALIGNING, "link", 0, Place.ALIGNING),
    Key("align.unlink", ("X",), "align_unlink", "Take this sentence's link away",
        Group.ALIGNING, "unlink", 0, Place.ALIGNING),
    Key("align.accept", ("a",), "align_accept", "Accept the links of the row, and go on",
        Group.ALIGNING, "accept", 0, Place.ALIGNING),
    Key("align.pin", ("p",), "align_pin", "Pin this link to its row, or unpin it",
        Group.ALIGNING, "pin", 1, Place.ALIGNING),
    Key("align.realign", ("r",), "realign", "Realign the rest around pins and accepted pairs",
        Group.ALIGNING, "realign", 1, Place.ALIGNING),
    Key("align.leave", ("escape", "="), "leave_aligning", "Leave align mode",
        Group.ALIGNING, "leave", 0, Place.ALIGNING),
    Key("choice.next", ("j", "down"), "step(1)", "Next in the list", Group.CHOOSING, "next", 1, Place.CHOOSING),
    Key("choice.previous", ("k", "up"), "step(-1)", "Previous in the list", Group.CHOOSING, "next", 1,
        Place.CHOOSING),
    Key("choice.take", ("enter",), "take", "Choose it", Group.CHOOSING, "choose", 0, Place.CHOOSING),
    Key("choice.number", tuple("123456"), "number", "Choose by its number", Group.CHOOSING, place=Place.CHOOSING),
    Key("choice.close", ("escape", "q"), "close", "Choose nothing", Group.CHOOSING, "leave", 0, Place.CHOOSING),
    Key("typing.keep", ("enter",), "submit", "Go there", Group.TYPING, "go there", 0, Place.TYPING),
    Key("typing.whole", ("alt+w", "f2"), "turn('whole')", "While searching: only whole words, or not", Group.TYPING,
        "whole words", 2, Place.TYPING),
    Key("typing.pattern", ("alt+r", "f3"), "turn('pattern')", "While searching: a regular expression, or not",
        Group.TYPING, "pattern", 3, Place.TYPING),
    Key("typing.earlier", ("up",), "recall(-1)", "While searching: what was searched for before", Group.TYPING,
        "earlier", 4, Place.TYPING),
    Key("typing.later", ("down",), "recall(1)", "While searching: what was searched for after that", Group.TYPING,
        "earlier", 4, Place.TYPING),
    Key("typing.cancel", ("escape",), "cancel", "Leave everything as it was", Group.TYPING, "cancel", 0, Place.TYPING),
    Key("help.close", ("escape", "q", "?", "f1"), "close", "Close the help", Group.TWOSOURCE, "close", 0, Place.HELP),
    Key("help.down", ("j", "down"), "scroll(1)", "Scroll down", Group.TWOSOURCE, "scroll", 1, Place.HELP),
    Key("help.up", ("k", "up"), "scroll(-1)", "Scroll up", Group.TWOSOURCE, "scroll", 1, Place.HELP),
    Key("help.page.down", ("space", "pagedown"), "page(1)", "One page down", Group.TWOSOURCE, place=Place.HELP),
    Key("help.page.up", ("b", "pageup"), "page(-1)", "One page up", Group.TWOSOURCE, place=Place.HELP),
    Key("help.find", ("/",), "find", "Find a word in the help", Group.TWOSOURCE, "find", 2, Place.HELP),
)  # fmt: skip

BY_ID = {key.id: key for key in KEYS}


def keys_in(place: Place, rows: Iterable[Key] = KEYS) -> tuple[Key, ...]:
    """The keys that work there, in the order of the table."""
    return tuple(key for key in rows if key.place is place)
