"""The panel in which the rows to show are chosen; the page follows at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tui.bindings import FILTER_OPTION, KEYS, Key, Place, keys_in, shown
from tui.presentation.excerpt import Excerpt
from tui.presentation.filter_words import Columns, columns_of, line_of, moved_to, option_at, option_lines
from tui.review.filtering import FACETS, NO_FILTER, Facet, Filter
from tui.widgets.bound_keys import bound, rebind
from tui.widgets.tones import stacked

PADDING = 1
"""Blanks at either edge."""


class FilterPanel(Widget, can_focus=True):
    """The options in columns, each turned by its letter, by Space on it, or by a click. It takes the keys."""

    DEFAULT_CSS = f"""
    FilterPanel {{
        height: auto;
        max-height: 60%;
        text-wrap: nowrap;
        text-overflow: clip;
        padding: 0 {PADDING};
        background: $panel;
        border-top: solid $rule;
    }}
    """

    BINDINGS: ClassVar[list[BindingType]] = bound(Place.FILTERING)
    ALLOW_SELECT = False

    wanted: reactive[Filter] = reactive(NO_FILTER, layout=True)
    counts: reactive[Mapping[Facet, int]] = reactive(dict, layout=True)
    """How many rows have each facet."""
    at: reactive[Facet | None] = reactive(None)
    """The option that Space turns."""

    @dataclass
    class Changed(Message):
        """Other rows are asked for."""

        wanted: Filter

    @dataclass
    class Closed(Message):
        """The reader is done; `kept` says whether the filter stays as it is now or goes back to what it was."""

        kept: bool

    def __init__(self, rows: Iterable[Key] = KEYS) -> None:
        super().__init__()
        rows = tuple(rows)
        rebind(self, Place.FILTERING, rows)
        self._keys = {
            FACETS[key.id.removeprefix(FILTER_OPTION)]: shown(key.keys[0])
            for key in keys_in(Place.FILTERING, rows)
            if key.id.startswith(FILTER_OPTION) and key.keys
        }

    def render(self) -> Content:
        """The columns, as far as they have room."""
        heading, *options = option_lines(self._columns, self.wanted, self.at, self.content_size.width)
        return stacked([heading, *self._excerpt.of(options)])

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as the longest column has."""
        return len(option_lines(self._columns, self.wanted, self.at, width))

    def on_click(self, event: events.Click) -> None:
        """Turn the option that was clicked."""
        place = event.get_content_offset(self)
        option = None if place is None or place.y == 0 else self._excerpt.line_at(place.y - 1)
        if place is not None and option is not None:
            facet = option_at(self._columns, option + 1, place.x, self.content_size.width)
            if facet is not None:
                self.at = facet
                self._change(self.wanted.turned(facet))

    def watch_counts(self) -> None:
        """Begin at the first option."""
        self.at = moved_to(self._columns, None, 0, 0)

    def action_step(self, across: int, down: int) -> None:
        """To the option so many columns and lines further."""
        self.at = moved_to(self._columns, self.at, across, down)

    def action_turn_at(self) -> None:
        """Turn the option at hand."""
        if self.at is not None:
            self._change(self.wanted.turned(self.at))

    def action_turn(self, name: str) -> None:
        """Turn the option of that name."""
        self.at = FACETS[name]
        self._change(self.wanted.turned(FACETS[name]))

    def action_clear(self) -> None:
        """Ask for all rows."""
        self._change(NO_FILTER)

    def action_keep(self) -> None:
        """Close, with these rows."""
        self.post_message(self.Closed(kept=True))

    def action_cancel(self) -> None:
        """Close, with the rows from before."""
        self.post_message(self.Closed(kept=False))

    @property
    def _columns(self) -> Columns:
        return columns_of(self.wanted, self.counts, self._keys)

    @property
    def _excerpt(self) -> Excerpt:
        """Which lines of options are in sight below the headings."""
        columns, height = self._columns, self.content_size.height - 1
        at = max(0, line_of(columns, self.at) - 1)
        return Excerpt.around(at, at, max(1, *(len(options) for _, options in columns)), height)

    def _change(self, wanted: Filter) -> None:
        self.post_message(self.Changed(wanted))
