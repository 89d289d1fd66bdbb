"""What a key is tried with: what is pressed before it, what it changes on the screen, and how that is taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from textual.containers import VerticalScroll
from textual.widgets import Input, TextArea

from tests.app.reading import Reader
from tui.core.sides import Side
from tui.screens.opening.screen import OpenScreen
from tui.widgets.filter_panel import FilterPanel
from tui.widgets.prompt import Prompt

Seeing = Callable[[Reader], Any]
"""What is looked at before and after the key."""


class Act(NamedTuple):
    """One row of the key table, tried with each of its keys. Keys have blanks between them.

    `<id>` stands for the key that the row of that id has in the preset, `@name` for what a scene can do besides.
    """

    sees: Seeing
    after: Any
    """What is seen after the key, and was not before it; a function gets the key."""
    first: str = ""
    """Pressed before."""
    last: str = ""
    """Pressed after it, so that the next act begins where this one did."""
    then: str = ""
    """The letter behind the key, which belongs to it."""


Acts = Mapping[str, Act]
"""By the ids of the rows of the key table."""


def place(reader: Reader) -> str:
    """Where the reader is, as `3B`."""
    return reader.place


def screen(reader: Reader) -> str:
    """What is on top."""
    return type(reader.pilot.app.screen).__name__


def asked_for(reader: Reader) -> str:
    """What the line at the bottom asks for; empty while nothing is."""
    asked = (prompt.purpose for prompt in reader.pilot.app.screen.query(Prompt))
    return next((purpose.name for purpose in asked if purpose is not None), "")


def typed(reader: Reader) -> str:
    """What stands in the field with the focus."""
    field = reader.pilot.app.screen.focused
    return field.value if isinstance(field, Input) else field.text if isinstance(field, TextArea) else ""


def field_at_hand(reader: Reader) -> str:
    """The field with the focus, by its id."""
    field = reader.pilot.app.screen.focused
    return "" if field is None else field.id or type(field).__name__


def scrolled(reader: Reader) -> int:
    """How far a page of text over the comparison is scrolled."""
    return reader.pilot.app.screen.query_exactly_one(VerticalScroll).scroll_offset.y


def said(reader: Reader) -> bool:
    """Whether something is told."""
    return bool(reader.screen.message)


def statuses(reader: Reader) -> list[str]:
    """What is decided."""
    return [str(check.status) for check in reader.screen.work.checks.values()]


def panel(reader: Reader) -> bool:
    """Whether the panel of the filter is open."""
    return bool(reader.screen.query(FilterPanel))


def at_option(reader: Reader) -> str:
    """The option of the filter at hand."""
    at = reader.screen.query_exactly_one(FilterPanel).at
    return "" if at is None else at.name


def facets(reader: Reader) -> set[str]:
    """What rows are asked for."""
    return {facet.name.lower() for facet in reader.screen.wanted.facets}


def opening(reader: Reader) -> OpenScreen:
    """The screen that asks for two articles."""
    return next(each for each in reader.pilot.app.screen_stack if isinstance(each, OpenScreen))


def opened_text(reader: Reader) -> str:
    """What was written for side A."""
    return opening(reader).sides[Side.LEFT].pasted


def clipboard(reader: Reader) -> str:
    """The first word that was copied last."""
    return next(iter(reader.pilot.app.clipboard.split()), "")


def both(*seeing: Seeing) -> Seeing:
    """All of these."""
    return lambda reader: tuple(each(reader) for each in seeing)
