"""The right button on the compare screen: a menu of what can be done with the sentence that was clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events

from tui.bindings import BY_ID
from tui.presentation.pieces import quoted
from tui.screens.compare_state import CompareState
from tui.widgets.bound_keys import working_keys
from tui.widgets.pointed_page import RIGHT_BUTTON

if TYPE_CHECKING:
    from tui.widgets.comparison_view import ComparisonView


class Offering(CompareState):
    """For the mouse alone: everything that a key does, without a key."""

    def on_click(self, event: events.Click) -> None:
        """The right button opens the menu wherever it is clicked."""
        if event.button == RIGHT_BUTTON:
            self.offer()

    def on_comparison_view_menu_asked(self, _: ComparisonView.MenuAsked) -> None:
        """Open it for the sentence that was clicked, or for the words that are selected."""
        self.offer()

    def offer(self) -> None:
        """Open the menu; while there is nothing to read, the palette."""
        if self.comparison is None or not self.comparison.rows or self.focused is not None:
            self.app.action_command_palette()
            return
        from tui.presentation.menu import ALIGNING, READING
        from tui.screens.menu import MenuScreen

        working = working_keys(self)
        menu = MenuScreen(self._at_hand_told(), ALIGNING if self.aligning else READING, working)

        def take(index: int | None) -> None:
            if index is not None:
                # as the screen does what a key asks for: what it puts up is bound to its state, not to the menu's
                self.call_later(self.run_action, BY_ID[menu.offers[index].id].action)

        self.app.push_screen(menu, take)

    def _at_hand_told(self) -> str:
        """What the menu is about: the words selected, or the sentence of the cursor."""
        assert self.articles is not None
        if self.selected is not None:
            article = self.articles[self.selected.side]
            return f"Selected in {self.selected.name(article)}: “{quoted(self.selected.words(article))}”"
        side, sentence = self.at
        return f"{side.sentence_id(sentence)} “{quoted(self.articles[side].sentences[sentence].text)}”"
