"""What is on the compare screen besides the rows: details, overview, folding, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.bindings import Group
from tui.presentation.layouts import Layout
from tui.presentation.themes import theme_after, theme_words
from tui.screens.compare_state import CompareState
from tui.widgets.bound_keys import key_shown

if TYPE_CHECKING:
    from tui.widgets.comparison_view import ComparisonView
    from tui.widgets.key_hints import KeyHints


class Showing(CompareState):
    """Actions that show and hide, and the watchers that do it."""

    def action_fold(self) -> None:
        """Fold away what both sides share, or unfold it."""
        self.action_set_fold(not self.folded)

    def action_set_fold(self, folded: bool) -> None:
        """Fold away what both sides share, or unfold it."""
        self.message = ""
        self.folded = folded
        if folded and self.fitted.layout is Layout.READING:
            self.message = "Reading shows all of both articles; rows and linear fold."

    def action_detail(self) -> None:
        """Show or hide the details."""
        self.detail_shown = not self.detail_shown

    def action_overview(self) -> None:
        """Show or hide the overview strip."""
        self.overview_shown = not self.overview_shown

    def action_scroll_detail(self, lines: int) -> None:
        """Scroll the details that many lines."""
        from tui.widgets.claim_detail import ClaimDetail

        self.query_exactly_one(ClaimDetail).scroll_lines(lines)

    def action_next_theme(self) -> None:
        """Change to the next theme, and say which."""
        self.app.theme = theme_after(self.app.theme)
        self.message = f"Colours: {theme_words(self.app.theme)}."

    def action_help(self) -> None:
        """Open the help."""
        from tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.habits.rows, Group.ALIGNING if self.aligning else None))

    def on_key_hints_not_clicked(self, event: KeyHints.NotClicked) -> None:
        """Say how to do what a click in the footer does not: a slip of the mouse is to change nothing."""
        key = key_shown(self, event.key.id)
        self.message = f"{event.key.description}: press {key}, or click right and choose it."

    def watch_detail_shown(self, shown: bool) -> None:
        """Show or hide the pane."""
        self.query("ClaimDetail").set(display=shown and not self.panel_open)

    def watch_panel_open(self) -> None:
        """The details make room for a panel."""
        self.watch_detail_shown(self.detail_shown)

    def watch_overview_shown(self, shown: bool) -> None:
        """Show or hide the strip."""
        self.query("Overview").set(display=shown)

    def on_comparison_view_scrolled(self, event: ComparisonView.Scrolled) -> None:
        """The overview shows what is in sight."""
        self.viewport = event.viewport
