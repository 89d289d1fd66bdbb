"""Rows of the key table as Textual bindings."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from tui.bindings import Place, keys_in


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
