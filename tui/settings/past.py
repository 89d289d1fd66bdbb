"""The list of comparisons opened before, kept in the user's state folder: their paths and titles, never their text."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime

from tui.articles.loading import is_web_address
from tui.core.sides import Pair
from tui.core.text import Article
from tui.review.past_pairs import PastPair, understood, with_latest, with_progress, written
from tui.settings.state_file import StateFile, state_folder

FILE_NAME = "recent.json"
LARGEST = 1 << 20
"""Bytes: fifty pairs of the longest paths and titles."""


@dataclass(frozen=True, slots=True)
class Past:
    """The list, read and written at every use."""

    file: StateFile

    def pairs(self) -> tuple[PastPair, ...]:
        """Newest first."""
        return understood(self.file.read())

    def keep(self, pair: PastPair) -> None:
        """Put it at the top of the list."""
        self.file.write(written(with_latest(self.pairs(), pair)))

    def keep_progress(self, sources: Pair[str], settled: int, claims: int) -> None:
        """Put down how many claims of that pair are settled, if it is on the list."""
        self.file.write(written(with_progress(self.pairs(), kept_as(sources), settled, claims)))


def usual_past() -> Past:
    """The list in the user's state folder."""
    return Past(StateFile(state_folder() / FILE_NAME, LARGEST))


def opened_now(sources: Pair[str], articles: Pair[Article], *, keep_text: bool = True) -> PastPair:
    """An entry for two articles that are being opened, from paths or web addresses; titles only with `keep_text`."""
    titles = articles.map(lambda article: article.title if keep_text else "")
    return PastPair(kept_as(sources), titles, datetime.now(UTC).isoformat(timespec="seconds"))


def kept_as(sources: Pair[str]) -> Pair[str]:
    """Paths and web addresses as they stand in the list."""
    return sources.map(lambda source: source if is_web_address(source) else os.path.abspath(source))
