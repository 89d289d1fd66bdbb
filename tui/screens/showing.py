"""What is on the compare screen besides the page: details, overview, folding, help; and a notice in place of it all."""

from __future__ import annotations

from tui.screens.compare_state import CompareState
from tui.widgets.claim_detail import ClaimDetail
from tui.widgets.comparison_view import ComparisonView
from tui.widgets.notice import Notice
from tui.widgets.overview import Overview


class Showing(CompareState):
    """Actions that show and hide, and the watchers that do it."""

    def action_fold(self) -> None:
        """Fold away what both sides share, or unfold it."""
        self.message = ""
        self.folded = not self.folded

    def action_detail(self) -> None:
        """Show or hide the details."""
        self.detail_shown = not self.detail_shown

    def action_overview(self) -> None:
        """Show or hide the overview strip."""
        self.overview_shown = not self.overview_shown

    def action_scroll_detail(self, lines: int) -> None:
        """Scroll the details that many lines."""
        self.query_exactly_one(ClaimDetail).scroll_relative(y=lines, animate=False)

    def action_help(self) -> None:
        """Open the help."""
        from tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen())

    def watch_notice(self) -> None:
        """The page gives way to a notice."""
        self._show()

    def watch_detail_shown(self) -> None:
        """Show or hide the pane."""
        self._show()

    def watch_overview_shown(self) -> None:
        """Show or hide the strip."""
        self._show()

    def on_comparison_view_scrolled(self, event: ComparisonView.Scrolled) -> None:
        """The overview shows what is in sight."""
        self.viewport = event.viewport

    def _show(self) -> None:
        page = not self.notice
        self.query_exactly_one(Notice).display = not page
        self.query_exactly_one(ComparisonView).display = page
        self.query_exactly_one(ClaimDetail).display = page and self.detail_shown
        self.query_exactly_one(Overview).display = page and self.overview_shown
