"""Which two articles to compare: two fields, what is known of each, and a list for the one with the focus."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Label

from tui.bindings import Group, Place
from tui.core.sides import Pair, Side
from tui.presentation.opening.filling import Filling, Stage
from tui.presentation.pieces import quoted
from tui.screens.opening.finding import Finder
from tui.screens.opening.pasting import Pasting
from tui.settings.habits import Habits
from tui.widgets.article_field import ArticleField
from tui.widgets.bound_keys import bound, key_shown, rebind
from tui.widgets.choice_list import ChoiceList
from tui.widgets.key_hints import KeyHints
from tui.widgets.said_line import SaidLine


class OpenScreen(Pasting):
    """At the start when no two articles were named, or over a comparison. It ends with `PairOpened`."""

    DEFAULT_CSS = """
    OpenScreen {
        #title {
            width: 1fr;
            padding: 0 3;
            text-style: bold;
        }

        &.-roomy #title {
            margin: 1 0;
        }

        &.-roomy ArticleField {
            margin-bottom: 1;
        }
    }
    """

    AUTO_FOCUS = ""
    VERTICAL_BREAKPOINTS = [(0, "-narrow"), (22, "-roomy")]  # noqa: RUF012  (as Textual declares it)
    BINDINGS: ClassVar[list[BindingType]] = bound(Place.OPENING)

    def __init__(
        self,
        sources: Pair[str] | None = None,
        *,
        at_once: bool = False,
        habits: Habits | None = None,
        allow_private: bool = False,
    ) -> None:
        """`sources` are what it begins with; `at_once` compares them as soon as both are read."""
        super().__init__()
        self.opening_waits = at_once
        self.habits = habits or Habits()
        self.allow_private = allow_private
        self.finder = Finder(self.habits.past_pairs)
        self._named = sources or Pair("", "")
        rebind(self, Place.OPENING, self.habits.rows)

    def compose(self) -> ComposeResult:
        """The two fields, the list, the line that says something, and the hints."""
        state = OpenScreen
        yield Label("Which two articles?", id="title")
        for side in Side:
            yield ArticleField(side, self.habits.rows, id=side.name.lower()).data_bind(state.sides)
        yield ChoiceList().data_bind(state.sections, state.chosen)
        yield SaidLine().data_bind(state.message, state.sides)
        yield KeyHints()

    def on_mount(self) -> None:
        """Begin with what was named, in the field that lacks something."""
        for side in Side:
            if source := self._named[side]:
                self.show(side, Filling(typed=quoted(source), source=source))
                self.read(side)
        self.go_to(Side.RIGHT if self._named.left and not self._named.right else Side.LEFT)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leaving does something where there is a comparison to go back to, or something to stop."""
        if action == "leave":
            return self._over_comparison or any(side.stage is Stage.READING for side in self.sides)
        return True

    def watch_sides(self) -> None:
        """What can be left depends on what is read."""
        self.refresh_bindings()

    def action_leave(self) -> None:
        """Stop what is being read; else go back to the comparison."""
        if self.stop_reading():
            self.message = f"Stopped reading; {key_shown(self, 'open.take')} begins again."
        elif self._over_comparison:
            self.app.pop_screen()

    def action_help(self) -> None:
        """Open the help."""
        from tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.habits.rows, Group.OPENING))

    @property
    def _over_comparison(self) -> bool:
        return self in self.app.screen_stack[1:]
