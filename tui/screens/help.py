"""The help: a page over the comparison that scrolls and can be searched."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.bindings import KEYS, Group, Key, Place
from tui.presentation.asking import Purpose
from tui.screens.help_text import help_lines
from tui.screens.scrolling import ScrollingScreen
from tui.widgets.bound_keys import bound, rebind
from tui.widgets.key_hints import KeyHints
from tui.widgets.prompt import Prompt
from tui.widgets.tones import stacked


class HelpText(Widget):
    """All of the help, broken to the width it gets."""

    DEFAULT_CSS = """
    HelpText {
        height: auto;
    }
    """

    words: reactive[str] = reactive("", layout=True)
    """Only entries with these words are shown; all, when empty."""

    def __init__(self, rows: tuple[Key, ...], first: Group | None) -> None:
        super().__init__()
        self._rows = rows
        self._first = first

    def render(self) -> Content:
        """The lines."""
        return stacked(help_lines(max(1, self.content_size.width), self._rows, self.words, self._first))


class HelpScreen(ScrollingScreen):
    """A page over the comparison; it closes with the key that opened it, and knows nothing of who asked."""

    DEFAULT_CSS = """
    HelpScreen {
        & > Vertical {
            width: 84;
            max-width: 100%;
            height: 100%;
            max-height: 62;
            background: $panel;
            border: solid $rule;
            padding: 1 1 0 2;
        }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = bound(Place.HELP)

    def __init__(self, rows: tuple[Key, ...] = KEYS, first: Group | None = None) -> None:
        super().__init__()
        self._rows = rows
        self._first = first
        rebind(self, Place.HELP, rows)

    def compose(self) -> ComposeResult:
        """The text, which scrolls, the line for finding something in it, and the hints."""
        with Vertical():
            with VerticalScroll(can_focus=False):
                yield HelpText(self._rows, self._first)
            yield Prompt(self._rows)
            yield KeyHints()

    def action_find(self) -> None:
        """Ask for words; only what has them stays."""
        self.query_exactly_one(Prompt).ask(Purpose.HELP)

    def on_prompt_typed(self, event: Prompt.Typed) -> None:
        """Show what has the words, while they are typed."""
        self._filter(event.words)

    def on_prompt_entered(self, event: Prompt.Entered) -> None:
        """Keep what was found."""
        self._filter(event.words)

    def on_prompt_cancelled(self, event: Prompt.Cancelled) -> None:
        """Show everything again."""
        self._filter("")

    def _filter(self, words: str) -> None:
        self.query_exactly_one(HelpText).words = words
        self.query_exactly_one(VerticalScroll).scroll_home(animate=False)
