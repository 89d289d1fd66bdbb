"""Rows of the key table as Textual bindings, and back: which of them work now."""

from __future__ import annotations

from textual.binding import Binding, BindingType
from textual.screen import Screen

from tui.bindings import BY_ID, Place, keys_in


def bound(place: Place) -> list[BindingType]:
    """The bindings of a place, each with its id, so that a keymap can change the keys.

    Keys that work while typing come before those of the text field that has the focus.
    """
    return [
        Binding(
            ",".join(key.keys),
            key.action,
            key.description,
            id=key.id,
            show=bool(key.hint),
            priority=place is Place.TYPING,
        )
        for key in keys_in(place)
    ]


def working_keys(screen: Screen[object]) -> dict[str, str]:
    """Id to Textual's name of its first key, for what works on the screen now, in the order of the table.

    While something is typed, only the keys of typing are listed.
    """
    found: dict[str, str] = {}
    for key, active in screen.active_bindings.items():
        if active.enabled and active.binding.id in BY_ID:
            found.setdefault(active.binding.id, key)
    place = BY_ID[next(iter(found))].place if found else None
    return {id_: found[id_] for id_, key in BY_ID.items() if id_ in found and key.place is place}
