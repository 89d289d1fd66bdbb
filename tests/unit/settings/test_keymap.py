"""The key table with presets and the user's own keys in it."""

from __future__ import annotations

import tomllib

import pytest
from textual.keys import Keys

from tui.bindings import BY_ID, KEYS, Place
from tui.settings.dumping import keys_text
from tui.settings.key_names import NAMED, NoSuchKey, key_named
from tui.settings.keymap import PRESETS, key_rows
from tui.settings.options import Preset
from tui.settings.reading import understood


def arranged(text: str) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    """Id to keys, and the problems, of a file."""
    rows, problems = key_rows(understood(text.encode()))
    return {row.id: row.keys for row in rows}, [str(problem) for problem in problems]


def test_without_settings_the_keys_are_those_of_the_table() -> None:
    assert key_rows(understood(b"")) == (KEYS, ())


def test_own_keys_take_the_place_of_those_of_the_table() -> None:
    keys, problems = arranged('[keys]\nquit = ["ctrl+x", "f10"]\ndetail = []\n')
    assert (keys["quit"], keys["detail"], problems) == (("ctrl+x", "f10"), (), [])


@pytest.mark.parametrize("preset", Preset)
@pytest.mark.parametrize("place", Place)
def test_in_a_preset_every_key_does_one_thing_in_a_place(preset: Preset, place: Place) -> None:
    keys, _ = arranged(f'preset = "{preset.value}"')
    wanted = {row.id: PRESETS[preset].get(row.id, row.keys) for row in KEYS}
    assert keys == wanted, "a key of the table is in the way of the preset: give its row another key there"


@pytest.mark.parametrize("preset", Preset)
def test_presets_name_rows_and_keys_that_exist(preset: Preset) -> None:
    for id_, keys in PRESETS[preset].items():
        assert id_ in BY_ID
        assert tuple(map(key_named, keys)) == keys


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        pytest.param('"no.row" = "x"', "nothing has the id “no.row”; --dump-keys lists them all.", id="unknown id"),
        pytest.param('quit = "hyper+q"', "“hyper+q” is no key; quit goes without it.", id="unknown key held"),
        pytest.param('quit = "pgdn"', "“pgdn” is no key; quit goes without it.", id="unknown key"),
        pytest.param('quit = ""', "no key is named; quit goes without it.", id="empty"),
        pytest.param('quit = "shift+x"', "“shift+x” is written “X”; quit goes without it.", id="a capital by shift"),
        pytest.param('quit = "j"', "“j” is for quit now, so row.next goes without it.", id="a key of another row"),
        pytest.param('quit = "g x"', "“g” is for quit now, so row.first goes without it.", id="begins with a key"),
        pytest.param('quit = "x escape"', "“x escape” cannot be keys in turn here; quit goes", id="Esc in turn"),
        pytest.param('"help.up" = "g g"', "“g g” cannot be keys in turn here; help.up goes", id="in turn in the help"),
        pytest.param('quit = "ctrl+i"', "“Tab” is for quit now, so side.other goes", id="same for a terminal"),
    ],
)
def test_what_does_not_fit_is_named_with_its_line(entry: str, message: str) -> None:
    _, problems = arranged(f"\n[keys]\n{entry}\n")
    assert problems == [problem for problem in problems if problem.startswith("config.toml, line 3: ")]
    assert message in problems[0]


def test_of_two_own_keys_the_first_in_the_table_has_it() -> None:
    keys, problems = arranged('[keys]\nquit = "e"\nswap = ["e", "Z"]\n')
    assert (keys["swap"], keys["quit"]) == (("e", "Z"), ())
    assert problems == ["config.toml, line 3: “e” is for swap now, so quit goes without it."]


def test_one_key_may_mean_something_else_in_another_place() -> None:
    keys, problems = arranged('[keys]\n"help.up" = "e"\nquit = "e"\n')
    assert (keys["help.up"], keys["quit"], problems) == (("e",), ("e",), [])


@pytest.mark.parametrize("preset", Preset)
def test_dumped_keys_can_be_pasted(preset: Preset) -> None:
    rows, _ = key_rows(understood(f'preset = "{preset.value}"'.encode()))
    text = keys_text(rows)
    assert {id_: tuple(keys) for id_, keys in tomllib.loads(text)["keys"].items()} == {r.id: r.keys for r in rows}
    assert key_rows(understood(text.encode())) == (rows, ())


@pytest.mark.parametrize(
    ("words", "key"),
    [
        pytest.param("question_mark", "?", id="a sign by its name"),
        pytest.param("slash", "/", id="a sign by Textual's name"),
        pytest.param("Ctrl+D", "ctrl+d", id="in capitals"),
        pytest.param("PageDown", "pagedown", id="a named key in capitals"),
        pytest.param("shift+ctrl+left", "ctrl+shift+left", id="held in another order"),
        pytest.param("ctrl++", "ctrl++", id="plus with control"),
        pytest.param("+", "+", id="plus"),
        pytest.param("g  g", "g g", id="two in turn"),
        pytest.param("ctrl+m", "enter", id="what a terminal cannot tell apart"),
        pytest.param("é", "é", id="a letter with an accent"),
    ],
)
def test_keys_may_be_written_in_several_ways(words: str, key: str) -> None:
    assert key_named(words) == key
    assert key_named(key) == key


@pytest.mark.parametrize("words", ["", "++", "a+", "ctrl+", "zzz", "ctrl+pgdn", "+a", "shift+j"])
def test_what_is_no_key_is_told(words: str) -> None:
    with pytest.raises(NoSuchKey):
        key_named(words)


def test_named_keys_are_those_of_textual() -> None:
    assert {str(key.value) for key in Keys} | {"space"} >= NAMED
