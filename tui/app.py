"""The app: themes and the first screen; nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import App, SystemCommand
from textual.screen import Screen
from textual.theme import Theme

from tui.core.sides import Pair
from tui.core.text import Article
from tui.presentation.themes import LOOKS, Look
from tui.screens.compare import CompareScreen


def key_commands() -> type:
    """The palette's provider, imported when the palette opens."""
    from tui.commands import KeyCommands

    return KeyCommands


class TwosourceApp(App[int]):
    """Opens on two articles that are already read; the exit code is its result."""

    TITLE = "Twosource"
    CSS_PATH = "app.tcss"
    COMMANDS = App.COMMANDS | {key_commands}

    def __init__(self, articles: Pair[Article], *, language: str | None = None) -> None:
        super().__init__()
        self.articles = articles
        self.language = language
        for look in LOOKS:
            self.register_theme(theme(look))
        self.theme = LOOKS[0].name

    def get_default_screen(self) -> Screen[None]:
        """The comparison is the first thing on the screen."""
        return CompareScreen(self.articles, language=self.language)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of findings for themes that are not our own."""
        return next(look.variables for look in LOOKS if look.dark is self.current_theme.dark)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Of Textual's own commands only the themes: the others are in the key table."""
        yield SystemCommand("Theme", "Change the colours", self.action_change_theme)


def theme(look: Look) -> Theme:
    """A look as a Textual theme. What differs is the one accent."""
    return Theme(
        name=look.name,
        dark=look.dark,
        primary=look.findings["unique-left"],
        accent=look.findings["differing"],
        warning=look.findings["differing"],
        error=look.findings["differing"],
        foreground=look.foreground,
        background=look.background,
        surface=look.background,
        panel=look.panel,
        variables=look.variables,
    )
