"""What an editor hands over: the annotated copy, the findings memo, the log of sources, and all of the work.

Each is made from the two articles, their comparison and the editor's work, and imported when it is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from tui.core.comparison import Comparison
from tui.review.work import Work

if TYPE_CHECKING:
    from tui.review.checklist import Checklist
    from tui.review.progress import Progress


@dataclass(frozen=True)
class Desk:
    """Everything that a hand-over is made from."""

    comparison: Comparison
    """Of the articles with the editor's corrections applied."""
    work: Work
    at: str = ""
    """When it is handed over: ISO 8601, UTC; empty leaves it out."""
    checker: str = ""
    """Who hands it over."""
    keep_text: bool = True
    """Whether a file of the checks holds the articles' words."""

    @cached_property
    def checklist(self) -> Checklist:
        """The claims that there are to check."""
        from tui.review.checklist import Checklist

        return Checklist.of(self.comparison)

    @cached_property
    def progress(self) -> Progress:
        """How far the checking is."""
        from tui.review.progress import progress

        return progress(self.checklist, self.work.checks)
