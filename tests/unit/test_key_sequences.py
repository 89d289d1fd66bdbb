"""Keys pressed one after the other, as a table of what each is taken for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.key_sequences import Chosen, KeySequences, Pending, Stray
from tui.keys import Counted, Group, Key


def row(id_: str, *keys: str, counted: Counted = Counted.STEPS, letter: bool = False) -> Key:
    return Key(id_, keys, id_, f"Do {id_}", Group.MOVING, counted=counted, letter=letter)


ROWS = (
    row("down", "j", "down"),
    row("clear", "0"),
    row("first", "g g"),
    row("last", "G", counted=Counted.ROW),
    row("next", "] c", "ctrl+w x"),
    row("mark", "'", letter=True),
)


def follow(keys: str) -> list[str]:
    """Of each key what is pending (`5…`), chosen (`5 down`, `mark a`), stray (`!5x`) or passed on (`j`)."""
    pending, told = Pending(), []
    machine = KeySequences(ROWS)
    for key in keys.split():
        step = machine.after(pending, key)
        pending = step if isinstance(step, Pending) else Pending()
        if isinstance(step, Pending):
            told.append(f"{step.typed.removesuffix('…')}…" if step.typed else "nothing")
        elif isinstance(step, Chosen):
            told.append(
                " ".join(str(part) for part in (step.count, step.key.id, step.letter) if part not in (None, ""))
            )
        elif isinstance(step, Stray):
            told.append(f"!{step.typed}")
        else:
            told.append(key)
    return told


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        pytest.param("j", ["down"], id="a key alone"),
        pytest.param("x", ["x"], id="a key without a meaning is passed on too"),
        pytest.param("5 j", ["5…", "5 down"], id="a number before a key"),
        pytest.param("1 2 j", ["1…", "12…", "12 down"], id="a number of two digits"),
        pytest.param("1 0 j", ["1…", "10…", "10 down"], id="0 continues a number"),
        pytest.param("0", ["clear"], id="0 alone is a key"),
        pytest.param("3 down", ["3…", "3 down"], id="a number before a named key"),
        pytest.param("1 2 G", ["1…", "12…", "12 last"], id="a number that names a row"),
        pytest.param("g g", ["g…", "first"], id="two keys"),
        pytest.param("2 ] c", ["2…", "2]…", "2 next"], id="a number before two keys"),
        pytest.param("ctrl+w x", ["Ctrl+W…", "next"], id="two keys, one with control"),
        pytest.param("g x", ["g…", "!gx"], id="two keys that mean nothing together"),
        pytest.param("g x j", ["g…", "!gx", "down"], id="after a mistake all is as before"),
        pytest.param("5 x", ["5…", "!5x"], id="a number before a key without a meaning"),
        pytest.param("5 escape", ["5…", "nothing"], id="Esc forgets a number"),
        pytest.param("g escape g g", ["g…", "nothing", "g…", "first"], id="Esc forgets the first of two keys"),
        pytest.param("escape", ["escape"], id="Esc is passed on when nothing is pending"),
        pytest.param("' a", ["Do mark: '…", "mark a"], id="a letter behind a key"),
        pytest.param("' é", ["Do mark: '…", "mark é"], id="a letter of any alphabet"),
        pytest.param("' 5", ["Do mark: '…", "!'5"], id="a digit is no letter"),
        pytest.param("' escape", ["Do mark: '…", "nothing"], id="Esc forgets what waits for a letter"),
        pytest.param("g 5", ["g…", "!g5"], id="a digit between two keys is no number"),
        pytest.param("² j", ["²", "down"], id="a digit that is not one of the ten is no number"),
    ],
)
def test_keys_in_turn_are_taken_for(keys: str, told: list[str]) -> None:
    assert follow(keys) == told


def test_a_digit_with_a_meaning_of_its_own_begins_no_number() -> None:
    machine = KeySequences([row("one", "1")])
    assert machine.after(Pending(), "1") == Chosen(row("one", "1"))
    assert machine.after(Pending("2"), "1") == Pending("21")


@given(st.lists(st.sampled_from(["0", "1", "9", "j", "g", "G", "]", "c", "'", "a", "x", "escape", "ctrl+w"])))
def test_whatever_is_pressed_escape_ends_it_and_numbers_stay_small(keys: list[str]) -> None:
    machine, pending = KeySequences(ROWS), Pending()
    for key in keys:
        step = machine.after(pending, key)
        pending = step if isinstance(step, Pending) else Pending()
        assert len(pending.digits) <= 6
    assert machine.after(pending, "escape") in (Pending(), None)
