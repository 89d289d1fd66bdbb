"""Choosing and opening on the open screen."""

from __future__ import annotations

from tui.articles.typed_paths import typed_path
from tui.core.sides import Pair, Side
from tui.presentation.opening.choices import FileChoice, PastChoice, one_line
from tui.presentation.opening.filling import Filling, lacking
from tui.presentation.pieces import quoted
from tui.screens.opening.finding import is_folder
from tui.screens.opening.reading import read_again
from tui.screens.opening.typing import Typing
from tui.screens.pair_opened import PairOpened
from tui.widgets.choice_list import ChoiceList


class Taking(Typing):
    """What Enter, a click and the arrows do."""

    def action_take(self) -> None:
        """Take the chosen file, or open when both articles are there."""
        self.take_in_typed()
        self.message = ""
        if self.looking:
            self.enters_waiting += 1
        else:
            self.take()

    def action_move(self, steps: int) -> None:
        """Choose the line so many further down, or up if negative."""
        count = len(self.choices)
        if count:
            before = self.chosen if self.chosen is not None else (-1 if steps > 0 else 0)
            self.chosen = max(0, min(count - 1, before + steps))

    def take(self) -> None:
        """Take what is chosen; else read what stands in the field; else go on."""
        choice = self.choices[self.chosen] if self.chosen is not None and self.chosen < len(self.choices) else None
        if isinstance(choice, PastChoice):
            self._take_pair(choice)
        elif isinstance(choice, FileChoice):
            self._take_file(choice)
        elif self.filling.settled:
            self._go_on()
        elif self.filling.empty:
            self.message = lacking(self.side)
        else:
            self.read(self.side)
            if self.filling.is_address:
                self._go_on()

    def open_when_ready(self) -> None:
        """Tell that both articles are there, if they are, or a saved comparison."""
        whole = next((side for side in self.sides if side.saved), None)
        if whole is not None and whole.saved:
            saved = whole.saved
            both = Pair(whole.source, whole.source)
            self.post_message(PairOpened(saved.articles, both, saved.language, both))
            return
        left, right = self.sides
        if left.article and right.article:
            from tui.articles.pairs import told_apart

            articles, sources = Pair(left.article, right.article), read_again(self.sides)
            articles = told_apart(articles, sources) if sources else articles
            self.post_message(PairOpened(articles, sources, None, self.sides.map(lambda side: side.source)))

    def on_choice_list_picked(self, event: ChoiceList.Picked) -> None:
        """A click chooses and takes."""
        self.chosen = event.index
        self.take()

    def on_choice_list_rolled(self, event: ChoiceList.Rolled) -> None:
        """The wheel moves the choice."""
        self.action_move(event.direction)

    def _take_pair(self, choice: PastChoice) -> None:
        if choice.missing:
            self.message = f"{' and '.join(choice.missing)} cannot be opened: no such file is there any more."
            return
        self.opening_waits = True
        for side in Side:
            source = choice.pair.sources[side]
            self.show(side, Filling(typed=quoted(source), source=source))
            self.read(side)
        self.look()

    def _take_file(self, choice: FileChoice) -> None:
        before = typed_path(self.filling.typed).before
        name = one_line(choice.entry.name)
        if is_folder(choice):
            words = f"{before}{name}/"
            self.field(self.side).show(words)
            self.type_in(self.side, words)
            return
        self.show(self.side, Filling(typed=before + name, source=choice.entry.path))
        self.read(self.side)
        self.taken = self.side
        self.look() if self.sides[self.side.other].settled else self.go_to(self.side.other)

    def _go_on(self) -> None:
        """Open, now or when all is read; or go where something is lacking."""
        self.taken = self.side
        other = self.sides[self.side.other]
        if not self.filling.saved and (other.empty or (other.is_address and not other.settled)):
            self.go_to(self.side.other)
            return
        self.opening_waits = True
        if not (self.filling.saved or other.settled):
            self.read(self.side.other)
        self.open_when_ready()
