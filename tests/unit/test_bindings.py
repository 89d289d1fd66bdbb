from __future__ import annotations

import string

import pytest
from textual.keys import _character_to_key

from tui.bindings import BY_ID, KEYS, Place, keys_in, shown
from tui.widgets.key_hints import fitting, hint_line, hints


def test_ids_name_one_row_each() -> None:
    assert len(BY_ID) == len(KEYS)


@pytest.mark.parametrize("place", Place)
def test_a_key_does_one_thing_in_a_place(place: Place) -> None:
    keys = [key for entry in keys_in(place) for key in entry.keys]
    assert len(keys) == len(set(keys))


def test_no_writing_happens_on_space_enter_or_arrows() -> None:
    harmless = {"step", "side", "page", "partner", "scroll_detail"}
    quiet = {"space", "enter", "up", "down", "left", "right", "shift+up", "shift+down"}
    found = {entry.action.partition("(")[0] for entry in keys_in(Place.COMPARING) if quiet & set(entry.keys)}
    assert found == harmless


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        pytest.param("j", "j", id="a letter"),
        pytest.param("G", "G", id="a capital"),
        pytest.param("]", "]", id="a sign"),
        pytest.param("right_square_bracket", "]", id="a sign by its name"),
        pytest.param("question_mark", "?", id="a question mark"),
        pytest.param("backslash", "\\", id="a backslash"),
        pytest.param("slash", "/", id="a slash"),
        pytest.param("colon", ":", id="a colon"),
        pytest.param("apostrophe", "'", id="an apostrophe"),
        pytest.param("less_than_sign", "<", id="a sign whose name has a hyphen"),
        pytest.param(
            "left_pointing_double_angle_quotation_mark",
            "Left Pointing Double Angle Quotation Mark",
            id="a sign that no keyboard names",
        ),
        pytest.param("down", "↓", id="an arrow"),
        pytest.param("shift+down", "Shift+↓", id="an arrow with shift"),
        pytest.param("ctrl+d", "Ctrl+D", id="a letter with control"),
        pytest.param("pagedown", "PgDn", id="page down"),
        pytest.param("f9", "F9", id="a function key"),
        pytest.param("space", "Space", id="the space bar"),
        pytest.param("+", "+", id="plus"),
    ],
)
def test_keys_are_shown_as_readers_know_them(key: str, expected: str) -> None:
    assert shown(key) == expected


@pytest.mark.parametrize("sign", string.punctuation)
def test_every_sign_of_the_keyboard_is_shown_as_itself(sign: str) -> None:
    assert shown(_character_to_key(sign)) == sign


def working(*without: str) -> dict[str, str]:
    return {key.id: key.keys[0] for key in keys_in(Place.COMPARING) if key.keys and key.id not in without}


@pytest.mark.parametrize("width", [20, 40, 60, 78, 118, 198])
def test_hints_fit_whole_and_help_is_always_among_them(width: int) -> None:
    chosen = fitting(hints(working()), width)
    assert sum(len(piece.text) for piece in hint_line(chosen)) <= width
    assert "help" in [hint.word for hint in chosen]


NOT_YET = ("partner.back", "history.forward", "search.end")
"""What has nothing to do at first."""


@pytest.mark.parametrize(
    ("width", "without", "expected"),
    [
        pytest.param(58, NOT_YET, "row differs search help quit", id="60 columns: to get on and to get out"),
        pytest.param(78, NOT_YET, "row differs search decide note help quit", id="80 columns: checking too"),
        pytest.param(78, NOT_YET[:2], "row differs search next let_go help quit", id="80 columns while searching"),
        pytest.param(
            118, NOT_YET, "row differs partner search next layout decide note help quit", id="120 columns: layouts too"
        ),
    ],
)
def test_there_is_room_for_what_is_needed_most(width: int, without: tuple[str, ...], expected: str) -> None:
    words = [hint.word.replace(" ", "_") for hint in fitting(hints(working(*without)), width)]
    assert " ".join(words) == expected


@pytest.mark.parametrize("width", [20, 58, 78])
def test_the_way_out_of_a_mode_is_always_among_the_hints(width: int) -> None:
    keys = {key.id: key.keys[0] for key in keys_in(Place.ALIGNING)} | {"help": "?"}
    assert "leave" in [hint.word for hint in fitting(hints(keys), width)]


def test_no_room_means_no_hint() -> None:
    assert fitting(hints(working()), 5) == []


def test_keys_with_one_word_share_a_hint() -> None:
    assert hints({"row.next": "j", "row.previous": "k"})[0][:2] == ("j k", "row")


def test_a_changed_key_is_shown_changed() -> None:
    assert hints({"quit": "ctrl+q"})[0][:2] == ("Ctrl+Q", "quit")
