"""The box for a note on a claim, and for the wording that should stand there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual.app import ComposeResult, SuspendNotSupported
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Label, TextArea

from tui.bindings import Key, Place
from tui.presentation.pieces import quoted
from tui.screens.writing import DRAFTED, Writing, WritingScreen
from tui.widgets.key_hints import KeyHints

if TYPE_CHECKING:
    from tui.review.checklist import Item


@dataclass(frozen=True, slots=True)
class Written(Writing):
    """The note and the wording in the box."""

    note: str
    wording: str
    """That should stand in place of the claim."""


class NoteScreen(WritingScreen[Written]):
    """Ends with what was written, kept or as a draft; with None if nothing was changed."""

    DEFAULT_CSS = """
    NoteScreen {
        #words {
            text-style: bold;
            margin-bottom: 1;
            text-wrap: nowrap;
            text-overflow: ellipsis;
            width: 1fr;
        }
        TextArea, TextArea:focus {
            height: 7;
            border: none;
            padding: 0;
            margin-bottom: 1;
            background: $background;
            background-tint: $background 0%;
        }
    }
    """

    place = Place.NOTING

    def __init__(
        self,
        item: Item,
        before: Written,
        draft: Written | None,
        rows: tuple[Key, ...],
        keep_draft: Callable[[Written | None], None],
    ) -> None:
        """`before` is what is kept now, `draft` what was written last and not kept."""
        super().__init__(rows, keep_draft)
        self._item, self._before, self._begin = item, before, draft or before

    def compose(self) -> ComposeResult:
        """The claim's words, the note, the wording, and what can be done."""
        with Vertical() as box:
            box.border_title = Content(f"Note on {self._item.name}")
            yield Label(Content(f"“{quoted(self._item.words)}”"), id="words")
            yield TextArea(self._begin.note, soft_wrap=True, highlight_cursor_line=False, compact=True)
            yield Horizontal(Label("Say instead"), Input(self._begin.wording, compact=True), classes="field")
            yield self.foot(("Editor", "editor"))
            yield KeyHints()

    def on_mount(self) -> None:
        """Write at once, behind what is there."""
        area = self.query_exactly_one(TextArea)
        area.move_cursor(area.document.end)
        self.set_focus(area)
        if self._begin != self._before:
            self.said = DRAFTED

    @property
    def result(self) -> Written | None:
        """What is written; None if it is what is kept already."""
        written = Written(self.query_exactly_one(TextArea).text, self.query_exactly_one(Input).value)
        return None if written == self._before else replace(written, kept=True)

    def action_editor(self) -> None:
        """Go on with the note in the user's own editor."""
        from tui.external_editor import edited

        area = self.query_exactly_one(TextArea)
        try:
            with self.app.suspend():
                found = edited(area.text)
        except SuspendNotSupported:
            self.said = "Another editor cannot be started from here."
            return
        if found.text != area.text:
            area.replace(found.text, area.document.start, area.document.end)
            area.move_cursor(area.document.end)
        self.said = found.complaint
        self.app.refresh()
