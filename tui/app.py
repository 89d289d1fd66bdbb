"""The app: themes and the first screen; nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.filter import LineFilter, Monochrome, NoColor
from textual.screen import Screen
from textual.theme import BUILTIN_THEMES, Theme

from tui.bindings import Place, keys_in
from tui.core.sides import Pair
from tui.presentation.themes import LOOKS, Look
from tui.releasing import Releasing
from tui.remembering import Remembering
from tui.settings.habits import Habits

if TYPE_CHECKING:
    from tui.core.text import Article
    from tui.screens.pair_opened import PairOpened
    from tui.screens.reading import ReadingFailed
    from tui.settings.ledger_place import LedgerPlace

PROBLEMS_SHOWN = 20.0
"""Seconds; a click ends it sooner."""

NO_COLOR = NoColor()


def key_commands() -> type:
    """The palette's provider, imported when the palette opens."""
    from tui.commands import KeyCommands

    return KeyCommands


class TwosourceApp(Remembering, Releasing):
    """Opens on two articles, or asks for them; the exit code is its result.

    `articles` are read already, `unread` are paths or web addresses to read. `sources` are the paths or addresses that
    both can be read from again, or, where there are no articles at all, what the open screen begins with (empty strings
    for what is not known). `read_from` is what the articles were read from, if not from `sources`: no paper is written
    over it. What could not be read is the app's `failure` when it is left.
    """

    TITLE = "Twosource"
    CSS_PATH = "app.tcss"
    COMMANDS = {key_commands}  # noqa: RUF012  (as Textual declares it)

    def __init__(
        self,
        articles: Pair[Article] | None,
        *,
        unread: Pair[str] | None = None,
        sources: Pair[str] | None = None,
        read_from: Pair[str] | None = None,
        language: str | None = None,
        habits: Habits | None = None,
        allow_private: bool = False,
        ledger: LedgerPlace | None = None,
    ) -> None:
        """`ledger` is where checks are kept; None keeps them as long as the app runs."""
        super().__init__()
        self.articles = articles
        self.unread = unread
        self.failure: Exception | None = None
        self.sources = sources
        self.read_from = read_from or sources or Pair("", "")
        self.allow_private = allow_private
        self.language = language
        self.ledger = ledger
        self.habits = habits or Habits()
        for look in LOOKS:
            self.register_theme(theme(look))
        chosen = self.habits.chosen("theme", self.habits.settings.theme)
        self.theme = chosen if chosen in self.available_themes else LOOKS[0].name

    def get_default_screen(self) -> Screen[None]:
        """What comes first: the comparison, what is being read for it, or the question what to compare."""
        if self.articles is not None:
            return self.compare_screen(self.articles, self.language)
        if self.unread is None:
            return self.open_screen(self.sources)
        from tui.articles.loading import is_web_address

        if any(map(is_web_address, self.unread)):
            return self.open_screen(self.unread, at_once=True)
        from tui.screens.reading import ReadingScreen

        return ReadingScreen(self.unread, self.sources, self.habits, allow_private=self.allow_private)

    def compare_screen(self, articles: Pair[Article], language: str | None) -> Screen[None]:
        """The screen that compares two articles, imported when it is needed."""
        from tui.screens.compare import CompareScreen

        return CompareScreen(
            articles, read_from=self.read_from, language=language, habits=self.habits, ledger=self.ledger
        )

    def open_screen(self, sources: Pair[str] | None = None, *, at_once: bool = False) -> Screen[None]:
        """The screen that asks for two articles, imported when it is needed.

        With `at_once` it compares the sources as soon as both are read. What takes its time and may fail, as the web
        does, is read there: each side tells how far it is, can be stopped and be given another address.
        """
        from tui.screens.opening.screen import OpenScreen

        return OpenScreen(sources, at_once=at_once, habits=self.habits, allow_private=self.allow_private)

    def action_command_palette(self) -> None:
        """Open the palette, unless it is."""
        from tui.commands import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette"))  # Textual's own style sheet and `is_open` go by this id

    def search_themes(self) -> None:
        """Choose a theme by its name."""
        from tui.commands import Palette, ThemeCommands

        self.push_screen(Palette(providers=[ThemeCommands], placeholder="Search for themes…"))

    def action_open_other(self) -> None:
        """Ask for two articles, over the comparison, which is gone once they are read."""
        from tui.screens.leaving import may_leave_all

        if may_leave_all(self.screen_stack):
            self.push_screen(self.open_screen())

    async def action_quit(self) -> None:
        """Leave, unless something would be lost of which the reader has not been told yet."""
        from tui.screens.leaving import may_leave_all

        if may_leave_all(self.screen_stack):
            self.exit()

    async def on_pair_opened(self, event: PairOpened) -> None:
        """Compare what was chosen, in place of what was there."""
        self.remember_progress()
        first = self.articles is None
        self.articles, self.sources, self.read_from = event.articles, event.sources, event.read_from
        while len(self.screen_stack) > 1:
            self.pop_screen()
        if not self.screen._result_callbacks:  # Textual gives the first screen none, and cannot switch without
            self.screen._push_result_callback(self.screen, None)
        await self.switch_screen(self.compare_screen(event.articles, event.language or self.language))
        if not first:
            self.release_pair()
        self.call_after_refresh(self.remember_opened)

    def on_reading_failed(self, event: ReadingFailed) -> None:
        """Leave, so that the reason is told where the command was given."""
        self.failure = event.error
        self.exit()

    def on_mount(self) -> None:
        """Tell what of the settings was not understood."""
        if self.habits.problems:
            told = "\n".join(map(str, self.habits.problems))
            self.notify(told, title="Settings", severity="warning", timeout=PROBLEMS_SHOWN, markup=False)
        self.call_after_refresh(self.remember_opened)

    def on_key(self, event: events.Key) -> None:
        """Give a key to the prompt that a key before it has opened; it was typed before that could be known."""
        field = self.focused
        if field is None:
            return
        if field.check_consume_key(event.key, event.character):
            event.prevent_default()
            field.post_message(events.Key(event.key, event.character))
            return
        from tui.screens.sequencing import pressed
        from tui.widgets.prompt import Prompt

        for row in keys_in(Place.TYPING, self.habits.rows):
            if pressed(event) in row.keys and isinstance(field.parent, Prompt):
                field.call_later(self.run_action, row.action, field.parent)  # when it has taken what came before

    def watch_theme(self, before: str, after: str) -> None:
        """Keep a choice of colours for the next start."""
        if self.is_running and before != after:
            self.habits.keep("theme", after, self.habits.settings.theme)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of findings for themes that are not our own."""
        return next(look.variables for look in LOOKS if look.dark is self.current_theme.dark)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """With `NO_COLOR` greys; with a theme of the terminal's own colours none at all.

        Textual would make those of the terminal grey too, which is black on black.
        """
        filters = super().get_line_filters()
        if not (self.no_color and self.native_ansi_color):
            return filters
        return [NO_COLOR if isinstance(each, Monochrome) else each for each in filters]


def theme(look: Look) -> Theme:
    """A look as a Textual theme. What differs is the one accent.

    With the terminal's own colours Textual's widgets want more variables; those of its themes of that kind serve.
    """
    of_textual = BUILTIN_THEMES["ansi-dark" if look.dark else "ansi-light"].variables if look.ansi else {}
    return Theme(
        name=look.name,
        dark=look.dark,
        ansi=look.ansi,
        primary=look.findings["unique-left"],
        accent=look.findings["differing"],
        warning=look.findings["differing"],
        error=look.findings["differing"],
        foreground=look.foreground,
        background=look.background,
        surface=look.background,
        panel=look.panel,
        variables={**of_textual, **look.variables},
    )
