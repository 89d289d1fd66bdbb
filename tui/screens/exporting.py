"""Handing over: writing a paper to a file, and reading in what another checker handed over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from tui.articles.typed_paths import typed_path
from tui.core.harmless import harmless
from tui.core.navigation import at_sentence
from tui.core.sides import Pair
from tui.errors import TwosourceError
from tui.presentation.asking import Purpose
from tui.review.work import Act, Change
from tui.screens.beside import beside
from tui.screens.working import Working
from tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from tui.report.handover import Desk
    from tui.report.papers import Paper
    from tui.review.exchange import Merged


UNKNOWN = Pair("", "")
"""What articles were read from, where that is no file."""


@dataclass
class Exported(Message):
    """A paper was written, or not."""

    told: str
    """One sentence for the reader."""


class Exporting(Working):
    """Actions that write files and read them. Nothing is overwritten unasked."""

    read_from = UNKNOWN
    """Paths or addresses that the articles were read from."""
    paper: Paper | None = None
    """What is to be written, while its file's name is asked for."""
    to_replace: Path | None = None
    """A file that stands there already, after the reader was told so."""

    def action_export(self) -> None:
        """Choose a paper, then the file."""
        from tui.report.papers import TITLES

        papers = list(TITLES)
        self.choose("Write what?", list(TITLES.values()), lambda index: self._ask_file(papers[index]))

    def action_merge(self) -> None:
        """Ask for another checker's file."""
        self.ask(Purpose.MERGE)

    @on(Prompt.Entered)
    def take_file(self, event: Prompt.Entered) -> None:
        """Write the file, or read it."""
        words = event.words.strip()
        if event.purpose is Purpose.EXPORT and self.paper is not None and words:
            self._export(self.paper, Path(typed_path(words).path))
        elif event.purpose is Purpose.MERGE and words:
            self._merge(Path(typed_path(words).path))

    @on(Exported)
    def tell_exported(self, event: Exported) -> None:
        """Say what came of it."""
        self.message = event.told

    def _ask_file(self, paper: Paper) -> None:
        from tui.report.papers import endings_of, file_name

        assert self.comparison is not None
        self.paper, self.to_replace = paper, None
        self.message = f"The name may end in {', '.join(endings_of(paper))}."
        self.ask(Purpose.EXPORT, file_name(paper, self.comparison.articles))

    def _export(self, paper: Paper, path: Path) -> None:
        from tui.report import format_for_path
        from tui.report.handover import Desk
        from tui.report.papers import format_of
        from tui.report.writing import refuse_ledger, refuse_overwriting, told_plainly
        from tui.review.checking import Stamp
        from tui.review.ledger_path import place_of

        assert self.comparison is not None
        try:
            format_of(paper, format_for_path(path))
            named = (article.source for article in self.comparison.articles)
            refuse_overwriting(path, (Path(source) for source in (*self.read_from, *named) if source))
            if self.ledger is not None:
                refuse_ledger(path, place_of(self.ledger.file))
            with told_plainly(path):  # a name too long for the system, a folder that may not be looked into
                stands_there = path.exists()
        except TwosourceError as error:
            self.ask(Purpose.EXPORT, str(path))
            self.message = error.message
            return
        if stands_there and path != self.to_replace:
            self.to_replace = path
            self.ask(Purpose.EXPORT, str(path))
            self.message = f"There is a file {path.name} already: Enter replaces it, Esc leaves it."
            return
        desk = Desk(self.comparison, self.work, Stamp.now("").at, self.checker, self.keeps_text)
        self.message = f"Writing {path.name} …"
        self._write(partial(exported, paper, desk, path))

    @work(exclusive=True, exit_on_error=False, group="export")
    async def _write(self, write: partial[Message]) -> None:
        self.post_message(await beside(write))

    def _merge(self, path: Path) -> None:
        from tui.articles.loading import read_path, told_plainly
        from tui.review.exchange import merged_file
        from tui.review.fingerprints import Snapshot

        assert self.comparison is not None
        name = harmless(path.name)
        try:
            with told_plainly(name):
                data = read_path(path, name)
            merged = merged_file(data, name, self.work, self.comparison.articles.map(Snapshot.of))
        except TwosourceError as error:
            self.message = error.message
            return
        if merged.act.changes:
            self.do(merged.act)
        else:
            self.message = f"{name} has nothing that is not here already."
        if merged.conflicts:
            self._show_conflicts(merged)

    def _show_conflicts(self, merged: Merged) -> None:
        """List where both decided differently; choosing one goes there."""
        from tui.presentation.choices import conflict_choice
        from tui.review.whereabouts import sentence_of

        assert self.comparison is not None
        comparison, conflicts = self.comparison, merged.conflicts

        def go(index: int) -> None:
            place = sentence_of(comparison, Act("", (Change(conflicts[index].subject, None, None),)), self.at[0])
            if place is not None:
                self.jump(at_sentence(comparison, *place))

        options = [conflict_choice(comparison, conflict) for conflict in conflicts]
        self.choose(f"{len(conflicts)} decided otherwise; yours stand. Go to one?", options, go)


def exported(paper: Paper, desk: Desk, path: Path) -> Exported:
    """Write the paper; what came of it, in a sentence."""
    from tui.report import format_for_path
    from tui.report.papers import written
    from tui.report.writing import write_report

    try:
        data = written(paper, format_for_path(path), desk)
        write_report(data, path)
    except TwosourceError as error:
        return Exported(error.message)
    except Exception as error:  # whatever fails, the reader keeps the screen
        return Exported(f"This is a fault of the program, please report it ({type(error).__name__}: {error}).")
    return Exported(f"Wrote {harmless(str(path.absolute()))}.")
