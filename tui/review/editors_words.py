"""What the editor did to a link, in the words that the screen and every report use."""

from __future__ import annotations

from tui.core.counted import counted
from tui.core.findings import Link, Origin

ORIGINS = {Origin.MACHINE: "", Origin.ACCEPTED: "accepted by the editor", Origin.EDITOR: "linked by the editor"}


def editors_words(link: Link) -> tuple[str, ...]:
    """Each thing that the editor did to it, in a few words; nothing for a link that is the machine's alone."""
    count = len(link.dismissed)
    found = (
        ORIGINS[link.origin],
        "pinned" if link.pinned else "",
        f"called {link.relation} by the editor" if link.relation_set else "",
        f"{counted(count, 'point')} dismissed" if count else "",
    )
    return tuple(words for words in found if words)
