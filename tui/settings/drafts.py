"""What was written in a box and not kept: in a small file beside the ledger, so that a killed app loses none of it.

For nobody else to read. It holds only what the editor wrote: claims are named by a fingerprint of their sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from tui.settings.state_file import StateFile

if TYPE_CHECKING:
    from pathlib import Path

    from tui.core.spans import Span

ENDING = ".drafts"
"""Behind the name of the ledger."""
LARGEST = 1 << 24
"""Bytes: the longest drafts that anybody types, and many pasted ones."""
MOST = 200
"""Drafts that are kept; the one written longest ago goes first."""


def draft_name(sentence: str, side: str, span: Span) -> str:
    """Names the draft on a part of a sentence: the same wherever that stands, and in a later version of the text."""
    print_ = sha256(sentence.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{side}:{print_}:{span.start}-{span.end}"


@dataclass(frozen=True)
class Drafts:
    """Drafts by name, in JSON's own types; each change is written at once. What cannot be written stays in memory."""

    file: StateFile | None = None
    """None keeps them as long as the program runs."""
    _here: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def beside(cls, ledger: Path) -> Drafts:
        """Those of the ledger at that path."""
        return cls(StateFile(ledger.with_name(ledger.name + ENDING), LARGEST))

    def all(self) -> dict[str, Any]:
        """All there are, the one written last at the end."""
        return {**self._filed(), **self._here}

    def keep(self, name: str, draft: object | None) -> None:
        """Keep a draft, or None for none any more. Nothing is written where that changes nothing."""
        if self.all().get(name) == draft:
            return
        kept = {known: each for known, each in self._filed().items() if known != name}
        self._here.pop(name, None)
        if draft is not None:
            kept[name] = draft
        filed = self.file is not None and self.file.write(dict(list(kept.items())[-MOST:]))
        if draft is not None and not filed:
            self._here[name] = draft

    def _filed(self) -> dict[str, Any]:
        found = self.file.read() if self.file else None
        return found if isinstance(found, dict) else {}
