"""The box for what a check rests on: one form, and the list of the claim's sources to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Input, Label

from tui.bindings import Key, Place
from tui.presentation.check_details import source_words
from tui.presentation.pieces import Line, Piece, Tone, quoted, shortened
from tui.review.checks import Source
from tui.screens.choosing import CHOSEN
from tui.screens.writing import DRAFTED, Writing, WritingScreen
from tui.widgets.key_hints import KeyHints
from tui.widgets.tones import stacked

if TYPE_CHECKING:
    from tui.review.checklist import Item

FIELDS = (("title", "Title"), ("place", "Where"), ("date", "Date"), ("who", "Who"))
"""The fields of a source by their names, with their labels."""

PLACEHOLDERS = {
    "title": "document, interview, data set …",
    "place": "link, page or time stamp",
    "date": "of the source",
    "who": "who said it, or looked it up",
}

EMPTY = Source("")
NEW = "(a new source)"


class SourceList(Widget):
    """The sources of the claim and an empty one; the one in the form has a bar before it."""

    DEFAULT_CSS = """
    SourceList {
        height: auto;
        max-height: 6;
        margin-bottom: 1;
        text-wrap: nowrap;
        text-overflow: clip;
    }
    """

    sources: reactive[tuple[Source, ...]] = reactive((), layout=True)
    at: reactive[int] = reactive(0)

    @dataclass
    class Clicked(Message):
        """A source was clicked, by its 0-based index."""

        index: int

    def render(self) -> Content:
        """The sources around the one at hand that there is room for, one a line."""
        width, room = max(1, self.content_size.width), max(1, self.content_size.height)
        lines: list[Line] = []
        for index, source in enumerate(self.sources):
            sign = CHOSEN if index == self.at else " "
            words = shortened(f"{sign} {source_words(source) or NEW}", width)
            lines.append((Piece(words, Tone.STRONG if index == self.at else Tone.MUTED),))
        first = self._first(room)
        return stacked(lines[first : first + room])

    def on_click(self, event: events.Click) -> None:
        """Tell which source was clicked."""
        index = event.y + self._first(max(1, self.content_size.height))
        if index < len(self.sources):
            self.post_message(self.Clicked(index))

    def get_content_height(self, *_: object) -> int:
        """One line a source."""
        return len(self.sources)

    def _first(self, room: int) -> int:
        return max(0, min(self.at, len(self.sources) - room))


@dataclass(frozen=True, slots=True)
class Sourced(Writing):
    """The list in the box."""

    sources: tuple[Source, ...]
    """All sources of the claim."""


class SourceScreen(WritingScreen[Sourced]):
    """Ends with all sources of the claim, kept or as a draft; with None if nothing was changed."""

    place = Place.SOURCING

    def __init__(
        self,
        item: Item,
        sources: Sequence[Source],
        draft: Sequence[Source] | None,
        rows: tuple[Key, ...],
        keep_draft: Callable[[Sourced | None], None],
    ) -> None:
        """`sources` are those that are kept now, `draft` what was written last and not kept."""
        super().__init__(rows, keep_draft)
        self._item, self._before = item, tuple(sources)
        drafted = draft is not None and tuple(draft) != self._before
        self._sources = [*(draft if draft is not None else sources), EMPTY]
        self._at = max(0, len(self._sources) - (2 if drafted else 1))  # a draft goes on where it was left
        self._drafted = drafted

    def compose(self) -> ComposeResult:
        """The list, the form, and what can be done."""
        with Vertical() as box:
            box.border_title = Content(f"Sources of {self._item.name}: “{quoted(self._item.words)}”")
            yield SourceList()
            for name, label in FIELDS:
                field = Input(compact=True, id=name, placeholder=PLACEHOLDERS[name])
                yield Horizontal(Label(label), field, classes="field")
            yield self.foot(("Remove", "remove"))
            yield KeyHints()

    def on_mount(self) -> None:
        """Write a new source at once."""
        self._show(self._at)
        self.set_focus(self.query_one("#title", Input))
        if self._drafted:
            self.said = DRAFTED

    @property
    def result(self) -> Sourced | None:
        """The sources; None if they are what they were."""
        self._take_form()
        found = tuple(source for source in self._sources if source != EMPTY)
        return None if found == self._before else Sourced(found, kept=True)

    def action_entry(self, direction: int) -> None:
        """Have the next source in the form, `direction` 1, or the one before, -1; a new one from its first field."""
        self._take_form()
        self._show(max(0, min(self._at + direction, len(self._sources) - 1)))
        if self._sources[self._at] == EMPTY:
            self.set_focus(self.query_one("#title", Input))

    @on(Input.Submitted)
    def next_field(self) -> None:
        """Enter goes on to the next field, as in any form."""
        self.focus_next()

    def action_remove(self) -> None:
        """Remove the source in the form; it is gone when that is kept."""
        if self._at < len(self._sources) - 1:
            del self._sources[self._at]
        else:
            self._sources[self._at] = EMPTY
        self.draft()
        self._show(min(self._at, len(self._sources) - 1))

    @on(Input.Changed)
    def take_field(self, event: Input.Changed) -> None:
        """Take over what is typed; an empty source is always at the end."""
        event.stop()
        self._take_form()
        self._list()
        self.draft()

    def _take_form(self) -> None:
        """Take over what is in the fields, also letters of which no `Changed` has come: keys typed fast overtake it."""
        self._sources[self._at] = Source(**{name: self.query_one(f"#{name}", Input).value for name, _ in FIELDS})
        if self._sources[-1] != EMPTY:
            self._sources.append(EMPTY)

    def on_source_list_clicked(self, event: SourceList.Clicked) -> None:
        """A click takes it into the form."""
        self._take_form()
        self._show(event.index)

    def _show(self, index: int) -> None:
        self._at = index
        source = self._sources[index]
        for name, _ in FIELDS:
            field = self.query_one(f"#{name}", Input)
            with field.prevent(Input.Changed):
                field.value = getattr(source, name)
        self._list()

    def _list(self) -> None:
        shown = self.query_exactly_one(SourceList)
        shown.sources, shown.at = tuple(self._sources), self._at
