"""The command palette: every row of the key table by name, with its key."""

from __future__ import annotations

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from tui.bindings import BY_ID, shown
from tui.widgets.bound_keys import working_keys


class KeyCommands(Provider):
    """What the keys do here, for readers who look for it by name."""

    async def discover(self) -> Hits:
        """Everything that works now, in the order of the table."""
        for name, key in working_keys(self.screen).items():
            if name != "palette":
                entry = BY_ID[name]
                yield DiscoveryHit(entry.description, partial(self.screen.run_action, entry.action), help=shown(key))

    async def search(self, query: str) -> Hits:
        """What matches the query, best first."""
        matcher = self.matcher(query)
        for name, key in working_keys(self.screen).items():
            entry = BY_ID[name]
            if (score := matcher.match(entry.description)) > 0 and name != "palette":
                words = matcher.highlight(entry.description)
                yield Hit(score, words, partial(self.screen.run_action, entry.action), help=shown(key))
