"""Text that is pasted into a field, files that are dropped on it, and the box to write in."""

from __future__ import annotations

import os
from functools import partial

from tui.articles.dropped import dropped_sources, is_article_text
from tui.core.sides import Side
from tui.presentation.opening.filling import Filling, pasted_filling
from tui.presentation.pieces import quoted
from tui.screens.opening.taking import Taking
from tui.widgets.bound_keys import key_shown
from tui.widgets.source_field import SourceField


class Pasting(Taking):
    """Takes in what is not typed letter by letter."""

    def on_source_field_pasted(self, event: SourceField.Pasted) -> None:
        """Files and web addresses are named in the field, a text is kept, and anything else is as if typed."""
        self.message = ""
        sources = dropped_sources(event.text, os.path.exists)
        if sources:
            self._take_sources(event.side, sources)
        elif is_article_text(event.text):
            self.take_text(event.side, with_plain_line_ends(event.text))
        elif not self.field(event.side).held:
            field = self.field(event.side)
            field.replace(quoted(event.text), *field.selection)
        else:
            self.message = f"The pasted text is kept; empty the field before you type a path for {event.side.letter}."

    def on_source_field_edited(self, event: SourceField.Edited) -> None:
        """The name of a pasted text cannot be edited, but deleting takes the text away."""
        if event.emptied:
            self.action_clear()
        else:
            self.message = (
                f"The field holds a pasted text: {key_shown(self, 'open.write')} edits it, "
                f"{key_shown(self, 'open.clear')} takes it away."
            )

    def action_write(self) -> None:
        """Open the box, with the text pasted so far."""
        from tui.screens.opening.paste_box import PasteBox

        side = self.side
        self.app.push_screen(PasteBox(side, self.filling.pasted, self.habits.rows), partial(self._written, side))

    def take_text(self, side: Side, text: str) -> None:
        """Let a text fill a side; an empty one empties it."""
        self.enters_waiting = 0
        if text.strip():
            self.show(side, pasted_filling(text))
            self.read(side)
        else:
            self.show(side, Filling())
        self.look()

    def _written(self, side: Side, text: str | None) -> None:
        if text is not None:
            self.take_text(side, text)

    def _take_sources(self, side: Side, sources: tuple[str, ...]) -> None:
        if len(sources) == 1:
            self._fill_from(side, sources[0])
        else:
            for each, source in zip(Side, sources, strict=False):
                self._fill_from(each, source)
            if len(sources) > len(Side):
                self.message = f"{len(sources)} files were dropped; the first two are taken."
        self.look()

    def _fill_from(self, side: Side, source: str) -> None:
        """Let a path or web address fill a side. A file is read at once, the web only when Enter is pressed."""
        filling = Filling(typed=quoted(source), source=source)
        self.show(side, filling)
        if not filling.is_address:
            self.read(side)


def with_plain_line_ends(pasted: str) -> str:
    """A paste with the line ends that its text had: terminals send carriage returns, as if Enter had been pressed."""
    return pasted.replace("\r\n", "\n").replace("\r", "\n")
