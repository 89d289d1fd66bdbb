"""What is typed as the path of a file, while it is typed: the folder to look into, and the word to look for there."""

from __future__ import annotations

import os
from dataclasses import dataclass

from tui.articles.folders import HIDDEN


@dataclass(frozen=True, slots=True)
class TypedPath:
    """The parts of a path that is being typed."""

    path: str
    """All of it, with `~` expanded; what would be opened."""
    folder: str
    """The part up to the last separator, expanded; empty for the present folder."""
    before: str
    """The same part as it was typed."""
    word: str
    """What stands behind it."""

    @property
    def hidden(self) -> bool:
        """Whether hidden files are meant."""
        return self.word.startswith(HIDDEN)


def typed_path(words: str) -> TypedPath:
    """The parts of what is typed. A `~` alone is the home folder, and `..` the folder above."""
    if words in ("~", "..") or words.endswith(("/..", os.sep + "..")):
        words += os.sep
    cut = max(words.rfind(separator) for separator in {"/", os.sep}) + 1
    before, word = words[:cut], words[cut:]
    return TypedPath(os.path.expanduser(words), os.path.expanduser(before), before, word)
