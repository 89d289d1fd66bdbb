"""Rows of the key table as Textual bindings, and back: which of them work now."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from textual.binding import Binding, BindingsMap, BindingType
from textual.dom import DOMNode
from textual.screen import Screen

from tui.bindings import BY_ID, KEYS, MODES, OVER_FIELDS, Key, Place, keys_in, shown

PALETTE = "palette"
"""The id of the row that opens the palette."""

PALETTES_OWN = "command_palette"
"""The action of Textual's own binding for it, which comes before all others and has no id."""


def bound(place: Place, rows: Iterable[Key] = KEYS) -> list[BindingType]:
    """The bindings of a place, each with its id.

    Keys that work while typing come before those of the text field that has the focus, and so do those
    that are done at once. A row without keys is bound
    to its id, and keys in turn to all of them with blanks: no key is called so, but both can be found and are told.
    The keys of a mode come before those of the place that it is a mode of.
    """
    return [
        Binding(
            ",".join("comma" if each == "," else each for each in key.keys) or key.id,
            key.action,
            key.description,
            id=key.id,
            show=bool(key.hint),
            priority=place in OVER_FIELDS or key.at_once,
        )
        for each in (MODES.get(place), place)
        if each is not None
        for key in keys_in(each, rows)
    ]


def rebind(node: DOMNode, place: Place, rows: Iterable[Key]) -> None:
    """Give a screen or widget the keys of these rows in place of those of its class.

    `App.set_keymap` would do this anew at every key, in quadratic time, and cannot take all keys from an action.
    """
    node._bindings = BindingsMap(bound(place, rows))


def key_shown(screen: Screen[Any], id_: str) -> str:
    """The key that does this on the screen, as readers know it; empty when none does."""
    bound_keys = screen._bindings.key_to_bindings.items()
    found = (key for key, bindings in bound_keys if any(each.id == id_ for each in bindings))
    key = next(found, id_)
    return "" if key == id_ else shown(key)


def working_keys(screen: Screen[Any]) -> dict[str, str]:
    """Id to Textual's name of its first key, for what works on the screen now, in the order of the table.

    The name is empty for what has no key.

    While something is typed, only the keys of typing are listed.
    """
    found: dict[str, str] = {}
    for key, active in screen.active_bindings.items():
        id_ = PALETTE if active.binding.action == PALETTES_OWN else active.binding.id
        if active.enabled and id_ in BY_ID:
            found.setdefault(id_, "" if key == id_ else key)
    place = BY_ID[next(iter(found))].place if found else None
    places = [place, *(home for home, mode in MODES.items() if mode is place)]
    return {id_: found[id_] for id_, key in BY_ID.items() if id_ in found and key.place in places}
