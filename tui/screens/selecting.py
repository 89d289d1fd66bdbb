"""Selecting words and copying: what is selected, or the finding at hand, to the clipboard or to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tui.articles.typed_paths import typed_path
from tui.core.counted import counted
from tui.core.harmless import harmless
from tui.core.selecting import sentences_between
from tui.errors import TwosourceError
from tui.presentation.asking import Purpose
from tui.screens.finding import Finding
from tui.widgets.bound_keys import key_shown

if TYPE_CHECKING:
    from tui.widgets.comparison_view import ComparisonView
    from tui.widgets.prompt import Prompt


class Selecting(Finding):
    """Actions of selecting and copying. What is selected goes with the next move of the cursor, as in any editor."""

    def on_mount(self) -> None:
        """A move selects further, or lets go; so do other sides."""
        self.watch(self, "cursor", self._follow_cursor, init=False)
        self.watch(self, "articles", self._let_go, init=False)

    def on_comparison_view_selected(self, event: ComparisonView.Selected) -> None:
        """Words were selected with the mouse; a click alone lets go of them, but not while moving selects."""
        if event.selection is not None or self.selecting_from is None:
            self.selected, self.selecting_from = event.selection, None
            self.message = self._told_selected()

    def action_select(self) -> None:
        """Select the sentence at hand, and from there as far as the cursor moves; or let go."""
        if self.selecting_from is not None:
            self._let_go()
            return
        self.selecting_from = self.at
        self._follow_cursor()

    def action_end_search(self) -> None:
        """Let go of what is selected; with nothing selected, end the search, and then the filter."""
        if self.selected is None:
            super().action_end_search()
        else:
            self._let_go()

    def action_copy(self) -> None:
        """Copy what is selected; with nothing selected, the finding at hand."""
        self._copy(*(self._selection or self._finding()))

    def action_copy_selection(self) -> None:
        """Copy what is selected, here or in the details; with nothing selected, say how to select."""
        if found := self._selection:
            self._copy(*found)
        elif words := self.get_selected_text():
            self._copy(words, counted_words(words))
        else:
            select, leave = key_shown(self, "select"), key_shown(self, "quit")
            self.message = f"Nothing is selected: drag over words, or press {select}. {leave} quits."

    def action_copy_markdown(self) -> None:
        """Copy the finding at hand as Markdown."""
        self._copy(*self._finding(markdown=True))

    def action_copy_to_file(self) -> None:
        """Ask for a file, for terminals that do not let programs copy."""
        self.ask(Purpose.FILE)

    def on_prompt_entered(self, event: Prompt.Entered) -> None:
        """Write what is selected, or the finding at hand, to the file that was named."""
        if event.purpose is Purpose.FILE and event.words.strip():
            words, name = self._selection or self._finding()
            self.message = written(words, name, Path(typed_path(event.words.strip()).path))

    @property
    def _selection(self) -> tuple[str, str] | None:
        """The selected words, and what to call them."""
        if self.selected is None or self.articles is None:
            return None
        article = self.articles[self.selected.side]
        words = self.selected.words(article)
        return (words, f"{counted_words(words)} of {self.selected.name(article)}") if words else None

    def _finding(self, *, markdown: bool = False) -> tuple[str, str]:
        """The finding of the cursor's row, and what to call it."""
        from tui.report.one_row import finding_markdown, finding_text

        assert self.comparison is not None
        row = self.view.sight.row if self.view.sight is not None else self.cursor.row
        told = finding_markdown if markdown else finding_text
        words = told(self.comparison, row, self.work)
        return words, f"the finding of row {row + 1}{' as Markdown' if markdown else ''}"

    def _copy(self, words: str, name: str) -> None:
        self.app.copy_to_clipboard(words)
        self._let_go()
        self.message = f"Copied {name}."

    def _follow_cursor(self) -> None:
        if self.selecting_from is None or self.comparison is None:
            self.selected = None
            return
        self.selected = sentences_between(self.comparison, *self.selecting_from, self.cursor.row)
        self.message = self._told_selected()

    def _let_go(self) -> None:
        if self.selected is not None or self.selecting_from is not None:
            self.message = ""
        self.selected = self.selecting_from = None
        self.clear_selection()

    def _told_selected(self) -> str:
        found = self._selection
        if found is None:
            return ""
        key = key_shown(self, "copy")
        return f"Selected {found[1]}" + (f" · {key} copies" if key else "")


def counted_words(words: str) -> str:
    """`1 word`, `34 words`."""
    return counted(len(words.split()), "word")


def written(words: str, name: str, path: Path) -> str:
    """Write the words to a new file; a sentence that says so, or why not."""
    from tui.report.writing import write_report

    shown = harmless(str(path))
    try:
        if path.exists():
            return f"{shown} is there already: choose another name."
        write_report(f"{words}\n".encode(), path)
    except (OSError, ValueError):
        return f"{shown} cannot be the name of a file; check its spelling."
    except TwosourceError as error:
        return error.message
    return f"Wrote {name} to {shown}."
