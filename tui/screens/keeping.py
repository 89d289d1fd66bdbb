"""The ledger on the compare screen: what another app does in it, what goes wrong with it, what it brought along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.core.counted import counted
from tui.errors import TwosourceError
from tui.presentation.cells import cell_width
from tui.review.work import Act, Work
from tui.screens.working import Working
from tui.widgets.bound_keys import key_shown

if TYPE_CHECKING:
    from tui.review.carry_report import CarryReport
    from tui.review.ledger import Session

NEWS_SECONDS = 1.0
"""How often the ledger is asked for what other apps wrote: their acts are to be seen within two seconds."""

TOLD_SECONDS = 12.0
"""How long what is too long for the status line stays; a click ends it sooner."""

BESIDE_MESSAGE = 30
"""Cells of the status line that a message leaves free."""


class Keeping(Working):
    """Keeps the work in the ledger and follows what happens to it there."""

    session: Session | None = None
    """The open ledger, with the sides as they are on the screen; None while nothing is kept."""

    _told_of: Work | None = None
    """The work of which the reader was told that it would be lost."""

    def keep_in(self, session: Session) -> None:
        """Keep the work there, ask for news from now on, and show once what a changed text did to the checks."""
        super().keep_in(session)
        self.session = session
        self.unkept = session.notice
        self.set_interval(NEWS_SECONDS, self.take_news)
        if session.carried is not None:
            self.call_after_refresh(self._show_carried, session.carried)

    def on_unmount(self) -> None:
        """Close the ledger: then all of it is in its one file, which can be copied."""
        session, self.session = self.session, None
        if session is not None:
            session.close()

    def may_leave(self) -> bool:
        """Whether nothing is lost by leaving, or the reader was told what is."""
        count = len(self.work.checks)
        if not (self.unkept and count) or self.work == self._told_of:
            return True
        self._told_of = self.work
        export = key_shown(self, "export")
        self.tell(
            f"Not kept: {counted(count, 'check')} only in memory. "
            f"{export} writes {'it' if count == 1 else 'them'} to a file; the same key again leaves without."
        )
        return False

    def take_in(self, work: Work) -> None:
        """Show this work, and whether it is kept."""
        super().take_in(work)
        if self.session is not None:
            self.unkept = self.session.notice

    def not_done(self, error: TwosourceError) -> None:
        """Say why an act was not done. What another app changed meanwhile can be overwritten, if the editor says so."""
        super().not_done(error)
        again: Act | None = getattr(error, "again", None)
        if again is not None:
            self._ask_which(error, again)
        else:
            self.tell(error.message)

    def take_news(self) -> None:
        """Take in what other apps wrote since the last time, and say it."""
        if self.session is None or self.comparison is None or (news := self.session.poll()) is None:
            return
        self.take_in(self.store.work)
        if not news.changes:
            self.tell(news.sentence)
            return
        from tui.presentation.check_words import news_words

        self.message = news_words(self.comparison, news.changes)

    def action_kept(self) -> None:
        """Say what is kept where."""
        here = f"Nothing is kept when you leave: {counted(len(self.work.checks), 'check')} so far."
        self.tell(here if self.session is None else self.session.kept)

    def action_carried(self) -> None:
        """Show again what was carried over when this version of the text was opened first."""
        report = self.session.carried or self.session.carried_before if self.session else None
        if report is None:
            self.message = "Nothing was carried over: the text was opened for the first time as it is."
        else:
            self._show_carried(report)

    def watch_unkept(self, notice: str) -> None:
        """Say in full why nothing is kept; the status line goes on saying that it is so."""
        if notice:
            self.notify(notice, title="Not kept", severity="warning", timeout=TOLD_SECONDS, markup=False)

    def tell(self, sentence: str) -> None:
        """Say it on the status line, and beside it where it is too long for that."""
        self.message = sentence
        if cell_width(sentence) > self.size.width - BESIDE_MESSAGE:
            self.notify(sentence, timeout=TOLD_SECONDS, markup=False)

    def _ask_which(self, error: TwosourceError, again: Act) -> None:
        from tui.screens.choosing import ChoiceList, ChoiceScreen

        def take(index: int | None) -> None:
            if index == 1:
                self.do(again)
            else:
                self.message = f"Not done: {again.label}."

        options = ("Leave it as it is there", f"Do it all the same: {again.label}")
        self.app.push_screen(ChoiceScreen(ChoiceList(error.message, options)), take)

    def _show_carried(self, report: CarryReport) -> None:
        from tui.presentation.carried_lines import carried_lines
        from tui.screens.telling import TellingScreen

        if self.comparison is not None:
            comparison = self.comparison
            self.app.push_screen(
                TellingScreen("What was carried over", lambda width: carried_lines(report, comparison, width))
            )
