"""One sentence in the middle of the page, while or because there is nothing else to show."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.presentation.pieces import quoted


class Notice(Widget):
    """What is going on, or what went wrong and what to do."""

    DEFAULT_CSS = """
    Notice {
        height: 1fr;
        padding: 1 4;
        content-align: center middle;
        text-align: center;
        color: $muted;
    }
    """

    sentence: reactive[str] = reactive("")

    def render(self) -> Content:
        """The sentence; brackets in it are only brackets, and nothing in it can command the terminal."""
        return Content(quoted(self.sentence))

    def watch_sentence(self, sentence: str) -> None:
        """Shown only while there is something to say."""
        self.display = bool(sentence)
